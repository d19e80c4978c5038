/// Writes values as JSON text: no white space, members in their order, only the escapes that RFC 8259 §7 demands.
public enum JSONWriter {
  /// Appends the text of `value` to `output`, as UTF-8.
  public static func append(_ value: JSON, to output: inout [UInt8]) {
    var open: [OpenContainer] = []
    var current: JSON? = value
    while true {
      if let value = current, let container = begin(value, &output) { open.append(container) }
      guard !open.isEmpty else { return }
      // Taken off while it moves on, so that it stays the only owner of its place.
      var container = open.removeLast()
      current = container.next(&output)
      if current != nil { open.append(container) }
    }
  }

  /// Appends a string of the characters `utf8`, between quotation marks and escaped; `utf8` must be UTF-8.
  package static func appendString(_ utf8: some Collection<UInt8>, to output: inout [UInt8]) {
    output.append(ASCII.quote)
    let written: Void? = utf8.withContiguousStorageIfAvailable { appendRuns($0, to: &output) }
    if written == nil { appendRuns(utf8, to: &output) }
    output.append(ASCII.quote)
  }

  private static func appendRuns<Bytes: Collection<UInt8>>(_ utf8: Bytes, to output: inout [UInt8]) {
    var rest = utf8[...]
    while let index = rest.firstIndex(where: { $0 < 0x20 || $0 == ASCII.quote || $0 == ASCII.backslash }) {
      output.append(contentsOf: rest[..<index])
      appendEscape(of: rest[index], to: &output)
      rest = rest[rest.index(after: index)...]
    }
    output.append(contentsOf: rest)
  }

  private static func appendEscape(of byte: UInt8, to output: inout [UInt8]) {
    output.append(ASCII.backslash)
    switch byte {
    case 0x08: output.append(UInt8(ascii: "b"))
    case 0x09: output.append(UInt8(ascii: "t"))
    case 0x0A: output.append(UInt8(ascii: "n"))
    case 0x0C: output.append(UInt8(ascii: "f"))
    case 0x0D: output.append(UInt8(ascii: "r"))
    case ASCII.quote, ASCII.backslash: output.append(byte)
    default:
      output.append(contentsOf: "u00".utf8)
      output.append(ASCII.zero + byte >> 4)
      output.append((byte & 15 < 10 ? ASCII.zero : UInt8(ascii: "a") - 10) + byte & 15)
    }
  }

  /// Writes a scalar, or the beginning of a container that is still to be filled.
  private static func begin(_ value: JSON, _ output: inout [UInt8]) -> OpenContainer? {
    switch value {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let value): output.append(contentsOf: value ? "true".utf8 : "false".utf8)
    case .number(let number): output.append(contentsOf: number.text.utf8)
    case .string(let string): appendString(string.utf8, to: &output)
    case .array(let elements):
      output.append(ASCII.openBracket)
      return .array(elements.makeIterator(), isFresh: true)
    case .object(let object):
      output.append(ASCII.openBrace)
      return .object(object.makeIterator(), isFresh: true)
    }
    return nil
  }

  /// A container half written. A list of these instead of recursion, so that no depth overflows the stack.
  private enum OpenContainer {
    case array(IndexingIterator<[JSON]>, isFresh: Bool)
    case object(JSONObject.Iterator, isFresh: Bool)

    /// Writes what stands before the next value and returns the value, or writes the closing bracket.
    mutating func next(_ output: inout [UInt8]) -> JSON? {
      switch self {
      case .array(var elements, let isFresh):
        guard let value = elements.next() else {
          output.append(ASCII.closeBracket)
          return nil
        }
        if !isFresh { output.append(ASCII.comma) }
        self = .array(elements, isFresh: false)
        return value
      case .object(var members, let isFresh):
        guard let (name, value) = members.next() else {
          output.append(ASCII.closeBrace)
          return nil
        }
        if !isFresh { output.append(ASCII.comma) }
        JSONWriter.appendString(name.utf8, to: &output)
        output.append(ASCII.colon)
        self = .object(members, isFresh: false)
        return value
      }
    }
  }
}
