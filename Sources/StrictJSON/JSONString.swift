/// What stands between two quotation marks: finding its end, checking its UTF-8, reading its escapes. RFC 8259 §7, §8.
enum JSONString {
  /// The offset of the closing quotation mark of the string whose first byte is at `start`.
  @inline(__always)
  static func end(in text: Span<UInt8>, from start: Int, hasEscapes: inout Bool) throws(JSONError) -> Int {
    var offset = start
    while true {
      offset = firstNotPlain(in: text, from: offset)
      guard offset < text.count else { throw JSONError(.syntax, at: offset) }
      let byte = text[offset]
      if byte == ASCII.quote { return offset }
      if byte == ASCII.backslash {
        hasEscapes = true
        offset = try endOfEscape(in: text, at: offset)
      } else {
        // §7: control characters must be escaped.
        guard byte >= 0x80 else { throw JSONError(.syntax, at: offset) }
        repeat {
          guard let length = scalarLength(in: text, at: offset) else { throw JSONError(.notUTF8, at: offset) }
          offset += length
        } while offset < text.count && text[offset] >= 0x80
      }
    }
  }

  /// Skips ASCII that is neither a control character nor `"` nor `\`, sixteen bytes at a time.
  @inline(__always)
  private static func firstNotPlain(in text: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    let bytes = text.bytes
    while offset &+ 16 <= bytes.byteCount {
      let characters = bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<Int8>.self)
      // With a sign, what is no ASCII is less than any control character.
      let marks = (characters .< space) .| (characters .== quote) .| (characters .== backslash)
      let words = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
      if words[0] != 0 { return offset &+ UInt64(littleEndian: words[0]).trailingZeroBitCount / 8 }
      if words[1] != 0 { return offset &+ 8 &+ UInt64(littleEndian: words[1]).trailingZeroBitCount / 8 }
      offset &+= 16
    }
    while offset < text.count {
      let byte = text[offset]
      guard byte >= 0x20, byte < 0x80, byte != ASCII.quote, byte != ASCII.backslash else { return offset }
      offset += 1
    }
    return offset
  }

  private static var space: SIMD16<Int8> { SIMD16(repeating: 0x20) }
  private static var quote: SIMD16<Int8> { SIMD16(repeating: 0x22) }
  private static var backslash: SIMD16<Int8> { SIMD16(repeating: 0x5C) }

  /// The offset after the escape, or after both halves of a surrogate pair, whose backslash is at `start`.
  private static func endOfEscape(in text: Span<UInt8>, at start: Int) throws(JSONError) -> Int {
    guard start + 1 < text.count else { throw JSONError(.syntax, at: text.count) }
    switch text[start + 1] {
    case ASCII.quote, ASCII.backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start + 2
    case UInt8(ascii: "u"):
      let unit = try codeUnit(in: text, at: start + 2)
      guard 0xD800...0xDFFF ~= unit else { return start + 6 }
      // §8.2: half a pair is no character.
      guard unit < 0xDC00, start + 7 < text.count, text[start + 6] == ASCII.backslash,
        text[start + 7] == UInt8(ascii: "u"), 0xDC00...0xDFFF ~= (try codeUnit(in: text, at: start + 8))
      else { throw JSONError(.loneSurrogate, at: start) }
      return start + 12
    default:
      throw JSONError(scalarLength(in: text, at: start + 1) == nil ? .notUTF8 : .syntax, at: start + 1)
    }
  }

  private static func codeUnit(in text: Span<UInt8>, at start: Int) throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for offset in start..<start + 4 {
      guard offset < text.count, let digit = hexValue(text[offset]) else { throw JSONError(.syntax, at: offset) }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case ASCII.zero...ASCII.nine: UInt32(byte - ASCII.zero)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// How many bytes the character at `offset` takes, if they are well-formed UTF-8 (RFC 3629 §4).
  static func scalarLength(in text: Span<UInt8>, at offset: Int) -> Int? {
    let lead = text[offset]
    let length: Int
    // The second byte's range keeps out overlong forms, surrogates and what lies beyond U+10FFFF.
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard offset + length <= text.count, second ~= text[offset + 1] else { return nil }
    for index in offset + 2..<offset + max(length, 2) where text[index] & 0xC0 != 0x80 { return nil }
    return length
  }

  /// The bytes that a parsed string stands for.
  static func unescaped(_ string: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(string.count)
    appendUnescaped(string, to: &bytes)
    return bytes
  }

  /// Appends the bytes that a parsed string stands for.
  static func appendUnescaped(_ string: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    var rest = string
    while let byte = rest.popFirst() {
      guard byte == ASCII.backslash, let escape = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch escape {
      case UInt8(ascii: "b"): bytes.append(0x08)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "f"): bytes.append(0x0C)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "u"): bytes.append(contentsOf: scalar(&rest))
      default: bytes.append(escape)
      }
    }
  }

  /// Takes the digits after `\u`, and the second half of a pair if they are the first; the parser has checked both.
  private static func scalar(_ rest: inout ArraySlice<UInt8>) -> UTF8.EncodedScalar {
    func unit() -> UInt32 {
      let value = rest.prefix(4).reduce(0 as UInt32) { $0 << 4 | (hexValue($1) ?? 0) }
      rest = rest.dropFirst(4)
      return value
    }
    var value = unit()
    if 0xD800...0xDBFF ~= value {
      rest = rest.dropFirst(2)
      value = 0x10000 + (value & 0x3FF) << 10 + unit() & 0x3FF
    }
    return Unicode.Scalar(value).flatMap(UTF8.encode) ?? UTF8.encodedReplacementCharacter
  }
}
