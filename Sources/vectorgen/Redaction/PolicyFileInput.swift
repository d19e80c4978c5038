/// A policy document as somebody wrote it.

import Conformance
import LearningRecords
import StrictJSON

/// What the action `parse` is given for a policy.
struct PolicyFileInput: VectorInput {
  var text: String

  var action: Vector.Action { .parse }

  var features: Set<String> { ["policy"] }

  func members() throws -> JSONObject { ["as": "policy", "text": .string(text)] }

  static func row(of rule: RedactionRule) -> RuleRow { RuleRow(rule) }
}
