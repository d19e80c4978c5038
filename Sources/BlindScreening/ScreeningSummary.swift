/// What a run comes to in numbers. They add up: every line was reviewed or refused.

public import LearningRecords
public import StrictJSON

/// How many candidates meet one requirement.
public struct RequirementTally: Hashable, Sendable {
  /// By an identifier, or by a code and its framework.
  public private(set) var met = 0
  /// By a name only, which is weaker.
  public private(set) var metByName = 0
  /// Not.
  public private(set) var notMet = 0

  mutating func count(_ match: RequirementMatch) {
    switch match.strength {
    case .identifier, .codeAndFramework: met += 1
    case .name: metByName += 1
    case nil: notMet += 1
    }
  }
}

/// The counts of a run.
public struct ScreeningSummary: Sendable {
  /// Applications that went to the reviewers.
  public private(set) var reviews = 0
  /// Applications that did not, by rule.
  public private(set) var refused: [RefusalRule: Int] = [:]
  /// Claims that the policy withheld, by category.
  public private(set) var withheld: [ClaimCategory: Int] = [:]

  /// How many candidates meet each requirement, in the posting's order; empty when nobody was reviewed.
  public private(set) var tallies: [RequirementTally] = []

  /// All applications.
  public var applications: Int { reviews + refusals }
  /// Applications that were refused.
  public var refusals: Int { refused.values.reduce(0, +) }

  /// The refusals by rule, the most frequent first, then by identifier.
  public var refusalsByRule: [(rule: RefusalRule, count: Int)] {
    refused.map { ($0.key, $0.value) }.sorted { ($1.count, $0.rule.id) < ($0.count, $1.rule.id) }
  }

  mutating func count(_ verdict: ApplicationVerdict) {
    switch verdict {
    case .review(let packet, _, _):
      reviews += 1
      withheld.merge(packet.withheld, uniquingKeysWith: +)
      if tallies.isEmpty { tallies = packet.matches.map { _ in RequirementTally() } }
      for (index, match) in packet.matches.enumerated() { tallies[index].count(match) }
    case .refused(let refusal):
      refused[refusal.rule, default: 0] += 1
    }
  }

  /// The contents of `summary.json`.
  public func json(posting: Posting, policy: RedactionPolicy, order: ReviewOrder) -> JSON {
    var rules: JSONObject = [:]
    for (rule, count) in refusalsByRule { rules[rule.id] = .number(JSONNumber(count)) }
    return [
      "posting": ["id": .string(posting.id), "digest": .string(posting.digest)],
      "policy": [
        "name": .string(policy.name), "version": .string(policy.version), "digest": .string(policy.digest),
      ],
      "order": ["seed_sha256": .string(order.commitment)],
      "applications": .number(JSONNumber(applications)), "reviews": .number(JSONNumber(reviews)),
      "refused": .number(JSONNumber(refusals)), "refused_by_rule": .object(rules),
      "withheld_by_category": withheld.json,
      "requirements": .array(
        zip(posting.requirements, tallies).map { requirement, tally in
          [
            "requirement": .string(requirement.id), "met": .number(JSONNumber(tally.met)),
            "met_by_name_only": .number(JSONNumber(tally.metByName)), "not_met": .number(JSONNumber(tally.notMet)),
          ]
        }),
    ]
  }
}
