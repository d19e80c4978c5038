/// Exact rational numbers: 3.30 is 3.3, and 0.1 + 0.2 is 0.3. GMP's mpq, the GNU MP manual §6.

/// A fraction in lowest terms, without limit of size. A value: nothing changes it once it is made.
public struct Rational: Sendable {
  private let quotient: Quotient

  private init(_ quotient: Quotient) {
    self.quotient = quotient
  }

  /// The integer `value`.
  public init(_ value: Int) {
    quotient = Quotient(value)
  }

  /// The number that `decimal` writes in the grammar of JSON (RFC 8259 §6): `3.30`, `1e-2`, `-0.5`.
  ///
  /// Nil if it is no such number, or has more than ``greatestDigitCount`` digits, or an exponent beyond
  /// ``greatestExponent``: nine characters must not cost a gigabyte.
  public init?(decimal: String) {
    guard let number = DecimalText(decimal), let quotient = Quotient(number) else { return nil }
    self.quotient = quotient
  }

  /// The most digits that ``init(decimal:)`` reads, leading and trailing zeros included.
  public static let greatestDigitCount = 1000

  /// The greatest magnitude of an exponent that ``init(decimal:)`` reads.
  public static let greatestExponent = 1000

  /// The sum.
  public static func + (left: Rational, right: Rational) -> Rational {
    Rational(left.quotient.adding(right.quotient))
  }

  /// The difference.
  public static func - (left: Rational, right: Rational) -> Rational {
    Rational(left.quotient.subtracting(right.quotient))
  }

  /// The product.
  public static func * (left: Rational, right: Rational) -> Rational {
    Rational(left.quotient.multiplied(by: right.quotient))
  }

  /// The quotient; nil if `right` is zero.
  public static func / (left: Rational, right: Rational) -> Rational? {
    left.quotient.divided(by: right.quotient).map(Rational.init)
  }

  /// The same number with the other sign.
  public static prefix func - (value: Rational) -> Rational {
    0 - value
  }
}

extension Rational: Comparable, Hashable, ExpressibleByIntegerLiteral {
  /// Whether both are the same number, however they were written.
  public static func == (left: Rational, right: Rational) -> Bool {
    left.quotient.equals(right.quotient)
  }

  /// The lesser number comes first.
  public static func < (left: Rational, right: Rational) -> Bool {
    left.quotient.isLess(than: right.quotient)
  }

  /// Feeds the fraction in lowest terms.
  public func hash(into hasher: inout Hasher) {
    quotient.hash(into: &hasher)
  }

  /// An integer.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}

extension Rational: CustomStringConvertible {
  /// The number in decimal digits if they come to an end, without needless zeros: `3.3`, `-0.5`, `400`; otherwise the
  /// fraction in lowest terms: `1/3`.
  public var description: String { quotient.decimal ?? quotient.fraction }
}
