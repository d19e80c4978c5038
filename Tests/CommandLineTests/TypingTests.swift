/// What happens at a terminal when a passphrase is asked for: a shell with job control runs the tool in a pseudo-terminal.

#if canImport(Glibc)
import Foundation
import Glibc
import Testing

@Suite(.timeLimit(.minutes(5))) struct TypingTests {
  static let asking = "scrim: the passphrase of wallet.key: "
  static let reading = "scrim key public wallet.key"

  @Test func aPassphraseDoesNotShowAndTheTerminalIsAsBefore() throws {
    let terminal = try TypedTerminal(running: Self.reading)
    try terminal.wait(for: Self.asking)
    #expect(!terminal.isEchoing)
    terminal.type("velvet curtain 9\n")
    try terminal.wait(for: "[exit 0]")
    #expect(terminal.isEchoing)
    #expect(terminal.shown.contains(#""kid":"wallet""#))
    #expect(!terminal.shown.contains("velvet"))
  }

  @Test func whatWasTypedBeforeTheQuestionIsNoAnswer() throws {
    let terminal = try TypedTerminal(running: "read word; \(Self.reading)")
    terminal.type("go on\nvelvet curtain 9\n")
    try terminal.wait(for: Self.asking)
    terminal.type("something else\n")
    try terminal.wait(for: "[exit 66]")
    #expect(terminal.shown.contains("keyfile-passphrase"))
  }

  @Test func aNewPassphraseIsTypedTwice() throws {
    let terminal = try TypedTerminal(running: "scrim key encrypt wallet.jwk --out new.key")
    try terminal.wait(for: "scrim: a passphrase for new.key: ")
    terminal.type("one\n")
    try terminal.wait(for: "scrim: the same once more: ")
    #expect(!terminal.isEchoing)
    terminal.type("two\n")
    try terminal.wait(for: "[exit 66]")
    #expect(terminal.shown.contains("scrim: the two passphrases differ"))
    #expect(terminal.isEchoing)
    #expect(!terminal.has("new.key"))
  }

  @Test func anEmptyPassphraseIsRefused() throws {
    let terminal = try TypedTerminal(running: "scrim key generate --algorithm ES256 --encrypt --out new.key")
    try terminal.wait(for: "scrim: a passphrase for new.key: ")
    terminal.type("\n")
    try terminal.wait(for: "[exit 66]")
    #expect(terminal.shown.contains("scrim: the passphrase from the terminal is empty"))
    #expect(!terminal.has("new.key"))
  }

  @Test func theEndOfInputIsNoPassphrase() throws {
    let terminal = try TypedTerminal(running: Self.reading)
    try terminal.wait(for: Self.asking)
    terminal.type("\u{4}")
    try terminal.wait(for: "[exit 66]")
    #expect(terminal.isEchoing)
  }

  @Test func aPassphraseThatIsTooLongLeavesNothingForTheShell() throws {
    let terminal = try TypedTerminal(running: Self.reading)
    try terminal.wait(for: Self.asking)
    terminal.type(String(repeating: "x", count: 1100) + "yyy\n")
    try terminal.wait(for: "[exit 66]")
    #expect(terminal.shown.contains("scrim: the passphrase from the terminal has more than 1024 bytes"))
    terminal.type("end\n")
    try terminal.wait(for: "left: end.")
  }

  @Test func controlCEndsTheProcessAndTheEchoIsBack() throws {
    let terminal = try TypedTerminal(running: Self.reading)
    try terminal.wait(for: Self.asking)
    terminal.type("half\u{3}")
    try terminal.wait(for: "[exit 130]")
    #expect(terminal.isEchoing)
    #expect(!terminal.shown.contains("half"))
  }

  @Test(arguments: ["HUP 129", "QUIT 131", "TERM 143"])
  func aSignalEndsTheProcessAndTheEchoIsBack(_ signal: String) throws {
    let parts = signal.split(separator: " ")
    let terminal = try TypedTerminal(
      running: "sh -c 'echo $$ > pid; exec \(Self.reading)'", meanwhile: "kill -\(parts[0]) $(cat pid)")
    try terminal.wait(for: Self.asking)
    #expect(!terminal.isEchoing)
    try terminal.actMeanwhile()
    try terminal.wait(for: "[exit \(parts[1])]")
    #expect(terminal.isEchoing)
  }

  @Test func controlZStopsTheProcessWithTheEchoBackAndTheQuestionComesAgain() throws {
    let terminal = try TypedTerminal(running: "\(Self.reading); read word; echo \"typed: $word\"; fg > job")
    try terminal.wait(for: Self.asking)
    terminal.type("half\u{1a}")
    #expect(terminal.becomesEchoing())
    terminal.type("a command\n")
    try terminal.wait(for: "typed: a command")
    try terminal.wait(for: Self.asking)
    #expect(!terminal.isEchoing)
    terminal.type("velvet curtain 9\n")
    try terminal.wait(for: "[exit 0]")
    #expect(terminal.isEchoing)
    #expect(!terminal.shown.contains("half") && !terminal.shown.contains("velvet"))
  }

  @Test func aProcessThatWasStoppedByForceAsksAgainWithTheEchoOff() throws {
    let terminal = try TypedTerminal(
      running: "sh -c 'echo $$ > pid; exec \(Self.reading)'; stty echo; echo stopped; fg > job",
      meanwhile: "kill -STOP $(cat pid)")
    try terminal.wait(for: Self.asking)
    try terminal.actMeanwhile()
    try terminal.wait(for: "stopped")
    try terminal.wait(for: Self.asking)
    #expect(!terminal.isEchoing)
    terminal.type("velvet curtain 9\n")
    try terminal.wait(for: "[exit 0]")
    #expect(terminal.isEchoing)
  }

  @Test func eachKeyIsAskedForByItsName() throws {
    let terminal = try TypedTerminal(
      running: "cp wallet.key school.key; scrim issue --key school.key --cosigner wallet.key --form general "
        + "--claims claims.json > token")
    try terminal.wait(for: "scrim: the passphrase of school.key: ")
    terminal.type("velvet curtain 9\n")
    try terminal.wait(for: Self.asking)
    terminal.type("velvet curtain 9\n")
    try terminal.wait(for: "[exit 0]")
  }

  @Test func theTerminalIsAskedWhereverTheStreamsLead() throws {
    let terminal = try TypedTerminal(running: "\(Self.reading) < /dev/null > out 2> speech")
    try terminal.wait(for: Self.asking)
    terminal.type("velvet curtain 9\n")
    try terminal.wait(for: "[exit 0]")
    #expect(terminal.has("out"))
  }

  @Test func aDescriptorThatIsATerminalIsRefused() throws {
    let terminal = try TypedTerminal(running: "\(Self.reading) --passphrase-fd 0")
    try terminal.wait(for: "[exit 66]")
    #expect(terminal.shown.contains("scrim: file descriptor 0 is a terminal, which would show the passphrase"))
  }
}
#endif
