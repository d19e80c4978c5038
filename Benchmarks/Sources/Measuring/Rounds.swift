/// Work and its limit in turn, so that both meet the same machine.

/// Something that can be timed, and how many operations one call of it does.
public struct Work {
  /// How many operations one call does.
  let operations: Int
  /// Does them.
  public let run: () throws -> Void

  /// Wraps a closure that does `operations` operations.
  public init(operations: Int, _ run: @escaping () throws -> Void) {
    (self.operations, self.run) = (operations, run)
  }

  /// The same, so many times over, and counted as if it were once.
  public func repeated(_ times: Int) -> Work {
    Work(operations: operations) { for _ in 0..<times { try run() } }
  }

  /// How long one call takes, once it is warm.
  fileprivate func length() throws -> Double {
    try run()
    return max(try timed(calls: 1), 1e-9)
  }

  fileprivate func timed(calls: Int) throws -> Double {
    let start = CPUClock.thread
    for _ in 0..<calls { try run() }
    return CPUClock.thread - start
  }
}

/// What interleaved rounds showed. Times are seconds of processor time for one operation.
public struct Rounds {
  /// For each round, the time of each work, in the order in which they were given.
  public let times: [[Double]]

  /// Times each work in turn.
  /// - Parameters:
  ///   - works: take turns within a round.
  ///   - rounds: how many readings of each.
  ///   - turns: how often each is called again within a round; two are enough where one call lasts longer than a turn.
  ///   - seconds: about how long one turn of one work lasts, or one call if that is longer.
  public init(of works: [Work], rounds: Int, turns: Int = 4, seconds: Double = 0.003) throws {
    let lengths = try works.map { try $0.length() }
    let calls = lengths.map { max(1, Int(seconds / $0)) }
    let turns = (lengths.max() ?? 0) > 2 * seconds ? min(turns, 2) : turns
    var times: [[Double]] = []
    for _ in 0..<rounds {
      var sums = [Double](repeating: 0, count: works.count)
      for turn in 0..<turns {
        // Whoever was first is last in the next turn.
        for place in works.indices {
          let index = turn.isMultiple(of: 2) ? place : works.count - 1 - place
          sums[index] += try works[index].timed(calls: calls[index])
        }
      }
      times.append(
        works.indices.map { sums[$0] / Double(turns * calls[$0] * works[$0].operations) })
    }
    self.times = times
  }

  /// The time of one work.
  public func time(_ work: Int) -> Spread { Spread(of: times.map { $0[work] }) }

  /// The rate of one work beside the rate of another: how often it is done while the other is done once.
  public func rate(of work: Int, beside limit: Int) -> Spread { Spread(of: times.map { $0[limit] / $0[work] }) }

  /// The cost of one work as a multiple of another's.
  public func cost(of work: Int, beside limit: Int) -> Spread { Spread(of: times.map { $0[work] / $0[limit] }) }

  /// The same for what a work does beside a part of it that is timed too.
  public func cost(of work: Int, without part: Int, beside limit: Int) -> Spread {
    Spread(of: times.map { ($0[work] - $0[part]) / $0[limit] })
  }
}
