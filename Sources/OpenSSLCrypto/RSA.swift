/// RSA public keys: RSASSA-PKCS1-v1_5 and RSASSA-PSS verification. RFC 8017 §8, RFC 7518 §3.3, §3.5 and §6.3.1.
///
/// Keys stay `RSA` objects, for the same reason as `EC_KEY`: they are ready without a way through the provider.

import COpenSSL

/// A public RSA key of 2048 to 16384 bits, checked and ready for use.
public struct RSAPublicKey: Sendable {
  /// The modulus n, big-endian, without leading zeros: `n` of a JWK.
  public var modulus: [UInt8] { parts.modulus }
  /// The public exponent e, big-endian, without leading zeros: `e` of a JWK.
  public var exponent: [UInt8] { parts.exponent }

  private let parts: Parts

  /// What all copies share.
  private final class Parts: Sendable {
    let modulus, exponent: [UInt8]
    let key: OpenSSLHandle

    init(_ modulus: [UInt8], _ exponent: [UInt8]) throws(OpenSSLError) {
      (self.modulus, self.exponent) = (modulus, exponent)
      key = try OpenSSLHandle(owning: RSA_new()) { RSA_free($0) }
      try BigNumber.give([BigNumber.new(modulus), BigNumber.new(exponent)]) {
        RSA_set0_key(key.pointer, $0[0], $0[1], nil)
      }
    }
  }

  /// The size of a signature in bytes: that of the modulus.
  public var byteCount: Int { modulus.count }

  /// Reads the numbers of RFC 7518 §6.3.1.
  ///
  /// Throws `.integerEncoding` for an empty number or a leading zero byte, `.modulusSize` outside of 2048 to 16384
  /// bits, `.modulusWeak` for an even modulus or one of the ROCA generator, and `.publicExponent` unless e is odd and
  /// from 3 to 2^256 (2^64 above 3072 bits: libcrypto verifies with no larger one, so that a key cannot be a trap). It
  /// does not know whether the modulus has just two prime factors; nobody can tell from outside.
  public init(modulus: [UInt8], exponent: [UInt8]) throws(OpenSSLError) {
    guard let leading = modulus.first, leading != 0, let first = exponent.first, first != 0 else {
      throw .integerEncoding
    }
    let bits = modulus.count * 8 - leading.leadingZeroBitCount
    guard 2048...16384 ~= bits else { throw .modulusSize }
    let exponentBits = exponent.count * 8 - first.leadingZeroBitCount
    guard exponentBits <= (bits > 3072 ? 64 : 256) else { throw .publicExponent }
    guard RSAPublicKey.isOdd(exponent), exponent != [1] else { throw .publicExponent }
    guard RSAPublicKey.isOdd(modulus), !ROCAFingerprint.isBorne(by: modulus) else { throw .modulusWeak }
    parts = try Parts(modulus, exponent)
  }

  private static func isOdd(_ number: [UInt8]) -> Bool {
    number.last.map { $0 & 1 == 1 } ?? false
  }

  /// Whether `signature` is the key's PKCS #1 v1.5 signature over the hash of `message`: RS256 with SHA-256.
  ///
  /// The encoded digest must be the one that RFC 8017 §9.2 prints: a DigestInfo without its NULL is false, and so is
  /// every length but that of the modulus.
  public func verifyPKCS1(_ signature: [UInt8], for message: [UInt8], hash: SHA2 = .sha256) -> Bool {
    signature.withUnsafeBytes { signature in
      hash.digest(of: message).withUnsafeBytes { verifyPKCS1(signature, forDigest: $0, hash: hash) }
    }
  }

  /// The same for a message that was hashed already; false unless the digest has the size of the hash.
  package func verifyPKCS1(
    _ signature: UnsafeRawBufferPointer, forDigest digest: UnsafeRawBufferPointer, hash: SHA2
  ) -> Bool {
    guard signature.count == byteCount, digest.count == hash.byteCount else { return false }
    guard
      RSA_verify(
        hash.identifier, digest.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt32(clamping: digest.count),
        signature.baseAddress?.assumingMemoryBound(to: UInt8.self),
        UInt32(clamping: signature.count), parts.key.pointer) == 1
    else {
      ERR_clear_error()
      return false
    }
    return true
  }

  /// Whether `signature` is the key's PSS signature over the hash of `message`, with MGF1 by the same hash and a salt
  /// of exactly the hash's size (RFC 7518 §3.5).
  public func verifyPSS(_ signature: [UInt8], for message: [UInt8], hash: SHA2) -> Bool {
    signature.withUnsafeBytes { signature in
      hash.digest(of: message).withUnsafeBytes { verifyPSS(signature, forDigest: $0, hash: hash) }
    }
  }

  /// The same for a message that was hashed already; false unless the digest has the size of the hash.
  package func verifyPSS(
    _ signature: UnsafeRawBufferPointer, forDigest digest: UnsafeRawBufferPointer, hash: SHA2
  ) -> Bool {
    guard signature.count == byteCount, digest.count == hash.byteCount else { return false }
    var encoded = [UInt8](repeating: 0, count: byteCount)
    let width = Int32(clamping: byteCount)
    let count = RSA_public_decrypt(
      width, signature.baseAddress?.assumingMemoryBound(to: UInt8.self), &encoded, parts.key.pointer,
      RSA_NO_PADDING)
    guard count == width,
      RSA_verify_PKCS1_PSS_mgf1(
        parts.key.pointer, digest.baseAddress?.assumingMemoryBound(to: UInt8.self), hash.method, hash.method, encoded,
        Int32(clamping: hash.byteCount)) == 1
    else {
      ERR_clear_error()
      return false
    }
    return true
  }
}

extension RSAPublicKey: Hashable {
  /// Whether both numbers are the same.
  public static func == (a: RSAPublicKey, b: RSAPublicKey) -> Bool {
    a.modulus == b.modulus && a.exponent == b.exponent
  }

  /// Hashes both numbers.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(modulus)
    hasher.combine(exponent)
  }
}

extension SHA2 {
  var identifier: Int32 {
    switch self {
    case .sha256: NID_sha256
    case .sha384: NID_sha384
    case .sha512: NID_sha512
    }
  }

  /// libcrypto's method table for the hash; constant and never freed.
  var method: OpaquePointer? {
    switch self {
    case .sha256: EVP_sha256()
    case .sha384: EVP_sha384()
    case .sha512: EVP_sha512()
    }
  }
}
