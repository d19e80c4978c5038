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

/// How far the input of a run has been read.
struct InputPlace: Sendable {
  /// Bytes that have been read.
  let position: Int
  /// Bytes that there are; nil if nobody knows.
  let size: Int?

  /// The lines so far, the share of the input, the lines per second and the time that is left, as far as they are known.
  func sentence(lines: Int, seconds: Double) -> String {
    var parts = ["\(lines) judged"]
    if let size { parts.append("\(size > 0 ? min(100, position * 100 / size) : 100) %") }
    parts.append("\(Int(Double(lines) / seconds))/s")
    if let size, position > 0, position <= size {
      let left = Int(seconds * Double(size - position) / Double(position))
      parts.append(left < 60 ? "\(left) s left" : "\(left / 60) min \(left % 60) s left")
    }
    return parts.joined(separator: " · ")
  }
}
#endif
