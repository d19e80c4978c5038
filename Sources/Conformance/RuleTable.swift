/// Every rule of every module in one table: what vectors cite, and what `scrim rules` prints.

public import BlindScreening
public import LearningRecords
public import SelectiveDisclosure

/// A row of the table of rules.
public struct RuleRow: Hashable, Sendable {
  /// The stable identifier.
  public let id: String
  /// Where it is written.
  public let section: String
  /// What is wrong when it is broken.
  public let sentence: String

  /// A rule of whoever uses this module.
  public init(id: String, section: String, sentence: String) {
    (self.id, self.section, self.sentence) = (id, section, sentence)
  }

  /// A rule of the RFC and of what it stands on.
  public init(_ rule: Rule) {
    (id, section, sentence) = (rule.rawValue, rule.section, rule.sentence)
  }

  /// A rule of redaction policies.
  public init(_ rule: RedactionRule) {
    (id, section, sentence) = (rule.rawValue, "Scrim redaction", rule.sentence)
  }

  /// A rule of postings.
  public init(_ rule: ScreeningRule) {
    (id, section, sentence) = (rule.rawValue, "Scrim postings", rule.sentence)
  }

  /// A rule of blind rounds.
  public init(_ rule: BlindRoundRule) {
    (id, section, sentence) = (rule.rawValue, "Scrim screening", rule.sentence)
  }

  /// All rules, in the order of their modules.
  public static let all: [RuleRow] =
    Rule.allCases.map(RuleRow.init) + RedactionRule.allCases.map(RuleRow.init)
    + ScreeningRule.allCases.map(RuleRow.init) + BlindRoundRule.allCases.map(RuleRow.init)
}
