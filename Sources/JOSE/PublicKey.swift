/// The public keys of the lower floor behind one face. RFC 7518 §3.3 to §3.5, RFC 8037 §3.1.

import CryptoPrimitives
import OpenSSLCrypto

/// A public key ready for use, made from numbers that have the right form.
///
/// The first case is the longest: Swift tells the cases apart by bits of its last pointer, and the leak sanitizer takes what
/// another case keeps behind a pointer with such bits for lost.
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
  ///
  /// - Parameter known: the hash of the message, used if it is the algorithm's.
  func verify(
    _ signature: UnsafeRawBufferPointer, for message: UnsafeRawBufferPointer, hashed known: SHA2State? = nil,
    by algorithm: Algorithm
  ) -> Bool {
    guard let hash = algorithm.hash else {
      guard case .ed25519(let key) = self else { return false }
      return Ed25519.verify(signature, for: message, publicKey: key)
    }
    return withUnsafeTemporaryAllocation(byteCount: hash.byteCount, alignment: 8) { memory in
      hash.digest(message, known: known, into: memory)
      let digest = UnsafeRawBufferPointer(memory)
      switch (self, algorithm) {
      case (.ec(let key), _): return key.curve.algorithm == algorithm && key.verify(signature, forDigest: digest)
      case (.rsa(let key), .rs256): return key.verifyPKCS1(signature, forDigest: digest, hash: hash)
      case (.rsa(let key), .ps256), (.rsa(let key), .ps384), (.rsa(let key), .ps512):
        return key.verifyPSS(signature, forDigest: digest, hash: hash)
      case (.rsa, _), (.ed25519, _): return false
      }
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
