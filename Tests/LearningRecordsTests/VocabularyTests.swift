/// The tables themselves: every line is read, no two contradict each other, and the claims that records are known for have
/// the category that people gave them.

import SelectiveDisclosure
import Testing

@testable import LearningRecords

@Suite struct VocabularyTests {
  @Test(arguments: Vocabulary.all.map(\.name)) func everyLineOfATableIsRead(_ name: String) throws {
    let vocabulary = try #require(Vocabulary.all.first { $0.name == name })
    #expect(vocabulary.unreadable == [])
    #expect(!vocabulary.entries.isEmpty)
    for entry in vocabulary.entries {
      #expect(!entry.patterns.isEmpty)
      #expect(!entry.reason.isEmpty && !entry.reason.hasSuffix("."), "\(entry.reason)")
    }
  }

  @Test func everyFormatHasItsOwnName() {
    #expect(Set(Vocabulary.all.map(\.name)).count == Vocabulary.all.count)
  }

  /// Where one table keeps and another withholds the same path, the keep line is lost, and its author should know.
  @Test func noTwoLinesContradictEachOther() {
    var lines: [String: [VocabularyEntry]] = [:]
    for entry in Vocabulary.all.flatMap(\.entries) {
      for path in Set(entry.patterns.flatMap(\.spelledOut)) { lines[path, default: []].append(entry) }
    }
    let contradicted = lines.filter { path, entries in
      entries.contains(where: \.isWithheld) && !entries.allSatisfy(\.isWithheld)
        && VocabularyTests.contradictions[path] == nil
    }
    #expect(contradicted.keys.sorted() == [])
  }

  /// The paths that may be kept by one table and withheld by another, and why.
  private static let contradictions: [String: String] = [:]

  @Test(arguments: Catalogue.all) func theCatalogueIsCovered(_ section: Catalogue) throws {
    for (path, category) in section.lines {
      for root in section.roots {
        let whole = root.isEmpty ? path : "\(root)/\(path)"
        let walk = try RecordWalk(JSON(text: "x", below: whole))
        #expect(walk.claims.map(\.category) == [category], "\(whole)")
      }
    }
  }

  /// A path that nobody listed next to one that somebody did.
  @Test(arguments: [
    "credentialSubject/achievement/nickNames", "skills/name/given", "work/boss", "credentialSubject/result/graderName",
    "credentialSubject/hasClaim/learner", "driving_privileges/remarks", "educationAndLearnings/educationDegrees/dean",
  ])
  func whatNoLineNamesIsUnclassified(_ path: String) throws {
    let walk = try RecordWalk(JSON(text: "x", below: path))
    #expect(walk.claims.map(\.category.isShownInBlindRounds) == [false])
  }

  @Test func anEmbeddedCredentialIsReadFromItsTopAgain() throws {
    for path in [
      "credentialSubject/verifiableCredential", "vc", "verifiableCredential", "candidate", "transferObject/data",
      "credentialSubject/educationAndLearnings/verifications", "certifications/verifications",
      "employmentHistories/positionHistories/verifications", "skills/verifications", "credential",
    ] {
      let kept = try RecordWalk(JSON(text: "x", below: "\(path)/credentialSubject/achievement/name"))
      #expect(kept.claims.map(\.category) == [.jobRelated], "\(path)")
      let withheld = try RecordWalk(JSON(text: "x", below: "\(path)/credentialSubject/identifier/identityHash"))
      #expect(withheld.claims.map(\.category) == [.directIdentifier], "\(path)")
    }
  }

  @Test(arguments: ["certifications", "licenses", "credentialSubject/degree", "educationAndLearnings/educationDegrees"])
  func whatIsABundleElsewhereMayBeOneWord(_ path: String) throws {
    #expect(try RecordWalk(JSON(text: "x", below: path)).claims.map(\.category) == [.jobRelated])
  }

  @Test func aRefereesOwnCredentialIsNotTheLearners() throws {
    for path in ["references/verifications", "endorsement", "credentialSubject/achievement/endorsement", "issuer"] {
      let walk = try RecordWalk(JSON(text: "x", below: "\(path)/credentialSubject/achievement/name"))
      #expect(walk.claims.map(\.category.isShownInBlindRounds) == [false], "\(path)")
    }
  }
}

extension VocabularyTests {
  /// Round two keeps names and addresses by category: they must be the learner's.
  @Test(arguments: [
    ("references/email", ClaimCategory.thirdPerson), ("references/communication/email/address", .thirdPerson),
    ("skills/endorsers/person/name/formattedName", .thirdPerson), ("issuer/email", .proxy), ("issuer/phone", .proxy),
    ("credentialSubject/achievement/creator/email", .proxy), ("issuer/logo/content", .binary),
    ("educationAndLearnings/institution/communication/email/address", .proxy),
    ("person/communication/email/address", .directIdentifier), ("credentialSubject/address/postalCode", .proxy),
    ("basics/email", .directIdentifier), ("person/birthDate", .protectedAttribute),
  ])
  func anAddressBelongsToWhomItStandsWith(_ path: String, _ category: ClaimCategory) throws {
    #expect(try RecordWalk(JSON(text: "x", below: path)).claims.map(\.category) == [category])
  }

  @Test(arguments: ["references/skillName", "issuer/skillStatement", "endorsement/competencyName"])
  func nothingIsKeptInTheMiddleOfWhatIsWithheld(_ path: String) throws {
    #expect(try RecordWalk(JSON(text: "x", below: path)).claims.map(\.category.isShownInBlindRounds) == [false])
  }
}

extension ClaimCategory {
  fileprivate var isShownInBlindRounds: Bool { self == .jobRelated || self == .structure }
}

extension PathPattern {
  /// The pattern once for each choice among its alternatives.
  var spelledOut: [String] {
    steps.reduce([isAnywhere ? ".." : ""]) { paths, step in
      paths.flatMap { path in (step.names ?? ["*"]).map { path.isEmpty ? $0 : "\(path)/\($0)" } }
    }
  }
}

extension JSON {
  /// Objects inside each other, with a text at the end.
  init(text: String, below path: String) {
    self = path.split(separator: "/").reversed().reduce(.string(text)) { value, name in [String(name): value] }
  }
}
