/// Writes the report piece by piece, from what `reviews.ndjson` and `summary.json` hold.

#if CommandLine
import BlindScreening
import LearningRecords
import Mustache
import SelectiveDisclosure

/// The page for reviewers. Made once, shared by every task.
struct ReportPage: Sendable {
  private let library: MustacheLibrary
  private let posting: Posting
  private let policy: RedactionPolicy

  init(posting: Posting, policy: RedactionPolicy) throws(Failure) {
    self.posting = posting
    self.policy = policy
    library = try ReportTemplate.library()
  }

  /// A candidate's pieces: a row for each requirement, then what is shown of the candidate.
  func pieces(of packet: ReviewPacket) -> [[UInt8]] {
    let results = packet.matches.enumerated().map { ReportData.result($1, number: $0 + 1) }
    let rows = results.map { result in
      render(.row, result.merging(["pseudonym": packet.pseudonym.text]) { own, _ in own })
    }
    let card: [String: Any] = [
      "pseudonym": packet.pseudonym.text, "results": results,
      "records": packet.views.enumerated().map { ["number": $0 + 1, "view": ReportData.value($1)] },
      "isWithheld": !packet.withheld.isEmpty,
      "withheld": ClaimCategory.allCases.compactMap { category in
        packet.withheld[category].map {
          ["category": ReportData.words(category.rawValue), "count": $0] as [String: Any]
        }
      },
    ]
    return rows + [render(.candidate, card)]
  }

  /// Writes the whole page around the pieces, which `copy` puts in their places.
  func write(
    _ summary: ScreeningSummary, order: ReviewOrder, to file: inout BufferedFile,
    copy: (_ piece: Int, _ file: inout BufferedFile) throws(SystemError) -> Void
  ) throws(SystemError) {
    let requirements = posting.requirements.enumerated().map { index, requirement in
      ReportData.requirement(
        requirement, number: index + 1, tally: summary.tallies.isEmpty ? nil : summary.tallies[index])
    }
    try file.append(render(.opening, opening(summary).merging(["requirements": requirements]) { own, _ in own }))
    for (index, requirement) in requirements.enumerated() {
      try file.append(render(.requirement, requirement))
      try copy(index, &file)
      try file.append(render(.requirementEnd, requirement))
    }
    try file.append(render(.candidates, ["nobody": summary.reviews == 0]))
    try copy(requirements.count, &file)
    try file.append(render(.closing, closing(summary, order: order)))
  }

  private func opening(_ summary: ScreeningSummary) -> [String: Any] {
    [
      "title": posting.title.isEmpty ? posting.id : posting.title, "posting": posting.id,
      "postingDigest": posting.digest, "policy": policy.name,
      "policyVersion": policy.version, "policyDigest": policy.digest, "reviews": summary.reviews,
      "refused": summary.refusals, "applications": summary.applications,
      "candidateNoun": summary.reviews == 1 ? "candidate" : "candidates",
      "applicationNoun": summary.applications == 1 ? "application" : "applications",
    ]
  }

  private func closing(_ summary: ScreeningSummary, order: ReviewOrder) -> [String: Any] {
    [
      "anyRefused": summary.refusals > 0, "refused": summary.refusals, "commitment": order.commitment,
      "rules": summary.refusalsByRule.map {
        ["id": $0.rule.id, "sentence": $0.rule.sentence, "count": $0.count] as [String: Any]
      },
    ]
  }

  private func render(_ template: ReportTemplate, _ data: [String: Any]) -> [UInt8] {
    Array((library.render(data, withTemplate: template.rawValue) ?? "").utf8)
  }
}
#endif
