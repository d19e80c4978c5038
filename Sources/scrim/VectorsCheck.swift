/// `scrim vectors check`: asks every vector of a folder, and says where an answer is not the expected one.

#if CommandLine
import ArgumentParser
import Conformance
import StrictJSON

struct VectorsCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Runs the vectors of a folder.",
    discussion: """
      Prints a line for each vector whose answer is not the expected one: its id, what is expected, and what came. With \
      --json, one object a line for every vector: {"id":ID,"rule":ID,"expected":TEXT,"outcome":OUTCOME,"got":TEXT}, where \
      OUTCOME is agreed, accepted (what must be refused), rejected (what must be accepted), differs or skipped.

        $ scrim vectors check Vectors
        scrim: 612 vectors: 612 as expected
      """)

  @Argument(help: ArgumentHelp("The folder of vectors.", valueName: "DIR")) var folder: String
  @Option(help: ArgumentHelp("Run only vectors whose id matches; * stands for any text.", valueName: "GLOB"))
  var only: String?
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let vectors = try chosenVectors()
    var counts: [Outcome: Int] = [:]
    for vector in vectors {
      let judgement: Judgement
      do {
        judgement = Judgement(try Engine().answer(vector), to: vector.expectation, .exact)
      } catch {
        throw Input.unusable(folder, error.inside(vector.id + ".json"))
      }
      counts[judgement.outcome, default: 0] += 1
      if json {
        try Terminal.show(judgement.json(of: vector))
      } else if judgement.outcome != .agreed, judgement.outcome != .skipped {
        try Terminal.show(lines: ["\(vector.id): expected \(vector.expectation.sentence); \(judgement.got)"])
      }
    }
    let words = Outcome.allCases.compactMap { outcome in counts[outcome].map { "\($0) \(outcome.phrase)" } }
    try Terminal.say("\(vectors.count) vectors: \(words.joined(separator: ", "))")
    guard counts.keys.allSatisfy({ $0 == .agreed || $0 == .skipped }) else { throw Failure(.no, nil) }
  }

  private func chosenVectors() throws(Failure) -> [Vector] {
    let suite: VectorSuite
    do { suite = try VectorSuite(readingFrom: folder) } catch { throw Input.unusable(folder, error) }
    guard let only else { return suite.vectors }
    let vectors = suite.vectors.filter { System.matches($0.id, glob: only) }
    guard !vectors.isEmpty else { throw Failure(.noInput, "no vector in \(Input.name(folder)) matches \(only)") }
    return vectors
  }
}

extension Judgement {
  /// One line of `--json`.
  fileprivate func json(of vector: Vector) -> JSON {
    [
      "id": .string(vector.id), "rule": .string(vector.rule), "expected": .string(vector.expectation.sentence),
      "outcome": .string(outcome.rawValue), "got": .string(got),
    ]
  }
}

extension Outcome {
  /// How a number of them is spoken of.
  fileprivate var phrase: String {
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
