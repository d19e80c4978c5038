/// `redact`: what a policy shows of a record, and what it withholds.

internal import BlindScreening
internal import LearningRecords
internal import JOSE
internal import SelectiveDisclosure
internal import StrictJSON

struct Redact: EngineAction {
  private let policy: GivenPolicy
  private let record: JSON
  private let posting: GivenPosting?

  init(_ given: inout VectorMembers) throws(VectorError) {
    policy = try GivenPolicy(&given, or: .blindFirstRound)
    record = try given.required("record")
    posting = given.has("posting") ? try GivenPosting(&given) : nil
  }

  /// The view, and each withheld claim in written order.
  func run(by engine: SignatureEngine) throws(Refused) -> JSON {
    let policy = try policy.read()
    let screening = try posting?.read()
    let review = try askedOfRecords { () throws(RedactionError) in
      try policy.review(record) { screening?.recognises($0) ?? false }
    }
    let withheld: [JSON] = review.verdicts.compactMap { verdict in
      verdict.withholding.map {
        ["path": .string(verdict.claim.path.pointer.description), "category": .string($0.category.rawValue)]
      }
    }
    return ["view": review.view, "withheld": .array(withheld)]
  }
}
