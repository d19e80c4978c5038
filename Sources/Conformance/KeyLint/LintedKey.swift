/// A key as an auditor meets it: read as far as it can be, however bad it is. RFC 7517, RFC 7518 §6.

internal import CryptoPrimitives
internal import ExactArithmetic
internal import OpenSSLCrypto
internal import StrictJSON

/// A public key that nobody has judged yet.
struct LintedKey {
  /// Where it stands.
  let place: String
  let id: String?
  let algorithm: String?
  let numbers: Numbers
  /// Whether the private half stands beside it.
  let isPrivate: Bool

  enum Numbers: Hashable {
    case rsa(modulus: Integer, exponent: Integer)
    case ec(curve: String, x: [UInt8], y: [UInt8])
    case okp(curve: String, x: [UInt8])
    case symmetric
    case unknownType
    case malformed
  }
}

extension LintedKey {
  init(_ jwk: JSONObject, at place: String) {
    self.place = place
    id = jwk["kid"]?.string
    algorithm = jwk["alg"]?.string
    numbers = Numbers(jwk)
    isPrivate = ["d", "p", "q", "dp", "dq", "qi"].contains { jwk[$0] != nil }
  }

  /// A key of a PEM text, which has neither name nor algorithm.
  init(_ pem: PEMNumbers, isPrivate: Bool, at place: String) {
    (numbers, self.isPrivate, self.place) = (Numbers(pem), isPrivate, place)
    (id, algorithm) = (nil, nil)
  }
}

extension LintedKey.Numbers {
  init(_ jwk: JSONObject) {
    func number(_ name: String) -> [UInt8]? {
      guard let text = jwk[name]?.string else { return nil }
      do { return try Base64URL.decode(text) } catch { return nil }
    }
    switch jwk["kty"]?.string {
    case "RSA":
      guard let modulus = number("n"), let exponent = number("e") else { break }
      self = .rsa(modulus: Integer(bytes: modulus), exponent: Integer(bytes: exponent))
      return
    case "EC":
      guard let curve = jwk["crv"]?.string, let x = number("x"), let y = number("y") else { break }
      self = .ec(curve: curve, x: x, y: y)
      return
    case "OKP":
      guard let curve = jwk["crv"]?.string, let x = number("x") else { break }
      self = .okp(curve: curve, x: x)
      return
    case "oct":
      self = .symmetric
      return
    case .some:
      self = .unknownType
      return
    case nil:
      break
    }
    self = .malformed
  }

  init(_ pem: PEMNumbers) {
    switch pem {
    case .rsa(let modulus, let exponent):
      self = .rsa(modulus: Integer(bytes: modulus), exponent: Integer(bytes: exponent))
    case .ec(let curve, let point):
      let width = point.count / 2
      self = .ec(
        curve: Self.curves[curve] ?? curve, x: Array(point.dropFirst().prefix(width)), y: Array(point.suffix(width)))
    case .ed25519(let x): self = .okp(curve: "Ed25519", x: x)
    case .otherKind: self = .unknownType
    case .unreadable: self = .malformed
    }
  }

  /// Names of curves in PEM and in JWK. RFC 5480 §2.1.1.1, RFC 7518 §6.2.1.1.
  private static let curves = ["prime256v1": "P-256", "secp384r1": "P-384", "secp521r1": "P-521"]
}
