/// `scrim policy`: which claims a blind reviewer may see, and why.

#if CommandLine
import ArgumentParser
import LearningRecords

struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Lists, shows and explains redaction policies.",
    discussion: """
      POLICY is the name of a built-in policy or a file with a policy of your own.

        $ scrim policy explain record.json --policy blind-first-round
      """,
    subcommands: [PolicyList.self, PolicyShow.self, PolicyCheck.self, PolicyExplain.self])

  func run() throws { throw HelpWanted(help: Scrim.helpMessage(for: PolicyCommand.self)) }
}

struct PolicyList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the built-in policies, the default first.")

  @Flag(help: "Print JSON, one object a line.") var json = false

  func run() throws {
    let width = RedactionPolicy.builtIn.map(\.name.count).max() ?? 0
    for policy in RedactionPolicy.builtIn {
      guard !json else {
        try Terminal.show(policy.summary)
        continue
      }
      let padding = String(repeating: " ", count: width - policy.name.count)
      try Terminal.show("\(policy.name)\(padding)  \(policy.purpose)")
    }
  }
}

struct PolicyShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints a policy with all its rules, those of the policy that it extends first.",
    discussion: """
      The text is the one that the digest is made of: SHA-256, base64url.

        $ scrim policy show blind-first-round
        {"name":"blind-first-round",...}
      """)

  @Argument(help: ArgumentHelp("A built-in policy or a file.", valueName: "POLICY")) var policy: String

  func run() throws { try Terminal.show(try Input.policy(policy).json) }
}

struct PolicyCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks a policy of your own and prints its name, version and digest.",
    discussion: """
      A policy is a JSON object: "scrim_policy" is 1; "name", "version" and "rules" are needed; "extends" names a \
      built-in policy whose rules come first, "purpose" is a sentence. A rule has "action" (keep or withhold), "reason", \
      and at least one of "category", "path" and "credentialType"; the last rule that speaks for a claim decides. In a \
      path / stands between names, {a,b} are alternatives, * is any name, a leading .. any depth.

        $ cat acme.json
        {"scrim_policy":1,"name":"acme","version":"1",
         "extends":"blind-first-round","rules":[{"action":"withhold",
         "path":"../result","reason":"we ask for no grades"}]}
        $ scrim policy check acme.json
        {"name":"acme","version":"1","digest":"..."}
      """)

  @Argument(help: ArgumentHelp("The policy.", valueName: "FILE")) var file: String

  func run() throws {
    let policy = try Input.policyDocument(in: file)
    try Terminal.show(policy.summary)
    for rule in policy.rules where rule.policy == policy.name && rule.action == .keep && rule.category == nil {
      try Terminal.say("the rule about \(rule.path ?? rule.credentialType ?? "") shows claims of every category")
      try Terminal.hint("a rule with \"category\": \"job-related\" beside it leaves the person out")
    }
  }
}

struct PolicyExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says of every claim of a record what a policy does with it, and why.",
    discussion: """
      The record is a JSON object or an SD-JWT; nothing of it is verified. One line for each claim: shown or withheld, \
      category, path, reason. With --json, one object a line: "path", "category", "shown", "reason", "vocabulary" and \
      "rule".

        $ scrim policy explain record.json
        withheld  direct-identifier  /credentialSubject/name  ...
      """)

  @Argument(help: ArgumentHelp("The record.", valueName: "RECORD")) var record: String
  @OptionGroup var choice: PolicyOption
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let policy = try choice.resolved()
    let review: Review
    do {
      review = try policy.review(.object(try RecordFile(reading: record).claims))
    } catch let error as RedactionError {
      throw Failure(error)
    }
    for verdict in review.verdicts {
      try json ? Terminal.show(verdict.json) : Terminal.show(lines: [verdict.line])
    }
    for rule in review.unmetRules {
      try Terminal.say("nothing here meets the rule about \(rule.path ?? rule.credentialType ?? "")")
    }
  }
}

extension RedactionPolicy {
  /// What identifies the policy.
  var summary: JSON {
    ["name": .string(name), "version": .string(version), "digest": .string(digest), "purpose": .string(purpose)]
  }
}

extension Verdict {
  /// The verdict without the claim's value.
  var json: JSON {
    [
      "path": claim.path.json, "category": .string((withholding?.category ?? claim.category).rawValue),
      "shown": .bool(isShown), "reason": .string(withholding?.reason ?? claim.reason),
      "vocabulary": claim.vocabulary.map { .string($0) } ?? .null, "rule": rule.map { .string($0.reason) } ?? .null,
      "found": .array((withholding?.findings ?? []).map { .string($0.detector.rawValue) }),
    ]
  }

  /// The verdict in a line.
  var line: String {
    let category = (withholding?.category ?? claim.category).rawValue
    return "\(isShown ? "shown   " : "withheld")  \(category.padded(to: 19))  \(claim.path.pointer)  \(why)"
  }

  /// Why, with what the leak scan found.
  var why: String {
    let found = Set((withholding?.findings ?? []).map(\.detector.rawValue)).sorted()
    return (withholding?.reason ?? claim.reason) + (found.isEmpty ? "" : " (\(found.joined(separator: ", ")))")
  }
}

extension String {
  /// The text with spaces behind it.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
#endif
