/// ECDSA and RSA against Wycheproof: our verdict is theirs for every vector.

import Testing
import Wycheproof

@testable import OpenSSLCrypto

@Suite(.enabled(if: Wycheproof.folder != nil, Comment(rawValue: Wycheproof.absence))) struct WycheproofTests {
  static func key(_ curve: ECCurve, _ group: Wycheproof.Group) throws -> ECPublicKey {
    try ECPublicKey(
      curve: curve, x: fixed(#require(group.publicKey.wx), curve), y: fixed(#require(group.publicKey.wy), curve))
  }

  /// The files write coordinates as signed numbers: with a zero in front, or short.
  private static func fixed(_ number: String, _ curve: ECCurve) -> [UInt8] {
    let digits = hex(number.count.isMultiple(of: 2) ? number : "0" + number).drop { $0 == 0 }
    return [UInt8](repeating: 0, count: curve.byteCount - digits.count) + digits
  }

  private static func rsaKey(_ group: Wycheproof.Group) throws -> RSAPublicKey {
    try RSAPublicKey(
      modulus: Array(hex(#require(group.publicKey.modulus)).drop { $0 == 0 }),
      exponent: Array(hex(#require(group.publicKey.publicExponent)).drop { $0 == 0 }))
  }

  @Test(arguments: [
    ("ecdsa_secp256r1_sha256_p1363", ECCurve.p256), ("ecdsa_secp384r1_sha384_p1363", .p384),
    ("ecdsa_secp521r1_sha512_p1363", .p521),
  ])
  func everyVerdictOnECDSAIsOurs(name: String, curve: ECCurve) throws {
    try Wycheproof(name).judge(name) { group in
      let key = try WycheproofTests.key(curve, group)
      return { key.verify($0, for: $1) }
    }
  }

  /// The file with DER signatures: not one of them is r || s.
  @Test func noSignatureInDERIsValid() throws {
    let name = "ecdsa_secp256r1_sha256"
    try Wycheproof(name).judge(name + " (DER taken for r || s)", expecting: { _ in false }) { group in
      let key = try WycheproofTests.key(.p256, group)
      return { key.verify($0, for: $1) }
    }
  }

  /// One vector is "acceptable": its DigestInfo lacks the NULL that RFC 8017 appendix B.1 demands in this place. It is
  /// refused: one digest has one encoding.
  @Test func everyVerdictOnPKCS1IsOurs() throws {
    let name = "rsa_signature_2048_sha256"
    try Wycheproof(name).judge(name) { group in
      let key = try WycheproofTests.rsaKey(group)
      return { key.verifyPKCS1($0, for: $1, hash: .sha256) }
    }
  }

  @Test(arguments: [
    ("rsa_pss_2048_sha256_mgf1_32", SHA2.sha256), ("rsa_pss_4096_sha512_mgf1_64", .sha512),
  ])
  func everyVerdictOnPSSIsOurs(name: String, hash: SHA2) throws {
    try Wycheproof(name).judge(name) { group in
      let key = try WycheproofTests.rsaKey(group)
      return { key.verifyPSS($0, for: $1, hash: hash) }
    }
  }
}
