/// The counts of a run over lines add up, and tell our failures from those of presentations.

import SelectiveDisclosure
import Testing

@testable import scrim

@Suite struct LinesSummaryTests {
  @Test func everyLineIsAcceptedRejectedOrSkipped() {
    var (sum, other) = (LinesSummary(), LinesSummary())
    sum.accepted = 2
    sum.count(LineRejection(.empty))
    other.accepted = 3
    other.skipped = 4
    for rule in [LineRule.nonce, .empty, .nonce, .nonce, .audience] { other.count(LineRejection(rule)) }
    sum += other
    #expect(sum.lines == 15 && sum.undecided == 0)
    #expect(
      sum.json.text()
        == #"{"lines":15,"accepted":5,"rejected":6,"skipped":4,"rejected_by_rule":{"scrim-line-nonce":3,"scrim-line-empty":2,"scrim-line-audience":1}}"#
    )
  }

  @Test func whatWeCouldNotJudgeIsNotThePresentationsFault() {
    var (sum, other) = (LinesSummary(), LinesSummary())
    sum.count(LineRejection(SDJWTError(.enginesDisagree), id: "a"))
    other.count(LineRejection(SDJWTError(.cryptography)))
    other.count(LineRejection(SDJWTError(.issuerSignatureInvalid)))
    sum += other
    #expect(sum.rejected == 3 && sum.undecided == 2)
  }

  @Test(arguments: LineRule.allCases) func aRuleOfLinesHasASentence(_ rule: LineRule) {
    #expect(rule.rawValue.hasPrefix("scrim-line-") && !rule.sentence.hasSuffix("."))
  }
}
