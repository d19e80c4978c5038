/// What a run of vectors comes to: lines for people or programs, and the exit status.

#if CommandLine
import Conformance
import SelectiveDisclosure
import StrictJSON

struct VectorsVerdict {
  private let runs: [Run]
  private let expected: ExpectedFailures?
  /// What the list of expected failures says that is not so.
  private let mistakes: [String]

  init(_ runs: [Run], expecting expected: ExpectedFailures?, of suite: VectorSuite) {
    (self.runs, self.expected) = (runs, expected)
    mistakes = runs.last.flatMap { expected?.mistakes(about: $0, ofVectors: Set(suite.vectors.map(\.id))) } ?? []
  }

  /// Prints the results, and a sentence for each implementation.
  func show(asJSON json: Bool) throws(Failure) {
    for (index, run) in runs.enumerated() {
      if json {
        for result in run.results { try Terminal.show(result.json(of: run)) }
      } else {
        let name = runs.count > 1 ? run.name + ": " : ""
        if let fault = run.fault {
          try Terminal.show(lines: ["\(name)could be asked nothing; \(fault)"] + run.lastWords.map { "\(name)\($0)" })
          continue
        }
        let lines = failures(of: index).map {
          "\(name)\($0.vector.id): expected \($0.vector.expectation.sentence); \($0.judgement.words)"
        }
        if !lines.isEmpty { try Terminal.show(lines: lines) }
      }
    }
    if !mistakes.isEmpty, !json { try Terminal.show(lines: mistakes) }
    for (index, run) in runs.enumerated() { try Terminal.say(sentence(about: run, index)) }
  }

  /// Ends the command unless all is as expected.
  func end() throws(Failure) {
    if runs[0].results.contains(where: { $0.isOurBug }) {
      throw Failure(SDJWTError(.enginesDisagree))
    }
    guard mistakes.isEmpty else {
      throw Failure(.no, "the list of expected failures is wrong about \(mistakes.count) of them")
    }
    guard runs.indices.allSatisfy({ failures(of: $0).isEmpty }) else { throw Failure(.no, nil) }
  }

  /// The failures of an implementation that nobody expects.
  private func failures(of index: Int) -> [Run.Result] {
    let isJudged = index == runs.count - 1
    return runs[index].results.filter { !$0.isFine && !(isJudged && expected?.reasons[$0.vector.id] != nil) }
  }

  private func sentence(about run: Run, _ index: Int) -> String {
    let counts = run.counts
    var words = Outcome.allCases.compactMap { outcome in counts[outcome].map { "\($0) \(outcome.phrase)" } }
    let forgiven = run.results.count { !$0.isFine } - failures(of: index).count
    if forgiven > 0 { words.append("\(forgiven) of these known") }
    return "\(run.name): \(run.results.count) vectors: \(words.joined(separator: ", "))"
  }
}

extension Run.Result {
  /// Whether our two engines disagreed.
  fileprivate var isOurBug: Bool { judgement.rule == Rule.enginesDisagree.rawValue }

  /// One line of `--json`.
  fileprivate func json(of run: Run) -> JSON {
    [
      "vector": .string(vector.id), "rule": .string(vector.rule), "level": .string(vector.level.rawValue),
      "severity": .string(vector.severity.rawValue), "implementation": .string(run.description.name),
      "version": .string(run.description.version), "expected": .string(vector.expectation.sentence),
      "outcome": .string(judgement.outcome.rawValue), "got": .string(judgement.got),
    ]
  }
}

extension Judgement {
  /// What came, for a person.
  fileprivate var words: String { outcome == .differs && got == "accepted" ? "accepted with another payload" : got }
}

extension Outcome {
  /// How a number of them is spoken of.
  var phrase: String {
    switch self {
    case .agreed: "as expected"
    case .accepted: "accepted that must be refused"
    case .rejected: "refused that must be accepted"
    case .differs: "with another result"
    case .crashed: "crashed"
    case .timedOut: "timed out"
    case .garbage: "answered with garbage"
    case .skipped: "skipped"
    }
  }
}
#endif
