/// `scrim vectors`: the conformance vectors.

#if CommandLine
import ArgumentParser

struct VectorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vectors", abstract: "Runs conformance vectors.", subcommands: [VectorsCheck.self])

  func run() throws { throw HelpWanted(help: VectorsCommand.helpMessage()) }
}
#endif
