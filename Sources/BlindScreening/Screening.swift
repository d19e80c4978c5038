/// Compares what blind views show with what a posting asks. Deterministic: no score is learned, no number rounded.

public import StrictJSON

/// A posting ready to be compared with many candidates' views. A value; may be shared by every task.
public struct Screening: Sendable {
  /// The posting.
  public let posting: Posting
  /// The identifiers that the requirements name, and those that the frameworks let stand for them: each in its normal
  /// form and as written.
  public let identifiers: Set<String>
  private let index: RequirementIndex

  /// A screening for `posting`, by its own frameworks and by `frameworks`.
  public init(posting: Posting, frameworks: [CompetencyFramework]) {
    self.posting = posting
    index = RequirementIndex(posting.requirements, posting.frameworks + frameworks)
    identifiers = index.identifierTexts
  }

  /// Whether a record's identifier may be shown because the posting names it: by the same address, by a GUID or CTID
  /// without one, or by a CTID at a public registry. The names of the posting's frameworks count too: without them a code
  /// says nothing.
  ///
  /// The same GUID at another host is not enough: the host would tell which school or state it was.
  public func recognises(_ identifier: String) -> Bool {
    index.recognises(framework: identifier) || SkillIdentifier(identifier).map(index.recognises) ?? false
  }

  /// One answer for each requirement, in the posting's order, from all views of one candidate together.
  public func matches(in views: [JSON]) -> [RequirementMatch] {
    result(in: views).matches
  }

  /// The same with its totals.
  public func result(in views: [JSON]) -> ScreeningResult {
    var candidates = [[MatchCandidate]](repeating: [], count: posting.requirements.count)
    for (view, tree) in views.enumerated() {
      for evidence in Evidence.all(in: tree) {
        for (requirement, naming) in index.named(by: evidence) {
          candidates[requirement].append(MatchCandidate(view: view, evidence: evidence, naming: naming))
        }
      }
    }
    return ScreeningResult(matches: zip(posting.requirements, candidates).map(RequirementMatch.init))
  }
}
