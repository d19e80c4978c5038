/// Names for people that only the owner of a key can give or take back: keyed BLAKE2b over where a name is used and whose it is.

/// The names that one key gives within one context, such as the postings of an employer.
package struct PseudonymHash: Sendable {
  private let hash: KeyedHash
  private let context: [UInt8]

  /// Throws `.size` unless the key has 32 bytes.
  package init(key: SecretBytes, context: String) throws(SodiumError) {
    hash = try KeyedHash(key: key, purpose: "scrim pseudonym")
    self.context = Array(context.utf8)
  }

  /// The name, 16 bytes, of whoever is known by `identity`, such as the thumbprint of a key.
  package func name(of identity: String) throws(SodiumError) -> [UInt8] {
    // Each part behind its length. The context is a part, so that a key used twice still links nobody.
    try hash.digest(of: context.framed + Array(identity.utf8).framed, width: .bits128)
  }
}

extension [UInt8] {
  /// The bytes behind their number, which takes 8 bytes, the most significant first.
  fileprivate var framed: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: UInt64(count) >> (56 - 8 * UInt64($0))) } + self
  }
}
