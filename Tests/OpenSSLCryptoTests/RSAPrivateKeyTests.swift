/// RSA private keys, number by number: RFC 7518 §6.3.2.

import Testing

@testable import OpenSSLCrypto

@Suite struct RSAPrivateKeyTests {
  typealias Component = RSAPrivateKey.Component

  private static func parts(_ key: RSAPrivateKey) throws -> [Component: [UInt8]] {
    var parts: [Component: [UInt8]] = [:]
    for part in Component.allCases {
      let number: [UInt8] = try #require(written(key.byteCount(of: part)) { key.copy(part, to: $0) })
      parts[part] = number
    }
    return parts
  }

  private static func key(
    _ publicKey: RSAPublicKey, _ parts: [Component: [UInt8]]
  ) throws(OpenSSLError) -> RSAPrivateKey {
    func lent(_ part: Component) -> Lent { Lent(bytes: parts[part] ?? []) }
    return try RSAPrivateKey(
      modulus: publicKey.modulus, exponent: publicKey.exponent, d: lent(.d), p: lent(.p), q: lent(.q), dp: lent(.dp),
      dq: lent(.dq), qi: lent(.qi))
  }

  private static func known() throws -> RSAPrivateKey {
    let key = try PEMKey(parsing: PEMFixtures.rsaPrivate.utf8)
    guard case .rsaPrivate(let key) = key else { throw OpenSSLError.pemKeyKind }
    return key
  }

  @Test func aKeyComesBackFromItsNumbers() throws {
    let known = try RSAPrivateKeyTests.known()
    let parts = try RSAPrivateKeyTests.parts(known)
    #expect(parts.values.allSatisfy { $0.first != 0 })
    let again = try RSAPrivateKeyTests.key(known.publicKey, parts)
    #expect(again.publicKey == known.publicKey)
    #expect(try RSAPrivateKeyTests.parts(again) == parts)
    #expect(known.publicKey.verifyPSS(try again.signPSS([1], hash: .sha256), for: [1], hash: .sha256))
  }

  @Test func numbersAreWrittenOnlyWhereTheyFit() throws {
    let known = try RSAPrivateKeyTests.known()
    for part in Component.allCases {
      let count = known.byteCount(of: part)
      #expect(written(count - 1) { known.copy(part, to: $0) } == nil)
      #expect(written(count + 1) { known.copy(part, to: $0) } == nil)
    }
  }

  @Test(arguments: Component.allCases) func aNumberThatDoesNotFitTheOthersIsRefused(part: Component) throws {
    let known = try RSAPrivateKeyTests.known()
    var parts = try RSAPrivateKeyTests.parts(known)
    let number = try #require(parts[part])
    func error() -> OpenSSLError? {
      refusal { () throws(OpenSSLError) in try RSAPrivateKeyTests.key(known.publicKey, parts) }
    }
    parts[part] = number.dropLast() + [number[number.count - 1] ^ 2]
    #expect(error() == .privateNumbers)
    parts[part] = [1]
    #expect(error() == .privateNumbers)
    parts[part] = []
    #expect(error() == .integerEncoding)
    parts[part] = [UInt8](repeating: 0, count: 257)
    #expect(error() == .integerEncoding)
  }

  @Test func factorsExchangedWithoutTheRestAreRefused() throws {
    let known = try RSAPrivateKeyTests.known()
    var parts = try RSAPrivateKeyTests.parts(known)
    (parts[.p], parts[.q]) = (parts[.q], parts[.p])
    #expect(
      refusal { () throws(OpenSSLError) in try RSAPrivateKeyTests.key(known.publicKey, parts) } == .privateNumbers)
  }

  @Test func thePublicHalfOfAnotherKeyIsRefused() throws {
    let known = try RSAPrivateKeyTests.known()
    let parts = try RSAPrivateKeyTests.parts(known)
    let other = try RSAPublicKey(modulus: known.publicKey.modulus, exponent: [3])
    #expect(refusal { () throws(OpenSSLError) in try RSAPrivateKeyTests.key(other, parts) } == .privateNumbers)
  }

  @Test(arguments: [2048, 3072]) func aNewKeyHasTheSizeAskedFor(bits: Int) throws {
    let key = try RSAPrivateKey.generate(bits: bits)
    #expect(key.publicKey.byteCount == bits / 8)
    #expect(key.publicKey.modulus[0] & 0x80 != 0)
    #expect(key.publicKey.exponent == [1, 0, 1])
    #expect(key.publicKey.verifyPSS(try key.signPSS([], hash: .sha512), for: [], hash: .sha512))
    #expect(try RSAPrivateKeyTests.parts(key).count == 6)
  }

  @Test(arguments: [0, 1024, 2047, 2049, 4097, 8192, -1, Int.max]) func otherSizesAreNotMade(bits: Int) {
    #expect(refusal { () throws(OpenSSLError) in try RSAPrivateKey.generate(bits: bits) } == .generatedSize)
  }
}
