/// Which rules have vectors, and which have none.

/// How many vectors stand beside each rule.
public struct RuleCoverage: Sendable {
  /// A rule and its vectors.
  public struct Row: Sendable {
    /// The rule.
    public let rule: RuleRow
    /// How many good cases stand beside it: accept vectors that cite it, or that a vector refused by it was made from.
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
    let byRule = Dictionary(grouping: vectors, by: \.rule)
    rows = RuleRow.all.map { rule in
      let own = byRule[rule.id] ?? []
      let good = own.filter { Kind($0.expectation) == .accept }.map(\.id) + own.compactMap(\.origin?.vector)
      return Row(
        rule: rule, accepting: Set(good).count, rejecting: own.count { Kind($0.expectation) == .reject },
        open: own.count { Kind($0.expectation) == .either }, excuse: Unreachable.reasons[rule.id])
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

  private enum Kind {
    case accept, reject, either

    init(_ expectation: Vector.Expectation) {
      self =
        switch expectation {
        case .accept: .accept
        case .reject: .reject
        case .either: .either
        }
    }
  }
}
