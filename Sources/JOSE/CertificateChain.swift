/// `x5c`: certificates in *standard* base64, each one DER value. RFC 7515 §4.1.6.

import StrictJSON

/// Reads the form only. Whether the first certificate is the signer's, and whether anybody vouches for it, is not asked here.
enum CertificateChain {
  /// The DER of each certificate, in written order. Throws `certificateChain` at `/x5c`.
  static func read(_ document: JSONDocument, at node: Int) throws(JOSEError) -> [[UInt8]] {
    var certificates: [[UInt8]] = []
    for element in document.elements(of: node) {
      guard document.kind(of: element) == .string,
        let der = decode(document.stringSlice(at: element)), isOneSequence(der)
      else { throw JOSEError(.certificateChain, member: "x5c") }
      certificates.append(der)
    }
    guard !certificates.isEmpty else { throw JOSEError(.certificateChain, member: "x5c") }
    return certificates
  }

  /// RFC 4648 §4 with its padding, no foreign characters, no stray bits.
  private static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    let padding = text.reversed().prefix(2).prefix { $0 == UInt8(ascii: "=") }.count
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var (bits, width): (UInt32, Int) = (0, 0)
    for character in text.dropLast(padding) {
      guard let value = value(of: character) else { return nil }
      (bits, width) = (bits << 6 | value, width + 6)
      guard width >= 8 else { continue }
      width -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(width)))
      bits &= (1 << UInt32(width)) - 1
    }
    return bits == 0 ? bytes : nil
  }

  private static func value(of character: UInt8) -> UInt32? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  /// Whether the bytes are exactly one DER SEQUENCE: its tag, a definite length, and nothing after its end.
  private static func isOneSequence(_ der: [UInt8]) -> Bool {
    guard der.count >= 2, der[0] == 0x30 else { return false }
    guard der[1] >= 0x80 else { return der.count == 2 + Int(der[1]) }
    let width = Int(der[1] & 0x7f)
    guard (1...4).contains(width), der.count >= 2 + width else { return false }
    let length = der[2..<2 + width].reduce(0) { $0 << 8 | Int($1) }
    return length >= 0x80 && der[2] != 0 && der.count == 2 + width + length
  }
}
