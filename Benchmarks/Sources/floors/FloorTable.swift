/// The floors: what is promised of the rates, each measured beside its limit in this process.

import BesideLimit
import LearningRecords
import Limits
import Measuring
import Workloads

/// Makes what the floors are measured on.
struct FloorTable {
  private let reference: Presentations
  private let state: Presentations
  /// How often the measured work is done where once would do: a floor that then holds checks nothing.
  private let repeats: Int

  init(repeats: Int) throws {
    self.repeats = repeats
    reference = try Presentations(.reference, by: Cast(.es256, holders: 32), .bound)
    state = try Presentations(.stateRecord(), by: Cast(.es256, holders: 2), .bound)
  }

  func floors() throws -> [Floor] {
    let limit = try reference.limit()
    let plain = try reference.work(.plain(reference))
    let trusting = try reference.workOfTrusting()
    let bare = reference.work(.withoutSignatures(reference)).repeated(repeats)
    let hashes = try reference.hashesOfLimit()
    let (issue, signature) = try issuance()
    return [
      Floor(name: "verify, rate beside the limit", side: .atLeast, bound: 0.90) {
        try readings(plain, limit, $0, $1).rate(of: 1, beside: 0)
      },
      Floor(name: "verify, trusted issuer, rate beside the limit", side: .atLeast, bound: 1.4) {
        try readings(trusting, limit, $0, $1).rate(of: 1, beside: 0)
      },
      Floor(name: "verify, all but the signatures, share of the limit", side: .atMost, bound: 0.09) {
        try Rounds(of: [limit, bare, hashes], rounds: $0, seconds: $1).cost(of: 1, without: 2, beside: 0)
      },
      Floor(name: "issue 30 Disclosures, cost in signatures", side: .atMost, bound: 1.8) {
        try readings(issue, signature, $0, $1).cost(of: 1, beside: 0)
      },
      Floor(name: "batch on two cores, efficiency of each", side: .atLeast, bound: 0.95) { rounds, seconds in
        try await TwoCores(rounds: rounds, presentations: seconds > Self.turn ? 512 : 256, repeats: repeats).efficiency
      },
      Floor(name: "batch in two tasks, share of the busier thread", side: .atMost, bound: 0.6) { rounds, _ in
        // Where each floor must break, this one is given one task to fill two cores with.
        try await BusierThread.share(rounds: rounds, tasks: repeats == 1 ? 2 : 1)
      },
      Floor(name: "verify a state's CLR, multiple of its share by size", side: .atMost, bound: 3) { rounds, seconds in
        let times = 1 / (Double(state.bytes) / Double(reference.bytes))
        return try readings(try state.work(.plain(state)), plain, rounds, seconds).cost(of: 1, beside: 0).scaled(
          by: times)
      },
    ]
  }

  /// Seconds of one turn of one work at the first attempt.
  static let turn = 0.002

  private func readings(_ work: Work, _ limit: Work, _ rounds: Int, _ seconds: Double) throws -> Rounds {
    try Rounds(of: [limit, work.repeated(repeats)], rounds: rounds, seconds: seconds)
  }

  private func issuance() throws -> (issue: Work, signature: Work) {
    let record = Record.flat(shown: 30, of: 30)
    let cast = reference.cast
    let issuer = Issuer(signingWith: cast.school)
    let token = Array(try record.issued(by: issuer, to: cast.wallets[0]).serialized().utf8)
    let signed = try SignedMessage.all(in: token, issuer: cast.school.publicKey, holder: cast.school.publicKey)
    let limit = try SigningLimit(.es256, message: signed[0].message)
    return (
      Work(operations: 1) { _ = try record.issued(by: issuer, to: cast.wallets[0]) },
      Work(operations: 1) { try limit.run() }
    )
  }
}
