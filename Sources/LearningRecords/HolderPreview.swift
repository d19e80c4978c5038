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

  /// What a reviewer will see.
  public var view: JSON { review.view }
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
    return selection.preview
  }
}

/// Which Disclosures can be used: found by taking away until nothing contradicts.
private struct Selection {
  private var review: Review
  private let disclosable: [ClaimPath]
  /// For each claim the Disclosure that holds it in clear; nil for what the payload itself holds.
  private let holder: [Int?]
  /// The claims that each Disclosure holds in clear.
  private var held: [[Int]]
  /// The Disclosure around each.
  private let parent: [Int?]

  init(review: Review, disclosable: [ClaimPath]) {
    self.review = review
    self.disclosable = disclosable
    let numbers = Dictionary(
      disclosable.enumerated().map { ($1.components, $0) }, uniquingKeysWith: { first, _ in first })
    func innermost(_ path: ArraySlice<ClaimPath.Component>) -> Int? {
      var path = path
      while !path.isEmpty {
        if let number = numbers[Array(path)] { return number }
        path = path.dropLast()
      }
      return nil
    }
    holder = review.verdicts.map { innermost($0.claim.path.components.prefix($0.claim.reachable)) }
    parent = disclosable.map { innermost($0.components.dropLast()) }
    held = disclosable.map { _ in [] }
    for (claim, number) in holder.enumerated() {
      if let number { held[number].append(claim) }
    }
  }

  /// Withholds what cannot be shown without showing what is withheld, until nothing changes.
  mutating func settle() {
    var usable = usableDisclosures()
    while withholdUnusable(usable) { usable = usableDisclosures() }
  }

  private func usableDisclosures() -> [Bool] {
    // Parents stand before what is inside them.
    var usable: [Bool] = []
    for number in disclosable.indices {
      let around = parent[number].map { $0 < number ? usable[$0] : false } ?? true
      usable.append(around && held[number].allSatisfy { review.verdicts[$0].isShown })
    }
    return usable
  }

  /// Whether anything was withheld.
  private mutating func withholdUnusable(_ usable: [Bool]) -> Bool {
    var broken: Set<Bundle> = []
    var changed = false
    for (claim, number) in holder.enumerated() where review.verdicts[claim].isShown {
      guard let number, !usable[number] else { continue }
      review.verdicts[claim].withholding = Withholding(
        review.verdicts[claim].claim.category, "it cannot be shown without something that must not be")
      if let bundle = review.verdicts[claim].claim.bundle { broken.insert(bundle) }
      changed = true
    }
    for claim in holder.indices where review.verdicts[claim].isShown && holder[claim] != nil {
      guard let bundle = review.verdicts[claim].claim.bundle, broken.contains(bundle) else { continue }
      review.verdicts[claim].withholding = Withholding(
        review.verdicts[claim].claim.category, "it is shown with all that belongs to it or not at all")
      changed = true
    }
    return changed
  }

  var preview: HolderPreview {
    var chosen: [ClaimPath] = []
    // A signed text is one claim, however many are in it.
    var seen: Set<ClaimPath> = []
    var exposed: [ClassifiedClaim] = []
    for (claim, verdict) in review.verdicts.enumerated() {
      if verdict.isShown, verdict.claim.view != nil, holder[claim] != nil {
        let path = ClaimPath(Array(verdict.claim.path.components.prefix(verdict.claim.reachable)))
        if seen.insert(path).inserted { chosen.append(path) }
      } else if !verdict.isShown, holder[claim] == nil {
        exposed.append(verdict.claim)
      }
    }
    return HolderPreview(paths: chosen, review: review, exposed: exposed)
  }
}
