/// When two JSON texts mean the same, however their numbers are written.

internal import ExactArithmetic
internal import StrictJSON

extension JSON {
  /// Whether both are the same value: members in any order, strings by their bytes, numbers by their exact value.
  /// Numbers whose value is too large to compute are the same only if they are written alike.
  func hasSameValue(as other: JSON) -> Bool {
    // Recursion is safe here: no parsed value is deeper than 512.
    switch (self, other) {
    case (.number(let left), .number(let right)):
      guard let left = Rational(decimal: left.text), let right = Rational(decimal: right.text) else {
        return left == right
      }
      return left == right
    case (.array(let left), .array(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { $0.hasSameValue(as: $1) }
    case (.object(let left), .object(let right)):
      return left.count == right.count
        && left.allSatisfy { member in right[member.name].map { member.value.hasSameValue(as: $0) } ?? false }
    default:
      return self == other
    }
  }
}
