/// A JSON value, strings and names compared by their bytes and numbers kept as written. RFC 8259 §3.
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

extension JSON: Hashable {
  /// Whether both are the same value: strings by bytes, numbers by their text, objects in whatever order.
  public static func == (left: JSON, right: JSON) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): UTF8Name(left) == UTF8Name(right)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _): false
    }
  }

  /// Feeds the kind and what makes the value equal to another.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null:
      hasher.combine(0)
    case .bool(let value):
      hasher.combine(1)
      hasher.combine(value)
    case .number(let value):
      hasher.combine(2)
      hasher.combine(value)
    case .string(let value):
      hasher.combine(3)
      hasher.combine(UTF8Name(value))
    case .array(let value):
      hasher.combine(4)
      hasher.combine(value)
    case .object(let value):
      hasher.combine(5)
      hasher.combine(value)
    }
  }
}

extension JSON: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
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

  /// `null`.
  public init(nilLiteral: ()) {
    self = .null
  }

  /// An array.
  public init(arrayLiteral elements: JSON...) {
    self = .array(elements)
  }

  /// An object. A name given twice is the programmer's error and traps.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    var object = JSONObject()
    for (name, value) in elements {
      precondition(object[name] == nil, "a name stands twice in a literal of a JSON object")
      object[name] = value
    }
    self = .object(object)
  }
}
