/// The proof on records, for the tool: no file that `scrim screen` writes and nothing that it says tells who anybody is.

import RecordExpectations
import SelectiveDisclosure
import Testing

@Suite(.timeLimit(.minutes(20))) struct ScreeningProofTests {
  private static let proof = Result { try ScreeningProof(RecordExpectation.all) }

  private static func finding(of expectation: RecordExpectation) throws -> ScreeningProof.Finding {
    try #require(try proof.get().findings.first { $0.expectation.file == expectation.file })
  }

  @Test func everyApplicationIsReviewedOrRefused() throws {
    let proof = try Self.proof.get()
    let round = proof.round
    #expect(proof.status == 0)
    #expect(round.files == ["refused.ndjson", "report.html", "reviews.ndjson", "summary.json"])
    #expect(Set(round.reviews.map { $0["pseudonym"]?.string }) == Set(proof.applicants.reviewed.map(\.pseudonym)))
    #expect(round.reviews.count == proof.applicants.reviewed.count)
    #expect(round.refusals.count == proof.applicants.refused)
    #expect(round.reviews.count + round.refusals.count == proof.applicants.lines.count)
    let counts = ["applications", "reviews", "refused"].map { round.summary[$0]?.number?.text }
    let lines = [proof.applicants.lines.count, round.reviews.count, round.refusals.count]
    #expect(counts == lines.map(String.init))
  }

  // What is searched below is all there is, but for what is the same for everybody.
  @Test func aReviewIsMadeOfItsPartsAndOfNothingElse() throws {
    let proof = try Self.proof.get()
    let strangers = proof.round.strangers(asking: proof.requirements, lines: proof.applicants.lines)
    #expect(strangers == [])
  }

  // A search that never finds proves nothing.
  @Test(arguments: RecordExpectation.own) func theReportIsSearchedWhereItSaysSomething(
    _ expectation: RecordExpectation
  ) throws {
    let (proof, finding) = try (Self.proof.get(), Self.finding(of: expectation))
    for applicant in proof.applicants.reviewed where applicant.expectation.file == expectation.file {
      let search = SlowSearch(proof.round.section(of: applicant.pseudonym))
      let shown = expectation.keep.filter { !$0.isSealed && !finding.missing.contains($0) }
      let unseen = shown.filter { search.place(of: $0) == nil }
      #expect(unseen == [])
      #expect(search.place(of: RecordExpectation.Text("c-", .whole)) != nil)
    }
  }

  // Evidence is searched only if there is some.
  @Test func claimsStandAsEvidence() throws {
    let matches = try Self.proof.get().round.reviews.flatMap { $0["matches"]?.array ?? [] }
    let met = matches.count { $0["met"] == true }
    #expect(met >= 10)
  }

  @Test(arguments: RecordExpectation.all) func noReviewAndNoReportTellsWhoItIs(_ expectation: RecordExpectation) throws
  {
    let leaks = try Self.finding(of: expectation).leaks
    #expect(leaks == [])
  }

  @Test(arguments: RecordExpectation.all) func whatBearsOnTheJobIsReviewed(_ expectation: RecordExpectation) throws {
    let finding = try Self.finding(of: expectation)
    let isEnough = finding.showsEnough
    #expect(isEnough, "not shown: \(finding.missing)")
  }

  @Test func nothingElseTellsWhoAnybodyIs() throws {
    let leaks = try Self.proof.get().leaksElsewhere
    #expect(leaks == [])
  }

  @Test func theTableOfAllReviewsIsPrinted() throws {
    let proof = try Self.proof.get()
    print(ScreeningProof.heading)
    for finding in proof.findings { print(finding.line) }
    print(proof.round.summary["refused_by_rule"]?.text() ?? "")
  }
}
