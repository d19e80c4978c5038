/// Receiving a credential, looking into it, and choosing what leaves. RFC 9901 §7.2, §4.2.6.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct HolderTests {
  private static let claims: JSONObject = [
    "iss": .string(Keys.issuerName), "name": "Ada",
    "address": ["locality": "Schulpforta", "country": "DE"], "nations": ["DE", "FR", "US"],
  ]
  private static let paths: [ClaimPath] = [
    ["name"], ["address"], ["address", "locality"], ["address", "country"], ["nations", 0], ["nations", 2],
  ]

  private func credential(decoys: Decoys = .none) throws -> SDJWT {
    try Issuer(signingWith: Keys.issuer, decoys: decoys).issue(
      HolderTests.claims, selectivelyDisclosable: Concealment(HolderTests.paths), boundTo: Keys.holder.publicKey)
  }

  private func accept(_ token: SDJWT) throws(SDJWTError) -> HeldCredential {
    try Holder(trusting: Keys.trusted).accept(token, at: Demands.now)
  }

  private func shown(_ token: SDJWT) throws -> JSONObject {
    var claims = try Verifier(trusting: Keys.trusted).verify(
      token.serialized(), keyBinding: .forbidden, at: Demands.now
    ).claims
    claims["cnf"] = nil
    claims["iss"] = nil
    return claims
  }

  // SDJ-O-01, D18, T09
  @Test(arguments: SerializationForm.allCases) func aTokenWithKeyBindingIsNotForAHolder(_ form: SerializationForm)
    throws
  {
    var forgery = Forgery(Keys.confirmation)
    let plain = try form.text(of: forgery)
    #expect(try accept(SDJWT(parsing: plain)).payload["iss"] == .string(Keys.issuerName))
    forgery.keyBinding = KeyBindingForgery()
    let bound = try form.text(of: forgery)
    expectRefused(by: .keyBindingNotAllowedHere, at: "/kb_jwt") { () throws(SDJWTError) in try SDJWT(parsing: bound) }
    expectRefused(by: .keyBindingMissing, at: "/kb_jwt") { () throws(SDJWTError) in try SDJWTKB(parsing: plain) }
    #expect(try SDJWTKB(parsing: bound).form == form)
  }

  // SDJ-O-02, SDJ-V-17, SDJ-V-18, SDJ-V-19, D35
  @Test func whatAVerifierRefusesAHolderRefusesOnReceipt() throws {
    let a = disclosure(#"["s","a",1]"#)
    let b = disclosure(#"["s","b",1]"#)
    let good = Forgery(#""_sd":["\#(digest(a))"]"#, disclosing: [a])
    try expectPayload(good, #""a":1"#, entries: [.holder])
    var foreignKey = good
    foreignKey.issuerKey = Keys.stranger
    try expectRefusal(foreignKey, by: .issuerSignatureInvalid, at: "/signature", entries: [.holder])
    var stray = good
    stray.disclosures.append(b)
    try expectRefusal(stray, by: .disclosureUnreferenced, at: "/disclosures/1", entries: [.holder])
    var twice = good
    twice.disclosures = [a, a]
    try expectRefusal(twice, by: .disclosureRepeated, at: "/disclosures/1", entries: [.holder])
    let repeated = Forgery(#""_sd":["\#(digest(a))"],"x":{"_sd":["\#(digest(a))"]}"#, disclosing: [a])
    try expectRefusal(repeated, by: .digestRepeated, entries: [.holder])
  }

  // SDJ-O-03, SDJ-V-27
  @Test func theHolderSeesAllThatWasIssuedAndHowManyDigestsAreLeft() throws {
    let held = try accept(credential(decoys: .perObject(2)))
    var everything = HolderTests.claims
    everything["cnf"] = ["jwk": .object(Keys.holder.publicKey.jwk.essential)]
    #expect(held.payload.claims == everything)
    #expect(held.payload.unmatchedDigests == 4)
    #expect(Set(held.disclosable.map(\.path)) == Set(HolderTests.paths))
    #expect(held.disclosable.first { $0.path == ["address"] }?.value == HolderTests.claims["address"])
  }

  // SDJ-O-03, SDJ-T-03, SDJ-T-07
  @Test func aHolderChecksTimesButIsNoAudience() throws {
    try expectPayload(Forgery(#""aud":"https://jobs.example""#), #""aud":"https://jobs.example""#, entries: [.holder])
    try expectRefusal(Forgery(#""aud":1"#), by: .audienceMalformed, at: "/payload/aud", entries: [.holder])
    try expectRefusal(Forgery(#""exp":1700000010"#), by: .expired, at: "/payload/exp", entries: [.holder])
    try expectPayload(Forgery(#""exp":1700000011"#), #""exp":1700000011"#, entries: [.holder])
  }

  // SDJ-O-04, T07
  @Test func choosingAChildBringsTheDisclosuresAroundIt() throws {
    let held = try accept(credential())
    let presentation = try held.presentation(disclosing: [["address", "locality"]])
    #expect(presentation.disclosures.compactMap(\.name).sorted() == ["address", "locality"])
    #expect(try shown(presentation) == ["address": ["locality": "Schulpforta"], "nations": ["FR"]])
    #expect(try held.disclosuresRequired(for: ["address", "locality"]) == presentation.disclosures)
    #expect(try held.disclosuresRequired(for: ["iss"]).isEmpty)
  }

  // SDJ-O-04, SDJ-V-18
  @Test func aChildWithoutItsParentIsRefused() throws {
    let held = try accept(credential())
    let pair = try held.disclosuresRequired(for: ["address", "locality"])
    let child = try #require(pair.first { $0.name == "locality" })
    #expect(try shown(held.presentation(of: pair))["address"] == ["locality": "Schulpforta"])
    expectRefused(by: .disclosureParentMissing, at: "/payload/address/locality") { () throws(SDJWTError) in
      try held.presentation(of: [child])
    }
  }

  // SDJ-O-05
  @Test func neitherSaltNorValueOfWhatIsKeptLeaves() throws {
    let held = try accept(credential())
    for claim in held.disclosable {
      for form in SerializationForm.allCases {
        let presentation = try held.presentation(disclosing: [claim.path])
        let text = presentation.serialized(as: form)
        for other in held.disclosable where !presentation.disclosures.contains(other.disclosure) {
          #expect(!text.contains(other.disclosure.encoded))
        }
        #expect(presentation.disclosures.contains(claim.disclosure))
      }
    }
  }

  // SDJ-O-06
  @Test func aForeignDisclosureOrOneChosenTwiceIsRefused() throws {
    let held = try accept(credential())
    let own = try held.disclosuresRequired(for: ["name"])
    // The same claim in another copy: other salt, other Disclosure.
    let foreign = try accept(credential()).disclosuresRequired(for: ["name"])
    #expect(try held.presentation(of: own).disclosures == own)
    expectRefused(by: .disclosureForeign, at: "/disclosures/1") { () throws(SDJWTError) in
      try held.presentation(of: own + foreign)
    }
    expectRefused(by: .disclosureRepeated, at: "/disclosures/1") { () throws(SDJWTError) in
      try held.presentation(of: own + own)
    }
  }

  // SDJ-O-07, D7
  @Test func anEmptyChoiceDisclosesNothing() throws {
    let held = try accept(credential())
    #expect(try held.presentation(disclosing: []).disclosures.isEmpty)
    #expect(try held.presentation(of: []).disclosures.isEmpty)
    #expect(try shown(held.presentation(disclosing: [])) == ["nations": ["FR"]])
    #expect(try held.presentation(disclosing: [[]]).disclosures.isEmpty)
  }

  // SDJ-O-07
  @Test func everythingCanBeDisclosed() throws {
    let held = try accept(credential())
    #expect(try held.presentation(disclosing: [], whole: [[]]).disclosures.count == 6)
    #expect(try held.presentation(disclosing: held.disclosable.map(\.path)).disclosures.count == 6)
  }

  // SDJ-O-08
  @Test func aParentAloneShowsNothingInsideUnlessTheWholeIsChosen() throws {
    let held = try accept(credential())
    #expect(try shown(held.presentation(disclosing: [["address"]]))["address"] == [:])
    let whole = try held.presentation(disclosing: [], whole: [["address"]])
    #expect(try shown(whole)["address"] == HolderTests.claims["address"])
    #expect(whole.disclosures.count == 3)
  }

  // SDJ-O-09, SDJ-K-01, SDJ-K-02, SDJ-K-03, SDJ-K-04, D4
  @Test func theKeyBindingCoversExactlyWhatIsPresented() throws {
    let held = try accept(credential())
    for paths in [[], [["name"]], [["address", "country"], ["nations", 2]]] as [[ClaimPath]] {
      let bound = try held.presentation(
        disclosing: paths, audience: "https://jobs.example", nonce: "n-0S6_WzA2Mj", issuedAt: 1_700_000_000
      ).signed(by: Keys.holder).serialized()
      let end = try #require(bound.lastIndex(of: "~"))
      let segments = bound[bound.index(after: end)...].split(separator: ".").map(String.init)
      #expect(try JSON(parsing: IssuedToken.decode(segments[0])) == ["alg": "ES256", "typ": "kb+jwt"])
      #expect(
        try JSON(parsing: IssuedToken.decode(segments[1])) == [
          "iat": 1_700_000_000, "aud": "https://jobs.example", "nonce": "n-0S6_WzA2Mj",
          "sd_hash": .string(digest(String(bound[...end]))),
        ])
      #expect(try held.presentation(disclosing: paths).serialized() == String(bound[...end]))
    }
  }

  // SDJ-O-10
  @Test func elementsAreCountedBeforeAnythingIsHidden() throws {
    let held = try accept(credential(decoys: .perArray(3)))
    #expect(try shown(held.presentation(disclosing: [["nations", 2]]))["nations"] == ["FR", "US"])
    #expect(try shown(held.presentation(disclosing: [["nations", 0]]))["nations"] == ["DE", "FR"])
    #expect(try shown(held.presentation(disclosing: [["nations", 1]]))["nations"] == ["FR"])
    #expect(try shown(held.presentation(disclosing: [["nations", .all]]))["nations"] == ["DE", "FR", "US"])
  }

  // D25, SDJ-O-10
  @Test(
    arguments: [
      ["nations", 3], ["nations", 7], ["nations", -1], ["nations", "1"], ["phone"], ["address", 0], ["name", .all],
    ]
      as [ClaimPath])
  func aPathToADecoyOrToNothingIsRefused(_ path: ClaimPath) throws {
    let held = try accept(credential(decoys: .everywhere(3)))
    let location = path.pointer.description
    for (paths, whole) in [([["name"], path], []), ([], [["name"], path])] as [([ClaimPath], [ClaimPath])] {
      expectRefused(by: .pathMatchesNothing, at: location) { () throws(SDJWTError) in
        try held.presentation(disclosing: paths, whole: whole)
      }
      expectRefused(by: .pathMatchesNothing, at: location) { () throws(SDJWTError) in
        try held.presentation(disclosing: paths, whole: whole, audience: "a", nonce: "n", issuedAt: 1)
      }
    }
    expectRefused(by: .pathMatchesNothing, at: location) { () throws(SDJWTError) in
      try held.disclosuresRequired(for: path)
    }
  }

  // SDJ-O-11
  @Test func aSignatureByAnotherKeyIsAnErrorBeforeAnythingIsSent() throws {
    let unsigned = try accept(credential()).presentation(
      disclosing: [["name"]], audience: "https://jobs.example", nonce: "n-0S6_WzA2Mj", issuedAt: 1_700_000_000)
    #expect(unsigned.holderKey.isSameKey(as: Keys.holder.publicKey))
    expectRefused(by: .holderKeyMismatch, at: "/payload/cnf") { () throws(SDJWTError) in
      try unsigned.signed(by: Keys.stranger)
    }
    let good = try Keys.holder.signature(for: unsigned.signingInput)
    let bad = try Keys.stranger.signature(for: unsigned.signingInput)
    for signature in [bad, [], Array(good.dropLast()), Array(repeating: 0, count: 64)] {
      expectRefused(by: .holderKeyMismatch, at: "/payload/cnf") { () throws(SDJWTError) in
        try unsigned.signed(with: signature)
      }
    }
    let text = try unsigned.signed(with: good).serialized()
    let payload = try Verifier(trusting: Keys.trusted).verify(text, keyBinding: Demands.required, at: Demands.now)
    #expect(payload["name"] == "Ada")
  }

  // SDJ-O-11, SDJ-K-08
  @Test func withoutAHolderKeyThereIsNoKeyBinding() throws {
    let token = try Issuer(signingWith: Keys.issuer).issue(HolderTests.claims, selectivelyDisclosable: [["name"]])
    let held = try accept(token)
    expectRefused(by: .confirmationMissing, at: "/payload/cnf") { () throws(SDJWTError) in
      try held.presentation(disclosing: [], audience: "a", nonce: "n", issuedAt: 1)
    }
    #expect(try shown(held.presentation(disclosing: [["name"]]))["name"] == "Ada")
  }

  // SDJ-O-12, D1, D28
  @Test func whatWasReceivedIsSentByteForByte() throws {
    let odd = disclosure("[ \"s\" ,\n\"n\\u0061me\", {\"b\" : 1e0, \"a\":\"\\/\"} ]")
    let kept = disclosure(#"["t",  "x", 1]"#)
    var forgery = Forgery(disclosing: [kept, odd])
    forgery.payload = #"{ "_sd" : ["\#(digest(odd))","\#(digest(kept))"], "iss":"\#(Keys.issuerName)" }"#
    let jwt = try forgery.jwt()
    let held = try accept(SDJWT(parsing: "\(jwt)~\(kept)~\(odd)~"))
    #expect(try held.presentation(disclosing: [["name", "b"]]).serialized() == "\(jwt)~\(odd)~")
    #expect(try held.presentation(disclosing: held.disclosable.map(\.path)).serialized() == "\(jwt)~\(kept)~\(odd)~")
  }

  // D37, D13
  @Test func aNameInsideAValueOrSaltChoosesNothing() throws {
    let claims: JSONObject = ["iss": .string(Keys.issuerName), "name": "phone", "phone": "name", "na": "me"]
    let held = try accept(Issuer(signingWith: Keys.issuer).issue(claims, selectivelyDisclosable: .everything))
    for name in ["name", "phone", "na"] {
      #expect(try held.presentation(disclosing: [[.name(name)]]).disclosures.compactMap(\.name) == [name])
    }
  }
}

extension SerializationForm {
  /// The text of a forgery in this form.
  func text(of forgery: Forgery) throws -> String {
    switch self {
    case .compact: try forgery.compact()
    case .flattened: try forgery.flattened()
    case .general: try forgery.general()
    }
  }
}
