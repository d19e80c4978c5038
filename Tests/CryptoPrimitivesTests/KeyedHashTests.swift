/// Keyed BLAKE2b gives the published answers, and other ones for another key, purpose or message.

import Testing

@testable import CryptoPrimitives

@Suite struct KeyedHashTests {
  // RFC 7693 Appendix E: a digest over digests of every size, without and with a key as long as the digest.
  @Test func theSelfTestOfTheRFCComesOut() throws {
    var all: [UInt8] = []
    for size in [20, 32, 48, 64] {
      for length in [0, 3, 128, 129, 255, 1024] {
        let message = SelfTest.sequence(length, seed: length)
        all += try SelfTest.hash(message, key: [], size)
        all += try SelfTest.hash(message, key: SelfTest.sequence(size, seed: size), size)
      }
    }
    #expect(
      try SelfTest.hash(all, key: [], 32)
        == SelfTest.bytes("c23a7800d98123bd10f506c61e29da5603d763b8bbad2e737f5e765a7bccd475"))
  }

  // The examples in the documentation of Python's hashlib: keyed, and for a purpose.
  @Test func theExamplesOfHashlibComeOut() throws {
    #expect(
      try SelfTest.hash(Array("message data".utf8), key: Array("pseudorandom key".utf8), 16)
        == SelfTest.bytes("3d363ff7401e02026f4a4687d4863ced"))
    let content = Array("the same content".utf8)
    #expect(
      try SelfTest.hash(content, key: [], purpose: "MyApp Files Hash", 32)
        == SelfTest.bytes("20d9cd024d4fb086aae819a1432dd2466de12947831b75c5a30cf2676095d3b4"))
    #expect(
      try SelfTest.hash(content, key: [], purpose: "MyApp Block Hash", 32)
        == SelfTest.bytes("cf68fb5761b9c44e7878bfb2c4c9aea52264a80b75005e65619778de59f383a3"))
  }

  // Computed by CPython's hashlib, which has an implementation of its own: key 00 to 1f, `person=`.
  @Test(arguments: [
    ("scrim test", 0, KeyedHash.Width.bits128, "bfb12a9765f00940da65ceac6206ace4"),
    ("scrim test", 0, .bits256, "050489e85acd283f4b20a0585d0621e34d63cfc5095940367229675d9e7139b8"),
    ("scrim test", 512, .bits128, "d68c14e94022236cccfd537bb482aeb5"),
    ("scrim test two!!", 0, .bits256, "2e34064f7cf7bbcc5e7be10b89649173c89ae4c70f5bebc0f1fe7dfdb71b652b"),
    ("scrim test two!!", 512, .bits128, "65c0230933db43a45c45d8d1abe400b6"),
    ("scrim test two!!", 512, .bits256, "15c4d367875df8fe27c4dca01e147649c484026e96730ce4a7998afec52e8b0d"),
  ])
  func aSecondImplementationAgrees(_ purpose: String, _ length: Int, _ width: KeyedHash.Width, _ digest: String) throws
  {
    let key = try SecretBytes(copying: Array(0..<32))
    let hash =
      try purpose == "scrim test"
      ? KeyedHash(key: key, purpose: "scrim test") : KeyedHash(key: key, purpose: "scrim test two!!")
    let message = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try hash.digest(of: message, width: width) == SelfTest.bytes(digest))
    #expect(try ConstantTime.equal(hash.secret(of: message), hash.digest(of: message, width: .bits256)).declassify())
  }

  @Test func keysAndPurposesOfOtherSizesAreRefused() throws {
    for count in [0, 16, 31, 33, 64] {
      let key = try SecretBytes(copying: [UInt8](repeating: 1, count: count))
      #expect(throws: SodiumError.size) { try KeyedHash(key: key, purpose: "a purpose") }
    }
    let key = try SecretBytes(copying: [UInt8](repeating: 1, count: 32))
    #expect(throws: SodiumError.size) { try KeyedHash(key: key, purpose: "") }
    #expect(throws: SodiumError.size) { try KeyedHash(key: key, purpose: "seventeen bytes!!") }
  }

  @Test func aHashPrintsNoKey() throws {
    let hash = try KeyedHash(key: SecretBytes(copying: [UInt8](repeating: 0xab, count: 32)), purpose: "a purpose")
    var dumped = ""
    dump(hash, to: &dumped)
    #expect(!dumped.contains("171") && !dumped.lowercased().contains("abab"))
  }
}

private enum SelfTest {
  static func hash(_ message: [UInt8], key: [UInt8], purpose: String = "", _ size: Int) throws -> [UInt8] {
    try key.withUnsafeBytes { key in
      Result { try KeyedHash.blake2b(message, key: key, purpose: Array(purpose.utf8), byteCount: size) }
    }.get()
  }

  /// The generator of RFC 7693 Appendix E.
  static func sequence(_ length: Int, seed: Int) -> [UInt8] {
    var (a, b) = (0xDEAD_4BAD &* UInt32(seed), UInt32(1))
    return (0..<length).map { _ in
      let sum = a &+ b
      (a, b) = (b, sum)
      return UInt8(sum >> 24)
    }
  }

  static func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { (place: Int) -> UInt8 in
      UInt8(digits[place] << 4 | digits[place + 1])
    }
  }
}
