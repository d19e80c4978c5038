/// One scenario of the conformance suite: what is given, what must come of it, and which sentence says so.

public import StrictJSON

/// A conformance vector. `Vectors/README.md` explains the members, `Vectors/schema.json` their form.
public struct Vector: Sendable {
  /// Its path below `Vectors/`, without `.json`.
  public let id: String
  /// What happens, in one sentence.
  public let title: String
  /// The rule that a reject vector breaks, or that an accept vector stands beside: an identifier of `RuleTable`.
  public let rule: String
  /// Where that rule is written.
  public let section: String
  /// How binding the rule is.
  public let level: Level
  /// What getting it wrong would do.
  public let severity: Severity
  /// Requirements, defects and traps that it covers: names of `Vectors/requirements.json`.
  public let covers: [String]
  /// What to do with what is given.
  public let action: Action
  /// What an implementation must support for this vector to say anything about it; sorted.
  public let features: [String]
  /// The good case that a reject vector was made from.
  public let origin: Origin?
  /// The input, as the action asks for it.
  public let given: JSONObject
  /// What must come of it.
  public let expectation: Expectation

  /// How binding a rule is.
  public enum Level: String, CaseIterable, Sendable {
    /// A specification says MUST.
    case must
    /// A specification says SHOULD.
    case should
    /// The specifications are silent or leave it open; a strict implementation decides it this way.
    case strict
  }

  /// What a wrong answer would do.
  public enum Severity: String, CaseIterable, Sendable {
    /// A wrong verdict or a wrong disclosure gets through.
    case high
    /// Somebody can stop the service.
    case denial
    /// Honest parties cannot talk to each other.
    case interop
  }

  /// What to do with what is given.
  public enum Action: String, CaseIterable, Sendable {
    case parse, accept, present, verify, redact, match, apply, shortlist, reveal
    case issueCheck = "issue-check"
  }

  /// From which good case a reject vector differs, and in what.
  public struct Origin: Hashable, Sendable {
    /// The id of the accept vector.
    public let vector: String
    /// The one thing that was changed.
    public let mutation: String

    /// Names a good case and a change.
    public init(vector: String, mutation: String) {
      (self.vector, self.mutation) = (vector, mutation)
    }
  }

  /// What must come of a vector.
  public enum Expectation: Hashable, Sendable {
    /// It is accepted, with exactly this.
    case accept(JSON)
    /// It is refused. Only our own engine is held to the rule and the place.
    case reject(rule: String, location: String)
    /// The specification leaves it open, for this reason; but an answer there must be.
    case either(reason: String)
  }

  /// Makes a vector.
  public init(
    id: String, title: String, rule: String, section: String, level: Level, severity: Severity, covers: [String],
    action: Action, features: some Sequence<String>, origin: Origin?, given: JSONObject, expectation: Expectation
  ) {
    (self.id, self.title, self.rule, self.section) = (id, title, rule, section)
    (self.level, self.severity, self.covers) = (level, severity, covers)
    (self.action, self.features, self.origin) = (action, Set(features).sorted(), origin)
    (self.given, self.expectation) = (given, expectation)
  }
}
