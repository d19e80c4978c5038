/// Turns JSON text into a tape of nodes: one pass, no recursion, the first broken rule ends it. RFC 8259 §2 to §7.
struct JSONParser {
  private var nodes: [JSONNode]
  private let limits: JSONLimits
  private var position: Int
  private var depth = 0
  /// Index of the innermost open container; meaningless while `depth` is 0.
  private var container = 0

  /// Puts the tape of the text that begins at `start` and ends with `source` behind `nodes`, and answers where it begins.
  /// Throws every case of ``JSONRule``; then the nodes mean nothing.
  static func append(
    _ source: [UInt8], from start: Int, to nodes: inout [JSONNode], limits: JSONLimits
  ) throws(JSONError) -> Int {
    let root = nodes.count
    guard source.count - start <= limits.bytes else { throw JSONError(.tooLarge, at: limits.bytes) }
    guard source.count <= JSONLimits.greatestSize else {
      throw JSONError(.tooLarge, at: JSONLimits.greatestSize - start)
    }
    // The parser has the nodes for itself while it works, so that they are not copied.
    var parser = JSONParser(limits: limits, position: start)
    swap(&parser.nodes, &nodes)
    defer { swap(&parser.nodes, &nodes) }
    do {
      try parser.readText(source)
    } catch {
      throw JSONError(error.rule, at: error.offset - start)
    }
    return root
  }

  private init(limits: JSONLimits, position: Int) {
    nodes = []
    self.limits = limits
    self.position = position
  }

  private mutating func readText(_ source: [UInt8]) throws(JSONError) {
    let text = source.span
    guard
      !(text.count >= position + 3 && text[position] == 0xEF && text[position + 1] == 0xBB
        && text[position + 2] == 0xBF)
    else { throw JSONError(.byteOrderMark, at: position) }
    repeat {
      skipSpace(text)
      if try opensContainer(text) { continue }
      try leaveContainers(text, source)
    } while depth > 0
    guard position == text.count else { throw Self.refusal(.trailingData, text, at: position) }
  }

  /// Reads a scalar or an empty container whole, or enters a container up to its first value: then the answer is true.
  @inline(__always)
  private mutating func opensContainer(_ text: Span<UInt8>) throws(JSONError) -> Bool {
    guard position < text.count else { throw JSONError(.syntax, at: position) }
    let start = position
    switch text[start] {
    case ASCII.quote:
      try readString(text)
    case ASCII.openBrace:
      try open(.object)
      skipSpace(text)
      guard position < text.count, text[position] == ASCII.closeBrace else {
        try readName(text)
        return true
      }
      close()
    case ASCII.openBracket:
      try open(.array)
      skipSpace(text)
      guard position < text.count, text[position] == ASCII.closeBracket else { return true }
      close()
    case ASCII.minus, ASCII.zero...ASCII.nine:
      position = try JSONNumber.end(in: text, from: start)
      nodes.append(JSONNode(.number, from: start, to: position, at: nodes.count))
    case UInt8(ascii: "t"): try readLiteral(.true, "true", text)
    case UInt8(ascii: "f"): try readLiteral(.false, "false", text)
    case UInt8(ascii: "n"): try readLiteral(.null, "null", text)
    default: throw Self.refusal(.syntax, text, at: start)
    }
    return false
  }

  /// After a value: closes what ends here, and stops before the next value or, with nothing open, at the end.
  @inline(__always)
  private mutating func leaveContainers(_ text: Span<UInt8>, _ source: [UInt8]) throws(JSONError) {
    while true {
      skipSpace(text)
      guard depth > 0 else { return }
      guard position < text.count else { throw JSONError(.syntax, at: position) }
      let isObject = nodes[container].kind == .object
      switch text[position] {
      case ASCII.comma:
        position += 1
        if isObject {
          skipSpace(text)
          try readName(text)
        }
        return
      case ASCII.closeBrace where isObject:
        if let second = MemberNames.repeated(in: container, of: nodes, source) {
          throw JSONError(.duplicateName, at: nodes[second].start - 1)
        }
        close()
      case ASCII.closeBracket where !isObject:
        close()
      default:
        throw Self.refusal(.syntax, text, at: position)
      }
    }
  }

  @inline(__always)
  private mutating func open(_ kind: JSONNode.Kind) throws(JSONError) {
    guard depth < limits.depth else { throw JSONError(.tooDeep, at: position) }
    nodes.append(JSONNode(opening: kind, from: position, in: container))
    container = nodes.count - 1
    depth += 1
    position += 1
  }

  @inline(__always)
  private mutating func close() {
    position += 1
    depth -= 1
    let parent = nodes[container].parent
    nodes[container].close(end: position, next: nodes.count)
    container = parent
  }

  private mutating func readName(_ text: Span<UInt8>) throws(JSONError) {
    guard position < text.count, text[position] == ASCII.quote else { throw Self.refusal(.syntax, text, at: position) }
    try readString(text)
    skipSpace(text)
    guard position < text.count, text[position] == ASCII.colon else { throw Self.refusal(.syntax, text, at: position) }
    position += 1
  }

  @inline(__always)
  private mutating func readString(_ text: Span<UInt8>) throws(JSONError) {
    let start = position + 1
    var hasEscapes = false
    let end = try JSONString.end(in: text, from: start, hasEscapes: &hasEscapes)
    nodes.append(JSONNode(.string, from: start, to: end, at: nodes.count, hasEscapes: hasEscapes))
    position = end + 1
  }

  private mutating func readLiteral(
    _ kind: JSONNode.Kind, _ word: StaticString, _ text: Span<UInt8>
  ) throws(JSONError) {
    let start = position
    for index in 0..<word.utf8CodeUnitCount {
      guard position < text.count, text[position] == word.utf8Start[index] else {
        throw Self.refusal(.syntax, text, at: position)
      }
      position += 1
    }
    nodes.append(JSONNode(kind, from: start, to: position, at: nodes.count))
  }

  @inline(__always)
  private mutating func skipSpace(_ text: Span<UInt8>) {
    while position < text.count {
      let byte = text[position]
      guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      position += 1
    }
  }

  /// `rule`, unless the bytes there are not even UTF-8: §8.1 comes before the grammar.
  private static func refusal(_ rule: JSONRule, _ text: Span<UInt8>, at offset: Int) -> JSONError {
    guard offset < text.count, text[offset] >= 0x80, JSONString.scalarLength(in: text, at: offset) == nil else {
      return JSONError(rule, at: offset)
    }
    return JSONError(.notUTF8, at: offset)
  }
}

/// The structural characters of RFC 8259 §2.
enum ASCII {
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let colon = UInt8(ascii: ":")
  static let comma = UInt8(ascii: ",")
  static let minus = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let zero = UInt8(ascii: "0")
  static let nine = UInt8(ascii: "9")
}
