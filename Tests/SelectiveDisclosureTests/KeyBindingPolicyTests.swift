/// Whether Key Binding is asked for, whose key it needs, and what it covers. RFC 9901 §4.1.2, §7.3 steps 1, 2, 5.a, 5.g.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct KeyBindingPolicyTests {
  enum Binding: String, CaseIterable { case none, good, bad }

  private static let one = disclosure(#"["s1","one",1]"#)
  private static let two = disclosure(#"["s2","two",2]"#)

  private func token(_ disclosures: [String], hash: HashAlgorithm = .sha256) -> Forgery {
    let digests = [KeyBindingPolicyTests.one, KeyBindingPolicyTests.two].map { #""\#(digest($0, hash))""# }
    return Forgery(
      #""_sd_alg":"\#(hash.rawValue)","_sd":[\#(digests.joined(separator: ","))],\#(Keys.confirmation)"#,
      disclosing: disclosures)
  }

  // SDJ-K-05, SDJ-K-06, SDJ-K-07, D10, D11, T13
  @Test(arguments: [
    (
      KeyBindingDemand.required(audience: "https://jobs.example", nonce: "n-0S6_WzA2Mj", maxAge: .seconds(300)),
      Binding.none, Rule?.some(.keyBindingMissing)
    ),
    (Demands.required, .good, nil), (Demands.required, .bad, .keyBindingSignature),
    (Demands.optional, .none, nil), (Demands.optional, .good, nil), (Demands.optional, .bad, .keyBindingSignature),
    (.forbidden, .none, nil), (.forbidden, .good, .keyBindingUnwanted), (.forbidden, .bad, .keyBindingUnwanted),
  ])
  func theDemandDecidesAndNotWhatArrived(_ demand: KeyBindingDemand, _ binding: Binding, _ rule: Rule?) throws {
    var forgery = Forgery(Keys.confirmation)
    if binding != .none { forgery.keyBinding = KeyBindingForgery() }
    if binding == .bad { forgery.keyBinding?.key = Keys.stranger }
    if let rule {
      let location = rule == .keyBindingSignature ? "/kb_jwt/signature" : "/kb_jwt"
      try expectRefusal(forgery, by: rule, at: location, entries: EntryPoint.verifiers, demand: demand)
    } else {
      try expectPayload(forgery, Keys.confirmation, entries: EntryPoint.verifiers, demand: demand)
    }
  }

  // SDJ-K-06
  @Test func aMissingKeyBindingIsRefusedWhetherOrNotAKeyIsNamed() throws {
    for members in [Keys.confirmation, ""] {
      try expectPayload(Forgery(members), members, entries: EntryPoint.verifiers, demand: Demands.optional)
      try expectRefusal(
        Forgery(members), by: .keyBindingMissing, at: "/kb_jwt", entries: EntryPoint.verifiers, demand: Demands.required
      )
    }
  }

  // D43
  @Test(arguments: [
    ("x", Rule.lastTildeMissing, ""), ("a.b", .jwsSegments, "/kb_jwt"), ("..", .jsonGrammar, "/kb_jwt/header"),
  ])
  func aMalformedKeyBindingIsNotAnAbsentOne(_ garbage: String, _ rule: Rule, _ location: String) throws {
    let text = try Forgery(Keys.confirmation).compact()
    for demand in [Demands.required, Demands.optional, .forbidden] {
      expectRefused(by: rule, at: location) { () throws(SDJWTError) in
        try Verifier(trusting: Keys.trusted).verify(text + garbage, keyBinding: demand, at: Demands.now)
      }
    }
  }

  // SDJ-K-08, SDJ-K-09, SDJ-K-10, SDJ-I-10
  @Test(arguments: [
    ("", Rule.confirmationMissing, ""), (#""cnf":"key""#, .confirmationMalformed, ""),
    (#""cnf":null"#, .confirmationMalformed, ""), (#""cnf":[]"#, .confirmationMalformed, ""),
    (#""cnf":{}"#, .confirmationMethodUnknown, ""), (#""cnf":{"jwe":"x"}"#, .confirmationMethodUnknown, ""),
    (#""cnf":{"jku":"https://x.example","kid":"k"}"#, .confirmationMethodUnknown, ""),
    (#""cnf":{"x5t#S256":"x"}"#, .confirmationMethodUnknown, ""),
    (#""cnf":{"kid":"k"}"#, .confirmationKeyUnknown, "/kid"),
    (#""cnf":{"kid":1}"#, .confirmationMalformed, "/kid"),
    (#""cnf":{"jwk":JWK,"jku":"x"}"#, .confirmationMalformed, ""),
    (#""cnf":{"jwk":JWK,"jwe":"x"}"#, .confirmationMalformed, ""), (#""cnf":{"jwk":"x"}"#, .keyNotObject, "/jwk"),
    (#""cnf":{"jwk":{"kty":"oct","k":"AQ"}}"#, .keyType, "/jwk/kty"),
    (#""cnf":{"jwk":{"d":"AQ",REST}}"#, .keyPrivateMember, "/jwk/d"),
    (#""cnf":{"jwk":{"use":"enc",REST}}"#, .keyUse, "/jwk/use"),
    (#""cnf":{"jwk":{"key_ops":["sign"],REST}}"#, .keyOperations, "/jwk/key_ops"),
    (#""cnf":{"jwk":{"alg":"ES384",REST}}"#, .keyAlgorithm, "/jwk/alg"),
  ])
  func aCredentialMustNameOneUsableHolderKey(_ cnf: String, _ rule: Rule, _ location: String) throws {
    let jwk = JSON.object(Keys.holder.publicKey.jwk.essential).text()
    let members = cnf.replacing("JWK", with: jwk).replacing("REST", with: jwk.dropFirst().dropLast())
    var forgery = Forgery(members)
    forgery.keyBinding = KeyBindingForgery()
    for demand in [Demands.required, Demands.optional] {
      try expectRefusal(
        forgery, by: rule, at: "/payload/cnf\(location)", entries: EntryPoint.verifiers, demand: demand)
    }
  }

  // SDJ-K-09
  @Test(arguments: [
    "JWK", #"{"kid":"k","use":"sig",REST}"#, #"{"key_ops":["verify"],"ext":[],REST}"#, #"{"alg":"ES256",REST}"#,
  ])
  func aPublicKeyMaySayMore(_ key: String) throws {
    let jwk = JSON.object(Keys.holder.publicKey.jwk.essential).text()
    let text = key.replacing("JWK", with: jwk).replacing("REST", with: jwk.dropFirst().dropLast())
    var forgery = Forgery(#""cnf":{"jwk":\#(text),"kid":"beside"}"#)
    forgery.keyBinding = KeyBindingForgery()
    try expectPayload(
      forgery, #""cnf":{"jwk":\#(text),"kid":"beside"}"#, entries: EntryPoint.verifiers, demand: Demands.required)
  }

  // SDJ-K-09
  @Test func theKeyIsThatOfTheProcessedPayload() throws {
    let concealed = disclosure(#"["s","cnf",{"jwk":\#(JSON.object(Keys.holder.publicKey.jwk.json).text())}]"#)
    var forgery = Forgery(#""_sd":["\#(digest(concealed))"]"#, disclosing: [concealed])
    forgery.keyBinding = KeyBindingForgery()
    try expectPayload(forgery, Keys.confirmation, entries: EntryPoint.verifiers, demand: Demands.required)
    forgery.disclosures = []
    try expectRefusal(
      forgery, by: .confirmationMissing, at: "/payload/cnf", entries: EntryPoint.verifiers, demand: Demands.required)
  }

  // SDJ-K-10
  @Test func aKeyIDIsAskedOfTheCallerOnly() throws {
    var forgery = Forgery(#""cnf":{"kid":"wallet-1"}"#)
    forgery.keyBinding = KeyBindingForgery()
    let holder = Keys.holder.publicKey
    let knows = Verifier(trusting: Keys.trusted, holderKeys: { $0 == "wallet-1" ? holder : nil })
    try expectPayload(
      forgery, #""cnf":{"kid":"wallet-1"}"#, entries: EntryPoint.verifiers, demand: Demands.required, verifier: knows)
    let knowsAnother = Verifier(trusting: Keys.trusted, holderKeys: { $0 == "wallet-2" ? holder : nil })
    try expectRefusal(
      forgery, by: .confirmationKeyUnknown, at: "/payload/cnf/kid", entries: EntryPoint.verifiers,
      demand: Demands.required, verifier: knowsAnother)
  }

  // SDJ-K-11
  @Test func anAlgorithmThatIsNotAcceptedIsRefusedForTheHolderToo() throws {
    var forgery = Forgery(Keys.confirmation)
    let issuer = try SigningKey.generate(.ed25519)
    forgery.issuerKey = issuer
    forgery.header = #"{"alg":"Ed25519"}"#
    forgery.keyBinding = KeyBindingForgery()
    let trusted = TrustedIssuers.pinned([issuer.publicKey])
    try expectPayload(
      forgery, Keys.confirmation, entries: EntryPoint.verifiers, demand: Demands.required,
      verifier: Verifier(trusting: trusted, accepting: [.ed25519, .es256]))
    try expectRefusal(
      forgery, by: .keyBindingAlgorithm, at: "/kb_jwt/header/alg", entries: EntryPoint.verifiers,
      demand: Demands.required, verifier: Verifier(trusting: trusted, accepting: [.ed25519]))
  }

  // SDJ-K-18, SDJ-K-04, SDJ-J-04, SDJ-S-04, D19, T08
  @Test(arguments: HashAlgorithm.allCases) func theDisclosuresAreThoseThatWereSignedFor(_ hash: HashAlgorithm) throws {
    let (one, two) = (KeyBindingPolicyTests.one, KeyBindingPolicyTests.two)
    let signed = [[], [one], [one, two]]
    let sent = [[], [one], [two], [one, two], [two, one]]
    for wanted in signed {
      // The KB-JWT is made over one list and sent with another.
      var covering = token(wanted, hash: hash)
      covering.keyBinding = KeyBindingForgery()
      let text = try covering.compact()
      let keyBinding = String(text[text.index(after: try #require(text.lastIndex(of: "~")))...])
      let jwt = String(text.prefix { $0 != "~" })
      for list in sent {
        let compact = ([jwt] + list).joined(separator: "~") + "~" + keyBinding
        let segments = jwt.split(separator: ".")
        let disclosures = list.map { #""\#($0)""# }.joined(separator: ",")
        let header = #"{"disclosures":[\#(disclosures)],"kb_jwt":"\#(keyBinding)"}"#
        let flattened =
          #"{"payload":"\#(segments[1])","protected":"\#(segments[0])","signature":"\#(segments[2])","header":\#(header)}"#
        for text in [compact, flattened] {
          let answer = Answer { () throws(SDJWTError) in
            try Verifier(trusting: Keys.trusted).verify(text, keyBinding: Demands.required, at: Demands.now)
          }
          if list == wanted {
            guard case .accepted = answer else { Issue.record("\(answer)"); continue }
          } else {
            #expect(answer == .refused(.keyBindingDigest, at: "/kb_jwt/payload/sd_hash"))
          }
        }
      }
    }
  }

  // SDJ-K-04, T08, D31
  @Test(arguments: HashAlgorithm.allCases) func aDigestOverAnythingElseIsRefused(_ hash: HashAlgorithm) throws {
    let forgery = token([KeyBindingPolicyTests.one], hash: hash)
    let presented = try forgery.compact()
    let decoded = String(decoding: try IssuedToken.decode(KeyBindingPolicyTests.one), as: UTF8.self)
    let jwt = presented.prefix { $0 != "~" }
    let wrong = [
      String(presented.dropLast()), presented + "~", "\(jwt)~\(decoded)~", String(jwt), "\(jwt)~",
      presented + KeyBindingPolicyTests.two + "~",
    ]
    for text in [presented] + wrong {
      let keyBinding = try KeyBindingForgery(
        payload: KeyBindingTests.payload(setting: "sd_hash", to: #""\#(digest(text, hash))""#)
      ).jwt(covering: "", hash: hash)
      let answer = Answer { () throws(SDJWTError) in
        try Verifier(trusting: Keys.trusted).verify(
          presented + keyBinding, keyBinding: Demands.required, at: Demands.now)
      }
      if text == presented {
        guard case .accepted = answer else { Issue.record("\(answer)"); continue }
      } else {
        #expect(answer == .refused(.keyBindingDigest, at: "/kb_jwt/payload/sd_hash"))
      }
    }
  }

  // D31, SDJ-K-04
  @Test func theDigestIsMadeWithTheCredentialsHash() throws {
    let forgery = token([KeyBindingPolicyTests.one], hash: .sha512)
    let presented = try forgery.compact()
    let keyBinding = try KeyBindingForgery().jwt(covering: presented, hash: .sha256)
    expectRefused(by: .keyBindingDigest, at: "/kb_jwt/payload/sd_hash") { () throws(SDJWTError) in
      try Verifier(trusting: Keys.trusted).verify(presented + keyBinding, keyBinding: Demands.required, at: Demands.now)
    }
  }

  // SDJ-K-22
  @Test(arguments: ["{}", "null", "1", #"["a.b.c"]"#]) func aKeyBindingThatIsNoStringIsRefused(_ value: String) throws {
    let segments = try Forgery(Keys.confirmation).jwt().split(separator: ".")
    let text =
      #"{"payload":"\#(segments[1])","protected":"\#(segments[0])","signature":"\#(segments[2])","header":{"kb_jwt":\#(value)}}"#
    for demand in [Demands.required, .forbidden] {
      expectRefused(by: .keyBindingMemberMalformed, at: "/header/kb_jwt") { () throws(SDJWTError) in
        try Verifier(trusting: Keys.trusted).verify(text, keyBinding: demand, at: Demands.now)
      }
    }
  }

  // SDJ-K-23
  @Test(arguments: ["kb+jwt", "statuslist+jwt"]) func anotherKindOfTokenIsNoCredential(_ type: String) throws {
    var forgery = Forgery(Keys.confirmation)
    try expectPayload(forgery, Keys.confirmation)
    forgery.header = #"{"alg":"ES256","typ":"\#(type)"}"#
    try expectRefusal(forgery, by: .typeOfAnotherToken, at: "/header/typ")
  }

  // SDJ-K-21, SDJ-V-21
  @Test func theCredentialIsJudgedBeforeItsKeyBinding() throws {
    var forgery = Forgery(#""exp":1,\#(Keys.confirmation)"#)
    forgery.keyBinding = KeyBindingForgery()
    forgery.keyBinding?.key = Keys.stranger
    try expectRefusal(
      forgery, by: .expired, at: "/payload/exp", entries: EntryPoint.verifiers, demand: Demands.required)
  }
}
