/// Every issuer algorithm with every Holder algorithm; RS256 verifies only. RFC 7518 §3, RFC 9864, RFC 9901 §7.3 step 5.b.

import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct AlgorithmMatrixTests {
  private static let algorithms: [Algorithm] = [.es256, .es384, .es512, .ed25519, .ps256, .ps384, .ps512]

  /// One key for each algorithm; those for RSA are one key under three names, as making one takes long.
  private static let keys: [Algorithm: SigningKey] = {
    do {
      var keys: [Algorithm: SigningKey] = [:]
      for algorithm in [Algorithm.es256, .es384, .es512, .ed25519, .ps256] {
        keys[algorithm] = try SigningKey.generate(algorithm)
      }
      let text = try keys[.ps256].map { try $0.privateJWK().withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }
      for algorithm in [Algorithm.ps384, .ps512] {
        keys[algorithm] = try text.map {
          try SigningKey(parsing: Array($0.replacing("PS256", with: algorithm.rawValue).utf8))
        }
      }
      return keys
    } catch {
      fatalError("no keys: \(error)")
    }
  }()

  private func key(_ algorithm: Algorithm) throws -> SigningKey { try #require(AlgorithmMatrixTests.keys[algorithm]) }

  // SDJ-K-11, SDJ-K-01, T12, D31
  @Test(arguments: algorithms, algorithms)
  func everyIssuerAlgorithmGoesWithEveryHolderAlgorithm(_ issuing: Algorithm, _ holding: Algorithm) throws {
    let (issuer, holder) = (try key(issuing), try key(holding))
    let trusted: TrustedIssuers = [TrustedIssuer(issuer: Keys.issuerName, keys: [issuer.publicKey])]
    let token = try Issuer(signingWith: issuer, decoys: .everywhere(1)).issue(
      RoundTripTests.claims, selectivelyDisclosable: [["name"], ["achievements", .all]], boundTo: holder.publicKey)
    let issued = try IssuedToken(token)
    #expect(issued.header["alg"] == .string(issuing.rawValue))
    #expect(issued.payload["_sd_alg"] == .string(HashAlgorithm(matching: issuing).rawValue))

    let held = try Holder(trusting: trusted).accept(token, at: Demands.now)
    let presentation = try held.presentation(
      disclosing: [["name"]], audience: "https://jobs.example", nonce: "n-0S6_WzA2Mj", issuedAt: 1_700_000_000
    ).signed(by: holder)
    let payload = try Verifier(trusting: trusted, accepting: [issuing, holding]).verify(
      presentation.serialized(), keyBinding: Demands.required, at: Demands.now)
    #expect(payload["name"] == "Ada")
    #expect(payload.keyBinding?.holderKey.algorithm == holding)
  }

  // SDJ-O-11, SDJ-K-11
  @Test func oneRSAKeyForAnotherAlgorithmIsNotTheHoldersKey() throws {
    let token = try Issuer(signingWith: Keys.issuer).issue(
      ["iss": .string(Keys.issuerName)], selectivelyDisclosable: [], boundTo: key(.ps384).publicKey)
    let unsigned = try Holder(trusting: Keys.trusted).accept(token, at: Demands.now).presentation(
      disclosing: [], audience: "a", nonce: "n", issuedAt: 1)
    let (wrong, right) = (try key(.ps256), try key(.ps384))
    expectRefused(by: .holderKeyMismatch, at: "/payload/cnf") { () throws(SDJWTError) in try unsigned.signed(by: wrong)
    }
    #expect(throws: Never.self) { try unsigned.signed(by: right) }
  }

  // SDJ-V-03
  @Test func anRSAKeyKeepsItsPadding() throws {
    let ps256 = try key(.ps256).publicKey
    let other = try key(.ps384)
    var forgery = Forgery()
    forgery.issuerKey = other
    forgery.header = #"{"alg":"PS384"}"#
    try expectRefusal(
      forgery, by: .algorithmNotTheKeys, at: "/header/alg", entries: EntryPoint.verifiers,
      verifier: Verifier(trusting: .pinned([ps256])))
    forgery.header = #"{"alg":"PS256"}"#
    try expectRefusal(
      forgery, by: .issuerSignatureInvalid, at: "/signature", entries: EntryPoint.verifiers,
      verifier: Verifier(trusting: .pinned([ps256])))
    forgery.issuerKey = try key(.ps256)
    try expectPayload(
      forgery, "", entries: EntryPoint.verifiers, verifier: Verifier(trusting: .pinned([ps256])))
  }

  // SDJ-K-11, JOS-04
  @Test func edDSAIsTakenAsAnotherNameOfEd25519() throws {
    let holder = try key(.ed25519)
    let confirmation = #""cnf":{"jwk":\#(JSON.object(holder.publicKey.jwk.essential).text())}"#
    var forgery = Forgery(confirmation)
    forgery.keyBinding = KeyBindingForgery(header: #"{"alg":"EdDSA","typ":"kb+jwt"}"#, key: holder)
    try expectPayload(forgery, confirmation, entries: EntryPoint.verifiers, demand: Demands.required)
    forgery.keyBinding?.header = #"{"alg":"Ed448","typ":"kb+jwt"}"#
    try expectRefusal(
      forgery, by: .algorithmNotAllowed, at: "/kb_jwt/header/alg", entries: EntryPoint.verifiers,
      demand: Demands.required)
  }

  // SDJ-V-03, SDJ-P-14
  @Test func aTokenUnderRS256VerifiesButNobodySignsOne() throws {
    var jwk = AlgorithmMatrixTests.rsaKey
    let token = AlgorithmMatrixTests.rs256Token
    func verify() throws -> SDJWTError? {
      let verifier = Verifier(trusting: .pinned([try VerifyingKey(jwk)]))
      return refusal { () throws(SDJWTError) in try verifier.verify(token, keyBinding: .forbidden, at: Demands.now) }
    }
    #expect(try verify() == nil)
    // The same numbers as a PSS key.
    jwk["alg"] = "PS256"
    #expect(try verify() == SDJWTError(.algorithmNotTheKeys, at: ["header", "alg"]))
    jwk["alg"] = nil
    #expect(try verify() == SDJWTError(.algorithmNotTheKeys, at: ["header", "alg"]))
    #expect(throws: JOSEError(.algorithmOnlyVerifies)) { try SigningKey.generate(.rs256) }
  }

  private static let rsaKey: JSONObject = [
    "kty": "RSA", "alg": "RS256", "e": "AQAB",
    "n":
      "421gCYnRWrlPwbqZyF4OTNLQtKuYD-6xZ34ribSTUDsDtlyMvR181OFhn7gVlq7nOelZAaoxKNr94nLwK0zGPgEa5XNwfzOn9CKJqPY9AF1pJb46zEutpeYUEc1g07dho3kG7fPvZ15Z_rBhLTZ0BCjxQA95QuSGcjel43nuV5vpN8NOFqU7ikg0U9W5l_RpVccT2O03RG00hqhwPr0WjQe4SSmHXn_C_XSQ3pRtkjwJVsTyvJcNRbdBX3kV7M2QX0Keu5pFZeuSO22WEORMRpLcnvGFoSUD8BTIc_5dfb4BmXDSaecrenzj1Laqdlmq_3_OHROL1f_zEhe5djdaEQ",
  ]

  /// Made by another implementation: header, payload, and an RSASSA-PKCS1-v1_5 signature.
  private static let rs256Token =
    "eyJhbGciOiJSUzI1NiIsInR5cCI6ImxlcitzZC1qd3QifQ.eyJpc3MiOiJodHRwczovL3NjaG9vbC5leGFtcGxlIn0.arcpzAqajGOV9pzQy3lolowZm-B9hfjov29jh5PzAu1H1ESzIyxtBQnb62Ou7V5EeGF0MZf5URgzNBpDBow8hM0rnEMvhtMIyAxk5Aiunhiy0Ny2VT78jglkaODTeKXZN9qEpELW8Bjtmse7sSvHluK4eZ0Ppo-w3alETcXS8lUsTo1V2ZWUX8z7tk2lI-kAUOO_EFSDW2lMaXmp0IX-1O9faCRayUGkbI5ocekIs9RLslCWNV-ShgpPCHtpmo8Pt5sTlZk6FGF-kM28wZ3qFL4BWcsETK0cpyxEOS6KSNtw1CX1koh6MY5BIX0Zssi0tzZOrOyfUmmykS1rTrVi6A~"
}
