/// Keys from PEM texts, as the numbers a JWK would hold. RFC 7468 §10, §13, RFC 5915, RFC 8410.

import CryptoPrimitives
import OpenSSLCrypto

extension KeyText {
  /// The public numbers of the one key in a PEM text, public or private. Errors have no place.
  static func publicNumbers(ofPEM text: [UInt8]) throws(JOSEError) -> KeyNumbers {
    switch try PEMKey(refusing: text) {
    case .ecPublic(let key): .ec(key.curve, x: key.x, y: key.y)
    case .rsaPublic(let key): .rsa(n: key.modulus, e: key.exponent)
    case .ed25519Public(let x): .ed25519(x)
    case .ecPrivate(let key): PrivateKey.ec(key).numbers
    case .rsaPrivate(let key): PrivateKey.rsa(key).numbers
    case .ed25519Private(let seed): .ed25519(try PrivateKey.pair(seed: seed).publicKey)
    }
  }
}

extension PrivateKey {
  /// Reads the one key in a PEM text. Throws `privateKeyMissing`, `pem`, `keyFileSealed`, `keyFileScheme`, or what the
  /// numbers break; errors have no place.
  init(pem text: [UInt8]) throws(JOSEError) {
    try self.init(PEMKey(refusing: text))
  }

  /// Takes the key out of what was in a PEM text. Throws `privateKeyMissing` or `cryptography`.
  init(_ key: PEMKey) throws(JOSEError) {
    switch key {
    case .ecPrivate(let key):
      self = .ec(key)
    case .rsaPrivate(let key):
      self = .rsa(key)
    case .ed25519Private(let seed):
      self = .ed25519(try Self.pair(seed: seed))
    case .ecPublic, .rsaPublic, .ed25519Public:
      throw JOSEError(.privateKeyMissing)
    }
  }

  fileprivate static func pair(seed: Ed25519Seed) throws(JOSEError) -> Ed25519.KeyPair {
    try pair(seed: secret(Ed25519.seedByteCount, seed.copy))
  }
}

extension PEMKey {
  init(refusing text: [UInt8]) throws(JOSEError) {
    do { try self.init(parsing: text, keptIn: SecretBytes.self) } catch { throw JOSEError(JOSEError(error).rule) }
  }
}
