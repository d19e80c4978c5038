/// What a policy leaves of a record is still matched, and the posting decides which links are shown.

import BlindScreening
import LearningRecords
import StrictJSON
import Testing

@Suite struct BlindMatchingTests {
  private static let guid = "7b1f0c57-96ea-4c4a-b7a2-1e0b7c2c9a44"

  private static let record = """
    {"type": ["VerifiableCredential", "OpenBadgeCredential"], "name": "Badge of Anneliese Obermayr",
     "credentialSubject": {"id": "did:example:7", "name": "Anneliese Obermayr", "achievement": {"name": "Rope access",
       "alignment": [
         {"targetName": "Descend", "targetUrl": "https://case.example/uri/\(guid)"},
         {"targetName": "Ascend", "targetUrl": "https://st-ursula-college.example/uri/\(guid)"}]}}}
    """

  @Test func aLinkThatThePostingNamesIsShownAndMatched() throws {
    let posting = try posting(
      #"{"id": "a", "name": "Else", "identifiers": ["http://case.example/uri/\#(Self.guid)/"]}"#)
    let screening = Screening(posting: posting, frameworks: [])
    let record = try JSON(parsing: BlindMatchingTests.record)
    let view = try RedactionPolicy.blindFirstRound.review(record, recognising: screening.recognises).view
    let found = screening.matches(in: [view])
    #expect(found[0].strength == .identifier)
    #expect(found[0].evidence.map(\.name) == ["Descend"])
    let shown = JSON.array([view, found[0].json]).text()
    #expect(!shown.contains("ursula") && !shown.contains("Obermayr"))
  }

  @Test func withoutItTheNameStillCounts() throws {
    let posting = try posting(#"{"id": "a", "name": "descend", "identifiers": ["https://other.example/descend"]}"#)
    let screening = Screening(posting: posting, frameworks: [])
    let record = try JSON(parsing: BlindMatchingTests.record)
    let view = try RedactionPolicy.blindFirstRound.review(record, recognising: screening.recognises).view
    #expect(screening.matches(in: [view])[0].strength == .name)
    #expect(!view.text().contains("example"))
  }
}
