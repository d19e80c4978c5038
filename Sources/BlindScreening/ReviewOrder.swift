/// The order in which reviews stand: it tells nothing of who came first, and nobody can choose it afterwards.

internal import CryptoPrimitives
internal import OpenSSLCrypto

/// An order that follows from the posting key alone. Its commitment can be published before the first application
/// arrives; the seed, shown to an auditor, then proves that no order was picked.
public struct ReviewOrder: Sendable {
  /// Where a review stands: reviews are sorted by it.
  public struct Key: Comparable, Sendable {
    private let high: UInt64
    private let low: UInt64

    fileprivate init(_ bytes: [UInt8]) {
      high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
      low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The order of the bytes.
    public static func < (left: Key, right: Key) -> Bool { (left.high, left.low) < (right.high, right.low) }
  }

  /// SHA-256 of the seed, base64url.
  public let commitment: String

  private let hash: KeyedHash

  /// The order of a posting key.
  public init(_ key: PostingKey) throws(BlindRoundError) {
    let (seed, hash) = try inOurWords { () throws(SodiumError) in
      let seed = try KeyedHash(key: key.secret, purpose: "scrim order seed").secret(of: [])
      return (seed, try KeyedHash(key: seed, purpose: "scrim order"))
    }
    commitment = Base64URL.encode(seed.withUnsafeBytes { SHA2.sha256.digest($0) })
    self.hash = hash
  }

  /// Where the review of a candidate stands.
  public func place(of pseudonym: Pseudonym) throws(BlindRoundError) -> Key {
    Key(try inOurWords { () throws(SodiumError) in try hash.digest(of: pseudonym.bytes, width: .bits128) })
  }
}
