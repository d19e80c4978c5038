/// SHA-2 of our own: the examples of FIPS 180-4's validation, and libcrypto's answer for every length up to 300.

import ExactArithmetic
import OpenSSLCrypto
import Testing

@Suite struct ReferenceHashTests {
  static let pairs: [(ReferenceHash, SHA2)] = [(.sha256, .sha256), (.sha384, .sha384), (.sha512, .sha512)]

  static let abc: [ReferenceHash: String] = [
    .sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    .sha384: "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7",
    .sha512: """
    ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94f\
    a54ca49f
    """,
  ]

  static let empty: [ReferenceHash: String] = [
    .sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    .sha384: "38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b",
    .sha512: """
    cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327a\
    f927da3e
    """,
  ]

  @Test(arguments: ReferenceHash.allCases) func thePublishedDigestsComeOut(_ hash: ReferenceHash) {
    #expect(hash.digest(of: "abc".utf8) == hex(Self.abc[hash] ?? ""))
    #expect(hash.digest(of: []) == hex(Self.empty[hash] ?? ""))
    #expect(hash.digest(of: "abc".utf8).count == hash.byteCount)
  }

  @Test func everyLengthHashesAsLibcryptoHashesIt() {
    var random = SplitMix64(state: 1)
    for length in 0...300 {
      let message = random.bytes(length)
      for (ours, theirs) in Self.pairs { #expect(ours.digest(of: message) == theirs.digest(of: message), "\(length)") }
    }
  }
}
