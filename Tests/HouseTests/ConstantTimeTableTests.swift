/// The published table of what is constant time names the cases that are run, all of them and no others.

import Foundation
import Testing

@Suite struct ConstantTimeTableTests {
  private static let article = "Sources/SelectiveDisclosure/SelectiveDisclosure.docc/ConstantTime.md"

  /// The lines of the table in a text of the repository, and the list of what cannot be claimed.
  private static func claims(in path: String) throws -> (table: [Substring], limits: Substring) {
    let file = URL(filePath: #filePath).appending(path: "../../../\(path)").standardized
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "| Value | Who must not learn it |")).lowerBound
    let table = text[start...].split(separator: "\n", omittingEmptySubsequences: false).prefix { $0.hasPrefix("|") }
    let list = try #require(text[start...].range(of: "\n- ")).lowerBound
    let end = text[list...].range(of: "\n\n")?.lowerBound ?? text.endIndex
    return (Array(table), text[list..<end])
  }

  /// The names of the cases that `ctcheck` declares, canaries apart.
  private static let declared: [String] =
    SourceFile.all.filter { $0.module == "ctcheck" }
    .flatMap { $0.text.matches(of: /Case\(\s*"([^"]+)"/).map { String($0.output.1) } }
    .filter { !$0.hasPrefix("canary-") }

  @Test func everyCaseIsARowOfTheTableAndEveryRowACase() throws {
    let evidence = try ConstantTimeTableTests.claims(in: ConstantTimeTableTests.article).table.flatMap { row in
      (row.split(separator: "|").last ?? "").matches(of: /`([^`]+)`/).map { String($0.output.1) }
    }
    #expect(evidence.count >= 10)
    #expect(evidence.count == Set(evidence).count)
    #expect(Set(evidence) == Set(ConstantTimeTableTests.declared))
  }

  @Test func theReadmeClaimsWhatTheArticleDoes() throws {
    let article = try ConstantTimeTableTests.claims(in: ConstantTimeTableTests.article)
    let readme = try ConstantTimeTableTests.claims(in: "README.md")
    #expect(readme.table == article.table)
    #expect(readme.limits.trimming == article.limits.trimming)
  }
}

extension Substring {
  fileprivate var trimming: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
