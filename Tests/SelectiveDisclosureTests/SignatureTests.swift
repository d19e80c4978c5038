/// Steps 2.a to 2.c of RFC 9901 §7.1 for Verifier and Holder alike; more of a Verifier's trust is in TrustTests.
/// RFC 8725 §2.1, §3.1, §3.12.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct SignatureTests {
  static func readers(_ keys: [VerifyingKey]) -> (verifier: Verifier, holder: Holder) {
    let issuers: TrustedIssuers = [TrustedIssuer(issuer: Keys.issuerName, keys: keys)]
    return (Verifier(trusting: issuers), Holder(trusting: issuers))
  }

  // SDJ-V-02: the caller's list decides, even where the key would fit.
  @Test func anAlgorithmThatTheCallerDoesNotAcceptIsRefused() throws {
    try expectRefusal(
      Forgery(), by: .algorithmNotAccepted, at: "/header/alg",
      verifier: Verifier(trusting: Keys.trusted, accepting: [.es384, .ed25519]),
      holder: Holder(trusting: Keys.trusted, accepting: [.es384, .ed25519]))
    try expectPayload(
      Forgery(), "", verifier: Verifier(trusting: Keys.trusted, accepting: [.es256]),
      holder: Holder(trusting: Keys.trusted, accepting: [.es256]))
  }

  // SDJ-V-03: the key decides the algorithm; a header that says another one is refused.
  @Test(arguments: [
    (Algorithm.es384, "ES256"), (.es256, "ES384"), (.es512, "ES256"), (.ps256, "RS256"), (.ps256, "PS384"),
    (.ed25519, "ES256"), (.es256, "EdDSA"), (.es256, "PS256"),
  ])
  func theAlgorithmIsThatOfTheKey(_ algorithm: Algorithm, _ named: String) throws {
    let key = try SigningKey.generate(algorithm)
    let (verifier, holder) = SignatureTests.readers([key.publicKey])
    var token = Forgery()
    token.issuerKey = key
    token.header = #"{"alg":"\#(named)"}"#
    try expectRefusal(
      token, by: .algorithmNotTheKeys, at: "/header/alg", verifier: verifier, holder: holder)
    token.header = #"{"alg":"\#(algorithm.rawValue)"}"#
    try expectPayload(token, "", verifier: verifier, holder: holder)
  }

  // SDJ-V-05, SDJ-S-05: a key with a name is found by that name, and a key that is not given is not trusted.
  @Test func aKeyIsFoundByItsName() throws {
    let key = try SigningKey.generate(.es256, id: "2026-01")
    let (verifier, holder) = SignatureTests.readers([key.publicKey])
    var token = Forgery()
    token.issuerKey = key
    token.header = #"{"alg":"ES256","kid":"2026-01"}"#
    try expectPayload(token, "", verifier: verifier, holder: holder)
    token.header = #"{"alg":"ES256","kid":"2026-02"}"#
    try expectRefusal(token, by: .issuerKeyUnknown, at: "/header/kid", verifier: verifier, holder: holder)
    token.header = #"{"alg":"ES256","kid":2026}"#
    try expectRefusal(token, by: .keyIDNotString, at: "/header/kid", verifier: verifier, holder: holder)
    let revoked = TrustedIssuers { _ in [] }
    token.header = #"{"alg":"ES256","kid":"2026-01"}"#
    try expectRefusal(
      token, by: .issuerNotTrusted, at: "/payload/iss", verifier: Verifier(trusting: revoked),
      holder: Holder(trusting: revoked))
  }

  // SDJ-V-26: what the payload says is not judged before the signature holds.
  @Test func aForgedPayloadIsNotJudged() throws {
    for members in [#""_sd_alg":1"#, #""_sd":1"#, #""exp":"soon""#, #""exp":1"#] {
      var token = Forgery(members)
      token.issuerKey = Keys.stranger
      try expectRefusal(token, by: .issuerSignatureInvalid, at: "/signature")
    }
  }

  // SDJ-V-02, SDJ-K-23, SDJ-S-02: `typ` is the one asked for, and never that of another kind of token.
  @Test func aTokenOfAnotherKindIsRefused() throws {
    var token = Forgery()
    // The last one begins with the sign of kelvin, whose small letter is `k`.
    for type in [
      "kb+jwt", "statuslist+jwt", "KB+JWT", "application/kb+jwt", "Application/StatusList+JWT", "\u{212A}B+jwt",
    ] {
      token.header = #"{"alg":"ES256","typ":"\#(type)"}"#
      try expectRefusal(token, by: .typeOfAnotherToken, at: "/header/typ")
    }
    for header in [#"{"alg":"ES256","typ":"dc+sd-jwt"}"#, #"{"alg":"ES256","typ":"LER+sd-jwt"}"#, #"{"alg":"ES256"}"#] {
      token.header = header
      try expectPayload(token, "")
      try expectRefusal(
        token, by: .typeMismatch, at: "/header/typ",
        verifier: Verifier(trusting: Keys.trusted, type: .exactly("ler+sd-jwt")),
        holder: Holder(trusting: Keys.trusted, type: .exactly("ler+sd-jwt")))
    }
    token.header = #"{"alg":"ES256","typ":1}"#
    try expectRefusal(token, by: .typeNotString, at: "/header/typ")
    try expectPayload(Forgery(), "", verifier: Verifier(trusting: Keys.trusted, type: .exactly("ler+sd-jwt")))
  }
}
