/// `scrim preview`: what a reviewer will see, before anything is sent. RFC 9901 §7.2.

#if CommandLine
import ArgumentParser
import LearningRecords

struct Preview: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Shows what a blind reviewer will see of a credential, what is withheld and why, and what cannot be hidden.",
    discussion: """
      Nothing is sent. FILE is the SD-JWT from the issuer, or a record that is not issued yet. With --trust or \
      --issuer-key the credential is verified first. With --json, one object: "policy", "view", "withheld" and "exposed" \
      (lists of objects with "path", "category" and "reason"), "unclassified" (paths) and "unmetRules".

        $ scrim preview credential --policy blind-first-round
        a reviewer will see
            "achievement"
              "name": "Ship welding, level 2"
        withheld: 1
            direct-identifier  /credentialSubject/name  the learner's name
        ...
      """)

  @Argument(help: ArgumentHelp("The credential or record.", valueName: "FILE")) var file: String
  @OptionGroup var choice: PolicyOption
  @OptionGroup var purpose: PostingOption
  @Option(help: ArgumentHelp("A trust file (see scrim trust).", valueName: "FILE")) var trust: String?
  @Option(help: ArgumentHelp("A JWK, JWK Set or PEM file of issuer keys.", valueName: "FILE")) var issuerKey: String?
  @OptionGroup var clock: ClockOption
  @Flag(help: "Print JSON.") var json = false

  func validate() throws {
    guard trust == nil || issuerKey == nil else { throw ValidationError("give either --trust or --issuer-key") }
    try refuseSecondStandardInput([file, choice.policy, purpose.posting, trust, issuerKey])
  }

  func run() throws {
    let policy = try choice.resolved()
    let isKnown = try purpose.recognition()
    let record = try RecordFile(reading: file)
    let preview: HolderPreview
    do {
      if let token = record.token, let issuers = try issuers() {
        let held = try Holder(trusting: issuers).accept(SDJWT(parsing: token), at: clock.now)
        preview = try policy.preview(held, recognising: isKnown)
      } else {
        try Terminal.say("nothing of this has been verified")
        preview = try policy.preview(claims: record.claims, disclosable: record.disclosable, recognising: isKnown)
      }
    } catch let error as SDJWTError {
      throw Failure(error)
    } catch let error as RedactionError {
      throw Failure(error)
    }
    try json ? Terminal.show(preview.json) : Terminal.show(lines: preview.lines)
    try Terminal.say("nothing was sent")
  }

  private func issuers() throws -> TrustedIssuers? {
    if let trust { return try Input.trust(in: trust) }
    return try issuerKey.map { .pinned(try Input.publicKeys(in: $0)) }
  }
}

extension HolderPreview {
  fileprivate var hidden: [Verdict] { withheld(exposed: false) }
  fileprivate var bare: [Verdict] { withheld(exposed: true) }

  private func withheld(exposed isExposed: Bool) -> [Verdict] {
    let clear = Set(exposed.map(\.path))
    let chosen = review.verdicts.filter { !$0.isShown && clear.contains($0.claim.path) == isExposed }
    // A token tells no order of its claims.
    return chosen.map { ("\($0.claim.path.pointer)", $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  fileprivate var lines: [String] {
    var lines = ["a reviewer will see"] + InspectionTree.lines(of: view)
    lines.append("withheld: \(hidden.count)")
    lines += WithheldGroup.lines(for: hidden, of: review)
    lines.append("cannot be hidden, because the issuer signed it in clear: \(bare.count)")
    lines += WithheldGroup.lines(for: bare, of: review)
    lines.append("claims that no vocabulary knows: \(review.unclassified.count)")
    lines += review.unmetRules.map { "nothing here meets the rule about \($0.path ?? $0.credentialType ?? "")" }
    lines.append("policy \(review.policy.name), version \(review.policy.version), digest \(review.policy.digest)")
    return lines
  }

  fileprivate var json: JSON {
    [
      "policy": review.policy.summary, "view": view, "withheld": .array(hidden.map(\.json)),
      "exposed": .array(bare.map(\.json)), "unclassified": .array(review.unclassified.map(\.path.json)),
      "unmetRules": .array(review.unmetRules.map { .string($0.path ?? $0.credentialType ?? "") }),
    ]
  }
}

/// Claims of one object or array that are all withheld for one reason: a line says enough.
private struct WithheldGroup {
  private var path: [ClaimPath.Component]
  private let first: Verdict
  private var count = 1

  static func lines(for verdicts: [Verdict], of review: Review) -> [String] {
    // Everything around a claim that is shown, or withheld for another reason, is no group.
    var reasons: [[ClaimPath.Component]: Set<String>] = [:]
    for verdict in review.verdicts {
      let path = verdict.claim.path.components
      for length in 1..<max(2, path.count) { reasons[Array(path.prefix(length)), default: []].insert(verdict.why) }
    }
    var groups: [WithheldGroup] = []
    for verdict in verdicts {
      if let last = groups.last, verdict.claim.path.components.starts(with: last.path), last.first.why == verdict.why {
        groups[groups.count - 1].count += 1
        continue
      }
      var path = verdict.claim.path.components
      while path.count > 1, reasons[Array(path.dropLast())]?.count == 1 { path.removeLast() }
      groups.append(WithheldGroup(path: path, first: verdict))
    }
    return groups.map(\.line)
  }

  private var line: String {
    let category = (first.withholding?.category ?? first.claim.category).rawValue.padded(to: 19)
    return "    \(category)  \(ClaimPath(path).pointer)\(count > 1 ? " (\(count) claims)" : "")  \(first.why)"
  }
}
#endif
