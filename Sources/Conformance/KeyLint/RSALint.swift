/// What can be wrong with one RSA key: its size, the form of its modulus, its exponent. RFC 8017 §3.1, FIPS 186-5 A.1.

internal import ExactArithmetic

enum RSALint {
  /// The checks that the key fails.
  static func checks(modulus: Integer, exponent: Integer) -> [KeyCheck] {
    [
      (KeyCheck.rsaSize, modulus.bitCount < 2048),
      (.rsaSmallFactor, hasSmallFactor(modulus)),
      (.rsaModulusForm, modulus.isPerfectSquare || modulus.isProbablyPrime),
      (.rsaClosePrimes, hasClosePrimes(modulus)),
      (.rsaFlawedGenerator, modulus.bitCount >= 512 && modulus.bearsMarkOfROCA),
      (.rsaExponentInvalid, !exponent.isOdd || exponent == 1),
      (.rsaExponentSmall, exponent.isOdd && exponent > 1 && exponent < 65537),
      (.rsaExponentLarge, exponent.bitCount > 64),
    ].filter(\.1).map(\.0)
  }

  private static func hasSmallFactor(_ modulus: Integer) -> Bool {
    modulus.greatestCommonDivisor(with: smallPrimes) != 1
  }

  /// The product of all primes below 2^14.
  private static let smallPrimes: Integer = {
    var isComposite = [Bool](repeating: false, count: 1 << 14)
    var product: Integer = 1
    for candidate in 2..<isComposite.count where !isComposite[candidate] {
      product = product * Integer(candidate)
      for multiple in stride(from: candidate * candidate, to: isComposite.count, by: candidate) {
        isComposite[multiple] = true
      }
    }
    return product
  }()

  /// Fermat's method: if p and q are near each other, n = a² - b² for an a just above the root of n. FIPS 186-5 A.1.3 wants
  /// them 2^(bits/2 - 100) apart, far beyond these steps; a generator that picks neighbours is found at the first.
  private static func hasClosePrimes(_ modulus: Integer) -> Bool {
    guard modulus.isOdd, !modulus.isPerfectSquare, let root = modulus.squareRoot else { return false }
    var mean = root + 1
    for _ in 0..<fermatSteps {
      if (mean * mean - modulus).isPerfectSquare { return !modulus.isProbablyPrime && modulus > 9 }
      mean = mean + 1
    }
    return false
  }

  private static let fermatSteps = 1000
}
