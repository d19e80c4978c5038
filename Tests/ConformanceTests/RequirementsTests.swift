/// The requirements that the vectors cover, and that each is covered from both sides.

import Conformance
import FoundationEssentials
import StrictJSON
import Testing

@Suite struct RequirementsTests {
  @Test func eachRequirementIsExplainedOnce() throws {
    let ids = try Requirement.all().map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.count > 250)
  }

  @Test func everyVectorCoversWhatIsExplained() throws {
    let known = Set(try Requirement.all().map(\.id))
    for vector in try Published.suite().vectors {
      #expect(!vector.covers.isEmpty, "\(vector.id)")
      for id in vector.covers { #expect(known.contains(id), "\(vector.id) covers \(id), which nobody explains") }
    }
  }

  @Test func everyRequirementHasAGoodAndABadCase() throws {
    let vectors = try Published.suite().vectors
    var (accepted, rejected): (Set<String>, Set<String>) = ([], [])
    for vector in vectors {
      switch vector.expectation {
      case .accept: accepted.formUnion(vector.covers)
      case .reject: rejected.formUnion(vector.covers)
      case .either: break
      }
    }
    for requirement in try Requirement.all() {
      let id = requirement.id
      #expect(requirement.needsAccept == accepted.contains(id), "\(id): accept vectors")
      #expect(requirement.needsReject == rejected.contains(id), "\(id): reject vectors")
    }
  }
}

/// An entry of `Vectors/requirements.json`.
struct Requirement {
  let id: String
  /// Why one side, or both, is not there.
  private let untested, acceptOnly, rejectOnly: String?

  var needsAccept: Bool { untested == nil && rejectOnly == nil }
  var needsReject: Bool { untested == nil && acceptOnly == nil }

  private init(_ entry: JSON) throws {
    let members = try #require(entry.object)
    id = try #require(members["id"]?.string)
    let sentence = try #require(members["sentence"]?.string, "\(id)")
    #expect(sentence.hasSuffix("."), "\(id)")
    let kind = try #require(members["kind"]?.string, "\(id)")
    let asked = kind == "requirement" ? ["roles", "level", "section"] : ["severity"]
    #expect(["requirement", "defect", "trap"].contains(kind))
    #expect(asked.allSatisfy { members[$0] != nil }, "\(id)")
    let reasons = ["untested", "acceptOnly", "rejectOnly"]
    #expect(Set(members.names).isSubset(of: ["id", "kind", "sentence"] + asked + reasons), "\(id)")
    #expect(members.names.filter(reasons.contains).count <= 1, "\(id)")
    (untested, acceptOnly, rejectOnly) = (
      members["untested"]?.string, members["acceptOnly"]?.string, members["rejectOnly"]?.string
    )
  }

  static func all() throws -> [Requirement] {
    let bytes = try #require(FileManager.default.contents(atPath: Published.folder + "/requirements.json"))
    return try #require(try JSON(parsing: Array(bytes)).array).map(Requirement.init)
  }
}

/// The published suite, in `Vectors/`.
enum Published {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Vectors").path

  /// Read once, since a dozen tests ask for it.
  private static let reading = Result { try VectorSuite(readingFrom: folder) }

  static func suite() throws -> VectorSuite { try reading.get() }
}
