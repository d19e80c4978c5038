/// What a KB-JWT must say, each rule broken once, in every form of the token. RFC 9901 §4.3, §7.3.

import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct KeyBindingTests {
  /// One thing changed in a good KB-JWT, signed again.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rule: Rule
    let location: String
    let apply: @Sendable (inout KeyBindingForgery) -> Void

    static func payload(_ member: String, _ value: String?, _ rule: Rule, at location: String? = nil) -> Change {
      Change(
        testDescription: "\(member): \(value ?? "missing")", rule: rule,
        location: location ?? "/kb_jwt/payload/\(member)"
      ) { $0.payload = KeyBindingTests.payload(setting: member, to: value) }
    }

    static func header(_ header: String, _ rule: Rule, at location: String) -> Change {
      Change(testDescription: header, rule: rule, location: location) { $0.header = header }
    }

    static func whole(_ payload: String, _ rule: Rule) -> Change {
      Change(testDescription: payload, rule: rule, location: "/kb_jwt/payload") { $0.payload = payload }
    }
  }

  /// The good payload with one member set to a JSON text, or taken out.
  static func payload(setting name: String, to value: String?) -> String {
    var members = [
      ("iat", "1700000000"), ("aud", #""https://jobs.example""#), ("nonce", #""n-0S6_WzA2Mj""#),
      ("sd_hash", #""SD_HASH""#),
    ]
    members.removeAll { $0.0 == name }
    if let value { members.append((name, value)) }
    return "{" + members.map { #""\#($0.0)":\#($0.1)"# }.joined(separator: ",") + "}"
  }

  static let bound: Forgery = {
    var forgery = Forgery(Keys.confirmation)
    forgery.keyBinding = KeyBindingForgery()
    return forgery
  }()

  private func expect(_ change: Change) throws {
    var forgery = KeyBindingTests.bound
    for demand in [Demands.required, Demands.optional] {
      try expectPayload(forgery, Keys.confirmation, entries: EntryPoint.verifiers, demand: demand)
    }
    var keyBinding = KeyBindingForgery()
    change.apply(&keyBinding)
    forgery.keyBinding = keyBinding
    for demand in [Demands.required, Demands.optional] {
      try expectRefusal(
        forgery, by: change.rule, at: change.location, entries: EntryPoint.verifiers, demand: demand)
    }
  }

  // SDJ-K-14, T10, D8, D12, D26
  @Test(
    arguments: [
      .payload("iat", nil, .keyBindingTime), .payload("iat", #""1700000000""#, .timeMalformed),
      .payload("iat", "null", .timeMalformed), .payload("iat", "true", .timeMalformed),
      .payload("iat", "[1700000000]", .timeMalformed), .payload("iat", "1E400", .timeMalformed),
      .payload("iat", "0", .keyBindingTime), .payload("iat", "1668464010", .keyBindingTime),
      .payload("iat", "1731536010", .keyBindingTime), .payload("iat", "1699999709", .keyBindingTime),
      .payload("iat", "1700000011", .keyBindingTime),
    ] as [Change])
  func theTimeIsWithinItsWindow(_ change: Change) throws { try expect(change) }

  // SDJ-K-15, D11, T11, S2
  @Test(
    arguments: [
      .payload("nonce", nil, .keyBindingNonce), .payload("nonce", #""n-0S6_WzA2M""#, .keyBindingNonce),
      .payload("nonce", #""n-0S6_WzA2Mj ""#, .keyBindingNonce), .payload("nonce", #""N-0S6_WzA2Mj""#, .keyBindingNonce),
      .payload("nonce", #""""#, .keyBindingNonce), .payload("nonce", "1", .keyBindingNonce),
      .payload("nonce", "null", .keyBindingNonce), .payload("nonce", #"["n-0S6_WzA2Mj"]"#, .keyBindingNonce),
    ] as [Change])
  func theNonceIsExactlyTheOneAskedFor(_ change: Change) throws { try expect(change) }

  // SDJ-K-16, T11, D8, D12
  @Test(
    arguments: [
      .payload("aud", nil, .keyBindingAudience), .payload("aud", #"["https://jobs.example"]"#, .keyBindingAudience),
      .payload("aud", #""https://jobs.example/""#, .keyBindingAudience),
      .payload("aud", #""https://other.example""#, .keyBindingAudience), .payload("aud", "1", .keyBindingAudience),
      .payload("aud", #""HTTPS://jobs.example""#, .keyBindingAudience), .payload("aud", "null", .keyBindingAudience),
      .payload("aud", "{}", .keyBindingAudience),
    ] as [Change])
  func theAudienceIsOneStringAndTheVerifier(_ change: Change) throws { try expect(change) }

  // SDJ-K-18, SDJ-K-04, T08
  @Test(
    arguments: [
      .payload("sd_hash", nil, .keyBindingDigest), .payload("sd_hash", "1", .keyBindingDigest),
      .payload("sd_hash", "null", .keyBindingDigest), .payload("sd_hash", #""""#, .keyBindingDigest),
      .payload("sd_hash", #""SD_HASH=""#, .keyBindingDigest), .payload("sd_hash", #"["SD_HASH"]"#, .keyBindingDigest),
      .payload("sd_hash", #""47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU""#, .keyBindingDigest),
      .payload("_sd_hash", #""SD_HASH","sd_hash":"x""#, .memberNameRepeated, at: "/kb_jwt/payload"),
    ] as [Change])
  func theDigestIsThatOfThePresentedText(_ change: Change) throws { try expect(change) }

  // SDJ-K-19
  @Test(
    arguments: [
      .payload("exp", "1700000010", .keyBindingExpired), .payload("exp", "1600000000", .keyBindingExpired),
      .payload("exp", #""1800000000""#, .timeMalformed), .payload("nbf", "1700000011", .keyBindingNotYetValid),
      .payload("nbf", "null", .timeMalformed),
    ] as [Change])
  func theTimesOfAnyJWTHoldForItToo(_ change: Change) throws { try expect(change) }

  // SDJ-K-19, SDJ-K-03
  @Test(arguments: [("exp", "1700000011"), ("nbf", "1700000010"), ("transaction_data_hashes", #"["x"]"#), ("iss", "1")])
  func furtherClaimsAreAllowed(_ name: String, _ value: String) throws {
    var forgery = KeyBindingTests.bound
    forgery.keyBinding?.payload = KeyBindingTests.payload(setting: name, to: value)
    try expectPayload(forgery, Keys.confirmation, entries: EntryPoint.verifiers, demand: Demands.required)
  }

  // SDJ-K-13, SDJ-K-11, SDJ-K-19, SDJ-K-01
  @Test(
    arguments: [
      .header(#"{"alg":"ES256"}"#, .keyBindingType, at: "/kb_jwt/header/typ"),
      .header(#"{"alg":"ES256","typ":"JWT"}"#, .keyBindingType, at: "/kb_jwt/header/typ"),
      .header(#"{"alg":"ES256","typ":"dc+sd-jwt"}"#, .keyBindingType, at: "/kb_jwt/header/typ"),
      .header(#"{"alg":"ES256","typ":"KB+JWT"}"#, .keyBindingType, at: "/kb_jwt/header/typ"),
      .header(#"{"alg":"ES256","typ":"application/kb+jwt"}"#, .keyBindingType, at: "/kb_jwt/header/typ"),
      .header(#"{"alg":"ES256","typ":1}"#, .typeNotString, at: "/kb_jwt/header/typ"),
      .header(#"{"alg":"none","typ":"kb+jwt"}"#, .algorithmNotAllowed, at: "/kb_jwt/header/alg"),
      .header(#"{"alg":"HS256","typ":"kb+jwt"}"#, .algorithmNotAllowed, at: "/kb_jwt/header/alg"),
      .header(#"{"typ":"kb+jwt"}"#, .algorithmMissing, at: "/kb_jwt/header/alg"),
      .header(#"{"alg":"ES384","typ":"kb+jwt"}"#, .keyBindingAlgorithm, at: "/kb_jwt/header/alg"),
      .header(#"{"alg":"Ed25519","typ":"kb+jwt"}"#, .keyBindingAlgorithm, at: "/kb_jwt/header/alg"),
      .header(#"{"alg":"ES256","typ":"kb+jwt","crit":["x"],"x":1}"#, .criticalNotUnderstood, at: "/kb_jwt/header/crit"),
      .header(#"{"alg":"ES256","typ":"kb+jwt","crit":[]}"#, .criticalMalformed, at: "/kb_jwt/header/crit"),
      .header(#"{"alg":"ES256","typ":"kb+jwt","b64":false}"#, .unencodedPayload, at: "/kb_jwt/header/b64"),
      .header(#"{"alg":"ES256","alg":"ES256","typ":"kb+jwt"}"#, .memberNameRepeated, at: "/kb_jwt/header"),
      .header(#"[]"#, .headerNotObject, at: "/kb_jwt/header"),
    ] as [Change])
  func theHeaderIsThatOfAKeyBindingJWT(_ change: Change) throws { try expect(change) }

  // SDJ-K-02
  @Test(
    arguments: [
      .whole("[]", .keyBindingPayload), .whole("null", .keyBindingPayload), .whole(#""x""#, .keyBindingPayload),
      .whole("", .jsonGrammar), .whole(#"{"iat":1700000000,"iat":1700000000}"#, .memberNameRepeated),
      .whole("\u{feff}{}", .byteOrderMark),
    ] as [Change])
  func thePayloadIsAStrictJSONObject(_ change: Change) throws { try expect(change) }

  // SDJ-K-12, SDJ-K-08, T12, SDJ-J-11
  @Test(arguments: [
    #"{"alg":"ES256","typ":"kb+jwt"}"#, #"{"alg":"ES256","typ":"kb+jwt","kid":"stranger"}"#,
    #"{"alg":"ES256","typ":"kb+jwt","jwk":JWK}"#,
    #"{"alg":"ES256","typ":"kb+jwt","x5c":["MAA="],"jku":"https://x.example"}"#,
  ])
  func onlyTheKeyThatTheCredentialNamesCounts(_ header: String) throws {
    let jwk = JSON.object(Keys.stranger.publicKey.jwk.json).text()
    try expect(
      Change(testDescription: header, rule: .keyBindingSignature, location: "/kb_jwt/signature") {
        $0.header = header.replacing("JWK", with: jwk)
        $0.key = Keys.stranger
      })
    // The same header over the right key's signature is harmless.
    var forgery = KeyBindingTests.bound
    forgery.keyBinding?.header = header.replacing("JWK", with: jwk)
    try expectPayload(forgery, Keys.confirmation, entries: EntryPoint.verifiers, demand: Demands.required)
  }

  // SDJ-K-08, T12
  @Test func theIssuersKeyIsNotTheHolders() throws {
    try expect(
      Change(testDescription: "issuer", rule: .keyBindingSignature, location: "/kb_jwt/signature") {
        $0.key = Keys.issuer
      })
  }

  // SDJ-K-14
  @Test(arguments: [
    (1_700_000_000, 0, true), (1_700_000_300, 0, true), (1_700_000_301, 0, false), (1_699_999_999, 0, false),
    (1_700_000_360, 60, true), (1_700_000_361, 60, false), (1_699_999_940, 60, true), (1_699_999_939, 60, false),
  ])
  func bothEdgesOfTheWindowCount(_ now: Int, _ leeway: Int, _ holds: Bool) throws {
    let verifier = Verifier(trusting: Keys.trusted, leeway: .seconds(leeway))
    let text = try KeyBindingTests.bound.compact()
    let answer = Answer { () throws(SDJWTError) in
      try verifier.verify(text, keyBinding: Demands.required, at: NumericDate(now))
    }
    #expect((answer == .refused(.keyBindingTime, at: "/kb_jwt/payload/iat")) == !holds)
  }

  // SDJ-K-15, SDJ-K-16, SDJ-K-02
  @Test func whatTheKeyBindingSaidIsReported() throws {
    let payload = try Verifier(trusting: Keys.trusted).verify(
      KeyBindingTests.bound.compact(), keyBinding: Demands.required, at: Demands.now)
    #expect(
      payload.keyBinding
        == KeyBinding(
          audience: "https://jobs.example", nonce: "n-0S6_WzA2Mj", issuedAt: 1_700_000_000,
          holderKey: Keys.holder.publicKey))
    let plain = try Verifier(trusting: Keys.trusted).verify(
      Forgery(Keys.confirmation).compact(), keyBinding: Demands.optional, at: Demands.now)
    #expect(plain.keyBinding == nil)
  }

  // SDJ-K-15, S2
  @Test func aNonceOfOtherNormalisationIsAnother() throws {
    let demand = KeyBindingDemand.required(
      audience: "https://jobs.example", nonce: "caf\u{e9}", maxAge: .seconds(300))
    var forgery = KeyBindingTests.bound
    forgery.keyBinding?.payload = KeyBindingTests.payload(setting: "nonce", to: "\"caf\u{e9}\"")
    try expectPayload(forgery, Keys.confirmation, entries: EntryPoint.verifiers, demand: demand)
    forgery.keyBinding?.payload = KeyBindingTests.payload(setting: "nonce", to: "\"cafe\u{301}\"")
    try expectRefusal(
      forgery, by: .keyBindingNonce, at: "/kb_jwt/payload/nonce", entries: EntryPoint.verifiers, demand: demand)
  }

  // SDJ-T-08
  @Test func theCredentialsAudienceIsNotTheKeyBindings() throws {
    let members = #""aud":"https://jobs.example","# + Keys.confirmation
    var forgery = Forgery(members)
    forgery.keyBinding = KeyBindingForgery()
    let verifier = Verifier(trusting: Keys.trusted, audience: "https://jobs.example")
    try expectPayload(
      forgery, members, entries: EntryPoint.verifiers, demand: Demands.required, verifier: verifier)
    forgery.keyBinding?.payload = KeyBindingTests.payload(setting: "aud", to: nil)
    try expectRefusal(
      forgery, by: .keyBindingAudience, at: "/kb_jwt/payload/aud", entries: EntryPoint.verifiers,
      demand: Demands.required, verifier: verifier)
  }
}
