/// `scrim vectors check`: asks every vector of a folder, and says where an answer is not the expected one.

#if CommandLine
import ArgumentParser
import Conformance

struct VectorsCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Runs the vectors of a folder through Scrim and, if wanted, through other implementations.",
    discussion: """
      Prints a line for each vector whose answer is not the expected one: its id, what is expected, and what came. With \
      --json, one object a line for every vector and implementation: {"vector":ID,"rule":ID,"level":LEVEL,\
      "severity":SEVERITY,"implementation":NAME,"version":TEXT,"expected":TEXT,"outcome":OUTCOME,"got":TEXT}. OUTCOME is \
      agreed, accepted (what must be refused), rejected (what must be accepted), differs, crashed, timed-out, garbage or \
      skipped. Scrim must name the rule and the place too; another implementation is held to the verdict and the payload.

      COMMAND answers each line of its input with a line of output, as the README of the vectors says. --expect-failures \
      is about the one implementation that --against names, else about Scrim: its lines are an id and a reason.

        $ scrim vectors check vectors --report report.html
        scrim: scrim 0.1.0: 3 vectors: 3 as expected
        scrim: the report is report.html
      """)

  @Argument(help: ArgumentHelp("The folder of vectors.", valueName: "DIR")) var folder: String
  @Option(help: ArgumentHelp("Run only vectors whose id matches; * stands for any text.", valueName: "GLOB"))
  var only: String?
  @Option(help: "Who computes whether signatures hold, for Scrim. Where both disagree, the exit status is 70.")
  var engine = EngineChoice.openssl
  @Option(
    help: ArgumentHelp(
      "A command that is asked the same vectors, besides Scrim. May be repeated.", valueName: "COMMAND"))
  var against: [String] = []
  @Option(help: ArgumentHelp("How many seconds a command may take over one vector.", valueName: "S"))
  var timeout = Count(10)
  @Option(help: ArgumentHelp("Vectors that are known to fail, each with its reason.", valueName: "FILE"))
  var expectFailures: String?
  @Option(help: ArgumentHelp("Write a page for people.", valueName: "FILE")) var report: String?
  @Option(help: ArgumentHelp("Write JUnit XML for a build server.", valueName: "FILE")) var junit: String?
  @OptionGroup var clock: ClockOption
  @Flag(help: "Print JSON.") var json = false

  func validate() throws {
    guard timeout.number > 0 else { throw ValidationError("--timeout must be at least 1") }
    guard expectFailures == nil || against.count < 2 else {
      throw ValidationError("--expect-failures is about one implementation, and more are given")
    }
  }

  func run() throws {
    let suite: VectorSuite
    do { suite = try VectorSuite(readingFrom: folder) } catch { throw Input.unusable(folder, error) }
    let vectors = try chosen(from: suite)
    let expected = try expectFailures.map(Input.expectedFailures)
    let files = (page: try report.map(Output.replacing), junit: try junit.map(Output.replacing))
    let runs = try VectorsRun(folder: folder, vectors: vectors).ask(engine.engine, against, timeout: timeout.seconds)

    let verdict = VectorsVerdict(runs, expecting: expected, of: suite)
    try verdict.show(asJSON: json)
    if let page = files.page {
      try page.write(try ConformancePage(suite, runs, folder: folder, report: page.path, at: clock.now).text)
      try Terminal.say("the report is \(Input.name(page.path))")
    }
    try files.junit?.write(JUnitReport(runs, expecting: expected).text)
    try verdict.end()
  }

  private func chosen(from suite: VectorSuite) throws(Failure) -> [Vector] {
    guard let only else { return suite.vectors }
    let vectors = suite.vectors.filter { System.matches($0.id, glob: only) }
    guard !vectors.isEmpty else { throw Failure(.noInput, "no vector in \(Input.name(folder)) matches \(only)") }
    return vectors
  }
}
#endif
