/// What the templates of the report are given.

#if CommandLine
import BlindScreening
import SelectiveDisclosure

enum ReportData {
  /// A requirement of the posting, and how many candidates meet it.
  static func requirement(_ requirement: Requirement, number: Int, tally: RequirementTally?) -> [String: Any] {
    let counts = tally.map { [($0.met, Outcome.met), ($0.metByName, .weaker), ($0.notMet, .unmet)] } ?? []
    return [
      "number": number, "name": requirement.name, "must": requirement.isMust, "asked": asked(by: requirement),
      "tallies": counts.map {
        ["count": $0, "kind": $1.rawValue, "symbol": $1.symbol, "words": $1.shortWords] as [String: Any]
      },
    ]
  }

  /// What a requirement asks beyond its name, in words.
  private static func asked(by requirement: Requirement) -> String {
    var parts: [String] = []
    if let level = requirement.level { parts.append("level \(level) or higher") }
    if let years = requirement.years { parts.append("\(years) years or more") }
    if let threshold = requirement.threshold {
      parts.append("\(requirement.result ?? "result") of \(threshold) or more")
    }
    parts.append("weight \(requirement.weight)")
    return parts.joined(separator: " · ")
  }

  /// How a candidate meets a requirement.
  static func result(_ match: RequirementMatch, number: Int) -> [String: Any] {
    let outcome = Outcome(match)
    return [
      "number": number, "name": match.requirement.name, "kind": outcome.rawValue, "symbol": outcome.symbol,
      "words": outcome.words, "why": why(match), "hasEvidence": !match.evidence.isEmpty,
      "evidence": match.evidence.map { evidence in
        ["text": evidence.name ?? evidence.matched, "detail": detail(evidence)] as [String: Any]
      },
    ]
  }

  private static func why(_ match: RequirementMatch) -> String {
    switch match.strength {
    case .identifier: "by identifier"
    case .codeAndFramework: "by code and framework"
    case .name: "by name only"
    case nil: match.shortfall?.sentence ?? ""
    }
  }

  private static func detail(_ evidence: MatchEvidence) -> String {
    let matched = evidence.name == nil || evidence.name == evidence.matched ? [] : ["matched by \(evidence.matched)"]
    return (evidence.shown + matched + ["record \(evidence.view + 1)"]).joined(separator: " · ")
  }

  /// A class for the style, a sign and words: never colour alone.
  enum Outcome: String {
    case met, weaker, unmet

    init(_ match: RequirementMatch) {
      switch match.strength {
      case .identifier, .codeAndFramework: self = .met
      case .name: self = .weaker
      case nil: self = .unmet
      }
    }

    var symbol: String {
      switch self {
      case .met: "✓"
      case .weaker: "≈"
      case .unmet: "✗"
      }
    }

    /// As they stand behind a number.
    var shortWords: String { self == .weaker ? "weaker" : words }

    var words: String {
      switch self {
      case .met: "met"
      case .weaker: "weaker match"
      case .unmet: "not met"
      }
    }
  }

  /// A value of a record: the template of its kind, and what that needs.
  static func value(_ value: JSON) -> [String: Any] {
    switch value {
    case .object(let object) where !object.isEmpty: kind(.object, "members", members(of: object))
    case .array(let elements) where !elements.isEmpty: kind(.list, "elements", elements.map { Self.value($0) })
    case .object, .array, .null: ["kind": ReportTemplate.nothing.rawValue]
    case .string(let text): kind(.text, "text", text)
    case .number(let number): kind(.text, "text", number.text)
    case .bool(let bool): kind(.text, "text", bool ? "yes" : "no")
    }
  }

  private static func kind(_ template: ReportTemplate, _ name: String, _ data: Any) -> [String: Any] {
    ["kind": template.rawValue, name: data]
  }

  /// The members as people read them: what it is called, then what takes one line, then what has parts.
  private static func members(of object: JSONObject) -> [[String: Any]] {
    let members = object.map { member in
      let hasParts = member.value.object != nil || member.value.array != nil
      let rank = titles.contains(member.name) ? 0 : hasParts ? 2 : 1
      return (rank: rank, name: member.name, value: member.value)
    }
    return (0...2).flatMap { rank in
      members.filter { $0.rank == rank }.map { member in
        ["name": words(member.name), "value": value(member.value), "shape": rank == 2 ? "block" : "line"]
      }
    }
  }

  private static let titles: Set<String> = ["name", "title", "targetName", "position", "prefLabel"]

  /// A member's name as people write words: `achievementType` is "achievement type".
  static func words(_ name: String) -> String {
    var words = ""
    var isAfterSmall = false
    for character in name {
      if character == "_" || character == "-" {
        words += " "
        isAfterSmall = false
      } else if character.isUppercase && isAfterSmall {
        words += " " + character.lowercased()
        isAfterSmall = false
      } else {
        words.append(character)
        isAfterSmall = character.isLowercase || character.isNumber
      }
    }
    return words
  }
}
#endif
