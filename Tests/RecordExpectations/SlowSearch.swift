/// A search for texts that shares nothing with the library's: slow, and bent on finding.

internal import Foundation
package import SelectiveDisclosure

/// All that somebody could read out of a value: its texts and the names of its members, decoded in every way.
package struct SlowSearch {
  /// Each text where it stands first. Records say the same things again and again.
  private var texts: [(path: String, text: String)] = []
  private var members: [(path: String, name: String)] = []
  private var wholes: [(path: String, folded: String)] = []
  /// What each text reads as.
  private var readings: [String: Readings] = [:]

  package init() {}

  package init(_ value: JSON) { add(value, at: "") }

  package mutating func add(_ value: JSON, at path: String) {
    switch value {
    case .object(let object):
      for (name, inner) in object {
        members.append((path, name))
        add(text: name, at: path)
        add(inner, at: "\(path)/\(name)")
      }
    case .array(let elements):
      for (number, element) in elements.enumerated() { add(element, at: "\(path)/\(number)") }
    case .string(let text): add(whole: text, at: path)
    case .number(let number): add(whole: number.text, at: path)
    case .bool(let flag): wholes.append((path, flag ? "true" : "false"))
    case .null: break
    }
  }

  private mutating func add(whole text: String, at path: String) {
    add(text: text, at: path)
    wholes.append((path, Folding.folded(text)))
  }

  private mutating func add(text: String, at path: String) {
    guard readings[text] == nil else { return }
    let found = Readings(of: text)
    readings[text] = found
    texts.append((path, text))
    for record in found.records { add(record, at: path) }
  }

  /// Where the text is found; nil if nowhere.
  package func place(of wanted: RecordExpectation.Text) -> String? {
    switch wanted.manner {
    case .member: members.first { $0.name == wanted.text }?.path
    case .whole: wholes.first { $0.folded == wanted.folded }?.path
    case .word, .part: texts.first { readings[$0.text]?.hold(wanted) ?? false }?.path
    }
  }

  package func leaks(of forbidden: [RecordExpectation.Text]) -> [String] {
    forbidden.compactMap { text in place(of: text).map { "\(text) at \($0.isEmpty ? "/" : $0)" } }
  }
}

/// All that one text reads as.
private struct Readings {
  private let folded: [String]
  private let words: [String]
  private let letters: [String]
  /// Records that stand in it as text, or signed.
  let records: [JSON]

  init(of text: String) {
    let all = Decoding.all(of: text)
    folded = all.map(Folding.folded)
    words = folded.map(Folding.words(folded:))
    letters = words.map(Folding.letters)
    records = all.filter { $0.first == "{" }.compactMap(Decoding.json)
  }

  func hold(_ wanted: RecordExpectation.Text) -> Bool {
    if wanted.manner == .word { return words.contains { $0.contains(wanted.words) } }
    if folded.contains(where: { $0.contains(wanted.folded) }) { return true }
    let inner = wanted.words.dropFirst().dropLast()
    if inner.contains(" "), words.contains(where: { $0.contains(inner) }) { return true }
    return wanted.letters.count >= 8 && letters.contains { $0.contains(wanted.letters) }
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

  /// The words of a folded text, with one space around each.
  static func words(folded text: String) -> String {
    let words = text.unicodeScalars
      .split { !CharacterSet.alphanumerics.contains($0) }.map { String(String.UnicodeScalarView($0)) }
    return " " + words.joined(separator: " ") + " "
  }

  /// The same with nothing between the words.
  static func letters(_ words: String) -> String { words.replacingOccurrences(of: " ", with: "") }

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

  static func json(_ text: String) -> JSON? {
    do { return try JSON(parsing: text, limits: JSONLimits(bytes: 1 << 24, depth: 64)) } catch { return nil }
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
