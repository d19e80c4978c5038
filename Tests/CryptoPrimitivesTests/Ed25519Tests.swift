/// Ed25519: RFC 8032 §7.1, and Wycheproof.

import Testing
import Wycheproof

@testable import CryptoPrimitives

@Suite struct Ed25519Tests {
  struct Known: Sendable {
    let seed, publicKey, message, signature: String
  }

  /// RFC 8032 §7.1: TEST 1, TEST 2, TEST 3 and TEST SHA(abc).
  static let published = [
    Known(
      seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", message: "",
      signature: """
        e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25b\
        f5f0595bbe24655141438e7a100b
        """),
    Known(
      seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", message: "72",
      signature: """
        92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b\
        2eaeb4302aeeb00d291612bb0c00
        """),
    Known(
      seed: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      publicKey: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", message: "af82",
      signature: """
        6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c\
        15e9716ed28dc027beceea1ec40a
        """),
    Known(
      seed: "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
      publicKey: "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
      message: """
        ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d\
        4423643ce80e2a9ac94fa54ca49f
        """,
      signature: """
        dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca\
        179c138ac17ad9bef1177331a704
        """),
  ]

  @Test(arguments: published) func thePublishedSignaturesComeOut(known: Known) throws {
    let key = try Ed25519.keyPair(seed: SecretBytes(copying: hex(known.seed)))
    #expect(key.publicKey == hex(known.publicKey))
    #expect(try Ed25519.sign(hex(known.message), with: key) == hex(known.signature))
    #expect(Ed25519.verify(hex(known.signature), for: hex(known.message), publicKey: hex(known.publicKey)))
    #expect(Ed25519.isPublicKey(key.publicKey))
  }

  @Test func anotherBitAnywhereIsNoSignature() throws {
    let key = try Ed25519.generate()
    let message = SystemRandom().bytes(20)
    let signature = try Ed25519.sign(message, with: key)
    #expect(Ed25519.verify(signature, for: message, publicKey: key.publicKey))
    func flipped(_ bytes: [UInt8], _ bit: Int) -> [UInt8] {
      var bytes = bytes
      bytes[bit / 8] ^= 1 << (bit % 8)
      return bytes
    }
    for bit in 0..<512 { #expect(!Ed25519.verify(flipped(signature, bit), for: message, publicKey: key.publicKey)) }
    for bit in 0..<256 { #expect(!Ed25519.verify(signature, for: message, publicKey: flipped(key.publicKey, bit))) }
    for bit in 0..<160 { #expect(!Ed25519.verify(signature, for: flipped(message, bit), publicKey: key.publicKey)) }
  }

  @Test func otherSizesAreRefused() throws {
    let key = try Ed25519.generate()
    let signature = try Ed25519.sign([1], with: key)
    #expect(!Ed25519.verify(signature + [0], for: [1], publicKey: key.publicKey))
    #expect(!Ed25519.verify(signature.dropLast(), for: [1], publicKey: key.publicKey))
    #expect(!Ed25519.verify([UInt8](), for: [1], publicKey: key.publicKey))
    #expect(!Ed25519.verify(signature, for: [1], publicKey: key.publicKey + [0]))
    #expect(!Ed25519.verify(signature, for: [1], publicKey: [UInt8]()))
    for count in [0, 31, 33, 64] {
      #expect(throws: SodiumError.size) { try Ed25519.keyPair(seed: SecretBytes.random(count: count)) }
    }
  }

  @Test func pointsOfSmallOrderAreNoPublicKeys() {
    let zero = [UInt8](repeating: 0, count: 32)
    let one = [1] + zero.dropFirst()
    let noPoint = [2] + zero.dropFirst()
    for key in [zero, one, noPoint] {
      #expect(!Ed25519.isPublicKey(key))
      // R = the point of order 1 and S = 0 would be anybody's signature under a key of small order.
      #expect(!Ed25519.verify(one + zero, for: [1], publicKey: key))
    }
    #expect(!Ed25519.isPublicKey(zero + [0]))
  }

  @Test func aKeyPairShowsNothingOfItsSeed() throws {
    let key = try Ed25519.keyPair(seed: SecretBytes(copying: [UInt8](repeating: 0xa5, count: 32)))
    #expect(!"\(key)".contains("165, 165"))
  }

  @Test(.enabled(if: Wycheproof.folder != nil, Comment(rawValue: Wycheproof.absence)))
  func everyWycheproofVerdictIsOurs() throws {
    let name = "ed25519"
    let file = try Wycheproof(name)
    var (count, agreed) = (0, 0)
    for group in file.testGroups {
      for vector in group.tests {
        let isValid = try Ed25519.verify(
          hex(vector.sig), for: hex(vector.msg), publicKey: hex(#require(group.publicKey.pk)))
        #expect(isValid == (vector.result == "valid"), "\(name) \(vector.tcId)")
        count += 1
        agreed += isValid == (vector.result == "valid") ? 1 : 0
      }
    }
    #expect(count == file.numberOfTests)
    print("Wycheproof \(name): \(count) vectors, \(agreed) agreed")
  }
}

/// Bytes from hexadecimal digits; white space is passed over.
private func hex(_ text: String) -> [UInt8] {
  let digits = text.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
