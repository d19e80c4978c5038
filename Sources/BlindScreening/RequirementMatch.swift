/// Whether a requirement is met, by which claims, or why not.

public import ExactArithmetic
public import StrictJSON

/// How surely a claim is about what the requirement means.
public enum MatchStrength: String, CaseIterable, Sendable {
  /// Only the names agree: two issuers may mean two things by one name. The weakest.
  case name
  /// A code and its framework agree.
  case codeAndFramework = "code-and-framework"
  /// An identifier agrees, or one that the framework lets stand for it. The strongest.
  case identifier
}

extension MatchStrength: Comparable {
  /// The weaker comes first.
  public static func < (left: MatchStrength, right: MatchStrength) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .name: 0
    case .codeAndFramework: 1
    case .identifier: 2
    }
  }
}

/// Why a requirement is not met.
public enum Shortfall: String, CaseIterable, Sendable {
  case noEvidence = "no-evidence"
  case notAwarded = "not-awarded"
  case levelNotShown = "level-not-shown"
  case levelNotComparable = "level-not-comparable"
  case levelTooLow = "level-too-low"
  case yearsNotShown = "years-not-shown"
  case tooFewYears = "too-few-years"
  case resultNotShown = "result-not-shown"
  case belowThreshold = "below-threshold"

  /// One plain sentence, lower case and without a full stop.
  public var sentence: String {
    switch self {
    case .noEvidence: "no claim names it"
    case .notAwarded: "a claim names it, but its status is not that of an award"
    case .levelNotShown: "a claim names it and shows no level"
    case .levelNotComparable: "a claim names it with a level that cannot be compared with the one asked for"
    case .levelTooLow: "a claim names it at a lower level"
    case .yearsNotShown: "a claim names it and shows no years of experience"
    case .tooFewYears: "a claim names it with too few years of experience"
    case .resultNotShown: "a claim names it and shows no such result"
    case .belowThreshold: "a claim names it with a result below the threshold"
    }
  }
}

/// A claim that names a requirement, and what it shows of what is asked.
public struct MatchEvidence: Sendable {
  /// Which of the candidate's views, counted from 0.
  public let view: Int
  /// Where in that view.
  public let pointer: JSONPointer
  /// How surely it is about the requirement.
  public let strength: MatchStrength
  /// The identifier, code or name by which the claim names the requirement, as the view writes it.
  public let matched: String
  /// What people call the claim, as the view writes it; nil if it has no name.
  public let name: String?
  /// What is shown of level, years and result, as far as the requirement asks for them. Years are told only against
  /// the posting's need (`at least 3 years`): more of them would tell an age.
  public let shown: [String]

  /// An object with these members.
  public var json: JSON {
    var object: JSONObject = [
      "view": .number(JSONNumber(view)), "pointer": .string(pointer.description),
      "strength": .string(strength.rawValue), "matched": .string(matched),
    ]
    object["name"] = name.map(JSON.string)
    if !shown.isEmpty { object["shown"] = .array(shown.map(JSON.string)) }
    return .object(object)
  }
}

/// The answer to one requirement.
public struct RequirementMatch: Sendable {
  /// The requirement.
  public let requirement: Requirement
  /// Why it is not met; nil if it is.
  public let shortfall: Shortfall?
  /// The claims that meet it by the strongest naming; if none does, those that come nearest.
  public let evidence: [MatchEvidence]

  /// Whether it is met.
  public var isMet: Bool { shortfall == nil }

  /// How surely it is met; nil if it is not. ``MatchStrength/name`` is to be shown as the weaker one.
  public var strength: MatchStrength? { isMet ? evidence.first?.strength : nil }

  /// An object with `requirement` (its id), `name`, `must`, `weight`, `met`, and either `strength` or `shortfall`; the
  /// claims under `evidence`. Weights are texts, since a JSON number is a double for most readers.
  public var json: JSON {
    var object: JSONObject = [
      "requirement": .string(requirement.id), "name": .string(requirement.name), "must": .bool(requirement.isMust),
      "weight": .string(requirement.weight.description), "met": .bool(isMet),
    ]
    object["strength"] = strength.map { .string($0.rawValue) }
    object["shortfall"] = shortfall.map { .string($0.rawValue) }
    object["evidence"] = .array(evidence.map(\.json))
    return .object(object)
  }
}

/// The answers for one candidate, and what they come to.
public struct ScreeningResult: Sendable {
  /// One for each requirement, in the posting's order.
  public let matches: [RequirementMatch]

  /// Whether every requirement that is a must is met; true if none is.
  public var meetsAllMusts: Bool { matches.allSatisfy { $0.isMet || !$0.requirement.isMust } }

  /// The sum of the weights of what is met.
  public var metWeight: Rational { matches.lazy.filter(\.isMet).reduce(0) { $0 + $1.requirement.weight } }

  /// The sum of all weights.
  public var totalWeight: Rational { matches.reduce(0) { $0 + $1.requirement.weight } }

  /// An object with `meets_all_musts`, `met_weight`, `total_weight` and the `matches`.
  public var json: JSON {
    [
      "meets_all_musts": .bool(meetsAllMusts), "met_weight": .string(metWeight.description),
      "total_weight": .string(totalWeight.description), "matches": .array(matches.map(\.json)),
    ]
  }
}
