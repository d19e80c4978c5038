/// A hundred thousand damaged texts: nothing traps, and nothing damaged is accepted with other claims. RFC 9901 §7.1, §9.

import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct MutationTests {
  /// A credential with three Disclosures, one of them inside another, and its presentations.
  private struct Sample {
    let credential: [String]
    let presentations: [String]
    let everyView: Set<JSONObject>
    let whole: JSONObject

    init() throws {
      let tree = ConcealedClaims(
        claims: ["iss": .string(Keys.issuerName), "name": "Ada", "list": [["x": 1], "b"]],
        concealed: [["name"], ["list", 0], ["list", 0, "x"]])
      let token = try Issuer(signingWith: Keys.issuer, decoys: .everywhere(1)).issue(
        tree.claims, selectivelyDisclosable: Concealment(Array(tree.concealed)), boundTo: Keys.holder.publicKey)
      let held = try Holder(trusting: Keys.trusted).accept(token, at: Demands.now)
      let presentation = try held.presentation(
        disclosing: [], whole: [[]], audience: "https://jobs.example", nonce: "n-0S6_WzA2Mj", issuedAt: 1_700_000_000
      ).signed(by: Keys.holder)
      credential = SerializationForm.allCases.map { token.serialized(as: $0) }
      presentations = SerializationForm.allCases.map { presentation.serialized(as: $0) }
      whole = held.payload.claims
      let paths = Array(tree.concealed)
      everyView = Set(
        (0..<8).map { mask in
          var view = tree.projected(
            showing: tree.needed(for: paths.indices.filter { mask >> $0 & 1 == 1 }.map { paths[$0] }))
          view["cnf"] = held.payload["cnf"]
          return view
        })
    }
  }

  /// Runs `body` over damaged copies of `texts`; gives how many of them it accepted.
  @discardableResult
  private func each(
    _ count: Int, of texts: [String], seed: UInt64, _ body: ([UInt8], _ original: String) throws -> Bool
  ) rethrows -> Int {
    var mutator = Mutator(seed: seed, others: texts)
    var accepted = 0
    for number in 0..<count {
      let original = texts[number % texts.count]
      let text = mutator.mutated(Array(original.utf8))
      guard text != Array(original.utf8) else { continue }
      if try body(text, original) { accepted += 1 }
    }
    return accepted
  }

  // SDJ-V-21, SDJ-V-23, S10, T04, D2, D9, D36
  @Test(arguments: 0..<4) func noDamagedPresentationShowsOtherClaims(_ block: Int) throws {
    let sample = try Sample()
    let verifier = Verifier(trusting: Keys.trusted)
    let accepted = each(6_000, of: sample.presentations, seed: UInt64(block)) { text, _ in
      let answer = Answer { () throws(SDJWTError) in
        try verifier.verify(text, keyBinding: Demands.required, at: Demands.now)
      }
      guard case .accepted(let claims) = answer else { return false }
      #expect(claims == .object(sample.whole))
      return true
    }
    // White space and unknown members of the JSON forms change nothing.
    #expect(accepted > 0)
  }

  // SDJ-S-04, SDJ-V-23, S10
  @Test(arguments: 0..<2) func aDamagedCredentialShowsFewerClaimsAtMost(_ block: Int) throws {
    let sample = try Sample()
    let verifier = Verifier(trusting: Keys.trusted)
    let accepted = each(6_000, of: sample.credential, seed: 100 + UInt64(block)) { text, _ in
      let answer = Answer { () throws(SDJWTError) in try verifier.verify(text, keyBinding: .forbidden, at: Demands.now)
      }
      guard case .accepted(.object(let claims)) = answer else { return false }
      #expect(sample.everyView.contains(claims))
      return true
    }
    #expect(accepted > 0)
  }

  // SDJ-F-07, SDJ-O-12, S10, D44
  @Test func whatIsParsedFromCompactFormIsWrittenAsItCame() throws {
    let sample = try Sample()
    let accepted = each(10_000, of: [sample.credential[0]], seed: 200) { text, _ in
      do {
        let token = try SDJWT(parsing: text)
        #expect(Array(token.serialized().utf8) == text)
        return true
      } catch { return false }
    }
    #expect(accepted > 0)
    each(10_000, of: [sample.presentations[0]], seed: 201) { text, _ in
      do {
        let token = try SDJWTKB(parsing: text)
        #expect(Array(token.serialized().utf8) == text)
        return true
      } catch { return false }
    }
  }

  // SDJ-J-01, S10
  @Test func damagedJSONFormsParseToTheSameTokenOrNotAtAll() throws {
    let sample = try Sample()
    try each(8_000, of: Array(sample.credential.dropFirst()), seed: 300) { text, _ in
      guard let token = MutationTests.value({ () throws(SDJWTError) in try SDJWT(parsing: text) }) else { return false }
      let again = try SDJWT(parsing: token.serialized(as: token.form))
      #expect(again.serialized() == token.serialized())
      return true
    }
    try each(8_000, of: Array(sample.presentations.dropFirst()), seed: 301) { text, _ in
      guard let token = MutationTests.value({ () throws(SDJWTError) in try SDJWTKB(parsing: text) }) else {
        return false
      }
      let again = try SDJWTKB(parsing: token.serialized(as: token.form))
      #expect(again.serialized() == token.serialized())
      return true
    }
  }

  // SDJ-V-22, S10, T04, D9
  @Test(arguments: 0..<2) func anInspectionOfDamagedPartsNeverTraps(_ block: Int) throws {
    let sample = try Sample()
    let issued = try IssuedToken(SDJWT(parsing: sample.credential[0]))
    let payload = JSON.object(issued.payload).text()
    let jsons = [payload] + issued.disclosures.map { JSON.array($0).text() }
    let header = Base64URL.encode(Array(#"{"alg":"ES256"}"#.utf8))
    var mutator = Mutator(seed: 400 + UInt64(block), others: jsons)
    var accepted = 0
    for _ in 0..<7_000 {
      // Payload and Disclosures are damaged inside; the digests still match unless they are hit.
      let damaged = mutator.mutated(Array(payload.utf8))
      let jws = "\(header).\(Base64URL.encode(damaged)).AA"
      let text = ([jws] + issued.encoded).joined(separator: "~") + "~"
      let inspection = MutationTests.value { () throws(SDJWTError) in try Inspection(of: Array(text.utf8)) }
      guard let inspection else { continue }
      accepted += 1
      let names = JSON.object(inspection.claims).names
      #expect(!names.contains("_sd") && !names.contains("...") && !names.contains("_sd_alg"))
    }
    #expect(accepted > 0)
  }

  // SDJ-V-07, T04, D9, D14, S10
  @Test func damagedDisclosuresThatAreReferencedNeverTrap() throws {
    let good = [#"["s","name",{"a":[1,{"...":"x"}]}]"#, #"["s",{"_sd":["y"]}]"#]
    let header = Base64URL.encode(Array(#"{"alg":"ES256"}"#.utf8))
    var accepted = 0
    accepted += each(8_000, of: good, seed: 500) { json, _ in
      let text = Base64URL.encode(json)
      let payload = #"{"_sd":["\#(digest(text))"],"a":[{"...":"z"}]}"#
      let token = "\(header).\(Base64URL.encode(Array(payload.utf8))).AA~\(text)~"
      return MutationTests.value { () throws(SDJWTError) in try Inspection(of: Array(token.utf8)) } != nil
    }
    #expect(accepted > 0)
  }

  // SDJ-V-05, S10
  @Test func aDamagedTrustFileTrustsNoStranger() throws {
    let file: JSON = [
      "issuers": [
        TrustedIssuer(issuer: Keys.issuerName, keys: [Keys.issuer.publicKey, Keys.holder.publicKey]).json,
        TrustedIssuer(issuer: "https://other.example", keys: [Keys.holder.publicKey]).json,
      ]
    ]
    var foreign = Forgery()
    foreign.issuerKey = Keys.stranger
    let text = try foreign.compact()
    let accepted = each(6_000, of: [file.text()], seed: 600) { damaged, _ in
      let issuers = MutationTests.value { () throws(SDJWTError) in try TrustedIssuers(parsing: damaged) }
      guard let issuers else { return false }
      let error = refusal { () throws(SDJWTError) in
        try Verifier(trusting: issuers).verify(text, keyBinding: .forbidden, at: Demands.now)
      }
      #expect(error != nil)
      return true
    }
    #expect(accepted > 0)
  }

  // DCQ-05, S10
  @Test func aDamagedPathIsAPathOrRefused() throws {
    let texts = [#"["degrees",null,"type",12]"#, "/degrees/0/a~1b/~0", ""]
    let accepted = each(12_000, of: texts, seed: 700) { damaged, _ in
      let text = String(decoding: damaged, as: UTF8.self)
      guard let path = MutationTests.value({ () throws(SDJWTError) in try ClaimPath(parsing: text) }) else {
        return false
      }
      #expect(path.places(in: [["type"], ["degrees"]]).count <= 2)
      guard text.utf8.first == UInt8(ascii: "[") else { return true }
      let again = MutationTests.value { () throws(SDJWTError) in try ClaimPath(parsing: path.description) }
      #expect(again == path)
      return true
    }
    #expect(accepted > 0)
  }

  private static func value<Value>(_ body: () throws(SDJWTError) -> Value) -> Value? {
    do { return try body() } catch { return nil }
  }
}
