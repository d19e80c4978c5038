/// What the walk over a payload yields. RFC 9901 §7.1 steps 3.b to 5.

internal import StrictJSON

/// What a walk yields.
struct WalkResult {
  /// The processed payload; values are the source's bytes.
  let document: JSONDocument
  /// Where each Disclosure went; empty unless asked for.
  let placements: [Placement]
  /// Digests without a Disclosure: concealed claims and decoys.
  let unmatchedDigests: Int
  /// Where they stand, relative to the payload; empty unless asked for.
  let unmatchedPlaces: [JSONPointer]
}

/// Where one Disclosure went.
struct Placement: Sendable {
  /// Its position among the token's Disclosures.
  let disclosure: Int
  /// The Disclosure whose value holds its digest, or nil when the payload itself does.
  let parent: Int?
  /// The claim's path in the processed payload.
  let path: ClaimPath
}
