/// How far a long run has come: on a terminal only, and only once it has taken half a second.

#if CommandLine
import BlindScreening

/// One line that is written over again and again.
struct Progress {
  private let size: Int?
  private let isSeen: Bool
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant
  private var isShown = false

  private static let interval = Duration.milliseconds(500)

  /// - Parameter size: how many bytes there are to read; nil if nobody knows.
  init(size: Int?) {
    self.size = size
    last = start
    do { isSeen = try OpenFile.standardError().isTerminal } catch { isSeen = false }
  }

  /// Shows the counts, unless it did so just before.
  mutating func show(_ summary: ScreeningSummary, position: Int) throws(Failure) {
    let now = ContinuousClock.now
    guard isSeen, last.duration(to: now) >= Self.interval else { return }
    last = now
    isShown = true
    let seconds = start.duration(to: now) / .seconds(1)
    let rate = Int(Double(summary.applications) / max(seconds, 0.001))
    let share = size.map { " · \($0 > 0 ? min(100, position * 100 / $0) : 100) %" } ?? ""
    try Terminal.replaceLine("\(summary.applications) judged\(share) · \(rate)/s · \(summary.refusals) refused")
  }

  /// Takes the line away.
  func clear() throws(Failure) {
    if isShown { try Terminal.replaceLine("") }
  }
}
#endif
