/// How an answer stands to what a vector expects.

public import StrictJSON

/// What came of asking an implementation one vector.
public enum Outcome: String, CaseIterable, Sendable {
  /// As expected.
  case agreed
  /// It accepts what must be refused.
  case accepted
  /// It refuses what must be accepted.
  case rejected
  /// The right verdict, with another payload; of our own engine also another rule or another place.
  case differs
  /// The implementation's process ended.
  case crashed
  /// There was no answer in time.
  case timedOut = "timed-out"
  /// The answer was not one JSON line of the form that is asked for.
  case garbage
  /// It was not asked, or says that it does not do this.
  case skipped
}

/// The result of one vector: the outcome, and what came.
public struct Judgement: Hashable, Sendable {
  /// How the answer stands to the expectation.
  public let outcome: Outcome
  /// What came, in words for a person.
  public let got: String
  /// What came out, if it was accepted.
  public let payload: JSON?
  /// The rule that it was refused by, if one was named.
  public let rule: String?

  /// Makes a judgement from what came where no answer did.
  public init(_ outcome: Outcome, got: String) {
    self.init(outcome, got)
  }

  /// Judges an answer.
  /// - Parameter strictness: how exactly it must be what is expected.
  public init(_ answer: Answer, to expectation: Vector.Expectation, _ strictness: Strictness) {
    switch answer {
    case .unsupported(let reason):
      self.init(.skipped, got: reason)
    case .accepted(let payload):
      let outcome: Outcome =
        switch expectation {
        case .accept(let expected): strictness.areSame(expected, payload) ? .agreed : .differs
        case .reject: .accepted
        case .either: .agreed
        }
      self.init(outcome, "accepted", payload: payload)
    case .rejected(let refusal):
      let outcome: Outcome =
        switch expectation {
        case .accept: .rejected
        case .reject(let rule, let location):
          strictness == .values || refusal.rule == rule && refusal.location == location ? .agreed : .differs
        case .either: .agreed
        }
      self.init(outcome, "rejected: \(refusal.reason)", rule: refusal.rule)
    }
  }

  private init(_ outcome: Outcome, _ got: String, payload: JSON? = nil, rule: String? = nil) {
    (self.outcome, self.got, self.payload, self.rule) = (outcome, got, payload, rule)
  }

  /// How exactly an answer must be what is expected.
  public enum Strictness: Sendable {
    /// The verdict and the payload's values: what a foreign implementation can be asked for.
    case values
    /// The payload with its numbers as they were written, the rule and the place.
    case exact

    fileprivate func areSame(_ expected: JSON, _ payload: JSON) -> Bool {
      switch self {
      case .values: expected.hasSameValue(as: payload)
      case .exact: expected == payload
      }
    }
  }
}

extension Vector.Expectation {
  /// What is expected, in words for a person.
  public var sentence: String {
    switch self {
    case .accept: "accepted"
    case .reject(let rule, let location): "rejected by \(rule)" + (location.isEmpty ? "" : " at \(location)")
    case .either: "either"
    }
  }
}
