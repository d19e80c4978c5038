/// The blind view alone, and screening from a line of input to a review.

import BesideLimit
import BlindScreening
import LearningRecords
import Measuring
import Workloads

/// Makes the cases.
struct ScreeningCases {
  let cast: Cast

  init() throws { cast = try Cast(.es256, holders: 16) }

  func all() -> [() throws -> Case] {
    [
      { try blindView(.badge()) }, { try blindView(.workRecord()) }, { try blindView(.universityRecord()) },
      { try screening(.badge()) }, { try screening(.workRecord()) },
    ]
  }

  private func blindView(_ record: Record) throws -> Case {
    let presentations = try Presentations(record, by: cast, .bound)
    let verifier = Verifier.trusting(presentations)
    let payload = try verifier.verify(presentations.texts[0], keyBinding: presentations.demand, at: Cast.now)
    return Case(
      operation: "blind view", name: record.name, bytes: presentations.bytes, disclosures: presentations.disclosures,
      limitName: presentations.limitName,
      work: Work(operations: 1) { _ = try RedactionPolicy.blindFirstRound.blind(payload) },
      limit: try presentations.limit())
  }

  private func screening(_ record: Record) throws -> Case {
    let presentations = try Presentations(record, by: cast, .bound)
    let posting = try Posting(parsing: Array(Self.posting.utf8))
    let screener = try Screener(
      verifier: Verifier.trusting(presentations), policy: .blindFirstRound,
      screening: Screening(posting: posting, frameworks: []), key: .generate(),
      binding: BindingDemand(audience: Cast.audience, nonces: .shared(Cast.nonce), maxAge: .seconds(300)))
    let lines = presentations.texts.enumerated().map { number, text in
      (["id": .string("a-\(number)"), "presentations": [.string(String(decoding: text, as: UTF8.self))]] as JSON)
        .bytes()
    }
    return Case(
      operation: "screen", name: record.name, algorithm: .es256, binding: .bound, bytes: presentations.bytes,
      disclosures: presentations.disclosures, limitName: presentations.limitName,
      work: Work(operations: lines.count) {
        for (number, line) in lines.enumerated() {
          guard case .review = screener.judge(line, number: number + 1, at: Cast.now) else { throw NotReviewed() }
        }
      },
      limit: try presentations.limit())
  }

  private struct NotReviewed: Error {}

  private static let posting = """
    {"scrim_posting":1,"id":"posting-42","title":"Technician","requirements":[
      {"id":"welding","name":"Ship welding","must":true,"weight":2},
      {"id":"rigging","name":"Rigging and lifting","code":"SK-0-1","framework":"Rivergate skills"}]}
    """
}
