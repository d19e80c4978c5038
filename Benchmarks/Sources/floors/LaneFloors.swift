/// The floors of the trait `MultiBuffer`, on a processor with AVX-512 IFMA: batches in eight lanes beside the limit without.

import BesideLimit
import LearningRecords
import Measuring
import Workloads

/// Makes what they are measured on. A program that was built without the trait breaks them all.
struct LaneFloors {
  /// How often the measured work is done where once would do.
  let repeats: Int

  func floors() throws -> [Floor] {
    [try floor(.es256, "ES256", bound: 2.4), try floor(.es384, "ES384", bound: 6)]
  }

  private func floor(_ algorithm: Algorithm, _ name: String, bound: Double) throws -> Floor {
    let presentations = try Presentations(.reference, by: Cast(algorithm, holders: 32), .bound)
    let limit = try presentations.limit()
    let batch = presentations.workOfBatch().repeated(repeats)
    return Floor(name: "batch in eight lanes, \(name), rate beside the limit", side: .atLeast, bound: bound) {
      try Rounds(of: [limit, batch], rounds: $0, seconds: $1).rate(of: 1, beside: 0)
    }
  }
}
