/// `scrim verify --lines`: many presentations, one a line, and a verdict on each.

#if CommandLine
import ArgumentParser
import LearningRecords
import SelectiveDisclosure

/// What is asked of a run over lines.
struct LinesOptions: ParsableArguments {
  @Flag(help: "Verify many presentations: FILE has one a line, and a line comes out for each.") var lines = false
  @Option(help: ArgumentHelp("With --lines: how many to judge at a time. (default: one a processor)", valueName: "N"))
  var jobs: Count?
  @Flag(help: "With --lines: print the payload of each presentation that is accepted.") var payloads = false
  @Flag(help: "With --lines: print rejected lines only.") var failuresOnly = false
  @Flag(help: "With --lines: exit status 1 if a line is rejected.") var failOnRejection = false
  @Option(help: ArgumentHelp("With --lines: write the counts here, not to standard error.", valueName: "FILE"))
  var summary: String?
  @Option(
    help: ArgumentHelp("With --lines: leave out what an interrupted run has printed into this file.", valueName: "FILE")
  )
  var resume: String?

  /// Threads cost memory even if they have nothing to do.
  static let jobs = 1...255

  func validate() throws {
    let isAsked = jobs != nil || payloads || failuresOnly || failOnRejection || summary != nil || resume != nil
    guard lines || !isAsked else {
      throw ValidationError(
        "--jobs, --payloads, --failures-only, --fail-on-rejection, --summary and --resume need --lines")
    }
    guard jobs.map({ Self.jobs ~= $0.number }) ?? true else {
      throw ValidationError("--jobs must be from \(Self.jobs.lowerBound) to \(Self.jobs.upperBound)")
    }
  }
}

extension LinesRun {
  /// Judges the lines of a file.
  func run(over path: String, _ options: LinesOptions) throws(Failure) {
    // Before any thread is started.
    let output = try Self.output()
    let report = try options.summary.map { path throws(Failure) in try Output.replacing(path) }
    let finished = try Self.finished(in: options.resume, for: output)
    let source = LineSource(try Input.lines(in: path, limit: PresentationLine.bytes), without: finished)
    var (summary, progress) = (LinesSummary(), Progress())
    try OrderedLines(source, jobs: options.jobs?.number ?? min(System.processors, LinesOptions.jobs.upperBound)).run(
      of: path, judge: { judge($0) }
    ) { judged, place throws(Failure) in
      do throws(SystemError) { try output.append(judged.text) } catch {
        throw Failure(.inputOutput, "cannot write to standard output: \(error.sentence)")
      }
      summary += judged.summary
      try progress.show { seconds in
        "\(place.sentence(lines: summary.lines, seconds: seconds)) · \(summary.rejected) rejected"
      }
    }
    try progress.clear()
    try Self.end(summary, report, options)
  }

  private static func output() throws(Failure) -> WholeLines {
    do throws(SystemError) { return try WholeLines() } catch {
      throw Failure(.inputOutput, "cannot write to standard output: \(error.sentence)")
    }
  }

  /// What was printed before. If its last line is not whole and we write behind it, that is cut off.
  private static func finished(in path: String?, for output: WholeLines) throws(Failure) -> FinishedLines {
    guard let path else { return FinishedLines() }
    let finished = try FinishedLines(in: path)
    guard finished.unfinished > 0 else { return finished }
    do throws(SystemError) {
      try output.cutOff(finished.unfinished, ifItIs: path)
    } catch {
      throw Failure(.inputOutput, "cannot take the unfinished line off \(Input.name(path)): \(error.sentence)")
    }
    return finished
  }

  private static func end(_ summary: LinesSummary, _ report: ReportFile?, _ options: LinesOptions) throws(Failure) {
    let text = TerminalText.escaped(summary.json.text())
    if let report { try report.write(text + "\n") } else { try Terminal.explain(text) }
    guard summary.undecided == 0 else {
      throw Failure(.ourBug, "lines that could not be judged: \(summary.undecided)")
    }
    guard !options.failOnRejection || summary.rejected == 0 else { throw Failure(.no, nil) }
  }
}
#endif
