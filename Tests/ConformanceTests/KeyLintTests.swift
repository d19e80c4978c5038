/// Keys and tokens with one planted fault each, and sound ones beside them.

import Conformance
import CryptoPrimitives
import ExactArithmetic
import JOSE
import StrictJSON
import Testing

@Suite struct KeyLintTests {
  @Test(arguments: ["ES256", "ES384", "ES512", "Ed25519"])
  func aSoundKeyHasNoFinding(_ name: String) throws {
    let key = try SigningKey.generate(try #require(Algorithm(name: name))).publicKey
    #expect(checks(.object(key.jwk.json)) == [])
  }

  @Test func aSoundRSAKeyHasNoFinding() {
    #expect(checks(rsa(Primes.a * Primes.b)) == [])
  }

  @Test func aModulusBelow2048BitsIsSerious() {
    #expect(checks(rsa(Primes.half * Primes.a)) == [.rsaSize])
  }

  @Test func aSmallFactorIsSerious() {
    #expect(checks(rsa(Primes.a * Primes.b * 16_381)) == [.rsaSmallFactor])
    #expect(checks(rsa(Primes.a * Primes.b * 2)) == [.rsaSmallFactor])
  }

  @Test func aPrimeOrASquareIsNoModulus() {
    #expect(checks(rsa(Primes.whole)) == [.rsaModulusForm])
    #expect(checks(rsa(Primes.a * Primes.a)) == [.rsaModulusForm])
  }

  @Test func closePrimesAreFound() {
    #expect(checks(rsa(Primes.a * Primes.nextToA)) == [.rsaClosePrimes])
  }

  @Test(arguments: [(3, [KeyCheck.rsaExponentSmall]), (1, [.rsaExponentInvalid]), (65536, [.rsaExponentInvalid])])
  func exponentsAreJudged(_ exponent: Int, _ expected: [KeyCheck]) {
    #expect(checks(rsa(Primes.a * Primes.b, exponent: Integer(exponent))) == expected)
  }

  @Test func anExponentBeyond64BitsIsAWarning() throws {
    #expect(checks(rsa(Primes.a * Primes.b, exponent: Primes.half)) == [.rsaExponentLarge])
    #expect(KeyCheck.rsaExponentLarge.weight == .warning)
  }

  @Test func sharedPrimesAreFoundAcrossFiles() {
    let lint = KeyLint([
      ("one.json", set(rsa(Primes.a * Primes.b), rsa(Primes.c * Primes.d))),
      ("two.jwk", rsa(Primes.b * Primes.e).bytes()), ("three.jwk", rsa(Primes.e * Primes.f).bytes()),
    ])
    #expect(
      lint.findings.map(\.places) == [["one.json#/keys/0", "two.jwk", "three.jwk"]])
    #expect(lint.findings.map(\.check) == [.rsaSharedFactor])
  }

  @Test func theSameKeyTwiceIsNoSharedPrime() {
    let key = rsa(Primes.a * Primes.b).bytes()
    #expect(KeyLint([("one", key), ("two", key)]).findings.map(\.check) == [.keyShared])
  }

  @Test func aPointOffTheCurveIsSerious() throws {
    var jwk = try SigningKey.generate(.es256).publicKey.jwk.json
    jwk["y"] = jwk["x"]
    #expect(checks(.object(jwk)) == [.point])
  }

  @Test func aCoordinateThatIsPaddedOrCutIsAWarning() throws {
    var jwk = try SigningKey.generate(.es256).publicKey.jwk.json
    let x = try Base64URL.decode(jwk["x"]?.string ?? "")
    jwk["x"] = .string(Base64URL.encode([0] + x))
    #expect(checks(.object(jwk)) == [.coordinateWidth])
  }

  @Test func aKeyOfSmallOrderIsSerious() {
    let neutral = Base64URL.encode([1] + [UInt8](repeating: 0, count: 31))
    #expect(checks(["kty": "OKP", "crv": "Ed25519", "x": .string(neutral)]) == [.point])
  }

  @Test(arguments: [
    (#"{"kty":"oct","k":"c2VjcmV0"}"#, [KeyCheck.keySymmetric]), (#"{"kty":"AKP"}"#, [.keyTypeUnknown]),
    (#"{"kty":"EC","crv":"P-256","x":"AQ"}"#, [.keyMalformed]),
    (#"{"kty":"RSA","n":"A=","e":"AQAB"}"#, [.keyMalformed]),
    (#"{"kty":"EC","crv":"secp256k1","x":"AQ","y":"AQ"}"#, [.curveUnknown]),
    (#"{"kty":"EC","crv":"secp256k1","x":"AQ","y":"AQ","alg":"ES256K"}"#, [.curveUnknown, .algorithmUnknown]),
    (#"{"kty":"oct","k":"c2VjcmV0","alg":"HS256"}"#, [.keySymmetric, .algorithmWeak]),
  ])
  func whatIsNoSignatureKeyIsTold(_ text: String, _ expected: [KeyCheck]) {
    #expect(KeyLint([("key", Array(text.utf8))]).findings.map(\.check) == expected)
  }

  @Test func anAlgorithmOfAnotherCurveIsSerious() throws {
    var jwk = try SigningKey.generate(.es384).publicKey.jwk.json
    jwk["alg"] = "ES256"
    #expect(checks(.object(jwk)) == [.algorithmMismatch])
  }

  @Test func aPrivateHalfIsSerious() throws {
    let key = try SigningKey.generate(.es256).privateJWK().withUnsafeBytes { Array($0) }
    #expect(KeyLint([("key", key)]).findings.map(\.check) == [.keyPrivate])
  }

  @Test func differentKeysUnderOneNameAreTold() throws {
    var (one, two) = (try SigningKey.generate(.es256, id: "k"), try SigningKey.generate(.es256, id: "k"))
    let both = set(.object(one.publicKey.jwk.json), .object(two.publicKey.jwk.json))
    #expect(KeyLint([("set", both)]).findings.map(\.check) == [.keyIDRepeated])
    (one, two) = (two, try SigningKey.generate(.es256, id: "l"))
    let apart = set(.object(one.publicKey.jwk.json), .object(two.publicKey.jwk.json))
    #expect(KeyLint([("set", apart)]).findings == [])
  }

  @Test func aTrustFileIsReadKeyByKey() {
    let trust = #"{"issuers":[{"issuer":"a","keys":[]},{"issuer":"b","keys":[{"kty":"oct"}]}]}"#
    #expect(KeyLint([("trust", Array(trust.utf8))]).findings.map(\.places) == [["trust#/issuers/1/keys/0"]])
  }

  // MARK: tokens

  @Test func aNonceUsedTwiceIsFoundInTokensAndTheirKeyBinding() {
    let tokens = [
      "\(jws(payload: "a", r: 7, s: 1))~", "\(jws(payload: "b", r: 8, s: 1))~d~\(jws(payload: "c", r: 7, s: 2))",
      "\(jws(payload: "d", r: 9, s: 1))~",
    ]
    let lint = KeyLint([("tokens", Array(tokens.joined(separator: "\n").utf8))])
    #expect(lint.signatureCount == 4)
    #expect(lint.findings.map(\.check) == [.nonceRepeated])
    #expect(lint.findings.map(\.places) == [["tokens#0", "tokens#1"]])
  }

  @Test func aTokenKeptTwiceIsNoRepeatedNonce() {
    let token = Array("\(jws(payload: "a", r: 7, s: 1))~".utf8)
    #expect(KeyLint([("one", token), ("two", token)]).findings == [])
  }

  @Test func nothingReadableIsAWarning() {
    for text in ["", "hello", "{}", "[1]", "-----BEGIN PUBLIC KEY-----\nAAAA"] {
      let findings = KeyLint([("file", Array(text.utf8))]).findings
      #expect(findings.map(\.check.weight) == [text.hasPrefix("-") ? .serious : .warning], "\(text)")
    }
  }

  private func jws(payload: String, r: UInt8, s: UInt8) -> String {
    let halves = [r, s].flatMap { [UInt8](repeating: $0, count: 32) }
    return [Array(#"{"alg":"ES256"}"#.utf8), Array(payload.utf8), halves].map { Base64URL.encode($0) }.joined(
      separator: ".")
  }

  private func checks(_ jwk: JSON) -> [KeyCheck] { KeyLint([("key", jwk.bytes())]).findings.map(\.check) }

  private func set(_ keys: JSON...) -> [UInt8] { JSON.object(["keys": .array(keys)]).bytes() }

  private func rsa(_ modulus: Integer, exponent: Integer = 65537) -> JSON {
    ["kty": "RSA", "n": .string(Base64URL.encode(modulus.bytes)), "e": .string(Base64URL.encode(exponent.bytes))]
  }
}

/// Primes found from fixed beginnings, so that every run has the same.
private enum Primes {
  static let a = after(1)
  static let b = after(2)
  static let c = after(3)
  static let d = after(4)
  static let e = after(5)
  static let f = after(6)
  static let nextToA = next(a + 2)
  static let half = after(7, bits: 512)
  static let whole = after(8, bits: 2048)

  /// The first prime after a number whose bytes look random, with its two highest bits set.
  private static func after(_ seed: UInt8, bits: Int = 1024) -> Integer {
    var bytes: [UInt8] = []
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    while bytes.count < bits / 8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes.append(UInt8(truncatingIfNeeded: state >> 33))
    }
    bytes[0] |= 0xC0
    bytes[bits / 8 - 1] |= 1
    return next(Integer(bytes: bytes))
  }

  private static func next(_ odd: Integer) -> Integer {
    var candidate = odd
    while !candidate.isProbablyPrime { candidate = candidate + 2 }
    return candidate
  }
}
