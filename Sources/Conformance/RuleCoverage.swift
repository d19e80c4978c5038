/// Which rules have vectors, and which have none.

/// How many vectors stand beside each rule.
public struct RuleCoverage: Sendable {
  /// A rule and its vectors.
  public struct Row: Sendable {
    /// The rule.
    public let rule: RuleRow
    /// How many vectors must be accepted that cite this rule, or that a reject vector of this rule was made from.
    public let accepting: Int
    /// How many must be refused by it.
    public let rejecting: Int
    /// On how many both answers are right.
    public let open: Int
    /// Why no vector can reach it, if none can.
    public let excuse: String?

    /// Whether it has what it must have: a vector that is accepted and one that is refused, or an excuse.
    public var isCovered: Bool { excuse != nil || (accepting > 0 && rejecting > 0) }
  }

  /// Every rule.
  public let rows: [Row]
  /// Ids of vectors that cite a rule that is none.
  public let strays: [String]

  /// Counts the vectors of a suite.
  public init(of vectors: [Vector]) {
    var rejecting: [String: Int] = [:]
    var open: [String: Int] = [:]
    var accepting: [String: Set<String>] = [:]
    for vector in vectors {
      switch vector.expectation {
      case .accept: accepting[vector.rule, default: []].insert(vector.id)
      case .either: open[vector.rule, default: 0] += 1
      case .reject:
        rejecting[vector.rule, default: 0] += 1
        if let origin = vector.origin { accepting[vector.rule, default: []].insert(origin.vector) }
      }
    }
    rows = RuleRow.all.map { rule in
      Row(
        rule: rule, accepting: accepting[rule.id]?.count ?? 0, rejecting: rejecting[rule.id] ?? 0,
        open: open[rule.id] ?? 0, excuse: Unreachable.reasons[rule.id])
    }
    let known = Set(RuleRow.all.map(\.id))
    strays = vectors.filter { vector in
      guard known.contains(vector.rule) else { return true }
      if case .reject(let rule, _) = vector.expectation { return rule != vector.rule }
      return false
    }.map(\.id)
  }

  /// Whether every rule has what it must have, and every vector its rule.
  public var isComplete: Bool { strays.isEmpty && rows.allSatisfy(\.isCovered) }
}
