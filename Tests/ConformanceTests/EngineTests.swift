/// Our engine does what each action says, and refuses what it was not told about.

import Conformance
import JOSE
import SelectiveDisclosure
import StrictJSON
import Testing

@Suite struct EngineTests {
  private func answer(_ action: Vector.Action, _ given: JSONObject) throws -> Answer {
    try Engine().answer(Vector(action, given: given))
  }

  private func refusal(_ action: Vector.Action, _ given: JSONObject) throws -> [String?] {
    guard case .rejected(let refusal) = try answer(action, given) else { return [] }
    return [refusal.rule, refusal.location]
  }

  // parse

  static let readings: [(reader: String, text: String, payload: JSON)] = [
    ("json", " [1.50, \"\\u0041\"] ", [.number(JSONNumber("1.50") ?? 0), "A"]),
    ("base64url", "AP8", "00ff"),
    ("jwk", JSON.object(Sample.publicHalf(Sample.school)).text(), "Q5yTSREAbvZL131ynDBhalXJcF9fL0foJlMN8u6ldiY"),
    ("private-key", JSON.object(Sample.school).text(), "Q5yTSREAbvZL131ynDBhalXJcF9fL0foJlMN8u6ldiY"),
    ("key-file", JSON.object(Sample.school).text(), ["Q5yTSREAbvZL131ynDBhalXJcF9fL0foJlMN8u6ldiY"]),
    ("trust-file", Sample.trust.text(), ["https://school.example"]),
    ("claims-path", "/degrees/0", ["degrees", "0"]),
  ]

  @Test(arguments: readings.indices) func aReaderYieldsWhatItUnderstood(_ index: Int) throws {
    let (reader, text, payload) = EngineTests.readings[index]
    #expect(try answer(.parse, ["as": .string(reader), "text": .string(text)]) == .accepted(payload))
  }

  @Test func aPassphraseIsGivenWithPrivateKeysOnly() throws {
    let given: JSONObject = ["text": .string(JSON.object(Sample.school).text()), "passphrase": "word"]
    var (secret, open) = (given, given)
    (secret["as"], open["as"]) = ("private-key", "key-file")
    #expect(try answer(.parse, secret) == .accepted("Q5yTSREAbvZL131ynDBhalXJcF9fL0foJlMN8u6ldiY"))
    #expect(throws: VectorError.self) { try answer(.parse, open) }
  }

  @Test func aDisclosureYieldsItsPartsAndDigests() throws {
    // RFC 9901 §4.2.3 prints this Disclosure and its digest.
    let text = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0"
    guard case .accepted(let parts) = try answer(.parse, ["as": "disclosure", "text": .string(text)]) else {
      Issue.record("it was refused")
      return
    }
    #expect(parts["salt"] == "_26bc4LT-ac6q2KI6cBW5es")
    #expect(parts["name"] == "family_name")
    #expect(parts["value"] == "Möbius")
    #expect(parts["digests"]?["sha-256"] == "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0")
  }

  @Test func aTokenYieldsItsParts() throws {
    let token = try Sample.credential()
    guard case .accepted(let parts) = try answer(.parse, ["as": "sd-jwt", "text": .string(token)]) else {
      Issue.record("it was refused")
      return
    }
    #expect(parts["disclosures"]?.array?.count == 3)
    #expect(parts["kb_jwt"] == nil)
    #expect(try refusal(.parse, ["as": "sd-jwt-kb", "text": .string(token)]) == ["rfc9901-7.3-2", "/kb_jwt"])
  }

  @Test func bytesThatAreNoTextComeInBase64url() throws {
    #expect(try refusal(.parse, ["as": "json", "bytes": "_w"]) == ["rfc8259-8.1-utf8", ""])
  }

  // issue-check

  @Test func whatAnIssuerMakesIsTakenApart() throws {
    let given: JSONObject = [
      "claims": .object(Sample.claims), "conceal": [["name"], ["grades", .null]], "key": .object(Sample.school),
      "decoys": 2,
    ]
    let expected: JSON = [
      "disclosed": .object(Sample.claims), "undisclosed": ["iss": "https://school.example", "grades": []],
      "disclosures": 3,
    ]
    #expect(try answer(.issueCheck, given) == .accepted(expected))
  }

  @Test func aBatchYieldsAListOfCopies() throws {
    let given: JSONObject = [
      "claims": ["iat": 90_000], "conceal": "everything", "key": .object(Sample.school),
      "batch": ["holder_keys": [.object(Sample.publicHalf(Sample.wallet))], "window": 86_400],
    ]
    guard case .accepted(let copies) = try answer(.issueCheck, given) else {
      Issue.record("it was refused")
      return
    }
    #expect(copies[0]?["disclosed"]?["iat"] == 86_400)
    #expect(copies[0]?["disclosed"]?["cnf"]?["jwk"] == .object(Sample.publicHalf(Sample.wallet)))
  }

  // accept, present, verify

  @Test func aHolderSeesEverything() throws {
    var given = Sample.verification(of: try Sample.credential())
    given.removeValue(named: "key_binding")
    guard case .accepted(let payload) = try answer(.accept, given) else {
      Issue.record("it was refused")
      return
    }
    #expect(payload["grades"] == [1, 2] && payload["name"] == "Noor")
  }

  @Test func aPresentationIsTheTextAndWhatTheKBJWTSays() throws {
    let token = try Sample.credential()
    var given = Sample.verification(of: token)
    given["key_binding"] = [
      "audience": "https://jobs.example", "nonce": "n", "iat": 1_700_000_000, "key": .object(Sample.wallet),
    ]
    given["disclose"] = [["name"]]
    guard case .accepted(let payload) = try answer(.present, given) else {
      Issue.record("it was refused")
      return
    }
    let text = payload["sd_jwt"]?.string ?? ""
    #expect(text.hasSuffix("~") && text.split(separator: "~").count == 2)
    #expect(text.split(separator: "~").allSatisfy { token.contains($0) })
    #expect(payload["kb_jwt"]?["header"] == ["alg": "ES256", "typ": "kb+jwt"])
    #expect(payload["kb_jwt"]?["payload"]?["aud"] == "https://jobs.example")

    given["key_binding"] = ["audience": "a", "nonce": "n", "iat": 1, "key": .object(Sample.school)]
    #expect(try refusal(.present, given) == ["rfc9901-7.2-holder-key", "/payload/cnf"])
  }

  @Test func aVerifierIsHeldToWhatItAsks() throws {
    let token = try Sample.credential()
    guard case .accepted = try answer(.verify, Sample.verification(of: token)) else {
      Issue.record("it was refused")
      return
    }
    let changes: [(name: String, value: JSON, rule: String, location: String)] = [
      ("type", "vc+sd-jwt", "rfc9901-9.11", "/header/typ"),
      ("required", [["email"]], "rfc9901-7.1-6", "/payload/email"),
      ("algorithms", ["ES384"], "rfc9901-7.1-2.a", "/header/alg"),
      ("limits", ["disclosures": 2], "limit-disclosures", "/disclosures"),
      (
        "key_binding", ["policy": "required", "audience": "a", "nonce": "n", "max_age": 1], "rfc9901-7.3-2",
        "/kb_jwt"
      ),
      ("trust", ["pinned": [.object(Sample.publicHalf(Sample.wallet))]], "rfc9901-7.1-2.b", "/signature"),
      ("trust", ["pinned": [.object(Sample.school)]], "rfc7800-3.2-public-only", "/trust/pinned/0/d"),
    ]
    for change in changes {
      var given = Sample.verification(of: token)
      given[change.name] = change.value
      #expect(try refusal(.verify, given) == [change.rule, change.location])
    }
  }

  @Test func anEngineThatDisagreesIsNamedInTheAnswer() throws {
    let no = SignatureEngine { (_, _, _) throws(JOSEError) in false }
    let engine = Engine(checking: .both(.standard, no))
    let vector = Vector(.verify, given: Sample.verification(of: try Sample.credential()))
    guard case .rejected(let refusal) = try engine.answer(vector) else {
      Issue.record("it was accepted")
      return
    }
    #expect(refusal.rule == Rule.enginesDisagree.rawValue)
  }

  // Strictness about what is given

  @Test(arguments: Vector.Action.allCases) func anUnknownMemberIsAFaultOfTheVector(_ action: Vector.Action) throws {
    let token = try Sample.credential()
    var given: JSONObject =
      switch action {
      case .parse: ["as": "json", "text": "1"]
      case .issueCheck: ["claims": [:], "conceal": [], "key": .object(Sample.school)]
      case .verify: Sample.verification(of: token)
      default: ["token": .string(token), "trust": Sample.trust, "now": 1]
      }
    given["leeways"] = 1
    #expect(throws: VectorError.self) { try answer(action, given) }
  }

  @Test func anUnknownMemberFurtherInsideIsAFaultToo() throws {
    let token = try Sample.credential()
    for (name, value) in [
      ("key_binding", ["policy": "forbidden", "nonce": "n"]), ("limits", ["disclosure": 1]),
      ("algorithms", ["ES256K"]), ("issued_at", "any-time"), ("required", ["/name"]), ("leeway", -1),
      ("now", "1"), ("signatures", "all"),
    ] as [(String, JSON)] {
      var given = Sample.verification(of: token)
      given[name] = value
      #expect(throws: VectorError.self, "\(name)") { try answer(.verify, given) }
    }
  }
}
