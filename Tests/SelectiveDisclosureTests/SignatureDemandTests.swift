/// Tokens with several issuer signatures: which ones must be good. RFC 9901 §8.3, RFC 7515 §7.2.1.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct SignatureDemandTests {
  private static let second = Keys.stranger
  private static let none: [VerifyingKey] = [Keys.holder.publicKey]

  private func token(boundTo key: VerifyingKey? = nil) throws -> SDJWT {
    try Issuer(signingWith: Keys.issuer, cosigners: [SignatureDemandTests.second]).issue(
      ["iss": .string(Keys.issuerName), "name": "Ada"], selectivelyDisclosable: [["name"]], boundTo: key)
  }

  private func keys(_ which: String) -> [VerifyingKey] {
    switch which {
    case "first": [Keys.issuer.publicKey]
    case "second": [SignatureDemandTests.second.publicKey]
    case "both": [Keys.issuer.publicKey, SignatureDemandTests.second.publicKey]
    default: SignatureDemandTests.none
    }
  }

  // SDJ-J-06, SDJ-J-07
  @Test(arguments: [
    ("first", SignatureDemand.any, Int?.none), ("second", .any, nil), ("both", .any, nil), ("none", .any, 0),
    ("first", .first, nil), ("second", .first, 0), ("both", .first, nil), ("none", .first, 0),
    ("first", .every, 1), ("second", .every, 0), ("both", .every, nil), ("none", .every, 0),
  ])
  func theCallerSaysWhichSignaturesMustHold(_ trusted: String, _ demand: SignatureDemand, _ failing: Int?) throws {
    let text = try token().serialized(as: .general)
    let issuers: TrustedIssuers = [TrustedIssuer(issuer: Keys.issuerName, keys: keys(trusted))]
    let expected = failing.map { SDJWTError(.issuerSignatureInvalid, at: ["signatures", "\($0)", "signature"]) }
    #expect(
      refusal { () throws(SDJWTError) in
        try Verifier(trusting: issuers, signatures: demand).verify(text, keyBinding: .forbidden, at: Demands.now)
      } == expected)
    #expect(
      refusal { () throws(SDJWTError) in
        try Holder(trusting: issuers, signatures: demand).accept(SDJWT(parsing: text), at: Demands.now)
      } == expected)
  }

  // SDJ-J-06, SDJ-J-07
  @Test(arguments: [("first", true), ("second", false), ("both", true), ("none", false)])
  func withKeyBindingTheFirstSignatureMustHold(_ trusted: String, _ holds: Bool) throws {
    let held = try Holder(trusting: Keys.trusted).accept(token(boundTo: Keys.holder.publicKey), at: Demands.now)
    let presentation = try held.presentation(
      disclosing: [["name"]], audience: "https://jobs.example", nonce: "n-0S6_WzA2Mj", issuedAt: 1_700_000_000
    ).signed(by: Keys.holder).serialized(as: .general)
    #expect(try JSON(parsing: presentation)["signatures"]?.array?.count == 2)
    let issuers: TrustedIssuers = [TrustedIssuer(issuer: Keys.issuerName, keys: keys(trusted))]
    let error = refusal { () throws(SDJWTError) in
      try Verifier(trusting: issuers).verify(presentation, keyBinding: Demands.required, at: Demands.now)
    }
    #expect(error == (holds ? nil : SDJWTError(.issuerSignatureInvalid, at: ["signatures", "0", "signature"])))
  }

  // SDJ-J-07
  @Test func signaturesMayHaveDifferentAlgorithms() throws {
    let cosigner = try SigningKey.generate(.ed25519)
    let token = try Issuer(signingWith: Keys.issuer, cosigners: [cosigner]).issue(
      ["iss": .string(Keys.issuerName)], selectivelyDisclosable: [])
    let issuers: TrustedIssuers = [
      TrustedIssuer(issuer: Keys.issuerName, keys: [Keys.issuer.publicKey, cosigner.publicKey])
    ]
    let verifier = Verifier(trusting: issuers, signatures: .every)
    let payload = try verifier.verify(token.serialized(as: .general), keyBinding: .forbidden, at: Demands.now)
    #expect(payload["iss"] == .string(Keys.issuerName))
    expectRefused(by: .algorithmNotAccepted, at: "/signatures/1/header/alg") { () throws(SDJWTError) in
      try Verifier(trusting: issuers, accepting: [.es256], signatures: .every).verify(
        token.serialized(as: .general), keyBinding: .forbidden, at: Demands.now)
    }
  }

  // SDJ-J-07
  @Test func everySignaturesHeaderIsLookedAt() throws {
    let segments = try Forgery().jwt().split(separator: ".").map(String.init)
    func text(_ header: String) throws -> String {
      let other = try SegmentTexts().signed(
        header: Array(header.utf8), payload: Array(Forgery().payload.utf8), key: Keys.stranger)
      return
        #"{"payload":"\#(segments[1])","signatures":[{"protected":"\#(segments[0])","signature":"\#(segments[2])"},{"protected":"\#(other[0])","signature":"\#(other[2])"}]}"#
    }
    let good = try text(#"{"alg":"ES256"}"#)
    #expect(
      refusal { () throws(SDJWTError) in
        try Verifier(trusting: Keys.trusted).verify(good, keyBinding: .forbidden, at: Demands.now)
      } == nil)
    for (header, rule, member) in [
      (#"{"alg":"none"}"#, Rule.algorithmNotAllowed, "alg"),
      (#"{"alg":"ES256","crit":["x"],"x":1}"#, .criticalNotUnderstood, "crit"),
      (#"{"alg":"ES256","typ":"kb+jwt"}"#, .typeOfAnotherToken, "typ"),
    ] {
      let bad = try text(header)
      expectRefused(by: rule, at: "/signatures/1/header/\(member)") { () throws(SDJWTError) in
        try Verifier(trusting: Keys.trusted).verify(bad, keyBinding: .forbidden, at: Demands.now)
      }
    }
  }

  // SDJ-J-06
  @Test func compactAndFlattenedFormsKeepTheFirstSignature() throws {
    let token = try token()
    let general = try SDJWT(parsing: token.serialized(as: .general))
    #expect(general.serialized() == token.serialized())
    for form in [SerializationForm.compact, .flattened] {
      let payload = try Verifier(trusting: Keys.trusted, signatures: .every).verify(
        general.serialized(as: form), keyBinding: .forbidden, at: Demands.now)
      #expect(payload["name"] == "Ada")
    }
  }
}
