/// `scrim screen`: a blind first round, from applications to a report for reviewers.

#if CommandLine
import ArgumentParser
import BlindScreening
import SelectiveDisclosure

struct Screen: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Verifies, redacts and matches applications, and writes what reviewers may see.",
    discussion: """
      Applications are lines of {"id":TEXT,"presentations":[TOKEN,...]}. A folder comes out: reviews.ndjson (a line for \
      each candidate, by pseudonym, in an order that follows from the posting key), refused.ndjson (line, id, rule and \
      place, no claims), summary.json (counts that add up) and report.html (one page for reviewers). An application that \
      cannot be used is refused by a named rule, and the run goes on. Nonces are lines of {"id":TEXT,"nonce":TEXT}.

        $ scrim screen --posting posting.json --trust trust.json \\
            --audience https://jobs.example --nonces nonces.ndjson \\
            --posting-key posting.key --in applications.ndjson --out round1
        scrim: 1 reviewed, 0 refused; the report is round1/report.html
      """)

  @Option(help: ArgumentHelp("The posting: its requirements.", valueName: "FILE")) var posting: String
  @Option(help: ArgumentHelp("A competency framework that requirements refer to. May be repeated.", valueName: "FILE"))
  var framework: [String] = []
  @OptionGroup var trust: TrustOptions
  @OptionGroup var choice: PolicyOption
  @Option(parsing: .unconditional, help: ArgumentHelp("Who every KB-JWT must be for.", valueName: "A"))
  var audience: String
  @Option(help: ArgumentHelp("The nonce given to each application.", valueName: "FILE")) var nonces: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("One nonce for all applications.", valueName: "N"))
  var nonce: String?
  @Option(help: ArgumentHelp("The secret of the posting (see scrim key posting).", valueName: "FILE"))
  var postingKey: String
  @Option(name: .customLong("in"), help: ArgumentHelp("The applications.", valueName: "FILE")) var input: String
  @Option(help: ArgumentHelp("The folder to make; it must be new or empty.", valueName: "DIR")) var out: String
  @Option(help: ArgumentHelp("How many seconds old a KB-JWT may be.", valueName: "S")) var maxAge = Count(30 * 86_400)
  @Option(help: ArgumentHelp("How many seconds clocks may differ.", valueName: "S")) var leeway = Count(0)
  @OptionGroup var clock: ClockOption

  func validate() throws {
    guard (nonces == nil) != (nonce == nil) else { throw ValidationError("give either --nonces or --nonce") }
    try refuseSecondStandardInput([posting, nonces, postingKey, input, choice.policy] + framework + trust.files)
  }

  func run() throws {
    let run = try prepared()
    let lines = try Input.lines(in: input, limit: Screener.lineBytes)
    let folder = try OutputFolder(out, for: ScreeningRun.files)
    let summary: ScreeningSummary
    do {
      summary = try run.run(lines, of: input, into: folder)
      try folder.finish()
    } catch {
      folder.abandon()
      throw error
    }
    try Terminal.say(
      "\(summary.reviews) reviewed, \(summary.refusals) refused; the report is \(folder.place(of: "report.html"))")
  }

  private func prepared() throws -> ScreeningRun {
    let posting = try Input.posting(in: posting)
    let policy = try choice.resolved()
    let key = try Input.postingKey(in: postingKey)
    let binding = BindingDemand(
      audience: audience, nonces: try nonces.map(Input.nonces) ?? .shared(nonce ?? ""), maxAge: maxAge.seconds)
    do {
      let screener = try Screener(
        verifier: Verifier(trusting: try trust.issuers(), leeway: leeway.seconds, limits: .longRecord), policy: policy,
        screening: Screening(posting: posting, frameworks: try framework.map(Input.framework)), key: key,
        binding: binding)
      return ScreeningRun(
        screener: screener, order: try ReviewOrder(key), page: try ReportPage(posting: posting, policy: policy),
        posting: posting, policy: policy, now: clock.now)
    } catch let error as BlindRoundError {
      throw Failure(error)
    }
  }
}
#endif
