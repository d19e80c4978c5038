/// A batch on one core and on two, beside the limit on one core and on two.

internal import LearningRecords
internal import Limits
public import Measuring
internal import Workloads

/// What interleaved rounds showed.
public struct TwoCores: Codable, Sendable {
  /// Rate of one task beside the limit of one task, by processor time.
  public let one: Spread
  /// Rate of two tasks beside the limit of two tasks, by the processor time of all threads.
  public let two: Spread
  /// Work for each second of a processor with two tasks, as a share of the same with one. What the machine takes from any
  /// two tasks that run side by side (two threads of one core, a shared cache) is taken from the limit too, and cancels.
  public let efficiency: Spread
  /// The same as it was read, with what the machine takes.
  public let plainEfficiency: Spread
  /// How many processors two tasks kept busy, beside how many the limit kept busy.
  public let spread: Spread
  /// Processor time of one presentation with one task, in microseconds.
  public let micros: Spread
  /// The number of readings.
  public let rounds: Int

  /// Measures.
  /// - Parameters:
  ///   - rounds: how many readings.
  ///   - presentations: how many are in a batch.
  ///   - repeats: how often the work is done where once would do.
  public init(rounds: Int, presentations count: Int, repeats: Int = 1) async throws {
    let presentations = try Presentations(.reference, by: Cast(.es256, holders: 32), .bound)
    let batch = (0..<count).map { number in
      BatchVerifier.Presentation(
        presentations.texts[number % presentations.texts.count], keyBinding: presentations.demand)
    }
    let verifier = BatchVerifier(try Verifier.plain(presentations))
    let limits = try (0..<2).map { _ in LimitOfOneTask(try CheckLimit(presentations.signatures)) }
    let passes = count / presentations.texts.count

    @Sendable func judge(_ jobs: Int) async throws {
      let verdicts = await verifier.verify(batch, at: Cast.now, jobs: jobs)
      guard verdicts.count == count else { throw LimitError.refused }
      for verdict in verdicts { _ = try verdict.get() }
    }
    @Sendable func check(_ jobs: Int) async throws {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for limit in limits.prefix(jobs) {
          group.addTask { for _ in 0..<(passes / jobs) { try limit.checks.run() } }
        }
        try await group.waitForAll()
      }
    }
    var readings: [(limitOne: Span, one: Span, limitTwo: Span, two: Span)] = []
    for round in 0...rounds {
      let limitOne = try await Span.of { try await check(1) }
      let one = try await Span.of { try await judge(1) }
      let limitTwo = try await Span.of { try await check(2) }
      let two = try await Span.of { for _ in 0..<repeats { try await judge(2) } }
      // The first round warms up.
      if round > 0 { readings.append((limitOne, one, limitTwo, two)) }
    }
    one = Spread(of: readings.map { $0.limitOne.processor / $0.one.processor })
    two = Spread(of: readings.map { $0.limitTwo.processor / $0.two.processor })
    efficiency = Spread(
      of: readings.map { $0.limitTwo.processor / $0.two.processor * $0.one.processor / $0.limitOne.processor })
    plainEfficiency = Spread(of: readings.map { $0.one.processor / $0.two.processor })
    spread = Spread(of: readings.map { $0.two.busy / $0.limitTwo.busy })
    micros = Spread(of: readings.map { $0.one.processor / Double(count) * 1e6 })
    self.rounds = rounds
  }

  /// Prepared signatures that one task at a time uses.
  private struct LimitOfOneTask: @unchecked Sendable {
    let checks: CheckLimit
    init(_ checks: CheckLimit) { self.checks = checks }
  }

  /// What a stretch of work took.
  private struct Span {
    let processor: Double
    let wall: Double
    var busy: Double { processor / wall }

    static func of(_ work: () async throws -> Void) async throws -> Span {
      let (processor, wall) = (CPUClock.process, CPUClock.wall)
      try await work()
      return Span(processor: CPUClock.process - processor, wall: CPUClock.wall - wall)
    }
  }
}
