/// Takes applications through the gate: read in order, judged on every processor, entered and written in order.

#if CommandLine
import BlindScreening
import LearningRecords
import SelectiveDisclosure

/// One run. What it writes does not depend on how many processors there are.
struct ScreeningRun {
  let screener: Screener
  let order: ReviewOrder
  let page: ReportPage
  let posting: Posting
  let policy: RedactionPolicy
  let now: NumericDate

  /// The files. The last one tells that all are there.
  static let files = ["reviews.ndjson", "refused.ndjson", "report.html", "summary.json"]

  /// Judges all lines, and writes the files. Returns what the lines came to.
  func run(_ lines: consuming LineReader, of input: String, into folder: OutputFolder) throws(Failure)
    -> ScreeningSummary
  {
    var register = ApplicationRegister()
    var refused = try folder.file("refused.ndjson")
    var spool = ReviewSpool(try folder.scratch(), pieces: posting.requirements.count + 2)
    var progress = Progress()
    try OrderedLines(LineSource(lines), jobs: System.processors).run(of: input, judge: { judge($0) }) {
      portion, place throws(Failure) in
      for judged in try Self.inOurWords(portion) {
        do throws(SystemError) {
          switch register.enter(judged.verdict) {
          case .review:
            guard let review = judged.review else { continue }
            try spool.append(review.pieces, at: review.place)
          case .refused(let refusal):
            try refused.append(refusal.json.bytes() + [UInt8(ascii: "\n")])
          }
        } catch {
          throw folder.broken(error)
        }
      }
      let summary = register.summary
      try progress.show { seconds in
        "\(place.sentence(lines: summary.applications, seconds: seconds)) · \(summary.refusals) refused"
      }
    }
    try progress.clear()
    do throws(SystemError) {
      try refused.settle()
      try spool.sort()
    } catch {
      throw folder.broken(error)
    }
    try write(register.summary, spool, into: folder)
    return register.summary
  }

  /// A verdict with what is written if it stands.
  private struct Judged: Sendable {
    let verdict: ApplicationVerdict
    /// The pieces of a review, and where it stands among the others.
    var review: (pieces: [[UInt8]], place: ReviewOrder.Key)?
  }

  private func judge(_ portion: LinePortion) -> Result<[Judged], BlindRoundError> {
    let verdicts = screener.judge(portion.lines.map(\.text), from: portion.lines.first?.number ?? 1, at: now)
    return Result { () throws(BlindRoundError) in
      try verdicts.map { verdict throws(BlindRoundError) in
        guard case .review(let packet, _, _) = verdict else { return Judged(verdict: verdict) }
        let line = packet.json.bytes() + [UInt8(ascii: "\n")]
        return Judged(
          verdict: verdict, review: ([line] + page.pieces(of: packet), try order.place(of: packet.pseudonym)))
      }
    }
  }

  private static func inOurWords(_ portion: Result<[Judged], BlindRoundError>) throws(Failure) -> [Judged] {
    do { return try portion.get() } catch { throw Failure(error) }
  }

  private func write(
    _ summary: ScreeningSummary, _ spool: borrowing ReviewSpool, into folder: OutputFolder
  ) throws(Failure) {
    var reviews = try folder.file("reviews.ndjson")
    var report = try folder.file("report.html")
    var numbers = try folder.file("summary.json")
    do throws(SystemError) {
      try spool.copy(piece: 0, to: &reviews)
      try reviews.settle()
      try page.write(summary, order: order, to: &report) { part, file throws(SystemError) in
        try spool.copy(piece: part + 1, to: &file)
      }
      try report.settle()
      try numbers.append(summary.json(posting: posting, policy: policy, order: order).bytes() + [UInt8(ascii: "\n")])
      try numbers.settle()
    } catch {
      throw folder.broken(error)
    }
  }
}
#endif
