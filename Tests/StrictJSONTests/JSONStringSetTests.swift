/// A set of a document's strings says what Swift's own set says of their bytes.

import Testing

@testable import StrictJSON

@Suite struct JSONStringSetTests {
  @Test func itSaysWhatSwiftsSetSays() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<100 {
      let strings = (0..<Int.random(in: 0...150, using: &random)).map { _ in JSONStringSetTests.string(&random) }
      let document = try JSONDocument(parsing: Array("[\(strings.joined(separator: ","))]".utf8))
      var set = JSONStringSet(capacity: Int.random(in: 0...40, using: &random))
      var plain: Set<[UInt8]> = []
      for node in document.elements(of: 0) {
        let (isNew, isNewToSwift) = (
          set.insert(node, of: document), plain.insert(document.stringBytes(at: node)).inserted
        )
        #expect(isNew == isNewToSwift)
        #expect(set.count == plain.count)
      }
      for node in document.elements(of: 0) {
        let isNew = set.insert(node, of: document)
        #expect(!isNew)
      }
    }
  }

  /// Few letters, written plainly or as an escape, so that many come again in another spelling; sizes around eight and sixteen.
  private static func string(_ random: inout some RandomNumberGenerator) -> String {
    let size = [0, 1, 2, 7, 8, 9, 15, 16, 17, 43].randomElement(using: &random) ?? 0
    let place = Int.random(in: 0...size, using: &random)
    let letters = (0..<size).map {
      $0 == place ? ["b", #"\u0062"#, #"\u0061"#, "é"].randomElement(using: &random) ?? "b" : "a"
    }
    return "\"\(letters.joined())\""
  }
}
