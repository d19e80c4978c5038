/// What a holder sends under a policy, and what a reviewer will see of it. RFC 9901 §7.2.

public import SelectiveDisclosure

/// The choice that a policy makes for a holder, to be looked at before it is sent.
public struct HolderPreview: Sendable {
  /// The claims to disclose, for ``HeldCredential/presentation(disclosing:whole:audience:nonce:issuedAt:)``.
  public let paths: [ClaimPath]
  /// Every claim of the credential with its verdict; a claim that can only be shown together with others that must not be
  /// is withheld.
  public let review: Review
  /// Claims that the policy withholds and nobody can hide, since the issuer signed them in clear.
  public let exposed: [ClassifiedClaim]
  /// What a reviewer will see: the view of what `paths` disclose. A text in clear that holds a name may be in it, since
  /// whoever does not get the name cannot look for it.
  public let view: JSON
}

extension RedactionPolicy {
  /// Chooses the Disclosures of a held credential that show exactly what the policy keeps.
  ///
  /// A Disclosure of which some part must be withheld is not used, nor is one inside it. A signed text, such as a nested
  /// credential, cannot be trimmed: it is disclosed only if all of it is kept.
  /// - Parameter isKnown: as in ``review(_:recognising:)``.
  /// - Throws: `severalSubjects`.
  public func preview(
    _ held: HeldCredential, recognising isKnown: (String) -> Bool = { _ in false }
  ) throws(RedactionError) -> HolderPreview {
    try preview(claims: held.payload.claims, disclosable: held.disclosable.map(\.path), recognising: isKnown)
  }

  /// The same for a credential that nobody has verified.
  /// - Parameters:
  ///   - claims: all claims of it.
  ///   - disclosable: the paths of those that have Disclosures, parents before what is inside them.
  /// - Throws: `severalSubjects`.
  public func preview(
    claims: JSONObject, disclosable: [ClaimPath], recognising isKnown: (String) -> Bool = { _ in false }
  ) throws(RedactionError) -> HolderPreview {
    var selection = Selection(review: try review(.object(claims), recognising: isKnown), disclosable: disclosable)
    selection.settle()
    let (paths, exposed) = selection.choice
    let disclosed = DisclosedClaims(claims, of: disclosable, showing: selection.used).claims
    return HolderPreview(
      paths: paths, review: selection.review, exposed: exposed,
      view: try review(.object(disclosed), recognising: isKnown).view)
  }
}
