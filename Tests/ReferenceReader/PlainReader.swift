/// A second reader of RFC 8259, as plain as can be: the parser is compared with it.
///
/// It recurses, works on characters and says only yes or no, so it shares no code and few ways of thinking.
public import StrictJSON

/// Reads one JSON text.
public struct PlainReader {
  private struct Refusal: Error {}
  private let characters: [Unicode.Scalar]
  private var place = 0

  /// The value of `bytes`; nil if they are not one JSON text of at most `depth` nested containers.
  public static func value(of bytes: [UInt8], depth: Int) -> JSON? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var reader = PlainReader(characters: Array(text.unicodeScalars))
    do {
      let value = try reader.value(depth)
      return reader.place == reader.characters.count ? value : nil
    } catch {
      return nil
    }
  }

  private init(characters: [Unicode.Scalar]) {
    self.characters = characters
  }

  private var next: Unicode.Scalar? { place < characters.count ? characters[place] : nil }

  private mutating func take(_ text: String) -> Bool {
    let wanted = text.unicodeScalars
    guard next == wanted.first, characters[place...].starts(with: wanted) else { return false }
    place += wanted.count
    return true
  }

  private mutating func skipSpace() {
    while let character = next, [" ", "\t", "\n", "\r"].contains(character) { place += 1 }
  }

  private mutating func value(_ depth: Int) throws -> JSON {
    skipSpace()
    defer { skipSpace() }
    if take("null") { return .null }
    if take("true") { return .bool(true) }
    if take("false") { return .bool(false) }
    if next == "\"" { return .string(try string()) }
    if next == "[" || next == "{" {
      guard depth > 0 else { throw Refusal() }
      return next == "[" ? try array(depth) : try object(depth)
    }
    return .number(try number())
  }

  private mutating func number() throws -> JSONNumber {
    let start = place
    _ = take("-")
    if !take("0") { try takeDigits() }
    if take(".") { try takeDigits() }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      try takeDigits()
    }
    let text = String(String.UnicodeScalarView(characters[start..<place]))
    guard let number = JSONNumber(text) else { throw Refusal() }
    return number
  }

  private mutating func takeDigits() throws {
    let start = place
    while let character = next, ("0"..."9").contains(character) { place += 1 }
    guard place > start else { throw Refusal() }
  }

  private mutating func array(_ depth: Int) throws -> JSON {
    place += 1
    var elements: [JSON] = []
    skipSpace()
    if take("]") { return .array([]) }
    repeat { elements.append(try value(depth - 1)) } while take(",")
    guard take("]") else { throw Refusal() }
    return .array(elements)
  }

  private mutating func object(_ depth: Int) throws -> JSON {
    place += 1
    var object = JSONObject()
    skipSpace()
    if take("}") { return .object(object) }
    repeat {
      skipSpace()
      let name = try string()
      skipSpace()
      guard take(":") else { throw Refusal() }
      let value = try value(depth - 1)
      guard !object.names.contains(where: { Array($0.utf8) == Array(name.utf8) }) else { throw Refusal() }
      object[name] = value
    } while take(",")
    guard take("}") else { throw Refusal() }
    return .object(object)
  }

  private mutating func string() throws -> String {
    guard take("\"") else { throw Refusal() }
    var units: [UInt16] = []
    while let character = next, character != "\"" {
      guard character.value >= 0x20 else { throw Refusal() }
      place += 1
      guard character == "\\" else {
        units.append(contentsOf: String(character).utf16)
        continue
      }
      units.append(try escape())
    }
    // Surrogates that do not pair fail here.
    guard take("\""), let text = String(validating: units, as: UTF16.self) else { throw Refusal() }
    return text
  }

  private mutating func escape() throws -> UInt16 {
    let short: [Unicode.Scalar: UInt16] = [
      "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9,
    ]
    guard let letter = next else { throw Refusal() }
    place += 1
    if let unit = short[letter] { return unit }
    let digits = String(String.UnicodeScalarView(characters[place...].prefix(4)))
    guard letter == "u", digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit),
      let unit = UInt16(digits, radix: 16)
    else { throw Refusal() }
    place += 4
    return unit
  }
}
