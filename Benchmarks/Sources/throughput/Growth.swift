/// How the cost of a verification grows: with what is shown, with what is concealed, and with how deep it lies.

import BesideLimit
import LearningRecords
import Measuring
import Workloads

/// One thing that grows, and the line through what it costs.
struct Growth: Codable {
  struct Point: Codable {
    let x: Double
    /// Everything but the signatures, in microseconds.
    let micros: Double
    /// The same as a multiple of the limit in the same rounds.
    let ofLimit: Spread
  }
  let of: String
  let points: [Point]
  /// x to microseconds.
  let fit: LinearFit

  static func all(_ plan: Plan) throws -> [Growth] {
    let cast = try Cast(.es256, holders: 4)
    return [
      try Growth("claims shown, of 256", [1, 32, 64, 96, 128, 160, 192, 224, 256], cast, plan) {
        .flat(shown: $0, of: 256)
      },
      try Growth("digests, 10 claims shown", [10, 125, 250, 375, 500, 625, 750, 875, 1000], cast, plan) {
        .flat(shown: 10, of: $0)
      },
      try Growth("levels of concealment, all shown", [1, 4, 8, 12, 16, 20, 24, 28], cast, plan) {
        .nested(levels: $0)
      },
    ]
  }

  private init(_ name: String, _ sizes: [Int], _ cast: Cast, _ plan: Plan, _ record: (Int) -> Record) throws {
    let limit = try Presentations(.reference, by: cast, .bound).limit()
    var works = [limit]
    for size in sizes {
      let presentations = try Presentations(record(size), by: cast, .bound)
      works += [presentations.work(.withoutSignatures(presentations)), try presentations.hashesOfLimit()]
    }
    let rounds = try Rounds(of: works, rounds: plan.rounds, turns: plan.turns, seconds: plan.turn)
    // As multiples of the limit, so that a machine that slows down between two rounds bends no line.
    let limitMicros = rounds.time(0).median * 1e6
    of = name
    points = sizes.enumerated().map { index, size in
      let cost = rounds.cost(of: 2 * index + 1, without: 2 * index + 2, beside: 0)
      return Point(x: Double(size), micros: cost.median * limitMicros, ofLimit: cost)
    }
    fit = LinearFit(points.map { ($0.x, $0.micros) })
  }
}
