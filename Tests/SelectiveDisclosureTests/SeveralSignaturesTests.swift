/// What a second signature and the unprotected headers may say, and what they never decide. RFC 9901 §8.3,
/// RFC 7515 §7.2.1. Which signatures must hold is in SignatureDemandTests.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct SeveralSignaturesTests {
  static let name = disclosure(#"["s","name","Ada"]"#)

  /// Parts of one payload signed by the issuer and by the stranger.
  static func parts(bound: Bool = false) throws -> (issuer: TokenParts, stranger: TokenParts) {
    var token = Forgery("\(digests(of: name)),\(Keys.confirmation)", disclosing: [name])
    token.keyBinding = bound ? KeyBindingForgery() : nil
    let issuer = try token.parts()
    token.issuerKey = Keys.stranger
    return (issuer, try token.parts())
  }

  static func readers(
    _ keys: [SigningKey], _ demand: SignatureDemand
  ) -> (verifier: Verifier, holder: Holder) {
    let issuers: TrustedIssuers = [TrustedIssuer(issuer: Keys.issuerName, keys: keys.map(\.publicKey))]
    return (Verifier(trusting: issuers, signatures: demand), Holder(trusting: issuers, signatures: demand))
  }

  // SDJ-J-06, SDJ-J-07, SDJ-K-18: with a KB-JWT the first signature must be good: no other is covered by `sd_hash`.
  @Test func theKeyBindingCoversTheFirstSignature() throws {
    let (first, second) = try SeveralSignaturesTests.parts(bound: true)
    let text = first.general(entries: [first.entry(header: first.header()), second.entry(header: nil)])
    let rows: [([SigningKey], SignatureDemand, SDJWTError?)] = [
      ([Keys.issuer], .any, nil), ([Keys.issuer, Keys.stranger], .every, nil),
      ([Keys.stranger], .any, SDJWTError(.issuerSignatureInvalid, at: ["signatures", "0", "signature"])),
      ([Keys.issuer], .every, SDJWTError(.issuerSignatureInvalid, at: ["signatures", "1", "signature"])),
    ]
    for (keys, demand, expected) in rows {
      let error = refusal { () throws(SDJWTError) in
        try SeveralSignaturesTests.readers(keys, demand).verifier.verify(
          text, keyBinding: Demands.required, at: Demands.now)
      }
      #expect(error == expected)
    }
    var exchanged = second
    exchanged.keyBinding = first.keyBinding
    let swapped = first.general(entries: [second.entry(header: exchanged.header()), first.entry(header: nil)])
    let error = refusal { () throws(SDJWTError) in
      try SeveralSignaturesTests.readers([Keys.issuer, Keys.stranger], .every).verifier.verify(
        swapped, keyBinding: Demands.required, at: Demands.now)
    }
    #expect(error == SDJWTError(.keyBindingDigest, at: ["kb_jwt", "payload", "sd_hash"]))
  }

  // SDJ-J-09: a parameter stands in one of the two headers.
  @Test(arguments: ["alg", "typ", "kid", "x"])
  func theTwoHeadersShareNoName(_ name: String) throws {
    var token = Forgery(digests(of: SeveralSignaturesTests.name), disclosing: [SeveralSignaturesTests.name])
    token.header = #"{"alg":"ES256","typ":"ler+sd-jwt","kid":"k","x":1}"#
    let parts = try token.parts()
    let header = parts.header(#""\#(name)":"k""#)
    let verifier = Verifier(trusting: Keys.trusted)
    let twin = parts.flattened(header: parts.header(#""y":"k""#))
    #expect(try verifier.verify(twin, keyBinding: .forbidden, at: Demands.now)["name"] == "Ada")
    expectRefusal(
      ofText: parts.flattened(header: header), by: .headerNamesRepeated, at: "/header/\(name)", verifier: verifier)
    expectRefusal(
      ofText: parts.general(entries: [parts.entry(header: header)]), by: .headerNamesRepeated,
      at: "/signatures/0/header/\(name)", verifier: verifier)
    expectRefusal(
      ofText: parts.general(entries: [parts.entry(header: parts.header()), parts.entry(header: #"{"\#(name)":1}"#)]),
      by: .headerNamesRepeated, at: "/signatures/1/header/\(name)", verifier: verifier)
  }

  // SDJ-J-09, SDJ-J-01, SDJ-J-02: Disclosures and KB-JWT are never protected.
  @Test(arguments: ["disclosures", "kb_jwt"])
  func theMembersOfTheRFCAreUnprotected(_ name: String) throws {
    var token = Forgery()
    token.header = #"{"alg":"ES256","\#(name)":[]}"#
    let parts = try token.parts()
    let texts = [
      (#"{"payload":"\#(parts.payload)","# + parts.entry(header: "{}").dropFirst(), "/protected/\(name)"),
      (parts.general(entries: [parts.entry(header: nil)]), "/signatures/0/protected/\(name)"),
    ]
    for (text, place) in texts { expectRefusal(ofText: text, by: .unprotectedMembersOnly, at: place) }
  }

  // SDJ-J-11, T12: nothing unprotected steers the choice of a key or of an algorithm.
  @Test(arguments: [
    #""kid":"other""#, #""jwk":\#(JSON.object(Keys.stranger.publicKey.jwk.json).text())"#, #""x5c":["not base64"]"#,
    #""jku":"https://evil.example""#, #""typo":1"#,
  ])
  func unprotectedMembersSteerNothing(_ member: String) throws {
    let (first, second) = try SeveralSignaturesTests.parts()
    let verifier = SeveralSignaturesTests.readers([Keys.issuer], .any).verifier
    let good = first.flattened(header: first.header(member))
    #expect(try verifier.verify(good, keyBinding: .forbidden, at: Demands.now)["name"] == "Ada")
    let parsed = try SDJWT(parsing: good)
    #expect(parsed.serialized(as: .flattened).contains(member.prefix { $0 != ":" }))
    expectRefusal(
      ofText: second.flattened(header: second.header(member)), by: .issuerSignatureInvalid, at: "/signature")
  }
}
