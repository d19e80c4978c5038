/// The one owner of a GMP integer. GMP ends the process when memory runs out and reports nothing else.

import CGMP

/// Owns one mpz and clears it with the last reference. Computations write into registers that they made before, so that
/// a scalar multiplication allocates a dozen times and not ten thousand times.
///
/// Sendable because nobody changes a register once the function that made it has returned.
final class Register: @unchecked Sendable {
  let value: UnsafeMutablePointer<__mpz_struct>

  /// Zero.
  init() {
    value = .allocate(capacity: 1)
    __gmpz_init(value)
  }

  deinit {
    __gmpz_clear(value)
    value.deallocate()
  }

  convenience init(_ integer: Int) {
    self.init()
    __gmpz_set_si(value, integer)
  }

  convenience init(copyOf other: Register) {
    self.init()
    __gmpz_set(value, other.value)
  }

  convenience init(tenToThe power: UInt) {
    self.init()
    __gmpz_ui_pow_ui(value, 10, power)
  }

  convenience init(numeratorOf fraction: Quotient) {
    self.init()
    __gmpq_get_num(value, fraction.value)
  }

  convenience init(denominatorOf fraction: Quotient) {
    self.init()
    __gmpq_get_den(value, fraction.value)
  }

  /// A number in big-endian bytes; zero if there are none.
  convenience init(bytes: some Collection<UInt8>) {
    self.init()
    let bytes = Array(bytes)
    // Most significant word first, words of one byte.
    __gmpz_import(value, bytes.count, 1, 1, 1, 0, bytes)
  }

  /// The magnitude, big-endian, without leading zeros; empty for zero.
  var bytes: [UInt8] {
    guard !isZero else { return [] }
    var count = (bitCount + 7) / 8
    var bytes = [UInt8](repeating: 0, count: count)
    __gmpz_export(&bytes, &count, 1, 1, 1, 0, value)
    return bytes
  }

  /// Reads ASCII digits. Answers whether they were such.
  func set(toDigits digits: [UInt8]) -> Bool {
    let text = digits.map { CChar(bitPattern: $0) } + [0]
    return __gmpz_set_str(value, text, 10) == 0
  }

  /// Becomes `other` without its factors `prime`. Answers how many there were.
  func removing(_ prime: UInt, from other: Register) -> Int {
    let factor = Register()
    __gmpz_set_ui(factor.value, prime)
    return Int(clamping: __gmpz_remove(value, other.value, factor.value))
  }

  var isZero: Bool { value.pointee._mp_size == 0 }

  var isOne: Bool { __gmpz_cmp_ui(value, 1) == 0 }

  var isNegative: Bool { value.pointee._mp_size < 0 }

  /// The bits of the magnitude, without leading zeros; 0 for zero.
  var bitCount: Int { isZero ? 0 : __gmpz_sizeinbase(value, 2) }

  /// The decimal digits, with a minus sign before a negative number.
  var text: String {
    // The manual (§5.4) asks for room for a sign and a terminator beside the digits.
    var text = [CChar](repeating: 0, count: __gmpz_sizeinbase(value, 10) + 2)
    __gmpz_get_str(&text, 10, value)
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
