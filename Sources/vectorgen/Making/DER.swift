/// The few forms of DER that signatures and keys are written in. ITU-T X.690 §8, §10.

enum DER {
  static func sequence(_ contents: [UInt8]) -> [UInt8] { [0x30] + length(contents.count) + contents }

  /// A number that is not negative, from its octets.
  static func integer(_ octets: [UInt8]) -> [UInt8] {
    let digits = Array(octets.drop { $0 == 0 })
    let contents = (digits.first ?? 0x80) >= 0x80 ? [0] + digits : digits
    return [0x02] + length(contents.count) + contents
  }

  /// The two numbers of an ECDSA signature as X.509 writes them, and JOSE does not. RFC 3279 §2.2.3.
  static func signature(_ halves: [UInt8]) -> [UInt8] {
    let width = halves.count / 2
    return sequence(integer(Array(halves.prefix(width))) + integer(Array(halves.suffix(width))))
  }

  static func bitString(_ contents: [UInt8]) -> [UInt8] { [0x03] + length(contents.count + 1) + [0] + contents }

  static func octetString(_ contents: [UInt8]) -> [UInt8] { [0x04] + length(contents.count) + contents }

  /// `[number]`, constructed.
  static func tagged(_ number: UInt8, _ contents: [UInt8]) -> [UInt8] {
    [0xA0 | number] + length(contents.count) + contents
  }

  private static func length(_ count: Int) -> [UInt8] {
    switch count {
    case ..<0x80: [UInt8(count)]
    case ..<0x100: [0x81, UInt8(count)]
    default: [0x82, UInt8(count >> 8), UInt8(count & 0xFF)]
    }
  }
}
