/// `scrim rules`: the table that every refusal points into.

#if CommandLine
import ArgumentParser
import Conformance
import StrictJSON

struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints every rule: its identifier, what is wrong when it is broken, and where it is written.",
    discussion: """
      With --json, one object a line: {"id":ID,"section":TEXT,"sentence":TEXT}. Identifiers do not change.

      With --coverage, how many vectors of a folder stand beside each rule: those that must be accepted and cite it, or \
      are what a refused one was made from; those that must be refused by it; and those that may be either. Each rule needs \
      the first two; where no vector can reach a rule, the reason stands there. With --json, each object has also "accept", \
      "reject" and "open", and perhaps "unreachable".

        $ scrim rules --json | grep f-nonce | tr , '\\n'
        {"id":"rfc9901-7.3-5.f-nonce"
        "section":"RFC 9901 §7.3 step 5.f"
        "sentence":"the nonce is not the one asked for"}
      """)

  @Argument(help: ArgumentHelp("The folder of vectors that --coverage counts.", valueName: "DIR"))
  var folder: String?
  @Flag(help: "Print how many vectors each rule has. Exit status 1 if one has none.") var coverage = false
  @Flag(help: "Print JSON.") var json = false

  func validate() throws {
    guard coverage || folder == nil else { throw ValidationError("a folder of vectors needs --coverage") }
  }

  func run() throws {
    guard !coverage else { return try showCoverage(of: folder ?? "Vectors") }
    let width = RuleRow.longestID
    let lines = (RuleRow.all + LineRule.allCases.map(RuleRow.init)).map { row in
      json ? JSON.object(row.json).text() : "\(row.id.padded(to: width))  \(row.sentence) (\(row.section))"
    }
    try Terminal.show(lines.joined(separator: "\n"))
  }

  private func showCoverage(of folder: String) throws(Failure) {
    let suite: VectorSuite
    do { suite = try VectorSuite(readingFrom: folder) } catch { throw Input.unusable(folder, error) }
    let coverage = RuleCoverage(of: suite.vectors)
    let width = RuleRow.longestID
    let head = json ? [] : ["rule".padded(to: width) + "  accept  reject    open"]
    try Terminal.show(lines: head + coverage.rows.map { json ? $0.json.text() : $0.line(width: width) })
    for id in coverage.strays { try Terminal.say("\(id) cites no rule, or is refused by another one") }
    let missing = coverage.rows.count { !$0.isCovered }
    try Terminal.say("\(coverage.rows.count) rules, \(missing) without vectors of both kinds")
    guard coverage.isComplete else { throw Failure(.no, nil) }
  }
}

extension RuleRow {
  /// A rule of the lines that this tool reads. No vector has such lines: transcripts do.
  fileprivate init(_ rule: LineRule) {
    self.init(id: rule.rawValue, section: "scrim verify --lines", sentence: rule.sentence)
  }

  fileprivate static var longestID: Int { all.map(\.id.count).max() ?? 0 }

  fileprivate var json: JSONObject {
    ["id": .string(id), "section": .string(section), "sentence": .string(sentence)]
  }
}

extension RuleCoverage.Row {
  fileprivate var json: JSON {
    var members = rule.json
    members["accept"] = .number(JSONNumber(accepting))
    members["reject"] = .number(JSONNumber(rejecting))
    members["open"] = .number(JSONNumber(open))
    if let excuse { members["unreachable"] = .string(excuse) }
    return .object(members)
  }

  fileprivate func line(width: Int) -> String {
    let numbers = [accepting, rejecting, open].map { number in
      String(repeating: " ", count: max(0, 8 - "\(number)".count)) + "\(number)"
    }
    let note = excuse.map { "  \($0)" } ?? (isCovered ? "" : "  missing")
    return rule.id.padded(to: width) + numbers.joined() + note
  }
}
#endif
