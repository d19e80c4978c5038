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
  @Option(help: ArgumentHelp("A trust file (see scrim trust).", valueName: "FILE")) var trust: String?
  @Option(help: ArgumentHelp("A JWK, JWK Set or PEM file of issuer keys.", valueName: "FILE")) var issuerKey: String?
  @OptionGroup var clock: ClockOption
  @Flag(help: "Print JSON.") var json = false

  func validate() throws {
    guard trust == nil || issuerKey == nil else { throw ValidationError("give either --trust or --issuer-key") }
    try refuseSecondStandardInput([file, choice.policy, trust, issuerKey])
  }

  func run() throws {
    let policy = try choice.resolved()
    let record = try RecordFile(reading: file)
    let preview: HolderPreview
    do {
      if let token = record.token, let issuers = try issuers() {
        let held = try Holder(trusting: issuers).accept(SDJWT(parsing: token), at: clock.now)
        preview = try policy.preview(held)
      } else {
        try Terminal.say("nothing of this has been verified")
        preview = try policy.preview(claims: record.claims, disclosable: record.disclosable)
      }
    } catch let error as SDJWTError {
      throw Failure(error)
    } catch let error as RedactionError {
      throw Failure(error)
    }
    try json ? Terminal.show(preview.json) : Terminal.show(lines: preview.lines)
  }

  private func issuers() throws -> TrustedIssuers? {
    if let trust { return try Input.trust(in: trust) }
    return try issuerKey.map { .pinned(try Input.publicKeys(in: $0)) }
  }
}

extension HolderPreview {
  fileprivate var hidden: [Verdict] {
    let clear = Set(exposed.map(\.path))
    return review.verdicts.filter { !$0.isShown && !clear.contains($0.claim.path) }
  }

  fileprivate var bare: [Verdict] {
    let clear = Set(exposed.map(\.path))
    return review.verdicts.filter { clear.contains($0.claim.path) }
  }

  fileprivate var lines: [String] {
    var lines = ["a reviewer will see"] + InspectionTree.lines(of: view)
    lines.append("withheld: \(hidden.count)")
    lines += hidden.map(\.short)
    lines.append("cannot be hidden, because the issuer signed it in clear: \(exposed.count)")
    lines += bare.map(\.short)
    lines.append("claims that no vocabulary knows: \(review.unclassified.count)")
    lines += review.unclassified.map { "    \($0.path.pointer)" }
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

extension Verdict {
  fileprivate var short: String {
    "    \((withholding?.category ?? claim.category).rawValue.padded(to: 19))  \(claim.path.pointer)  \(why)"
  }
}
#endif
