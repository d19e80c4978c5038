/// `scrim rules`: the table that every refusal points into.

#if CommandLine
import ArgumentParser
import SelectiveDisclosure

struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints every rule: its identifier, what is wrong when it is broken, and where it is written.",
    discussion: """
      With --json, one object a line: {"id":ID,"section":TEXT,"sentence":TEXT}. Identifiers do not change.

        $ scrim rules --json | grep f-nonce | tr , '\\n'
        {"id":"rfc9901-7.3-5.f-nonce"
        "section":"RFC 9901 §7.3 step 5.f"
        "sentence":"the nonce is not the one asked for"}
      """)

  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let width = Rule.allCases.map(\.rawValue.count).max() ?? 0
    let lines = Rule.allCases.map { rule in
      guard json else {
        let padding = String(repeating: " ", count: width - rule.rawValue.count)
        return "\(rule.rawValue)\(padding)  \(rule.sentence) (\(rule.section))"
      }
      let row: JSON = [
        "id": .string(rule.rawValue), "section": .string(rule.section), "sentence": .string(rule.sentence),
      ]
      return row.text()
    }
    try Terminal.show(lines.joined(separator: "\n"))
  }
}
#endif
