/// Lists of expected failures, JUnit XML, and the coverage of rules.

import Conformance
import Foundation
import StrictJSON
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct ReportingTests {
  /// Our engine on vectors of which one agrees, one is accepted wrongly and one is refused wrongly.
  private func run() throws -> Run {
    let good = Vector(.parse, id: "a/good", given: ["as": "json", "text": "1"], expect: .accept(1))
    let accepted = Vector(
      .parse, id: "a/accepted", given: ["as": "json", "text": "1"], expect: .reject(rule: "r<&\">", location: ""))
    let rejected = Vector(.parse, id: "b/\u{1}", given: ["as": "json", "text": "{"], expect: .accept(1))
    return try Run(Engine(), [good, accepted, rejected], version: "9")
  }

  // Expected failures

  @Test func aListHasAReasonForEachEntry() throws {
    let list = try ExpectedFailures(parsing: "# a comment\n\na/accepted  it is  known\r\nb/x why\n")
    #expect(list.reasons == ["a/accepted": "it is  known", "b/x": "why"])
    for (text, line) in [("a/b", 1), ("\na/b  \n", 2), ("a/b x\na/b y\n", 2)] {
      #expect(throws: ExpectedFailures.Fault.self) { try ExpectedFailures(parsing: text) }
      do { _ = try ExpectedFailures(parsing: text) } catch { #expect(error.line == line) }
    }
  }

  @Test func anEntryThatIsNotSoIsNamed() throws {
    let list = try ExpectedFailures(parsing: "a/accepted known\na/good known\nz/unknown known\n")
    let mistakes = list.mistakes(about: try run(), ofVectors: ["a/good", "a/accepted", "b/\u{1}"])
    #expect(mistakes.map { $0.prefix { $0 != ":" } } == ["z/unknown", "a/good"])
  }

  // JUnit

  @Test func theXMLIsWellFormedAndCounts() throws {
    let text = JUnitReport([try run()], expecting: try ExpectedFailures(parsing: "a/accepted known\n")).text
    let document = try XMLDocument(xmlString: text)
    let suite = try #require(document.rootElement()?.elements(forName: "testsuite").first)
    let counts = ["tests", "failures", "skipped"].map { suite.attribute(forName: $0)?.stringValue }
    #expect(counts == ["3", "1", "1"])
    #expect(suite.elements(forName: "testcase").count == 3)
    #expect(suite.attribute(forName: "name")?.stringValue == "scrim 9")
    #expect(text.contains(#"name="\u0001""#))
  }

  @Test func textIsEscaped() throws {
    let text = JUnitReport([try run()]).text
    #expect(text.contains("rejected by r&lt;&amp;&quot;&gt;"))
    #expect(!text.contains("r<&"))
  }

  // Coverage

  @Test func aRuleNeedsVectorsOfBothKinds() {
    let coverage = RuleCoverage(of: [
      Vector(.verify, id: "a/1", given: [:], expect: .accept(1)),
      Vector(.verify, id: "a/2", given: [:], expect: .reject(rule: "rfc9901-7.1-4", location: "")),
      Vector(.verify, id: "a/3", rule: "rfc9901-7.1-5", given: [:], expect: .accept(1)),
      Vector(.verify, id: "a/4", rule: "no-such-rule", given: [:], expect: .accept(1)),
      Vector(.verify, id: "a/5", given: [:], expect: .reject(rule: "rfc9901-7.1-5", location: "")),
    ])
    func row(_ id: String) -> RuleCoverage.Row? { coverage.rows.first { $0.rule.id == id } }
    #expect(row("rfc9901-7.1-4")?.isCovered == true)
    #expect(row("rfc9901-7.1-5")?.isCovered == false)
    #expect(row("rfc9901-7.1-6")?.isCovered == false)
    #expect(row("crypto-failure")?.isCovered == true)
    #expect(coverage.strays == ["a/4", "a/5"] && !coverage.isComplete)
  }
}
