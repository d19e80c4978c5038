/// Records made to slow a reviewer down, to swell, or to smuggle a name past the policy.

import SelectiveDisclosure
import StrictJSON
import Testing

@testable import LearningRecords

@Suite struct HostileRecordTests {
  private func view(_ text: String, _ policy: RedactionPolicy = .blindFirstRound) throws -> JSON {
    try policy.review(JSON(parsing: text)).view
  }

  @Test(arguments: [
    #"{"credentialSubject": {"Noor Adeyemi": {"learningOutcome": {"title": "Welding"}}, "name": "Noor Adeyemi"}}"#,
    #"{"Noor Adeyemi": {"credentialSubject": {"achievement": {"name": "Welding"}, "name": "Noor Adeyemi"}}}"#,
    #"{"noor@weirbank.example": {"credentialSubject": {"achievement": {"name": "Welding"}}}}"#,
    #"{"Mrs Adeyemi": {"credentialSubject": {"achievement": {"name": "Welding"}}}}"#,
  ])
  func aNameThatStandsAsTheNameOfAMemberIsNotShown(_ record: String) throws {
    #expect(try view(record) == [:])
  }

  @Test func aContextWrittenOutDoesNotPartAResultFromItsStatus() throws {
    let record = try #require(
      JSON(
        parsing: #"""
          {"@context": ["https://www.w3.org/ns/credentials/v2", {"own": "https://school.example/own", "more": {}}],
           "type": ["VerifiableCredential"],
           "credentialSubject": {"result": {"value": "3.30", "status": "Completed"}}}
          """#
      ).object)
    let paths = try RedactionPolicy.blindFirstRound.concealment(for: record)
    #expect(paths == [["@context", 1], ["@context"], ["credentialSubject", "result"], ["credentialSubject"]])
  }

  /// A telltale credential is hidden whole, and a name elsewhere in the record does not open it.
  @Test func aReferenceOpensNoCredentialThatTellsWhoItIsFor() throws {
    let record = #"""
      {"type": ["VerifiableCredential"], "credentialSubject": {
        "achievement": {"resultDescription": {"id": "urn:uuid:1", "name": "Final score"}},
        "verifiableCredential": [{"type": ["VeteranCredential"], "credentialSubject": {
          "result": {"value": "1", "status": "Completed", "resultDescription": "urn:uuid:1"}}}]}}
      """#
    #expect(
      try view(record) == ["credentialSubject": ["achievement": ["resultDescription": ["name": "Final score"]]]])
  }

  @Test func theNameOfABrokenBundleIsShownNowhere() throws {
    func record(_ level: String) -> String {
      """
      {"credentialSubject": {"name": "Noor Adeyemi", "degree": {"id": "urn:uuid:1", "name": "MSc Rigging", "level": "\(level)"},
        "achievement": {"alignment": {"targetUrl": "urn:uuid:1"}}}}
      """
    }
    #expect(try view(record("7"))["credentialSubject"]?["achievement"]?["alignment"] == ["targetUrl": "MSc Rigging"])
    #expect(try view(record("that of Adeyemi")) == [:])
  }

  /// A leak is reported where it was found, and the place holds no name that only this record has.
  @Test func theReportOfALeakHoldsNoNameOfTheRecord() throws {
    let record = #"""
      {"credentialSubject": {"name": "Noor Adeyemi",
        "Noor": {"learningOutcome": {"title": "Adeyemi welds"}}, "skills": [{"name": "Adeyemi's way"}]}}
      """#
    let review = try RedactionPolicy.blindFirstRound.review(JSON(parsing: record))
    let paths = BlindRecord(review, concealed: 0).leaks.map(\.path)
    #expect(Set(paths) == ["credentialSubject/*/learningOutcome/title", "credentialSubject/skills/name"])
  }

  /// A hundred thousand types times ten thousand credentials would be a billion.
  @Test func typesAreNotCountedOnceForEachRecordInside() throws {
    let types = [JSON](repeating: "Membership", count: 20_000)
    let credentials = [JSON](repeating: ["credentialSubject": ["skills": "Rigging"]], count: 4_000)
    let record: JSON = ["type": .array(types), "vc": .array(credentials)]
    #expect(try RedactionPolicy.blindFirstRound.review(record).view == [:])
    #expect(try RedactionPolicy.skillsOnly.review(record).verdicts.count == 24_000)
  }

  /// What is looked for, and where, is told in so many bytes whatever a record calls its members.
  @Test func aLongNameIsNotWrittenOutForEachClaimBelowIt() throws {
    let name = String(repeating: "n", count: 500_000)
    let record: JSON = .object([name: .array([JSON](repeating: "x", count: 5_000)), "skills": ["Rigging"]])
    let review = try RedactionPolicy.blindFirstRound.review(record)
    #expect(review.view == ["skills": ["Rigging"]])
    #expect(WithheldText.list(in: review.verdicts).allSatisfy { $0.path.utf8.count <= 300 })
    let inside: JSON = .object([name: ["credentialSubject": ["skills": ["Rigging"]]]])
    #expect(try RedactionPolicy.blindFirstRound.review(inside).view == [:])
  }

  @Test func theDeepestRecordIsWalked() throws {
    var text = #"{"skills": ["Rigging"]}"#
    for _ in 0..<4 {
      let nested = String(repeating: "[", count: 14) + "\"e30.\(Array(text.utf8).base64URLForTests).AAAA\""
      text = "{\"verifiableCredential\": \(nested + String(repeating: "]", count: 14))}"
    }
    let review = try RedactionPolicy.blindFirstRound.review(JSON(parsing: text))
    #expect(review.verdicts.map(\.isShown) == [true])
  }

  @Test func aReviewerIsToldOfAKindOnlyWhereSomethingOfItIsShown() throws {
    let record: JSONObject = [
      "type": ["VerifiableCredential"],
      "verifiableCredential": [
        ["type": ["VerifiableCredential"], "credentialSubject": ["name": "Noor Adeyemi"]],
        ["type": ["VerifiableCredential"], "credentialSubject": ["skills": ["Rigging"]]],
      ],
    ]
    let disclosable = JSON.object(record).pathsInside([])
    let paths = try RedactionPolicy.blindFirstRound.preview(claims: record, disclosable: disclosable).paths
    #expect(
      paths.filter { $0.components.contains(0) && $0.components.contains("verifiableCredential") }.allSatisfy {
        $0.components.starts(with: ["verifiableCredential", 1])
      })
    #expect(paths.contains(["verifiableCredential", 1, "type", 0]))
  }
}
