/// A JSON value, strings and names compared by their bytes and numbers kept as written. RFC 8259 §3.
///
/// `nil` is no literal of it: `found ? value : nil` would then make a null of what is absent. Write `.null`.
public enum JSON: Sendable {
  /// The literal `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, in the digits it was written with.
  case number(JSONNumber)
  /// A string, unescaped.
  case string(String)
  /// Values in order.
  case array([JSON])
  /// Named values.
  case object(JSONObject)

  /// The value that `text` holds. Throws any of ``JSONRule``; offsets count the bytes of its UTF-8 form.
  public init(parsing text: String, limits: JSONLimits = .standard) throws(JSONError) {
    try self.init(parsing: Array(text.utf8), limits: limits)
  }

  /// The value that `bytes` hold. Throws any of ``JSONRule``.
  public init(parsing bytes: [UInt8], limits: JSONLimits = .standard) throws(JSONError) {
    self = try JSONDocument(parsing: bytes, limits: limits).value
  }

  /// The member called `name`; nil if there is none, or if this is not an object.
  public subscript(name: String) -> JSON? {
    object?[name]
  }

  /// The element at `index`, counted from 0; nil if there is none, or if this is not an array.
  public subscript(index: Int) -> JSON? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The string, if this is one.
  public var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  /// The number, if this is one.
  public var number: JSONNumber? {
    guard case .number(let value) = self else { return nil }
    return value
  }

  /// The truth value, if this is one.
  public var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// The elements, if this is an array.
  public var array: [JSON]? {
    guard case .array(let value) = self else { return nil }
    return value
  }

  /// The members, if this is an object.
  public var object: JSONObject? {
    guard case .object(let value) = self else { return nil }
    return value
  }

  /// Whether this is `null`.
  public var isNull: Bool {
    guard case .null = self else { return false }
    return true
  }

  /// The value as compact JSON text.
  public func text() -> String {
    String(decoding: bytes(), as: UTF8.self)
  }

  /// The value as compact JSON text in UTF-8.
  public func bytes() -> [UInt8] {
    var output: [UInt8] = []
    JSONWriter.append(self, to: &output)
    return output
  }
}

extension JSON: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A string.
  public init(stringLiteral value: String) {
    self = .string(value)
  }

  /// An integer.
  public init(integerLiteral value: Int) {
    self = .number(JSONNumber(value))
  }

  /// `true` or `false`.
  public init(booleanLiteral value: Bool) {
    self = .bool(value)
  }

  /// An array.
  public init(arrayLiteral elements: JSON...) {
    self = .array(elements)
  }

  /// An object. A name given twice is the programmer's error and traps.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(JSONObject(literal: elements))
  }
}
