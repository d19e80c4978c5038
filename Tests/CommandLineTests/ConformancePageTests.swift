/// The page about conformance: what others say stays text, links lead to the vectors, and only its own script may run.

import Conformance
import Foundation
import JOSE
import StrictJSON
import Testing

@testable import scrim

@Suite struct ConformancePageTests {
  /// The page about our engine and a program that calls itself by HTML.
  private func page() throws -> String {
    let stage = try Stage(Material.files)
    defer { stage.remove() }
    _ = try stage.run("sh vectors.sh", after: 0)
    let folder = stage.directory.path() + "/vectors"
    let suite = try VectorSuite(readingFrom: folder)
    let evil = """
      echo '{"name":"<script>alert(1)</script>","version":"\\u202e1","actions":["parse"],"features":["json"]}'
      while read -r line; do echo '{"verdict":"reject","reason":"<img src=x>"}'; done
      """
    let runs = [
      try Run(Engine(), suite.vectors, version: "0"),
      ForeignImplementation(command: "read -r line; " + evil, timeout: .seconds(20)).run(suite.vectors),
    ]
    return try ConformancePage(suite, runs, folder: folder, report: stage.directory.path() + "/a b/r.html", at: 0).text
  }

  @Test func whatAnImplementationSaysStaysText() throws {
    let page = try page()
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && page.contains("&lt;img src=x&gt;"))
    #expect(page.components(separatedBy: "<script>").count == 2)
    #expect(!page.contains("<img") && !page.unicodeScalars.contains("\u{202E}"))
  }

  @Test func onlyTheScriptOfThePageMayRun() throws {
    let page = try page()
    let text = try #require(page.firstMatch(of: /<script>((?s).*?)<\/script>/)?.1)
    #expect(String(text) == ConformanceScript.text)
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'; script-src \(ConformanceScript.source)\""))
    #expect(!ConformanceScript.text.contains("</") && !page.contains("http://") && !page.contains("url("))
  }

  @Test func everyVectorIsLinkedAndEveryCellLeadsToItsVectors() throws {
    let page = try page()
    for name in ["names", "name-twice", "name-twice-escaped"] {
      #expect(page.contains(#"href="../vectors/json/\#(name).json""#))
    }
    #expect(
      page.contains(##"href="#v-rfc8259-4-duplicate-name""##) && page.contains(#"id="v-rfc8259-4-duplicate-name""#))
    #expect(page.contains("✓</span>") && page.contains("✗</span>"))
    #expect(page.contains(">1970-01-01<"))
  }

  @Test(arguments: [
    ("out/r.html", "Vectors", "../Vectors"), ("r.html", "Vectors/", "Vectors"),
    ("/a/b/r.html", "/a/c d/é", "../c%20d/%C3%A9"),
    ("Vectors/r.html", "Vectors", "."), ("./x/../r.html", "./Vectors/.", "Vectors"), ("/r.html", "/v", "v"),
  ])
  func aLinkIsRelativeToThePage(_ file: String, _ folder: String, _ link: String) {
    #expect(RelativePath.link(from: file, to: folder) == link)
  }
}
