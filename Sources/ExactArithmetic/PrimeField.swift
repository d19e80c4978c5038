/// Arithmetic modulo a prime for points of a curve, on registers that are there already.

import CGMP

/// Computes modulo a prime. Sums and differences are left as they come, signed and a few times the prime; products are
/// reduced.
struct PrimeField {
  let prime: Register

  /// `target` becomes the product modulo the prime.
  func multiply(_ left: Register, _ right: Register, into target: Register) {
    __gmpz_mul(target.value, left.value, right.value)
    __gmpz_mod(target.value, target.value, prime.value)
  }

  /// `target` becomes the square modulo the prime.
  func square(_ number: Register, into target: Register) {
    multiply(number, number, into: target)
  }

  /// `target` becomes the sum.
  func add(_ left: Register, _ right: Register, into target: Register) {
    __gmpz_add(target.value, left.value, right.value)
  }

  /// `target` becomes the difference.
  func subtract(_ left: Register, _ right: Register, into target: Register) {
    __gmpz_sub(target.value, left.value, right.value)
  }

  /// `target` becomes the number times two to the power of `exponent`.
  func scale(_ number: Register, byTwoTo exponent: UInt, into target: Register) {
    __gmpz_mul_2exp(target.value, number.value, exponent)
  }

  /// Brings a number into 0 to below the prime.
  func reduce(_ number: Register) {
    __gmpz_mod(number.value, number.value, prime.value)
  }
}

extension Register {
  func set(to other: Register) { __gmpz_set(value, other.value) }

  func set(to number: Int) { __gmpz_set_si(value, number) }

  /// One bit of a number that is not negative, the lowest being 0.
  func bit(_ place: Int) -> Int { Int(__gmpz_tstbit(value, UInt(place))) }
}
