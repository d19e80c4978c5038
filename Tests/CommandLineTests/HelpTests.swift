/// The worked example in the help of each command is true.

import Foundation
import Testing

@Suite(.timeLimit(.minutes(20))) struct HelpTests {
  /// A command, and what must be done before its example.
  struct Example: Sendable, CustomTestStringConvertible {
    let command: String
    var preparation = ""
    var testDescription: String { command }
  }

  static let issuing = """
    $ scrim issue --key school.jwk --issuer https://school.example --claims claims.json \\
        --conceal /name --conceal '["degrees",null]' --holder wallet.pub.jwk > credential
    """
  static let presenting = """
    $ scrim present credential --trust trust.json --disclose /degrees/0 \\
        --key wallet.jwk --audience https://jobs.example --nonce 8f3a > presentation
    """

  static let examples = [
    Example(command: ""),
    Example(command: "key", preparation: "$ rm wallet.jwk"),
    Example(command: "key generate", preparation: "$ rm school.jwk"),
    Example(command: "key public"),
    Example(command: "key thumbprint"),
    Example(command: "trust"),
    Example(command: "issue"),
    Example(command: "inspect", preparation: issuing),
    Example(command: "present", preparation: issuing),
    Example(command: "verify", preparation: issuing + "\n" + presenting),
    Example(command: "rules"),
  ]

  @Test(arguments: examples)
  func theExampleInTheHelpWorks(_ example: Example) throws {
    let help = try BuiltTool.output(of: "scrim \(example.command) --help")
    #expect(!help.split(separator: "\n").contains { $0.count > 80 && $0.hasPrefix("  $") })
    let shown = try Transcript(name: "help of \(example.command)", exampleInHelp: help)
    #expect(!shown.commands.isEmpty)
    let before = try Transcript(name: "preparation", script: example.preparation)
    try before.followed(by: shown).play(with: Material.files)
  }

  @Test(arguments: examples.map(\.command))
  func everyOptionStandsInATranscript(_ command: String) throws {
    let help = try BuiltTool.output(of: "scrim \(command) --help")
    let played = try Material.scripts.flatMap { try Material.script($0).commands.map(\.text) }
      .filter { $0.contains("scrim \(command)") }
    let options = help.matches(of: /^ +(--[a-z-]+)/.anchorsMatchLineEndings()).map(\.1).filter { $0 != "--version" }
    for option in options { #expect(played.contains { $0.contains(option) }, "\(option)") }
  }
}
