/// Verification by another engine, by two of them, and by two that disagree.

import JOSE
import StrictJSON
import Synchronization
import Testing

@testable import SelectiveDisclosure

@Suite struct EngineTests {
  static let yes = SignatureEngine { (_, _, _) throws(JOSEError) in true }
  static let no = SignatureEngine { (_, _, _) throws(JOSEError) in false }

  /// Is wrong about one key's signatures and right about all others.
  static func lying(about liar: SigningKey) -> SignatureEngine {
    SignatureEngine { (signature, message, key) throws(JOSEError) in
      key.isValid(signature: signature, for: message) != key.isSameKey(as: liar.publicKey)
    }
  }

  /// The same token, with a signature that is nobody's.
  static func forged(_ text: String) throws -> String {
    var text = text
    let end = try #require(text.firstIndex(of: "~"))
    let place = text.index(end, offsetBy: -20)
    text.replaceSubrange(place...place, with: text[place] == "A" ? "B" : "A")
    return text
  }

  private func token(cosigners: [SigningKey] = [], boundTo key: VerifyingKey? = nil) throws -> SDJWT {
    try Issuer(signingWith: Keys.issuer, cosigners: cosigners).issue(
      ["iss": .string(Keys.issuerName), "name": "Ada"], selectivelyDisclosable: [["name"]], boundTo: key)
  }

  private func verdict(
    on text: String, by engine: SignatureEngine, trusting issuers: TrustedIssuers = Keys.trusted,
    keyBinding: KeyBindingDemand = .forbidden
  ) -> SDJWTError? {
    refusal { () throws(SDJWTError) in
      try Verifier(trusting: issuers, engine: engine).verify(text, keyBinding: keyBinding, at: Demands.now)
    }
  }

  @Test func theEngineDecidesAboutTheIssuersSignature() throws {
    let good = try token().serialized()
    let bad = try EngineTests.forged(good)
    let invalid = SDJWTError(.issuerSignatureInvalid, at: ["signature"])
    #expect(verdict(on: good, by: .standard) == nil && verdict(on: bad, by: .standard) == invalid)
    #expect(verdict(on: good, by: EngineTests.no) == invalid && verdict(on: bad, by: EngineTests.yes) == nil)
    #expect(
      refusal { () throws(SDJWTError) in
        try Holder(trusting: Keys.trusted, engine: EngineTests.no).accept(SDJWT(parsing: good), at: Demands.now)
      } == invalid)
  }

  @Test func whereTwoEnginesDisagreeNothingIsAccepted() throws {
    let good = try token().serialized()
    let bad = try EngineTests.forged(good)
    let disagreement = SDJWTError(.enginesDisagree, at: ["signature"])
    for engine in [SignatureEngine.both(.standard, EngineTests.no), .both(EngineTests.no, .standard)] {
      #expect(verdict(on: good, by: engine) == disagreement)
      #expect(verdict(on: bad, by: engine) == SDJWTError(.issuerSignatureInvalid, at: ["signature"]))
      #expect(
        refusal { () throws(SDJWTError) in
          try Holder(trusting: Keys.trusted, engine: engine).accept(SDJWT(parsing: good), at: Demands.now)
        } == disagreement)
    }
    for engine in [SignatureEngine.both(.standard, EngineTests.yes), .both(EngineTests.yes, .standard)] {
      #expect(verdict(on: good, by: engine) == nil)
      #expect(verdict(on: bad, by: engine) == disagreement)
    }
  }

  @Test func theEngineDecidesAboutTheHoldersSignatureToo() throws {
    let held = try Holder(trusting: Keys.trusted).accept(token(boundTo: Keys.holder.publicKey), at: Demands.now)
    let text = try held.presentation(
      disclosing: [["name"]], audience: "https://jobs.example", nonce: "n-0S6_WzA2Mj", issuedAt: 1_700_000_000
    ).signed(by: Keys.holder).serialized()
    let liar = EngineTests.lying(about: Keys.holder)
    #expect(verdict(on: text, by: .standard, keyBinding: Demands.required) == nil)
    #expect(
      verdict(on: text, by: liar, keyBinding: Demands.required)
        == SDJWTError(.keyBindingSignature, at: ["kb_jwt", "signature"]))
    #expect(
      verdict(on: text, by: .both(.standard, liar), keyBinding: Demands.required)
        == SDJWTError(.enginesDisagree, at: ["kb_jwt", "signature"]))
  }

  @Test func anotherSignatureDoesNotMakeUpForADisagreement() throws {
    let text = try token(cosigners: [Keys.stranger]).serialized(as: .general)
    let keys = [Keys.issuer.publicKey, Keys.stranger.publicKey]
    let issuers: TrustedIssuers = [TrustedIssuer(issuer: Keys.issuerName, keys: keys)]
    let liar = EngineTests.lying(about: Keys.issuer)
    // One engine alone may be wrong about the first signature, and the second then counts.
    #expect(verdict(on: text, by: liar, trusting: issuers) == nil)
    #expect(
      verdict(on: text, by: .both(.standard, liar), trusting: issuers)
        == SDJWTError(.enginesDisagree, at: ["signatures", "0", "signature"]))
  }

  @Test func bothEnginesAreAlwaysAsked() throws {
    let asked = Mutex(0)
    let counting = SignatureEngine { (signature, message, key) throws(JOSEError) in
      asked.withLock { $0 += 1 }
      return key.isValid(signature: signature, for: message)
    }
    let good = try token().serialized()
    #expect(verdict(on: good, by: .both(counting, counting)) == nil)
    #expect(asked.withLock { $0 } == 2)
    _ = verdict(on: try EngineTests.forged(good), by: .both(counting, counting))
    #expect(asked.withLock { $0 } == 4)
  }

  @Test func anEngineThatCannotSayIsNoVerdict() throws {
    let broken = SignatureEngine { (_, _, _) throws(JOSEError) in throw JOSEError(.cryptography) }
    let good = try token().serialized()
    #expect(verdict(on: good, by: broken) == SDJWTError(.cryptography, at: ["signature"]))
    #expect(verdict(on: good, by: .both(.standard, broken)) == SDJWTError(.cryptography, at: ["signature"]))
  }
}
