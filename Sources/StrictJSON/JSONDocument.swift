/// A parsed text: the bytes as they came, and a tape that says what stands where in them. RFC 8259 §2.
///
/// A value of the tape is named by the index of its node. Such an index must come from this document.
public struct JSONDocument: Sendable {
  /// The text as it came.
  public let source: [UInt8]
  /// The tape: the root at 0, then each value after the one before it, see ``JSONNode``.
  package let nodes: [JSONNode]

  /// Parses `source` whole. Throws any of ``JSONRule``, for the first rule broken.
  public init(parsing source: [UInt8], limits: JSONLimits = .standard) throws(JSONError) {
    nodes = try JSONParser.tape(of: source, limits: limits)
    self.source = source
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

  /// The bytes of the string at `node`, unescaped.
  package func stringBytes(at node: Int) -> [UInt8] {
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

  /// Whether the string at `node`, unescaped, has exactly the bytes `utf8`.
  package func stringEquals(at node: Int, _ utf8: some Collection<UInt8>) -> Bool {
    utf8.withContiguousStorageIfAvailable { equals(node, $0) } ?? stringSlice(at: node).elementsEqual(utf8)
  }

  /// Whether the string at `node`, unescaped, is `text`.
  package func stringEquals(at node: Int, _ text: StaticString) -> Bool {
    text.withUTF8Buffer { equals(node, $0) }
  }

  /// Whether the string at `node`, unescaped, has the bytes of the one at `other` in `document`.
  package func stringEquals(at node: Int, _ other: Int, in document: JSONDocument) -> Bool {
    stringEquals(at: node, document.stringSlice(at: other))
  }

  private func equals(_ node: Int, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let value = nodes[node]
    guard !value.hasEscapes else { return stringSlice(at: node).elementsEqual(utf8) }
    guard value.length == utf8.count else { return false }
    let text = source.span
    for index in 0..<utf8.count where text[value.start + index] != utf8[index] { return false }
    return true
  }

  /// The node of the value called `name` in the object at `object`; nil if there is none, or if that is no object.
  package func member(_ name: StaticString, of object: Int) -> Int? {
    for member in members(of: object) where stringEquals(at: member.name, name) { return member.value }
    return nil
  }

  /// The node of the value whose name has the bytes `name`; nil if there is none, or if that is no object.
  package func member(_ name: some Collection<UInt8>, of object: Int) -> Int? {
    for member in members(of: object) where stringEquals(at: member.name, name) { return member.value }
    return nil
  }

  /// The members of the object at `node` in written order; none if it is not an object.
  package func members(of node: Int) -> JSONMembers {
    JSONMembers(nodes, in: node)
  }

  /// The elements of the array at `node` in order; none if it is not an array.
  package func elements(of node: Int) -> JSONElements {
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
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  private let nodes: [JSONNode]
  private var place: Int
  private let end: Int

  init(_ nodes: [JSONNode], in node: Int) {
    self.nodes = nodes
    place = node + 1
    end = nodes[node].kind == .object ? nodes[node].next : place
  }

  /// The next member; nil after the last.
  package mutating func next() -> (name: Int, value: Int)? {
    guard place < end else { return nil }
    let name = place
    place = nodes[name + 1].next
    return (name, name + 1)
  }
}

/// The elements of one array on a tape: their nodes.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
  private let nodes: [JSONNode]
  private var place: Int
  private let end: Int

  init(_ nodes: [JSONNode], in node: Int) {
    self.nodes = nodes
    place = node + 1
    end = nodes[node].kind == .array ? nodes[node].next : place
  }

  /// The next element; nil after the last.
  package mutating func next() -> Int? {
    guard place < end else { return nil }
    defer { place = nodes[place].next }
    return place
  }
}
