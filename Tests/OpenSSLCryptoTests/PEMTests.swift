/// Keys in PEM: RFC 7468, RFC 5480, RFC 5915, RFC 8410.

import Testing

@testable import OpenSSLCrypto

@Suite struct PEMTests {
  private func error(_ text: String) -> OpenSSLError? {
    refusal { () throws(OpenSSLError) in try PEMKey(parsing: Array(text.utf8)) }
  }

  private func publicKey(_ text: String) throws -> ECPublicKey {
    guard case .ecPublic(let key) = try PEMKey(parsing: text.utf8) else { throw OpenSSLError.pemKeyKind }
    #expect(OpenSSLError.isQueueEmpty)
    return key
  }

  private func privateKey(_ text: String) throws -> ECPrivateKey {
    guard case .ecPrivate(let key) = try PEMKey(parsing: text.utf8) else { throw OpenSSLError.pemKeyKind }
    #expect(OpenSSLError.isQueueEmpty)
    return key
  }

  @Test func theNumbersOfACurveKeyAreThoseThatOpenSSLPrints() throws {
    let x = hex("75b883b99303a2c88f2bf32a7d20f3dee4b176c1a893ab934f42d99194fde94f")
    let y = hex("108cfd19db03150ac5cf363c952b39226bd4fb0fed00d57918f0ea8704405549")
    let d = hex("2e23e81523b021375473518dcea334dbbeed6d4beac37fd96c1fcb7c1f923949")
    let key = try publicKey(PEMFixtures.p256Public)
    #expect(key.curve == .p256 && key.x == x && key.y == y)
    #expect(try publicKey(PEMFixtures.p256PublicCompressed) == key)
    for text in [PEMFixtures.p256PKCS8, PEMFixtures.p256SEC1, PEMFixtures.p256SEC1WithoutPublic] {
      let secret = try privateKey(text)
      #expect(secret.publicKey == key)
      #expect(written(32, by: secret.copyScalar) == d)
      #expect(key.verify(try secret.sign([1]), for: [1]))
    }
  }

  @Test func theOtherCurvesAreRead() throws {
    let p384 = try privateKey(PEMFixtures.p384PKCS8)
    #expect(try p384.publicKey.curve == .p384 && p384.publicKey == publicKey(PEMFixtures.p384Public))
    let p521 = try privateKey(PEMFixtures.p521PKCS8)
    #expect(try p521.publicKey.curve == .p521 && p521.publicKey == publicKey(PEMFixtures.p521Public))
  }

  @Test func aKeyOfRSAIsRead() throws {
    guard case .rsaPrivate(let secret) = try PEMKey(parsing: PEMFixtures.rsaPrivate.utf8),
      case .rsaPublic(let key) = try PEMKey(parsing: PEMFixtures.rsaPublic.utf8)
    else { throw OpenSSLError.pemKeyKind }
    #expect(secret.publicKey == key)
  }

  @Test func aKeyOfEd25519IsRead() throws {
    guard case .ed25519Private(let seed) = try PEMKey(parsing: PEMFixtures.ed25519PKCS8.utf8),
      case .ed25519Public(let key) = try PEMKey(parsing: PEMFixtures.ed25519Public.utf8)
    else { throw OpenSSLError.pemKeyKind }
    #expect(key == hex("21b2506030a1b844f1b5e18073179888b1bb96f8f0362814 9911f172562c5cfb"))
    #expect(
      written(32, by: seed.copy) == hex("f24b7e6d3c652ceb1487e71622908760 9686c4ca6f426eba1211e6020fefb165"))
    #expect(written(31, by: seed.copy) == nil && written(33, by: seed.copy) == nil && written(0, by: seed.copy) == nil)
  }

  @Test func encryptedKeysAreRefusedAndNobodyIsAskedForAPassphrase() {
    #expect(error(PEMFixtures.p256EncryptedPKCS8) == .pemEncrypted)
    #expect(error(PEMFixtures.p256EncryptedSEC1) == .encryptionScheme)
  }

  @Test func textAroundTheBlockAndOtherLineEndsArePassedOver() throws {
    let key = try publicKey(PEMFixtures.p256Public)
    #expect(try publicKey("The key of the school:\n" + PEMFixtures.p256Public + "\nwritten in spring\n") == key)
    let windows = PEMFixtures.p256Public.split(separator: "\n").joined(separator: "\r\n") + "\r\n"
    #expect(try publicKey(windows) == key)
  }

  @Test func oneTextHoldsOneKey() {
    #expect(error(PEMFixtures.p256Public + "\n" + PEMFixtures.p256Public) == .pemMalformed)
    #expect(error(PEMFixtures.p256PKCS8 + "\n" + PEMFixtures.p256Public + "\n") == .pemMalformed)
  }

  @Test func damagedTextsAreRefused() {
    let text = PEMFixtures.p256Public
    #expect(error("") == .pemMalformed)
    #expect(error("no key here") == .pemMalformed)
    #expect(error(String(text.dropLast(30))) == .pemMalformed)
    #expect(error(text.replacing("MF", with: "M*")) == .pemMalformed)
    #expect(error("-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n") == .pemMalformed)
    #expect(error("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n") == .pemMalformed)
    #expect(error("-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n") == .pemMalformed)
    #expect(error("-----BEGIN EC PRIVATE KEY-----\nMAA=\n-----END EC PRIVATE KEY-----\n") == .pemMalformed)
    #expect(error(text.replacing("PUBLIC KEY", with: "PRIVATE KEY")) == .pemMalformed)
    #expect(error(PEMFixtures.p256PublicTrailingByte) == .pemMalformed)
    #expect(error(String(repeating: " ", count: (1 << 20) + 1)) == .pemMalformed)
  }

  @Test func everyShorteningOfAKeyIsRefused() {
    let text = PEMFixtures.p256PKCS8
    for count in 0..<text.utf8.count {
      #expect(error(String(text.prefix(count))) == .pemMalformed, "\(count) bytes")
    }
  }

  @Test func otherLabelsAreRefused() {
    #expect(error(PEMFixtures.rsaTraditional) == .pemLabel)
    #expect(error(PEMFixtures.p256Public.replacing("PUBLIC KEY", with: "CERTIFICATE")) == .pemLabel)
  }

  @Test func otherKindsOfKeysAreRefused() {
    #expect(error(PEMFixtures.secp256k1Public) == .pemKeyKind)
    #expect(error(PEMFixtures.x25519Public) == .pemKeyKind)
    #expect(error(PEMFixtures.rsaPSSPublic) == .pemKeyKind)
    #expect(error(PEMFixtures.p256ExplicitCurve) == .pemKeyKind)
    #expect(error(PEMFixtures.rsa1024Public) == .modulusSize)
  }

  @Test func aPointThatIsNoneIsRefused() {
    #expect(error(PEMFixtures.p256PublicOffCurve) == .pemMalformed)
    #expect(error(PEMFixtures.p256PublicInfinity) == .pemMalformed)
    #expect(error(PEMFixtures.p256SEC1ForeignPublic) == .halvesDiffer)
  }
}
