/// Argon2id and XChaCha20-Poly1305 against other implementations, and what a key from a passphrase refuses.

import Testing

@testable import CryptoPrimitives

@Suite(.serialized) struct PassphraseKeyTests {
  private static func key(
    _ text: String, salt: [UInt8], operations: Int, memoryBytes: Int = 64 << 20
  ) throws -> PassphraseKey {
    try PassphraseKey(
      SecretBytes(copying: text.utf8), salt: salt,
      cost: PassphraseKey.Cost(operations: operations, memoryBytes: memoryBytes))
  }

  private static func bytes(_ digits: String) -> [UInt8] {
    let values = digits.compactMap(\.hexDigitValue)
    return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
  }

  private static let nonce = [UInt8](0..<24)
  private static let data = Array("data".utf8)

  /// The keys by argon2-cffi 25.1.0 (hash_secret_raw, one lane, type ID, version 19), what is sealed by ChaCha20-Poly1305 of
  /// cryptography 50.0.2 over HChaCha20 in Python, which met draft-irtf-cfrg-xchacha-03 A.3.1. The vector of RFC 9106 has a
  /// secret and associated data, which libsodium does not take.
  @Test(arguments: [
    (2, [UInt8](0..<16), "c0fa7e42ebd9d29f9a4aa7e5a00f6d57d3922fe90693"),
    (3, [UInt8](16..<32), "81d1d480704e5d661030b3a3a68e886589b5ec39f10e"),
  ])
  func whatOthersSealIsSealedHereAndOpened(operations: Int, salt: [UInt8], sealed: String) throws {
    let key = try Self.key("Gulaml\u{113}k", salt: salt, operations: operations)
    let text = try SecretBytes(copying: "a text".utf8)
    #expect(try key.seal(text, nonce: Self.nonce, data: Self.data) == Self.bytes(sealed))
    let opened = try key.open(Self.bytes(sealed), nonce: Self.nonce, data: Self.data)
    #expect(opened.withUnsafeBytes { Array($0) } == Array("a text".utf8))
  }

  @Test func whatIsAlteredDoesNotOpen() throws {
    let key = try Self.key("word", salt: [UInt8](0..<16), operations: 2)
    let sealed = try key.seal(SecretBytes(copying: [1, 2, 3]), nonce: Self.nonce, data: Self.data)
    for place in sealed.indices {
      var altered = sealed
      altered[place] ^= 1
      #expect(throws: SodiumError.notFilled) { try key.open(altered, nonce: Self.nonce, data: Self.data) }
    }
    #expect(throws: SodiumError.notFilled) { try key.open(sealed, nonce: Self.nonce, data: Self.data + [0]) }
    #expect(throws: SodiumError.notFilled) { try key.open(sealed, nonce: Self.nonce.reversed(), data: Self.data) }
    #expect(throws: SodiumError.notFilled) { try key.open(sealed, nonce: [], data: Self.data) }
    #expect(throws: SodiumError.notFilled) { try key.open(sealed.suffix(15), nonce: Self.nonce, data: Self.data) }
    #expect(throws: SodiumError.size) {
      try key.seal(SecretBytes(copying: [1]), nonce: [UInt8](0..<12), data: Self.data)
    }
  }

  @Test(arguments: [(1, 64 << 20), (11, 64 << 20), (2, 64 << 20 - 1), (2, 1 << 30 + 1), (-1, -1), (Int.max, Int.max)])
  func aCostOutsideOfTheBoundsIsRefused(operations: Int, memoryBytes: Int) {
    #expect(throws: SodiumError.size) {
      try Self.key("word", salt: [UInt8](0..<16), operations: operations, memoryBytes: memoryBytes)
    }
  }

  @Test func aSaltOfAnotherSizeIsRefused() {
    for count in [0, 15, 17] {
      #expect(throws: SodiumError.size) {
        try Self.key("word", salt: [UInt8](repeating: 0, count: count), operations: 2)
      }
    }
  }
}
