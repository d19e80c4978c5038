/// Payloads and the digests in them, as a Verifier or Holder meets them. RFC 9901 §4.1, §4.2.4–4.2.6, §6.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct PayloadTests {
  static let name = disclosure(#"["s1","name","Ada"]"#)
  static let element = disclosure(#"["s2","FR"]"#)

  // SDJ-P-01
  @Test(arguments: ["[]", #""x""#, "null", "1", "true", #"[{"iss":"https://school.example"}]"#])
  func aPayloadIsAnObject(_ payload: String) throws {
    var token = Forgery()
    token.payload = payload
    try expectRefusal(token, by: .payloadNotObject, at: "/payload")
    token.payload = #" {"iss":"https://school.example"} "#
    try expectPayload(token, "")
  }

  // SDJ-P-01, D22: `iss` is no duty of RFC 9901, and a trust list by name then has nobody to trust.
  @Test func aPayloadWithoutIssuerIsNobodysUnlessItsKeyIsPinned() throws {
    var token = Forgery()
    token.payload = "{}"
    try expectRefusal(token, by: .issuerNotTrusted, at: "/payload/iss")
    let payload = try Verifier(trusting: .pinned([Keys.issuer.publicKey])).verify(
      try token.compact(), keyBinding: .forbidden, at: Demands.now)
    #expect(payload.claims == [:])
  }

  // SDJ-P-02, D20, D27, T04: at every depth, in clear and inside a Disclosure.
  @Test(arguments: [
    (#""d""#, ""), ("{}", ""), ("null", ""), ("1", ""), ("true", ""), ("[1]", "/0"), (#"["d",null]"#, "/1"),
    (#"["d",["e"]]"#, "/1"), (#"[{"...":"d"}]"#, "/0"), (#"["d","e",false]"#, "/2"),
  ])
  func digestsAreAnArrayOfStrings(_ digests: String, _ place: String) throws {
    let member = #""_sd":\#(digests)"#
    try expectRefusal(Forgery(member), by: .digestsNotStrings, at: "/payload/_sd" + place)
    try expectRefusal(
      Forgery(#""a":[[{"b":{\#(member)}}]]"#), by: .digestsNotStrings, at: "/payload/a/0/0/b/_sd" + place)
    let parent = disclosure(#"["s","p",{\#(member)}]"#)
    try expectRefusal(
      Forgery(SelectiveDisclosureTests.digests(of: parent), disclosing: [parent]), by: .digestsNotStrings,
      at: "/payload/p/_sd" + place)
    try expectPayload(Forgery(#""_sd":["d","e"],"a":[[{"b":{"_sd":["f"]}}]]"#), #""a":[[{"b":{}}]]"#)
  }

  // SDJ-P-03, SDJ-V-08, SDJ-V-13, D34, T06: wherever an object is.
  @Test(arguments: [
    ("SD", #""name":"Ada""#), (#""a":{SD}"#, #""a":{"name":"Ada"}"#), (#""a":[{SD}]"#, #""a":[{"name":"Ada"}]"#),
    (#""a":[[[{"b":{SD}}]]]"#, #""a":[[[{"b":{"name":"Ada"}}]]]"#),
    (#""a":{"b":{"c":{"d":{"e":{"f":{"g":1,SD}}}}}}"#, #""a":{"b":{"c":{"d":{"e":{"f":{"g":1,"name":"Ada"}}}}}}"#),
    (#""a":[0,[1,{SD},2],3]"#, #""a":[0,[1,{"name":"Ada"},2],3]"#),
  ])
  func digestsAreFoundAtEveryDepth(_ pattern: String, _ expected: String) throws {
    let sd = digests(of: PayloadTests.name)
    try expectPayload(
      Forgery(pattern.replacing("SD", with: sd), disclosing: [PayloadTests.name]), expected)
    let parent = disclosure(#"["s","p",{\#(pattern.replacing("SD", with: sd))}]"#)
    try expectPayload(
      Forgery(digests(of: parent), disclosing: [parent, PayloadTests.name]), #""p":{\#(expected)}"#)
    let element = disclosure(#"["s",{\#(pattern.replacing("SD", with: sd))}]"#)
    try expectPayload(
      Forgery(#""p":[[\#(placeholder(element))]]"#, disclosing: [element, PayloadTests.name]),
      #""p":[[{\#(expected)}]]"#)
  }

  // SDJ-P-04, SDJ-V-15
  @Test func anEmptyListOfDigestsIsRemoved() throws {
    try expectPayload(Forgery(#""_sd":[],"a":{"_sd":[]},"b":[{"_sd":[]}]"#), #""a":{},"b":[{}]"#)
  }

  // SDJ-P-06, D14: a placeholder has one member, and that is a string.
  @Test(arguments: [
    #"{"...":"d","x":1}"#, #"{"x":1,"...":"d"}"#, #"{"...":1}"#, #"{"...":null}"#, #"{"...":["d"]}"#, #"{"...":{}}"#,
    #"{"...":"d","_sd":[]}"#, #"{"_sd":[],"...":"d"}"#, #"{"\u002e..":true}"#,
  ])
  func aPlaceholderHasOneMemberAndItIsAString(_ placeholder: String) throws {
    try expectRefusal(Forgery(#""a":[0,\#(placeholder)]"#), by: .placeholderMalformed, at: "/payload/a/1")
    try expectRefusal(Forgery(#""a":{"b":[[\#(placeholder)]]}"#), by: .placeholderMalformed, at: "/payload/a/b/0/0")
    let parent = disclosure(#"["s","p",[\#(placeholder)]]"#)
    try expectRefusal(
      Forgery(digests(of: parent), disclosing: [parent]), by: .placeholderMalformed, at: "/payload/p/0")
    try expectPayload(Forgery(#""a":[0,{"...":"d"},{"\u002e..":"e"}]"#), #""a":[0]"#)
  }

  // SDJ-P-07, T03: outside an array `...` is no placeholder and may not be a claim.
  @Test(arguments: [#"{"...":"d"}"#, #"{"...":1}"#, #"{"x":1,"...":"d"}"#])
  func aPlaceholderStandsInAnArrayOnly(_ object: String) throws {
    try expectRefusal(Forgery(#""a":\#(object)"#), by: .placeholderMisplaced, at: "/payload/a/...")
    try expectRefusal(Forgery(#""...":"d""#), by: .placeholderMisplaced, at: "/payload/...")
    try expectRefusal(
      Forgery(#""a":[{"b":\#(object)}]"#), by: .placeholderMisplaced, at: "/payload/a/0/b/...")
    let parent = disclosure(#"["s","p",\#(object)]"#)
    try expectRefusal(
      Forgery(digests(of: parent), disclosing: [parent]), by: .placeholderMisplaced, at: "/payload/p/...")
    let good = disclosure(#"["s","p",[{"...":"d"}]]"#)
    try expectPayload(Forgery(digests(of: good), disclosing: [good]), #""p":[]"#)
  }

  // SDJ-P-08, SDJ-P-12, SDJ-V-12, SDJ-V-14: a disclosed element stands at the place of its placeholder.
  @Test func aDisclosedElementStandsWhereItsPlaceholderStood() throws {
    let members = #""c":["DE",\#(placeholder(PayloadTests.element)),{"...":"\#(decoy(1))"},"US"]"#
    try expectPayload(Forgery(members, disclosing: [PayloadTests.element]), #""c":["DE","FR","US"]"#)
    try expectPayload(Forgery(members), #""c":["DE","US"]"#)
  }

  // SDJ-P-12, SDJ-V-10, D25: decoys vanish, in objects and in arrays.
  @Test func decoysAreNoClaims() throws {
    let token = Forgery(
      digests([decoy(1), digest(PayloadTests.name), decoy(2)])
        + #","a":{\#(digests([decoy(3)]))},"b":[{"...":"\#(decoy(4))"}]"#, disclosing: [PayloadTests.name])
    try expectPayload(token, #""a":{},"b":[],"name":"Ada""#)
    let payload = try Verifier(trusting: Keys.trusted).verify(
      try token.compact(), keyBinding: .forbidden, at: Demands.now)
    #expect(payload.unmatchedDigests == 4)
  }

  // SDJ-P-13, D40: the Holder's key is in the processed payload, whatever else is concealed.
  @Test(arguments: [Decoys.none, .everywhere(2)]) func theHoldersKeyStays(_ decoys: Decoys) throws {
    let issued = try Issuer(signingWith: Keys.issuer, decoys: decoys).issue(
      ["iss": .string(Keys.issuerName), "name": "Ada"], selectivelyDisclosable: .everything,
      boundTo: Keys.holder.publicKey)
    let held = try Holder(trusting: Keys.trusted).accept(issued, at: Demands.now)
    let shown = try held.presentation(
      disclosing: [], audience: "https://jobs.example", nonce: "n-0S6_WzA2Mj", issuedAt: Demands.now)
    let payload = try Verifier(trusting: Keys.trusted).verify(
      try shown.signed(by: Keys.holder).serialized(), keyBinding: Demands.required, at: Demands.now)
    #expect(payload.keyBinding?.holderKey.thumbprint == Keys.holder.publicKey.thumbprint)
    #expect(payload.claims.names.sorted() == ["cnf", "iss"])
  }

  // SDJ-P-16, SDJ-P-17, SDJ-V-13: each level chooses for itself.
  @Test func eachLevelIsConcealedOnItsOwn() throws {
    let inner = disclosure(#"["s","inner",1]"#)
    let outer = disclosure(#"["s","outer",{"clear":2,\#(digests(of: inner))}]"#)
    let opaque = disclosure(#"["s","opaque",{"clear":3}]"#)
    let members = #"\#(digests(of: outer, opaque)),"open":{"clear":4,\#(digests(of: PayloadTests.name))}"#
    let rows: [([String], String)] = [
      ([], #""open":{"clear":4}"#),
      ([PayloadTests.name], #""open":{"clear":4,"name":"Ada"}"#),
      ([outer], #""open":{"clear":4},"outer":{"clear":2}"#),
      ([inner, outer], #""open":{"clear":4},"outer":{"clear":2,"inner":1}"#),
      (
        [PayloadTests.name, opaque, outer, inner],
        #""open":{"clear":4,"name":"Ada"},"outer":{"clear":2,"inner":1},"opaque":{"clear":3}"#
      ),
    ]
    for (disclosures, expected) in rows { try expectPayload(Forgery(members, disclosing: disclosures), expected) }
    try expectRefusal(Forgery(members, disclosing: [inner]), by: .disclosureUnreferenced, at: "/disclosures/0")
  }
}
