/// Copies that Verifiers cannot link: new salts, new keys, rounded times. RFC 9901 §10.1.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct BatchTests {
  private static let claims: JSONObject = [
    "iss": .string(Keys.issuerName), "iat": 1_700_000_123, "nbf": 1_700_000_456, "exp": 1_800_000_789, "name": "Ada",
  ]

  private func batch(
    _ claims: JSONObject = BatchTests.claims, keys: [VerifyingKey] = [Keys.holder.publicKey, Keys.stranger.publicKey],
    window: Duration = .seconds(86_400)
  ) throws(SDJWTError) -> [SDJWT] {
    try Issuer(signingWith: Keys.issuer, decoys: .perObject(1)).issueBatch(
      claims, selectivelyDisclosable: [["name"]], boundTo: keys, roundingTimesTo: window)
  }

  // SDJ-I-04
  @Test func aHundredCopiesShareNeitherSaltNorKeyNorDigest() throws {
    let keys = try (0..<100).map { _ in try SigningKey.generate(.ed25519).publicKey }
    let copies = try batch(keys: keys).map { try IssuedToken($0) }
    #expect(copies.count == 100)
    #expect(Set(copies.flatMap(\.salts)).count == 100)
    #expect(Set(copies.flatMap(\.digests)).count == 200)
    #expect(copies.map { $0.payload["cnf"]?["jwk"] } == keys.map { .object($0.jwk.essential) })
  }

  // SDJ-I-04
  @Test func oneHolderKeyTwiceIsRefused() throws {
    let keys = [Keys.holder.publicKey, Keys.stranger.publicKey, Keys.holder.publicKey]
    expectRefused(by: .batchHolderKeyRepeated, at: "/cnf") { () throws(SDJWTError) in try batch(keys: keys) }
    #expect(try batch(keys: Array(keys.dropLast())).count == 2)
  }

  // SDJ-I-04
  @Test func theSameKeyUnderAnotherNameIsTheSameKey() throws {
    var renamed = Keys.holder.publicKey.jwk.essential
    renamed["kid"] = "another"
    let keys = [Keys.holder.publicKey, try VerifyingKey(renamed)]
    expectRefused(by: .batchHolderKeyRepeated, at: "/cnf") { () throws(SDJWTError) in try batch(keys: keys) }
  }

  // SDJ-I-05
  @Test(arguments: [
    (Duration.seconds(86_400), 1_699_920_000, 1_699_920_000, 1_799_971_200),
    (.seconds(3600), 1_699_999_200, 1_699_999_200, 1_800_000_000),
    (.seconds(100), 1_700_000_100, 1_700_000_400, 1_800_000_700),
    (.seconds(1), 1_700_000_123, 1_700_000_456, 1_800_000_789),
    (.zero, 1_700_000_123, 1_700_000_456, 1_800_000_789),
  ])
  func timesAreRoundedDownToTheWindow(_ window: Duration, _ iat: Int, _ nbf: Int, _ exp: Int) throws {
    for copy in try batch(window: window) {
      let payload = try IssuedToken(copy).payload
      #expect([payload["iat"], payload["nbf"], payload["exp"]].map { $0?.number?.int } == [iat, nbf, exp])
    }
  }

  // SDJ-I-05
  @Test func fractionsOfSecondsAndTimesBefore1970AreRoundedDownToo() throws {
    let claims = try #require(try JSON(parsing: #"{"nbf":-0.5,"exp":1700000000.75,"name":"Ada"}"#).object)
    let copy = try IssuedToken(batch(claims, window: .seconds(60))[0])
    #expect(copy.payload["nbf"] == -60)
    #expect(copy.payload["exp"] == 1_699_999_980)
  }

  // SDJ-I-05
  @Test func aBatchWithoutTimesGetsNone() throws {
    #expect(try IssuedToken(batch(["name": "Ada"])[0]).payload.names.sorted() == ["_sd", "_sd_alg", "cnf"])
  }

  // SDJ-I-05
  @Test(arguments: [#"{"nbf":1700000000,"exp":1700003600}"#, #"{"iat":1700000000,"exp":1700003600}"#])
  func aValidityThatRoundingLeavesEmptyIsRefused(_ times: String) throws {
    var claims = try #require(try JSON(parsing: times).object)
    claims["name"] = "Ada"
    expectRefused(by: .batchTimesMeet, at: "/exp") { () throws(SDJWTError) in try batch(claims) }
    #expect(try batch(claims, window: .seconds(60)).count == 2)
  }

  // SDJ-I-05, SDJ-T-06
  @Test(arguments: [("iat", #""1700000000""#), ("nbf", "null"), ("exp", "1E400"), ("exp", "[]")])
  func aTimeThatIsNoNumberIsRefused(_ name: String, _ value: String) throws {
    var claims = BatchTests.claims
    claims[name] = try JSON(parsing: value)
    let changed = claims
    expectRefused(by: .timeMalformed, at: "/\(name)") { () throws(SDJWTError) in try batch(changed) }
  }

  // SDJ-I-04
  @Test func aBatchForNobodyIsEmpty() throws {
    #expect(try batch(keys: []).isEmpty)
  }
}
