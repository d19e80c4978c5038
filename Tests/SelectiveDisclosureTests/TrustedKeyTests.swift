/// Keys of trusted issuers get tables, which make their signatures cheap to check; nobody else's keys do.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct TrustedKeyTests {
  /// More good signatures than a key on P-384 gets its table after, also if it is refused one the first time.
  private static let many = 350

  private let issuer: SigningKey
  private let text: String

  init() throws {
    issuer = try SigningKey.generate(.es384, id: nil)
    let claims: JSONObject = ["iss": .string(Keys.issuerName), "name": "Ada", "cnf": ["kid": "wallet-1"]]
    text = try Issuer(signingWith: issuer).issue(claims, selectivelyDisclosable: [["name"]]).serialized()
  }

  private func verify(_ text: String, _ verifier: Verifier) -> SDJWTError? {
    refusal { () throws(SDJWTError) in try verifier.verify(text, keyBinding: .forbidden, at: Demands.now) }
  }

  @Test(arguments: [0, 1, 2]) func aTrustedKeyThatSignsALotGetsATable(source: Int) throws {
    let key = issuer.publicKey
    let listed = TrustedIssuer(issuer: Keys.issuerName, keys: [Keys.stranger.publicKey, key])
    let sources: [TrustedIssuers] = [[listed], .pinned([key]), TrustedIssuers { _ in [key] }]
    let verifier = Verifier(trusting: sources[source])
    #expect(!key.hasTable)
    for _ in 0..<Self.many where !key.hasTable { #expect(verify(text, verifier) == nil) }
    #expect(key.hasTable)
    #expect(verify(text, verifier) == nil)
    #expect(
      verify(try EngineTests.forged(text), verifier) == SDJWTError(.issuerSignatureInvalid, at: ["signature"]))
  }

  @Test func aBadSignatureDoesNotCount() throws {
    let forged = try EngineTests.forged(text)
    let verifier = Verifier(trusting: .pinned([issuer.publicKey]))
    for _ in 0..<120 { #expect(verify(forged, verifier) != nil) }
    #expect(!issuer.publicKey.hasTable)
  }

  // The Holder's key is whatever a token says: who makes tokens must not decide who gets tables.
  @Test func aHoldersKeyGetsNone() throws {
    let holder = try SigningKey.generate(.es384, id: nil)
    let key = holder.publicKey
    let held = try Holder(trusting: .pinned([issuer.publicKey]), holderKeys: { _ in key })
      .accept(SDJWT(parsing: text), at: Demands.now)
    let presentation = try held.presentation(
      disclosing: [], audience: "https://jobs.example", nonce: "n-0S6_WzA2Mj", issuedAt: Demands.now
    ).signed(by: holder).serialized()
    let verifier = Verifier(trusting: .pinned([issuer.publicKey]), holderKeys: { _ in key })
    var left = Self.many
    while left > 0 {
      _ = try verifier.verify(presentation, keyBinding: Demands.required, at: Demands.now)
      // The Holder's key has been used as often, but for once when the token was accepted.
      left = issuer.publicKey.hasTable ? min(left, 5) - 1 : left - 1
    }
    #expect(issuer.publicKey.hasTable && !key.hasTable)
  }
}
