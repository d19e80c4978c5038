/// An application is judged by itself: reviewed, or refused by the one rule that it breaks.

import BlindScreening
import JOSE
import LearningRecords
import SelectiveDisclosure
import StrictJSON
import Testing

@Suite struct ApplicationTests {
  @Test func aGoodApplicationIsReviewed() throws {
    let packet = try #require(
      try Round.screener().judge(line("a-1", TestPresentation()), number: 1, at: Round.now).packet)
    #expect(packet.matches.map(\.isMet) == [true, true])
    #expect(packet.views.count == 1)
    #expect(packet.views[0]["credentialSubject"]?["achievement"]?["name"] == "Ship welding")
    #expect(packet.withheld[.directIdentifier] == 1)
    // Without the pseudonym: by chance its 26 letters hold any three of them.
    let text = packet.json.text().replacing(packet.pseudonym.text, with: "")
    let secrets = ["Ada", "did:example", "iss", "cnf", "a-1", "school.example", Round.nonce, "eyJ", "iat"]
    for secret in secrets { #expect(!text.contains(secret), "\(secret)") }
  }

  @Test func aTokenInJSONFormIsReviewedToo() throws {
    let compact = try TestPresentation().token()
    let flattened = try SDJWTKB(parsing: compact).serialized(as: .flattened)
    let text = Array(#"{"id":"a-1","presentations":[\#(flattened)]}"#.utf8)
    #expect(try Round.screener().judge(text, number: 1, at: Round.now).packet != nil)
  }

  @Test func severalCredentialsOfOneHolderAreOneCandidate() throws {
    var second = TestPresentation()
    second.subject = ["achievement": ["type": ["Achievement"], "name": "Crane operation"]]
    let packet = try #require(
      try Round.screener().judge(line("a-1", TestPresentation(), second), number: 1, at: Round.now).packet)
    #expect(
      packet.views.map { $0["credentialSubject"]?["achievement"]?["name"] } == ["Ship welding", "Crane operation"])
  }

  @Test func viewsDoNotKeepTheOrderOfDisclosure() throws {
    var presentation = TestPresentation()
    presentation.subject = ["achievement": ["name": "Ship welding", "criteria": ["narrative": "Welds."]]]
    let packet = try Round.screener().judge(line("a-1", presentation), number: 1, at: Round.now).packet
    #expect(packet?.views[0]["credentialSubject"]?["achievement"]?.object?.names == ["criteria", "name"])
  }

  struct Breach: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rule: String
    let place: String
    let change: @Sendable (inout TestPresentation) -> Void
  }

  static let breaches = [
    Breach(testDescription: "audience", rule: "rfc9901-7.3-5.f-aud", place: "/kb_jwt/payload/aud") {
      $0.audience = "https://other.example"
    },
    Breach(testDescription: "nonce", rule: "rfc9901-7.3-5.f-nonce", place: "/kb_jwt/payload/nonce") {
      $0.nonce = "old"
    },
    Breach(testDescription: "too old", rule: "rfc9901-7.3-5.e", place: "/kb_jwt/payload/iat") {
      $0.issuedAt = Round.now.advanced(by: .seconds(-301))
    },
    Breach(testDescription: "from the future", rule: "rfc9901-7.3-5.e", place: "/kb_jwt/payload/iat") {
      $0.issuedAt = Round.now.advanced(by: .seconds(1))
    },
    Breach(testDescription: "not bound", rule: "rfc9901-7.3-2", place: "/kb_jwt") { $0.isBound = false },
    Breach(testDescription: "unknown issuer", rule: "rfc9901-7.1-2.c", place: "/payload/iss") {
      $0.issuer = "https://mill.example"
    },
    Breach(testDescription: "signed by a stranger", rule: "rfc9901-7.1-2.c-kid", place: "/header/kid") {
      $0.issuerKey = Round.stranger
    },
    Breach(testDescription: "expired", rule: "rfc7519-4.1.4", place: "/payload/exp") { $0.more["exp"] = 1_793_609_999 },
    Breach(testDescription: "several subjects", rule: "scrim-redaction-several-subjects", place: "") {
      $0.subject = [["name": "Ada Lovelace"], ["name": "Charles Babbage"]]
    },
  ]

  @Test(arguments: breaches) func oneBrokenThingIsOneNamedRule(_ breach: Breach) throws {
    var presentation = TestPresentation()
    breach.change(&presentation)
    let refusal = try #require(try Round.screener().judge(line("a-1", presentation), number: 9, at: Round.now).refusal)
    #expect(refusal.rule.id == breach.rule)
    #expect(refusal.place.description.hasPrefix("/presentations/0\(breach.place)"))
    #expect(refusal.line == 9 && refusal.id == "a-1")
    #expect(!refusal.json.text().contains("Ada"))
  }

  @Test(arguments: breaches) func theSecondPresentationIsJudgedLikeTheFirst(_ breach: Breach) throws {
    var presentation = TestPresentation()
    breach.change(&presentation)
    let application = try line("a-1", TestPresentation(), presentation)
    let refusal = try #require(try Round.screener().judge(application, number: 1, at: Round.now).refusal)
    #expect(refusal.rule.id == breach.rule)
    #expect(refusal.place.description.hasPrefix("/presentations/1\(breach.place)"))
  }

  @Test func credentialsOfTwoHoldersAreRefused() throws {
    var second = TestPresentation()
    second.wallet = Round.otherWallet
    let refusal = try Round.screener().judge(line("a-1", TestPresentation(), second), number: 1, at: Round.now).refusal
    #expect(refusal?.rule.id == "scrim-application-one-holder")
    #expect(refusal?.place == ["presentations", "1"])
  }

  @Test func theNameOfAClaimIsNoPlace() throws {
    // Signed as it stands: an `_sd` that is no list, inside a claim whose name says too much.
    let payload = #"{"iss":"https://school.example","Ada Lovelace":{"_sd":"x"}}"#
    let jws = try CompactJWS.sign(header: ["typ": "ler+sd-jwt"], payload: Array(payload.utf8), with: Round.school)
    let screener = try Round.screener()
    let binding = try TestPresentation().token().split(separator: "~").last ?? ""
    let text = #"{"id":"a-1","presentations":["\#(String(decoding: jws, as: UTF8.self))~\#(binding)"]}"#
    let refusal = try #require(screener.judge(Array(text.utf8), number: 1, at: Round.now).refusal)
    #expect(refusal.rule.id == "rfc9901-4.2.4.1-strings")
    #expect(refusal.place == ["presentations", "0", "payload"])
    #expect(!refusal.json.text().contains("Ada"))
  }

  @Test(arguments: [
    ("", "scrim-application-empty", nil, ""),
    (" \t\r", "scrim-application-empty", nil, ""),
    ("nonsense", "rfc8259-2-grammar", nil, ""),
    (#"{"id":"a-1""#, "rfc8259-2-grammar", nil, ""),
    (#"{"id":"a-1","presentations":[""]} {}"#, "rfc8259-2-one-value", nil, ""),
    (#"{"id":"a-1","id":"a-2","presentations":[""]}"#, "rfc8259-4-duplicate-name", nil, ""),
    ("\u{FEFF}{}", "rfc8259-8.1-bom", nil, ""),
    (#"{"id":"\ud800","presentations":[""]}"#, "rfc8259-8.2-surrogate", nil, ""),
    (#"["a-1"]"#, "scrim-application-object", nil, ""),
    (#"{"presentations":[""]}"#, "scrim-application-id", nil, "/id"),
    (#"{"id":17,"presentations":[""]}"#, "scrim-application-id", nil, "/id"),
    (#"{"id":"","presentations":[""]}"#, "scrim-application-id", nil, "/id"),
    (#"{"id":"\#(String(repeating: "i", count: 257))","presentations":[""]}"#, "scrim-application-id", nil, "/id"),
    (#"{"id":"a-1","name":"Ada","presentations":[""]}"#, "scrim-application-members", "a-1", ""),
    (#"{"id":"a-1"}"#, "scrim-application-presentations", "a-1", "/presentations"),
    (#"{"id":"a-1","presentations":[]}"#, "scrim-application-presentations", "a-1", "/presentations"),
    (#"{"id":"a-1","presentations":"eyJ"}"#, "scrim-application-presentations", "a-1", "/presentations"),
    (#"{"id":"a-1","presentations":["a",7]}"#, "scrim-application-presentations", "a-1", "/presentations"),
    (
      #"{"id":"a-1","presentations":[\#(Array(repeating: #""a""#, count: 17).joined(separator: ","))]}"#,
      "scrim-application-presentations", "a-1", "/presentations"
    ),
    (#"{"id":"a-1","presentations":[""]}"#, "rfc9901-4-last-tilde", "a-1", "/presentations/0"),
  ])
  func aLineThatIsNoApplicationIsRefusedWithItsNumber(
    _ text: String, _ rule: String, _ id: String?, _ place: String
  ) throws {
    let refusal = try #require(try Round.screener().judge(Array(text.utf8), number: 3, at: Round.now).refusal)
    #expect(refusal.rule.id == rule)
    #expect(refusal.id == id && refusal.line == 3)
    #expect(refusal.place.description == place)
    #expect(!refusal.rule.sentence.isEmpty)
  }

  @Test func aLineThatIsNotUTF8IsRefused() throws {
    let text = Array(#"{"id":"a"#.utf8) + [0xFF] + Array(#"","presentations":["x"]}"#.utf8)
    #expect(try Round.screener().judge(text, number: 1, at: Round.now).refusal?.rule.id == "rfc8259-8.1-utf8")
  }

  @Test func aLineThatIsTooLongIsRefusedKeptOrNot() throws {
    let screener = try Round.screener()
    let long = [UInt8](repeating: UInt8(ascii: " "), count: Screener.lineBytes + 1)
    #expect(screener.judge(long, number: 1, at: Round.now).refusal?.rule.id == "scrim-application-bytes")
    #expect(screener.judge(nil, number: 1, at: Round.now).refusal?.rule.id == "scrim-application-bytes")
  }

  @Test func eachApplicationHasItsOwnNonce() throws {
    let table = try NonceTable(parsing: Array(#"{"id":"a-1","nonce":"\#(Round.nonce)"}"#.utf8))
    let screener = try Round.screener(nonces: .perApplication(table))
    #expect(try screener.judge(line("a-1", TestPresentation()), number: 1, at: Round.now).packet != nil)
    let refusal = try screener.judge(line("a-2", TestPresentation()), number: 1, at: Round.now).refusal
    #expect(refusal?.rule.id == "scrim-application-nonce")
    #expect(refusal?.place == ["id"])
  }

  @Test(arguments: [
    ("{}", "scrim-nonces-line", 1), ("\n", "scrim-nonces-line", 1),
    (#"{"id":"a","nonce":""}"#, "scrim-nonces-line", 1),
    (#"{"id":"a","nonce":"n","extra":1}"#, "scrim-nonces-line", 1),
    (#"{"id":"a","nonce":"n"}"# + "\n" + #"{"id":"a","nonce":"m"}"#, "scrim-nonces-id-once", 2),
    (#"{"id":"a","nonce":"n"}"# + "\n" + #"{"id":"b","nonce":"n"}"# + "\n", "scrim-nonces-nonce-once", 2),
  ])
  func noncesThatAreNotOneToOneAreRefused(_ text: String, _ rule: String, _ line: Int) {
    do {
      _ = try NonceTable(parsing: Array(text.utf8))
      Issue.record("these nonces were taken")
    } catch {
      #expect(error.rule.id == rule && error.line == line)
    }
  }
}
