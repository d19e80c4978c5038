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
    views = records.map(\.view.sorted)
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

extension JSON {
  /// The value with the members of every object in the order of their names. The order in which they were disclosed
  /// would be a mark of the one token that they came from.
  fileprivate var sorted: JSON {
    switch self {
    case .object(let object):
      .object(
        object.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
          .reduce(into: [:]) { $0[$1.name] = $1.value.sorted })
    case .array(let elements): .array(elements.map(\.sorted))
    case .string, .number, .bool, .null: self
    }
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
