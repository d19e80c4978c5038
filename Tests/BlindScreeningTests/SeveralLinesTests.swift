/// Lines that are judged together get the verdicts that each would get alone.

import BlindScreening
import JOSE
import StrictJSON
import Testing

@Suite struct SeveralLinesTests {
  /// Lines of every fate, some with several presentations.
  private static func lines() throws -> [[UInt8]?] {
    var (second, third, late, stranger) = (
      TestPresentation(), TestPresentation(), TestPresentation(), TestPresentation()
    )
    second.subject = ["achievement": ["type": ["Achievement"], "name": "Crane operation"]]
    third.wallet = Round.otherWallet
    late.issuedAt = Round.now.advanced(by: .seconds(-301))
    stranger.issuerKey = Round.stranger
    let good = TestPresentation()
    return [
      try line("a-1", good, second), nil, try line("a-2", good, late, second), [], try line("a-3", third),
      try line("a-4", good, third), Array("nonsense".utf8), try line("a-5"), try line("a-6", stranger, late),
      try line("a-7", second), try line("a-1", third, third, third),
    ]
  }

  private static func text(_ verdict: ApplicationVerdict) -> String {
    switch verdict {
    case .review(let packet, let id, let line): "\(line) \(id) \(packet.json.text())"
    case .refused(let refusal): refusal.json.text()
    }
  }

  @Test func everyLineGetsItsOwnVerdict() throws {
    let (screener, lines) = (try Round.screener(), try Self.lines())
    let alone = lines.enumerated().map { index, line in
      Self.text(screener.judge(line, number: index + 5, at: Round.now))
    }
    #expect(screener.judge(lines, from: 5, at: Round.now).map(Self.text) == alone)
    #expect(alone.map { $0.hasPrefix("{") } == [false, true, true, true, false, true, true, true, true, false, false])
    #expect(alone[2].contains(#""rule":"rfc9901-7.3-5.e","place":"/presentations/1/kb_jwt/payload/iat""#))
    #expect(alone[5].contains(#""rule":"scrim-application-one-holder","place":"/presentations/1""#))
    #expect(alone[8].contains(#""line":13,"id":"a-6","rule":"rfc9901-7.1-2.c-kid""#))
  }

  @Test func noLinesGetNoVerdict() throws {
    #expect(try Round.screener().judge([], from: 1, at: Round.now).isEmpty)
  }
}
