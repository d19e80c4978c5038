/// The answer to a question about secrets, which no branch can be taken on by mistake.

internal import CConstantTime

/// One bit that stays a number: there is no way to a `Bool` but ``declassify()``.
///
/// The value passes a barrier whenever one is made, so no optimiser can turn arithmetic on it back into a branch.
public struct SecretBit: Sendable {
  /// 0 or 1.
  private let value: UInt64

  /// 0: the answer that needs no looking.
  public static var no: SecretBit { SecretBit(0) }

  /// The lowest bit of a word.
  package init(_ word: UInt64) { value = ct_barrier(word & 1) }

  /// Whether a word is zero.
  package init(isZero word: UInt64) { self.init(~(word | (0 &- word)) &>> 63) }

  /// All ones for 1, all zeros for 0.
  package var mask: UInt64 { 0 &- ct_barrier(value) }

  /// Both.
  public static func & (a: SecretBit, b: SecretBit) -> SecretBit { SecretBit(a.value & b.value) }

  /// At least one.
  public static func | (a: SecretBit, b: SecretBit) -> SecretBit { SecretBit(a.value | b.value) }

  /// The other one.
  public static prefix func ! (bit: SecretBit) -> SecretBit { SecretBit(bit.value ^ 1) }
}
