/// Signatures that are the same in every run, so that the suite can be compared byte for byte. RFC 6979, RFC 8032, RFC 8017.

import CryptoPrimitives
import ExactArithmetic
import StrictJSON
import VectorSigning

extension TestKey {
  /// A key that cannot sign as its `alg` says.
  struct Unusable: Error {
    let name: String
  }

  /// The signature in JOSE form. Nothing of the first engine is in it, but for Ed25519, which is deterministic by itself.
  func signature(for message: [UInt8]) throws -> [UInt8] {
    let signature: [UInt8]? =
      switch algorithm {
      case "ES256": try ecdsa(.p256)?.sign(message)
      case "ES384": try ecdsa(.p384)?.sign(message)
      case "ES512": try ecdsa(.p521)?.sign(message)
      case "Ed25519": try Ed25519.sign(message, with: Ed25519.keyPair(seed: SecretBytes(copying: number("d"))))
      case "PS256": try rsa()?.signPSS(message, salt: Array(0..<32), hash: .sha256)
      case "RS256": try rsa()?.signPKCS1(message, hash: .sha256)
      default: nil
      }
    guard let signature else { throw Unusable(name: name) }
    return signature
  }

  /// The key on its curve.
  func ecdsa(_ curve: PrimeCurve) throws -> DeterministicECDSA? { DeterministicECDSA(curve: curve, d: try number("d")) }

  /// The RSA key.
  func rsa() throws -> DeterministicRSA? {
    DeterministicRSA(modulus: try number("n"), privateExponent: try number("d"))
  }

  private func number(_ member: String) throws -> [UInt8] { try Base64URL.decode(jwk[member]?.string ?? "") }
}
