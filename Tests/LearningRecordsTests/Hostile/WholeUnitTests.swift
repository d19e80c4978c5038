/// What belongs together is chosen, concealed and hidden together: each test here once missed somebody's mistake.

import SelectiveDisclosure
import StrictJSON
import Testing

@testable import LearningRecords

@Suite struct WholeUnitTests {
  private let policy = RedactionPolicy.blindFirstRound

  private func paths(_ subject: JSON, disclosing disclosable: [ClaimPath]) throws -> [ClaimPath] {
    try policy.preview(claims: ["credentialSubject": subject], disclosable: disclosable).paths
  }

  private func view(_ text: String) throws -> JSON { try policy.review(JSON(parsing: text)).view }

  @Test func nothingIsTakenOutOfADisclosureThatIsNotUsed() throws {
    let subject: JSON = ["name": "Noor Adeyemi", "skills": "Rigging"]
    let skills: ClaimPath = ["credentialSubject", "skills"]
    #expect(try paths(subject, disclosing: [["credentialSubject"], skills]) == [])
    #expect(try paths(subject, disclosing: [skills]) == [skills])
  }

  @Test func aPartOfABundleThatCannotBeShownTakesTheRestWithIt() throws {
    let value: ClaimPath = ["credentialSubject", "result", "value"]
    let alignment: ClaimPath = ["credentialSubject", "result", "alignment"]
    func result(_ more: JSONObject) -> JSON {
      var aligned: JSONObject = ["targetName": "Rigging"]
      for member in more { aligned[member.name] = member.value }
      return ["result": ["value": "3", "alignment": .object(aligned)]]
    }
    #expect(try paths(result(["targetUrl": "https://school.example/r"]), disclosing: [value, alignment]) == [])
    #expect(try paths(result([:]), disclosing: [value, alignment]).count == 2)
  }

  @Test func aListInABundleIsNoUnitOfItsOwn() throws {
    let record: JSONObject = ["credentialSubject": ["result": ["value": ["3.30"], "status": "Completed"]]]
    #expect(try policy.concealment(for: record) == [["credentialSubject", "result"], ["credentialSubject"]])
  }

  @Test func anotherLanguageIsAUnitOfItsOwn() throws {
    let record: JSONObject = ["skills": ["name": ["en": "Rigging", "fr": "Gréement"]]]
    #expect(try policy.concealment(for: record) == [["skills", "name", "fr"], ["skills", "name"], ["skills"]])
    #expect(try policy.review(.object(record)).view == ["skills": ["name": "Rigging"]])
  }

  @Test func whatOneBlindPolicyWithholdsIsAUnitOfItsOwn() throws {
    let record: JSONObject = ["credentialSubject": ["achievement": ["name": "Rigging", "description": "Ropes"]]]
    #expect(
      try policy.concealment(for: record) == [
        ["credentialSubject", "achievement", "description"], ["credentialSubject", "achievement"],
        ["credentialSubject"],
      ])
  }

  @Test func whatStandsInATelltaleCredentialIsHiddenWithIt() throws {
    #expect(
      try view(#"{"type": ["VeteranCredential"], "verifiableCredential": [{"credentialSubject": {"skills": "R"}}]}"#)
        == [:])
  }

  @Test func aRuleAboutATypeHoldsForTheCredentialsInside() throws {
    let policy = try RedactionPolicy(
      parsing: Array(
        #"""
        {"scrim_policy": 1, "name": "own", "version": "1", "extends": "blind-first-round", "rules": [
          {"action": "withhold", "credentialType": "Course", "reason": "no courses"}]}
        """#.utf8))
    let record = #"{"type": ["Course"], "verifiableCredential": [{"type": "X", "credentialSubject": {"skills": "R"}}]}"#
    #expect(try policy.review(JSON(parsing: record)).view == [:])
  }

  @Test func aRecordInsideABundleIsNoPartOfIt() throws {
    let record = #"""
      {"credentialSubject": {"name": "Noor Adeyemi", "result": {"value": "3", "status": "Completed",
        "x": {"credentialSubject": {"skills": ["Rigging", "Noor Adeyemi"]}}}}}
      """#
    #expect(
      try view(record) == [
        "credentialSubject": [
          "result": ["value": "3", "status": "Completed", "x": ["credentialSubject": ["skills": ["Rigging"]]]]
        ]
      ])
  }

  @Test(arguments: ["job-related a b\nproxy a c", "proxy a c\njob-related a b"])
  func ofTwoLinesTheOneThatWithholdsCounts(_ table: String) throws {
    let walk = try RecordWalk(
      JSON(parsing: #"{"a": "v"}"#), index: VocabularyIndex([Vocabulary(name: "test", table: table)]))
    #expect(walk.claims.map(\.category) == [.proxy])
  }

  @Test func aTextWithALanguageAndMoreIsNoText() throws {
    #expect(try view(#"{"skills": {"name": {"value": "Rigging", "lang": "en", "other": "x"}}}"#) == [:])
  }

  @Test func aReferenceOutsideOfABundleOpensNoTelltaleCredentialEither() throws {
    let record = #"""
      {"credentialSubject": {
        "achievement": {"resultDescription": {"id": "urn:uuid:1", "name": "Final score"}},
        "verifiableCredential": [{"type": ["VeteranCredential"], "credentialSubject": {
          "achievement": {"alignment": {"targetUrl": "urn:uuid:1"}}}}]}}
      """#
    #expect(
      try view(record) == ["credentialSubject": ["achievement": ["resultDescription": ["name": "Final score"]]]])
  }
}
