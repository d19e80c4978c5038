/// The command `scrim`: what it consists of, and how it ends.

#if CommandLine
import ArgumentParser

@main
struct Scrim: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scrim",
    abstract: "Issues, holds and verifies SD-JWTs (RFC 9901), and screens applications blindly.",
    discussion: """
      Data goes to standard output, speech to standard error. FILE may be - for standard input. \
      PATH is a JSON Pointer (/degrees/0) or a claims path as JSON array (["degrees",null,"type"]), null meaning every \
      element.

        $ scrim issue --key school.jwk --claims claims.json --conceal-all > cred
        $ scrim present cred --issuer-key school.pub.jwk --disclose /name > shown
        $ scrim verify shown --issuer-key school.pub.jwk --key-binding none
        {"iat":...,"name":"Ada Lovelace"}

      Exit status: 0 yes, 1 no, 64 wrong usage, 66 an input is missing or unusable, 70 our bug, 74 reading or writing broke.
      """,
    version: "0.1.0",
    subcommands: [
      KeyCommand.self, Trust.self, Issue.self, Inspect.self, Preview.self, Present.self, Verify.self,
      PolicyCommand.self,
      Screen.self, ShortlistCommand.self, RevealCommand.self, VectorsCommand.self, Rules.self,
    ])

  func run() throws { throw HelpWanted(help: Scrim.helpMessage()) }

  static func main() {
    System.prepare()
    do {
      try answer()
      System.end(.yes)
    } catch {
      // If speech fails too, the status still tells.
      do { try explain(error) } catch {}
      System.end(error.status)
    }
  }

  /// Runs the command that the arguments name.
  private static func answer() throws(Failure) {
    do {
      guard System.argumentsAreUTF8 else { throw ValidationError("an argument is not UTF-8") }
      var command = try parseAsRoot()
      try command.run()
    } catch let wanted as HelpWanted {
      try Terminal.explain(wanted.help)
      throw Failure(.usage, nil)
    } catch let failure as Failure {
      throw failure
    } catch {
      try explain(parsing: error)
    }
  }

  /// What the argument parser threw: help that was asked for, a misuse, or an error of ours that nobody caught.
  private static func explain(parsing error: any Error) throws(Failure) {
    switch exitCode(for: error) {
    case .success: try Terminal.show(fullMessage(for: error))
    case .validationFailure: throw misuse(message(for: error))
    default: throw Failure(unforeseen: error)
    }
  }

  private static func explain(_ failure: Failure) throws(Failure) {
    if let sentence = failure.sentence { try Terminal.say(sentence) }
    if let hint = failure.hint { try Terminal.hint(hint) }
  }

  /// As much of the command as its first argument tells.
  private static var command: String {
    let named = CommandLine.arguments.dropFirst().first { name in
      configuration.subcommands.contains { $0._commandName == name }
    }
    return named.map { "scrim \($0)" } ?? "scrim"
  }

  /// The argument parser's message in our style. What it says after a first sentence is advice.
  private static func misuse(_ message: String) -> Failure {
    // A list of values has a line for each.
    let line = message.split(separator: "\n").joined(separator: " ").replacing("   - ", with: " ")
    guard let end = line.firstRange(of: /\. (?=Please |Did you )/) else {
      return Failure(.usage, sentence(line[...]), hint: "see \(command) --help")
    }
    return Failure(.usage, sentence(line[..<end.lowerBound]), hint: sentence(line[end.lowerBound...].dropFirst(2)))
  }

  private static func sentence(_ text: Substring) -> String {
    text.prefix(1).lowercased() + (text.hasSuffix(".") ? text.dropFirst().dropLast() : text.dropFirst())
  }
}

/// A command that only groups others was called by itself.
struct HelpWanted: Error {
  let help: String
}
#else

/// The tool needs the argument parser, which this build leaves out.
@main
enum Scrim {
  static func main() {
    do {
      try Terminal.say("this build has no commands: the package trait CommandLine is off")
    } catch {
      System.end(error.status)
    }
    System.end(.ourBug)
  }
}
#endif
