/// A posting as an employer wrote it.

import BlindScreening
import Conformance
import StrictJSON

/// What the action `parse` is given for a posting.
struct PostingInput: VectorInput {
  var text: VectorText

  init(_ text: String) { self.text = .written(text) }

  /// A posting of our own with these requirements.
  init(requirements: String, _ members: String = "") { self.init(MatchInput.posting(requirements, members)) }

  /// The text, where it is written out.
  var written: String {
    get { text.written }
    set { text = .written(newValue) }
  }

  var action: Vector.Action { .parse }

  var features: Set<String> { ["posting"] }

  func members() throws -> JSONObject { ["as": "posting", "text": text.json] }

  static func row(of rule: ScreeningRule) -> RuleRow { RuleRow(rule) }
}

/// A text of a vector, or one that is too long to be written out.
enum VectorText: Sendable {
  case written(String)
  case repeated(before: String, String, times: Int, after: String)

  /// The text, empty where it is not written out.
  var written: String {
    if case .written(let text) = self { text } else { "" }
  }

  var json: JSON {
    switch self {
    case .written(let text): .string(text)
    case .repeated(let before, let unit, let times, let after):
      [
        "before": .string(before), "repeated": .string(unit), "times": .number(JSONNumber(times)),
        "after": .string(after),
      ]
    }
  }
}
