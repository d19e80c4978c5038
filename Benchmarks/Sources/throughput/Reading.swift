/// What is written about one case.

import LearningRecords
import Measuring
import Workloads

/// One operation on one workload, beside its limit.
struct Reading: Codable {
  let operation: String
  let name: String
  let algorithm: String?
  let binding: String?
  /// Size and Disclosures of one token, where there is one.
  let bytes: Int?
  let disclosures: Int?
  /// In words.
  let limit: String
  /// Processor time of one operation, in microseconds.
  let micros: Spread
  let limitMicros: Spread
  /// The operation's rate beside the limit's: 1 is the limit itself.
  let ratio: Spread
  let rounds: Int
}

/// A workload that is ready to be timed.
struct Case {
  let operation: String
  let name: String
  var algorithm: Algorithm?
  var binding: Presentations.Binding?
  var bytes: Int?
  var disclosures: Int?
  let limitName: String
  let work: Work
  let limit: Work

  func reading(_ plan: Plan) throws -> Reading {
    let rounds = try Rounds(of: [limit, work], rounds: plan.rounds, turns: plan.turns, seconds: plan.turn)
    return Reading(
      operation: operation, name: name, algorithm: algorithm?.rawValue, binding: binding?.rawValue, bytes: bytes,
      disclosures: disclosures, limit: limitName, micros: rounds.time(1).inMicros, limitMicros: rounds.time(0).inMicros,
      ratio: rounds.rate(of: 1, beside: 0), rounds: plan.rounds)
  }
}

/// How long everything takes.
struct Plan {
  var rounds = 31
  var turns = 4
  /// Seconds of one turn of one work.
  var turn = 0.002
  /// The algorithms that are run.
  var algorithms: [Algorithm] = [.es256, .es384, .ed25519, .ps256]

  /// For a look.
  static let quick = Plan(rounds: 7, turns: 2, turn: 0.001, algorithms: [.es256])
}

extension Spread {
  /// Seconds as microseconds.
  var inMicros: Spread { scaled(by: 1e6) }
}
