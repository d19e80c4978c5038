/// `scrim verify`: whether to rely on a presentation, and on what. RFC 9901 §7.3.

#if CommandLine
import ArgumentParser
import SelectiveDisclosure

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Verifies a presentation and prints the processed payload.",
    discussion: """
      --key-binding has no default: decide before you look whether the presenter must prove to be the holder. "optional" \
      verifies a KB-JWT fully if there is one, "none" refuses one. With --json the verdict is one object: \
      {"verdict":"accepted","payload":...} or {"verdict":"rejected","rule":ID,"location":POINTER}.

        $ scrim verify presentation --trust trust.json --key-binding required \\
            --audience https://jobs.example --nonce 8f3a
        {"iss":"https://school.example",...}
      """)

  @Argument(help: ArgumentHelp("The presentation.", valueName: "FILE")) var token: String
  @OptionGroup var trust: TrustOptions
  @Option(help: "What is asked of the holder's KB-JWT.") var keyBinding: KeyBindingPolicy
  @Option(parsing: .unconditional, help: ArgumentHelp("Who the KB-JWT must be for.", valueName: "A"))
  var audience: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("The nonce given to the holder. Use one once.", valueName: "N"))
  var nonce: String?
  @Option(help: ArgumentHelp("How many seconds old a KB-JWT may be. (default: 300)", valueName: "S"))
  var maxAge: Count?
  @Option(parsing: .unconditional, help: ArgumentHelp("What typ must be.", valueName: "TYP")) var type: String?
  @Option(
    help: ArgumentHelp("A claim that must be there. May be repeated.", valueName: "PATH"),
    transform: ClaimPath.init(parsing:))
  var require: [ClaimPath] = []
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Who this verifier is in the credential's own aud.", valueName: "A"))
  var credentialAudience: String?
  @Option(help: ArgumentHelp("How many seconds clocks may differ.", valueName: "S")) var leeway = Count(0)
  @OptionGroup var clock: ClockOption
  @Flag(help: "Print the verdict as JSON.") var json = false

  func validate() throws {
    switch keyBinding {
    case .required, .optional:
      guard audience != nil, nonce != nil else {
        throw ValidationError("--key-binding \(keyBinding.rawValue) needs --audience and --nonce")
      }
    case .none:
      guard audience == nil, nonce == nil, maxAge == nil else {
        throw ValidationError("--key-binding none takes no --audience, --nonce or --max-age")
      }
    }
    try refuseSecondStandardInput([token] + trust.files)
  }

  func run() throws {
    let verifier = Verifier(
      trusting: try trust.issuers(), type: type.map { .exactly($0) } ?? .any, requiring: require,
      audience: credentialAudience, leeway: leeway.seconds)
    let text = try Input.token(in: token, limit: Limits.presentation.tokenBytes)
    let payload: ProcessedPayload
    do {
      payload = try verifier.verify(text, keyBinding: demand, at: clock.now)
    } catch {
      let failure = Failure(error)
      guard json, failure.status == .no else { throw failure }
      try Terminal.show([
        "verdict": "rejected", "rule": .string(error.rule.rawValue), "location": .string("\(error.location)"),
      ])
      throw Failure(.no, nil)
    }
    // Not by way of a tree: every value stays as the issuer wrote it.
    try Terminal.show(
      json: json ? Array(#"{"verdict":"accepted","payload":"#.utf8) + payload.text + Array("}".utf8) : payload.text)
  }

  private var demand: KeyBindingDemand {
    let age = (maxAge ?? Count(300)).seconds
    return switch keyBinding {
    case .required: .required(audience: audience ?? "", nonce: nonce ?? "", maxAge: age)
    case .optional: .optional(audience: audience ?? "", nonce: nonce ?? "", maxAge: age)
    case .none: .forbidden
    }
  }
}

/// What is asked of Key Binding.
enum KeyBindingPolicy: String, CaseIterable, ExpressibleByArgument {
  case required, optional, none
}
#endif
