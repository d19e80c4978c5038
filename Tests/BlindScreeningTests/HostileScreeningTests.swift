/// Postings and views made to stop a round: any byte changed, everything repeated, everything as deep as it goes.

import JOSE
import StrictJSON
import Testing

@testable import BlindScreening

@Suite struct HostileScreeningTests {
  private static let document = bytes(
    #"""
    {"scrim_posting": 1, "id": "J-1", "title": "T", "requirements": [
      {"id": "a", "name": "Rigging", "identifiers": ["https://a.example/x"], "years": "2.5", "must": true, "weight": 2},
      {"id": "b", "name": "German", "level": "B2", "scale": ["A1", "B2", "C1"]},
      {"id": "c", "name": "Maths", "code": "6.RP", "framework": "F", "result": "gpa", "threshold": "3.30"}],
     "frameworks": [{"CFDocument": {"title": "F"}, "CFItems": [{"identifier": "6f1f1f1e-0000-4000-8000-000000000001",
       "humanCodingScheme": "6.RP", "fullStatement": "Ratios"}], "CFAssociations": []}]}
    """#)

  @Test func anyByteOfAPostingMayBeWrong() throws {
    let original = try Posting(parsing: Self.document)
    var state: UInt64 = 5
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33)
    }
    var rules: Set<ScreeningRule> = []
    for _ in 0..<3_000 {
      var text = Self.document
      for _ in 0...(next() % 2) {
        let place = next() % text.count
        switch next() % 3 {
        case 0: text[place] = UInt8(truncatingIfNeeded: next())
        case 1: text.remove(at: place)
        default: text.insert(bytes(#"{}[]",:1a.-e"#)[next() % 12], at: place)
        }
      }
      if let error = refusal({ () throws(ScreeningError) in try Posting(parsing: text) }) {
        rules.insert(error.rule)
        #expect(error.description.contains(error.rule.rawValue))
      }
    }
    #expect(rules.count > 10)
    #expect(try Posting(parsing: Self.document).digest == original.digest)
  }

  @Test func theSameViewsGiveTheSameAnswers() throws {
    let screening = Screening(posting: try Posting(parsing: Self.document), frameworks: [])
    let view = try JSON(
      parsing: #"""
        {"credentialSubject": {"skills": [{"name": "rigging", "yearsOfExperience": 3}, {"name": "Rigging"},
          {"id": "http://www.a.example/x/", "name": "R"}], "languages": [{"name": "German", "level": "C1"}], "gpa": 3.3}}
        """#)
    let answers = (0..<20).map { _ in screening.result(in: [view, view]).json.text() }
    #expect(Set(answers).count == 1)
  }

  /// One description for thousands of results, and thousands of alignments in it: each with each would be a billion.
  @Test func resultsDoNotMultiplyWithWhatDescribesThem() throws {
    let results = [JSON](repeating: ["value": "1", "status": "Completed"], count: 2_000)
    let alignments = [JSON](repeating: ["targetName": "Rigging"], count: 2_000)
    let many: JSON = [
      "achievement": ["name": "A", "resultDescription": [["name": "Score", "alignment": .array(alignments)]]],
      "result": .array(results),
    ]
    #expect(Evidence.list(in: many).count <= 70_000)
    let named = (0..<5_000).map { JSON.object(["name": .string("d\($0)"), "requiredValue": "2"]) }
    let told = (0..<5_000).map { JSON.object(["value": "3", "resultDescription": .string("d\($0)")]) }
    let each: JSON = ["achievement": ["name": "A", "resultDescription": .array(named)], "result": .array(told)]
    #expect(Evidence.list(in: each).count == 5_001)
  }

  @Test func aChainOfTenThousandParentsIsFollowed() throws {
    func guid(_ number: Int) -> String { "00000000-0000-4000-8000-" + String(1_000_000_000_000 + number).dropFirst() }
    let items = (0..<10_000).map { #"{"identifier": "\#(guid($0))", "fullStatement": "S \#($0)"}"# }
    let parents = (1..<10_000).map {
      #"{"associationType": "isChildOf", "originNodeURI": {"identifier": "\#(guid($0))"}, "#
        + #""destinationNodeURI": {"identifier": "\#(guid($0 - 1))"}}"#
    }
    let framework = try CompetencyFramework(
      parsing: bytes(
        #"{"CFItems": [\#(items.joined(separator: ","))], "CFAssociations": [\#(parents.joined(separator: ","))]}"#))
    let screening = Screening(
      posting: try posting(#"{"id": "a", "name": "Top", "identifiers": ["\#(guid(0))"]}"#), frameworks: [framework])
    let view = try JSON(parsing: #"{"credentialSubject": {"skills": [{"id": "urn:uuid:\#(guid(9_999))"}]}}"#)
    #expect(screening.matches(in: [view]).map(\.isMet) == [true])
  }

  /// A review may be as deep as signed text in signed text makes it.
  @Test func aDeepReviewIsReadAgain() throws {
    var round = try FinishedRound(
      summary: bytes(#"{"posting": {"id": "p", "digest": "d"}, "policy": {"digest": "d"}}"#))
    let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    let name = String(repeating: "a", count: 26)
    try round.add(review: bytes(#"{"pseudonym": "\#(name)", "credentials": \#(deep)}"#))
    #expect(throws: BlindRoundError(.reviewMalformed)) { try round.add(review: bytes("[]")) }
    #expect(throws: BlindRoundError(.shortlistUnknown)) {
      try round.shortlist(of: [#require(Pseudonym("b" + name.dropFirst()))], frozenAt: 0)
    }
  }
}
