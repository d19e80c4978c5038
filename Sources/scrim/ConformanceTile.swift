/// The summary of one implementation, as the templates are given it.

#if CommandLine
import Conformance

enum ConformanceTile {
  static func data(of run: Run, number: Int) -> [String: Any] {
    let counts = run.counts
    let agreed = counts[.agreed] ?? 0
    let skipped = counts[.skipped] ?? 0
    let bar = [("met", agreed), ("bad", run.results.count - agreed - skipped), ("unmet", skipped)]
    return [
      "number": number, "name": run.description.name, "version": run.description.version, "agreed": agreed,
      "asked": run.results.count - skipped, "fault": run.fault ?? false,
      "bar": bar.filter { $0.1 > 0 }.map { ["kind": $0.0, "count": $0.1] as [String: Any] },
      "tallies": tallies(of: run).map { words, count in
        let kind = count == 0 ? "zero" : words == skippedWords ? "unmet" : words == strictWords ? "weaker" : "bad"
        return ["words": words, "count": count, "kind": kind] as [String: Any]
      },
      "hasLastWords": !run.lastWords.isEmpty, "lastWords": run.lastWords,
    ]
  }

  private static let strictWords = "Accepts what only strictness refuses"
  private static let skippedWords = "Not asked"

  private static func tallies(of run: Run) -> [(words: String, count: Int)] {
    let counts = run.counts
    let accepted = run.results.filter { $0.judgement.outcome == .accepted }.map(\.vector)
    let forbidden = accepted.filter { $0.level != .strict }
    return Vector.Severity.allCases.map { severity in
      ("Accepts what a specification forbids: \(severity.words)", forbidden.count { $0.severity == severity })
    } + [
      (strictWords, accepted.count - forbidden.count),
      ("Refuses what must be accepted", counts[.rejected] ?? 0), ("Another result", counts[.differs] ?? 0),
      ("Crashed", counts[.crashed] ?? 0), ("Timed out", counts[.timedOut] ?? 0),
      ("Answered with garbage", counts[.garbage] ?? 0), (skippedWords, counts[.skipped] ?? 0),
    ]
  }
}

extension Vector.Severity {
  /// What is at stake.
  fileprivate var words: String {
    switch self {
    case .high: "wrong verdict or disclosure"
    case .denial: "denial of service"
    case .interop: "interoperability"
    }
  }
}
#endif
