/// A parsed text: the bytes as they came, and a tape that says what stands where in them. RFC 8259 §2.
///
/// A value of the tape is named by the index of its node. Such an index must come from this document.
public struct JSONDocument: Sendable {
  /// The text as it came; of several texts, one after another.
  public private(set) var source: [UInt8]
  /// The tape, and behind it room for more.
  @usableFromInline package private(set) var nodes: [JSONNode]
  private var count = 0

  /// The tape: the root at 0, then each value after the one before it, see ``JSONNode``. A further text has its root
  /// behind all that came before.
  package var tape: ArraySlice<JSONNode> { nodes[..<count] }

  /// Parses `source` whole. Throws any of ``JSONRule``, for the first rule broken.
  public init(parsing source: [UInt8], limits: JSONLimits = .standard) throws(JSONError) {
    self.source = source
    nodes = JSONParser.blankNodes(for: source.count)
    _ = try JSONParser.append(source, from: 0, to: &nodes, &count, limits: limits)
  }

  /// No text yet, and room for so many bytes: texts that belong together take two arrays in all, not two each.
  package init(roomFor byteCount: Int) {
    source = []
    source.reserveCapacity(byteCount)
    nodes = JSONParser.blankNodes(for: byteCount)
  }

  /// A text that was put together with its tape.
  init(composed source: [UInt8], _ nodes: [JSONNode]) {
    self.source = source
    self.nodes = nodes
    count = nodes.count
  }

  /// Parses a further text, which `write` puts behind what is there. Throws any of ``JSONRule``; the offset counts from the
  /// beginning of this text. After that nothing more may be asked of the document.
  /// - Returns: the node of its root; nil if `write` has answered that there is no text.
  package mutating func append(
    limits: JSONLimits, writtenBy write: (inout [UInt8]) -> Bool
  ) throws(JSONError) -> Int? {
    let start = source.count
    guard write(&source) else { return nil }
    return try JSONParser.append(source, from: start, to: &nodes, &count, limits: limits)
  }

  /// The value as a tree, built anew at each call.
  public var value: JSON { tree(at: 0) }

  /// What the value at `node` is.
  package func kind(of node: Int) -> JSONNode.Kind { nodes[node].kind }

  /// The value at `node` exactly as it was written, with its quotation marks or brackets.
  package func rawText(of node: Int) -> ArraySlice<UInt8> {
    let value = nodes[node]
    let margin = value.kind == .string ? 1 : 0
    return source[value.start - margin..<value.end + margin]
  }

  /// The bytes of the string at `node`, unescaped: a slice of the source, or a copy where there are escapes.
  package func stringSlice(at node: Int) -> ArraySlice<UInt8> {
    let value = nodes[node]
    let written = source[value.start..<value.end]
    return value.hasEscapes ? JSONString.unescaped(written)[...] : written
  }

  /// Lends the bytes of the string at `node`, unescaped.
  @inlinable package func withString<Result>(at node: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let value = nodes[node]
    guard !value.hasEscapes else { return stringBytes(at: node).withUnsafeBytes(body) }
    return source.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[value.start..<value.end])) }
  }

  /// The bytes of the string at `node`, unescaped.
  @usableFromInline package func stringBytes(at node: Int) -> [UInt8] {
    Array(stringSlice(at: node))
  }

  /// The string at `node`, unescaped.
  package func string(at node: Int) -> String {
    String(decoding: stringSlice(at: node), as: UTF8.self)
  }

  /// The number at `node`, as written.
  package func number(at node: Int) -> JSONNumber {
    JSONNumber(parsed: String(decoding: rawText(of: node), as: UTF8.self))
  }

  /// The number at `node` if it is written in no more than 15 digits and nothing else, as times are.
  package func digits(at node: Int) -> Int? {
    let value = nodes[node]
    guard value.length <= 15 else { return nil }
    let text = source.span
    var number = 0
    for index in value.start..<value.end {
      let digit = text[index] &- ASCII.zero
      guard digit <= 9 else { return nil }
      number = number &* 10 &+ Int(digit)
    }
    return number
  }

  /// Whether the string at `node`, unescaped, has exactly the bytes of `text`.
  package func stringEquals(at node: Int, _ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { equals(nodes[node], $0) }
      ?? stringSlice(at: node).elementsEqual(text.utf8)
  }

  /// Whether the string at `node`, unescaped, is `text`.
  package func stringEquals(at node: Int, _ text: StaticString) -> Bool {
    text.withUTF8Buffer { equals(nodes[node], $0) }
  }

  /// Whether the string at `node`, unescaped, has the bytes of the one at `other` in `document`.
  package func stringEquals(at node: Int, _ other: Int, in document: JSONDocument) -> Bool {
    document.stringSlice(at: other).withUnsafeBufferPointer { equals(nodes[node], $0) }
  }

  private func equals(_ string: JSONNode, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !string.hasEscapes else {
      return JSONString.unescaped(source[string.start..<string.end]).elementsEqual(utf8)
    }
    return string.length == utf8.count && isWritten(string, utf8)
  }

  /// Whether the string is written with just these bytes.
  @inline(__always)
  func isWritten(_ string: JSONNode, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    source.withUnsafeBytes {
      UnsafeRawBufferPointer(rebasing: $0[string.start..<string.end]).isSame(as: UnsafeRawBufferPointer(utf8))
    }
  }

  @inline(__always)
  private static func begins(_ text: Span<UInt8>, at start: Int, with utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < utf8.count, text[start &+ index] == utf8[index] { index &+= 1 }
    return index == utf8.count
  }

  /// The node of the value called `name` in the object at `object`; nil if there is none, or if that is no object.
  package func member(_ name: StaticString, of object: Int) -> Int? {
    name.withUTF8Buffer { member($0, of: object) }
  }

  /// The node of the value whose name has the bytes `name`; nil if there is none, or if that is no object.
  package func member(_ name: [UInt8], of object: Int) -> Int? {
    name.withUnsafeBufferPointer { member($0, of: object) }
  }

  private func member(_ utf8: UnsafeBufferPointer<UInt8>, of object: Int) -> Int? {
    let (tape, text) = (nodes.span, source.span)
    guard tape[object].kind == .object else { return nil }
    let end = tape[object].next
    var name = object + 1
    while name < end {
      let node = tape[name]
      if node.hasEscapes {
        if equals(node, utf8) { return name + 1 }
      } else if node.length == utf8.count, Self.begins(text, at: node.start, with: utf8) {
        return name + 1
      }
      name = tape[name + 1].next
    }
    return nil
  }

  /// The members of the object at `node` in written order; none if it is not an object.
  @inlinable package func members(of node: Int) -> JSONMembers {
    JSONMembers(nodes, in: node)
  }

  /// The elements of the array at `node` in order; none if it is not an array.
  @inlinable package func elements(of node: Int) -> JSONElements {
    JSONElements(nodes, in: node)
  }

  /// The value at `node` with all it contains, as a tree.
  package func tree(at node: Int) -> JSON {
    // Recursion is safe here: no document is deeper than 512, see `JSONLimits.depth`.
    switch nodes[node].kind {
    case .null: return .null
    case .true: return .bool(true)
    case .false: return .bool(false)
    case .number: return .number(number(at: node))
    case .string: return .string(string(at: node))
    case .array:
      var values: [JSON] = []
      for element in elements(of: node) { values.append(tree(at: element)) }
      return .array(values)
    case .object:
      var values: [JSONObject.Element] = []
      for member in members(of: node) { values.append((string(at: member.name), tree(at: member.value))) }
      return .object(JSONObject(distinct: values))
    }
  }
}

/// The members of one object on a tape: the nodes of each name and value.
@usableFromInline package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let nodes: [JSONNode]
  @usableFromInline var place: Int
  @usableFromInline let end: Int

  @inlinable init(_ nodes: [JSONNode], in node: Int) {
    self.nodes = nodes
    place = node + 1
    end = nodes[node].kind == .object ? nodes[node].next : place
  }

  /// The next member; nil after the last.
  @inlinable package mutating func next() -> (name: Int, value: Int)? {
    guard place < end else { return nil }
    let name = place
    place = nodes[name + 1].next
    return (name, name + 1)
  }
}

/// The elements of one array on a tape: their nodes.
@usableFromInline package struct JSONElements: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let nodes: [JSONNode]
  @usableFromInline var place: Int
  @usableFromInline let end: Int

  @inlinable init(_ nodes: [JSONNode], in node: Int) {
    self.nodes = nodes
    place = node + 1
    end = nodes[node].kind == .array ? nodes[node].next : place
  }

  /// The next element; nil after the last.
  @inlinable package mutating func next() -> Int? {
    guard place < end else { return nil }
    defer { place = nodes[place].next }
    return place
  }
}
