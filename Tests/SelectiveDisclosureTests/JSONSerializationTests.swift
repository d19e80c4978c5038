/// The flattened and the general form. RFC 9901 §8, RFC 7515 §7.2.

import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct JSONSerializationTests {
  static let name = disclosure(#"["s","name","Ada"]"#)
  static let city = disclosure(#"["s","city","Kyiv"]"#)
  static let good = Forgery(digests(of: name, city), disclosing: [name])
  static let shown: JSON = ["iss": .string(Keys.issuerName), "name": "Ada"]

  static func bound() -> Forgery {
    var token = Forgery("\(digests(of: name, city)),\(Keys.confirmation)", disclosing: [name])
    token.keyBinding = KeyBindingForgery()
    return token
  }

  static func verify(
    _ text: String, _ verifier: Verifier = Verifier(trusting: Keys.trusted), demand: KeyBindingDemand = .forbidden
  ) -> Answer {
    Answer { () throws(SDJWTError) in try verifier.verify(text, keyBinding: demand, at: Demands.now) }
  }

  // SDJ-J-01, T17, D8: Disclosures are an array of strings, each of them one Disclosure.
  @Test(arguments: [
    (#""NAME""#, Rule.disclosuresMalformed, ""), ("{}", .disclosuresMalformed, ""), ("null", .disclosuresMalformed, ""),
    ("1", .disclosuresMalformed, ""), ("[1]", .disclosuresMalformed, "/0"),
    (#"["NAME",null]"#, .disclosuresMalformed, "/1"), (#"[["NAME"]]"#, .disclosuresMalformed, "/0"),
    (#"[{"0":"NAME"}]"#, .disclosuresMalformed, "/0"), (#"["NAME~"]"#, .disclosureEncoding, "/0"),
    (#"["NAME~CITY"]"#, .disclosureEncoding, "/0"), (#"["NAME.e30"]"#, .disclosureEncoding, "/0"),
    (#"["NAME",""]"#, .componentEmpty, "/1"), (#"[" NAME"]"#, .disclosureEncoding, "/0"),
    (#"["NAME","NAME"]"#, .disclosureRepeated, "/1"),
  ])
  func disclosuresAreAnArrayOfStrings(_ pattern: String, _ rule: Rule, _ place: String) throws {
    let parts = try JSONSerializationTests.good.parts()
    let list = pattern.replacing("NAME", with: JSONSerializationTests.name)
      .replacing("CITY", with: JSONSerializationTests.city)
    let header = #"{"disclosures":\#(list)}"#
    let isShape = rule == .disclosuresMalformed
    expectRefusal(
      ofText: parts.flattened(header: header), by: rule,
      at: (isShape ? "/header/disclosures" : "/disclosures") + place)
    expectRefusal(
      ofText: parts.general(entries: [parts.entry(header: header)]), by: rule,
      at: (isShape ? "/signatures/0/header/disclosures" : "/disclosures") + place)
    try expectPayload(JSONSerializationTests.good, #""name":"Ada""#)
  }

  // SDJ-J-02, SDJ-K-22, T17: `kb_jwt` is one string.
  @Test(arguments: ["1", "null", #"["KB"]"#, #"{"protected":"e30"}"#, "true", "{}"])
  func theKeyBindingIsAString(_ value: String) throws {
    let parts = try JSONSerializationTests.bound().parts()
    let list = #""disclosures":["\#(JSONSerializationTests.name)"]"#
    let header = #"{\#(list),"kb_jwt":\#(value.replacing("KB", with: parts.keyBinding ?? ""))}"#
    for (text, place) in [
      (parts.flattened(header: header), "/header/kb_jwt"),
      (parts.general(entries: [parts.entry(header: header)]), "/signatures/0/header/kb_jwt"),
    ] {
      for demand in [KeyBindingDemand.forbidden, Demands.optional, Demands.required] {
        expectRefusal(ofText: text, by: .keyBindingMemberMalformed, at: place, demand: demand)
      }
    }
  }

  // SDJ-J-02, SDJ-K-05, SDJ-K-06, D10, D43: an SD-JWT+KB has it, an SD-JWT has not.
  @Test func theKeyBindingIsThereWhenItIsDemandedAndOnlyThen() throws {
    var token = JSONSerializationTests.bound()
    let members = #""name":"Ada","# + Keys.confirmation
    let entries = EntryPoint.verifiers
    try expectPayload(token, members, entries: entries, demand: Demands.required)
    try expectRefusal(token, by: .keyBindingUnwanted, at: "/kb_jwt", entries: entries)
    try expectRefusal(token, by: .keyBindingNotAllowedHere, at: "/kb_jwt", entries: [.holder])
    token.keyBinding = nil
    try expectRefusal(token, by: .keyBindingMissing, at: "/kb_jwt", entries: entries, demand: Demands.required)
    try expectPayload(token, members)
  }

  // SDJ-J-03
  @Test func withoutDisclosuresThereAreNone() throws {
    let parts = try Forgery(#""a":1,"# + digests(of: JSONSerializationTests.name)).parts()
    let expected: Answer = .accepted(["iss": .string(Keys.issuerName), "a": 1])
    for header in [nil, "{}", #"{"x":1}"#, #"{"disclosures":[]}"#] {
      let flattened = #"{"payload":"\#(parts.payload)","# + parts.entry(header: header).dropFirst()
      #expect(JSONSerializationTests.verify(flattened) == expected)
      #expect(JSONSerializationTests.verify(parts.general(entries: [parts.entry(header: header)])) == expected)
      #expect(try SDJWT(parsing: flattened).disclosures.isEmpty)
    }
  }

  // SDJ-J-04, SDJ-K-18, D19, T08: `sd_hash` covers the compact form that the JSON stands for.
  @Test func theKeyBindingCoversTheCompactForm() throws {
    let parts = try JSONSerializationTests.bound().parts()
    for text in [parts.flattened(), parts.general()] {
      let parsed = try SDJWTKB(parsing: text)
      #expect(parsed.serialized(as: .compact) == parts.compact)
      #expect(
        JSONSerializationTests.verify(parsed.serialized(), demand: Demands.required)
          == JSONSerializationTests.verify(text, demand: Demands.required))
    }
    for disclosures in [[], [JSONSerializationTests.name, JSONSerializationTests.city], [JSONSerializationTests.city]] {
      var changed = parts
      changed.disclosures = disclosures
      for text in [changed.compact, changed.flattened(), changed.general()] {
        #expect(
          JSONSerializationTests.verify(text, demand: Demands.required)
            == .refused(.keyBindingDigest, at: "/kb_jwt/payload/sd_hash"))
      }
    }
  }

  // SDJ-J-05, T17: only the first signature has them.
  @Test(arguments: ["disclosures", "kb_jwt"])
  func onlyTheFirstSignatureHasDisclosures(_ member: String) throws {
    let parts = try JSONSerializationTests.bound().parts()
    let value = member == "kb_jwt" ? #""\#(parts.keyBinding ?? "")""# : #"["\#(JSONSerializationTests.name)"]"#
    let second = parts.entry(header: #"{"\#(member)":\#(value)}"#)
    for first in [parts.header(), "{}"] {
      expectRefusal(
        ofText: parts.general(entries: [parts.entry(header: first), second]), by: .firstSignatureOnly,
        at: "/signatures/1/header/\(member)", demand: Demands.required)
    }
    let good = parts.general(entries: [parts.entry(header: parts.header()), parts.entry(header: #"{"x":1}"#)])
    guard case .accepted = JSONSerializationTests.verify(good, demand: Demands.required) else {
      Issue.record("a second signature with other members is refused")
      return
    }
  }

  // SDJ-J-08, T17: each form has its own members.
  @Test(arguments: [
    (#"{"payload":P,"signatures":[]}"#, Rule.serializationMembers, "/signatures"),
    (#"{"payload":P,"signatures":{}}"#, .serializationMembers, "/signatures"),
    (#"{"payload":P,"signatures":null}"#, .serializationMembers, "/signatures"),
    (#"{"payload":P,"signatures":["x"]}"#, .serializationMembers, "/signatures/0"),
    (#"{"payload":P,"signatures":[E],"signature":S}"#, .serializationMixed, "/signature"),
    (#"{"payload":P,"signatures":[E],"protected":H}"#, .serializationMixed, "/protected"),
    (#"{"payload":P,"signatures":[E],"header":{}}"#, .serializationMixed, "/header"),
    (#"{"payload":P,"protected":H,"signature":S,"signatures":[E]}"#, .serializationMixed, "/signature"),
    (#"{"signatures":[E]}"#, .serializationMembers, "/payload"),
    (#"{"protected":H,"signature":S}"#, .serializationMembers, "/payload"),
    (#"{"payload":1,"protected":H,"signature":S}"#, .serializationMembers, "/payload"),
    (#"{"payload":P,"protected":H}"#, .serializationMembers, "/signature"),
    (#"{"payload":P,"protected":H,"signature":null}"#, .serializationMembers, "/signature"),
    (#"{"payload":P,"protected":{"alg":"ES256"},"signature":S}"#, .serializationMembers, "/protected"),
    (#"{"payload":P,"signatures":[E,{"protected":H}]}"#, .serializationMembers, "/signatures/1/signature"),
    (#"{"payload":P,"protected":H,"signature":S,"header":[]}"#, .serializationMembers, "/header"),
    (
      #"{"payload":P,"signatures":[{"protected":H,"signature":S,"header":1}]}"#, .serializationMembers,
      "/signatures/0/header"
    ),
    ("{}", .serializationMembers, "/payload"), ("{", .jsonGrammar, ""), ("{} ~", .oneJSONValue, ""),
    ("[{}]", .lastTildeMissing, ""),
    (#"{"payload":P,"payload":P,"protected":H,"signature":S}"#, .memberNameRepeated, ""),
    (#"{"payload":P,"protected":H,"signature":S,"x":{"a":1,"a":1}}"#, .memberNameRepeated, ""),
    // SDJ-J-14: drafts had them beside the payload.
    (#"{"payload":P,"protected":H,"signature":S,"disclosures":[]}"#, .draftLayout, "/disclosures"),
    (#"{"payload":P,"signatures":[E],"kb_jwt":"x"}"#, .draftLayout, "/kb_jwt"),
    // SDJ-J-10: `alg` is protected.
    (#"{"payload":P,"protected":"e30","signature":S,"header":{"alg":"ES256"}}"#, .algorithmMissing, "/header/alg"),
    (#"{"payload":P,"signature":S,"header":{"alg":"ES256"}}"#, .serializationMembers, "/protected"),
    (#"{"payload":P,"protected":"","signature":S,"header":{"alg":"ES256"}}"#, .jsonGrammar, "/header"),
    // RFC 7515 §4.1.11: critical extensions are protected.
    (#"{"payload":P,"protected":H,"signature":S,"header":{"crit":["x"]}}"#, .criticalUnprotected, "/header/crit"),
    // The three texts are one segment each.
    (#"{"payload":P,"protected":H,"signature":"e30.e30"}"#, .jwsSegments, ""),
    (#"{"payload":P,"protected":"e30.e30","signature":S}"#, .jwsSegments, ""),
    (#"{"payload":P,"protected":H,"signature":"e30~"}"#, .jwsEncoding, "/signature"),
  ])
  func eachFormHasItsOwnMembers(_ pattern: String, _ rule: Rule, _ place: String) throws {
    let parts = try Forgery(#""a":1"#).parts()
    let texts = ["P": parts.payload, "H": parts.protected, "S": parts.signature].mapValues { #""\#($0)""# }
    let entry = parts.entry(header: nil)
    let text = pattern.split(separator: #":"#, omittingEmptySubsequences: false).map { piece in
      texts[String(piece.prefix(1))].map { $0 + piece.dropFirst() } ?? String(piece)
    }.joined(separator: ":").replacing("[E", with: "[\(entry)")
    expectRefusal(ofText: text, by: rule, at: place)
    let good = #"{"payload":"\#(parts.payload)","signatures":[\#(entry)]}"#
    #expect(JSONSerializationTests.verify(good) == .accepted(["iss": .string(Keys.issuerName), "a": 1]))
  }

  // SDJ-J-12, SDJ-E-05: other members of the outer object change nothing, and are not kept.
  @Test func unknownMembersAreIgnored() throws {
    let parts = try JSONSerializationTests.good.parts()
    for text in [parts.flattened(#""x":[1,{"payload":2}]"#), parts.general(#""x":null,"Payload":"e30""#)] {
      #expect(JSONSerializationTests.verify(text) == .accepted(JSONSerializationTests.shown))
      let parsed = try SDJWT(parsing: text)
      #expect(!parsed.serialized(as: parsed.form).contains(#""x""#))
      #expect(parsed.serialized() == parts.compact)
    }
  }

  // SDJ-J-13, SDJ-F-07: what is read from one form and written in another is the same token.
  @Test(arguments: SerializationForm.allCases, SerializationForm.allCases)
  func aTokenMayChangeItsForm(_ from: SerializationForm, _ to: SerializationForm) throws {
    let parts = try JSONSerializationTests.good.parts()
    let text = [parts.compact, parts.flattened(), parts.general()][SerializationForm.allCases.firstIndex(of: from) ?? 0]
    let parsed = try SDJWT(parsing: text)
    #expect(parsed.form == from)
    let written = try SDJWT(parsing: parsed.serialized(as: to))
    #expect(written.form == to)
    #expect(written.serialized() == parts.compact)
    #expect(JSONSerializationTests.verify(parsed.serialized(as: to)) == .accepted(JSONSerializationTests.shown))
  }
}
