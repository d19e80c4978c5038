/// Whole numbers without limit of size. GMP's mpz, the GNU MP manual §5.

import CGMP

/// A whole number. A value: nothing changes it once it is made.
///
/// It takes time that depends on the number: for what everybody may know, such as public keys and signatures.
public struct Integer: Sendable {
  let register: Register

  init(_ register: Register) {
    self.register = register
  }

  /// The integer `value`.
  public init(_ value: Int) {
    register = Register(value)
  }

  /// The number that `bytes` are, big-endian; leading zeros are taken, and zero is what no bytes are.
  public init(bytes: some Collection<UInt8>) {
    register = Register(bytes: bytes)
  }

  /// The number that 64-bit words are, the most significant first: how the constants of the standards are written here.
  package init(words: UInt64...) {
    self.init(bytes: words.flatMap { word in stride(from: 56, through: 0, by: -8).map { UInt8(word >> $0 & 0xFF) } })
  }

  /// The magnitude, big-endian, without leading zeros; empty for zero.
  public var bytes: [UInt8] { register.bytes }

  /// The number, big-endian, in exactly `width` bytes; nil if it is negative or does not fit.
  public func bytes(width: Int) -> [UInt8]? {
    let bytes = register.bytes
    guard !isNegative, bytes.count <= width else { return nil }
    return [UInt8](repeating: 0, count: width - bytes.count) + bytes
  }

  /// The bits of the magnitude, without leading zeros; 0 for zero.
  public var bitCount: Int { register.bitCount }

  /// Whether it is zero.
  public var isZero: Bool { register.isZero }

  /// Whether it is less than zero.
  public var isNegative: Bool { register.isNegative }

  /// Whether two does not divide it.
  public var isOdd: Bool { __gmpz_tstbit(register.value, 0) == 1 }

  /// Whether it is the square of a whole number: 0, 1, 4, 9.
  public var isPerfectSquare: Bool { __gmpz_perfect_square_p(register.value) != 0 }

  /// The greatest number whose square is not above this one; nil for a negative one.
  public var squareRoot: Integer? {
    isNegative ? nil : made { __gmpz_sqrt($0, register.value) }
  }

  /// The greatest number whose cube is not above this one.
  package var cubeRoot: Integer {
    made { __gmpz_root($0, register.value, 3) }
  }

  /// Whether it is prime, but for an error with a probability below 4^-32 for numbers that nobody has chosen to deceive
  /// (Baillie-PSW, then Miller-Rabin). Not above one is not prime.
  public var isProbablyPrime: Bool { self > 1 && __gmpz_probab_prime_p(register.value, 56) != 0 }

  /// The greatest number that divides both, never negative; of two zeros it is zero.
  public func greatestCommonDivisor(with other: Integer) -> Integer {
    made { __gmpz_gcd($0, register.value, other.register.value) }
  }

  /// What is left by division, from 0 to below the magnitude of `modulus`; nil if that is zero.
  public func modulo(_ modulus: Integer) -> Integer? {
    modulus.isZero ? nil : made { __gmpz_mod($0, register.value, modulus.register.value) }
  }

  /// The quotient, rounded towards minus infinity; nil if `divisor` is zero.
  public func divided(by divisor: Integer) -> Integer? {
    divisor.isZero ? nil : made { __gmpz_fdiv_q($0, register.value, divisor.register.value) }
  }

  /// The power modulo `modulus`; nil if that is not positive, or `exponent` is negative.
  public func power(_ exponent: Integer, modulo modulus: Integer) -> Integer? {
    guard modulus > 0, !exponent.isNegative else { return nil }
    return made { __gmpz_powm($0, register.value, exponent.register.value, modulus.register.value) }
  }

  /// The number from 1 to below `modulus` that makes 1 with this one; nil if there is none, or `modulus` is not above 1.
  public func inverse(modulo modulus: Integer) -> Integer? {
    guard modulus > 1 else { return nil }
    let result = Register()
    return __gmpz_invert(result.value, register.value, modulus.register.value) == 0 ? nil : Integer(result)
  }

  /// The number without its lowest `count` bits, rounded towards minus infinity; itself for a negative count.
  public func shiftedRight(by count: Int) -> Integer {
    made { __gmpz_fdiv_q_2exp($0, register.value, UInt(max(0, count))) }
  }

  /// The sum.
  public static func + (left: Integer, right: Integer) -> Integer {
    left.made { __gmpz_add($0, left.register.value, right.register.value) }
  }

  /// The difference.
  public static func - (left: Integer, right: Integer) -> Integer {
    left.made { __gmpz_sub($0, left.register.value, right.register.value) }
  }

  /// The product.
  public static func * (left: Integer, right: Integer) -> Integer {
    left.made { __gmpz_mul($0, left.register.value, right.register.value) }
  }

  private func made(_ body: (UnsafeMutablePointer<__mpz_struct>) -> Void) -> Integer {
    let result = Register()
    body(result.value)
    return Integer(result)
  }
}

extension Integer: Comparable, Hashable, ExpressibleByIntegerLiteral, CustomStringConvertible {
  /// Whether both are the same number.
  public static func == (left: Integer, right: Integer) -> Bool {
    __gmpz_cmp(left.register.value, right.register.value) == 0
  }

  /// The lesser number comes first.
  public static func < (left: Integer, right: Integer) -> Bool {
    __gmpz_cmp(left.register.value, right.register.value) < 0
  }

  /// Feeds sign and magnitude.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(isNegative)
    hasher.combine(bytes)
  }

  /// An integer.
  public init(integerLiteral value: Int) {
    self.init(value)
  }

  /// The decimal digits, with a minus sign before a negative number.
  public var description: String { register.text }
}
