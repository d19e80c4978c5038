/// A record and the policy that it is shown by.

import Conformance
import LearningRecords
import StrictJSON

/// What the action `redact` is given.
struct RedactInput: VectorInput {
  /// The name of a built-in policy, or a policy document.
  var policy: JSON = "blind-first-round"
  /// JSON text.
  var record: String
  /// The JSON text of a posting, whose identifiers are shown.
  var posting: String?

  var action: Vector.Action { .redact }

  var features: Set<String> {
    var features: Set<String> = [policy.string ?? "policy-document"]
    if posting != nil { features.insert("posting") }
    return features
  }

  func members() throws -> JSONObject {
    var members: JSONObject = ["policy": policy, "record": try JSON(parsing: record)]
    if let posting { members["posting"] = try JSON(parsing: posting) }
    return members
  }

  static func row(of rule: RedactionRule) -> RuleRow { RuleRow(rule) }

  /// The payload: what is shown, as JSON text, and one line `CATEGORY POINTER` for each claim that is withheld.
  static func payload(view: String, withheld: String) -> String {
    let list = withheld.split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      return #"{"path":\#(JSON.string(String(parts[1])).text()),"category":"\#(parts[0])"}"#
    }
    return #"{"view":\#(view),"withheld":[\#(list.joined(separator: ","))]}"#
  }
}

extension Case<RedactInput> {
  /// A record with what a reviewer sees of it. Without a policy it is `blind-first-round`.
  init(
    _ name: String, _ title: String, beside rule: RedactionRule = .severalSubjects, covers: [String],
    policy: JSON = "blind-first-round", posting: String? = nil, record: String, view: String, withheld: String
  ) throws {
    try self.init(
      "redaction/" + name, title, rule, covers: covers, severity: .high,
      RedactInput(policy: policy, record: record, posting: posting),
      payload: RedactInput.payload(view: view, withheld: withheld))
  }

  /// The same record by another policy, or another record by the same.
  func showing(
    _ name: String, _ title: String, _ rule: RedactionRule? = nil, covers: [String], view: String, withheld: String,
    change: (inout RedactInput) -> Void
  ) throws -> Case {
    try accepting(
      name, title, rule, covers: covers, severity: .high, payload: RedactInput.payload(view: view, withheld: withheld),
      change: change)
  }
}
