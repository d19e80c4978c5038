/// Ed25519: RFC 8032 §5.1 by libsodium; JOSE names it in RFC 8037 and RFC 9864.

import CSodium

/// Signing and verifying. Verification takes time that depends on its (public) inputs; signing does not depend on the
/// secret.
public enum Ed25519 {
  /// Bytes in a seed: the private key of RFC 8032, `d` in a JWK (RFC 8037 §2).
  public static let seedByteCount = 32
  /// Bytes in a public key: `x` in a JWK.
  public static let publicKeyByteCount = 32
  /// Bytes in a signature.
  public static let signatureByteCount = 64

  /// A private key ready for use, and its public half.
  public struct KeyPair: Sendable {
    /// The 32 bytes of the public key.
    public let publicKey: [UInt8]
    /// The 32 bytes from which all the rest follows.
    public let seed: SecretBytes
    /// libsodium's form of the secret key: the seed, then the public key.
    fileprivate let expanded: SecretBytes
  }

  /// The key pair of a seed. Throws `.size` unless the seed has 32 bytes.
  public static func keyPair(seed: SecretBytes) throws(SodiumError) -> KeyPair {
    guard seed.count == seedByteCount else { throw .size }
    var publicKey = [UInt8](repeating: 0, count: publicKeyByteCount)
    let expanded = try SecretBytes(count: Int(crypto_sign_ed25519_SECRETKEYBYTES)) { expanded in
      seed.withUnsafeBytes { seed in
        guard let expanded = expanded.baseAddress, let seed = seed.baseAddress else { return false }
        return crypto_sign_ed25519_seed_keypair(
          &publicKey, expanded.assumingMemoryBound(to: UInt8.self), seed.assumingMemoryBound(to: UInt8.self)) == 0
      }
    }
    return KeyPair(publicKey: publicKey, seed: seed, expanded: expanded)
  }

  /// A new key pair from the system's random generator.
  public static func generate() throws(SodiumError) -> KeyPair {
    try keyPair(seed: SecretBytes.random(count: seedByteCount))
  }

  /// The 64 bytes of the signature; the same key and message always give the same.
  public static func sign(_ message: some Collection<UInt8>, with key: KeyPair) throws(SodiumError) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: signatureByteCount)
    let isSigned = key.expanded.withUnsafeBytes { secret in
      message.withBytes { message in
        guard let secret = secret.baseAddress else { return false }
        return crypto_sign_ed25519_detached(
          &signature, nil, message.baseAddress, UInt64(message.count), secret.assumingMemoryBound(to: UInt8.self)) == 0
      }
    }
    guard isSigned else { throw .signing }
    return signature
  }

  /// Whether `signature` is the key's for `message`. False for wrong sizes too, for S at or above the group order
  /// (RFC 8032 §5.1.7), and for points of small order or in another than their one encoding, as key or as R.
  public static func verify(
    _ signature: some Collection<UInt8>, for message: some Collection<UInt8>, publicKey: some Collection<UInt8>
  ) -> Bool {
    guard signature.count == signatureByteCount, publicKey.count == publicKeyByteCount else { return false }
    let (signature, publicKey) = (Array(signature), Array(publicKey))
    return message.withBytes { message in
      crypto_sign_ed25519_verify_detached(signature, message.baseAddress, UInt64(message.count), publicKey) == 0
    }
  }

  /// Whether 32 bytes are a public key that a signature can be checked with: one encoding of a point of the prime-order
  /// group. ``verify(_:for:publicKey:)`` refuses points of small order by itself; this refuses them when a key is read.
  public static func isPublicKey(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.count == publicKeyByteCount else { return false }
    return crypto_core_ed25519_is_valid_point(Array(bytes)) == 1
  }
}
