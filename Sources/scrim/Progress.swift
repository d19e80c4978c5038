/// How far a long run has come: on a terminal only, and only once it has taken half a second.

#if CommandLine
/// One line that is written over again and again.
struct Progress {
  private let isSeen: Bool
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant
  private var isShown = false

  private static let interval = Duration.milliseconds(500)

  init() {
    last = start
    do { isSeen = try OpenFile.standardError().isTerminal } catch { isSeen = false }
  }

  /// Shows a line, unless it did so just before. `line` is given the seconds since the start.
  mutating func show(_ line: (_ seconds: Double) -> String) throws(Failure) {
    let now = ContinuousClock.now
    guard isSeen, last.duration(to: now) >= Self.interval else { return }
    last = now
    isShown = true
    try Terminal.replaceLine(line(max(start.duration(to: now) / .seconds(1), 0.001)))
  }

  /// Takes the line away.
  func clear() throws(Failure) {
    if isShown { try Terminal.replaceLine("") }
  }
}
#endif
