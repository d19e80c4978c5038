/// Takes the lines of a file through many hands and gives back what came of them in the order of the lines.

#if CommandLine
import Dispatch
import Synchronization

/// A run over lines. What it gives back does not depend on how many hands there are.
///
/// Whoever has nothing to do takes the next portion and judges it; one thread takes what was judged, in order. No more than a
/// few portions for each hand are under way: who writes slowly makes all others wait.
final class OrderedLines<Judged: Sendable>: Sendable {
  private struct Intake: ~Copyable {
    var source: LineSource
    var portions = 0
  }

  private let intake: Mutex<Intake>
  private let shelf: Mutex<Shelf<Judged>>
  private let hands: Int
  /// Portions that may still be begun.
  private let room = DispatchSemaphore(value: 0)
  /// Counts what happened to the shelf.
  private let news = DispatchSemaphore(value: 0)

  private static var portionsForEach: Int { 4 }

  /// Prepares a run by so many hands.
  init(_ source: consuming LineSource, jobs: Int) {
    hands = max(1, jobs)
    intake = Mutex(Intake(source: source))
    shelf = Mutex(Shelf(hands: hands))
    for _ in 0..<hands * Self.portionsForEach { room.signal() }
  }

  /// Judges all lines. When it throws, nobody judges any more, but somebody may still wait for a line: the process has to end.
  /// - Parameters:
  ///   - input: what the source is called.
  ///   - judge: judges a portion, on any thread.
  ///   - take: takes what was judged, in the order of the lines, on the calling thread.
  func run(
    of input: String, judge: @escaping @Sendable (LinePortion) -> Judged,
    take: (Judged, InputPlace) throws(Failure) -> Void
  ) throws(Failure) {
    for hand in 0..<hands {
      DispatchQueue(label: "scrim.hand.\(hand)").async { self.work(judge) }
    }
    while true {
      news.wait()
      let (ready, isOver) = shelf.withLock { $0.takeReady() }
      for (judged, place) in ready {
        do throws(Failure) {
          try take(judged, place)
        } catch {
          abandon()
          throw error
        }
        room.signal()
      }
      if isOver { break }
    }
    if let error = shelf.withLock({ $0.failure }) { throw Input.broken(input, error) }
  }

  /// Sees to it that nobody is amid cryptography when the process ends.
  private func abandon() {
    shelf.withLock { $0.abandon() }
    while shelf.withLock({ $0.judging > 0 }) { news.wait() }
  }

  /// What one hand does until there is nothing left.
  private func work(_ judge: (LinePortion) -> Judged) {
    do throws(SystemError) {
      while true {
        room.wait()
        guard let (number, portion, place) = try next(), shelf.withLock({ $0.begin() }) else { break }
        let judged = judge(portion)
        shelf.withLock { $0.finish(number, judged, place) }
        news.signal()
      }
      shelf.withLock { $0.leave(after: nil) }
    } catch {
      shelf.withLock { $0.leave(after: error) }
    }
    // Whoever waits for room need not wait for a place that nobody fills.
    room.signal()
    news.signal()
  }

  private func next() throws(SystemError) -> (number: Int, LinePortion, InputPlace)? {
    try intake.withLock { intake in
      Result { () throws(SystemError) in
        guard !shelf.withLock({ $0.isOver }), let portion = try intake.source.next() else { return nil }
        defer { intake.portions += 1 }
        return (intake.portions, portion, intake.source.place)
      }
    }.get()
  }
}

/// What was judged and not yet taken, and how it stands with those who judge.
private struct Shelf<Judged> {
  private(set) var failure: SystemError?
  private(set) var isAbandoned = false
  /// How many hands there still are, and how many of them judge just now.
  private var hands: Int
  private(set) var judging = 0
  private var portions: [Int: (Judged, InputPlace)] = [:]
  private var taken = 0

  init(hands: Int) { self.hands = hands }

  /// Whether no further portion is to be begun.
  var isOver: Bool { isAbandoned || failure != nil }

  mutating func abandon() { isAbandoned = true }

  /// Notes that somebody judges; false if it is too late for that.
  mutating func begin() -> Bool {
    if !isAbandoned { judging += 1 }
    return !isAbandoned
  }

  mutating func finish(_ number: Int, _ judged: Judged, _ place: InputPlace) {
    judging -= 1
    portions[number] = (judged, place)
  }

  /// Notes that one hand has nothing left to do.
  mutating func leave(after error: SystemError?) {
    hands -= 1
    failure = failure ?? error
  }

  /// What comes next and is there, and whether nothing comes after it.
  mutating func takeReady() -> ([(Judged, InputPlace)], isLast: Bool) {
    var ready: [(Judged, InputPlace)] = []
    while let next = portions.removeValue(forKey: taken) {
      ready.append(next)
      taken += 1
    }
    return (ready, hands == 0)
  }
}
#endif
