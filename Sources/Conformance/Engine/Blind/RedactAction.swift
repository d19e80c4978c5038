/// The action `redact`: what a policy shows of a record, and what it withholds.

internal import BlindScreening
internal import LearningRecords
internal import SelectiveDisclosure
internal import StrictJSON

enum RedactAction {
  /// `{"view":…,"withheld":[{"path":…,"category":…}]}`, the withheld claims in written order.
  static func payload(of given: JSONObject) throws -> JSON {
    var members = VectorMembers(given, inside: "given")
    let policy = try members.policy(or: .blindFirstRound)
    let record = try members.required("record")
    let screening = try members.optional("posting").map {
      Screening(posting: try Posting(parsing: $0.bytes()), frameworks: [])
    }
    try members.end()
    let review = try policy.review(record) { screening?.recognises($0) ?? false }
    let withheld: [JSON] = review.verdicts.compactMap { verdict in
      verdict.withholding.map {
        ["path": .string(verdict.claim.path.pointer.description), "category": .string($0.category.rawValue)]
      }
    }
    return ["view": review.view, "withheld": .array(withheld)]
  }
}
