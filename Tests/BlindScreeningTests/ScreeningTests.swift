/// Requirements are met by claims, exactly and for a reason that can be shown.

import BlindScreening
import ExactArithmetic
import StrictJSON
import Testing

@Suite struct ScreeningTests {
  @Test func anIdentifierIsStrongerThanACodeAndACodeThanAName() throws {
    let found = try matches(
      """
      {"id": "a", "name": "Knots", "identifiers": ["https://skills.example/knots"]},
      {"id": "b", "name": "Splices", "code": "S-1", "framework": "Ropework"},
      {"id": "c", "name": "Whipping"}
      """,
      in: """
        {"credentialSubject": {"achievement": {"name": "Whipping", "alignment": [
          {"targetName": "Tying knots", "targetUrl": "http://www.skills.example/knots/"},
          {"targetName": "Rope splicing", "targetCode": "s-1", "targetFramework": "ropework"}]}}}
        """)
    #expect(found.map(\.isMet) == [true, true, true])
    #expect(found.map(\.strength) == [.identifier, .codeAndFramework, .name])
    #expect(found[0].evidence.first?.pointer.description == "/credentialSubject/achievement/alignment/0")
    #expect(found[0].evidence.first?.matched == "http://www.skills.example/knots/")
    #expect(found[0].evidence.first?.name == "Tying knots")
    #expect(MatchStrength.name < .codeAndFramework && MatchStrength.codeAndFramework < .identifier)
  }

  @Test func theStrongestClaimIsTheOneShown() throws {
    let found = try matches(
      #"{"id": "a", "name": "Knots", "identifiers": ["https://skills.example/knots"]}"#,
      in: #"{"skills": ["Knots", {"name": "x", "id": "https://skills.example/knots"}]}"#, #"{"skills": ["knots"]}"#)
    #expect(found[0].strength == .identifier)
    #expect(found[0].evidence.map(\.pointer.description) == ["/skills/1"])
  }

  @Test func claimsOfSeveralViewsAreToldApart() throws {
    let found = try matches(
      #"{"id": "a", "name": "Knots"}"#, in: #"{"skills": ["Splices"]}"#, #"{"skills": ["Splices", "KNOTS"]}"#)
    #expect(found[0].evidence.map(\.view) == [1])
    #expect(found[0].evidence.map(\.pointer.description) == ["/skills/1"])
    #expect(found[0].evidence.map(\.matched) == ["KNOTS"])
  }

  @Test(arguments: [("3.3", true), ("3.30", true), ("3.2999999999999999999", false), ("3.4", true), ("33e-1", true)])
  func aThresholdIsComparedExactly(_ value: String, _ isMet: Bool) throws {
    let found = try matches(
      #"{"id": "a", "name": "Statics", "threshold": "3.3"}"#,
      in: #"{"credentialSubject": {"achievement": {"name": "Statics"}, "result": [{"value": "\#(value)"}]}}"#)
    #expect(found[0].isMet == isMet)
    #expect(found[0].shortfall == (isMet ? nil : .belowThreshold))
    #expect(found[0].evidence.first?.shown == ["result \(value)"])
  }

  @Test func ofSeveralResultsTheLeastCountsUnlessOneIsMeant() throws {
    let view = """
      {"credentialSubject": {"achievement": {"name": "Statics", "resultDescription": [
         {"id": "1", "resultType": "RawScore"}, {"id": "2", "resultType": "GradePointAverage", "name": "Final"}]},
       "result": [{"value": "55", "resultDescription": "1"}, {"value": "3.2", "resultDescription": "2"}]}}
      """
    let found = try matches(
      """
      {"id": "a", "name": "Statics", "threshold": "3.3"}, {"id": "b", "name": "Statics", "threshold": 50, "result": "raw score"},
      {"id": "c", "name": "Statics", "threshold": "3.2", "result": "GPA"},
      {"id": "d", "name": "Statics", "threshold": "3.3", "result": "final"},
      {"id": "e", "name": "Statics", "threshold": "3.3", "result": "Percent"}
      """, in: view)
    #expect(found.map(\.shortfall) == [.belowThreshold, nil, nil, .belowThreshold, .resultNotShown])
  }

  @Test func aGradePointAverageCanBeAskedForByItself() throws {
    let requirement = #"{"id": "a", "name": "GPA", "threshold": "3.30"}"#
    #expect(try matches(requirement, in: #"{"credentialSubject": {"gpa": 3.3}}"#)[0].isMet)
    #expect(
      try matches(
        requirement,
        in: """
          {"credentialSubject": {"achievement": {"name": "x", "resultDescription": {"resultType": "GradePointAverage"}},
           "result": {"value": "3.3"}}}
          """)[0].isMet)
    #expect(try matches(requirement, in: #"{"credentialSubject": {"gpa": "3.29"}}"#)[0].shortfall == .belowThreshold)
  }

  @Test(arguments: [
    ("Master", "", "master", Shortfall?.none), ("Master", "", "Beginner", .levelNotComparable),
    ("4", "", "Level 4", nil), ("Level 4", "", "EQF level 5", nil), ("4", "", "3", .levelTooLow),
    ("B", #", "scale": ["C", "B", "A"]"#, "A", nil), ("B", #", "scale": ["C", "B", "A"]"#, "C", .levelTooLow),
    ("B", #", "scale": ["C", "B", "A"]"#, "A-", .levelNotComparable), ("A", "", "A-", .levelNotComparable),
  ])
  func aLevelIsComparedByScaleByNumberOrByEquality(
    _ asked: String, _ scale: String, _ shown: String, _ shortfall: Shortfall?
  ) throws {
    let found = try matches(
      #"{"id": "a", "name": "Knots", "level": "\#(asked)"\#(scale)}"#,
      in: #"{"skills": [{"name": "Knots", "level": "\#(shown)"}]}"#)
    #expect(found[0].shortfall == shortfall)
  }

  @Test func yearsAreToldOnlyAgainstTheNeed() throws {
    let found = try matches(
      """
      {"id": "a", "name": "Knots", "years": 3}, {"id": "b", "name": "Splices", "years": "3"},
      {"id": "c", "name": "Whipping", "years": 3}, {"id": "d", "name": "Knots"}
      """,
      in: """
        {"skills": [{"name": "Knots", "yearsOfExperience": 38}, {"name": "Splices", "yearsOfExperience": 1}, "Whipping"]}
        """)
    #expect(found.map(\.shortfall) == [nil, .tooFewYears, .yearsNotShown, nil])
    #expect(found.map { $0.evidence.first?.shown } == [["at least 3 years"], ["fewer than 3 years"], [], []])
    let text = JSON.array(found.map(\.json)).text()
    #expect(!text.contains("38") && !text.contains("1 year"))
  }

  @Test func aReasonSaysHowFarTheComparisonCame() throws {
    let found = try matches(
      """
      {"id": "a", "name": "Knots", "level": "Expert"}, {"id": "b", "name": "Splices"}, {"id": "c", "name": "Winches"}
      """,
      in: """
        {"skills": [{"name": "Knots"}, {"name": "Knots", "status": "revoked", "level": "Expert"}],
         "certifications": [{"name": "Splices", "status": "pending"}]}
        """)
    #expect(found.map(\.shortfall) == [.levelNotShown, .notAwarded, .noEvidence])
    #expect(found.map(\.strength) == [nil, nil, nil])
    #expect(found[0].evidence.map(\.pointer.description) == ["/skills/0"])
    #expect(found[2].evidence.isEmpty)
    #expect(Set(Shortfall.allCases.map(\.sentence)).count == Shortfall.allCases.count)
  }

  @Test func aWeakerClaimThatMeetsCountsBeforeAStrongerThatDoesNot() throws {
    let found = try matches(
      #"{"id": "a", "name": "Knots", "identifiers": ["https://skills.example/knots"], "years": 2}"#,
      in: """
        {"skills": [{"id": "https://skills.example/knots", "yearsOfExperience": 1}, {"name": "knots", "yearsOfExperience": 2}]}
        """)
    #expect(found[0].isMet)
    #expect(found[0].strength == .name)
  }

  @Test func theTotalsAreExact() throws {
    let screening = Screening(
      posting: try posting(
        """
        {"id": "a", "name": "Knots", "must": true, "weight": "0.1"}, {"id": "b", "name": "Splices", "weight": "0.2"},
        {"id": "c", "name": "Winches", "weight": 0.7}
        """), frameworks: [])
    let result = screening.result(in: [try JSON(parsing: #"{"skills": ["Knots", "Splices"]}"#)])
    #expect(result.meetsAllMusts)
    #expect(result.metWeight == Rational(decimal: "0.3"))
    #expect(result.totalWeight == 1)
    #expect(!screening.result(in: [try JSON(parsing: #"{"skills": ["Splices"]}"#)]).meetsAllMusts)
    #expect(
      result.json.text().hasPrefix(
        #"{"meets_all_musts":true,"met_weight":"0.3","total_weight":"1","matches":[{"requirement":"a","name":"Knots","#)
    )
  }

  @Test func anAnswerIsWrittenAsJSON() throws {
    let found = try matches(
      #"{"id": "a", "name": "Knots", "years": 2, "must": true, "weight": "2"}, {"id": "b", "name": "Winches"}"#,
      in: #"{"skills": [{"name": "knots", "yearsOfExperience": 5}]}"#)
    #expect(
      found[0].json.text()
        == #"{"requirement":"a","name":"Knots","must":true,"weight":"2","met":true,"strength":"name","evidence":["#
        + #"{"view":0,"pointer":"/skills/0","strength":"name","matched":"knots","name":"knots","shown":["at least 2 years"]}]}"#
    )
    #expect(
      found[1].json.text()
        == #"{"requirement":"b","name":"Winches","must":false,"weight":"1","met":false,"shortfall":"no-evidence","evidence":[]}"#
    )
  }

  @Test func anAnswerIsTheSameEveryTime() throws {
    let requirements = (0..<20).map { #"{"id": "\#($0)", "name": "Skill \#($0 % 7)"}"# }.joined(separator: ",")
    let view = #"{"skills": [\#((0..<40).map { #""skill \#($0 % 9)""# }.joined(separator: ","))]}"#
    let first = try matches(requirements, in: view, view).map(\.json)
    for _ in 0..<20 { #expect(try matches(requirements, in: view, view).map(\.json) == first) }
    #expect(first.allSatisfy { ($0["evidence"]?.array?.count ?? 0) <= 8 })
  }

  @Test func anythingCanBeScreenedWithoutATrap() throws {
    var random = SystemRandomNumberGenerator()
    let seeds = [
      #"{"credentialSubject":{"achievement":{"name":"A","resultDescription":[{"id":"1"}]},"result":[{"value":"1","status":"x"}]}}"#,
      #"{"skills":[{"name":"A","level":{"id":"/6"},"yearsOfExperience":{"value":1,"unitCode":"MON"}}],"hasClaim":{"provenBy":[]}}"#,
    ]
    let screening = Screening(
      posting: try posting(#"{"id": "a", "name": "A", "level": "3", "threshold": 2}"#), frameworks: [])
    for seed in seeds {
      for _ in 0..<300 {
        var text = Array(seed.utf8)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          let place = Int.random(in: 0..<text.count, using: &random)
          text[place] = Array("{}[]\",:01na".utf8).randomElement(using: &random) ?? 0
        }
        guard let view = view(of: text) else { continue }
        #expect(screening.matches(in: [view]).count == 1)
      }
    }
  }

  private func view(of text: [UInt8]) -> JSON? {
    do { return try JSON(parsing: text) } catch { return nil }
  }
}
