/// Signatures that come out the same every time, so that a vector's file does. RFC 6979, RFC 8032, RFC 8017 §8.

import CryptoPrimitives
import ExactArithmetic
import JOSE
import StrictJSON
import VectorSigning

extension TestKey {
  /// The key cannot sign.
  struct Unusable: Error {
    let name: String
  }

  /// The signature in JOSE form; the same for the same bytes, every time.
  func signature(for message: [UInt8]) throws -> [UInt8] {
    switch algorithm {
    case "ES256": try ecdsa(.p256).sign(message)
    case "ES384": try ecdsa(.p384).sign(message)
    case "ES512": try ecdsa(.p521).sign(message)
    case "RS256": try rsa.signPKCS1(message, hash: .sha256)
    case "PS256": try pss(message, .sha256)
    case "PS384": try pss(message, .sha384)
    case "PS512": try pss(message, .sha512)
    default: try SigningKey(parsing: JSON.object(jwk).bytes()).signature(for: message)
    }
  }

  /// The private numbers of an RSA key.
  var rsa: DeterministicRSA {
    get throws {
      guard let key = DeterministicRSA(modulus: try number("n"), privateExponent: try number("d")) else {
        throw Unusable(name: name)
      }
      return key
    }
  }

  /// A number of the key.
  func number(_ member: String) throws -> [UInt8] { try Base64URL.decode(jwk[member]?.string ?? "") }

  private func ecdsa(_ curve: PrimeCurve) throws -> DeterministicECDSA {
    guard let key = DeterministicECDSA(curve: curve, d: try number("d")) else { throw Unusable(name: name) }
    return key
  }

  /// PSS has room for chance in its salt; here the salt is the message's digest.
  private func pss(_ message: [UInt8], _ hash: ReferenceHash) throws -> [UInt8] {
    try rsa.signPSS(message, salt: hash.digest(of: message), hash: hash)
  }
}
