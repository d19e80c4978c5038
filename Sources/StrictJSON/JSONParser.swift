/// Turns JSON text into a tape of nodes: one pass, no recursion, the first broken rule ends it. RFC 8259 §2 to §7.
struct JSONParser {
  private let limits: JSONLimits
  private var position: Int
  /// How many nodes of the tape are written.
  private var count: Int
  private var depth = 0
  /// Index of the innermost open container; meaningless while `depth` is 0.
  private var container = 0

  /// Puts the tape of the text that begins at `start` and ends with `source` behind the first `count` nodes, and answers where
  /// it begins. Throws every case of ``JSONRule``; then the nodes mean nothing.
  static func append(
    _ source: [UInt8], from start: Int, to nodes: inout [JSONNode], _ count: inout Int, limits: JSONLimits
  ) throws(JSONError) -> Int {
    let root = count
    guard source.count - start <= limits.bytes else { throw JSONError(.tooLarge, at: limits.bytes) }
    guard source.count <= JSONLimits.greatestSize else {
      throw JSONError(.tooLarge, at: JSONLimits.greatestSize - start)
    }
    var parser = JSONParser(limits: limits, position: start, count: root)
    let text = source.span
    do {
      try parser.refuseByteOrderMark(text)
      while try !parser.readText(text, to: &nodes) { nodes += blankNodes(for: text.count - parser.position) }
    } catch {
      throw JSONError(error.rule, at: error.offset - start)
    }
    count = parser.count
    return root
  }

  /// As many as there will be in so many bytes, or some more or less. To write over them takes less time than to ask an array
  /// for its memory at each node.
  static func blankNodes(for byteCount: Int) -> [JSONNode] {
    let count = byteCount / 16 + 8
    var nodes: [JSONNode] = []
    nodes.append(addingCapacity: count) {
      $0.append(repeating: JSONNode(.null, from: 0, to: 0, at: 0), count: count)
    }
    return nodes
  }

  private init(limits: JSONLimits, position: Int, count: Int) {
    self.limits = limits
    self.position = position
    self.count = count
  }

  private func refuseByteOrderMark(_ text: Span<UInt8>) throws(JSONError) {
    guard
      !(text.count >= position + 3 && text[position] == 0xEF && text[position + 1] == 0xBB
        && text[position + 2] == 0xBF)
    else { throw JSONError(.byteOrderMark, at: position) }
  }

  /// Reads on. Answers whether it came to the end; if not, the tape has to become longer.
  private mutating func readText(_ text: Span<UInt8>, to nodes: inout [JSONNode]) throws(JSONError) -> Bool {
    var tape = nodes.mutableSpan
    repeat {
      // One turn writes a container and the name of its first member, or a scalar and the name of the member after it.
      guard tape.count &- count >= 2 else { return false }
      skipSpace(text)
      if try opensContainer(text, &tape) { continue }
      try leaveContainers(text, &tape)
    } while depth > 0
    guard position == text.count else { throw Self.refusal(.trailingData, text, at: position) }
    return true
  }

  @inline(__always)
  private mutating func write(_ node: JSONNode, to tape: inout MutableSpan<JSONNode>) {
    tape[count] = node
    count &+= 1
  }

  /// Reads a scalar or an empty container whole, or enters a container up to its first value: then the answer is true.
  @inline(__always)
  private mutating func opensContainer(
    _ text: Span<UInt8>, _ tape: inout MutableSpan<JSONNode>
  ) throws(JSONError) -> Bool {
    guard position < text.count else { throw JSONError(.syntax, at: position) }
    let start = position
    switch text[start] {
    case ASCII.quote:
      try readString(text, &tape)
    case ASCII.openBrace:
      try open(.object, &tape)
      skipSpace(text)
      guard position < text.count, text[position] == ASCII.closeBrace else {
        try readName(text, &tape)
        return true
      }
      close(&tape)
    case ASCII.openBracket:
      try open(.array, &tape)
      skipSpace(text)
      guard position < text.count, text[position] == ASCII.closeBracket else { return true }
      close(&tape)
    case ASCII.minus, ASCII.zero...ASCII.nine:
      position = try JSONNumber.end(in: text, from: start)
      write(JSONNode(.number, from: start, to: position, at: count), to: &tape)
    case UInt8(ascii: "t"): try readLiteral(.true, "true", text, &tape)
    case UInt8(ascii: "f"): try readLiteral(.false, "false", text, &tape)
    case UInt8(ascii: "n"): try readLiteral(.null, "null", text, &tape)
    default: throw Self.refusal(.syntax, text, at: start)
    }
    return false
  }

  /// After a value: closes what ends here, and stops before the next value or, with nothing open, at the end.
  @inline(__always)
  private mutating func leaveContainers(
    _ text: Span<UInt8>, _ tape: inout MutableSpan<JSONNode>
  ) throws(JSONError) {
    while true {
      skipSpace(text)
      guard depth > 0 else { return }
      guard position < text.count else { throw JSONError(.syntax, at: position) }
      let isObject = tape[container].kind == .object
      switch text[position] {
      case ASCII.comma:
        position += 1
        if isObject {
          skipSpace(text)
          try readName(text, &tape)
        }
        return
      case ASCII.closeBrace where isObject:
        if let second = MemberNames.repeated(in: container, of: tape.span.extracting(..<count), text) {
          throw JSONError(.duplicateName, at: tape[second].start - 1)
        }
        close(&tape)
      case ASCII.closeBracket where !isObject:
        close(&tape)
      default:
        throw Self.refusal(.syntax, text, at: position)
      }
    }
  }

  @inline(__always)
  private mutating func open(_ kind: JSONNode.Kind, _ tape: inout MutableSpan<JSONNode>) throws(JSONError) {
    guard depth < limits.depth else { throw JSONError(.tooDeep, at: position) }
    write(JSONNode(opening: kind, from: position, in: container), to: &tape)
    container = count - 1
    depth += 1
    position += 1
  }

  @inline(__always)
  private mutating func close(_ tape: inout MutableSpan<JSONNode>) {
    position += 1
    depth -= 1
    let parent = tape[container].parent
    tape[container].close(end: position, next: count)
    container = parent
  }

  @inline(__always)
  private mutating func readName(_ text: Span<UInt8>, _ tape: inout MutableSpan<JSONNode>) throws(JSONError) {
    guard position < text.count, text[position] == ASCII.quote else { throw Self.refusal(.syntax, text, at: position) }
    try readString(text, &tape)
    skipSpace(text)
    guard position < text.count, text[position] == ASCII.colon else { throw Self.refusal(.syntax, text, at: position) }
    position += 1
  }

  @inline(__always)
  private mutating func readString(_ text: Span<UInt8>, _ tape: inout MutableSpan<JSONNode>) throws(JSONError) {
    let start = position + 1
    var hasEscapes = false
    let end = try JSONString.end(in: text, from: start, hasEscapes: &hasEscapes)
    write(JSONNode(.string, from: start, to: end, at: count, hasEscapes: hasEscapes), to: &tape)
    position = end + 1
  }

  private mutating func readLiteral(
    _ kind: JSONNode.Kind, _ word: StaticString, _ text: Span<UInt8>, _ tape: inout MutableSpan<JSONNode>
  ) throws(JSONError) {
    let start = position
    for index in 0..<word.utf8CodeUnitCount {
      guard position < text.count, text[position] == word.utf8Start[index] else {
        throw Self.refusal(.syntax, text, at: position)
      }
      position += 1
    }
    write(JSONNode(kind, from: start, to: position, at: count), to: &tape)
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
