/// The list of cases: what the gates are given to see.

import Testing

@testable import ctcheck

@Suite struct CaseListTests {
  static let names = Rows.all.map(\.name)
  static let sized = [
    "digest-scan", "equality", "select", "base64url-decode", "base64url-decode-malformed", "base64url-encode",
    "key-unwrap",
  ]

  private func row(_ name: String) throws -> Case { try #require(Rows.all.first { $0.name == name }) }

  @Test func noTwoCasesHaveOneName() {
    let all = Rows.all + Canaries.all
    #expect(Set(all.map(\.name)).count == all.count)
    #expect(Canaries.all.allSatisfy { $0.name.hasPrefix("canary-") && $0.covers == "canary" })
    #expect(Rows.all.allSatisfy { !$0.name.hasPrefix("canary-") && !$0.covers.isEmpty })
  }

  @Test(arguments: names) func aRowGoesThroughAllGates(name: String) throws {
    #expect(try row(name).gates == Gate.allCases)
    #expect(try row(name).builds == Build.allCases)
  }

  @Test(arguments: Gate.allCases, Build.allCases) func aGateHasACanary(gate: Gate, build: Build) {
    #expect(!Cases(of: gate, in: build).canaries.isEmpty)
    #expect(Cases(of: gate, in: build).rows.map(\.name) == Self.names)
  }

  @Test(arguments: names) func secretsOfOneShapeAreOfOneSizeAndDiffer(name: String) throws {
    let shapes = try row(name).shapes
    #expect(Set(shapes.map(\.name)).count == shapes.count || name == "digest-scan")
    for shape in shapes {
      #expect(Set(shape.classes.map(\.bytes.count)).count == 1, "\(shape.name)")
      #expect(Set(shape.classes.map(\.name)).count == shape.classes.count, "\(shape.name)")
    }
    // What is timed.
    let timed = try #require(shapes.last?.classes)
    #expect(timed.count >= 2 && timed.first?.bytes != timed.last?.bytes)
  }

  @Test(arguments: sized) func theSizesAreOneTo33(name: String) throws {
    let numbers = try row(name).shapes.compactMap { shape in Int(shape.name.prefix { $0.isNumber }) }
    #expect(Set(numbers).isSuperset(of: 1...33))
  }

  @Test func aDigestIsTheFirstTheMiddleTheLastOrNone() throws {
    for shape in try row("digest-scan").shapes {
      #expect(shape.classes.map(\.name) == ["first", "middle", "last", "none"])
    }
  }

  // Not in valgrind: that what is measured is done at all.
  @Test(arguments: names) func aRowRunsWithEachOfItsSecrets(name: String) throws {
    for shape in try row(name).shapes {
      for secret in shape.classes { try Probe.withSecret(secret.bytes) { try shape.prepare($0)() } }
    }
  }
}
