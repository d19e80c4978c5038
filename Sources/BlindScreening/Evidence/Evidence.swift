/// What of a blind view can meet a requirement: a skill, an award, a certificate, and how much of it is shown.

public import ExactArithmetic
public import StrictJSON

/// One claim that names something a person has, with the levels, results and years that are shown beside it.
public struct Evidence: Sendable {
  /// Where in the view the claim stands.
  public let place: JSONPointer
  /// What names it for machines.
  public let identifiers: [SkillIdentifier]
  /// Codes of frameworks that name it.
  public let codes: [CompetencyCode]
  /// What people call it, in each language that the view has.
  public let names: [String]
  /// How much of it there is.
  public let measures: Measures
  /// False for what failed, was withdrawn, revoked or suspended, has expired, or is not finished: it meets nothing.
  let isAwarded: Bool

  /// The evidence in a blind view, in the view's order.
  ///
  /// A view is the tree of an Open Badge, a CLR, a LER-RS or HR Open record, a JSON Resume, a Europass credential or
  /// another verifiable credential. Not counted: a definition without an award (`achievement` as a list, in a CLR), and
  /// whatever has a status that is not known to mean "awarded".
  public static func list(in view: JSON) -> [Evidence] {
    all(in: view).filter(\.isAwarded)
  }

  /// The same, with what a status keeps from counting.
  static func all(in view: JSON) -> [Evidence] {
    var walk = EvidenceWalk()
    walk.visit(Place(view), isAwarded: true)
    return walk.found
  }
}

/// How much of a skill a claim shows.
public struct Measures: Sendable {
  /// Levels, as written; letter grades among them.
  public internal(set) var levels: [String] = []
  /// Results that are numbers.
  public internal(set) var results: [NumericResult] = []
  /// Years of experience.
  public internal(set) var years: Rational?

  /// Nothing shown.
  init() {}
}

/// A result that is a number, exactly.
public struct NumericResult: Sendable {
  /// The number as the view writes it.
  public let written: String
  /// The number.
  public let value: Rational
  /// What kind of result it is, where the view says so: type and name of its description.
  public let kinds: [String]
}
