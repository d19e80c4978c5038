/// The one owner of a GMP fraction. GMP ends the process when memory runs out and reports nothing else.

import CGMP

/// Owns one mpq and clears it with the last reference.
///
/// Sendable because nobody changes the fraction once the function that made it has returned.
final class Quotient: @unchecked Sendable {
  let value: UnsafeMutablePointer<__mpq_struct>

  /// Zero.
  private init() {
    value = .allocate(capacity: 1)
    __gmpq_init(value)
  }

  deinit {
    __gmpq_clear(value)
    value.deallocate()
  }

  /// A whole number.
  convenience init(_ integer: Int) {
    self.init()
    __gmpq_set_si(value, integer, 1)
  }

  /// The number that `text` writes. The limits of ``DecimalText`` bound the work.
  convenience init?(_ text: DecimalText) {
    self.init()
    let digits = Register()
    guard digits.set(toDigits: text.digits) else { return nil }
    let power = Register(tenToThe: text.exponent.magnitude)
    if text.exponent >= 0 {
      __gmpz_mul(digits.value, digits.value, power.value)
    } else {
      __gmpq_set_den(value, power.value)
    }
    __gmpq_set_num(value, digits.value)
    __gmpq_canonicalize(value)
    if text.isNegative { __gmpq_neg(value, value) }
  }

  func adding(_ other: Quotient) -> Quotient { made { __gmpq_add($0, value, other.value) } }

  func subtracting(_ other: Quotient) -> Quotient { made { __gmpq_sub($0, value, other.value) } }

  func multiplied(by other: Quotient) -> Quotient { made { __gmpq_mul($0, value, other.value) } }

  /// Nil if `other` is zero: GMP would end the process.
  func divided(by other: Quotient) -> Quotient? {
    guard other.value.pointee._mp_num._mp_size != 0 else { return nil }
    return made { __gmpq_div($0, value, other.value) }
  }

  func equals(_ other: Quotient) -> Bool { __gmpq_equal(value, other.value) != 0 }

  func isLess(than other: Quotient) -> Bool { __gmpq_cmp(value, other.value) < 0 }

  /// Feeds sign and limbs of both numbers; in lowest terms equal fractions have equal ones.
  func hash(into hasher: inout Hasher) {
    for number in [value.pointee._mp_num, value.pointee._mp_den] {
      hasher.combine(number._mp_size)
      let count = Int(number._mp_size.magnitude) * MemoryLayout<mp_limb_t>.size
      hasher.combine(bytes: UnsafeRawBufferPointer(start: number._mp_d, count: count))
    }
  }

  /// The decimal digits; nil if they never end, which is when the denominator has a factor other than 2 and 5.
  var decimal: String? {
    let (withoutTwos, rest) = (Register(), Register())
    let twos = withoutTwos.removing(2, from: Register(denominatorOf: self))
    let fives = rest.removing(5, from: withoutTwos)
    guard rest.isOne else { return nil }
    let places = max(twos, fives)
    let digits = Register(numeratorOf: multiplied(by: Quotient(tenToThe: places))).text
    guard places > 0 else { return digits }
    let sign = digits.hasPrefix("-") ? "-" : ""
    let magnitude = digits.dropFirst(sign.utf8.count)
    let padded = String(repeating: "0", count: max(0, places + 1 - magnitude.utf8.count)) + magnitude
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// Numerator and denominator with a slash between them.
  var fraction: String { Register(numeratorOf: self).text + "/" + Register(denominatorOf: self).text }

  private convenience init(tenToThe power: Int) {
    self.init()
    let number = Register(tenToThe: power.magnitude)
    __gmpq_set_num(value, number.value)
  }

  private func made(_ body: (UnsafeMutablePointer<__mpq_struct>) -> Void) -> Quotient {
    let result = Quotient()
    body(result.value)
    return result
  }
}
