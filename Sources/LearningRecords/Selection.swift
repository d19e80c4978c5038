/// The choice of Disclosures behind a preview.

internal import SelectiveDisclosure

/// Which Disclosures can be used: found by taking away until nothing contradicts.
struct Selection {
  private(set) var review: Review
  /// Which Disclosures are used.
  private(set) var used: [Bool]
  private let disclosable: [ClaimPath]
  /// For each claim the Disclosure that holds it in clear; nil for what the payload itself holds.
  private let holder: [Int?]
  /// The claims that each Disclosure holds in clear.
  private var held: [[Int]]
  /// The Disclosure around each.
  private let parent: [Int?]
  /// For each name of a kind the Disclosure that holds the object whose kind it is.
  private let object: [Int?]

  init(review: Review, disclosable: [ClaimPath]) {
    self.review = review
    used = disclosable.map { _ in false }
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
    object = review.verdicts.map { verdict in
      let path = verdict.claim.path.components.prefix(verdict.claim.reachable)
      let end = path.lastIndex { RecordWalk.typeNames.map(ClaimPath.Component.name).contains($0) }
      return innermost(path[..<(end ?? path.endIndex)])
    }
    held = disclosable.map { _ in [] }
    for (claim, number) in holder.enumerated() {
      if let number { held[number].append(claim) }
    }
  }

  /// Withholds what cannot be shown without showing what is withheld, until nothing changes.
  mutating func settle() {
    var usable = usableDisclosures()
    while withholdUnusable(usable) { usable = usableDisclosures() }
    // A name that is disclosed has its identifier in clear beside it, or as a Disclosure of its own.
    review.verdicts.dropReferences()
    for (claim, verdict) in review.verdicts.enumerated() where isChosen(verdict) && !verdict.claim.isNeutralStructure {
      use(holder[claim])
      if let referent = verdict.referent { use(holder[referent.id]) }
    }
    // A kind is told of what is shown, not of what is hidden.
    for (claim, verdict) in review.verdicts.enumerated() where isChosen(verdict) && verdict.claim.isNeutralStructure {
      if object[claim].map({ used[$0] }) ?? true { use(holder[claim]) }
    }
  }

  private func isChosen(_ verdict: Verdict) -> Bool { verdict.isShown && verdict.claim.view != nil }

  private mutating func use(_ disclosure: Int?) {
    var next = disclosure
    while let number = next, !used[number] {
      used[number] = true
      next = parent[number]
    }
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

  /// The claims to disclose, and those that nobody can hide.
  var choice: (paths: [ClaimPath], exposed: [ClassifiedClaim]) {
    var chosen: [ClaimPath] = []
    // A signed text is one claim, however many are in it.
    var seen: Set<ClaimPath> = []
    var exposed: [ClassifiedClaim] = []
    for (claim, verdict) in review.verdicts.enumerated() {
      let isSent = holder[claim].map { used[$0] } ?? true
      if isSent, holder[claim] != nil, isChosen(verdict) || isAlone(claim) {
        let path = ClaimPath(Array(verdict.claim.path.components.prefix(verdict.claim.reachable)))
        if seen.insert(path).inserted { chosen.append(path) }
      } else if !verdict.isShown, isSent {
        exposed.append(verdict.claim)
      }
    }
    return (chosen, exposed)
  }

  /// Whether a claim has a Disclosure to itself.
  private func isAlone(_ claim: Int) -> Bool { holder[claim].map { held[$0] == [claim] } ?? false }
}
