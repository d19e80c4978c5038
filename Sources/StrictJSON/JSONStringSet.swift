/// Which strings stood somewhere before: names in an object, digests in a payload.

/// Strings of one document, each once, compared by the bytes that they stand for. It holds their nodes, not their bytes.
package struct JSONStringSet {
  /// How many strings there are.
  package private(set) var count = 0
  /// Nodes by hash, or -1. At most half of the slots are taken, so a search always meets a free one.
  private var slots: [Int32]
  private let hash = SeededHash.ofThisProcess

  /// An empty set that takes `count` strings before it grows.
  package init(capacity count: Int) {
    slots = Self.emptySlots(for: count)
  }

  /// Takes in the string at `node`. Answers whether none with its bytes was there. All strings must be of one document.
  package mutating func insert(_ node: Int, of document: JSONDocument) -> Bool {
    insert(node, of: document.nodes.span, document.source.span)
  }

  /// The same while the document is being parsed.
  mutating func insert(_ node: Int, of nodes: Span<JSONNode>, _ source: Span<UInt8>) -> Bool {
    let hash = hash
    let isNew = source.bytes.withUnsafeBytes { Self.fill(&slots, with: node, of: nodes, $0, hash) }
    if isNew { count &+= 1 }
    if count &* 2 > slots.count { grow(nodes, source) }
    return isNew
  }

  /// Puts a node into the slot that is its string's. Answers whether it was free.
  private static func fill(
    _ slots: inout [Int32], with node: Int, of nodes: Span<JSONNode>, _ source: UnsafeRawBufferPointer,
    _ hash: SeededHash
  ) -> Bool {
    slots.withUnsafeMutableBufferPointer { slots in
      let string = nodes[node]
      var slot = Self.hash(of: string, source, hash) & (slots.count &- 1)
      while slots[slot] >= 0 {
        guard !equal(nodes[Int(slots[slot])], string, source) else { return false }
        slot = (slot &+ 1) & (slots.count &- 1)
      }
      slots[slot] = Int32(truncatingIfNeeded: node)
      return true
    }
  }

  private mutating func grow(_ nodes: Span<JSONNode>, _ source: Span<UInt8>) {
    let taken = slots
    slots = Self.emptySlots(for: count &* 2)
    let hash = hash
    source.bytes.withUnsafeBytes { source in
      for node in taken where node >= 0 { _ = Self.fill(&slots, with: Int(node), of: nodes, source, hash) }
    }
  }

  private static func emptySlots(for count: Int) -> [Int32] {
    let count = 1 &<< (Int.bitWidth - max(count, 4).leadingZeroBitCount + 1)
    var slots: [Int32] = []
    slots.append(addingCapacity: count) { $0.append(repeating: -1, count: count) }
    return slots
  }

  private static func hash(of string: JSONNode, _ source: UnsafeRawBufferPointer, _ hash: SeededHash) -> Int {
    guard !string.hasEscapes else { return unescaped(string, source).withUnsafeBytes { hash($0) } }
    return hash(UnsafeRawBufferPointer(rebasing: source[string.start..<string.end]))
  }

  private static func equal(_ a: JSONNode, _ b: JSONNode, _ source: UnsafeRawBufferPointer) -> Bool {
    guard !a.hasEscapes, !b.hasEscapes else { return unescaped(a, source) == unescaped(b, source) }
    return UnsafeRawBufferPointer(rebasing: source[a.start..<a.end])
      .isSame(as: UnsafeRawBufferPointer(rebasing: source[b.start..<b.end]))
  }

  private static func unescaped(_ string: JSONNode, _ source: UnsafeRawBufferPointer) -> [UInt8] {
    JSONString.unescaped(Array(source[string.start..<string.end])[...])
  }
}
