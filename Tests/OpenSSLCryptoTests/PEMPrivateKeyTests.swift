/// The structures of private keys, changed byte by byte: RFC 5915 §3, RFC 5958 §2, RFC 8410 §7, RFC 8017 §A.1.2.

import Testing

@testable import OpenSSLCrypto

@Suite struct PEMPrivateKeyTests {
  private static let scalar = String(repeating: "11", count: 32)
  private static let ec = "3013 06072a8648ce3d0201 06082a8648ce3d030107"
  private static let ed25519 = "3005 06032b6570"
  private static let rsa = "300d 06092a864886f70d010101 0500"

  /// An element around others, which are less than 128 bytes.
  private static func element(_ tag: String, _ content: String) -> String {
    let count = content.count { $0.isHexDigit } / 2
    return tag + (count < 16 ? "0" : "") + String(count, radix: 16) + content
  }

  private static func info(_ algorithm: String, _ key: String, version: String = "00", more: String = "") -> String {
    element("30", "0201" + version + algorithm + element("04", key) + more)
  }

  private static func sec1(_ scalar: String = scalar, version: String = "01", more: String = "") -> String {
    element("30", "0201" + version + element("04", scalar) + more)
  }

  private func read(_ label: String, _ digits: String) throws(OpenSSLError) -> PEMKey {
    try PEMKey(parsing: Array("-----BEGIN \(label)-----\n\(base64(hex(digits)))\n-----END \(label)-----".utf8))
  }

  private func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start...].prefix(3)
      var bits = group.reduce(0) { $0 << 8 | Int($1) }
      bits <<= 8 * (3 - group.count)
      for place in 0...group.count {
        let digit: Int = (bits >> (18 - 6 * place)) & 63
        text.append(alphabet[digit])
      }
      text += String(repeating: "=", count: 3 - group.count)
    }
    return text
  }

  private static let good = [
    info(ec, sec1()), info(ec, sec1(more: "a00a 06082a8648ce3d030107")), info(ec, sec1(), more: "a000"),
    info(ed25519, "0420" + scalar),
  ]

  @Test(arguments: good) func theLeastThatIsAKeyIsRead(digits: String) throws {
    switch try read("PRIVATE KEY", digits) {
    case .ecPrivate(let key): #expect(written(32, by: key.copyScalar) == hex(Self.scalar))
    case .ed25519Private(let seed): #expect(written(32, by: seed.copy) == hex(Self.scalar))
    default: Issue.record("another kind of key")
    }
  }

  @Test(arguments: [
    // The second version, whose public half would have to be compared, and a third.
    (info(ed25519, "0420" + scalar, version: "01"), OpenSSLError.pemMalformed),
    (info(ec, sec1(), version: "02"), .pemMalformed),
    (info(ec, sec1(version: "00")), .pemMalformed), (info(ec, sec1(version: "02")), .pemMalformed),
    // A scalar without its leading zeros, with one too many, of zero, of more than the order.
    (info(ec, sec1(String(scalar.dropLast(2)))), .scalarWidth),
    (info(ec, sec1("00" + scalar)), .scalarWidth),
    (info(ec, sec1(String(repeating: "00", count: 32))), .scalarRange),
    (info(ec, sec1(String(repeating: "ff", count: 32))), .scalarRange),
    // The curve inside is another one than around it.
    (info(ec, sec1(more: "a007 06052b81040022")), .pemMalformed),
    (info(ec, sec1(more: "a007 06052b8104000a")), .pemKeyKind),
    // A point of no bits, of bits that are no bytes, at infinity, on no curve.
    (info(ec, sec1(more: "a102 0300")), .pemMalformed), (info(ec, sec1(more: "a104 03020100")), .pemMalformed),
    (info(ec, sec1(more: "a104 03020000")), .pointNotOnCurve),
    (info(ec, sec1(more: "a124 0322 0005" + scalar)), .pemMalformed),
    // Something behind the key, the name, the structure.
    (info(ec, sec1(more: "0500")), .pemMalformed), (info(ec, sec1() + "0500"), .pemMalformed),
    (info(ec, sec1(), more: "0500"), .pemMalformed), (info(ec, sec1()) + "0500", .pemMalformed),
    (info(element("30", "06072a8648ce3d0201 06082a8648ce3d030107 0500"), sec1()), .pemMalformed),
    (info("3009 06072a8648ce3d0201", sec1()), .pemKeyKind),
    // RFC 8410 §3 wants no parameters, RFC 8017 §A.1 wants NULL.
    (info("3007 06032b6570 0500", "0420" + scalar), .pemMalformed), (info(ed25519, scalar), .pemMalformed),
    (info(ed25519, "041f" + scalar.dropLast(2)), .pemMalformed),
    (info(ed25519, "0420" + scalar + "00"), .pemMalformed),
    (info("300b 06092a864886f70d010101", "3000"), .pemMalformed),
    // More than two primes; numbers that are none.
    (info(rsa, element("30", "020101" + String(repeating: "020103", count: 8))), .pemMalformed),
    (info(rsa, element("30", "020100" + String(repeating: "020103", count: 7))), .pemMalformed),
    (info(rsa, element("30", "020100" + String(repeating: "020103", count: 8))), .modulusSize),
  ])
  func otherwiseItIsRefused(digits: String, error: OpenSSLError) {
    #expect(refusal { () throws(OpenSSLError) in try read("PRIVATE KEY", digits) } == error)
  }

  @Test func aKeyInSEC1NamesItsCurve() throws {
    let curve = "a00a 06082a8648ce3d030107"
    guard case .ecPrivate = try read("EC PRIVATE KEY", Self.sec1(more: curve)) else { throw OpenSSLError.pemKeyKind }
    #expect(refusal { () throws(OpenSSLError) in try read("EC PRIVATE KEY", Self.sec1()) } == .pemMalformed)
  }

  @Test(arguments: [
    "QUJD=", "QUI", "QUJ=QUJD", "====", "A===", "QUJDRA==QUJD", "QUJDRB==", "QUJD\n\nQUJD-", "QUJD QUJD",
  ])
  func whatIsNotCanonicalBase64IsMalformed(body: String) {
    let text = "-----BEGIN PRIVATE KEY-----\n\(body)\n-----END PRIVATE KEY-----"
    #expect(refusal { () throws(OpenSSLError) in try PEMKey(parsing: Array(text.utf8)) } == .pemMalformed)
  }
}
