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

  static let collecting = """
    $ printf '{"id":"a-1","presentation":"%s","nonce":"8f3a"}\\n' "$(cat presentation)" > presentations.ndjson
    """

  static let applying = """
    $ scrim issue --key school.jwk --issuer https://school.example --claims badge.json \\
        --conceal /credentialSubject --holder wallet.pub.jwk > badge
    $ scrim present badge --trust trust.json --disclose-all \\
        --key wallet.jwk --audience https://jobs.example --nonce 8f3a > first
    $ printf '{"id":"a-1","presentations":["%s"]}\\n' "$(cat first)" > applications.ndjson
    $ echo '{"id":"a-1","nonce":"8f3a"}' > nonces.ndjson
    """
  static let screening = """
    $ scrim screen --posting posting.json --trust trust.json --audience https://jobs.example \\
        --nonces nonces.ndjson --posting-key posting.key --in applications.ndjson --out round1 2> speech
    $ grep -o '"pseudonym":"[a-z2-7]*' round1/reviews.ndjson | cut -c14- > chosen.txt
    $ scrim key generate --algorithm ES256 --out panel.jwk 2> speech
    $ scrim key public panel.jwk > panel.pub.jwk
    """
  static let shortlisting = """
    $ scrim shortlist round1 --candidates chosen.txt --key panel.jwk > shortlist.jws
    $ scrim present badge --trust trust.json --disclose-all \\
        --key wallet.jwk --audience https://jobs.example --nonce 5d1c > second
    """

  static let sealing = """
    $ rm wallet.jwk wallet.key; (umask 077; echo 'velvet curtain 9' > word.txt)
    $ scrim key generate --algorithm ES256 --id learner --out wallet.jwk 2> speech
    """
  static let unsealing = """
    $ rm wallet.jwk wallet.key; (umask 077; echo 'velvet curtain 9' > word.txt)
    $ scrim key generate --algorithm ES256 --id learner --encrypt --out wallet.key --passphrase-file word.txt 2> speech
    """

  static let examples = [
    Example(command: ""),
    Example(command: "key", preparation: "$ rm wallet.jwk"),
    Example(command: "key generate", preparation: "$ rm school.jwk"),
    Example(command: "key public"),
    Example(command: "key posting", preparation: "$ rm posting.key"),
    Example(command: "key thumbprint"),
    Example(command: "key encrypt", preparation: sealing),
    Example(command: "key decrypt", preparation: unsealing),
    Example(command: "trust"),
    Example(command: "issue"),
    Example(command: "inspect", preparation: issuing),
    Example(command: "present", preparation: issuing),
    Example(command: "verify", preparation: [issuing, presenting, collecting].joined(separator: "\n")),
    Example(command: "screen", preparation: applying),
    Example(command: "shortlist", preparation: applying + "\n" + screening),
    Example(command: "reveal", preparation: applying + "\n" + screening + "\n" + shortlisting),
    Example(command: "vectors check", preparation: "$ sh vectors.sh"), Example(command: "rules"),
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
