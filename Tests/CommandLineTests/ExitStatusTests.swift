/// What no script can bring about: failures of the machine, and of ours.

import SelectiveDisclosure
import Testing

@testable import scrim

@Suite struct ExitStatusTests {
  static let ours: [Rule] = [.cryptography, .enginesDisagree]

  @Test(arguments: ours) func aFailureOfCryptographyIsNoVerdict(_ rule: Rule) {
    #expect(Failure(SDJWTError(rule)).status == .ourBug)
  }

  static let signers: [Rule] = [.signerSilent, .signerMistaken]

  @Test(arguments: signers) func aFailureOfASignerIsNoVerdict(_ rule: Rule) {
    #expect(Failure(SDJWTError(rule)).status == .inputOutput)
  }

  @Test(arguments: Rule.allCases.filter { !ours.contains($0) && !signers.contains($0) })
  func everyOtherBrokenRuleIsANo(_ rule: Rule) {
    #expect(Failure(SDJWTError(rule)).status == .no)
  }

  @Test func anErrorThatNobodyForesawIsNamedButNotQuoted() {
    struct Secret: Error { let value = "Ada" }
    let failure = Failure(unforeseen: Secret())
    #expect(failure.status == .ourBug)
    #expect(failure.sentence == "this is a bug of scrim: Secret")
  }

  @Test func theNumbersAreThoseOfTheManual() {
    #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 64, 66, 70, 74])
  }

  @Test(arguments: Rule.allCases) func aHintIsOneLineInTheStyleOfTheTerminal(_ rule: Rule) {
    guard let hint = rule.hint else { return }
    #expect(!hint.hasSuffix(".") && !hint.contains("\n"))
    #expect(hint.first?.isUppercase == false || hint.hasPrefix("SD-JWT"))
  }
}
