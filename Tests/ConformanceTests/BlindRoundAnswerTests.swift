/// What a vector about redaction and blind rounds may give: a fault in it is a fault, and never a refusal.

import StrictJSON
import Testing

@testable import Conformance

@Suite struct BlindRoundAnswerTests {
  private func answer(_ action: Vector.Action, _ given: String) throws(VectorError) -> Answer {
    let object: JSONObject
    do { object = try JSON(parsing: given).object ?? [:] } catch { throw VectorError(.notJSON) }
    return try Engine().answer(
      Vector(
        id: "a/b", title: "A test.", rule: "", section: "", level: .must, severity: .high, covers: [], action: action,
        features: [], origin: nil, given: object, expectation: .either(reason: "a test")))
  }

  @Test(arguments: [
    (Vector.Action.redact, #"{"policy":"blind-first-round"}"#, "/given/record"),
    (.redact, #"{"policy":"blind-frist-round","record":{}}"#, "/given/policy"),
    (.redact, #"{"record":{},"postings":{}}"#, "/given/postings"),
    (.match, #"{"posting":{},"views":{}}"#, "/given/views"),
    (.shortlist, #"{"summary":"{}","reviews":["{}"],"candidates":[1],"now":0}"#, "/given/candidates"),
    (.parse, #"{"as":"postings","text":"{}"}"#, "/given/as"),
    (.parse, #"{"as":"posting","text":{"before":"","repeated":"","times":1,"after":""}}"#, "/given/text"),
    (.parse, #"{"as":"posting","text":{"before":"","repeated":"x","times":-1,"after":""}}"#, "/given/text"),
    (.parse, #"{"as":"posting","text":{"before":"","repeated":"x","times":99999999,"after":""}}"#, "/given/text"),
    (.parse, #"{"as":"posting","text":{"before":"","repeated":"x","times":1}}"#, "/given/text"),
  ])
  func aFaultOfTheVectorIsThrown(_ action: Vector.Action, _ given: String, _ place: String) {
    let error = #expect(throws: VectorError.self) { try answer(action, given) }
    #expect(error?.location.description == place)
  }

  @Test func anUnusablePolicyOrPostingIsAnAnswer() throws {
    for (given, rule) in [
      (#"{"policy":{},"record":{}}"#, "scrim-policy-format"), (#"{"posting":{},"record":{}}"#, "scrim-posting-shape"),
    ] {
      guard case .rejected(let refusal) = try answer(.redact, given) else {
        Issue.record("\(rule) was kept")
        continue
      }
      #expect(refusal.rule == rule)
    }
  }

  @Test(arguments: [(0, "ad"), (1, "abcd"), (2, "abcbcd"), (5, "abcbcbcbcbcd")])
  func aTextMayBeWrittenAsARepetition(_ times: Int, _ text: String) {
    let given: JSON = ["before": "a", "repeated": "bc", "times": .number(JSONNumber(times)), "after": "d"]
    #expect(RepeatedText.bytes(of: given) == Array(text.utf8))
    #expect(RepeatedText.bytes(of: "abc") == Array("abc".utf8))
  }
}
