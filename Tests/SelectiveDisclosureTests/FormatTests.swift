/// The parts of the compact form and how they are told apart. RFC 9901 §4, §11.

import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct FormatTests {
  static let name = disclosure(#"["salt-1","name","Ada"]"#)
  static let city = disclosure(#"["salt-2","city","Kyiv"]"#)
  static let members = digests(of: name, city) + "," + Keys.confirmation

  static func token(_ disclosures: [String] = [], bound: Bool = false) -> Forgery {
    var token = Forgery(members, disclosing: disclosures)
    token.keyBinding = bound ? KeyBindingForgery() : nil
    return token
  }

  // SDJ-F-01, SDJ-F-02, SDJ-F-07, SDJ-V-01, D4
  @Test(arguments: [[], [name], [name, city], [city, name]], [false, true])
  func theComponentsAreReadInTheirOrderAndWrittenBackAsTheyCame(_ disclosures: [String], _ bound: Bool) throws {
    let token = FormatTests.token(disclosures, bound: bound)
    let compact = try token.compact()
    let demand: KeyBindingDemand = bound ? Demands.required : .forbidden
    let payload = try Verifier(trusting: Keys.trusted).verify(compact, keyBinding: demand, at: Demands.now)
    #expect(payload.unmatchedDigests == 2 - disclosures.count)

    if bound {
      let parsed = try SDJWTKB(parsing: compact)
      #expect(parsed.form == .compact)
      #expect(parsed.disclosures.map(\.encoded) == disclosures)
      #expect(parsed.serialized() == compact)
      #expect(try SDJWTKB(parsing: parsed.serialized(as: .flattened)).serialized() == compact)
      #expect(try SDJWTKB(parsing: parsed.serialized(as: .general)).serialized() == compact)
    } else {
      let parsed = try SDJWT(parsing: compact)
      #expect(parsed.disclosures.map(\.encoded) == disclosures)
      #expect(parsed.serialized() == compact)
      #expect(parsed.serialized().utf8.last == UInt8(ascii: "~"))
      #expect(try SDJWT(parsing: parsed.serialized(as: .flattened)).serialized() == compact)
      #expect(try SDJWT(parsing: parsed.serialized(as: .general)).serialized() == compact)
    }
  }

  // SDJ-F-02, T09: a bare JWT is no SD-JWT for anybody.
  @Test(arguments: ["", digests(of: name)]) func aBareJWTIsRefusedEverywhere(_ members: String) throws {
    let jwt = try Forgery(members).jwt()
    expectRefusal(ofText: jwt, by: .lastTildeMissing, at: "")
    expectRefusal(ofText: jwt, by: .lastTildeMissing, at: "", demand: Demands.required)
    #expect(refusal { () throws(SDJWTError) in try SDJWTKB(parsing: jwt) }?.rule == .lastTildeMissing)
    #expect(
      refusal { () throws(SDJWTError) in try Inspection(of: Array(jwt.utf8)) }?.rule == .lastTildeMissing)
    try expectPayload(Forgery(), "")
  }

  // SDJ-F-03, SDJ-O-01, D18, T09
  @Test(arguments: SerializationForm.allCases)
  func anSDJWTIsNotReadFromTextWithAKBJWT(_ form: SerializationForm) throws {
    let parts = try FormatTests.token([FormatTests.name], bound: true).parts()
    func text(_ parts: TokenParts) -> String {
      switch form {
      case .compact: parts.compact
      case .flattened: parts.flattened()
      case .general: parts.general()
      }
    }
    let error = refusal { () throws(SDJWTError) in try SDJWT(parsing: text(parts)) }
    #expect(error == SDJWTError(.keyBindingNotAllowedHere, at: ["kb_jwt"]))
    var unbound = parts
    unbound.keyBinding = nil
    #expect(try SDJWT(parsing: text(unbound)).form == form)
  }

  // SDJ-F-04, D43, T09: what stands after the last tilde must be a KB-JWT.
  @Test func anSDJWTWithKBIsNotReadFromTextWithoutAKBJWT() throws {
    let parts = try FormatTests.token([FormatTests.name], bound: true).parts()
    let keyBinding = try #require(parts.keyBinding)
    let rows: [(text: String, rule: Rule, place: String)] = [
      (parts.sdJWT, .keyBindingMissing, "/kb_jwt"),
      (String(parts.sdJWT.dropLast()), .lastTildeMissing, ""),
      (parts.sdJWT + "kb", .lastTildeMissing, ""),
      (parts.sdJWT + "e30.e30", .jwsSegments, "/kb_jwt"),
      (parts.sdJWT + keyBinding + ".e30", .jwsSegments, "/kb_jwt"),
      (parts.sdJWT + keyBinding + ".", .jwsSegments, "/kb_jwt"),
      (parts.sdJWT + "." + keyBinding, .jwsSegments, "/kb_jwt"),
      (parts.sdJWT + "..", .jsonGrammar, "/kb_jwt/header"),
      (parts.sdJWT + "e30.e30.e30", .algorithmMissing, "/kb_jwt/header/alg"),
    ]
    for row in rows {
      let error = refusal { () throws(SDJWTError) in try SDJWTKB(parsing: row.text) }
      #expect(error?.rule == row.rule)
      #expect(error?.location.description == row.place)
      for demand in [Demands.required, Demands.optional] where row.rule != .keyBindingMissing {
        let error = refusal { () throws(SDJWTError) in
          try Verifier(trusting: Keys.trusted).verify(row.text, keyBinding: demand, at: Demands.now)
        }
        #expect(error?.rule == row.rule)
      }
    }
    #expect(try SDJWTKB(parsing: parts.compact).disclosures.count == 1)
  }

  // SDJ-F-01, SDJ-F-05, D44, D2, T09, S7: the grammar of §4. J is the JWT, D a Disclosure, K a KB-JWT.
  @Test(arguments: [
    ("~J~", Rule.jwsSegments, ""), ("D~J~", .jwsSegments, ""), ("J~K~D~", .disclosureEncoding, "/disclosures/0"),
    ("J~J~", .disclosureEncoding, "/disclosures/0"), ("J~D~K~", .disclosureEncoding, "/disclosures/1"),
    ("J~~", .componentEmpty, "/disclosures/0"), ("J~~D~", .componentEmpty, "/disclosures/0"),
    ("J~D~~", .componentEmpty, "/disclosures/1"), ("J~D~~K", .componentEmpty, "/disclosures/1"),
    ("J~~K", .componentEmpty, "/disclosures/0"), ("J~D", .lastTildeMissing, ""), ("", .lastTildeMissing, ""),
    ("~", .jwsSegments, ""), ("~~", .componentEmpty, "/disclosures/0"), ("D~", .jwsSegments, ""),
    ("e30.e30~", .jwsSegments, ""), ("J.e30~", .jwsSegments, ""), ("e30..e30~", .algorithmMissing, "/header/alg"),
    (".e30.e30~", .jsonGrammar, "/header"), ("J~D.D~", .disclosureEncoding, "/disclosures/0"),
    (" J~D~", .jwsEncoding, "/header"), ("\nJ~D~", .jwsEncoding, "/header"), ("J ~D~", .jwsEncoding, "/signature"),
    ("J\n~D~", .jwsEncoding, "/signature"), ("J~ D~", .disclosureEncoding, "/disclosures/0"),
    ("J~D ~", .disclosureEncoding, "/disclosures/0"), ("J~D~ ", .lastTildeMissing, ""),
    ("J~D~\n", .lastTildeMissing, ""), ("J~D~\u{301}", .lastTildeMissing, ""),
    ("J~\u{301}D~", .disclosureEncoding, "/disclosures/0"), ("J~D\r\n~", .disclosureEncoding, "/disclosures/0"),
  ])
  func aTextOutsideTheGrammarIsRefused(_ pattern: String, _ rule: Rule, _ place: String) throws {
    let parts = try FormatTests.token([FormatTests.name], bound: true).parts()
    let jwt = "\(parts.protected).\(parts.payload).\(parts.signature)"
    // By scalars: a Character may be J with an accent, or a tilde with one.
    var text = ""
    for scalar in pattern.unicodeScalars {
      switch scalar {
      case "J": text += jwt
      case "D": text += FormatTests.name
      case "K": text += parts.keyBinding ?? ""
      default: text.unicodeScalars.append(scalar)
      }
    }
    expectRefusal(ofText: text, by: rule, at: place, demand: pattern.contains("K") ? Demands.required : .forbidden)
    try expectPayload(
      FormatTests.token([FormatTests.name]), #""name":"Ada","# + Keys.confirmation)
  }

  // SDJ-F-05: an empty segment is no segment, even where a signature holds over it.
  @Test func emptySegmentsAreRefused() throws {
    var token = Forgery()
    token.segments.payload = ""
    try expectRefusal(token, by: .jsonGrammar, at: "/payload")
    token = Forgery()
    token.segments.header = ""
    try expectRefusal(token, by: .jsonGrammar, at: "/header")
    token = Forgery()
    token.segments.signature = { _ in "" }
    try expectRefusal(token, by: .jwsSegments, at: "/signature")
    try expectPayload(Forgery(), "")
  }

  // SDJ-F-07, SDJ-E-04, SDJ-D-11: a re-encoded Disclosure is another one.
  @Test func aDisclosureThatWasEncodedAgainBelongsToNoDigest() throws {
    let text = disclosure(#"["salt", "name", "Ada"]"#)
    let again = disclosure(#"["salt","name","Ada"]"#)
    try expectPayload(Forgery(digests(of: text), disclosing: [text]), #""name":"Ada""#)
    try expectRefusal(
      Forgery(digests(of: text), disclosing: [again]), by: .disclosureUnreferenced, at: "/disclosures/0")
  }

  // SDJ-F-08, SDJ-H-03
  @Test func aTokenMayConcealNothing() throws {
    try expectPayload(Forgery(#""name":"Ada","list":[1,[]],"nothing":{}"#), #""name":"Ada","list":[1,[]],"nothing":{}"#)
  }

  // SDJ-F-09
  @Test func theNamesAreThoseOfTheRFC() throws {
    #expect(ReservedName.allCases.map(\.rawValue) == ["_sd", "...", "_sd_alg"])
    #expect(KeyBindingJWT.type == "kb+jwt")
    var token = FormatTests.token([FormatTests.name], bound: true)
    try expectPayload(
      token, #""name":"Ada","# + Keys.confirmation, entries: EntryPoint.verifiers, demand: Demands.required)
    token.keyBinding?.payload.replace("sd_hash", with: "_sd_hash")
    try expectRefusal(
      token, by: .keyBindingDigest, at: "/kb_jwt/payload/sd_hash", entries: EntryPoint.verifiers,
      demand: Demands.required)
  }
}
