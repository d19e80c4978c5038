/// What a terminal showed, to be played again: commands, and what came out of each.

/// A sequence of commands with their expected output, read from a script or from the console blocks of a document.
///
/// ```
/// # A comment. It stands at the start, or after an empty line.
/// $ scrim verify presentation --trust trust.json \
///     --key-binding none
/// scrim: there is a KB-JWT, and none is accepted (rfc9901-7.3-unwanted) at /kb_jwt
/// hint: --key-binding required or optional verifies it
/// [exit 1]
/// ```
///
/// - `$ ` begins a command for `sh`; it goes on while a line ends in `\`, and through a here-document (`<<'END'`).
/// - Lines that begin with `scrim: ` or `hint: ` are expected on standard error, all others on standard output. So each
///   transcript also checks that data and speech go where they belong. Where a command has `2>` and sends its standard
///   error elsewhere itself, all lines are expected on standard output.
/// - `...` inside a line stands for one or more characters; a line that is only `...` for any number of lines.
/// - `<BLANKLINE>` is an empty line of output, since an empty line ends the expected output.
/// - `[exit N]` is the expected exit status, 0 if not given. If the next command uses `$?`, that command checks it.
struct Transcript: Sendable {
  struct Command: Sendable {
    /// Where the command stands, counted from 1.
    let line: Int
    var text: String
    var output: [String] = []
    var speech: [String] = []
    var status: Int32 = 0
    /// Whether the next command looks at the status, so that it need not be stated here.
    var statusIsAsked = false
  }

  let name: String
  let commands: [Command]

  /// Reads a script.
  init(name: String, script: String) throws {
    try self.init(
      name: name,
      lines: script.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
        ($0 + 1, String($1))
      })
  }

  /// Reads the blocks of a Markdown text that are fenced as `console`, as one script in one directory.
  init(name: String, consoleBlocksOf markdown: String) throws {
    var lines: [(Int, String)] = []
    var fence: Substring?
    for (index, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let indent = fence {
        let isEnd = line.trimmingPrefix(indent) == "```"
        lines.append((index + 1, isEnd ? "" : String(line.trimmingPrefix(indent))))
        if isEnd { fence = nil }
      } else if line.drop(while: { $0 == " " }) == "```console" {
        fence = line.prefix { $0 == " " }
      }
    }
    try self.init(name: name, lines: lines)
  }

  /// Reads the worked example in the help of a command: lines that are indented, from the first `$ ` on.
  init(name: String, exampleInHelp help: String) throws {
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .drop { !$1.hasPrefix("  $ ") }
      .prefix { $1.hasPrefix("  ") }
      .map { ($0 + 1, String($1.dropFirst(2))) }
    try self.init(name: name, lines: lines)
  }

  /// Both, one after the other.
  func followed(by other: Transcript) -> Transcript {
    Transcript(name: other.name, commands: commands + other.commands)
  }

  private init(name: String, commands: [Command]) {
    self.name = name
    self.commands = commands
  }

  private init(name: String, lines: [(number: Int, text: String)]) throws {
    self.name = name
    var commands: [Command] = []
    var isExpecting = false
    var rest = lines[...]
    while let (number, line) = rest.popFirst() {
      if line.hasPrefix("$ ") {
        var command = Command(line: number, text: String(line.dropFirst(2)))
        while command.text.hasSuffix("\\"), let next = rest.popFirst() { command.text += "\n" + next.text }
        if let end = command.hereDocumentEnd {
          while let next = rest.popFirst() {
            command.text += "\n" + next.text
            if next.text == end { break }
          }
        }
        if command.text.contains("$?"), let last = commands.indices.last { commands[last].statusIsAsked = true }
        commands.append(command)
        isExpecting = true
      } else if line.isEmpty {
        isExpecting = false
      } else if isExpecting, let last = commands.indices.last {
        if let status = line.wholeMatch(of: /\[exit (\d+)\]/).flatMap({ Int32($0.1) }) {
          commands[last].status = status
        } else if commands[last].isSpeech(line) {
          commands[last].speech.append(line)
        } else {
          commands[last].output.append(line == "<BLANKLINE>" ? "" : line)
        }
      } else if !line.hasPrefix("#") {
        throw TranscriptProblem(name: name, line: number, "neither a command, expected output nor a comment")
      }
    }
    self.commands = commands
  }
}

extension Transcript.Command {
  /// Whether a line is expected on standard error.
  fileprivate func isSpeech(_ line: String) -> Bool {
    (line.hasPrefix("scrim: ") || line.hasPrefix("hint: ")) && !text.contains("2>")
  }

  /// The word that ends the command's here-document, if there is one.
  fileprivate var hereDocumentEnd: String? {
    text.firstMatch(of: /<<'?([A-Z]+)'?/).map { String($0.1) }
  }
}

/// Why a transcript is not what happens.
struct TranscriptProblem: Error, CustomStringConvertible {
  let description: String

  init(name: String, line: Int, _ reason: String) {
    description = "\(name):\(line): \(reason)"
  }
}
