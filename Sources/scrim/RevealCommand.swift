/// `scrim reveal`: who a shortlisted candidate is.

#if CommandLine
import ArgumentParser
import BlindScreening
import LearningRecords
import SelectiveDisclosure

struct RevealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reveal",
    abstract: "Ties a second presentation to the pseudonym of the first round, and shows who it is.",
    discussion: """
      The presentation must be bound to the holder key of the first round, and to a nonce of its own; the pseudonym must \
      stand on the signed shortlist. Prints {"pseudonym":TEXT,"view":OBJECT,"policy":TEXT}.

        $ scrim reveal second --posting-key posting.key \\
            --shortlist shortlist.jws --shortlist-key panel.pub.jwk \\
            --trust trust.json --audience https://jobs.example --nonce 5d1c
        {"pseudonym":"...","view":{...},"policy":"..."}
      """)

  @Argument(help: ArgumentHelp("The second presentation.", valueName: "FILE")) var token: String
  @Option(help: ArgumentHelp("The secret of the posting.", valueName: "FILE")) var postingKey: String
  @Option(help: ArgumentHelp("The signed shortlist.", valueName: "FILE")) var shortlist: String
  @Option(help: ArgumentHelp("The public key of whoever signed it.", valueName: "FILE")) var shortlistKey: String
  @OptionGroup var trust: TrustOptions
  @Option(help: ArgumentHelp("What is shown: a built-in redaction policy or a file.", valueName: "POLICY"))
  var policy = RedactionPolicy.identityReveal.name
  @Option(parsing: .unconditional, help: ArgumentHelp("Who the KB-JWT must be for.", valueName: "A"))
  var audience: String
  @Option(parsing: .unconditional, help: ArgumentHelp("The nonce given for the second round.", valueName: "N"))
  var nonce: String
  @Option(help: ArgumentHelp("How many seconds old the KB-JWT may be.", valueName: "S")) var maxAge = Count(300)
  @Option(help: ArgumentHelp("How many seconds clocks may differ.", valueName: "S")) var leeway = Count(0)
  @OptionGroup var clock: ClockOption

  func validate() throws {
    try refuseSecondStandardInput([token, postingKey, shortlist, shortlistKey, policy] + trust.files)
  }

  func run() throws {
    let verifier = Verifier(trusting: try trust.issuers(), leeway: leeway.seconds, limits: .longRecord)
    let policy = try Input.policy(policy)
    let key = try Input.postingKey(in: postingKey)
    let signers = try Input.publicKeys(in: shortlistKey)
    let list = try Input.token(in: shortlist, limit: Limits.issuance.tokenBytes)
    let presentation = try Input.token(in: token, limit: Limits.presentation.tokenBytes)
    do {
      let shortlist = try Shortlist(verifying: list, with: signers)
      let reveal = try Reveal(verifier: verifier, policy: policy, key: key, shortlist: shortlist)
      let candidate = try reveal.reveal(
        presentation, audience: audience, nonce: nonce, maxAge: maxAge.seconds, at: clock.now)
      try Terminal.show([
        "pseudonym": .string(candidate.pseudonym.text), "view": candidate.record.view,
        "policy": .string(candidate.record.policyDigest),
      ])
    } catch let error as BlindRoundError {
      throw Failure(error)
    }
  }
}
#endif
