/// Encrypted PKCS #8 in PEM: what opens, what is refused before anything is derived, and that damage has one name.

import Testing

@testable import OpenSSLCrypto

@Suite struct EncryptedPEMTests {
  private func opened(_ text: String, _ passphrase: String = "scrim") throws(OpenSSLError) -> PEMKey {
    guard let sealed = try EncryptedPEM(parsing: text.utf8) else { throw .pemLabel }
    return try sealed.opened(with: Lent(bytes: Array(passphrase.utf8)), keptIn: Lent.self)
  }

  private func error(_ text: String, _ passphrase: String = "scrim") -> OpenSSLError? {
    refusal { () throws(OpenSSLError) in try opened(text, passphrase) }
  }

  /// What the parameters alone are refused for.
  private func error(reading text: EncryptedKeyText) -> OpenSSLError? {
    refusal { () throws(OpenSSLError) in try EncryptedPEM(parsing: text.pem.utf8) }
  }

  /// The private number or seed.
  private func secret(_ key: PEMKey) -> [UInt8]? {
    switch key {
    case .ecPrivate(let key): written(key.publicKey.curve.byteCount, by: key.copyScalar)
    case .ed25519Private(let seed): written(32, by: seed.copy)
    case .ecPublic, .rsaPublic, .rsaPrivate, .ed25519Public: nil
    }
  }

  @Test(arguments: [
    (PEMFixtures.p256EncryptedPKCS8, PEMFixtures.p256PKCS8),
    (EncryptedPEMFixtures.p256AES128SHA1, PEMFixtures.p256PKCS8),
    (EncryptedPEMFixtures.p384AES192SHA384, PEMFixtures.p384PKCS8),
    (EncryptedPEMFixtures.ed25519SHA512, PEMFixtures.ed25519PKCS8),
    (EncryptedPEMFixtures.p256Scrypt, PEMFixtures.p256PKCS8),
  ])
  func aKeyIsTheOneThatWasEncrypted(text: String, clear: String) throws {
    let expected = try #require(secret(PEMKey(parsing: clear.utf8)))
    #expect(try secret(opened(text)) == expected)
    #expect(OpenSSLError.isQueueEmpty)
  }

  @Test func anotherTextThanAnEncryptedKeyIsNone() throws {
    #expect(try EncryptedPEM(parsing: PEMFixtures.p256PKCS8.utf8) == nil)
    #expect(try EncryptedPEM(parsing: PEMFixtures.p256Public.utf8) == nil)
  }

  @Test func whoeverHasNoPassphraseIsToldSo() {
    let text = PEMFixtures.p256EncryptedPKCS8
    #expect(refusal { () throws(OpenSSLError) in try PEMKey(parsing: text.utf8) } == .pemEncrypted)
    #expect(OpenSSLError.isQueueEmpty)
    let numbers = PEMNumbers.all(in: (text + "\n" + PEMFixtures.p256Public).utf8)
    #expect(numbers.map(\.isPrivate) == [true, false])
    guard case .unreadable = numbers[0].numbers, case .ec = numbers[1].numbers else {
      Issue.record("a key behind an encrypted one is not read")
      return
    }
  }

  @Test func thePassphraseIsTakenByteForByte() {
    let text = PEMFixtures.p256EncryptedPKCS8
    // A zero at the end would change nothing: HMAC pads its key with zeros (RFC 2104 §2).
    for wrong in ["Scrim", "scrim\n", "scri", " scrim", ""] { #expect(error(text, wrong) == .passphrase) }
  }

  @Test func aKeyUnderNoPassphraseIsNotOpenedByNone() {
    #expect(error(EncryptedPEMFixtures.ed25519EmptyPassphrase, "") == .passphrase)
  }

  @Test func otherKindsOfKeysLookLikeDamage() {
    #expect(error(EncryptedPEMFixtures.x25519) == .passphrase)
    #expect(error(EncryptedPEMFixtures.rsa1024) == .passphrase)
  }

  @Test func otherSchemesAreRefused() {
    let texts = [
      EncryptedPEMFixtures.ed25519PBES1, EncryptedPEMFixtures.ed25519PKCS12, EncryptedPEMFixtures.ed25519TripleDES,
      EncryptedPEMFixtures.ed25519CFB, EncryptedPEMFixtures.ed25519SHA224, PEMFixtures.p256EncryptedSEC1,
    ]
    for text in texts { #expect(error(text) == .encryptionScheme) }
  }

  @Test func whatTheTestsWriteIsWhatTheCommandWrote() {
    #expect(EncryptedKeyText.pbkdf2.pem == PEMFixtures.p256EncryptedPKCS8)
    #expect(EncryptedKeyText.scrypt.pem == EncryptedPEMFixtures.p256Scrypt)
  }

  @Test(arguments: [EncryptedKeyText.pbkdf2, .scrypt]) func eachPieceIsNeededAsItIs(good: EncryptedKeyText) {
    typealias Key = EncryptedKeyText
    func broken(_ change: (inout Key) -> Void) -> OpenSSLError? {
      var text = good
      change(&text)
      return error(reading: text)
    }
    #expect(error(reading: good) == nil)
    #expect(broken { $0.scheme = Key.identifier("2A864886F70D01050E") } == .encryptionScheme)
    #expect(broken { $0.scheme = Key.identifier("2A8648") } == .encryptionScheme)
    #expect(broken { $0.function = Key.identifier("2A8648") } == .encryptionScheme)
    // AES-128 in GCM, which `openssl` does not write.
    #expect(broken { $0.cipher = Key.identifier("608648016503040106") } == .encryptionScheme)
    #expect(broken { $0.initialVector = Key.value(4, hex("00")) } == .pemMalformed)
    #expect(broken { $0.initialVector = Key.value(4, [UInt8](repeating: 0, count: 17)) } == .pemMalformed)
    #expect(broken { $0.initialVector = [] } == .pemMalformed)
    #expect(broken { $0.initialVector = Key.value(5, []) } == .pemMalformed)
    #expect(broken { $0.initialVector[0] = 0x03 } == .pemMalformed)
    #expect(broken { $0.initialVector += Key.number(1) } == .pemMalformed)
    #expect(broken { $0.ciphertext = [] } == .pemMalformed)
    #expect(broken { $0.ciphertext = Key.value(4, []) } == .pemMalformed)
    #expect(broken { $0.ciphertext = Key.value(4, $0.ciphertext.dropFirst(3).dropLast()) } == .pemMalformed)
    #expect(broken { $0.ciphertext += Key.number(1) } == .pemMalformed)
    #expect(broken { $0.parameters[0] = Key.value(4, [UInt8](repeating: 1, count: 7)) } == .encryptionCost)
    #expect(broken { $0.parameters[0] = Key.value(4, [UInt8](repeating: 1, count: 129)) } == .encryptionCost)
    #expect(broken { $0.parameters[0] = Key.value(4, [UInt8](repeating: 1, count: 60_000)) } == .encryptionCost)
    #expect(broken { $0.parameters[0] = Key.value(4, [UInt8](repeating: 1, count: 128)) } == nil)
    #expect(broken { $0.parameters += [Key.value(5, [])] } == .pemMalformed)
    for place in good.parameters.indices {
      #expect(
        broken { $0.parameters.remove(at: place) } == (place == 2 && good.parameters.count == 3 ? nil : .pemMalformed))
    }
  }

  @Test func aKeyOfAnotherSizeThanTheCiphersIsRefused() {
    for (good, place) in [(EncryptedKeyText.pbkdf2, 2), (.scrypt, 4)] {
      for (size, expected) in [
        (32, nil), (16, OpenSSLError.pemMalformed), (-32, .pemMalformed), (1 << 40, .pemMalformed),
      ] {
        var text = good
        text.parameters.insert(EncryptedKeyText.number(size), at: place)
        #expect(error(reading: text) == expected)
      }
    }
  }

  /// As `EncryptedPEMFixtures.p256AES128SHA1` leaves it out.
  @Test func aHashThatIsNotNamedIsAnotherThanSHA256() {
    var text = EncryptedKeyText.pbkdf2
    text.parameters.removeLast()
    #expect(error(text.pem) == .passphrase)
    text.parameters.append(EncryptedKeyText.hmac("2A864886F70D0208"))
    #expect(error(reading: text) == .encryptionScheme)
  }

  @Test(arguments: [
    (-1, false), (0, false), (1, true), (10_000_000, true), (10_000_001, false), (1 << 31, false), (1 << 32 + 1, false),
    (Int.max, false), (Int.min, false),
  ])
  func iterationsHaveBounds(count: Int, isRead: Bool) {
    var text = EncryptedKeyText.pbkdf2
    text.parameters[1] = EncryptedKeyText.number(count)
    #expect(error(reading: text) == (isRead ? nil : .encryptionCost))
  }

  private struct Scrypt: Sendable {
    let cost, blockSize, parallelization: Int

    init(_ cost: Int, _ blockSize: Int, _ parallelization: Int) {
      (self.cost, self.blockSize, self.parallelization) = (cost, blockSize, parallelization)
    }

    var text: EncryptedKeyText {
      var text = EncryptedKeyText.scrypt
      text.parameters.replaceSubrange(1..., with: [cost, blockSize, parallelization].map(EncryptedKeyText.number))
      return text
    }

    /// The most memory, the most work, the most of r and p, and the most that RFC 7914 allows for a small r.
    static let read = [
      Scrypt(1 << 20, 8, 1), Scrypt(1 << 17, 64, 1), Scrypt(1 << 20, 8, 4), Scrypt(1 << 13, 64, 64), Scrypt(2, 1, 64),
      Scrypt(1 << 15, 1, 1), Scrypt(1 << 22, 2, 1),
    ]

    /// A step above each of these; what would exhaust the machine; and what are no numbers for scrypt.
    static let refused = [
      Scrypt(1 << 21, 8, 1), Scrypt(1 << 18, 64, 1), Scrypt(1 << 20, 8, 5), Scrypt(1 << 14, 64, 64), Scrypt(2, 1, 65),
      Scrypt(2, 65, 1), Scrypt(1 << 16, 1, 1), Scrypt(1 << 23, 2, 1), Scrypt(1 << 30, 8, 1), Scrypt(1024, 1 << 30, 1),
      Scrypt(1024, 8, 1 << 30), Scrypt(.max, 8, 1), Scrypt(1024, .max, 1), Scrypt(1024, 8, .max),
      Scrypt(.max, .max, .max), Scrypt(0, 8, 1), Scrypt(1, 8, 1), Scrypt(-1024, 8, 1), Scrypt(1023, 8, 1),
      Scrypt(1025, 8, 1), Scrypt(1024, 0, 1), Scrypt(1024, -8, 1), Scrypt(1024, 8, 0), Scrypt(1024, 8, -1),
      Scrypt(.min, .min, .min), Scrypt(.min, 8, 1),
    ]
  }

  @Test func scryptHasBounds() {
    for scrypt in Scrypt.read { #expect(error(reading: scrypt.text) == nil, "\(scrypt)") }
    for scrypt in Scrypt.refused { #expect(error(reading: scrypt.text) == .encryptionCost, "\(scrypt)") }
  }

  @Test func numbersBeyond64BitsAreRefused() {
    var text = EncryptedKeyText.scrypt
    for place in 1...3 {
      text.parameters[place] = EncryptedKeyText.value(2, [UInt8](repeating: 0x40, count: 40))
      #expect(error(reading: text) == .encryptionCost)
      text = .scrypt
    }
    text = .pbkdf2
    text.parameters[1] = EncryptedKeyText.value(2, [UInt8](repeating: 0x40, count: 40))
    #expect(error(reading: text) == .encryptionCost)
  }

  @Test func bytesBehindTheKeyAreRefusedAndSoIsEveryShortening() {
    let der = EncryptedKeyText.pbkdf2.der
    for text in [der + [0], der + der] {
      #expect(error(EncryptedKeyText.pem(text)) == .pemMalformed)
    }
    for count in 0..<der.count {
      #expect(error(EncryptedKeyText.pem(Array(der.prefix(count)))) == .pemMalformed, "\(count) bytes")
    }
  }

  /// CBC does not bind: what the first block says in clear (a version that nobody asks for) can be turned without harm.
  @Test func anAlteredTextIsRefusedByOneRuleOrIsTheSameKey() throws {
    let expected = try secret(opened(PEMFixtures.p256EncryptedPKCS8))
    var refused = 0
    for place in 0..<(16 + 144) {
      for bit in [UInt8(1), 0x80] {
        var text = EncryptedKeyText.pbkdf2
        if place < 16 { text.initialVector[2 + place] ^= bit } else { text.ciphertext[3 + place - 16] ^= bit }
        do throws(OpenSSLError) {
          let key = try opened(text.pem)
          #expect(secret(key) == expected, "\(place)")
        } catch {
          refused += 1
          #expect(error == .passphrase, "\(place)")
        }
      }
    }
    #expect(refused > 300)
  }
}
