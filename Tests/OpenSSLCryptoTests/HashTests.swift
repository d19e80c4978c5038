/// SHA-2: the published digests of FIPS 180-4, and hashing in pieces.

import Testing

@testable import OpenSSLCrypto

@Suite struct HashTests {
  struct Known: Sendable {
    let hash: SHA2
    let message: String
    let repetitions: Int
    let digest: String
  }

  static let twoBlocks = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
  static let fourBlocks = """
    abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu
    """

  /// The examples of FIPS 180-4, with the empty message.
  static let published = [
    Known(
      hash: .sha256, message: "", repetitions: 1,
      digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    Known(
      hash: .sha256, message: "abc", repetitions: 1,
      digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    Known(
      hash: .sha256, message: twoBlocks, repetitions: 1,
      digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    Known(
      hash: .sha256, message: "a", repetitions: 1_000_000,
      digest: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    Known(
      hash: .sha384, message: "abc", repetitions: 1,
      digest: """
        cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7
        """),
    Known(
      hash: .sha384, message: fourBlocks, repetitions: 1,
      digest: """
        09330c33f71147e83d192fc782cd1b4753111b173b3b05d22fa08086e3b0f712fcc7c71a557e2db966c3e9fa91746039
        """),
    Known(
      hash: .sha512, message: "abc", repetitions: 1,
      digest: """
        ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d\
        4423643ce80e2a9ac94fa54ca49f
        """),
    Known(
      hash: .sha512, message: fourBlocks, repetitions: 1,
      digest: """
        8e959b75dae313da8cf4f72814fc143f8f7779c6eb9f7fa17299aeadb6889018501d289e4900f7e4331b99dec4b5433ac7d3\
        29eeb6dd26545e96e55b874be909
        """),
  ]

  @Test(arguments: published) func thePublishedDigestsComeOut(known: Known) {
    let message = Array(repeatElement(Array(known.message.utf8), count: known.repetitions).joined())
    #expect(known.hash.digest(of: message) == hex(known.digest))
    #expect(known.hash.digest(of: ([0] + message)[1...]) == hex(known.digest))
  }

  @Test(arguments: SHA2.allCases) func aDigestHasItsSize(hash: SHA2) {
    #expect(hash.digest(of: [1, 2, 3]).count == hash.byteCount)
    #expect(SHA2State(hash).finish() == hash.digest(of: []))
  }

  @Test(arguments: SHA2.allCases) func piecesGiveTheDigestOfTheWhole(hash: SHA2) {
    let message = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let whole = hash.digest(of: message)
    for cut in 0...message.count {
      var state = SHA2State(hash)
      state.update(message[..<cut])
      state.update(Array(message[cut...]))
      #expect(state.finish() == whole)
    }
  }

  @Test(arguments: SHA2.allCases) func aForkedStateGoesOnByItself(hash: SHA2) {
    var trunk = SHA2State(hash)
    trunk.update(Array("head".utf8))
    var branch = trunk
    branch.update(Array("-branch".utf8))
    #expect(trunk.finish() == hash.digest(of: Array("head".utf8)))
    trunk.update(Array("-trunk".utf8))
    #expect(trunk.finish() == hash.digest(of: Array("head-trunk".utf8)))
    #expect(trunk.finish() == hash.digest(of: Array("head-trunk".utf8)))
    #expect(branch.finish() == hash.digest(of: Array("head-branch".utf8)))
  }

  @Test(arguments: SHA2.allCases) func aDigestIsWrittenWhereTheCallerWantsIt(hash: SHA2) {
    var memory = [UInt8](repeating: 0xee, count: hash.byteCount + 1)
    let message: [UInt8] = [1, 2, 3]
    message.withUnsafeBytes { bytes in memory.withUnsafeMutableBytes { hash.digest(bytes, into: $0) } }
    #expect(memory == hash.digest(of: message) + [0xee])
  }
}
