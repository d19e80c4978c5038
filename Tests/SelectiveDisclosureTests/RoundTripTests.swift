/// Issue, accept, present, verify: what goes in comes out.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct RoundTripTests {
  static let claims: JSONObject = [
    "iss": .string(Keys.issuerName), "name": "Ada", "birthDate": "1990-01-01",
    "achievements": [
      ["title": "Welding", "score": 92], ["title": "Rigging", "score": 71],
    ],
  ]

  @Test func aPresentationShowsTheChosenClaimsOnly() throws {
    let credential = try Issuer(signingWith: Keys.issuer, decoys: .everywhere(2)).issue(
      RoundTripTests.claims,
      selectivelyDisclosable: [["name"], ["birthDate"], ["achievements", .all], ["achievements", .all, "score"]],
      boundTo: Keys.holder.publicKey)
    let held = try Holder(trusting: Keys.trusted).accept(SDJWT(parsing: credential.serialized()), at: Demands.now)
    var everything = RoundTripTests.claims
    everything["cnf"] = ["jwk": .object(Keys.holder.publicKey.jwk.essential)]
    #expect(held.payload.claims == everything)
    #expect(
      held.disclosable.map(\.path.description).sorted() == [
        #"["achievements",0,"score"]"#, #"["achievements",0]"#, #"["achievements",1,"score"]"#, #"["achievements",1]"#,
        #"["birthDate"]"#, #"["name"]"#,
      ])

    for form in SerializationForm.allCases {
      let presentation = try held.presentation(
        disclosing: [["achievements", 1, "score"]], audience: "https://jobs.example", nonce: "n-0S6_WzA2Mj",
        issuedAt: 1_700_000_000
      ).signed(by: Keys.holder)
      let payload = try Verifier(trusting: Keys.trusted).verify(
        presentation.serialized(as: form), keyBinding: Demands.required, at: Demands.now)
      #expect(payload["achievements"] == [["title": "Rigging", "score": 71]])
      #expect(payload["name"] == nil)
      #expect(payload.claims.names.sorted() == ["achievements", "cnf", "iss"])
    }
  }

  @Test func oneVerifierServesManyTasks() async throws {
    var token = Forgery(Keys.confirmation)
    token.keyBinding = KeyBindingForgery()
    let good = try token.compact()
    token.keyBinding?.key = Keys.stranger
    let bad = try token.compact()
    let verifier = Verifier(trusting: Keys.trusted)
    let verdicts = await withTaskGroup(of: [Bool].self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<20).map { number in
            refusal { () throws(SDJWTError) in
              try verifier.verify(number % 2 == 0 ? good : bad, keyBinding: Demands.required, at: Demands.now)
            } == nil
          }
        }
      }
      return await group.reduce(into: [[Bool]]()) { $0.append($1) }
    }
    #expect(verdicts.count == 8)
    #expect(verdicts.allSatisfy { $0 == (0..<20).map { $0 % 2 == 0 } })
  }
}
