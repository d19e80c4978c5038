/// The trust file: issuers with their keys, and nothing that could widen trust by a slip. RFC 9901 §7.1 step 2.c.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct TrustFileTests {
  private static let jwk = JSON.object(Keys.issuer.publicKey.jwk.essential).text()

  private func file(_ text: String) -> [UInt8] {
    Array(text.replacing("JWK", with: TrustFileTests.jwk).utf8)
  }

  // SDJ-V-05
  @Test func aTrustFileThatIsWrittenIsReadAgain() throws {
    let issuers = [
      TrustedIssuer(issuer: Keys.issuerName, keys: [Keys.issuer.publicKey, Keys.stranger.publicKey]),
      TrustedIssuer(issuer: "https://other.example", keys: [Keys.holder.publicKey]),
    ]
    let text: JSON = ["issuers": .array(issuers.map(\.json))]
    let verifier = Verifier(trusting: try TrustedIssuers(parsing: text.bytes()))
    try expectPayload(Forgery(), "", entries: EntryPoint.verifiers, verifier: verifier)
    var forgery = Forgery()
    forgery.issuerKey = Keys.stranger
    try expectPayload(forgery, "", entries: EntryPoint.verifiers, verifier: verifier)
    forgery.issuerKey = Keys.holder
    try expectRefusal(
      forgery, by: .issuerSignatureInvalid, at: "/signature", entries: EntryPoint.verifiers, verifier: verifier)
  }

  // SDJ-V-05
  @Test(arguments: [
    (#"[]"#, "/issuers"), (#"{}"#, "/issuers"), (#"null"#, "/issuers"), (#"{"issuers":[]}"#, "/issuers"),
    (#"{"issuers":{}}"#, "/issuers"), (#"{"issuer":[{"issuer":"i","keys":[JWK]}]}"#, "/issuers"),
    (#"{"issuers":[{"issuer":"i","keys":[JWK]}],"x":1}"#, "/issuers"), (#"{"issuers":[1]}"#, "/issuers/0"),
    (#"{"issuers":[{"issuer":"i"}]}"#, "/issuers/0"), (#"{"issuers":[{"keys":[JWK]}]}"#, "/issuers/0"),
    (#"{"issuers":[{"issuer":1,"keys":[JWK]}]}"#, "/issuers/0"),
    (#"{"issuers":[{"issuer":"i","keys":[]}]}"#, "/issuers/0"),
    (#"{"issuers":[{"issuer":"i","keys":JWK}]}"#, "/issuers/0"),
    (#"{"issuers":[{"issuer":"i","keys":[JWK],"until":"2030"}]}"#, "/issuers/0"),
    (#"{"issuers":[{"issuer":"i","key":[JWK]}]}"#, "/issuers/0"),
    (#"{"issuers":[{"issuer":"i","keys":[JWK]},{"issuer":"j","keys":null}]}"#, "/issuers/1"),
    (#"{"issuers":[{"issuer":"i","keys":[JWK]},{"issuer":"i","keys":[JWK]}]}"#, "/issuers/1/issuer"),
  ])
  func aTrustFileOfAnotherShapeIsRefused(_ text: String, _ location: String) {
    expectRefused(by: .trustFileMalformed, at: location) { () throws(SDJWTError) in
      try TrustedIssuers(parsing: file(text))
    }
  }

  // SDJ-V-05, SDJ-E-05, SDJ-E-03
  @Test(arguments: [
    ("", Rule.jsonGrammar), ("{", .jsonGrammar), ("\u{feff}{}", .byteOrderMark), ("{}x", .oneJSONValue),
    (#"{"issuers":[{"issuer":"i","issuer":"j","keys":[JWK]}]}"#, .memberNameRepeated),
    (#"{"issuers":[{"issuer":"\ud800","keys":[JWK]}]}"#, .loneSurrogate),
  ])
  func aTrustFileIsStrictJSON(_ text: String, _ rule: Rule) {
    #expect(refusal { () throws(SDJWTError) in try TrustedIssuers(parsing: file(text)) }?.rule == rule)
  }

  // SDJ-V-05, SDJ-I-10
  @Test(arguments: [
    ("1", Rule.keyNotObject, ""), (#"{}"#, .keyType, "/kty"), (#"{"kty":"oct","k":"AQ"}"#, .keyType, "/kty"),
    (#"{"d":"AQ",REST}"#, .keyPrivateMember, "/d"), (#"{"use":"enc",REST}"#, .keyUse, "/use"),
    (#"{"alg":"HS256",REST}"#, .keyAlgorithm, "/alg"), (#"{"key_ops":["sign"],REST}"#, .keyOperations, "/key_ops"),
    (#"{"kty":"EC","crv":"secp256k1","x":"AQ","y":"AQ"}"#, .keyCurve, "/crv"),
    (#"{"kty":"EC","crv":"P-256","x":"AQ","y":"AQ"}"#, .keyWidth, "/x"), (#"{"kid":1,REST}"#, .keyID, "/kid"),
  ])
  func oneBadKeyRefusesTheWholeFile(_ key: String, _ rule: Rule, _ location: String) {
    let rest = String(TrustFileTests.jwk.dropFirst().dropLast())
    let text = #"{"issuers":[{"issuer":"h","keys":[JWK]},{"issuer":"i","keys":[JWK,KEY]}]}"#
      .replacing("KEY", with: key.replacing("REST", with: rest))
    expectRefused(by: rule, at: "/issuers/1/keys/1\(location)") { () throws(SDJWTError) in
      try TrustedIssuers(parsing: file(text))
    }
    let twin = text.replacing(key.replacing("REST", with: rest), with: "JWK")
    #expect(throws: Never.self) { try TrustedIssuers(parsing: file(twin)) }
  }

  // SDJ-V-05, JOS-13: one kid names one key.
  @Test func twoKeysOfAnIssuerDoNotShareAKid() {
    let rest = TrustFileTests.jwk.dropFirst()
    let text = #"{"issuers":[{"issuer":"i","keys":[{"kid":"a",REST,{"kid":"b",REST]}]}"#.replacing("REST", with: rest)
    #expect(throws: Never.self) { try TrustedIssuers(parsing: file(text)) }
    let same = text.replacing(#""kid":"b""#, with: #""kid":"a""#)
    expectRefused(by: .keyIDRepeated, at: "/issuers/0/keys/1/kid") { () throws(SDJWTError) in
      try TrustedIssuers(parsing: file(same))
    }
  }

  // SDJ-V-05, S2
  @Test func issuersOfOtherNormalisationAreTwoEntries() {
    let text = "{\"issuers\":[{\"issuer\":\"\u{e9}\",\"keys\":[JWK]},{\"issuer\":\"e\u{301}\",\"keys\":[JWK]}]}"
    #expect(throws: Never.self) { try TrustedIssuers(parsing: file(text)) }
  }
}
