/// `scrim present`: what a Holder shows of a credential. RFC 9901 §7.2.

#if CommandLine
import ArgumentParser
import LearningRecords

struct Present: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Verifies a credential and presents the chosen claims of it.",
    discussion: """
      Nothing is disclosed that was not chosen, but for what stands around it. With --key (or --signer), \
      --audience and --nonce the presentation is bound to one verifier and one request.

        $ scrim present credential --trust trust.json --disclose /degrees/0 \\
            --key wallet.jwk --audience https://jobs.example --nonce 8f3a \\
            > presentation
      """)

  @Argument(help: ArgumentHelp("The SD-JWT from the issuer.", valueName: "FILE")) var token: String
  @OptionGroup var trust: TrustOptions
  @Option(
    help: ArgumentHelp("A claim to disclose, without what is concealed in it. May be repeated.", valueName: "PATH"),
    transform: ClaimPath.init(parsing:))
  var disclose: [ClaimPath] = []
  @Option(
    help: ArgumentHelp("A claim to disclose with all that is concealed in it.", valueName: "PATH"),
    transform: ClaimPath.init(parsing:))
  var discloseWhole: [ClaimPath] = []
  @Flag(help: "Disclose everything.") var discloseAll = false
  @Option(
    help: ArgumentHelp("Disclose exactly what this redaction policy keeps (see scrim preview).", valueName: "POLICY"))
  var policy: String?
  @OptionGroup var purpose: PostingOption
  @Option(help: ArgumentHelp("The holder's private key: JWK, PEM, or under a passphrase.", valueName: "FILE"))
  var key: String?
  @OptionGroup var elsewhere: ExternalSignerOption
  @OptionGroup var passphrase: PassphraseOptions
  @Option(parsing: .unconditional, help: ArgumentHelp("The verifier that this is for.", valueName: "A"))
  var audience: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("The nonce that the verifier gave.", valueName: "N"))
  var nonce: String?
  @Option(help: "How the presentation is written; as it was received if not given.") var form: SerializationForm?
  @OptionGroup var clock: ClockOption

  func validate() throws {
    guard key == nil || elsewhere.signer == nil else { throw ValidationError("give one of --key and --signer") }
    let given = [key ?? elsewhere.signer, audience, nonce].count { $0 != nil }
    guard given == 0 || given == 3 else {
      throw ValidationError("--key (or --signer), --audience and --nonce belong together")
    }
    guard policy == nil || (disclose.isEmpty && discloseWhole.isEmpty && !discloseAll) else {
      throw ValidationError("--policy chooses by itself; leave out --disclose, --disclose-whole and --disclose-all")
    }
    guard policy != nil || purpose.posting == nil else { throw ValidationError("--posting needs --policy") }
    try refuseSecondStandardInput([token, key, policy, purpose.posting] + trust.files + passphrase.files)
  }

  func run() throws {
    let now = clock.now
    let issuers = try trust.issuers()
    let text = try Input.token(in: token, limit: Limits.issuance.tokenBytes)
    let whole = discloseAll ? [[]] : discloseWhole
    let passphrases = try passphrase.passphrases()
    let signer: (any Signer)? =
      try key.map { try Input.signingKey(in: $0, passphrases) } ?? elsewhere.signer.map(ExternalSignerOption.start)
    let policy = try policy.map(Input.policy)
    let isKnown = try purpose.recognition()
    do {
      let received = try SDJWT(parsing: text)
      let held = try Holder(trusting: issuers).accept(received, at: now)
      let disclose = try policy?.preview(held, recognising: isKnown).paths ?? disclose
      let form = form ?? received.form
      guard let signer, let audience, let nonce else {
        let presentation = try held.presentation(disclosing: disclose, whole: whole)
        return try Terminal.show(lines: [presentation.serialized(as: form)])
      }
      let unsigned = try held.presentation(
        disclosing: disclose, whole: whole, audience: audience, nonce: nonce, issuedAt: now)
      try Terminal.show(lines: [unsigned.signed(by: signer).serialized(as: form)])
    } catch let error as SDJWTError {
      throw Failure(error).explained(by: signer)
    } catch let error as RedactionError {
      throw Failure(error)
    }
  }
}
#endif
