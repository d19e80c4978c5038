/// Whether a batch is spread over threads at all: time that passes tells nothing of it on a machine that is busy otherwise.

internal import LearningRecords
public import Measuring
internal import Synchronization
internal import Workloads

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Counts, by thread, the signatures that are checked.
public enum BusierThread {
  /// The share of a batch's signatures that the busier thread checked: a half if two tasks share evenly, 1 for one task.
  /// - Parameters:
  ///   - rounds: how many readings.
  ///   - tasks: how many tasks the batch is given.
  public static func share(rounds: Int, tasks: Int) async throws -> Spread {
    let presentations = try Presentations(.reference, by: Cast(.es256, holders: 32), .bound)
    let batch = (0..<512).map { number in
      BatchVerifier.Presentation(presentations.texts[number % 32], keyBinding: presentations.demand)
    }
    let tally = Tally()
    let engine = SignatureEngine { signature, message, key in
      tally.count()
      return key.isValid(signature: signature, for: message)
    }
    let verifier = BatchVerifier(Verifier(trusting: presentations.cast.trust, engine: engine))
    var shares: [Double] = []
    for _ in 0..<rounds {
      for verdict in await verifier.verify(batch, at: Cast.now, jobs: tasks) { _ = try verdict.get() }
      shares.append(tally.busiest())
    }
    return Spread(of: shares)
  }

  private final class Tally: Sendable {
    private let checks = Mutex<[UInt: Int]>([:])

    func count() {
      let thread = UInt(bitPattern: pthread_self().hashValue)
      checks.withLock { $0[thread, default: 0] += 1 }
    }

    /// The share of the busiest thread since the last call.
    func busiest() -> Double {
      checks.withLock { checks in
        defer { checks = [:] }
        return Double(checks.values.max() ?? 0) / Double(max(1, checks.values.reduce(0, +)))
      }
    }
  }
}
