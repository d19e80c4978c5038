/// The public keys of the lower floor behind one face. RFC 7518 §3.3 to §3.5, RFC 8037 §3.1.

import CryptoPrimitives
import OpenSSLCrypto

/// A public key ready for use, made from numbers that have the right form.
enum PublicKey: Sendable {
  case ec(ECPublicKey)
  case ed25519([UInt8])
  case rsa(RSAPublicKey)

  /// Throws `jwkPoint`, `jwkRSASize`, `jwkRSAModulus` or `jwkRSAExponent`.
  init(_ numbers: consuming KeyNumbers) throws(JOSEError) {
    switch consume numbers {
    case .ec(let curve, let x, let y):
      do { self = .ec(try ECPublicKey(curve: curve, x: x, y: y)) } catch { throw JOSEError(error) }
    case .ed25519(let x):
      guard Ed25519.isPublicKey(x) else { throw JOSEError(.jwkPoint, member: "x") }
      self = .ed25519(x)
    case .rsa(let n, let e):
      do { self = .rsa(try RSAPublicKey(modulus: n, exponent: e)) } catch { throw JOSEError(error) }
    }
  }

  /// Whether the signature is this key's. False for a wrong length and for an algorithm of another kind of key.
  func verify(
    _ signature: UnsafeRawBufferPointer, for message: UnsafeRawBufferPointer, by algorithm: Algorithm
  ) -> Bool {
    switch (self, algorithm) {
    case (.ec(let key), .es256), (.ec(let key), .es384), (.ec(let key), .es512):
      key.curve.algorithm == algorithm && key.verify(signature, for: message)
    case (.ed25519(let key), .ed25519):
      Ed25519.verify(signature, for: message, publicKey: key)
    case (.rsa(let key), .ps256):
      key.verifyPSS(signature, for: message, hash: .sha256)
    case (.rsa(let key), .ps384):
      key.verifyPSS(signature, for: message, hash: .sha384)
    case (.rsa(let key), .ps512):
      key.verifyPSS(signature, for: message, hash: .sha512)
    case (.rsa(let key), .rs256):
      key.verifyPKCS1(signature, for: message, hash: .sha256)
    case (.ec, _), (.ed25519, _), (.rsa, _):
      false
    }
  }

  /// Counts a good signature of a key that will make many more. Only curves of ECDSA have tables.
  func countUse() {
    if case .ec(let key) = self { key.countUse() }
  }

  /// Whether the key has a table of its multiples.
  var hasTable: Bool {
    if case .ec(let key) = self { key.hasTable } else { false }
  }
}
