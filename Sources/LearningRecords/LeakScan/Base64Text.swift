/// base64 as strangers write it: both alphabets, with padding or without, whatever bits are left over.
///
/// Nothing is compared or signed here, so that, unlike `Base64URL`, this decoder forgives: a leak in bad base64 is a leak.

enum Base64Text {
  static func isAlphabet(_ byte: UInt8) -> Bool {
    values[Int(byte)] >= 0
  }

  /// The bytes of a run, or nil where its length cannot be.
  static func decode(_ run: [UInt8]) -> [UInt8]? {
    guard run.count % 4 != 1 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(run.count / 4 * 3 + 2)
    var group: UInt32 = 0
    var bits = 0
    for character in run {
      let value = values[Int(character)]
      guard value >= 0 else { return nil }
      group = group << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(bits)))
      }
    }
    return bytes
  }

  private static let values: [Int8] = {
    var values = [Int8](repeating: -1, count: 256)
    for (place, character) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8.enumerated() {
      values[Int(character)] = Int8(place)
    }
    for (character, value) in [("+", 62), ("-", 62), ("/", 63), ("_", 63)] as [(Unicode.Scalar, Int8)] {
      values[Int(character.value)] = value
    }
    return values
  }()
}
