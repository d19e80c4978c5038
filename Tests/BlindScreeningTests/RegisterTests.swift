/// Nobody applies twice, nobody disappears, and the numbers add up.

import BlindScreening
import LearningRecords
import SelectiveDisclosure
import StrictJSON
import Testing

@Suite struct RegisterTests {
  private static func run(_ lines: [[UInt8]?]) throws -> (verdicts: [ApplicationVerdict], summary: ScreeningSummary) {
    let screener = try Round.screener()
    var register = ApplicationRegister()
    let verdicts = lines.enumerated().map { index, line in
      register.enter(screener.judge(line, number: index + 1, at: Round.now))
    }
    return (verdicts, register.summary)
  }

  private static var other: TestPresentation {
    var presentation = TestPresentation()
    presentation.wallet = Round.otherWallet
    return presentation
  }

  @Test func theSecondApplicationOfAHolderIsRefused() throws {
    let (verdicts, _) = try Self.run([line("a-1", TestPresentation()), line("a-2", TestPresentation())])
    #expect(verdicts[0].packet != nil)
    #expect(verdicts[1].refusal?.rule.id == "scrim-application-holder-once")
    #expect(verdicts[1].refusal?.id == "a-2")
  }

  @Test func theSecondApplicationOfAnIDIsRefusedWhateverBecameOfTheFirst() throws {
    let broken = Array(#"{"id":"a-1","presentations":["x"]}"#.utf8)
    let good = try line("a-1", TestPresentation())
    for lines in [[good, broken], [broken, good], [broken, broken], [try line("a-1", Self.other), good]] {
      let (verdicts, _) = try Self.run(lines)
      #expect(verdicts[0].refusal?.rule.id != "scrim-application-id-once")
      #expect(verdicts[1].refusal?.rule.id == "scrim-application-id-once")
      #expect(verdicts[1].refusal?.place == ["id"])
    }
  }

  @Test func aRefusedSecondApplicationDoesNotCloseTheDoor() throws {
    // The second line is refused for its id, so its holder has not applied yet.
    let lines = [try line("a-1", TestPresentation()), try line("a-1", Self.other), try line("a-2", Self.other)]
    #expect(try Self.run(lines).verdicts[2].packet != nil)
  }

  @Test func idsAreComparedByBytes() throws {
    let (verdicts, _) = try Self.run([line("caf\u{E9}", TestPresentation()), line("cafe\u{301}", Self.other)])
    #expect(verdicts.allSatisfy { $0.packet != nil })
  }

  @Test func applicationsWithoutIDAreNotConfused() throws {
    let (verdicts, summary) = try Self.run([[], [], nil, Array("{}".utf8)])
    #expect(verdicts.compactMap(\.refusal).map(\.line) == [1, 2, 3, 4])
    #expect(verdicts.allSatisfy { $0.refusal?.id == nil })
    #expect(summary.applications == 4 && summary.refusals == 4)
  }

  @Test func theNumbersAddUp() throws {
    let good = try line("a-1", TestPresentation())
    let (_, summary) = try Self.run([good, [], line("a-2", Self.other), good, [], nil])
    #expect(summary.applications == 6 && summary.reviews == 2 && summary.refusals == 4)
    #expect(
      summary.refusalsByRule.map { "\($0.rule.id) \($0.count)" } == [
        "scrim-application-empty 2", "scrim-application-bytes 1", "scrim-application-id-once 1",
      ])
    #expect(summary.withheld[.directIdentifier] == 2)
    #expect(summary.tallies.map { [$0.met, $0.metByName, $0.notMet] } == [[0, 2, 0], [2, 0, 0]])
    let json = try summary.json(
      posting: Round.posting(), policy: .blindFirstRound, order: ReviewOrder(Round.postingKey()))
    #expect(json["applications"] == 6 && json["reviews"] == 2 && json["refused"] == 4)
    #expect(json["posting"]?["digest"]?.string == (try Round.posting().digest))
    #expect(json["policy"]?["digest"]?.string == RedactionPolicy.blindFirstRound.digest)
    #expect(json["order"]?["seed_sha256"]?.string?.count == 43)
    #expect(json["requirements"]?[0]?["met_by_name_only"] == 2)
  }

  @Test func theLineOfARefusalIsStable() throws {
    let (verdicts, _) = try Self.run([Array(#"{"id":"a-1","presentations":["x"]}"#.utf8), []])
    #expect(
      verdicts.compactMap(\.refusal).map { $0.json.text() } == [
        #"{"line":1,"id":"a-1","rule":"rfc9901-4-last-tilde","place":"/presentations/0"}"#,
        #"{"line":2,"id":null,"rule":"scrim-application-empty","place":""}"#,
      ])
  }

  @Test(arguments: BlindRoundRule.allCases) func everyRuleHasAnIdentifierAndASentence(_ rule: BlindRoundRule) {
    #expect(rule.rawValue.hasPrefix("scrim-"))
    #expect(!rule.sentence.isEmpty && !rule.sentence.hasSuffix("."))
    #expect(rule.sentence.first?.isLowercase == true)
    #expect(RefusalRule.round(rule).id == rule.rawValue)
  }
}
