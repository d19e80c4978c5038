/// Writes a text out of values of other texts, and its tape along with it. RFC 8259 §2.

/// A document that is being put together from values that were parsed before. Each is copied as it was written, so the
/// result needs no parsing. Whoever composes sees to it that an object's names differ and that all is closed again.
package struct JSONComposition {
  private var source: [UInt8] = []
  private var nodes: [JSONNode] = []
  /// Index of the innermost open container; meaningless while there is none.
  private var container = 0
  /// Whether something stands before the next value in its container.
  private var isBehindValue = false

  /// Nothing yet, and room for so many bytes.
  package init(roomFor byteCount: Int) {
    source.reserveCapacity(byteCount)
    nodes.reserveCapacity(byteCount / 16 + 4)
  }

  /// Begins an array or an object.
  package mutating func open(_ kind: JSONNode.Kind) {
    separate()
    nodes.append(JSONNode(opening: kind, from: source.count, in: container))
    container = nodes.count - 1
    source.append(kind == .object ? ASCII.openBrace : ASCII.openBracket)
    isBehindValue = false
  }

  /// Ends the innermost array or object.
  package mutating func close() {
    source.append(nodes[container].kind == .object ? ASCII.closeBrace : ASCII.closeBracket)
    let parent = nodes[container].parent
    nodes[container].close(end: source.count, next: nodes.count)
    container = parent
    isBehindValue = true
  }

  /// Writes the name of the next member: a string of `document`.
  package mutating func append(name: Int, of document: JSONDocument) {
    append(scalar: name, of: document)
    source.append(ASCII.colon)
    isBehindValue = false
  }

  /// Writes a string, a number or a literal of `document`.
  package mutating func append(scalar: Int, of document: JSONDocument) {
    separate()
    let node = document.nodes[scalar]
    let margin = node.kind == .string ? 1 : 0
    let start = source.count + margin
    document.source.withUnsafeBufferPointer {
      source.append(contentsOf: UnsafeBufferPointer(rebasing: $0[node.start - margin..<node.end + margin]))
    }
    nodes.append(
      JSONNode(node.kind, from: start, to: start + node.length, at: nodes.count, hasEscapes: node.hasEscapes))
    isBehindValue = true
  }

  private mutating func separate() {
    if isBehindValue { source.append(ASCII.comma) }
  }

  /// What was composed.
  package consuming func finish() -> JSONDocument { JSONDocument(composed: source, nodes) }
}
