/// The proof on records: what the people who wrote the expectations would hide is hidden, and what bears on a job is shown.

import RecordExpectations
import SelectiveDisclosure
import Testing

@testable import LearningRecords

@Suite struct RecordProofTests {
  /// Each record is taken through once; several tests look at it.
  private static let proofs: [(file: String, result: Result<RecordProof?, any Error>)] = RecordExpectation.all.map {
    expectation in (expectation.file, Result { try RecordProof(expectation) })
  }

  private static func proof(of expectation: RecordExpectation) throws -> RecordProof {
    try #require(try proofs.first { $0.file == expectation.file }?.result.get())
  }

  @Test func thereIsARecordOfOursForEveryFormat() throws {
    _ = try RecordExpectation.reading.get()
    let formats = [
      "clr2", "elm3", "eu-pid", "hropen", "jsonresume", "ler-rs", "linkedclaims", "mdl", "ob3", "oidc", "sd-jwt-vc",
      "vc-edu", "w3c-vc",
    ]
    for format in formats { #expect(RecordExpectation.own.contains { $0.file.hasPrefix(format) }, "\(format)") }
  }

  // A search that never finds proves nothing, and neither does a list of what is not there.
  @Test(arguments: RecordExpectation.all) func allThatIsListedStandsInTheRecord(_ expectation: RecordExpectation) throws
  {
    let search = SlowSearch(try #require(try expectation.record()))
    let texts = expectation.forbidden + expectation.keep
    #expect(texts.filter { search.place(of: $0) == nil } == [])
  }

  @Test(arguments: RecordExpectation.all) func nothingToBeShownHoldsWhatIsForbidden(_ expectation: RecordExpectation) {
    for keep in expectation.keep {
      let search = SlowSearch(.string(keep.text))
      #expect(search.leaks(of: expectation.forbidden.filter { $0.manner != .member }) == [], "\(keep)")
    }
  }

  @Test(arguments: RecordExpectation.all) func noReviewerSeesWhoItIs(_ expectation: RecordExpectation) throws {
    let proof = try RecordProofTests.proof(of: expectation)
    #expect(proof.review.leaks == [])
    #expect(proof.blind.leaks == [])
  }

  @Test(arguments: RecordExpectation.all) func noHolderSendsWhoItIs(_ expectation: RecordExpectation) throws {
    #expect(try RecordProofTests.proof(of: expectation).sent == [])
  }

  @Test(arguments: RecordExpectation.all) func whatBearsOnTheJobIsShown(_ expectation: RecordExpectation) throws {
    let proof = try RecordProofTests.proof(of: expectation)
    for showing in [proof.review, proof.blind] {
      let isEnough = showing.showsEnough
      #expect(isEnough, "\(showing.shown) of \(showing.expected), not \(showing.missing)")
    }
  }

  @Test(arguments: RecordExpectation.own, [RedactionPolicy.skillsOnly, .uk, .eu])
  func noOtherPolicyShowsMore(_ expectation: RecordExpectation, _ policy: RedactionPolicy) throws {
    let record = try #require(try expectation.record())
    #expect(SlowSearch(try policy.review(record).view).leaks(of: expectation.forbidden) == [], "\(policy.name)")
  }

  @Test(arguments: RecordExpectation.own) func noDialectThatNobodyListedTellsWhoItIs(
    _ expectation: RecordExpectation
  ) throws {
    let record = try #require(try expectation.record())
    for seed in 0..<40 {
      var dialect = Dialect(seed: UInt64(seed), person: expectation.person)
      let spoken = dialect.spoken(record)
      do {
        let leaks: [String]
        if seed < 4 {
          // From issuer to reviewer.
          let proof = try RecordProof(expectation, of: spoken)
          leaks = proof.review.leaks + proof.blind.leaks + proof.sent
        } else {
          leaks = SlowSearch(try RedactionPolicy.blindFirstRound.review(spoken).view).leaks(of: expectation.forbidden)
        }
        #expect(leaks == [], "seed \(seed): \(dialect.changes)")
      } catch let error as RedactionError {
        // Nothing is shown then.
        #expect(error.rule == .severalSubjects)
      }
    }
  }

  @Test func theTableOfAllRecordsIsPrinted() {
    print(RecordProof.heading)
    var remarks: [String] = []
    for (file, result) in RecordProofTests.proofs {
      switch result {
      case .success(let proof?):
        print(proof.line)
        remarks += proof.remarks
      case .success(nil): print("\(file): not here")
      case .failure(let error): print("\(file): \(error)")
      }
    }
    print(remarks.joined(separator: "\n"))
  }
}
