/// A run over lines in a terminal: it shows how far it is, and can be ended by a key.

#if canImport(Glibc)
import Testing

@Suite(.timeLimit(.minutes(5))) struct LinesAtTerminalTests {
  private static let judging =
    "scrim verify --lines in --trust trust.json --key-binding none > out; status=$?; cat out; (exit $status)"

  @Test func aLongRunShowsHowFarItIsAndLeavesNothingOfThat() throws {
    let terminal = try TypedTerminal(
      running: "mkfifo in; (for n in 1 2 3; do echo; sleep 0.7; done > in) & \(Self.judging)")
    try terminal.wait(for: "\r\u{1B}[K2 judged · ")
    try terminal.wait(for: "/s · 2 rejected")
    try terminal.wait(for: "\r\u{1B}[K{\"lines\":3,\"accepted\":0,\"rejected\":3,")
    try terminal.wait(for: "{\"line\":3,\"id\":null,")
    try terminal.wait(for: "[exit 0]")
  }

  @Test func whoPressesControlCFindsWholeLines() throws {
    let terminal = try TypedTerminal(
      running: "mkfifo in; (echo; until test -s out; do sleep 0.1; done; echo ready; sleep 60) > in & \(Self.judging)",
      meanwhile: "until test -s out; do sleep 0.1; done")
    try terminal.actMeanwhile()
    terminal.type("\u{3}")
    try terminal.wait(
      for: "{\"line\":1,\"id\":null,\"verdict\":\"rejected\",\"rule\":\"scrim-line-empty\",\"location\":\"\"}\r\n")
    try terminal.wait(for: "[exit 130]")
    #expect(!terminal.shown.contains("\"lines\""))
  }
}
#endif
