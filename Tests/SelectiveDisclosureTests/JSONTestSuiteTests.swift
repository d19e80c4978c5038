/// JSONTestSuite (RFC 8259) inside correctly signed tokens: as payload, and as the value of a Disclosure.

import CryptoPrimitives
import Foundation
import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

/// Test suites that others wrote, which lie beside the repository and not in it.
enum Judges {
  /// The folder of that name in the nearest `shared/judges` above this file, if there is one.
  static func folder(_ name: String) -> URL? {
    var place = URL(filePath: #filePath)
    while place.path != "/" {
      place.deleteLastPathComponent()
      let folder = place.appending(path: "shared/judges/\(name)")
      if FileManager.default.fileExists(atPath: folder.path) { return folder }
    }
    return nil
  }
}

@Suite(.enabled(if: Judges.folder("jsontestsuite") != nil, "shared/judges/jsontestsuite is not there"))
struct JSONTestSuiteTests {
  /// Every file whose name begins so.
  static func texts(_ prefix: String) throws -> [(name: String, bytes: [UInt8])] {
    let folder = try #require(Judges.folder("jsontestsuite")).appending(path: "test_parsing")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.lastPathComponent.hasPrefix(prefix) }
      .map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
      .sorted { $0.0 < $1.0 }
  }

  /// The rules that may refuse a text for not being JSON, or too much of it.
  static let rules: Set<Rule> = [
    .textNotUTF8, .byteOrderMark, .loneSurrogate, .jsonGrammar, .oneJSONValue, .memberNameRepeated, .tooDeep,
    .disclosureTooLarge,
  ]

  /// A token with `text` as the value of a claim in clear, and one with it in a Disclosure.
  static func tokens(_ text: [UInt8]) -> [(token: Forgery, place: String)] {
    var clear = Forgery()
    clear.segments.payload = Base64URL.encode(
      Array(#"{"iss":"\#(Keys.issuerName)","value":"#.utf8) + text + Array("}".utf8))
    let disclosed = Base64URL.encode(Array(#"["salt","value","#.utf8) + text + Array("]".utf8))
    return [
      (clear, "/payload"), (Forgery(digests(of: disclosed), disclosing: [disclosed]), "/disclosures/0"),
    ]
  }

  // SDJ-E-03, SDJ-E-08, SDJ-D-01, SDJ-P-01, D41: every n_ is refused by a rule of its own, and nothing crashes.
  @Test func whatIsNotJSONIsRefused() throws {
    let texts = try JSONTestSuiteTests.texts("n_")
    #expect(texts.count > 180)
    for (name, bytes) in texts {
      var whole = Forgery()
      whole.segments.payload = Base64URL.encode(bytes)
      var refused = [(whole, "/payload")]
      // These are not JSON as a whole text, yet become part of a good one once members stand around them.
      if !JSONTestSuiteTests.isGoodInside(bytes) { refused += JSONTestSuiteTests.tokens(bytes) }
      for (token, place) in refused {
        for entry in EntryPoint.allCases {
          switch try entry.answer(
            to: token, demand: .forbidden, verifier: Verifier(trusting: Keys.trusted), at: Demands.now)
          {
          case .accepted: Issue.record("\(name) accepted at \(place)")
          case .refused(let rule, let location):
            #expect(JSONTestSuiteTests.rules.contains(rule), "\(name)")
            #expect(location == place, "\(name)")
          }
        }
      }
    }
  }

  /// Whether a bad text can be completed by what stands around it: it begins or ends in the middle of a container.
  static func isGoodInside(_ bytes: [UInt8]) -> Bool {
    [("{\"value\":", "}"), ("[\"salt\",\"value\",", "]")].contains { opening, closing in
      (try? JSON(parsing: Array(opening.utf8) + bytes + Array(closing.utf8))) != nil
    }
  }

  // SDJ-D-08, SDJ-E-06, D33: every y_ is a claim's value and comes out as it is, but for names that stand twice.
  @Test func whatIsJSONIsAClaimsValue() throws {
    let texts = try JSONTestSuiteTests.texts("y_")
    #expect(texts.count > 90)
    for (name, bytes) in texts {
      if name.contains("duplicated_key") {
        for (token, place) in JSONTestSuiteTests.tokens(bytes) {
          try expectRefusal(token, by: .memberNameRepeated, at: place)
        }
        continue
      }
      let value = try JSON(parsing: bytes)
      for (token, _) in JSONTestSuiteTests.tokens(bytes) {
        for entry in EntryPoint.allCases {
          let answer = try entry.answer(
            to: token, demand: .forbidden, verifier: Verifier(trusting: Keys.trusted), at: Demands.now)
          #expect(answer == .accepted(["iss": .string(Keys.issuerName), "value": value]), "\(name)")
        }
      }
    }
  }

  // SDJ-E-03, SDJ-E-06, SDJ-F-10: every i_ has one answer, the same at every entry point and in both places.
  @Test func whatIsLeftOpenHasOneAnswer() throws {
    for (name, bytes) in try JSONTestSuiteTests.texts("i_") {
      var rules: Set<Rule?> = []
      for (token, _) in JSONTestSuiteTests.tokens(bytes) {
        for entry in EntryPoint.allCases {
          switch try entry.answer(
            to: token, demand: .forbidden, verifier: Verifier(trusting: Keys.trusted), at: Demands.now)
          {
          case .accepted: rules.insert(nil)
          case .refused(let rule, _):
            rules.insert(rule)
            #expect(JSONTestSuiteTests.rules.contains(rule), "\(name)")
          }
        }
      }
      #expect(rules.count == 1, "\(name)")
      #expect(rules.contains(nil) == (name.hasPrefix("i_number")), "\(name)")
    }
  }
}
