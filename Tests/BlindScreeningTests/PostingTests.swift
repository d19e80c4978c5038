/// Postings are read by their shape, exactly, or refused by a named rule.

import BlindScreening
import ExactArithmetic
import StrictJSON
import Testing

@Suite struct PostingTests {
  @Test func aPostingOfOurOwnIsReadWhole() throws {
    let posting = try Posting(
      parsing: bytes(
        """
        {"scrim_posting": 1, "id": "J-17", "title": "Rigger", "requirements": [
          {"id": "knots", "name": "Knots", "identifiers": ["http://skills.example/knots"], "years": 3, "must": true,
           "weight": "2.50"},
          {"id": "ratio", "name": "Ratio concepts", "code": "6.RP.A", "framework": "Example Mathematics",
           "result": "GradePointAverage", "threshold": 3.30},
          {"id": "german", "name": "German", "level": "B2", "scale": ["B1", "B2", "C1"]}]}
        """))
    #expect(posting.id == "J-17")
    #expect(posting.title == "Rigger")
    #expect(posting.requirements.map(\.id) == ["knots", "ratio", "german"])
    #expect(posting.requirements.map(\.isMust) == [true, false, false])
    #expect(posting.requirements[0].weight == Rational(decimal: "2.5"))
    #expect(posting.requirements[0].years == 3)
    #expect(posting.requirements[1].codes == [CompetencyCode("6.rp.a", of: "example mathematics")])
    #expect(posting.requirements[1].threshold == Rational(decimal: "3.3"))
    #expect(posting.requirements[1].weight == 1)
    #expect(posting.requirements[2].scale == ["B1", "B2", "C1"])
    #expect(posting.identifiers == ["http://skills.example/knots", "https://skills.example/knots"])
    #expect(posting.unread.isEmpty)
  }

  @Test(arguments: [
    (ScreeningRule.notJSON, #"{"scrim_posting": 1,}"#, ""),
    (.notJSON, #"{"scrim_posting": 1, "scrim_posting": 1}"#, ""),
    (.tooDeep, String(repeating: "[", count: 70), ""),
    (.shapeUnknown, #"{"title": "Rigger"}"#, ""),
    (.shapeUnknown, #"["https://skills.example/knots"]"#, ""),
    (.shapeUnknown, "null", ""),
    (.shapeUnknown, #"{"credentialSubject": {"achievement": {"name": "Knots"}}}"#, ""),
    (.versionUnknown, #"{"scrim_posting": 2}"#, "/scrim_posting"),
    (.versionUnknown, #"{"scrim_posting": "1"}"#, "/scrim_posting"),
    (.memberUnknown, #"{"scrim_posting": 1, "tilte": "x"}"#, "/tilte"),
    (.postingID, #"{"scrim_posting": 1}"#, "/id"),
    (.postingID, #"{"scrim_posting": 1, "id": 7}"#, "/id"),
    (.postingTitle, #"{"scrim_posting": 1, "id": "a", "title": ""}"#, "/title"),
    (.requirementsMissing, #"{"scrim_posting": 1, "id": "a", "title": "b"}"#, "/requirements"),
    (.requirementsMissing, #"{"scrim_posting": 1, "id": "a", "title": "b", "requirements": []}"#, ""),
    (.requirementsMissing, #"{"title": "b", "qualifications": ["Can tie knots"]}"#, ""),
    (
      .frameworkShape, #"{"scrim_posting": 1, "id": "a", "title": "b", "requirements": [], "frameworks": {}}"#,
      "/frameworks"
    ),
    (.requirementName, #"{"title": "b", "skills": [{"name": 7.5}, {"name": true}]}"#, "/skills/1/name"),
    (.requirementLevel, #"{"title": "b", "skills": [{"name": "a", "level": {}}]}"#, "/skills/0/level"),
    (.requirementName, #"{"competencies": [{"termCode": ""}]}"#, "/competencies/0/termCode"),
    (.requirementID, #"{"type": "RichSkillCollection", "skills": [{"skillName": "a"}]}"#, "/skills/0"),
    (.requirementIDRepeated, #"[{"uuid": "u", "skillName": "a"}, {"uuid": "u", "skillName": "b"}]"#, "/1"),
    (
      .requirementWeight,
      #"{"positionProfiles": [{"positionCompetencies": [{"competencyName": "a", "weight": {"value": -1}}]}]}"#,
      "/positionProfiles/0/positionCompetencies/0/weight/value"
    ),
    (.frameworkShape, #"{"CFItems": 1}"#, ""),
    (.frameworkItem, #"{"CFItems": [{"fullStatement": "a"}]}"#, "/CFItems/0"),
    (.requirementName, #"{"CFItems": [{"uri": "https://case.example/1"}]}"#, "/CFItems/0"),
    (.frameworkAssociation, #"{"CFItems": [], "CFAssociations": [{}]}"#, "/CFAssociations/0"),
    (
      .frameworkAssociation, #"{"CFItems": [], "CFAssociations": [{"associationType": "isChildOf"}]}"#,
      "/CFAssociations/0"
    ),
  ])
  func anUnusableDocumentIsRefusedByRuleAndPlace(_ rule: ScreeningRule, _ text: String, _ place: String) {
    let refusal = refusal { () throws(ScreeningError) in try Posting(parsing: bytes(text)) }
    #expect(refusal?.rule == rule)
    #expect(refusal?.location.description == place)
  }

  @Test(arguments: [
    (ScreeningRule.requirementShape, #""Knots""#, ""),
    (.memberUnknown, #"{"id": "a", "name": "b", "treshold": 3}"#, "/treshold"),
    (.requirementID, #"{"name": "b"}"#, "/id"),
    (.requirementIDRepeated, #"{"id": "a", "name": "b"}, {"id": "a", "name": "c"}"#, "/id"),
    (.requirementName, #"{"id": "a"}"#, "/name"),
    (.requirementName, #"{"id": "a", "name": "--"}"#, "/name"),
    (.requirementIdentifier, #"{"id": "a", "name": "b", "identifiers": "https://skills.example/b"}"#, "/identifiers"),
    (
      .requirementIdentifier, #"{"id": "a", "name": "b", "identifiers": ["https://x.example/b", "b"]}"#,
      "/identifiers/1"
    ),
    (.requirementCode, #"{"id": "a", "name": "b", "code": "6.RP"}"#, "/code"),
    (.requirementCode, #"{"id": "a", "name": "b", "framework": "SOC"}"#, "/code"),
    (.requirementCode, #"{"id": "a", "name": "b", "code": "6.RP", "framework": 1}"#, "/code"),
    (.requirementLevel, #"{"id": "a", "name": "b", "level": true}"#, "/level"),
    (.requirementLevel, #"{"id": "a", "name": "b", "level": "C2", "scale": ["A1", "A2"]}"#, "/level"),
    (.requirementScale, #"{"id": "a", "name": "b", "scale": ["A1", "A2"]}"#, "/scale"),
    (.requirementScale, #"{"id": "a", "name": "b", "level": "A1", "scale": ["A1", "a1"]}"#, "/scale"),
    (.requirementScale, #"{"id": "a", "name": "b", "level": "A1", "scale": []}"#, "/scale"),
    (.requirementScale, #"{"id": "a", "name": "b", "level": "A1", "scale": ["A1", null]}"#, "/scale"),
    (.requirementYears, #"{"id": "a", "name": "b", "years": "three"}"#, "/years"),
    (.requirementYears, #"{"id": "a", "name": "b", "years": -1}"#, "/years"),
    (.requirementThreshold, #"{"id": "a", "name": "b", "threshold": "1e999999999"}"#, "/threshold"),
    (.requirementThreshold, #"{"id": "a", "name": "b", "threshold": "3,3"}"#, "/threshold"),
    (.requirementResult, #"{"id": "a", "name": "b", "result": "GPA"}"#, "/result"),
    (.requirementResult, #"{"id": "a", "name": "b", "result": 1, "threshold": 3}"#, "/result"),
    (.requirementMust, #"{"id": "a", "name": "b", "must": "yes"}"#, "/must"),
    (.requirementWeight, #"{"id": "a", "name": "b", "weight": "-0.1"}"#, "/weight"),
    (.requirementWeight, #"{"id": "a", "name": "b", "weight": {}}"#, "/weight"),
  ])
  func anUnusableRequirementIsRefusedByRuleAndPlace(_ rule: ScreeningRule, _ text: String, _ place: String) throws {
    let error = #expect(throws: ScreeningError.self) { try posting(text) }
    #expect(error?.rule == rule)
    #expect(error?.location.tokens.first == "requirements")
    #expect("/" + (error?.location.tokens.dropFirst(2).joined(separator: "/") ?? "") == (place.isEmpty ? "/" : place))
  }

  @Test func tooMuchIsRefusedBeforeItIsRead() {
    let large = bytes("\"" + String(repeating: "x", count: 17 << 20) + "\"")
    #expect(refusal { () throws(ScreeningError) in try Posting(parsing: large) }?.rule == .tooLarge)
    let many = (0...10_000).map { #"{"id": "\#($0)", "name": "b"}"# }.joined(separator: ",")
    #expect(throws: ScreeningError(.tooManyRequirements)) { try posting(many) }
  }

  @Test func everyRuleHasASentenceAndAnIdentifier() {
    for rule in ScreeningRule.allCases {
      #expect(!rule.sentence.isEmpty && rule.sentence.last != ".")
      #expect(
        rule.rawValue.hasPrefix("scrim-") || rule.rawValue.hasPrefix("limit-") || rule.rawValue.hasPrefix("case-"))
    }
    #expect(Set(ScreeningRule.allCases.map(\.sentence)).count == ScreeningRule.allCases.count)
    #expect(
      ScreeningError(.requirementYears, at: ["requirements", "0", "years"]).description
        == "a requirement's years are not a decimal number of zero or more (scrim-posting-requirement-years)"
        + " at /requirements/0/years")
  }

  @Test func theDigestIsThatOfTheDocumentHoweverItIsWritten() throws {
    let one = try Posting(parsing: bytes(#"{"title":"b","skills":[{"name":"a","level":"x"}]}"#))
    let other = try Posting(
      parsing: bytes("{ \"skills\": [{\"level\": \"x\", \"n\\u0061me\": \"a\"}],\n \"title\": \"b\" }"))
    #expect(one.digest == other.digest)
    #expect(one.digest.utf8.count == 43)
    #expect(one.id == one.digest)
    let third = try Posting(parsing: bytes(#"{"title":"b","skills":[{"name":"a","level":"y"}]}"#))
    #expect(third.digest != one.digest)
  }
}
