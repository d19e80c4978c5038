/// Writes values as JSON text: no white space, members in their order, only the escapes that RFC 8259 §7 demands.
public enum JSONWriter {
  /// Appends the text of `value` to `output`, as UTF-8. Recurses once for each level of `value`.
  public static func append(_ value: JSON, to output: inout [UInt8]) {
    switch value {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let value): output.append(contentsOf: value ? "true".utf8 : "false".utf8)
    case .number(let number): output.append(contentsOf: number.text.utf8)
    case .string(let string): appendString(string.utf8, to: &output)
    case .array(let elements): appendArray(elements, to: &output)
    case .object(let object): appendObject(object, to: &output)
    }
  }

  /// Appends a string of the characters `utf8`, between quotation marks and escaped; `utf8` must be UTF-8.
  package static func appendString(_ utf8: some Collection<UInt8>, to output: inout [UInt8]) {
    output.append(ASCII.quote)
    let written: Void? = utf8.withContiguousStorageIfAvailable { appendRuns($0, to: &output) }
    if written == nil { appendRuns(utf8, to: &output) }
    output.append(ASCII.quote)
  }

  private static func appendArray(_ elements: [JSON], to output: inout [UInt8]) {
    output.append(ASCII.openBracket)
    for element in elements {
      // No value ends in an opening bracket, so one here is ours and nothing has followed it yet.
      if output.last != ASCII.openBracket { output.append(ASCII.comma) }
      append(element, to: &output)
    }
    output.append(ASCII.closeBracket)
  }

  private static func appendObject(_ object: JSONObject, to output: inout [UInt8]) {
    output.append(ASCII.openBrace)
    for (name, value) in object {
      if output.last != ASCII.openBrace { output.append(ASCII.comma) }
      appendString(name.utf8, to: &output)
      output.append(ASCII.colon)
      append(value, to: &output)
    }
    output.append(ASCII.closeBrace)
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
}
