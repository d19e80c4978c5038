/// Cyrillic letters in Latin, by the schemes that passports, maps, libraries and people use.

enum CyrillicLetters {
  /// Each scheme names what it spells otherwise than the first; the first is complete.
  static let schemes: [[UInt32: [UInt8]]] = [
    // As maps do: BGN/PCGN without its apostrophes.
    """
    а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh
    щ=shch ъ= ы=y ь= э=e ю=yu я=ya є=ye і=i ї=yi ґ=g ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ў=u ѓ=g ќ=k ѕ=dz
    """,
    // As libraries do: ISO 9 without its marks.
    "ё=e ж=z й=j х=h ц=c ч=c ш=s щ=sc ю=ju я=ja є=je ї=i",
    // As passports do: ICAO 9303.
    "ё=e й=i ъ=ie ю=iu я=ia є=ie ї=i",
    // As German does.
    "в=w ё=jo ж=sch з=s й=j х=ch ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja є=je ї=ji",
    // As French does.
    "ё=io ж=j й=i у=ou ч=tch ш=ch щ=chtch ю=iou я=ia є=ie ї=i",
    // As people do.
    "ё=e х=h щ=sch й=i",
    // As Ukrainian does: KMU 2010, and Bulgarian's щ.
    "г=h и=y й=i х=kh ю=iu я=ia є=ie ї=i щ=sht",
    "г=h и=y й=y ю=yu я=ya є=ye ї=yi",
    "ё=e е=ie й=i",
  ].reduce(into: []) { $0.append(table($1, over: $0.first ?? [:])) }

  /// A word by one of the schemes. Letters of other scripts fold.
  static func spelling(_ scalars: [UInt32], by scheme: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for (place, scalar) in scalars.enumerated() {
      let next = place + 1 < scalars.count ? scalars[place + 1] : 0
      let small = composed(ScalarFolding.smallLetter(scalar), next)
      if let letters = schemes[scheme][small] {
        bytes.append(contentsOf: letters)
      } else if small < 0x80 {
        bytes.append(UInt8(small) | (0x41...0x5A ~= small ? 0x20 : 0))
      } else {
        _ = ScalarFolding.fold(small, into: &bytes)
      }
    }
    return bytes
  }

  /// `Dmitriy` is also written `Dmitry` and `Dmitri`: the ends of such names, shortened.
  static func shortened(_ spellings: [[UInt8]]) -> [[UInt8]] {
    let (i, y) = (UInt8(ascii: "i"), UInt8(ascii: "y"))
    var found: [[UInt8]] = []
    for spelling in spellings where spelling.count > 3 {
      let (last, before) = (spelling[spelling.count - 1], spelling[spelling.count - 2])
      guard [i, y, UInt8(ascii: "j")].contains(last), before == i || before == y else { continue }
      found.append(spelling.dropLast(2) + [i])
      found.append(spelling.dropLast(2) + [y])
    }
    return found
  }

  private static func composed(_ letter: UInt32, _ mark: UInt32) -> UInt32 {
    switch (letter, mark) {
    case (0x438, 0x306): 0x439
    case (0x435, 0x308): 0x451
    case (0x456, 0x308): 0x457
    case (0x443, 0x306): 0x45E
    default: letter
    }
  }

  private static func table(_ text: String, over first: [UInt32: [UInt8]]) -> [UInt32: [UInt8]] {
    var table = first
    for entry in text.split(whereSeparator: \.isWhitespace) {
      guard let letter = entry.unicodeScalars.first else { continue }
      table[letter.value] = Array(entry.utf8.drop { $0 != UInt8(ascii: "=") }.dropFirst())
    }
    return table
  }
}
