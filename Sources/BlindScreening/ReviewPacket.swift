/// All that a reviewer learns of one candidate.

public import LearningRecords
public import StrictJSON

/// A candidate as reviewers see them. No token, no `iss`, no `cnf` and no time of applying is in it.
public struct ReviewPacket: Sendable {
  /// What the candidate is called.
  public let pseudonym: Pseudonym
  /// What the policy shows of each credential, in the order in which they were presented.
  public let views: [JSON]
  /// How many claims it withheld of all of them, by category.
  public let withheld: [ClaimCategory: Int]
  /// How each requirement of the posting is met, in the posting's order.
  public let matches: [RequirementMatch]

  init(pseudonym: Pseudonym, records: [BlindRecord], screening: Screening) {
    self.pseudonym = pseudonym
    views = records.map(\.view)
    matches = screening.matches(in: views)
    withheld = records.reduce(into: [:]) { sum, record in sum.merge(record.withheld, uniquingKeysWith: +) }
  }

  /// The line of `reviews.ndjson`.
  public var json: JSON {
    [
      "pseudonym": .string(pseudonym.text), "matches": .array(matches.map(\.json)), "credentials": .array(views),
      "withheld": withheld.json,
    ]
  }
}

extension [ClaimCategory: Int] {
  /// The counts by name, in the order of the categories.
  var json: JSON {
    var object: JSONObject = [:]
    for category in ClaimCategory.allCases {
      if let count = self[category] { object[category.rawValue] = .number(JSONNumber(count)) }
    }
    return .object(object)
  }
}
