/// The two loops of base64url without tables: what a character means follows from arithmetic alone. RFC 4648 §5.

internal import CConstantTime

enum SecretBase64URLLoops {
  /// Decodes a text; the answer is whether all of it was canonical base64url. Its size must not be 1 above a multiple of
  /// 4, and `bytes` must have the size that belongs to it.
  static func decode(_ text: UnsafeRawBufferPointer, into bytes: UnsafeMutableRawBufferPointer) -> SecretBit {
    var faults: UInt64 = 0
    let whole = text.count & ~3
    for start in stride(from: 0, to: whole, by: 4) { faults |= decodeGroup(text, at: start, count: 4, into: bytes) }
    faults |= decodeGroup(text, at: whole, count: text.count & 3, into: bytes)
    return SecretBit(isZero: faults)
  }

  /// Encodes bytes; `text` must have the size that belongs to them.
  static func encode(_ bytes: UnsafeRawBufferPointer, into text: UnsafeMutableRawBufferPointer) {
    let whole = text.count & ~3
    for target in stride(from: 0, to: whole, by: 4) { encodeGroup(bytes, into: text, at: target, count: 4) }
    encodeGroup(bytes, into: text, at: whole, count: text.count & 3)
  }

  /// Up to four characters to up to three bytes; zero where nothing was wrong with them.
  private static func decodeGroup(
    _ text: UnsafeRawBufferPointer, at start: Int, count: Int, into bytes: UnsafeMutableRawBufferPointer
  ) -> UInt64 {
    var group: UInt64 = 0
    var faults: UInt64 = 0
    for place in 0..<count {
      let (value, fault) = value(of: UInt64(truncatingIfNeeded: text[start &+ place]))
      group |= value &<< UInt64(truncatingIfNeeded: 18 &- 6 &* place)
      faults |= fault
    }
    let byteCount = (count &* 3) &>> 2
    let target = (start &* 3) &>> 2
    for place in 0..<byteCount {
      bytes[target &+ place] = UInt8(truncatingIfNeeded: group &>> UInt64(truncatingIfNeeded: 16 &- 8 &* place))
    }
    // What is left of a full group is nothing; of a shorter one it must be zeros.
    let unused = UInt64(1) &<< UInt64(truncatingIfNeeded: 24 &- 8 &* byteCount)
    return faults | (group & (unused &- 1))
  }

  /// Up to three bytes to up to four characters.
  private static func encodeGroup(
    _ bytes: UnsafeRawBufferPointer, into text: UnsafeMutableRawBufferPointer, at target: Int, count: Int
  ) {
    var group: UInt64 = 0
    let start = (target &* 3) &>> 2
    for place in 0..<(count &* 3) &>> 2 {
      group |= UInt64(truncatingIfNeeded: bytes[start &+ place]) &<< UInt64(truncatingIfNeeded: 16 &- 8 &* place)
    }
    for place in 0..<count {
      let value = group &>> UInt64(truncatingIfNeeded: 18 &- 6 &* place) & 63
      text[target &+ place] = UInt8(truncatingIfNeeded: character(of: value))
    }
  }

  /// The six bits of a character, and whether it is foreign: 1 or 0.
  private static func value(of character: UInt64) -> (value: UInt64, fault: UInt64) {
    let upper = mask(of: character, from: 65, to: 90)
    let lower = mask(of: character, from: 97, to: 122)
    let digit = mask(of: character, from: 48, to: 57)
    let hyphen = mask(of: character, from: 45, to: 45)
    let underscore = mask(of: character, from: 95, to: 95)
    let value =
      upper & (character &- 65) | lower & (character &- 71) | digit & (character &+ 4) | hyphen & 62 | underscore & 63
    return (value, ~(upper | lower | digit | hyphen | underscore) & 1)
  }

  /// The character of six bits.
  private static func character(of value: UInt64) -> UInt64 {
    mask(of: value, from: 0, to: 25) & (value &+ 65) | mask(of: value, from: 26, to: 51) & (value &+ 71)
      | mask(of: value, from: 52, to: 61) & (value &- 4) | mask(of: value, from: 62, to: 62) & 45
      | mask(of: value, from: 63, to: 63) & 95
  }

  /// All ones where a number below 2^63 lies between two others, and zeros where it does not.
  private static func mask(of number: UInt64, from first: UInt64, to last: UInt64) -> UInt64 {
    // Either difference is negative, and has its highest bit set, where the number is on the right side.
    let inside = ~(number &- first) & (number &- last &- 1)
    return 0 &- ct_barrier(inside &>> 63)
  }
}
