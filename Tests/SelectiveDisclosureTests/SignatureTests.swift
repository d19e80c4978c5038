/// Steps 2.a to 2.c of RFC 9901 §7.1: the algorithm, the signature, the issuer and its key. RFC 8725 §2.1, §3.1, §3.2.

import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct SignatureTests {
  /// The stranger is trusted, too, under a name of its own.
  static let two: TrustedIssuers = [
    TrustedIssuer(issuer: Keys.issuerName, keys: [Keys.issuer.publicKey]),
    TrustedIssuer(issuer: "https://other.example", keys: [Keys.stranger.publicKey]),
  ]

  static func readers(_ keys: [VerifyingKey]) -> (verifier: Verifier, holder: Holder) {
    let issuers: TrustedIssuers = [TrustedIssuer(issuer: Keys.issuerName, keys: keys)]
    return (Verifier(trusting: issuers), Holder(trusting: issuers))
  }

  // SDJ-V-02, SDJ-V-03, D12: `none`, MACs and unknown names have no case to be accepted by.
  @Test(arguments: [
    (#""none""#, Rule.algorithmNotAllowed), (#""None""#, .algorithmNotAllowed), (#""nOnE""#, .algorithmNotAllowed),
    (#""NONE""#, .algorithmNotAllowed), (#""""#, .algorithmNotAllowed), (#""es256""#, .algorithmNotAllowed),
    (#""ES256 ""#, .algorithmNotAllowed), (#""ES256K""#, .algorithmNotAllowed), (#""HS256""#, .algorithmNotAllowed),
    (#""HS384""#, .algorithmNotAllowed), (#""HS512""#, .algorithmNotAllowed), (#""RS384""#, .algorithmNotAllowed),
    ("256", .algorithmNotString), ("null", .algorithmNotString), (#"["ES256"]"#, .algorithmNotString),
    ("{}", .algorithmNotString),
  ])
  func anAlgorithmThatIsNotOfferedIsRefused(_ algorithm: String, _ rule: Rule) throws {
    var token = Forgery()
    token.header = #"{"alg":\#(algorithm)}"#
    try expectRefusal(token, by: rule, at: "/header/alg")
    token.segments.signature = { _ in "" }
    try expectRefusal(token, by: rule, at: "/header/alg")
    token = Forgery()
    token.header = #"{"alg":"\u0045S256"}"#
    try expectPayload(token, "")
  }

  // SDJ-V-02
  @Test func aHeaderWithoutAlgorithmIsRefused() throws {
    var token = Forgery()
    token.header = #"{"typ":"ler+sd-jwt"}"#
    try expectRefusal(token, by: .algorithmMissing, at: "/header/alg")
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

  // SDJ-V-04, SDJ-E-01: the signature is 64 bytes, r and s, over the text that arrived.
  @Test(arguments: ["zero", "flipped", "truncated", "long", "der", "swapped", "empty"])
  func aSignatureThatDoesNotHoldIsRefused(_ defect: String) throws {
    var token = Forgery()
    token.segments.signature = { text in
      guard var bytes = try? Base64URL.decode(Array(text.utf8)) else { return text }
      switch defect {
      case "zero": bytes = Array(repeating: 0, count: 64)
      case "flipped": bytes[40] ^= 1
      case "truncated": bytes.removeLast()
      case "long": bytes.append(0)
      case "der": bytes = SignatureTests.der(bytes)
      case "swapped": bytes = Array(bytes[32...] + bytes[..<32])
      default: bytes = []
      }
      return Base64URL.encode(bytes)
    }
    try expectRefusal(token, by: .issuerSignatureInvalid, at: "/signature")
    token.segments.signature = { $0 }
    try expectPayload(token, "")
  }

  /// The ASN.1 form of an ECDSA signature.
  static func der(_ signature: [UInt8]) -> [UInt8] {
    let integers = [signature[..<32], signature[32...]].flatMap { half -> [UInt8] in
      var digits = Array(half.drop { $0 == 0 })
      if (digits.first ?? 0x80) >= 0x80 { digits.insert(0, at: 0) }
      return [2, UInt8(digits.count)] + digits
    }
    return [0x30, UInt8(integers.count)] + integers
  }

  // SDJ-V-04, SDJ-V-23: header and payload are covered as they were sent.
  @Test func theSignatureCoversTheTextThatArrived() throws {
    let good = try Forgery(#""name":"Ada""#).parts()
    let other = try Forgery(#""name":"Eve""#).parts()
    var mixed = good
    mixed.payload = other.payload
    expectRefusal(ofText: mixed.compact, by: .issuerSignatureInvalid, at: "/signature")
    mixed = good
    mixed.protected = Base64URL.encode(Array(#"{"alg": "ES256","typ":"ler+sd-jwt"}"#.utf8))
    expectRefusal(ofText: mixed.compact, by: .issuerSignatureInvalid, at: "/signature")
  }

  // SDJ-V-05: a key counts for its own issuer only.
  @Test func aKeyOfAnotherTrustedIssuerIsRefused() throws {
    var token = Forgery()
    token.issuerKey = Keys.stranger
    let verifier = Verifier(trusting: SignatureTests.two)
    let holder = Holder(trusting: SignatureTests.two)
    try expectRefusal(
      token, by: .issuerSignatureInvalid, at: "/signature", verifier: verifier, holder: holder)
    token.payload = #"{"iss":"https://other.example"}"#
    let answer = try EntryPoint.compact.answer(to: token, demand: .forbidden, verifier: verifier, at: Demands.now)
    #expect(answer == .accepted(["iss": "https://other.example"]))
  }

  // SDJ-V-05, SDJ-E-07: the issuer is the one that is trusted, byte by byte.
  @Test(arguments: [
    "https://school.example/", "https://School.example", "https://school.example ", "", "https://elsewhere.example",
    "https://school.exampl\u{65}\u{301}",
  ])
  func anotherIssuerIsNotTrusted(_ issuer: String) throws {
    var token = Forgery()
    token.payload = #"{"iss":"\#(issuer)"}"#
    try expectRefusal(token, by: .issuerNotTrusted, at: "/payload/iss")
  }

  // SDJ-V-05: an issuer of another type is a malformed one.
  @Test(arguments: ["1", "null", #"["https://school.example"]"#, "{}"])
  func anIssuerThatIsNoStringIsRefused(_ issuer: String) throws {
    var token = Forgery()
    token.payload = #"{"iss":\#(issuer)}"#
    try expectRefusal(token, by: .issuerNotString, at: "/payload/iss")
  }

  // SDJ-V-05, SDJ-J-11: nothing in a header is a source of keys.
  @Test(arguments: [
    #""jwk":\#(JSON.object(Keys.stranger.publicKey.jwk.json).text())"#, #""jku":"https://evil.example/keys""#,
    #""x5u":"https://evil.example/chain""#, #""kid":"\#(Keys.stranger.publicKey.thumbprint)""#,
  ])
  func aKeyThatTheTokenBringsIsNotUsed(_ member: String) throws {
    var token = Forgery()
    token.header = #"{"alg":"ES256",\#(member)}"#
    token.issuerKey = Keys.stranger
    let error = member.hasPrefix(#""kid""#) && Keys.issuer.publicKey.id != nil
    try expectRefusal(
      token, by: error ? .issuerKeyUnknown : .issuerSignatureInvalid, at: error ? "/header/kid" : "/signature")
    token.issuerKey = Keys.issuer
    if !error { try expectPayload(token, "") }
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
    for type in ["kb+jwt", "statuslist+jwt"] {
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
