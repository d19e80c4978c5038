/// Escapes all that goes from records into the report.

#if CommandLine
import Mustache

/// Text in HTML. The template library's own escaping goes by characters as people see them, and so leaves a quotation
/// mark alone that a combining accent follows; this one goes by Unicode scalars.
struct ReportText: MustacheContentType {
  /// What templates call it.
  static let name = "REPORT"

  /// The text as it may stand between tags and in quoted attributes. Characters that act on the text around them, or
  /// cannot be seen, stand as the escape that JSON would use for them; line ends and tabs stay.
  func escapeText(_ text: String) -> String {
    guard !text.utf8.allSatisfy(Self.isPlain) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      default:
        if TerminalText.isDangerous(scalar) {
          escaped += TerminalText.escaped(String(scalar))
        } else {
          escaped.unicodeScalars.append(scalar)
        }
      }
    }
    return escaped
  }

  /// Whether a byte is a printing character of ASCII that means nothing in HTML: most texts have no others.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    default: 0x20...0x7E ~= byte
    }
  }
}
#endif
