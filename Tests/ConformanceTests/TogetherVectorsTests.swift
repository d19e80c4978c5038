/// Every vector of a presentation in a batch: the verdict is the one that it has alone, with lanes and without.

import JOSE
import SelectiveDisclosure
import StrictJSON
import Testing

@testable import Conformance

@Suite(.enabled(if: PublishedVectors.arePresent)) struct TogetherVectorsTests {
  /// The payload, or the rule and the place.
  private func words(_ verdict: BatchVerifier.Verdict) -> String {
    switch verdict {
    case .success(let payload): JSON.object(payload.claims).text()
    case .failure(let error): "\(error.rule.rawValue) at \(error.location)"
    }
  }

  @Test(arguments: [true, false]) func everyVectorHasItsVerdictInABatch(withLanes: Bool) throws {
    let vectors = try Published.suite().vectors.filter { $0.action == .verify }
    var compared = 0
    for vector in vectors {
      var given = VectorMembers(vector.given, inside: "given")
      let action = try Verify(&given)
      let alone: Verifier
      do { alone = try action.verifier(asking: .standard) } catch { continue }
      let presentation = BatchVerifier.Presentation(action.receiving.token, keyBinding: action.demand)
      let expected = words(
        Result { () throws(SDJWTError) in
          try alone.verify(presentation.text, keyBinding: presentation.keyBinding, at: action.receiving.now)
        })
      // Three of a kind are worth their lanes.
      let engine = withLanes ? SignatureEngine.standard : .standard.with(lanes: nil)
      let batch = BatchVerifier(try action.verifier(asking: engine))
      let verdicts = batch.verify([presentation, presentation, presentation], at: action.receiving.now)
      #expect(verdicts.map(words) == [expected, expected, expected], "\(vector.id)")
      compared += 1
    }
    #expect(compared > 100)
    print("\(compared) vectors of a presentation have their verdict in a batch")
  }
}
