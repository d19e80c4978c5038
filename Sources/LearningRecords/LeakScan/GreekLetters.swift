/// Greek letters in Latin: as passports spell them, as scholars do, and by ear.

enum GreekLetters {
  /// Pairs of letters stand before single ones.
  static let schemes: [[(letters: [UInt32], latin: [UInt8])]] = [
    // ELOT 743.
    """
    ου=ou αυ=av ευ=ev γγ=ng γκ=gk γξ=nx γχ=nch μπ=mp
    α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s τ=t υ=y φ=f χ=ch ψ=ps ω=o
    """,
    """
    ου=ou αυ=au ευ=eu γγ=ng γξ=nx γχ=nch
    α=a β=b γ=g δ=d ε=e ζ=z η=e θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s τ=t υ=y φ=ph χ=ch ψ=ps ω=o
    """,
    """
    ου=ou αυ=af ευ=ef γγ=g γκ=g μπ=b ντ=d
    α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s τ=t υ=i φ=f χ=h ψ=ps ω=o
    """,
    """
    ου=u αυ=av ευ=ev γγ=gg μπ=b ντ=nd
    α=a β=v γ=y δ=dh ε=e ζ=z η=i θ=th ι=i κ=c λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s τ=t υ=u φ=f χ=kh ψ=ps ω=o
    """,
  ].map { text in
    text.split(whereSeparator: \.isWhitespace).map { entry in
      let letters = entry.unicodeScalars.prefix { $0 != "=" }.map(\.value)
      return (letters, Array(entry.utf8.drop { $0 != UInt8(ascii: "=") }.dropFirst()))
    }
  }

  /// A word by one of the schemes. Letters of other scripts fold.
  static func spelling(_ scalars: [UInt32], by scheme: Int) -> [UInt8] {
    let letters = scalars.filter { !(0x300..<0x370 ~= $0) }.map(ScalarFolding.unmarked)
    var bytes: [UInt8] = []
    var place = 0
    while place < letters.count {
      if let entry = schemes[scheme].first(where: { letters[place...].starts(with: $0.letters) }) {
        bytes.append(contentsOf: entry.latin)
        place += entry.letters.count
        continue
      }
      if letters[place] < 0x80 {
        bytes.append(UInt8(letters[place]) | (0x41...0x5A ~= letters[place] ? 0x20 : 0))
      } else {
        _ = ScalarFolding.fold(letters[place], into: &bytes)
      }
      place += 1
    }
    return bytes
  }
}
