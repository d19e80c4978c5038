/// Secrets show nothing of themselves, and comparison and randomness do what they say.

import Testing

@testable import CryptoPrimitives

@Suite struct SecretBytesTests {
  @Test func aSecretPrintsOnlyItsSize() throws {
    let secret = try SecretBytes(copying: [0xde, 0xad, 0xbe, 0xef])
    #expect("\(secret)" == "SecretBytes(4 bytes)")
    #expect(String(reflecting: secret) == "SecretBytes(4 bytes)")
    #expect(Mirror(reflecting: secret).children.isEmpty)
    var dumped = ""
    dump(["key": secret], to: &dumped)
    #expect(!dumped.contains("222") && !dumped.lowercased().contains("dead"))
  }

  @Test func aSecretHoldsWhatItWasGiven() throws {
    let secret = try SecretBytes(copying: [1, 2, 3][1...])
    #expect(secret.count == 2)
    #expect(secret.withUnsafeBytes { Array($0) } == [2, 3])
    let lazy = try SecretBytes(copying: [1, 2, 3].lazy.map { $0 * 2 })
    #expect(lazy.withUnsafeBytes { Array($0) } == [2, 4, 6])
  }

  @Test func takingBytesOverLeavesZerosBehind() throws {
    var bytes: [UInt8] = [1, 2, 3]
    let secret = try SecretBytes(wiping: &bytes)
    #expect(bytes == [0, 0, 0])
    #expect(secret.withUnsafeBytes { Array($0) } == [1, 2, 3])
  }

  @Test func anEmptySecretIsASecret() throws {
    let secret = try SecretBytes(copying: [])
    #expect(secret.count == 0)
    #expect(secret.withUnsafeBytes { $0.count } == 0)
    #expect(ConstantTime.equal(secret, []).declassify())
  }

  @Test func memoryIsZeroUntilItIsFilled() throws {
    let secret = try SecretBytes(count: 16) { _ in true }
    #expect(secret.withUnsafeBytes { Array($0) } == [UInt8](repeating: 0, count: 16))
  }

  @Test func aSecretThatCouldNotBeFilledIsNone() {
    #expect(throws: SodiumError.notFilled) { try SecretBytes(count: 16) { _ in false } }
    #expect(throws: SodiumError.size) { try SecretBytes(count: -1) { _ in true } }
    #expect(throws: SodiumError.secretMemory) { try SecretBytes(count: Int.max) { _ in true } }
  }

  @Test func anErrorOfTheBorrowerPassesThrough() throws {
    let secret = try SecretBytes(copying: [1])
    #expect(throws: SodiumError.signing) {
      try secret.withUnsafeBytes { _ throws(SodiumError) in throw .signing }
    }
  }
}

@Suite struct ConstantTimeTests {
  @Test func equalBytesAreEqualInEveryForm() throws {
    let secret = try SecretBytes(copying: [1, 2, 3])
    #expect(ConstantTime.equal([1, 2, 3], [1, 2, 3]).declassify())
    #expect(ConstantTime.equal([0, 1, 2, 3][1...], [1, 2, 3]).declassify())
    #expect(try ConstantTime.equal(secret, SecretBytes(copying: [1, 2, 3])).declassify())
    #expect(ConstantTime.equal(secret, [1, 2, 3]).declassify())
    #expect(ConstantTime.equal([], [UInt8]()).declassify())
  }

  @Test func oneOtherBitAnywhereIsUnequal() throws {
    let bytes = SystemRandom().bytes(40)
    for bit in 0..<8 * bytes.count {
      var other = bytes
      other[bit / 8] ^= 1 << (bit % 8)
      #expect(!ConstantTime.equal(bytes, other).declassify())
      #expect(!ConstantTime.equal(bytes[...], other[...]).declassify())
    }
  }

  @Test func anotherLengthIsUnequal() throws {
    let secret = try SecretBytes(copying: [1, 2, 3])
    #expect(!ConstantTime.equal([1, 2, 3], [1, 2]).declassify())
    #expect(!ConstantTime.equal([], [0]).declassify())
    #expect(!ConstantTime.equal(secret, [1, 2, 3, 0]).declassify())
    #expect(try !ConstantTime.equal(secret, SecretBytes(copying: [1, 2])).declassify())
  }
}

@Suite struct SecureRandomTests {
  @Test func asManyBytesComeAsWereAskedFor() {
    for count in 0...64 { #expect(SystemRandom().bytes(count).count == count) }
    #expect(SystemRandom().bytes(-1).isEmpty)
  }

  @Test func noTwoSaltsAreTheSame() {
    let salts = Set((0..<1000).map { _ in SystemRandom().bytes(16) })
    #expect(salts.count == 1000)
  }

  @Test func everyBitIsSometimesSet() {
    let bytes = SystemRandom().bytes(4096)
    #expect(bytes.reduce(0, |) == 255)
    #expect(bytes.reduce(255, &) == 0)
  }
}
