/// Whose signature counts: algorithms, signatures, issuers, key ids, types. RFC 9901 §7.1 step 2, §9.1, §9.11, RFC 8725.

import CryptoPrimitives
import JOSE
import OpenSSLCrypto
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct TrustTests {
  private static let jwk = JSON.object(Keys.stranger.publicKey.jwk.json).text()

  private func named(_ key: SigningKey, _ id: String?) throws -> VerifyingKey {
    var jwk = key.publicKey.jwk.essential
    if let id { jwk["kid"] = .string(id) }
    return try VerifyingKey(jwk)
  }

  // SDJ-V-02, T12, D12
  @Test(arguments: [
    (#"{"alg":"none"}"#, Rule.algorithmNotAllowed), (#"{"alg":"None"}"#, .algorithmNotAllowed),
    (#"{"alg":"nOnE"}"#, .algorithmNotAllowed), (#"{"alg":"es256"}"#, .algorithmNotAllowed),
    (#"{"alg":"ES256K"}"#, .algorithmNotAllowed), (#"{"alg":""}"#, .algorithmNotAllowed),
    (#"{"typ":"ler+sd-jwt"}"#, .algorithmMissing), (#"{"alg":1}"#, .algorithmNotString),
    (#"{"alg":null}"#, .algorithmNotString), (#"{"alg":["ES256"]}"#, .algorithmNotString),
    (#"{"alg":"ES384"}"#, .algorithmNotTheKeys), (#"{"alg":"Ed25519"}"#, .algorithmNotTheKeys),
    (#"{"alg":"RS256"}"#, .algorithmNotTheKeys),
  ])
  func theAlgorithmIsThatOfTheTrustedKey(_ header: String, _ rule: Rule) throws {
    var forgery = Forgery(#""a":1"#)
    try expectPayload(forgery, #""a":1"#)
    forgery.header = header
    try expectRefusal(forgery, by: rule, at: "/header/alg")
  }

  // SDJ-V-02
  @Test func anAlgorithmOutsideOfTheListIsRefusedThoughTheKeyWouldFit() throws {
    try expectPayload(
      Forgery(), "", entries: EntryPoint.verifiers,
      verifier: Verifier(trusting: Keys.trusted, accepting: [.es256]))
    try expectRefusal(
      Forgery(), by: .algorithmNotAccepted, at: "/header/alg", entries: EntryPoint.verifiers,
      verifier: Verifier(trusting: Keys.trusted, accepting: [.es384, .ed25519]))
    try expectRefusal(
      Forgery(), by: .algorithmNotAccepted, at: "/header/alg", entries: EntryPoint.verifiers,
      verifier: Verifier(trusting: Keys.trusted, accepting: []))
  }

  // SDJ-V-03
  @Test(arguments: [
    Array(JSON.object(Keys.issuer.publicKey.jwk.json).text().utf8),
    Array(JSON.object(Keys.issuer.publicKey.jwk.essential).text().utf8),
    [],
  ])
  func aPublicKeyIsNeverAMACKey(_ secret: [UInt8]) throws {
    for header in [#"{"alg":"HS256"}"#, #"{"alg":"HS256","typ":"ler+sd-jwt"}"#] {
      let payload = Array(Forgery().payload.utf8)
      let input = Base64URL.encode(Array(header.utf8)) + "." + Base64URL.encode(payload)
      let text = input + "." + Base64URL.encode(TrustTests.hmac(Array(input.utf8), secret)) + "~"
      expectRefused(by: .algorithmNotAllowed, at: "/header/alg") { () throws(SDJWTError) in
        try Verifier(trusting: Keys.trusted).verify(text, keyBinding: .forbidden, at: Demands.now)
      }
    }
  }

  // SDJ-V-04, JOS-04, S9
  @Test(arguments: ["flipped", "truncated", "longer", "DER", "zero", "swapped"])
  func aSignatureInAnyOtherShapeIsRefused(_ shape: String) throws {
    let jwt = try Forgery().jwt()
    let segments = jwt.split(separator: ".").map(String.init)
    let good = try IssuedToken.decode(segments[2])
    var signature = good
    switch shape {
    case "flipped": signature[5] ^= 1
    case "truncated": signature.removeLast()
    case "longer": signature.append(0)
    case "DER": signature = [0x30, 70, 2, 33, 0] + good.prefix(32) + [2, 33, 0] + good.suffix(32)
    case "zero": signature = Array(repeating: 0, count: 64)
    default: signature = Array(good.suffix(32) + good.prefix(32))
    }
    for (value, isGood) in [(good, true), (signature, false)] {
      let parts = [segments[0], segments[1], Base64URL.encode(value)]
      let compact = parts.joined(separator: ".") + "~"
      let flattened = #"{"protected":"\#(parts[0])","payload":"\#(parts[1])","signature":"\#(parts[2])"}"#
      for text in [compact, flattened] {
        let error = refusal { () throws(SDJWTError) in
          try Verifier(trusting: Keys.trusted).verify(text, keyBinding: .forbidden, at: Demands.now)
        }
        #expect(error == (isGood ? nil : SDJWTError(.issuerSignatureInvalid, at: ["signature"])))
      }
    }
  }

  // SDJ-V-04, SDJ-V-23, D36
  @Test func theSignatureCoversWhatWasReceived() throws {
    let segments = try Forgery(#""a":1"#).jwt().split(separator: ".").map(String.init)
    let other = Base64URL.encode(Array(Forgery(#""a":2"#).payload.utf8))
    let spaced = Base64URL.encode(Array((Forgery(#""a":1"#).payload + " ").utf8))
    for payload in [other, spaced] {
      expectRefused(by: .issuerSignatureInvalid, at: "/signature") { () throws(SDJWTError) in
        try Verifier(trusting: Keys.trusted).verify(
          "\(segments[0]).\(payload).\(segments[2])~", keyBinding: .forbidden, at: Demands.now)
      }
    }
  }

  // SDJ-V-05, SDJ-V-03, SDJ-J-11, T18
  @Test(arguments: [
    #"{"alg":"ES256"}"#, #"{"alg":"ES256","jwk":JWK}"#, #"{"alg":"ES256","jku":"https://stranger.example/keys"}"#,
    #"{"alg":"ES256","x5c":["MAA="]}"#, #"{"alg":"ES256","x5u":"https://stranger.example/cert"}"#,
  ])
  func aKeyInTheHeaderIsNoTrust(_ header: String) throws {
    var forgery = Forgery()
    forgery.header = header.replacing("JWK", with: TrustTests.jwk)
    try expectPayload(forgery, "")
    forgery.issuerKey = Keys.stranger
    try expectRefusal(forgery, by: .issuerSignatureInvalid, at: "/signature")
  }

  // SDJ-V-05, T18
  @Test func aKeyOfAnotherTrustedIssuerIsNotThisIssuers() throws {
    let trusted: TrustedIssuers = [
      TrustedIssuer(issuer: Keys.issuerName, keys: [Keys.issuer.publicKey]),
      TrustedIssuer(issuer: "https://other.example", keys: [Keys.stranger.publicKey]),
    ]
    let verifier = Verifier(trusting: trusted)
    var forgery = Forgery()
    try expectPayload(forgery, "", entries: EntryPoint.verifiers, verifier: verifier)
    forgery.issuerKey = Keys.stranger
    try expectRefusal(
      forgery, by: .issuerSignatureInvalid, at: "/signature", entries: EntryPoint.verifiers, verifier: verifier)
    forgery.payload = #"{"iss":"https://other.example"}"#
    let answer = try EntryPoint.compact.answer(to: forgery, demand: .forbidden, verifier: verifier, at: Demands.now)
    #expect(answer == .accepted(["iss": "https://other.example"]))
  }

  // SDJ-V-05, T18
  @Test(arguments: 1...9) func eachOfManyIssuersHasItsOwnKeys(_ count: Int) throws {
    // Names that begin alike, in no order; the first is listed twice.
    let names = ["", "m", "ma", "z", "a", "mb", "\u{e9}", "aa", "M"].prefix(count)
    for own in names {
      let trusted = TrustedIssuers(
        (names + ["", "y"]).map {
          TrustedIssuer(issuer: $0, keys: [$0 == own ? Keys.issuer.publicKey : Keys.stranger.publicKey])
        })
      var forgery = Forgery()
      for name in names + ["b"] {
        forgery.payload = #"{"iss":"\#(name)"}"#
        let answer = try EntryPoint.compact.answer(
          to: forgery, demand: .forbidden, verifier: Verifier(trusting: trusted), at: Demands.now)
        #expect((answer == .accepted(["iss": .string(name)])) == (name == own), "\(name) of \(own)")
      }
    }
  }

  // SDJ-V-05, D22, S2
  @Test(arguments: [
    (#"{}"#, Rule.issuerNotTrusted), (#"{"iss":"https://nobody.example"}"#, .issuerNotTrusted),
    (#"{"iss":"https://school.example/"}"#, .issuerNotTrusted),
    (#"{"iss":"HTTPS://school.example"}"#, .issuerNotTrusted),
    (#"{"iss":""}"#, .issuerNotTrusted), (#"{"iss":1}"#, .issuerNotString), (#"{"iss":null}"#, .issuerNotString),
    (#"{"iss":["https://school.example"]}"#, .issuerNotString),
  ])
  func anIssuerIsKnownByItsExactName(_ payload: String, _ rule: Rule) throws {
    var forgery = Forgery()
    try expectPayload(forgery, "")
    forgery.payload = payload
    try expectRefusal(forgery, by: rule, at: "/payload/iss")
  }

  // SDJ-V-05, S2
  @Test func issuersOfOtherNormalisationAreOthers() throws {
    let trusted: TrustedIssuers = [TrustedIssuer(issuer: "https://\u{e9}cole.example", keys: [Keys.issuer.publicKey])]
    var forgery = Forgery()
    forgery.payload = "{\"iss\":\"https://\u{e9}cole.example\"}"
    let verifier = Verifier(trusting: trusted)
    let answer = try EntryPoint.compact.answer(to: forgery, demand: .forbidden, verifier: verifier, at: Demands.now)
    #expect(answer == .accepted(["iss": "https://\u{e9}cole.example"]))
    forgery.payload = "{\"iss\":\"https://e\u{301}cole.example\"}"
    try expectRefusal(
      forgery, by: .issuerNotTrusted, at: "/payload/iss", entries: EntryPoint.verifiers, verifier: verifier)
  }

  // SDJ-V-05, SDJ-S-05, D22
  @Test func aKeySourceOfTheCallerDecides() throws {
    let key = Keys.issuer.publicKey
    let good = Verifier(trusting: TrustedIssuers(resolving: { $0 == Keys.issuerName ? [key] : [] }))
    try expectPayload(Forgery(), "", entries: EntryPoint.verifiers, verifier: good)
    let revoked = Verifier(trusting: TrustedIssuers(resolving: { _ in [] }))
    try expectRefusal(
      Forgery(), by: .issuerNotTrusted, at: "/payload/iss", entries: EntryPoint.verifiers, verifier: revoked)
    var anonymous = Forgery()
    anonymous.payload = "{}"
    let pinned = Verifier(trusting: .pinned([key]))
    #expect(
      try EntryPoint.compact.answer(to: anonymous, demand: .forbidden, verifier: pinned, at: Demands.now)
        == .accepted([:]))
    try expectRefusal(
      anonymous, by: .issuerNotTrusted, at: "/payload/iss", entries: EntryPoint.verifiers, verifier: good)
  }

  // SDJ-V-05
  @Test(
    arguments: [
      ("a", "a", "b", Rule?.none), ("a", "b", "a", .issuerSignatureInvalid), ("c", "a", "b", .issuerKeyUnknown),
      ("a", nil, "b", nil), ("a", nil, "a", .issuerSignatureInvalid), (nil, "a", "b", nil), (nil, nil, nil, nil),
      ("A", "a", "b", .issuerKeyUnknown), ("", "a", "b", .issuerKeyUnknown), ("", "", "b", nil),
    ] as [(String?, String?, String?, Rule?)])
  func aKeyIDChoosesAmongTheIssuersKeys(_ said: String?, _ good: String?, _ other: String?, _ rule: Rule?) throws {
    let keys = [try named(Keys.stranger, other), try named(Keys.issuer, good)]
    let verifier = Verifier(trusting: [TrustedIssuer(issuer: Keys.issuerName, keys: keys)])
    var forgery = Forgery()
    if let said { forgery.header = #"{"alg":"ES256","kid":"\#(said)"}"# }
    if let rule {
      let place = rule == .issuerKeyUnknown ? "/header/kid" : "/signature"
      try expectRefusal(forgery, by: rule, at: place, entries: EntryPoint.verifiers, verifier: verifier)
    } else {
      try expectPayload(forgery, "", entries: EntryPoint.verifiers, verifier: verifier)
    }
  }

  // SDJ-S-02, SDJ-K-23
  @Test(arguments: [
    (#"{"alg":"ES256"}"#, false), (#"{"alg":"ES256","typ":"JWT"}"#, false),
    (#"{"alg":"ES256","typ":"LER+SD-JWT"}"#, false),
    (#"{"alg":"ES256","typ":"application/ler+sd-jwt"}"#, false), (#"{"alg":"ES256","typ":"ler+sd-jwt "}"#, false),
    (#"{"alg":"ES256","typ":"ler+sd-jwt"}"#, true), (#"{"alg":"ES256","typ":"ler\u002bsd-jwt"}"#, true),
  ])
  func theTypeIsExactlyTheOneAskedFor(_ header: String, _ holds: Bool) throws {
    let verifier = Verifier(trusting: Keys.trusted, type: .exactly("ler+sd-jwt"))
    var forgery = Forgery()
    forgery.header = header
    try expectPayload(forgery, "")
    if holds {
      try expectPayload(forgery, "", entries: EntryPoint.verifiers, verifier: verifier)
    } else {
      try expectRefusal(
        forgery, by: .typeMismatch, at: "/header/typ", entries: EntryPoint.verifiers, verifier: verifier)
    }
  }

  // SDJ-S-01, D6
  @Test func anInspectionIsNoVerification() throws {
    var forgery = Forgery(#""exp":1"#)
    forgery.issuerKey = Keys.stranger
    let text = try forgery.compact()
    #expect(try Inspection(of: Array(text.utf8)).claims["exp"] == 1)
    try expectRefusal(forgery, by: .issuerSignatureInvalid, at: "/signature")
  }

  // SDJ-S-04
  @Test func withoutKeyBindingADisclosureCanBeLostOnTheWay() throws {
    let text = disclosure(#"["s","a",1]"#)
    let members = #""_sd":["\#(digest(text))"]"#
    try expectPayload(Forgery(members, disclosing: [text]), #""a":1"#)
    try expectPayload(Forgery(members), "")
  }

  private static func hmac(_ message: [UInt8], _ secret: [UInt8]) -> [UInt8] {
    let key = secret.count > 64 ? SHA2.sha256.digest(of: secret) : secret
    let block = key + Array(repeating: 0, count: 64 - key.count)
    let inner = SHA2.sha256.digest(of: block.map { $0 ^ 0x36 } + message)
    return SHA2.sha256.digest(of: block.map { $0 ^ 0x5c } + inner)
  }
}
