/// A number exactly as it was written: 1.10 stays 1.10, and no digit is lost. RFC 8259 §6.
///
/// Two numbers are equal when their texts are: 1 and 1.0 differ, and so do -0 and 0.
public struct JSONNumber: Hashable, Sendable, CustomStringConvertible, ExpressibleByIntegerLiteral {
  /// The number's text, which follows the grammar of RFC 8259 §6.
  public let text: String

  /// The number written as `text`; nil if `text` is not a JSON number, white space included.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    do throws(JSONError) {
      guard try Self.end(in: bytes.span, from: 0) == bytes.count else { return nil }
    } catch {
      return nil
    }
    self.text = text
  }

  /// The integer `value` in decimal digits.
  public init(_ value: Int) {
    text = String(value)
  }

  /// The shortest text that reads back as `value`; nil for infinities and NaN, which JSON does not have.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    text = value.description
  }

  /// The integer `value` in decimal digits.
  public init(integerLiteral value: Int) {
    self.init(value)
  }

  /// A number that the parser has read.
  init(parsed text: String) {
    self.text = text
  }

  /// The value, if it is written as an integer and fits: "5" is 5, but "5.0" and "5e0" are nil.
  public var int: Int? { Int(text) }

  /// The nearest double; nil if it would be infinite, as for 1E400.
  public var double: Double? {
    Double(text).flatMap { $0.isFinite ? $0 : nil }
  }

  /// The text.
  public var description: String { text }

  /// The offset after the number that begins at `start`.
  static func end(in text: Span<UInt8>, from start: Int) throws(JSONError) -> Int {
    var offset = start
    if offset < text.count, text[offset] == ASCII.minus { offset += 1 }
    let integer = offset
    offset = try endOfDigits(in: text, from: offset)
    guard text[integer] != ASCII.zero || offset == integer + 1 else { throw JSONError(.syntax, at: integer + 1) }
    if offset < text.count, text[offset] == UInt8(ascii: ".") {
      offset = try endOfDigits(in: text, from: offset + 1)
    }
    if offset < text.count, text[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < text.count, text[offset] == ASCII.plus || text[offset] == ASCII.minus { offset += 1 }
      offset = try endOfDigits(in: text, from: offset)
    }
    return offset
  }

  /// The offset after the one or more digits that begin at `start`.
  private static func endOfDigits(in text: Span<UInt8>, from start: Int) throws(JSONError) -> Int {
    var offset = start
    while offset < text.count, text[offset] &- ASCII.zero <= 9 { offset += 1 }
    guard offset > start else { throw JSONError(.syntax, at: offset) }
    return offset
  }
}
