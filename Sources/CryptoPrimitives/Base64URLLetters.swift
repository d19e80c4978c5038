/// What the 64 characters of base64url mean: sixteen of them at once, by arithmetic alone. RFC 4648 §5, table 2.
///
/// Between two vectors, Swift compares, adds and multiplies in one instruction. Between a vector and a number it compares
/// element by element, in branches: so every number here is made a vector first.

/// Sixteen bytes, as numbers with a sign.
typealias Letters = SIMD16<Int8>
/// The same sixteen bytes, the first of them lowest.
typealias Words = SIMD2<UInt64>

enum Base64URLLetters {
  /// The characters of twelve bytes, of which the first is the highest of the first word; the second word is filled by half.
  @inline(__always) static func letters(of bytes: Words) -> Words {
    let values = unsafeBitCast(
      Words(spread(bytes[0] &>> 16), spread((bytes[0] & 0xffff) &<< 32 | bytes[1] &>> 32)), to: Letters.self)
    let capital = values &+ all(65)
    let small = above(values, all(25)) &* all(-6)
    let digit = above(values, all(51)) &* all(75)
    let hyphen = above(values, all(61)) &* all(13)
    let underscore = above(values, all(62)) &* all(-49)
    return unsafeBitCast((capital &+ small) &+ (digit &+ hyphen) &+ underscore, to: Words.self)
  }

  /// The twelve bytes of sixteen characters, as ``letters(of:)`` takes them, and what is not zero if one is foreign.
  @inline(__always) static func bytes(of letters: Words) -> (bytes: Words, foreign: Words) {
    let text = unsafeBitCast(letters, to: Letters.self)
    // With the last of a run moved to 127 - its size, what lies below the run has become larger than what lies in it.
    let capital = above(all(-102), text &+ all(63)) &* all(65)
    let small = above(all(-102), text &+ all(31)) &* all(71)
    let digit = above(all(-118), text &+ all(80)) &* all(-4)
    let hyphen = same(text, all(45)) &* all(-17)
    let underscore = same(text, all(95)) &* all(32)
    // From each character to its value there is some way to go, so that one that stays where it is belongs to no run.
    let way = (capital &+ small) &+ (digit &+ hyphen) &+ underscore
    let groups = pack(unsafeBitCast(text &+ way, to: Words.self))
    let bytes = Words(groups[0] &<< 16 | groups[1] &>> 32, groups[1] &<< 32)
    return (bytes, unsafeBitCast(same(way, all(0)), to: Words.self))
  }

  /// 48 bits to eight times six, the first of them lowest.
  @inline(__always) private static func spread(_ bits: UInt64) -> UInt64 {
    let groups = bits &>> 24 | (bits &<< 32) & 0x00ff_ffff_0000_0000
    let first = (groups &>> 18) & 0x0000_003f_0000_003f | (groups &>> 4) & 0x0000_3f00_0000_3f00
    return first | (groups &<< 10) & 0x003f_0000_003f_0000 | (groups &<< 24) & 0x3f00_0000_3f00_0000
  }

  /// Eight times six bits to 48, in each word: first to 12, then to 24.
  @inline(__always) private static func pack(_ values: Words) -> Words {
    let pairs = (values & all(0x003f_003f_003f_003f)) &* all(1 &<< 6) | (values &>> all(8)) & all(0x003f_003f_003f_003f)
    let groups = (pairs & all(0x0fff_0000_0fff)) &* all(1 &<< 12) | (pairs &>> all(16)) & all(0x0fff_0000_0fff)
    return (groups & all(0xff_ffff)) &* all(1 &<< 24) | groups &>> all(32)
  }

  /// All ones (-1) where the first is larger, else 0.
  @inline(__always) private static func above(_ a: Letters, _ b: Letters) -> Letters {
    unsafeBitCast(a .> b, to: Letters.self)
  }

  /// All ones (-1) where both are the same, else 0.
  @inline(__always) private static func same(_ a: Letters, _ b: Letters) -> Letters {
    unsafeBitCast(a .== b, to: Letters.self)
  }

  @inline(__always) private static func all(_ number: Int8) -> Letters { Letters(repeating: number) }
  @inline(__always) private static func all(_ number: UInt64) -> Words { Words(repeating: number) }
}
