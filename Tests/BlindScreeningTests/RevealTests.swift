/// Round two: a frozen list, and only those on it, and only by the key of round one.

import BlindScreening
import CryptoPrimitives
import JOSE
import LearningRecords
import SelectiveDisclosure
import StrictJSON
import Testing

@Suite struct RevealTests {
  private static let now = Round.now.advanced(by: .seconds(1000))

  private static func pseudonym(of presentation: TestPresentation = TestPresentation()) throws -> Pseudonym {
    try #require(Round.screener().judge(line("a-1", presentation), number: 1, at: Round.now).packet).pseudonym
  }

  private static func shortlist(_ pseudonyms: [Pseudonym], posting: String = "posting-42") throws -> Shortlist {
    try Shortlist(
      posting: posting, postingDigest: "p", policyDigest: "q", pseudonyms: pseudonyms, frozenAt: Round.now)
  }

  private static var second: TestPresentation {
    var presentation = TestPresentation()
    presentation.nonce = "second"
    presentation.issuedAt = now
    return presentation
  }

  private static func reveal(
    _ presentation: TestPresentation = second, _ shortlist: Shortlist? = nil, key: UInt8 = 7
  ) throws -> RevealedCandidate {
    let reveal = try Reveal(
      verifier: Round.verifier, policy: .identityReveal, key: Round.postingKey(key),
      shortlist: shortlist ?? Self.shortlist([pseudonym()]))
    return try reveal.reveal(
      Array(presentation.token().utf8), audience: Round.audience, nonce: "second", maxAge: .seconds(300), at: now)
  }

  /// The identifier of the rule that `body` breaks.
  private static func rule<Value>(_ body: () throws -> Value) -> String? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? BlindRoundError)?.rule.id ?? "\(type(of: error))"
    }
  }

  @Test func aShortlistedCandidateIsRevealed() throws {
    let candidate = try Self.reveal()
    #expect(candidate.pseudonym == (try Self.pseudonym()))
    #expect(candidate.record.view["credentialSubject"]?["name"] == "Ada Lovelace")
    #expect(candidate.record.view["credentialSubject"]?["achievement"] == nil)
    #expect(candidate.record.policyDigest == RedactionPolicy.identityReveal.digest)
  }

  struct Breach: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rule: String
    let change: @Sendable (inout TestPresentation) -> Void
  }

  @Test(arguments: [
    Breach(testDescription: "another holder", rule: "scrim-reveal-listed") { $0.wallet = Round.otherWallet },
    Breach(testDescription: "the nonce of round one", rule: "rfc9901-7.3-5.f-nonce") { $0.nonce = Round.nonce },
    Breach(testDescription: "another audience", rule: "rfc9901-7.3-5.f-aud") { $0.audience = "https://other.example" },
    Breach(testDescription: "too old", rule: "rfc9901-7.3-5.e") { $0.issuedAt = Round.now },
    Breach(testDescription: "not bound", rule: "rfc9901-7.3-2") { $0.isBound = false },
    Breach(testDescription: "unknown issuer", rule: "rfc9901-7.1-2.c") { $0.issuer = "https://mill.example" },
    Breach(testDescription: "several subjects", rule: "scrim-redaction-several-subjects") {
      $0.subject = [["name": "Ada Lovelace"], ["name": "Charles Babbage"]]
    },
  ])
  func oneBrokenThingIsOneNamedRule(_ breach: Breach) {
    var presentation = Self.second
    breach.change(&presentation)
    #expect(Self.rule { try Self.reveal(presentation) } == breach.rule)
  }

  @Test func whoIsNotOnTheListIsNotRevealed() throws {
    var stranger = TestPresentation()
    stranger.wallet = Round.otherWallet
    let list = try Self.shortlist([Self.pseudonym(of: stranger)])
    #expect(Self.rule { try Self.reveal(Self.second, list) } == "scrim-reveal-listed")
  }

  @Test func aListForAnotherPostingAndAnotherKeyRevealNobody() throws {
    let list = try Self.shortlist([Self.pseudonym()], posting: "posting-43")
    #expect(Self.rule { try Self.reveal(Self.second, list) } == "scrim-reveal-listed")
    #expect(Self.rule { try Self.reveal(key: 8) } == "scrim-reveal-listed")
  }

  @Test func aSignedListComesBack() throws {
    var stranger = TestPresentation()
    stranger.wallet = Round.otherWallet
    let names = [try Self.pseudonym(), try Self.pseudonym(of: stranger)]
    let token = try Self.shortlist(names).signed(by: Round.panel)
    let read = try Shortlist(verifying: token, with: [Round.panel.publicKey])
    #expect(try read == Self.shortlist(names.reversed()))
    #expect(read.pseudonyms == names.sorted())
    #expect(read.frozenAt == Round.now)
    let header = try CompactJWS(parsing: token).header
    #expect(header.hasType("scrim-shortlist+jwt") && header.keyID == Round.panel.id)
  }

  @Test func aListIsOnlyAsGoodAsItsSignature() throws {
    let token = try Self.shortlist([Self.pseudonym()]).signed(by: Round.panel)
    let unnamed = try SigningKey(parsing: Self.unnamed(Round.stranger))
    #expect(Self.rule { try Shortlist(verifying: token, with: [Round.stranger.publicKey]) } == "rfc7515-6-key")
    #expect(Self.rule { try Shortlist(verifying: token, with: [unnamed.publicKey]) } == "rfc7515-5.2-signature")
    let parts = String(decoding: token, as: UTF8.self).split(separator: ".")
    let other = try Self.shortlist([Self.pseudonym()], posting: "posting-43").signed(by: Round.panel)
    let swapped = "\(parts[0]).\(String(decoding: other, as: UTF8.self).split(separator: ".")[1]).\(parts[2])"
    #expect(
      Self.rule { try Shortlist(verifying: Array(swapped.utf8), with: [Round.panel.publicKey]) }
        == "rfc7515-5.2-signature")
  }

  /// The key without its id.
  private static func unnamed(_ key: SigningKey) throws -> [UInt8] {
    let text = try key.privateJWK().withUnsafeBytes { Array($0) }
    var jwk = try #require(try JSON(parsing: text).object)
    jwk["kid"] = nil
    return JSON.object(jwk).bytes()
  }

  static let name = "tqmefvb62i6i5hp3peafckzwx4"

  @Test(arguments: [
    ("JWT", nil, "scrim-shortlist-type"),
    ("scrim-shortlist+jwt", "nonsense", "rfc8259-2-grammar"),
    ("scrim-shortlist+jwt", "[]", "scrim-shortlist-payload"),
    (
      "scrim-shortlist+jwt",
      #"{"posting":"a","posting_digest":"b","policy_digest":"c","pseudonyms":["\#(name)"]}"#, "scrim-shortlist-payload"
    ),
    (
      "scrim-shortlist+jwt",
      #"{"posting":"a","posting_digest":"b","policy_digest":"c","pseudonyms":["\#(name)"],"iat":1,"more":1}"#,
      "scrim-shortlist-payload"
    ),
    (
      "scrim-shortlist+jwt",
      #"{"posting":"a","posting_digest":"b","policy_digest":"c","pseudonyms":["Ada"],"iat":1}"#,
      "scrim-shortlist-payload"
    ),
    (
      "scrim-shortlist+jwt",
      #"{"posting":"a","posting_digest":"b","policy_digest":"c","pseudonyms":["\#(name)"],"iat":"now"}"#,
      "rfc7519-2-numericdate"
    ),
    (
      "scrim-shortlist+jwt",
      #"{"posting":"a","posting_digest":"b","policy_digest":"c","pseudonyms":[],"iat":1}"#, "scrim-shortlist-empty"
    ),
    (
      "scrim-shortlist+jwt",
      #"{"posting":"a","posting_digest":"b","policy_digest":"c","pseudonyms":["\#(name)","\#(name)"],"iat":1}"#,
      "scrim-shortlist-once"
    ),
  ])
  func aSignedTokenThatIsNoListIsRefused(_ type: String, _ payload: String?, _ rule: String) throws {
    let good = #"{"posting":"a","posting_digest":"b","policy_digest":"c","pseudonyms":["\#(Self.name)"],"iat":1}"#
    let token = try CompactJWS.sign(
      header: ["typ": .string(type)], payload: Array((payload ?? good).utf8), with: Round.panel)
    #expect(Self.rule { try Shortlist(verifying: token, with: [Round.panel.publicKey]) } == rule)
  }

  @Test func onlyWhoWasReviewedCanBeListed() throws {
    let summary = ApplicationRegister().summary
    let text = try summary.json(
      posting: Round.posting(), policy: .blindFirstRound, order: ReviewOrder(Round.postingKey()))
    var round = try FinishedRound(summary: text.bytes())
    let reviewed = try #require(
      Round.screener().judge(line("a-1", TestPresentation()), number: 1, at: Round.now).packet)
    try round.add(review: reviewed.json.bytes())
    let list = try round.shortlist(of: [reviewed.pseudonym], frozenAt: Round.now)
    #expect(list.posting == "posting-42" && list.policyDigest == RedactionPolicy.blindFirstRound.digest)
    #expect(list.postingDigest == (try Round.posting().digest))
    let unknown = try #require(Pseudonym(Self.name.replacing("tq", with: "ta")))
    #expect(Self.rule { try round.shortlist(of: [unknown], frozenAt: Round.now) } == "scrim-shortlist-reviewed")
    #expect(
      Self.rule { try round.shortlist(of: [reviewed.pseudonym, reviewed.pseudonym], frozenAt: Round.now) }
        == "scrim-shortlist-once")
    #expect(Self.rule { try FinishedRound(summary: Array("{}".utf8)) } == "scrim-summary")
    #expect(Self.rule { try round.add(review: Array("{}".utf8)) } == "scrim-review")
  }
}
