/// Verifies many presentations, each by itself: RFC 9901 §7.3 for all that have come, instead of one after another.

internal import Synchronization

/// A ``Verifier`` for many presentations at once. Each is judged as the Verifier alone would judge it, and nothing about one
/// bears on another: that a nonce is used once, or a credential shown once, is the caller's to see to.
public struct BatchVerifier: Sendable {
  /// What came from one presenter, and what is asked of it.
  public struct Presentation: Sendable {
    /// The presentation, byte for byte.
    public let text: [UInt8]
    /// What is asked of its Key Binding.
    public let keyBinding: KeyBindingDemand

    /// Makes a pair of the two.
    public init(_ text: [UInt8], keyBinding: KeyBindingDemand) {
      (self.text, self.keyBinding) = (text, keyBinding)
    }
  }

  /// The verdict on one presentation: its processed payload, or the first rule that it breaks.
  public typealias Verdict = Result<ProcessedPayload, SDJWTError>

  /// How many presentations are worth judging together. More at a time give nothing, and every task is slower to begin.
  public static let portion = 32

  /// How many presentations have their signatures checked together: enough to fill eight lanes twice over.
  private static let together = 8

  private let verifier: Verifier

  /// Makes a Verifier of many out of one for each.
  public init(_ verifier: Verifier) { self.verifier = verifier }

  /// Judges presentations on the calling thread. The whole batch with its payloads is in memory.
  /// - Parameters:
  ///   - presentations: any number; a caller with several threads gives each ``portion`` at a time.
  ///   - now: the time to judge by.
  /// - Returns: one verdict for each, in the same order.
  public func verify(_ presentations: [Presentation], at now: NumericDate) -> [Verdict] {
    guard !verifier.processing.engine.hasLanes else {
      return stride(from: 0, to: presentations.count, by: Self.together).flatMap { start in
        verifier.verifyTogether(presentations[start..<min(start + Self.together, presentations.count)], at: now)
      }
    }
    return presentations.map { presentation in
      Result { () throws(SDJWTError) in
        try verifier.verify(presentation.text, keyBinding: presentation.keyBinding, at: now)
      }
    }
  }

  /// Judges presentations in several tasks. That the calling task is cancelled stops none of them.
  /// - Parameters:
  ///   - presentations: any number.
  ///   - now: the time to judge by.
  ///   - jobs: how many tasks, at least one. More than there are processors give nothing.
  /// - Returns: one verdict for each, in the same order, whatever the number of tasks.
  public func verify(_ presentations: [Presentation], at now: NumericDate, jobs: Int) async -> [Verdict] {
    let jobs = max(1, jobs)
    let size = max(1, min(Self.portion, (presentations.count - 1) / jobs + 1))
    let portions = stride(from: 0, to: presentations.count, by: size).map { start in
      presentations[start..<min(start + size, presentations.count)]
    }
    let next = Queue(count: portions.count)
    let judged = await withTaskGroup(of: [(Int, [Verdict])].self) { group in
      for _ in 0..<min(jobs, portions.count) {
        group.addTask {
          var judged: [(Int, [Verdict])] = []
          while let number = next.take() { judged.append((number, verify(Array(portions[number]), at: now))) }
          return judged
        }
      }
      return await group.reduce(into: [[Verdict]](repeating: [], count: portions.count)) { all, some in
        for (number, verdicts) in some { all[number] = verdicts }
      }
    }
    return judged.flatMap { $0 }
  }

  /// The portions that nobody has taken yet. Whoever is done takes the next one: they do not all take equally long.
  private final class Queue: Sendable {
    private let taken = Atomic(0)
    private let count: Int

    init(count: Int) { self.count = count }

    func take() -> Int? {
      let number = taken.wrappingAdd(1, ordering: .relaxed).oldValue
      return number < count ? number : nil
    }
  }
}
