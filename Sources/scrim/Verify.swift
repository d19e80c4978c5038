/// `scrim verify`: whether to rely on a presentation, and on what. RFC 9901 §7.3.

#if CommandLine
import ArgumentParser
import Conformance
import LearningRecords

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Verifies a presentation and prints the processed payload.",
    discussion: """
      --key-binding has no default: decide before you look whether the presenter must prove to be the holder. "optional" \
      verifies a KB-JWT fully if there is one, "none" refuses one. With --json the verdict is one object: \
      {"verdict":"accepted","payload":...} or {"verdict":"rejected","rule":ID,"location":POINTER}. With --policy, only what a \
      blind reviewer may see is printed; with --json then "view" stands in place of "payload", and beside it the policy's \
      digest, and how many disclosed claims were withheld by category. \
      --engine gmp checks signatures with an engine on whole numbers that shares no code with the usual one; digests are still \
      hashed by that. Where "both" disagree, the exit status is 70.

      With --lines, FILE has a line of {"id":TEXT,"presentation":TOKEN} for each presentation, and may add "audience" and \
      "nonce" where --audience and --nonce are not for all. Out comes a line for each line, in the same order: \
      {"line":N,"id":TEXT,"verdict":"accepted"} or {"line":N,"id":TEXT,"verdict":"rejected","rule":ID,"location":POINTER}; \
      "payload" is there with --payloads, and "policy", "view" and counts as above with --policy. A line that cannot be \
      read is rejected, its id being null. The counts follow on standard error. Exit status 0 means that every line was \
      judged. An interrupted run is taken up by --resume RESULTS >> RESULTS, over the same input.

        $ scrim verify presentation --trust trust.json --key-binding required \\
            --audience https://jobs.example --nonce 8f3a
        {"iss":"https://school.example",...}
        $ scrim verify --lines presentations.ndjson --trust trust.json \\
            --key-binding required --audience https://jobs.example \\
            --summary counts.json
        {"line":1,"id":"a-1","verdict":"accepted"}
      """)

  @Argument(help: ArgumentHelp("The presentation, or many of them.", valueName: "FILE")) var token: String
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
  @Option(
    help: ArgumentHelp("Print what a blind reviewer may see under this redaction policy.", valueName: "POLICY"))
  var policy: String?
  @OptionGroup var purpose: PostingOption
  @Option(help: "Who computes whether signatures hold. Where both disagree, nothing is accepted.")
  var engine = EngineChoice.openssl
  @OptionGroup var clock: ClockOption
  @Flag(help: "Print the verdict as JSON.") var json = false
  @OptionGroup var many: LinesOptions

  func validate() throws {
    switch keyBinding {
    case .required, .optional:
      guard many.lines || (audience != nil && nonce != nil) else {
        throw ValidationError("--key-binding \(keyBinding.rawValue) needs --audience and --nonce")
      }
    case .none:
      guard audience == nil, nonce == nil, maxAge == nil else {
        throw ValidationError("--key-binding none takes no --audience, --nonce or --max-age")
      }
    }
    guard policy != nil || purpose.posting == nil else { throw ValidationError("--posting needs --policy") }
    guard policy == nil || !many.payloads else {
      throw ValidationError("--policy shows what may be seen of a payload, and --payloads shows all of it")
    }
    try refuseSecondStandardInput([token, policy, purpose.posting, many.resume] + trust.files)
  }

  func run() throws {
    let verifier = Verifier(
      trusting: try trust.issuers(), type: type.map { .exactly($0) } ?? .any, requiring: require,
      audience: credentialAudience, leeway: leeway.seconds, engine: engine.engine)
    let policy = try policy.map(Input.policy)
    guard !many.lines else { return try verifyLines(by: verifier, showing: policy) }
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
    if let policy { return try show(payload, blindBy: policy) }
    // Not by way of a tree: every value stays as the issuer wrote it.
    try Terminal.show(
      json: json ? Array(#"{"verdict":"accepted","payload":"#.utf8) + payload.text + Array("}".utf8) : payload.text)
  }

  /// What was disclosed beyond the policy is counted, and not shown.
  private func show(_ payload: ProcessedPayload, blindBy policy: RedactionPolicy) throws {
    let record: BlindRecord
    do {
      record = try policy.blind(payload, recognising: try purpose.recognition())
    } catch let error as RedactionError {
      // The names on the way to the place can be somebody's.
      guard json else { throw Failure(RedactionError(error.rule)) }
      try Terminal.show(["verdict": "rejected", "rule": .string(error.rule.rawValue), "location": ""])
      throw Failure(.no, nil)
    }
    try Terminal.show(json ? record.verdict : record.view)
  }

  private func verifyLines(by verifier: Verifier, showing policy: RedactionPolicy?) throws {
    let accepted: LinesRun.Accepted =
      if let policy { .view(policy, recognising: try purpose.recognition()) } else {
        many.payloads ? .payload : .verdict
      }
    try LinesRun(
      verifier: BatchVerifier(verifier),
      demand: LineDemand(policy: keyBinding, audience: audience, nonce: nonce, maxAge: age), accepted: accepted,
      failuresOnly: many.failuresOnly, now: clock.time
    ).run(over: token, many)
  }

  private var age: Duration { (maxAge ?? Count(300)).seconds }

  private var demand: KeyBindingDemand {
    switch keyBinding {
    case .required: .required(audience: audience ?? "", nonce: nonce ?? "", maxAge: age)
    case .optional: .optional(audience: audience ?? "", nonce: nonce ?? "", maxAge: age)
    case .none: .forbidden
    }
  }
}

extension BlindRecord {
  /// The record as a verdict of this command.
  fileprivate var verdict: JSON {
    var members: JSONObject = ["verdict": "accepted"]
    for (name, value) in report { members[name] = value }
    return .object(members)
  }

  /// What is told of the record beside the verdict.
  var report: JSONObject {
    [
      "policy": .string(policyDigest), "view": view,
      "withheld": .object(JSONObject(counting: withheld)), "concealed": .number(JSONNumber(concealed)),
      "unclassified": .number(JSONNumber(unclassified)),
      "leaks": .array(
        leaks.map {
          [
            "category": .string($0.category.rawValue), "path": .string($0.path),
            "found": .array($0.detectors.map { .string($0.rawValue) }),
          ]
        }),
    ]
  }
}

extension JSONObject {
  /// Numbers of claims by category, in the order of the categories.
  init(counting counts: [ClaimCategory: Int]) {
    self.init()
    for category in ClaimCategory.allCases {
      if let count = counts[category] { self[category.rawValue] = .number(JSONNumber(count)) }
    }
  }
}

/// Whose arithmetic decides about signatures.
enum EngineChoice: String, CaseIterable, ExpressibleByArgument {
  case openssl, gmp, both

  var engine: SignatureEngine {
    switch self {
    case .openssl: .standard
    case .gmp: .gmp
    case .both: .both(.standard, .gmp)
    }
  }
}

/// What is asked of Key Binding.
enum KeyBindingPolicy: String, CaseIterable, Sendable, ExpressibleByArgument {
  case required, optional, none
}
#endif
