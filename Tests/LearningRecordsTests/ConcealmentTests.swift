/// An issuer conceals by policy, a holder chooses by policy, and a Verifier blinds by policy: three roles, one rule.

import JOSE
import OpenSSLCrypto
import SelectiveDisclosure
import StrictJSON
import Testing

@testable import LearningRecords

@Suite struct ConcealmentTests {
  private static let record = """
    {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential", "OpenBadgeCredential"],
     "iss": "https://school.example", "issuer": {"id": "https://school.example", "name": "Weirbank Women's College"},
     "name": "Badge of Noor Adeyemi", "validFrom": "2021-06-01T00:00:00Z",
     "credentialSubject": {
       "type": ["AchievementSubject"], "id": "did:example:noor", "name": "Noor Adeyemi",
       "achievement": {"type": ["Achievement"], "id": "https://school.example/a/1", "name": "Ship welding, level 2",
         "description": "Noor Adeyemi welded a hull.", "criteria": {"narrative": "Weld a hull that holds water out."}},
       "result": [
         {"type": ["Result"], "id": "urn:uuid:1", "value": "3.30", "status": "Completed"},
         {"type": ["Result"], "id": "urn:uuid:2", "value": "1.00", "status": "Failed"}]}}
    """

  private static let school = "https://school.example"
  private let key: SigningKey
  private let wallet: SigningKey
  private let schools: TrustedIssuers

  init() throws {
    key = try SigningKey.generate(.es256)
    wallet = try SigningKey.generate(.es256)
    schools = [TrustedIssuer(issuer: Self.school, keys: [key.publicKey])]
  }

  private func held(
    _ text: String = record, concealing paths: [ClaimPath]? = nil, policy: RedactionPolicy = .blindFirstRound
  ) throws -> (credential: SDJWT, held: HeldCredential) {
    let claims = try #require(JSON(parsing: text).object)
    let concealment = try paths.map { Concealment($0) } ?? policy.concealment(for: claims)
    let credential = try Issuer(signingWith: key, decoys: .filling(multiplesOf: 8))
      .issue(claims, selectivelyDisclosable: concealment, boundTo: wallet.publicKey)
    return (credential, try Holder(trusting: schools).accept(credential, at: 1_700_000_000))
  }

  private func shown(_ held: HeldCredential, _ paths: [ClaimPath]) throws -> ProcessedPayload {
    let presentation = try held.presentation(disclosing: paths)
    return try Verifier(trusting: schools).verify(
      presentation.serialized(), keyBinding: .forbidden, at: 1_700_000_000)
  }

  @Test func aResultWithItsStatusIsOneDisclosure() throws {
    let disclosures = try held().credential.disclosures.compactMap(\.value.object)
    let results = disclosures.filter { $0["value"] != nil }
    #expect(results.count == 2)
    #expect(results.allSatisfy { $0["status"] != nil && $0["id"] == nil && $0["_sd"] != nil })
    #expect(try held().held.disclosable.allSatisfy { $0.path.components.last != "status" })
  }

  @Test func onlyTheEnvelopeAndWhatAllRecordsSayStaysInClear() throws {
    let (credential, held) = try held()
    let clear = try held.presentation(disclosing: [])
    let names = try Verifier(trusting: schools).verify(clear.serialized(), keyBinding: .forbidden, at: 1_700_000_000)
      .claims.names
    #expect(Set(names) == ["@context", "type", "iss", "cnf"])
    #expect(!credential.serialized().isEmpty)
  }

  @Test func thePresenceOfOneFieldMoreDoesNotShow() throws {
    let without = try held(Self.record.replacing(#""name": "Badge of Noor Adeyemi","#, with: ""))
    let counts = try [held(), without].map { try shown($0.held, []).unmatchedDigests }
    #expect(counts[0] == counts[1])
  }

  @Test func aHolderDisclosesExactlyTheKeepList() throws {
    let (_, held) = try held()
    let preview = try RedactionPolicy.blindFirstRound.preview(held)
    let payload = try shown(held, preview.paths)
    let text = JSON.object(payload.claims).text()
    for secret in ["Noor", "Adeyemi", "did:example", "school.example/a", "urn:uuid", "2021", "Weirbank"] {
      #expect(!text.contains(secret), "\(secret) was disclosed")
    }
    for kept in ["Ship welding, level 2", "holds water out", "3.30", "Completed", "1.00", "Failed"] {
      #expect(text.contains(kept), "\(kept) was withheld")
    }
    #expect(preview.exposed.allSatisfy { ["iss", "cnf"].contains($0.path.components.first) })
    #expect(try RedactionPolicy.blindFirstRound.blind(payload).view == preview.view)
  }

  @Test func aDisclosureWithSomethingWithheldInItIsNotUsed() throws {
    let (_, held) = try held(concealing: [["credentialSubject"]])
    let preview = try RedactionPolicy.blindFirstRound.preview(held)
    #expect(preview.paths.isEmpty)
    #expect(preview.view == [:])
    #expect(preview.exposed.contains { $0.path == ["name"] })
  }

  @Test func whatTheIssuerSignedInClearIsNamed() throws {
    let (_, held) = try held(concealing: [["credentialSubject", "name"]])
    let exposed = try RedactionPolicy.blindFirstRound.preview(held).exposed.map(\.path.pointer.description)
    #expect(exposed.contains("/credentialSubject/id"))
    #expect(!exposed.contains("/credentialSubject/name"))
  }

  @Test func aReferenceInsideTheRecordIsShownAsAName() throws {
    let badge = """
      {"type": ["VerifiableCredential", "OpenBadgeCredential"], "iss": "https://school.example", "credentialSubject": {
        "achievement": {"name": "Rigging", "resultDescription": [
          {"id": "urn:uuid:a", "name": "Final score", "resultType": "Percent"},
          {"id": "urn:uuid:b", "name": "Noor Adeyemi's own", "resultType": "Percent"}]},
        "name": "Noor Adeyemi",
        "result": [{"value": "92", "status": "Completed", "resultDescription": "urn:uuid:a"},
                   {"value": "71", "status": "Completed", "resultDescription": "urn:uuid:b"}]}}
      """
    let (_, held) = try held(badge)
    let view = try RedactionPolicy.blindFirstRound.preview(held).view
    #expect(
      view["credentialSubject"]?["result"] == [
        ["value": "92", "status": "Completed", "resultDescription": "Final score"],
        ["value": "71", "status": "Completed"],
      ])
  }

  @Test func aSignedTextCannotBeTrimmed() throws {
    let inner = Array(Self.record.utf8).base64URLForTests
    let clr = """
      {"iss": "https://school.example", "type": ["VerifiableCredential", "ClrCredential"], "credentialSubject":
       {"verifiableCredential": ["e30.\(inner).AAAA", {"type": ["VerifiableCredential", "OpenBadgeCredential"],
         "credentialSubject": {"achievement": {"name": "Rigging"}}}]}}
      """
    let (_, held) = try held(clr)
    let preview = try RedactionPolicy.blindFirstRound.preview(held)
    #expect(preview.view["credentialSubject"]?["verifiableCredential"]?.array?.count == 1)
    #expect(!JSON.object(try shown(held, preview.paths).claims).text().contains(inner))
    // A Verifier that was sent the text all the same shows what it may.
    let sent = try held.presentation(disclosing: [], whole: [[]])
    let payload = try Verifier(trusting: schools).verify(
      sent.serialized(), keyBinding: .forbidden, at: 1_700_000_000)
    let view = try RedactionPolicy.blindFirstRound.blind(payload).view
    #expect(
      view["credentialSubject"]?["verifiableCredential"]?[0]?["credentialSubject"]?["achievement"]?["name"] != nil)
    #expect(!view.text().contains("Noor"))
  }

  @Test func whatIsDisclosedBeyondThePolicyIsDroppedAndCounted() throws {
    let (_, held) = try held()
    let payload = try shown(held, held.disclosable.map(\.path))
    let record = try RedactionPolicy.blindFirstRound.blind(payload)
    #expect(!record.view.text().contains("Noor"))
    #expect((record.withheld[.directIdentifier] ?? 0) >= 2)
    #expect(record.leaks.map(\.path) == ["credentialSubject/achievement/description"])
    #expect(record.policyDigest == RedactionPolicy.blindFirstRound.digest)
  }

  @Test func eachPolicyShowsWhatItSays() throws {
    let (_, held) = try held()
    let views = try Dictionary(
      uniqueKeysWithValues: RedactionPolicy.builtIn.map { ($0.name, try $0.preview(held).view) })
    #expect(views["blind-first-round"] == views["uk"])
    #expect(views["skills-only"]?["credentialSubject"]?["result"] == nil)
    #expect(views["skills-only"]?["credentialSubject"]?["achievement"]?["name"] == "Ship welding, level 2")
    #expect(views["identity-reveal"] == ["credentialSubject": ["name": "Noor Adeyemi"]])
  }

  /// A policy that shows what no vocabulary knows still leaves the person behind the cloth.
  @Test func whatAPolicyShowsUnknownIsScanned() throws {
    let policy = try RedactionPolicy(
      parsing: Array(
        #"""
        {"scrim_policy": 1, "name": "acme", "version": "1", "extends": "blind-first-round", "rules": [
          {"action": "keep", "path": "credentialSubject/acmeRating", "reason": "our own scale"}]}
        """#.utf8))
    let record = """
      {"type": ["VerifiableCredential"], "credentialSubject": {"name": "Noor Adeyemi",
       "acmeRating": {"level": "4 of 5", "said": "Adeyemi is our best", "Noor Adeyemi": "5 of 5"}}}
      """
    #expect(try policy.review(JSON(parsing: record)).view == ["credentialSubject": ["acmeRating": ["level": "4 of 5"]]])
  }

  @Test func aRuleThatNothingMeetsIsNamed() throws {
    let policy = try RedactionPolicy(
      parsing: Array(
        #"""
        {"scrim_policy": 1, "name": "acme", "version": "1", "extends": "blind-first-round", "rules": [
          {"action": "withhold", "path": "../result", "reason": "no grades"},
          {"action": "withhold", "path": "../resutl", "reason": "a slip of the pen"}]}
        """#.utf8))
    let review = try policy.review(JSON(parsing: Self.record))
    #expect(review.unmetRules.map(\.path) == ["../resutl"])
    #expect(review.view["credentialSubject"]?["result"] == nil)
  }
}
