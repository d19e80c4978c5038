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

        $ scrim rules --json | grep f-nonce | tr , '\\n'
        {"id":"rfc9901-7.3-5.f-nonce"
        "section":"RFC 9901 §7.3 step 5.f"
        "sentence":"the nonce is not the one asked for"}
      """)

  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let width = RuleRow.all.map(\.id.count).max() ?? 0
    let lines = RuleRow.all.map { row in
      json ? row.json.text() : "\(row.id.padded(to: width))  \(row.sentence) (\(row.section))"
    }
    try Terminal.show(lines.joined(separator: "\n"))
  }
}

extension RuleRow {
  fileprivate var json: JSON { ["id": .string(id), "section": .string(section), "sentence": .string(sentence)] }
}
#endif
