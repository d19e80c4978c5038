/// What a Verifier may rely on: the payload with every Disclosure in its place. RFC 9901 §3.1, §7.1.

internal import StrictJSON
public import JOSE

/// A verified payload without `_sd`, `...` and `_sd_alg`. Only verification makes one.
///
/// It keeps neither the token nor the Disclosures (§10.2).
public struct ProcessedPayload: Sendable {
  /// The payload as JSON. Numbers and strings stand as the issuer wrote them.
  public var text: [UInt8] { document.source }

  /// Digests that no Disclosure matched: concealed claims and decoys, which cannot be told apart.
  public let unmatchedDigests: Int

  /// What the KB-JWT said, if there was one and it was verified.
  public internal(set) var keyBinding: KeyBinding?

  /// The hash algorithm of the token; `sd_hash` is made with it too (§4.3.1).
  let hash: HashAlgorithm
  let document: JSONDocument

  init(_ walk: WalkResult, hash: HashAlgorithm) {
    document = walk.document
    unmatchedDigests = walk.unmatchedDigests
    self.hash = hash
  }

  /// All claims.
  public var claims: JSONObject { document.value.object ?? [:] }

  /// The claim of this name at the top level.
  public subscript(name: String) -> JSON? {
    document.member(Array(name.utf8), of: 0).map { document.tree(at: $0) }
  }
}

/// The contents of a verified KB-JWT. RFC 9901 §4.3.
public struct KeyBinding: Hashable, Sendable {
  /// The Verifier that the presentation was made for.
  public let audience: String
  /// The Verifier's nonce.
  public let nonce: String
  /// When the presentation was made.
  public let issuedAt: NumericDate
  /// The key that signed it: the one in `cnf`.
  public let holderKey: VerifyingKey
}
