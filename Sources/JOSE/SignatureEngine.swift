/// Who computes whether a signature holds: the libraries that are built in, another engine, or two of them.

/// An engine that checks signatures. The key has been read by then, and the token's `alg` is the key's.
///
/// An engine decides about signatures only: keys are read, and digests of Disclosures are computed, by the built-in
/// libraries whatever the engine is.
public struct SignatureEngine: Sendable {
  /// Whether a signature, in its JOSE form, is the key's over the message. Throws if it cannot say.
  public typealias Check =
    @Sendable (_ signature: [UInt8], _ message: [UInt8], _ key: VerifyingKey) throws(JOSEError) -> Bool

  /// Nil for the built-in libraries, which are asked without a copy and without a closure.
  private let check: Check?

  /// libcrypto for ECDSA and RSA, libsodium for Ed25519.
  public static let standard = SignatureEngine(check: nil)

  /// An engine of the caller's.
  public init(_ check: @escaping Check) {
    self.init(check: check)
  }

  private init(check: Check?) {
    self.check = check
  }

  /// Asks both, always. If one says yes and the other no, nobody knows who is wrong, and `enginesDisagree` is thrown.
  public static func both(_ first: SignatureEngine, _ second: SignatureEngine) -> SignatureEngine {
    SignatureEngine { (signature, message, key) throws(JOSEError) in
      let answer = try first.isValid(signature: signature, for: message, by: key)
      guard try second.isValid(signature: signature, for: message, by: key) == answer else {
        throw JOSEError(.enginesDisagree)
      }
      return answer
    }
  }

  /// Whether the signature is the key's over the message. False for any signature of a wrong length.
  ///
  /// Throws what the engine throws, `enginesDisagree` for one, and nothing if it is the standard one.
  public func isValid(
    signature: some Collection<UInt8>, for message: some Collection<UInt8>, by key: VerifyingKey
  ) throws(JOSEError) -> Bool {
    guard let check else { return key.isValid(signature: signature, for: message) }
    return try check(Array(signature), Array(message), key)
  }
}
