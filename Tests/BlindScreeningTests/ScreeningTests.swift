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
    #expect(MatchStrength.name < .codeAndFramework && MatchStrength.codeAndFramework < .identifier)
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
}
