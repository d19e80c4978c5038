/// A search for texts that shares nothing with the library's: slow, and bent on finding.

import Foundation
import SelectiveDisclosure

/// All that somebody could read out of a value: its texts and the names of its members, decoded in every way.
struct SlowSearch {
  /// Where each text stands, and what it reads as.
  private(set) var texts: [(path: String, readings: Set<String>)] = []
  private(set) var members: [(path: String, name: String)] = []
  private(set) var wholes: [(path: String, text: String)] = []

  init() {}

  init(_ value: JSON) { add(value, at: "") }

  mutating func add(_ value: JSON, at path: String) {
    switch value {
    case .object(let object):
      for (name, inner) in object {
        members.append((path, name))
        addText(name, at: path)
        add(inner, at: "\(path)/\(name)")
      }
    case .array(let elements):
      for (number, element) in elements.enumerated() { add(element, at: "\(path)/\(number)") }
    case .string(let text):
      addText(text, at: path)
      wholes.append((path, text))
    case .number(let number):
      addText(number.text, at: path)
      wholes.append((path, number.text))
    case .bool(let flag): wholes.append((path, flag ? "true" : "false"))
    case .null: break
    }
  }

  private mutating func addText(_ text: String, at path: String) {
    texts.append((path, Set(Decoding.all(of: text).flatMap { [Folding.folded($0), Folding.words($0)] })))
  }

  /// Where the text is found: nil nowhere.
  func place(of wanted: RecordExpectation.Text) -> String? {
    switch wanted.manner {
    case .member: return members.first { $0.name == wanted.text }?.path
    case .whole:
      let folded = Folding.folded(wanted.text)
      return wholes.first { Folding.folded($0.text) == folded }?.path
    case .word:
      let words = Folding.words(wanted.text)
      return texts.first { $0.readings.contains { $0.contains(words) } }?.path
    case .part:
      let folded = Folding.folded(wanted.text)
      let words = Folding.words(wanted.text).trimmingCharacters(in: .whitespaces)
      let letters = words.replacingOccurrences(of: " ", with: "")
      return texts.first { text in
        text.readings.contains {
          $0.contains(folded) || (words.contains(" ") && $0.contains(words))
            || (letters.count >= 8 && $0.replacingOccurrences(of: " ", with: "").contains(letters))
        }
      }?.path
    }
  }
}

/// What texts look like when case, marks and kinds of separators do not count.
enum Folding {
  static func folded(_ text: String) -> String {
    let bare = text.precomposedStringWithCompatibilityMapping.lowercased().decomposedStringWithCanonicalMapping
    var folded = ""
    for scalar in bare.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format, .control: continue
      default: folded += letters[scalar] ?? String(scalar)
      }
    }
    return folded
  }

  /// The words of it, with one space around each.
  static func words(_ text: String) -> String {
    let words = folded(text).unicodeScalars
      .split { !CharacterSet.alphanumerics.contains($0) }.map { String(String.UnicodeScalarView($0)) }
    return " " + words.joined(separator: " ") + " "
  }

  private static let letters: [Unicode.Scalar: String] = [
    "ß": "ss", "ø": "o", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ı": "i", "ŋ": "ng",
  ]
}

/// What a text reads as to somebody who tries.
enum Decoding {
  static func all(of text: String) -> Set<String> {
    var found: Set<String> = [text]
    var latest = found
    for _ in 0..<4 {
      let next = Set(latest.flatMap { [percent($0), entities($0), untagged($0)] + base64($0) })
      latest = next.subtracting(found)
      found.formUnion(latest)
    }
    return found
  }

  /// `%C3%A9` as é; what is no percent code stays.
  private static func percent(_ text: String) -> String {
    guard text.contains("%") else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `&ouml;` and `&#246;` as ö.
  private static func entities(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing(/&(#x[0-9a-fA-F]+|#[0-9]+|[A-Za-z]+);/) { match in
      let name = match.1
      if name.hasPrefix("#x") { return scalar(UInt32(name.dropFirst(2), radix: 16)) }
      if name.hasPrefix("#") { return scalar(UInt32(name.dropFirst())) }
      if marks.contains(String(name.dropFirst())) { return String(name.prefix(1)) }
      return named[String(name)] ?? String(match.0)
    }
  }

  private static func scalar(_ number: UInt32?) -> String {
    number.flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
  }

  private static let marks: Set<String> = ["uml", "acute", "grave", "circ", "tilde", "cedil", "ring", "caron", "slash"]
  private static let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": " ", "szlig": "ss", "eth": "d"]

  private static func untagged(_ text: String) -> String {
    text.contains("<") ? text.replacing(/<[^>]*>/, with: "") : text
  }

  /// What each run of base64 characters says, in either alphabet.
  private static func base64(_ text: String) -> [String] {
    text.matches(of: /[A-Za-z0-9+\/_\-]{8,}={0,2}/).compactMap { match in
      var code = match.output.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        .replacingOccurrences(of: "=", with: "")
      code += String(repeating: "=", count: (4 - code.count % 4) % 4)
      guard let data = Data(base64Encoded: code) else { return nil }
      if let text = String(data: data, encoding: .utf8) { return text }
      // Pictures and documents: a name in them stands between bytes that are no text.
      return data.count >= 24 ? String(decoding: data, as: UTF8.self) : nil
    }
  }
}
