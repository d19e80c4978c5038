/// Whoever signs: a key of this process, or one that a token, a service or another process keeps to itself.

/// A private key that may be out of reach. It is asked for signatures over messages, and signs with one algorithm.
///
/// A signer that is no `SigningKey` is not believed: each of its signatures is checked before anybody gets to see it.
public protocol Signer: Sendable {
  /// The public half, with the algorithm and the id of the key.
  var publicKey: VerifyingKey { get }

  /// The signature in its JOSE form: R and S side by side for ECDSA (RFC 7518 §3.4), never DER. The message is not hashed
  /// yet.
  ///
  /// Throws `signerSilent` if there is none to be had, or `cryptography` if the machine has no memory or randomness.
  func signature(for message: [UInt8]) throws(JOSEError) -> [UInt8]
}

extension Signer {
  /// The one algorithm of this key.
  public var algorithm: Algorithm { publicKey.algorithm }
  /// `kid`; nil if the key has none.
  public var id: String? { publicKey.id }

  /// The signature, which is this key's if it comes from outside this process.
  ///
  /// Throws `algorithmOnlyVerifies`, `signerMistaken`, or what `signature(for:)` throws.
  package func checkedSignature(for message: [UInt8]) throws(JOSEError) -> [UInt8] {
    guard Self.self != SigningKey.self else { return try signature(for: message) }
    guard algorithm != .rs256 else { throw JOSEError(.algorithmOnlyVerifies) }
    let signature = try signature(for: message)
    guard publicKey.isValid(signature: signature, for: message) else { throw JOSEError(.signerMistaken) }
    return signature
  }
}

extension SigningKey: Signer {}
