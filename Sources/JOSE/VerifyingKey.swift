/// A public key that checks signatures of one algorithm. RFC 7517, RFC 8725 §3.1.

package import OpenSSLCrypto
public import StrictJSON

/// A public key with its algorithm. The key decides how a signature is checked; what a token's `alg` says is only compared.
///
/// The algorithm is the JWK's `alg`. Without it, a curve decides (RFC 7518 §3.4), and an RSA key is PS256.
public struct VerifyingKey: Sendable {
  /// The one algorithm of this key.
  public var algorithm: Algorithm { parts.algorithm }
  /// `kid`; nil if the key has none, as from a PEM text.
  public var id: String? { parts.id }
  /// The key as a public JWK: as it came, or made from a PEM text or a private key.
  public var jwk: JWK { parts.jwk }
  /// The numbers of the JWK.
  var numbers: KeyNumbers { parts.jwk.numbers }

  private let parts: Parts

  /// What all copies share: a key goes through many hands in one verification.
  private final class Parts: Sendable {
    let algorithm: Algorithm
    let id: String?
    let jwk: JWK
    let key: PublicKey

    init(_ jwk: JWK) throws(JOSEError) {
      (algorithm, id) = try jwk.members.algorithm(of: jwk.numbers, for: ["verify"])
      key = try PublicKey(jwk.numbers)
      self.jwk = jwk
    }
  }

  /// Takes a JWK that may verify: `use` absent or `sig`, `key_ops` absent or with `verify`, `alg` absent or one of the
  /// key's kind, numbers that are a key.
  ///
  /// Throws `jwkAlgorithm`, `jwkUse`, `jwkKeyOps`, `jwkKeyID`, `jwkPoint`, `jwkRSASize`, `jwkRSAModulus` or
  /// `jwkRSAExponent`. Certificates in the JWK (`x5c`, `x5u`) are not looked at.
  public init(_ jwk: JWK) throws(JOSEError) {
    parts = try Parts(jwk)
  }

  /// Reads a public JWK. Throws what `JWK` and `init(_:)` throw; a private member is refused by `jwkPrivateMember`.
  public init(_ object: JSONObject) throws(JOSEError) {
    try self.init(JWK(object))
  }

  /// Reads a public JWK inside a parsed text without building a tree. Errors point into the JWK.
  package init(_ document: JSONDocument, at node: Int) throws(JOSEError) {
    try self.init(JWK(document, at: node))
  }

  /// Whether the signature is this key's over the message. False for any signature of a wrong length.
  public func isValid(signature: some Collection<UInt8>, for message: some Collection<UInt8>) -> Bool {
    signature.lent { signature in message.lent { isValid(signature: signature, for: $0) } }
  }

  /// The same for bytes in the caller's memory.
  ///
  /// - Parameter hash: that of the message, if it is known already. Any hash but the one that the algorithm signs is not used.
  package func isValid(
    signature: UnsafeRawBufferPointer, for message: UnsafeRawBufferPointer, hashed hash: SHA2State? = nil
  ) -> Bool {
    parts.key.verify(signature, for: message, hashed: hash, by: algorithm)
  }

  /// Counts a good signature of a key that the caller trusts, and that may make many more. After some hundreds a key on a
  /// curve of ECDSA gets a table, and its signatures are then checked in 0.4 of the time (on P-521 in 0.8); all copies of this
  /// value share count and table. The call that builds it takes up to 40 ms. At most 64 keys of a process have one.
  ///
  /// Never for a key that a token brings along, such as `cnf.jwk`: whoever makes tokens would decide who gets tables.
  package func countUse() { parts.key.countUse() }

  /// Whether the key has its table.
  package var hasTable: Bool { parts.key.hasTable }

  /// The SHA-256 thumbprint in base64url. RFC 7638 §3. Computed at each call.
  public var thumbprint: String { jwk.thumbprint }

  /// Whether both are the same key for the same algorithm, whatever else their JWKs say.
  public func isSameKey(as other: VerifyingKey) -> Bool {
    algorithm == other.algorithm && numbers == other.numbers
  }
}

extension Collection<UInt8> {
  /// Lends the bytes as one run, a copy of them if they are none.
  fileprivate func lent(_ body: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    withContiguousStorageIfAvailable { body(UnsafeRawBufferPointer($0)) } ?? Array(self).withUnsafeBytes(body)
  }
}

extension VerifyingKey: Hashable {
  /// Whether the JWKs are equal. To compare only the keys, use `isSameKey(as:)`.
  public static func == (left: VerifyingKey, right: VerifyingKey) -> Bool {
    left.algorithm == right.algorithm && left.jwk == right.jwk
  }

  /// Feeds algorithm and JWK.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(algorithm)
    hasher.combine(jwk)
  }
}
