/// A policy document with any byte changed is read, or refused by a rule that has a name.

import StrictJSON
import Testing

@testable import LearningRecords

@Suite struct PolicyMutationTests {
  private static let document = Array(
    #"""
    {"scrim_policy": 1, "name": "acme", "version": "1", "purpose": "p", "extends": "blind-first-round", "rules": [
      {"action": "keep", "path": "../{a,b}/*", "category": "job-related", "reason": "r"},
      {"action": "withhold", "credentialType": "Membership", "reason": "none of our business"}]}
    """#.utf8)

  private func refusal(_ document: [UInt8]) -> RedactionError? {
    do {
      _ = try RedactionPolicy(parsing: document)
      return nil
    } catch {
      return error
    }
  }

  @Test func anyByteMayBeWrong() throws {
    #expect(refusal(Self.document) == nil)
    var generator = RecordGenerator(seed: 7)
    var rules: Set<RedactionRule> = []
    for _ in 0..<4_000 {
      var text = Self.document
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: text.indices, using: &generator)
        switch generator.next() % 3 {
        case 0: text[place] = UInt8(truncatingIfNeeded: generator.next())
        case 1: text.remove(at: place)
        default: text.insert(generator.pick(Array(#"{}[]",:1a/"#.utf8)), at: place)
        }
      }
      if let error = refusal(text) {
        rules.insert(error.rule)
        #expect(error.description.contains(error.rule.rawValue))
      }
    }
    #expect(rules.count > 8)
  }

  /// Each piece of the document in turn is any JSON value.
  @Test func anyPieceMayBeAnything() throws {
    let document = try JSON(parsing: Self.document)
    let values: [JSON] = [
      .null, true, 0, -1, 1, "", "x", "keep", "/", "../", "{}", "{,}", "..", "*", [], [[]], [:], ["a": 1],
    ]
    for path in document.pathsInside([]) {
      for value in values {
        let changed = replacing(document, path.components[...], by: value)
        if let error = refusal(changed.bytes()) {
          let begins = error.location.tokens.first.map { path.pointer.tokens.first == $0 } ?? true
          #expect(begins, "\(path) \(value)")
        }
      }
    }
  }

  private func replacing(_ json: JSON, _ path: ArraySlice<ClaimPath.Component>, by value: JSON) -> JSON {
    switch (path.first, json) {
    case (.name(let name)?, .object(var object)):
      object[name] = object[name].map { replacing($0, path.dropFirst(), by: value) }
      return .object(object)
    case (.index(let index)?, .array(var elements)):
      elements[index] = replacing(elements[index], path.dropFirst(), by: value)
      return .array(elements)
    default: return value
    }
  }
}
