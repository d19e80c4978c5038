/// Every committed input of every fuzz target, run once: the seeds, and whatever a fuzzer has ever found.

import Foundation
import FuzzTargets
import Testing

@Suite struct FuzzTests {
  @Test(arguments: StoredInput.all) func aStoredInputBreaksNothing(_ input: StoredInput) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == input.target }, "no target is called \(input.target)")
    #expect(throws: Never.self) { try target.run(input.bytes()) }
  }

  @Test(arguments: FuzzTarget.all.map(\.name)) func everyTargetHasSeeds(_ name: String) {
    #expect(StoredInput.all.count { $0.target == name && $0.isSeed } >= 5)
  }

  @Test func nothingIsBrokenByNothing() {
    for target in FuzzTarget.all { #expect(throws: Never.self, "\(target.name)") { try target.run([]) } }
  }

  @Test func theSeedsAreSmall() throws {
    let sizes = try StoredInput.all.filter(\.isSeed).map { try $0.bytes().count }
    #expect(sizes.reduce(0, +) < 300_000)
  }
}

/// A file of `Corpus` or `Crashes`.
struct StoredInput: Sendable, CustomTestStringConvertible {
  /// The folder that it lies in.
  let target: String
  let isSeed: Bool
  private let file: URL

  var testDescription: String { "\(isSeed ? "Corpus" : "Crashes")/\(target)/\(file.lastPathComponent)" }

  func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }

  static let all = inputs(in: "Corpus", areSeeds: true) + inputs(in: "Crashes", areSeeds: false)

  private static func inputs(in name: String, areSeeds: Bool) -> [StoredInput] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    let paths = (FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []).sorted()
    return paths.compactMap { path in
      let parts = path.split(separator: "/")
      guard parts.count == 2, parts[1].first != "." else { return nil }
      return StoredInput(target: String(parts[0]), isSeed: areSeeds, file: folder.appending(path: path))
    }
  }
}
