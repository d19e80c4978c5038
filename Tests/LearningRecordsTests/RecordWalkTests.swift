/// One walk finds the category of every claim, whatever the dialect.

import StrictJSON
import Testing

@testable import LearningRecords

@Suite struct RecordWalkTests {
  private static let vocabulary = Vocabulary(
    name: "test", roots: ["", "credentialSubject"],
    table: """
      # a comment
      direct-identifier  person/{name,email}    who it is
      job-related        skills/name            a skill
      job-related        skills/level           how well
      proxy              school                 where
      job-related        school/level           how high
      job-related:bundle result                 belongs together
      job-related        result/{value,status}  how it went
      linkage            ../id                  stays the same
      job-related        course/*/title         what was learned
      proxy              course/home/title      says where
      job-related        ../unit/title          what was learned
      third-person       referee                somebody else's words
      record             nested                 one more record
      """)

  private func claims(_ text: String) throws -> [String: ClaimCategory] {
    let walk = try RecordWalk(JSON(parsing: text), index: VocabularyIndex([Self.vocabulary]))
    return Dictionary(walk.claims.map { ("\($0.path.pointer)", $0.category) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func everyLineIsRead() {
    #expect(Self.vocabulary.unreadable == [])
    #expect(Self.vocabulary.entries.count == 13)
  }

  @Test(arguments: [
    "job-related only-a-path", "no-category a/b why", "job-related a//b why", "job-related {a,} why", "proxy a{b why",
    "unclassified a/b why",
  ])
  func aLineThatCannotBeReadIsLeftOut(_ line: String) {
    let vocabulary = Vocabulary(name: "test", table: line)
    #expect(vocabulary.entries.isEmpty)
    #expect(vocabulary.unreadable == [line])
  }

  @Test(arguments: [
    (#"{"skills": {"name": "Swift"}}"#, "/skills/name", ClaimCategory.jobRelated),
    (#"{"skills": [{"name": "Swift"}]}"#, "/skills/0/name", .jobRelated),
    (#"{"skills": {"item": [{"name": "Swift"}]}}"#, "/skills/item/0/name", .jobRelated),
    (#"{"credentialSubject": {"skills": [{"name": ["Swift"]}]}}"#, "/credentialSubject/skills/0/name/0", .jobRelated),
    (#"{"skills": {"name": {"en": "Welding", "fr": "Soudage"}}}"#, "/skills/name/fr", .jobRelated),
    (#"{"skills": {"name": {"@value": "Welding", "@language": "en"}}}"#, "/skills/name/@value", .jobRelated),
    (#"{"skills": {"name": {"@value": "Welding", "@language": "en"}}}"#, "/skills/name/@language", .proxy),
    (#"{"skills": {"name": {"value": "Welding", "lang": "en"}}}"#, "/skills/name/value", .jobRelated),
    (#"{"skills": {"name": {"other": "Welding"}}}"#, "/skills/name/other", .unclassified),
    (#"{"skills": {"Name": "Swift"}}"#, "/skills/Name", .unclassified),
    (#"{"Skills": {"name": "Swift"}}"#, "/Skills/name", .unclassified),
    (#"{"skills": {"name": {"id": "x"}}}"#, "/skills/name/id", .linkage),
    (#"{"person": {"name": {"given": "Ada"}}}"#, "/person/name/given", .directIdentifier),
    (#"{"school": {"name": "X", "level": "7"}}"#, "/school/level", .jobRelated),
    (#"{"school": {"name": "X", "level": "7"}}"#, "/school/name", .proxy),
    (#"{"course": {"first": {"title": "T"}}}"#, "/course/first/title", .jobRelated),
    (#"{"course": {"home": {"title": "T"}}}"#, "/course/home/title", .proxy),
    (#"{"anything": {"at": {"id": "1"}}}"#, "/anything/at/id", .linkage),
    (#"{"nested": {"skills": {"name": "Swift"}}}"#, "/nested/skills/name", .jobRelated),
    (#"{"nested": [{"nested": {"skills": {"name": "S"}}}]}"#, "/nested/0/nested/skills/name", .jobRelated),
    (#"{"nested": "no token"}"#, "/nested", .unclassified),
    (
      #"{"unknown": {"credentialSubject": {"skills": {"name": "S"}}}}"#, "/unknown/credentialSubject/skills/name",
      .jobRelated
    ),
    (#"{"school": {"credentialSubject": {"skills": {"name": "S"}}}}"#, "/school/credentialSubject/skills/name", .proxy),
    (#"{"type": "VerifiableCredential"}"#, "/type", .structure),
    (#"{"type": ["VerifiableCredential", "VeteranCredential"]}"#, "/type/1", .proxy),
    (#"{"skills": {}}"#, "/skills", .unclassified),
    (#"{"anything": {"unit": {"title": "T"}}}"#, "/anything/unit/title", .jobRelated),
    (#"{"referee": {"unit": {"title": "T"}}}"#, "/referee/unit/title", .thirdPerson),
    (#"{"referee": {"id": "T"}}"#, "/referee/id", .thirdPerson),
  ])
  func aPathHasItsCategory(_ record: String, _ path: String, _ category: ClaimCategory) throws {
    #expect(try claims(record)[path] == category)
  }

  /// The payload of an unsigned text is `{"skills":{"name":"Swift"},"person":{"name":"Ada"}}`.
  @Test func aSignedTextIsDecoded() throws {
    let token = "eyJhbGciOiJFUzI1NiJ9.eyJza2lsbHMiOnsibmFtZSI6IlN3aWZ0In0sInBlcnNvbiI6eyJuYW1lIjoiQWRhIn19.AAAA"
    for text in [token, token + "~WyJhIl0~"] {
      let found = try claims(#"{"nested": [""# + text + #""]}"#)
      #expect(found["/nested/0/skills/name"] == .jobRelated)
      #expect(found["/nested/0/person/name"] == .directIdentifier)
    }
  }

  @Test func signedTextInSignedTextIsFollowedOnlySoFar() throws {
    var text = #"{"skills":{"name":"Swift"}}"#
    for _ in 0..<6 { text = #"{"nested":"e30.\#(base64URL(text)).AAAA"}"# }
    let found = try claims(text)
    #expect(found.count == 1)
    #expect(found.values.allSatisfy { $0 == .unclassified })
  }

  @Test func aResultAndItsStatusAreOneBundleAndEachResultIsItsOwn() throws {
    let walk = try RecordWalk(
      JSON(parsing: #"{"result": [{"value": "A", "status": "Completed"}, {"value": "B", "status": "Failed"}]}"#),
      index: VocabularyIndex([Self.vocabulary]))
    let bundles = walk.claims.map(\.bundle?.number)
    #expect(bundles == [1, 1, 2, 2])
  }

  @Test func aCredentialAboutSeveralSubjectsIsRefused() throws {
    let record = #"{"nested": [{"credentialSubject": [{"id": "a"}, {"id": "b"}]}]}"#
    #expect(throws: RedactionError(.severalSubjects, at: ["nested", "0", "credentialSubject"])) {
      try claims(record)
    }
    #expect(try claims(#"{"credentialSubject": [{"id": "a"}]}"#)["/credentialSubject/0/id"] == .linkage)
  }

  private func base64URL(_ text: String) -> String {
    Array(text.utf8).base64URLForTests
  }
}
