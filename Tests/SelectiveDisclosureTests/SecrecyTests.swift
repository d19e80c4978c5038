/// No error and no description tells a salt, a claim value, a nonce or a key. RFC 9901 §4.2.1, §10.2.

import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct SecrecyTests {
  /// Texts that must never be printed, each in a place of its own.
  private static let salts = ["cA1tOfTheFirstClaim", "cA1tOfTheElement"]
  private static let values = [
    "S3cretName", "S3cretElement", "S3cretClear", "987654321", "N0nce-Secret", "https://s3cret.example",
  ]
  private static let concealed = disclosure(#"["cA1tOfTheFirstClaim","name",{"x":"S3cretName","y":987654321}]"#)
  private static let element = disclosure(#"["cA1tOfTheElement","S3cretElement"]"#)

  /// Every secret as text, as base64url, and the members of the keys.
  private static let secrets: [String] = {
    let keys = [Keys.issuer, Keys.holder, Keys.stranger].flatMap { key in
      ["x", "y"].compactMap { key.publicKey.jwk.json[$0]?.string }
    }
    return salts + values + keys + [concealed, element, digest(concealed), digest(element)]
  }()

  private static let demand = KeyBindingDemand.required(
    audience: "https://s3cret.example", nonce: "N0nce-Secret", maxAge: .seconds(300))

  private static func token() -> Forgery {
    var forgery = Forgery(
      #""_sd":["\#(digest(concealed))"],"clear":"S3cretClear","list":[{"...":"\#(digest(element))"}],\#(Keys.confirmation)"#,
      disclosing: [concealed, element])
    forgery.keyBinding = KeyBindingForgery(
      payload: #"{"iat":1700000000,"aud":"https://s3cret.example","nonce":"N0nce-Secret","sd_hash":"SD_HASH"}"#)
    return forgery
  }

  /// Everything that a program could print of `value`.
  private static func printed(_ value: Any) -> String {
    var text = "\(value)\n" + String(reflecting: value) + "\n"
    dump(value, to: &text)
    return text
  }

  private func expectSilence(_ error: any Error, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = SecrecyTests.printed(error)
    for secret in SecrecyTests.secrets where text.contains(secret) {
      Issue.record("\(secret) stands in: \(text)", sourceLocation: sourceLocation)
    }
  }

  // SDJ-I-07, SDJ-I-11, SDJ-K-21
  @Test func noRefusalTellsASecret() throws {
    typealias Change = (inout Forgery) -> Void
    let (concealed, element) = (SecrecyTests.concealed, SecrecyTests.element)
    let changes: [(Rule, Change)] = [
      (.issuerSignatureInvalid, { $0.issuerKey = Keys.stranger }),
      (.algorithmNotTheKeys, { $0.header = #"{"alg":"ES384"}"# }),
      (.algorithmNotAllowed, { $0.header = #"{"alg":"S3cretName"}"# }),
      (.typeNotString, { $0.header = #"{"alg":"ES256","typ":1}"# }),
      (.criticalNotUnderstood, { $0.header = #"{"alg":"ES256","crit":["x"],"x":"S3cretName"}"# }),
      (.issuerNotTrusted, { $0.payload = #"{"iss":"S3cretName"}"# }),
      (.issuerNotString, { $0.payload = #"{"iss":987654321}"# }),
      (.payloadNotObject, { $0.payload = #"["S3cretName"]"# }), (.jsonGrammar, { $0.payload = #"{"a":"S3cretName""# }),
      (.hashAlgorithmNotAccepted, { $0.payload.replace("{\"iss\"", with: #"{"_sd_alg":"S3cretName","iss""#) }),
      (.digestsNotStrings, { $0.payload.replace("\"clear\":", with: #""c":{"_sd":"S3cretName"},"clear":"#) }),
      (.placeholderMalformed, { $0.payload.replace("\"list\":[", with: #""list":[{"...":987654321},"#) }),
      (.placeholderMisplaced, { $0.payload.replace("\"clear\":", with: #""c":{"...":"S3cretName"},"clear":"#) }),
      (.digestRepeated, { $0.payload.replace("\"clear\":", with: #""c":{"_sd":["\#(digest(concealed))"]},"clear":"#) }),
      (.claimNameTaken, { $0.payload.replace("\"clear\":", with: #""name":"S3cretName","clear":"#) }),
      (.disclosureUnreferenced, { $0.disclosures.append(disclosure(#"["cA1tOfTheElement","x","S3cretElement"]"#)) }),
      (.disclosureRepeated, { $0.disclosures.append(concealed) }),
      (.disclosureEncoding, { $0.disclosures.append(element + "=") }),
      (.disclosureNotArray, { $0.disclosures.append(disclosure(#""S3cretName""#)) }),
      (.disclosureLength, { $0.disclosures.append(disclosure(#"["cA1tOfTheElement"]"#)) }),
      (.saltNotString, { $0.disclosures.append(disclosure(#"[987654321,"S3cretName"]"#)) }),
      (.claimNameNotString, { $0.disclosures.append(disclosure(#"["cA1tOfTheElement",987654321,1]"#)) }),
      (.claimNameReserved, { $0.disclosures.append(disclosure(#"["cA1tOfTheElement","_sd",["S3cretName"]]"#)) }),
      (.expired, { $0.payload.replace("\"clear\":", with: #""exp":987654321,"clear":"#) }),
      (.notYetValid, { $0.payload.replace("\"clear\":", with: #""nbf":9876543210,"clear":"#) }),
      (.timeMalformed, { $0.payload.replace("\"clear\":", with: #""exp":"S3cretName","clear":"#) }),
      (.audienceMismatch, { $0.payload.replace("\"clear\":", with: #""aud":"S3cretName","clear":"#) }),
      (.keyPrivateMember, { $0.payload.replace("\"cnf\":{\"jwk\":{", with: #""cnf":{"jwk":{"d":"S3cretName","#) }),
      (
        .confirmationKeyUnknown,
        {
          $0.payload = #"{"iss":"\#(Keys.issuerName)","cnf":{"kid":"S3cretName"}}"#; $0.disclosures = []
        }
      ),
      (.keyBindingMissing, { $0.keyBinding = nil }), (.keyBindingSignature, { $0.keyBinding?.key = Keys.stranger }),
      (.keyBindingNonce, { $0.keyBinding?.payload.replace("N0nce-Secret", with: "S3cretName") }),
      (.keyBindingAudience, { $0.keyBinding?.payload.replace("https://s3cret.example", with: "S3cretName") }),
      (.keyBindingDigest, { $0.keyBinding?.payload.replace("SD_HASH", with: "S3cretName") }),
      (.keyBindingTime, { $0.keyBinding?.payload.replace("1700000000", with: "987654321") }),
      (.keyBindingType, { $0.keyBinding?.header = #"{"alg":"ES256","typ":"S3cretName"}"# }),
    ]
    let verifier = Verifier(trusting: Keys.trusted)
    let good = try SecrecyTests.token().compact()
    #expect(try verifier.verify(good, keyBinding: SecrecyTests.demand, at: Demands.now)["clear"] == "S3cretClear")
    for (rule, change) in changes {
      var forgery = SecrecyTests.token()
      change(&forgery)
      for form in SerializationForm.allCases {
        let text = try form.text(of: forgery)
        let error = refusal { () throws(SDJWTError) in
          try verifier.verify(text, keyBinding: SecrecyTests.demand, at: Demands.now)
        }
        #expect(error?.rule == rule)
        if let error { expectSilence(error) }
      }
    }
  }

  // SDJ-I-07
  @Test func noRefusalOfADamagedTokenTellsASecret() throws {
    let forgery = SecrecyTests.token()
    let header = Base64URL.encode(Array(forgery.header.utf8))
    var mutator = Mutator(seed: 1, others: [forgery.payload, #"["cA1tOfTheElement","S3cretElement"]"#])
    var refused = 0
    for _ in 0..<4_000 {
      let payload = Base64URL.encode(mutator.mutated(Array(forgery.payload.utf8)))
      let text = "\(header).\(payload).AA~\(SecrecyTests.concealed)~\(SecrecyTests.element)~"
      guard let error = refusal({ () throws(SDJWTError) in try Inspection(of: Array(text.utf8)) }) else { continue }
      refused += 1
      expectSilence(error)
    }
    #expect(refused > 1_000)
  }

  // SDJ-I-07
  @Test func noRefusalOfAnIssuerOrHolderTellsAValue() throws {
    let issuer = Issuer(signingWith: Keys.issuer)
    let claims: JSONObject = ["name": "S3cretName", "list": ["S3cretElement"], "exp": 987_654_321]
    for (claims, paths) in [
      (claims, [["exp"]]), (claims, [["list", 1]]), (claims, [["name", "x"]]), (["_sd": "S3cretName"], []),
      (["a": ["...": "S3cretName"]], []), (["cnf": ["jwk": ["kty": "S3cretName"]]], []),
    ] as [(JSONObject, [ClaimPath])] {
      let error = refusal { () throws(SDJWTError) in
        try issuer.issue(claims, selectivelyDisclosable: Concealment(paths))
      }
      expectSilence(try #require(error))
    }
    var forgery = SecrecyTests.token()
    forgery.keyBinding = nil
    let held = try Holder(trusting: Keys.trusted).accept(SDJWT(parsing: forgery.compact()), at: Demands.now)
    let unsigned = try held.presentation(
      disclosing: [["name"]], audience: "https://s3cret.example", nonce: "N0nce-Secret", issuedAt: 1)
    for error in [
      refusal { () throws(SDJWTError) in try unsigned.signed(by: Keys.stranger) },
      refusal { () throws(SDJWTError) in
        try held.presentation(of: held.disclosable.map(\.disclosure) + [held.disclosable[0].disclosure])
      },
      refusal { () throws(SDJWTError) in try held.presentation(disclosing: [["name", "z"]]) },
    ] { expectSilence(try #require(error)) }
  }

  // SDJ-I-07
  @Test func aDamagedKeyIsRefusedWithoutASecret() throws {
    let secret = "5K5SCos8zf9zRemGGUl6yfok-_NiiryNZsvANWMhF-I"
    let jwk =
      #"{"kty":"EC","crv":"P-256","x":"TCAER19Zvu3OHF4j4W4vfSVoHIP1ILilDls7vCeGemc","y":"ZxjiWWbZMQGHVWKVQ4hbSIirsVfuecCE6t4jT9F2HZQ","d":"\#(secret)"}"#
    var mutator = Mutator(seed: 2, others: [jwk])
    var refused = 0
    for _ in 0..<500 {
      do {
        _ = try SigningKey(parsing: mutator.mutated(Array(jwk.utf8)))
      } catch {
        refused += 1
        expectSilence(error)
        #expect(!SecrecyTests.printed(error).contains(secret))
      }
    }
    #expect(refused > 100)
  }

  // SDJ-I-07, SDJ-I-11
  @Test func twoTokensOfOneSizePrintTheSame() throws {
    func printed(_ salt: String, _ value: String, _ nonce: String) throws -> [String] {
      let text = disclosure(#"["\#(salt)","name","\#(value)"]"#)
      let forgery = Forgery(#""_sd":["\#(digest(text))"],\#(Keys.confirmation)"#, disclosing: [text])
      let token = try SDJWT(parsing: forgery.compact())
      let unsigned = try Holder(trusting: Keys.trusted).accept(token, at: Demands.now).presentation(
        disclosing: [["name"]], audience: "https://jobs.example", nonce: nonce, issuedAt: 1)
      let bound = try unsigned.signed(by: Keys.holder)
      return [token.disclosures[0], token, bound, unsigned].map { SecrecyTests.printed($0) }
    }
    let one = try printed("aaaaaaaaaaaa", "Ada", "nonce-1")
    let two = try printed("bbbbbbbbbbbb", "Eve", "nonce-2")
    for (a, b) in zip(one, two) {
      #expect(a == b)
      // Nor as a list of bytes.
      #expect(a.count < 1_000)
    }
  }

  // SDJ-I-07
  @Test func aSigningKeyPrintsItsAlgorithmOnly() throws {
    let text = SecrecyTests.printed(Keys.holder)
    #expect(text == "SigningKey(ES256)\nSigningKey(ES256)\n- SigningKey(ES256)\n")
    #expect(SecrecyTests.printed(try SigningKey.generate(.es256)) == text)
  }
}
