/// JSON text for people: two spaces a level, and on one line whatever fits there.

public import StrictJSON

extension JSON {
  /// The text, indented, with a line feed at its end. What fits in 120 columns stands on one line.
  public var indentedText: String { indented(by: 0, after: 0) + "\n" }

  /// The text where `column` columns of the line are taken already.
  private func indented(by level: Int, after column: Int) -> String {
    let line = spaced
    let isShort = line.utf8.count + column < 120
    let margin = String(repeating: "  ", count: level + 1)
    let end = "\n" + String(repeating: "  ", count: level)
    switch self {
    case .array(let elements) where !isShort:
      let lines = elements.map { margin + $0.indented(by: level + 1, after: margin.utf8.count + 1) }
      return "[\n" + lines.joined(separator: ",\n") + end + "]"
    case .object(let members) where level == 0 || !isShort:
      let lines = members.map { name, value in
        let start = margin + JSON.string(name).text() + ": "
        return start + value.indented(by: level + 1, after: start.utf8.count + 1)
      }
      return "{\n" + lines.joined(separator: ",\n") + end + "}"
    default:
      return line
    }
  }

  /// The text on one line, with spaces after commas and colons.
  private var spaced: String {
    switch self {
    case .array(let elements): "[" + elements.map(\.spaced).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { JSON.string($0.name).text() + ": " + $0.value.spaced }.joined(separator: ", ") + "}"
    default: text()
    }
  }
}
