/// Which keys the second engine takes: the same as the first, each refusal for its own reason.

import CryptoPrimitives
import Testing

@testable import ExactArithmetic

@Suite struct ReferenceKeyTests {
  static let point = PrimeCurve.p256.generator
  static let ec = [
    "kty": "EC", "crv": "P-256", "x": Base64URL.encode(point.x.bytes), "y": Base64URL.encode(point.y.bytes),
  ]
  static let okp = [
    "kty": "OKP", "crv": "Ed25519", "x": Base64URL.encode(Edwards25519.bytes(Edwards25519.generator)),
  ]

  static func rsa(bits: Int, _ exponent: Integer) -> [String: String] { rsa(modulus(bits: bits), exponent) }

  static func rsa(_ modulus: Integer, _ exponent: Integer) -> [String: String] {
    ["kty": "RSA", "n": Base64URL.encode(modulus.bytes), "e": Base64URL.encode(exponent.bytes)]
  }

  /// An odd number of this size. That it is no product of two primes shows in nothing that is checked.
  static func modulus(bits: Int) -> Integer {
    var random = SplitMix64(state: UInt64(bits))
    var bytes = random.bytes(bits / 8 + 1)
    bytes[0] = bits % 8 == 0 ? 0 : 1 << UInt8(bits % 8 - 1)
    bytes[1] |= bits % 8 == 0 ? 0x80 : 0
    bytes[bytes.count - 1] |= 1
    return Integer(bytes: bytes)
  }

  /// Two to the power of `exponent`, and one.
  static func power(_ exponent: Int) -> Integer {
    (0..<exponent).reduce(Integer(1)) { number, _ in number + number } + 1
  }

  static let refusals: [(String, [String: String], ReferenceRefusal?)] = [
    ("ES256", ec, nil), ("ES384", ec, .algorithm), ("Ed25519", ec, .algorithm), ("RS256", ec, .algorithm),
    ("ES256", ec.merging(["x": "AA"]) { $1 }, .width),
    ("ES256", ec.merging(["x": Base64URL.encode([0] + point.x.bytes)]) { $1 }, .width),
    ("ES256", ec.merging(["y": Base64URL.encode((point.y + 1).bytes)]) { $1 }, .pointNotOnCurve),
    ("ES256", ec.merging(["y": Base64URL.encode((PrimeCurve.p256.prime - point.y).bytes)]) { $1 }, nil),
    ("ES256", ec.filter { $0.key != "y" }, .member), ("ES256", ec.filter { $0.key != "kty" }, .member),
    ("ES256", ec.merging(["kty": "ec"]) { $1 }, .algorithm), ("ES256", ec.merging(["crv": "P-384"]) { $1 }, .algorithm),
    ("Ed25519", okp, nil), ("Ed25519", okp.merging(["kty": "O\u{212A}P"]) { $1 }, .algorithm),
    ("Ed25519", okp.merging(["x": Base64URL.encode([UInt8](repeating: 0, count: 32))]) { $1 }, .pointNotOnCurve),
    ("Ed25519", okp.merging(["x": Base64URL.encode([1] + [UInt8](repeating: 0, count: 31))]) { $1 }, .pointNotOnCurve),
    ("Ed25519", okp.merging(["x": Base64URL.encode([UInt8](repeating: 0, count: 31))]) { $1 }, .width),
    ("RS256", rsa(bits: 2048, 65537), nil), ("PS256", rsa(bits: 2048, 65537), nil), ("PS512", rsa(bits: 2049, 3), nil),
    ("RS256", rsa(bits: 2047, 65537), .modulusSize), ("RS256", rsa(bits: 16384, 65537), nil),
    ("RS256", rsa(bits: 16385, 65537), .modulusSize), ("RS256", rsa(modulus(bits: 2048) - 1, 65537), .modulusWeak),
    ("RS256", rsa(bits: 2048, 1), .publicExponent), ("RS256", rsa(bits: 2048, 65536), .publicExponent),
    ("RS256", rsa(bits: 3072, power(255)), nil), ("RS256", rsa(bits: 3072, power(256)), .publicExponent),
    ("RS256", rsa(bits: 3073, power(63)), nil), ("RS256", rsa(bits: 3073, power(64)), .publicExponent),
    ("RS256", rsa(bits: 2048, 0), .integer),
    ("RS256", rsa(bits: 2048, 3).merging(["e": Base64URL.encode([0, 3])]) { $1 }, .integer),
    ("RS256", rsa(bits: 2048, 3).merging(["n": ""]) { $1 }, .integer),
  ]

  @Test(arguments: refusals)
  func aKeyIsRefusedForWhatIsWrongWithIt(_ algorithm: String, _ key: [String: String], _ refusal: ReferenceRefusal?) {
    var found: ReferenceRefusal?
    do { _ = try ReferenceKey(jwk: key, algorithm: algorithm) } catch { found = error }
    #expect(found == refusal)
    let trial = Trial(algorithm: algorithm, key: key, message: [], signature: [])
    #expect((Verdict(standard: trial) == .refused) == (refusal != nil))
  }

  @Test(arguments: ["none", "HS256", "RS384", "es256", "EdDSA", ""]) func noOtherAlgorithmHasAName(_ name: String) {
    #expect(throws: ReferenceRefusal.algorithm) { try ReferenceKey(jwk: Self.okp, algorithm: name) }
  }

  /// The four ways that base64url can go wrong, in the last character and before.
  @Test(arguments: ["=", "+", "/", " ", "AA", "\n", "é"]) func base64urlIsStrict(_ suffix: String) throws {
    var key = Self.ec
    key["x"]? += suffix
    #expect(throws: ReferenceRefusal.base64url) { try ReferenceKey(jwk: key, algorithm: "ES256") }
    // 32 bytes take 43 characters, the last of which has two bits to spare.
    let stray = try #require(Self.ec["x"]).dropLast() + "h"
    #expect(throws: ReferenceRefusal.base64url) {
      try ReferenceKey(jwk: Self.ec.merging(["x": String(stray)]) { $1 }, algorithm: "ES256")
    }
  }

  /// Both engines look for the mark in their own way: a power of 65537 modulo the small primes, whatever else it is.
  @Test func bothEnginesSeeTheMarkOfTheFlawedGenerator() throws {
    let primes = (2...167).filter { number in (2..<number).allSatisfy { number % $0 != 0 } }.map { Integer($0) }
    let product = primes.reduce(1, *)
    let residue = try #require(Integer(65537).power(12345, modulo: product))
    let multiple = try product * #require(Self.modulus(bits: 2050).divided(by: product))
    let marked = residue + multiple
    // Modulo 23 everything is a power of 65537, or zero, which must not hide the mark.
    let step = try #require(product.divided(by: 23))
    let hidden = try #require((0..<23).map { marked + Integer($0) * step }.first { $0.modulo(23) == 0 })
    for (number, isMarked) in [(marked, true), (hidden, true), (marked + 2, false), (Self.modulus(bits: 2048), false)] {
      #expect(number.bearsMarkOfROCA == isMarked)
      let trial = Trial(algorithm: "RS256", key: Self.rsa(number, 65537), message: [], signature: [])
      #expect(Verdict(standard: trial) == (isMarked ? .refused : .invalid))
      #expect(Verdict(wholeNumbers: trial) == (isMarked ? .refused : .invalid))
    }
  }
}
