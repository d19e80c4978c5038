/// How answers are judged: ours exactly, others by their values.

import Conformance
import StrictJSON
import Testing

@Suite struct OutcomeTests {
  private func outcome(
    _ answer: Answer, _ expectation: Vector.Expectation, _ strictness: Judgement.Strictness = .values
  ) -> Outcome { Judgement(answer, to: expectation, strictness).outcome }

  private static let refusal = Answer.rejected(Refusal(rule: "r", location: "/a", reason: "no"))

  @Test func everyPairOfAnswerAndExpectationHasItsOutcome() {
    let (accept, reject) = (Vector.Expectation.accept(1), Vector.Expectation.reject(rule: "r", location: "/a"))
    let either = Vector.Expectation.either(reason: "")
    #expect(outcome(.accepted(1), accept) == .agreed)
    #expect(outcome(.accepted(2), accept) == .differs)
    #expect(outcome(.accepted(1), reject) == .accepted)
    #expect(outcome(.accepted(1), either) == .agreed)
    #expect(outcome(OutcomeTests.refusal, accept) == .rejected)
    #expect(outcome(OutcomeTests.refusal, reject) == .agreed)
    #expect(outcome(OutcomeTests.refusal, either) == .agreed)
    for expectation in [accept, reject, either] {
      #expect(outcome(.unsupported(reason: "no"), expectation) == .skipped)
    }
  }

  @Test func onlyOurEngineMustNameTheRuleAndThePlace() {
    for (rule, location) in [("r", "/b"), ("s", "/a")] {
      let expectation = Vector.Expectation.reject(rule: rule, location: location)
      #expect(outcome(OutcomeTests.refusal, expectation) == .agreed)
      #expect(outcome(OutcomeTests.refusal, expectation, .exact) == .differs)
    }
  }

  @Test(arguments: [
    (#"{"a":1,"b":[2.50,"x"]}"#, #"{"b":[25e-1,"x"],"a":1.0}"#, true),
    (#"0.1"#, #"0.1000000000000000055511151231257827"#, false),
    (#"9007199254740993"#, #"9007199254740992"#, false),
    (#"-0"#, #"0"#, true),
    (#""\u00e9""#, #""e\u0301""#, false),
    (#"{"a":1}"#, #"{"a":1,"b":null}"#, false),
    (#"[1,2]"#, #"[2,1]"#, false),
    (#"1e9999"#, #"1e9999"#, true),
    (#"1e9999"#, #"1e9998"#, false),
    (#"1"#, #"true"#, false),
  ])
  func payloadsAreTheSameWhenTheirValuesAre(_ left: String, _ right: String, _ areSame: Bool) throws {
    let (left, right) = (try JSON(parsing: left), try JSON(parsing: right))
    #expect((outcome(.accepted(right), .accept(left)) == .agreed) == areSame)
    #expect((outcome(.accepted(left), .accept(right)) == .agreed) == areSame)
  }

  @Test func ourEngineMustKeepNumbersAsTheyWereWritten() throws {
    let (written, changed) = (try JSON(parsing: "[1.50]"), try JSON(parsing: "[1.5]"))
    #expect(outcome(.accepted(changed), .accept(written), .exact) == .differs)
    #expect(outcome(.accepted(written), .accept(written), .exact) == .agreed)
  }
}
