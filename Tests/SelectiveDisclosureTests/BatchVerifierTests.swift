/// Many presentations at once: the verdicts of one at a time, in the order in which they came.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct BatchVerifierTests {
  private static let verifier = Verifier(trusting: Keys.trusted)

  /// Presentations that can be told apart. Of seven, four are refused, each by another rule.
  private static let presentations: [BatchVerifier.Presentation] = {
    do { return try (0..<100).map(presentation) } catch { fatalError("a test presentation cannot be made: \(error)") }
  }()

  private static func presentation(number: Int) throws -> BatchVerifier.Presentation {
    let claim = disclosure(#"["salt\#(number)","number",\#(number)]"#)
    var token = Forgery(Keys.confirmation + #","_sd":["\#(digest(claim))"]"#, disclosing: [claim])
    var demand = Demands.required
    token.keyBinding = KeyBindingForgery()
    switch number % 7 {
    case 1: token.issuerKey = Keys.stranger
    case 2: token.keyBinding?.key = Keys.stranger
    case 3: demand = .required(audience: "https://jobs.example", nonce: "\(number)", maxAge: .seconds(300))
    case 4: return BatchVerifier.Presentation(Array("no token \(number)".utf8), keyBinding: demand)
    case 5: (token.keyBinding, demand) = (nil, .forbidden)
    default: break
    }
    return BatchVerifier.Presentation(Array(try token.compact().utf8), keyBinding: demand)
  }

  private static func answers(to presentations: some Sequence<BatchVerifier.Presentation>) -> [Answer] {
    presentations.map { presentation in
      Answer { () throws(SDJWTError) in
        try verifier.verify(presentation.text, keyBinding: presentation.keyBinding, at: Demands.now)
      }
    }
  }

  private func answers(_ verdicts: [BatchVerifier.Verdict]) -> [Answer] {
    verdicts.map { verdict in Answer { () throws(SDJWTError) in try verdict.get() } }
  }

  @Test func everyPresentationGetsItsOwnVerdictInOrder() throws {
    let expected = BatchVerifierTests.answers(to: BatchVerifierTests.presentations)
    let batch = BatchVerifier(BatchVerifierTests.verifier)
    #expect(answers(batch.verify(BatchVerifierTests.presentations, at: Demands.now)) == expected)
    for (number, answer) in expected.enumerated() {
      guard case .accepted(let payload) = answer else {
        #expect(1...4 ~= number % 7, "\(number) is refused")
        continue
      }
      #expect(payload["number"] == .number(JSONNumber(number)))
    }
    let rules = expected.compactMap { answer in if case .refused(let rule, _) = answer { rule } else { nil } }
    #expect(
      Set(rules) == [.issuerSignatureInvalid, .keyBindingSignature, .keyBindingNonce, .lastTildeMissing])
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8, 200, Int.max, 0, -1, Int.min])
  func theNumberOfTasksChangesNothing(_ jobs: Int) async throws {
    let expected = BatchVerifierTests.answers(to: BatchVerifierTests.presentations)
    let batch = BatchVerifier(BatchVerifierTests.verifier)
    #expect(
      answers(await batch.verify(BatchVerifierTests.presentations, at: Demands.now, jobs: jobs)) == expected)
  }

  @Test(arguments: [0, 1, 2, 7, 8, 31, 32, 33, 63, 64, 65, 100]) func aBatchMayHaveAnySize(_ count: Int) async throws {
    let some = Array(BatchVerifierTests.presentations.suffix(count))
    let expected = BatchVerifierTests.answers(to: some)
    let batch = BatchVerifier(BatchVerifierTests.verifier)
    #expect(expected.count == count)
    #expect(answers(batch.verify(some, at: Demands.now)) == expected)
    for jobs in [1, 2, 3] { #expect(answers(await batch.verify(some, at: Demands.now, jobs: jobs)) == expected) }
  }
}
