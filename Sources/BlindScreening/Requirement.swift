/// One thing that a posting asks for, and how much of it.

public import ExactArithmetic

/// A requirement. What it does not ask (a level, years, a threshold) is nil and not compared.
public struct Requirement: Hashable, Sendable {
  /// Unique in its posting.
  public let id: String
  /// What people call it; also what evidence is compared with when nothing better is there.
  public let name: String
  /// What names it for machines. Any one of them will do.
  public let identifiers: [SkillIdentifier]
  /// Codes of frameworks that name it. Any one of them will do.
  public let codes: [CompetencyCode]
  /// The least level.
  public let level: String?
  /// The levels that ``level`` is one of, lowest first; empty if the posting gives no order. Levels that are numbers
  /// need none.
  public let scale: [String]
  /// The least years of experience.
  public let years: Rational?
  /// The least result.
  public let threshold: Rational?
  /// The type or name of the result that ``threshold`` is about, as `GradePointAverage`; nil if any is meant.
  public let result: String?
  /// Whether a candidate without it is not considered.
  public let isMust: Bool
  /// What meeting it adds to the sum of a candidate.
  public let weight: Rational

  /// A requirement of these parts.
  init(
    id: String, name: String, identifiers: [SkillIdentifier] = [], codes: [CompetencyCode] = [], level: String? = nil,
    scale: [String] = [], years: Rational? = nil, threshold: Rational? = nil, result: String? = nil,
    isMust: Bool = false, weight: Rational = 1
  ) {
    self.id = id
    self.name = name
    self.identifiers = identifiers
    self.codes = codes
    self.level = level
    self.scale = scale
    self.years = years
    self.threshold = threshold
    self.result = result
    self.isMust = isMust
    self.weight = weight
  }
}
