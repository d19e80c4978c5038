/// The matrix of rules by implementations, as the templates are given it.

#if CommandLine
import Conformance

struct ConformanceMatrix {
  private let runs: [Run]
  private let base: String
  /// The places of the vectors of each rule in the runs' results.
  private let places: [String: [Int]]

  /// - Parameter base: the link to the folder of the vectors.
  init(_ runs: [Run], base: String) {
    (self.runs, self.base) = (runs, base)
    places = Dictionary(grouping: runs[0].results.indices) { runs[0].results[$0].vector.rule }
  }

  /// The rules in groups: sections of RFC 9901, and other documents whole.
  func groups(of rules: [RuleRow]) -> [[String: Any]] {
    var names: [String] = []
    var groups: [String: [RuleRow]] = [:]
    for rule in rules {
      if groups[rule.group] == nil { names.append(rule.group) }
      groups[rule.group, default: []].append(rule)
    }
    return names.map { name in
      let rows = (groups[name] ?? []).map(row)
      let differs = rows.contains { $0["state"] as? String == State.different.rawValue }
      return [
        "name": name, "rules": rows, "columns": runs.count + 1,
        "state": (differs ? State.different : .same).rawValue,
      ]
    }
  }

  /// Whether an implementation answers otherwise than expected.
  private enum State: String {
    case same, different = "diff"

    init(_ results: some Sequence<Run.Result>) { self = results.allSatisfy(\.isFine) ? .same : .different }
  }

  private func row(_ rule: RuleRow) -> [String: Any] {
    let places = places[rule.id] ?? []
    let anchor = "v-" + rule.id
    return [
      "id": rule.id, "sentence": rule.sentence, "section": rule.section, "anchor": anchor, "columns": runs.count + 1,
      "count": places.count, "noun": places.count == 1 ? "vector" : "vectors",
      "state": State(places.flatMap { place in runs.map { $0.results[place] } }).rawValue,
      "cells": runs.map { run in cell(places.map { run.results[$0] }, anchor: anchor) },
      "vectors": places.map(vector),
    ]
  }

  private func cell(_ results: [Run.Result], anchor: String) -> [String: Any] {
    let skipped = results.count { $0.judgement.outcome == .skipped }
    let failed = results.count { !$0.isFine }
    let asked = results.count - skipped
    let (mark, words, text) =
      failed > 0
      ? (Mark.bad, "not as expected:", "\(failed) of \(asked)")
      : asked > 0 ? (Mark.good, "as expected:", "\(asked)") : (Mark.skipped, "not asked:", "\(skipped)")
    return ["kind": mark.rawValue, "symbol": mark.symbol, "words": words, "text": text, "anchor": anchor]
  }

  private func vector(_ place: Int) -> [String: Any] {
    let results = runs.map { $0.results[place] }
    let vector = results[0].vector
    let path = vector.id.split(separator: "/").map { RelativePath.encoded(String($0)) }.joined(separator: "/")
    return [
      "id": vector.id, "title": vector.title, "level": vector.level.rawValue, "severity": vector.severity.rawValue,
      "link": "\(base)/\(path).json", "expected": vector.expectation.sentence, "state": State(results).rawValue,
      "answers": zip(runs, results).map { run, result in
        let mark = Mark(result)
        return [
          "name": run.name, "kind": mark.rawValue, "symbol": mark.symbol, "outcome": result.judgement.outcome.words,
          "got": [.agreed, .accepted].contains(result.judgement.outcome) ? "" : result.judgement.got,
        ] as [String: Any]
      },
    ]
  }

  /// A class for the style, and a sign: never colour alone.
  private enum Mark: String {
    case good = "met"
    case bad
    case skipped = "unmet"

    init(_ result: Run.Result) {
      self = result.judgement.outcome == .skipped ? .skipped : result.isFine ? .good : .bad
    }

    var symbol: String {
      switch self {
      case .good: "✓"
      case .bad: "✗"
      case .skipped: "–"
      }
    }
  }
}

extension RuleRow {
  /// The heading that the rule stands under.
  fileprivate var group: String {
    guard section.hasPrefix("RFC ") else { return section.hasPrefix("Scrim ") ? section : "Scrim limits and files" }
    let words = section.split(separator: " ")
    guard section.hasPrefix("RFC 9901"), words.count > 2 else { return words.prefix(2).joined(separator: " ") }
    return words.prefix(2).joined(separator: " ") + " " + words[2].prefix { $0 != "." }
  }
}

extension Outcome {
  /// The outcome of one vector, in words.
  fileprivate var words: String {
    switch self {
    case .agreed: "as expected"
    case .accepted: "accepts what must be refused"
    case .rejected: "refuses what must be accepted"
    case .differs: "another result"
    case .crashed: "crashed"
    case .timedOut: "timed out"
    case .garbage: "garbage"
    case .skipped: "not asked"
    }
  }
}
#endif
