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
    let written: Void? = utf8.withContiguousStorageIfAvailable { appendString($0, to: &output) }
    if written == nil { Array(utf8).withUnsafeBufferPointer { appendString($0, to: &output) } }
  }

  /// The same for characters that lie in one run.
  static func appendString(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    output.append(ASCII.quote)
    var start = 0
    while true {
      let end = endOfRun(in: utf8, from: start)
      output.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<end]))
      guard end < utf8.count else { break }
      appendEscape(of: utf8[end], to: &output)
      start = end + 1
    }
    output.append(ASCII.quote)
  }

  /// Copies a string to memory of its size. Answers whether it is written as it is: whether no byte must be escaped.
  static func copy(_ utf8: UnsafeRawBufferPointer, over memory: UnsafeMutableRawBufferPointer) -> Bool {
    guard utf8.count >= 8 else {
      for (offset, byte) in utf8.enumerated() { memory[offset] = byte }
      return utf8.allSatisfy { $0 >= 0x20 && $0 != ASCII.quote && $0 != ASCII.backslash }
    }
    // The last eight bytes may overlap those before.
    let last = utf8.count &- 8
    var marks = copyWord(utf8, to: memory, at: last)
    for offset in stride(from: 0, to: last, by: 8) { marks |= copyWord(utf8, to: memory, at: offset) }
    return marks == 0
  }

  @inline(__always) private static func copyWord(
    _ utf8: UnsafeRawBufferPointer, to memory: UnsafeMutableRawBufferPointer, at offset: Int
  ) -> UInt64 {
    let word = utf8.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    memory.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
    return marks(of: word)
  }

  /// Whether a string is written as it is.
  static func isPlain(_ utf8: UnsafeRawBufferPointer) -> Bool {
    endOfRun(in: utf8.assumingMemoryBound(to: UInt8.self), from: 0) == utf8.count
  }

  /// Where the next byte stands that must be escaped, or the end. It looks at eight bytes at a time; the last eight may overlap
  /// those before.
  private static func endOfRun(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(utf8)
    var offset = start
    if bytes.count &- start >= 8 {
      while offset < bytes.count {
        let place = min(offset, bytes.count &- 8)
        guard marks(of: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) == 0 else { break }
        offset = place &+ 8
      }
    }
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte >= 0x20, byte != ASCII.quote, byte != ASCII.backslash else { break }
      offset &+= 1
    }
    return offset
  }

  /// Not zero if a byte of a word must be escaped.
  ///
  /// In a byte below 0x80 a subtraction reaches the top bit where the byte is looked for. A borrow can raise a mark where none
  /// should be, but only above one that should.
  @inline(__always) private static func marks(of word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ (ones &* UInt64(ASCII.quote))
    let backslashes = word ^ (ones &* UInt64(ASCII.backslash))
    let marks = (quotes &- ones) | (backslashes &- ones) | (word &- (ones &* 0x20))
    return marks & ~word & (ones &* 0x80)
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
