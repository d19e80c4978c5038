/// `scrim shortlist`: freezes who goes on to the second round.

#if CommandLine
import ArgumentParser
import BlindScreening
import SelectiveDisclosure

struct ShortlistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shortlist",
    abstract: "Signs the list of candidates to reveal, before anybody is revealed.",
    discussion: """
      DIR is the folder that scrim screen made. The candidates are pseudonyms, one a line, and each must have been \
      reviewed there. The list names the posting and the policy by their digests; it ranks nobody.

        $ scrim shortlist round1 --candidates chosen.txt --key panel.jwk \\
            > shortlist.jws
      """)

  @Argument(help: ArgumentHelp("The folder of the first round.", valueName: "DIR")) var folder: String
  @Option(help: ArgumentHelp("The pseudonyms.", valueName: "FILE")) var candidates: String
  @OptionGroup(title: "Who answers for the list") var signing: SignerOptions
  @OptionGroup var clock: ClockOption

  func validate() throws { try refuseSecondStandardInput([candidates] + signing.files) }

  func run() throws {
    let signer = try signing.signer(signing.passphrase.passphrases())
    let round = try Input.finishedRound(in: folder)
    let chosen = try Input.pseudonyms(in: candidates)
    do {
      let token = try round.shortlist(of: chosen, frozenAt: clock.now).signed(by: signer)
      try Terminal.show(lines: [String(decoding: token, as: UTF8.self)])
    } catch let error as BlindRoundError {
      throw Failure(error).explained(by: signer)
    }
  }
}
#endif
