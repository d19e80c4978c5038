/// The second engine: signatures checked on whole numbers, with nothing of the first engine in it.

/// A public key with its algorithm, read from the members of a JWK: RFC 7518 §6, RFC 8037 §2.
///
/// It shares no code with the first engine (libcrypto and libsodium): it has its own base64url, its own reading of keys and
/// signatures, its own SHA-2, and does its arithmetic with GMP. It is slower, by up to fifteen times, and is there to be
/// compared with. Whoever checks a signature knows nothing secret, so it need not be constant in time.
public struct ReferenceKey: Sendable {
  private enum Numbers: Sendable {
    case ecdsa(ReferenceECDSA)
    case eddsa(ReferenceEdDSA)
    case pkcs1(ReferenceRSA, ReferenceHash)
    case pss(ReferenceRSA, ReferenceHash)
  }

  private let numbers: Numbers

  /// Takes the string members of a JWK and the registered name of one algorithm: ES256, ES384, ES512, Ed25519, PS256, PS384,
  /// PS512 or RS256. Members that make no key, such as `kid`, are not looked at.
  public init(jwk: [String: String], algorithm: String) throws(ReferenceRefusal) {
    let members = Members(jwk)
    switch algorithm {
    case "ES256": numbers = .ecdsa(try members.ecdsa(.p256, named: "P-256"))
    case "ES384": numbers = .ecdsa(try members.ecdsa(.p384, named: "P-384"))
    case "ES512": numbers = .ecdsa(try members.ecdsa(.p521, named: "P-521"))
    case "Ed25519": numbers = .eddsa(try members.eddsa())
    case "RS256": numbers = .pkcs1(try members.rsa(), .sha256)
    case "PS256": numbers = .pss(try members.rsa(), .sha256)
    case "PS384": numbers = .pss(try members.rsa(), .sha384)
    case "PS512": numbers = .pss(try members.rsa(), .sha512)
    default: throw .algorithm
    }
  }

  /// Whether the signature, in its JOSE form, is this key's over the message. False for any of another length.
  public func isValid(signature: some Collection<UInt8>, for message: some Collection<UInt8>) -> Bool {
    let signature = Array(signature)
    return switch numbers {
    case .ecdsa(let key): key.verify(signature, for: message)
    case .eddsa(let key): key.verify(signature, for: message)
    case .pkcs1(let key, let hash): key.verifyPKCS1(signature, for: message, hash: hash)
    case .pss(let key, let hash): key.verifyPSS(signature, for: message, hash: hash)
    }
  }
}

/// The members of a JWK.
private struct Members {
  private let values: [String: String]

  init(_ values: [String: String]) {
    self.values = values
  }

  func ecdsa(_ curve: PrimeCurve, named name: String) throws(ReferenceRefusal) -> ReferenceECDSA {
    try require("EC", in: "kty")
    try require(name, in: "crv")
    return try ReferenceECDSA(curve: curve, x: octets("x"), y: octets("y"))
  }

  func eddsa() throws(ReferenceRefusal) -> ReferenceEdDSA {
    try require("OKP", in: "kty")
    try require("Ed25519", in: "crv")
    return try ReferenceEdDSA(publicKey: octets("x"))
  }

  func rsa() throws(ReferenceRefusal) -> ReferenceRSA {
    try require("RSA", in: "kty")
    return try ReferenceRSA(modulus: octets("n"), exponent: octets("e"))
  }

  /// Compares by bytes: equality of strings also takes canonically equivalent text.
  private func require(_ value: String, in name: String) throws(ReferenceRefusal) {
    guard try text(name).utf8.elementsEqual(value.utf8) else { throw .algorithm }
  }

  private func text(_ name: String) throws(ReferenceRefusal) -> String {
    guard let text = values[name] else { throw .member }
    return text
  }

  /// Base64url of RFC 7515 §2: no padding, no other character, no stray bits.
  private func octets(_ name: String) throws(ReferenceRefusal) -> [UInt8] {
    var octets: [UInt8] = []
    var (bits, count) = (0, 0)
    for character in try text(name).utf8 {
      guard let value = Self.alphabet[character] else { throw .base64url }
      (bits, count) = (bits << 6 | value, count + 6)
      guard count >= 8 else { continue }
      count -= 8
      octets.append(UInt8(bits >> count))
      bits &= 1 << count - 1
    }
    guard count < 6, bits == 0 else { throw .base64url }
    return octets
  }

  private static let alphabet = Dictionary(
    uniqueKeysWithValues: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8.enumerated()
      .map { ($1, $0) })
}
