/// A number as JSON writes it, taken apart: an integer and a power of ten. RFC 8259 §6.

/// `-12.50e3` is the digits 1250, negative, times ten to the power of 1.
struct DecimalText {
  let isNegative: Bool
  /// The digits before and after the point, without the point.
  let digits: [UInt8]
  /// The power of ten that the digits count.
  let exponent: Int

  /// Nil if `text` is not a JSON number, or beyond the limits of ``Rational/init(decimal:)``.
  init?(_ text: String) {
    // A sign, a point, an exponent of its own sign and width: no longer text can be within the limits.
    guard text.utf8.count <= Rational.greatestDigitCount + 16 else { return nil }
    var rest = Array(text.utf8)[...]
    isNegative = Self.take("-", from: &rest)
    let integer = Self.takeDigits(from: &rest)
    guard let first = integer.first, first != UInt8(ascii: "0") || integer.count == 1 else { return nil }
    var fraction: ArraySlice<UInt8> = []
    if Self.take(".", from: &rest) {
      fraction = Self.takeDigits(from: &rest)
      guard !fraction.isEmpty else { return nil }
    }
    digits = Array(integer + fraction)
    guard let power = Self.takeExponent(from: &rest), rest.isEmpty, digits.count <= Rational.greatestDigitCount
    else { return nil }
    exponent = power - fraction.count
  }

  /// The exponent that is written, 0 if there is none; nil if it is malformed or too great.
  private static func takeExponent(from text: inout ArraySlice<UInt8>) -> Int? {
    guard take("e", from: &text) || take("E", from: &text) else { return 0 }
    let isNegative = take("-", from: &text)
    if !isNegative { _ = take("+", from: &text) }
    let digits = takeDigits(from: &text)
    guard !digits.isEmpty else { return nil }
    var power = 0
    for digit in digits {
      power = power * 10 + Int(digit - UInt8(ascii: "0"))
      guard power <= Rational.greatestExponent else { return nil }
    }
    return isNegative ? -power : power
  }

  private static func take(_ character: Unicode.Scalar, from text: inout ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: character) else { return false }
    text.removeFirst()
    return true
  }

  private static func takeDigits(from text: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = text.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    text = text.dropFirst(digits.count)
    return digits
  }
}
