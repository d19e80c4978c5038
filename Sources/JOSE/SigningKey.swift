/// A private key that signs with one algorithm. RFC 7517, RFC 7518 §6.2.2, §6.3.2, RFC 8037 §2.

/// A private key with its algorithm and its public half. The secret lies in guarded memory; nothing here prints it.
public struct SigningKey: Sendable {
  /// The public half, with the same algorithm and id. The algorithm is never RS256.
  public let publicKey: VerifyingKey

  let secret: PrivateKey

  /// Joins two halves that are known to belong together.
  init(_ secret: PrivateKey, publicKey: VerifyingKey) throws(JOSEError) {
    guard publicKey.algorithm != .rs256 else { throw JOSEError(.algorithmOnlyVerifies, member: "alg") }
    self.secret = secret
    self.publicKey = publicKey
  }

  /// Makes a new key. RSA keys have 3072 bits, which takes about a second.
  ///
  /// - Parameter id: `kid`; by default the thumbprint (RFC 7638 §1).
  /// - Throws: `algorithmOnlyVerifies` for RS256, or `cryptography` if the machine has no randomness.
  public static func generate(_ algorithm: Algorithm, id: String? = nil) throws(JOSEError) -> SigningKey {
    guard algorithm != .rs256 else { throw JOSEError(.algorithmOnlyVerifies) }
    let secret = try PrivateKey.generate(for: algorithm)
    let unnamed = try JWK(secret.numbers, id: nil, algorithm: algorithm)
    let named = try JWK(secret.numbers, id: id ?? unnamed.thumbprint, algorithm: algorithm)
    return try SigningKey(secret, publicKey: VerifyingKey(named))
  }

  /// The signature in its JOSE form: R and S side by side for ECDSA (RFC 7518 §3.4), never DER.
  ///
  /// Throws `cryptography` if the machine has no memory or randomness.
  public func signature(for message: some Collection<UInt8>) throws(JOSEError) -> [UInt8] {
    try secret.sign(message, by: publicKey.algorithm)
  }
}

extension SigningKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The algorithm and no more.
  public var description: String { "SigningKey(\(algorithm.rawValue))" }

  /// The algorithm and no more.
  public var debugDescription: String { description }

  /// Empty: `dump` finds nothing to walk into.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
