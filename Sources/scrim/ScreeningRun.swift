/// Takes applications through the gate: read in order, judged on every processor, entered and written in order.

#if CommandLine
import BlindScreening
import Dispatch
import LearningRecords
import SelectiveDisclosure
import Synchronization

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

  /// How many lines are judged together at most, and of how many bytes, but for the last line's.
  private static let batch = (lines: 512, bytes: 1 << 25)
  /// How many lines a processor takes at a time.
  private static let portion = 16

  /// Judges all lines, and writes the files. Returns what the lines came to.
  func run(_ lines: consuming LineReader, of input: String, into folder: OutputFolder) throws(Failure)
    -> ScreeningSummary
  {
    var register = ApplicationRegister()
    var refused = try folder.file("refused.ndjson")
    var spool = ReviewSpool(try folder.scratch(), pieces: posting.requirements.count + 2)
    var progress = Progress()
    while true {
      let batch: [LineReader.Line]
      do { batch = try Self.batch(of: &lines) } catch { throw Input.broken(input, error) }
      guard !batch.isEmpty else { break }
      for judged in try judge(batch, from: register.summary.applications + 1) {
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
      let (summary, position) = (register.summary, lines.position)
      let share = lines.size.map { " · \($0 > 0 ? min(100, position * 100 / $0) : 100) %" } ?? ""
      try progress.show { seconds in
        let rate = Int(Double(summary.applications) / seconds)
        return "\(summary.applications) judged\(share) · \(rate)/s · \(summary.refusals) refused"
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

  private static func batch(of lines: inout LineReader) throws(SystemError) -> [LineReader.Line] {
    var (batch, bytes): ([LineReader.Line], Int) = ([], 0)
    while batch.count < Self.batch.lines, bytes < Self.batch.bytes, let line = try lines.next() {
      if case .bytes(let text) = line { bytes += text.count }
      batch.append(line)
    }
    return batch
  }

  /// A verdict with what is written if it stands.
  private struct Judged: Sendable {
    let verdict: ApplicationVerdict
    /// The pieces of a review, and where it stands among the others.
    var review: (pieces: [[UInt8]], place: ReviewOrder.Key)?
  }

  /// Judges the lines on all processors; the answers come in the order of the lines.
  private func judge(_ lines: [LineReader.Line], from first: Int) throws(Failure) -> [Judged] {
    let portions = (lines.count + Self.portion - 1) / Self.portion
    let results = Mutex([Result<[Judged], BlindRoundError>](repeating: .success([]), count: portions))
    DispatchQueue.concurrentPerform(iterations: portions) { portion in
      let range = portion * Self.portion..<min(lines.count, (portion + 1) * Self.portion)
      let judged = Result { () throws(BlindRoundError) in
        try range.map { index throws(BlindRoundError) in try judge(lines[index], number: first + index) }
      }
      results.withLock { $0[portion] = judged }
    }
    var all: [Judged] = []
    do throws(BlindRoundError) {
      for portion in results.withLock({ $0 }) { all += try portion.get() }
    } catch {
      throw Failure(error)
    }
    return all
  }

  private func judge(_ line: LineReader.Line, number: Int) throws(BlindRoundError) -> Judged {
    let text: [UInt8]? = if case .bytes(let bytes) = line { bytes } else { nil }
    let verdict = screener.judge(text, number: number, at: now)
    guard case .review(let packet, _, _) = verdict else { return Judged(verdict: verdict) }
    let line = packet.json.bytes() + [UInt8(ascii: "\n")]
    return Judged(
      verdict: verdict, review: ([line] + page.pieces(of: packet), try order.place(of: packet.pseudonym)))
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
