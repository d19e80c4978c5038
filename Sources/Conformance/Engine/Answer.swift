/// What an implementation says to a vector.

public import StrictJSON

/// An implementation's answer.
public enum Answer: Hashable, Sendable {
  /// It accepts, and this comes out.
  case accepted(JSON)
  /// It refuses.
  case rejected(Refusal)
  /// It does not do this at all.
  case unsupported(reason: String)
}

/// Why an implementation refuses. A foreign one need not know our rules.
public struct Refusal: Hashable, Sendable {
  /// The rule's identifier, if it names one.
  public let rule: String?
  /// The place, if it names one.
  public let location: String?
  /// The reason in its own words.
  public let reason: String

  /// Makes a refusal from what an implementation says.
  public init(rule: String?, location: String?, reason: String) {
    (self.rule, self.location, self.reason) = (rule, location, reason)
  }

  init(_ refused: Refused) {
    self.init(rule: refused.rule, location: refused.location.description, reason: refused.sentence)
  }
}
