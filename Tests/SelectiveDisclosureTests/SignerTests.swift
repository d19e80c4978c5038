/// A signer outside this process is asked and not believed: what it signs is checked before it is handed out.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

/// A signer that says it has one key, and signs with another or not at all.
private struct RemoteKey: Signer {
  let publicKey: VerifyingKey
  let secret: SigningKey?
  /// What is lost of each signature on its way.
  var lost = 0

  func signature(for message: [UInt8]) throws(JOSEError) -> [UInt8] {
    guard let secret else { throw JOSEError(.signerSilent) }
    return try secret.signature(for: message).dropLast(lost)
  }
}

@Suite struct SignerTests {
  private static let claims: JSONObject = ["iss": .string(Keys.issuerName), "name": "Ada"]

  private func issued(by signer: any Signer, cosigners: [any Signer] = []) throws(SDJWTError) -> SDJWT {
    try Issuer(signingWith: signer, cosigners: cosigners).issue(
      SignerTests.claims, selectivelyDisclosable: [["name"]], boundTo: Keys.holder.publicKey)
  }

  private func presented(by signer: any Signer) throws(SDJWTError) -> SDJWTKB {
    let held = try Holder(trusting: Keys.trusted).accept(issued(by: Keys.issuer), at: Demands.now)
    return try held.presentation(disclosing: [], audience: "a", nonce: "n", issuedAt: Demands.now).signed(by: signer)
  }

  @Test func aSignerElsewhereDoesWhatAKeyHereDoes() throws {
    let token = try issued(by: RemoteKey(publicKey: Keys.issuer.publicKey, secret: Keys.issuer))
    #expect(throws: Never.self) { try Holder(trusting: Keys.trusted).accept(token, at: Demands.now) }
    let shown = try presented(by: RemoteKey(publicKey: Keys.holder.publicKey, secret: Keys.holder))
    #expect(throws: Never.self) {
      try Verifier(trusting: Keys.trusted).verify(
        shown.serialized(), keyBinding: .required(audience: "a", nonce: "n", maxAge: .seconds(60)), at: Demands.now)
    }
  }

  @Test func aSignatureOfAnotherKeyIsNotHandedOut() {
    let issuer = RemoteKey(publicKey: Keys.issuer.publicKey, secret: Keys.stranger)
    let holder = RemoteKey(publicKey: Keys.holder.publicKey, secret: Keys.stranger)
    expectRefused(by: .signerMistaken, at: "") { () throws(SDJWTError) in try issued(by: issuer) }
    expectRefused(by: .signerMistaken, at: "") { () throws(SDJWTError) in
      try issued(by: Keys.issuer, cosigners: [issuer])
    }
    expectRefused(by: .signerMistaken, at: "") { () throws(SDJWTError) in try presented(by: holder) }
  }

  @Test func aSignatureThatIsCutOffIsNotHandedOut() {
    let issuer = RemoteKey(publicKey: Keys.issuer.publicKey, secret: Keys.issuer, lost: 1)
    expectRefused(by: .signerMistaken, at: "") { () throws(SDJWTError) in try issued(by: issuer) }
  }

  @Test func aSignerThatGivesNothingIsNamed() {
    let issuer = RemoteKey(publicKey: Keys.issuer.publicKey, secret: nil)
    expectRefused(by: .signerSilent, at: "") { () throws(SDJWTError) in try issued(by: issuer) }
  }

  @Test func aSignerWithAnotherKeyIsNotTheHolder() {
    let stranger = RemoteKey(publicKey: Keys.stranger.publicKey, secret: Keys.stranger)
    expectRefused(by: .holderKeyMismatch, at: "/payload/cnf") { () throws(SDJWTError) in try presented(by: stranger) }
  }
}
