/// What a run over lines comes to in numbers. They add up: every line was accepted, rejected or skipped.

#if CommandLine
import SelectiveDisclosure

/// The counts of a run.
struct LinesSummary: Sendable {
  var accepted = 0
  /// Lines that were judged in an earlier run.
  var skipped = 0
  private(set) var rejectedByRule: [String: Int] = [:]
  /// How many of the rejected could not be judged for a reason that is ours.
  private(set) var undecided = 0

  var rejected: Int { rejectedByRule.values.reduce(0, +) }
  var lines: Int { accepted + rejected + skipped }

  /// Counts a rejected line.
  mutating func count(_ rejection: LineRejection) {
    rejectedByRule[rejection.rule, default: 0] += 1
    if rejection.isOurs { undecided += 1 }
  }

  /// Adds the counts of other lines.
  static func += (sum: inout LinesSummary, other: LinesSummary) {
    sum.accepted += other.accepted
    sum.skipped += other.skipped
    sum.undecided += other.undecided
    sum.rejectedByRule.merge(other.rejectedByRule, uniquingKeysWith: +)
  }

  /// One object, with the rules that are broken most often first.
  var json: JSON {
    var rules: JSONObject = [:]
    for (rule, count) in rejectedByRule.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      rules[rule] = .number(JSONNumber(count))
    }
    return [
      "lines": .number(JSONNumber(lines)), "accepted": .number(JSONNumber(accepted)),
      "rejected": .number(JSONNumber(rejected)), "skipped": .number(JSONNumber(skipped)),
      "rejected_by_rule": .object(rules),
    ]
  }
}
#endif
