/// Where crypto_mb alone would take an Ed25519 signature that libsodium refuses, and the published cases on which verifiers
/// are known to differ.

import CryptoPrimitives
import ExactArithmetic
import OpenSSLCrypto
import Testing

@testable import MultiBuffer

@Suite(.enabled(if: SignatureLanes.areAvailable, Comment(rawValue: absence))) struct Ed25519LanesTests {
  /// L of RFC 8032 §5.1, little-endian.
  static let order = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")

  /// Every text of a point of order 1, 2, 4 or 8: K. Chalkias, F. Garillot, V. Nikolaenko, Taming the many EdDSAs, table 6.
  static let smallOrder = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  ].map(hex)

  /// The cases 0 to 9 of the same authors (ed25519-speccheck): key, message, R, S.
  private static let published = [
    (
      "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
      "8c93255d71dcab10e8f379c26200f3c7bd5f09d9bc3068d3ef4edeb4853022b6",
      "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
      "0000000000000000000000000000000000000000000000000000000000000000"
    ),
    (
      "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
      "9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79",
      "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
      "a5bb704786be79fc476f91d3f3f89b03984d8068dcf1bb7dfc6637b45450ac04"
    ),
    (
      "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
      "aebf3f2601a0c8c5d39cc7d8911642f740b78168218da8471772b35f9d35b9ab",
      "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
      "8c4bd45aecaca5b24fb97bc10ac27ac8751a7dfe1baff8b953ec9f5833ca260e"
    ),
    (
      "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d",
      "9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79",
      "9046a64750444938de19f227bb80485e92b83fdb4b6506c160484c016cc1852f",
      "87909e14428a7a1d62e9f22f3d3ad7802db02eb2e688b6c52fcd6648a98bd009"
    ),
    (
      "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d",
      "e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c",
      "160a1cb0dc9c0258cd0a7d23e94d8fa878bcb1925f2c64246b2dee1796bed512",
      "5ec6bc982a269b723e0668e540911a9a6a58921d6925e434ab10aa7940551a09"
    ),
    (
      "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d",
      "e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c",
      "21122a84e0b5fca4052f5b1235c80a537878b38f3142356b2c2384ebad4668b7",
      "e40bc836dac0f71076f9abe3a53f9c03c1ceeeddb658d0030494ace586687405"
    ),
    (
      "442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623",
      "85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40",
      "e96f66be976d82e60150baecff9906684aebb1ef181f67a7189ac78ea23b6c0e",
      "547f7690a0e2ddcd04d87dbc3490dc19b3b3052f7ff0538cb68afb369ba3a514"
    ),
    (
      "442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623",
      "85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40",
      "8ce5b96c8f26d0ab6c47958c9e68b937104cd36e13c33566acd2fe8d38aa1942",
      "7e71f98a473474f2f13f06f97c20d58cc3f54b8bd0d272f42b695dd7e89a8c22"
    ),
    (
      "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
      "fdaebc429f4a735932a160da1301080c13280eea8bc280d1b392c6b9e6ba3a5a",
      "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
      "454d370c8d9fc323a41450f8d513eafeb5b0697390c1e505a0d4ddc71f566607"
    ),
    (
      "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
      "84b698d39be126ff55fe45079e6c8bf64a0d7db6994560b4e96b7021eb39c1a1",
      "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
      "084d5b99c2a9463d9c8bd5026916996984eeec87ddf1d3be329006ace1b37b09"
    ),
  ].map { Ed25519Question(key: hex($0), message: hex($1), signature: hex($2 + $3)) }

  @Test func thePublishedCasesHaveLibsodiumsVerdict() {
    #expect(Ed25519Question.answers(to: Self.published) == Self.published.map(\.isValid))
    #expect(Self.published.allSatisfy { !$0.isValid })
  }

  // With a key or an R of small order, S = 0 is many a verifier's yes.
  @Test func noPointOfSmallOrderIsTaken() throws {
    let good = try #require(Ed25519Question.random(count: 1, keys: 1).first)
    for point in Self.smallOrder {
      for key in Self.smallOrder + [good.key] {
        let forged = Ed25519Question(key: key, message: [1], signature: point + [UInt8](repeating: 0, count: 32))
        #expect(Ed25519Question.answers(to: [forged, good]) == [false, true])
        #expect(!forged.isValid)
      }
    }
  }

  // crypto_mb takes these: without our comparison anybody could make a second signature from the first.
  @Test func theGroupOrderAddedToSIsRefused() throws {
    let good = try Ed25519Question.random(count: 64, keys: 3)
    let second = good.map { question in
      var question = question
      question.signature.replaceSubrange(32..., with: Octets.sum(Array(question.signature[32...]), Self.order))
      return question
    }
    #expect(Ed25519Question.answers(to: good) == [Bool](repeating: true, count: 64))
    #expect(Ed25519Question.answers(to: second) == [Bool](repeating: false, count: 64))
    #expect(second.allSatisfy { !$0.isValid })
    let raw = second.map {
      CryptoMB.verifyEd25519(
        $0.signature + $0.key, messages: $0.message + [0], lengths: [UInt32($0.message.count)])
    }
    #expect(raw.contains(1), "crypto_mb has learnt to compare S: the comparison here is no longer tested by this")
  }

  // R is the neutral point and S = h·a: the equation holds, crypto_mb says yes, libsodium no.
  @Test func theNeutralPointIsNoR() throws {
    // The key of the scalar a = 1 is the base point: S = h.
    let base = hex("5866666666666666666666666666666666666666666666666666666666666666")
    let neutral = Self.smallOrder[0]
    for message in (0..<8).map({ [UInt8($0)] }) {
      let digest = SHA2.sha512.digest(of: neutral + base + message)
      let challenge = try #require(
        Integer(bytes: digest.reversed()).modulo(Integer(bytes: Self.order.reversed())))
      let s = challenge.bytes.reversed()
      let forged = Ed25519Question(
        key: base, message: message, signature: neutral + s + [UInt8](repeating: 0, count: 32 - s.count))
      #expect(Ed25519Question.answers(to: [forged]) == [false])
      #expect(!forged.isValid)
      #expect(
        CryptoMB.verifyEd25519(forged.signature + base, messages: message, lengths: [1]) == 1, "no case for our check")
    }
  }
}
