/// Which strings stood somewhere before: names in an object, digests in a payload.

/// Strings of one document, each once, compared by the bytes that they stand for. It holds their nodes, not their bytes.
package struct JSONStringSet {
  /// How many strings there are.
  package private(set) var count = 0
  /// Nodes by hash, or -1. At most half of the slots are taken, so a search always meets a free one.
  private var slots: [Int32]

  /// An empty set that takes `count` strings before it grows.
  package init(capacity count: Int) {
    slots = Self.emptySlots(for: count)
  }

  /// Takes in the string at `node`. Answers whether none with its bytes was there. All strings must be of one document.
  package mutating func insert(_ node: Int, of document: JSONDocument) -> Bool {
    insert(node, of: document.nodes, document.source)
  }

  /// The same while the document is being parsed.
  mutating func insert(_ node: Int, of nodes: [JSONNode], _ source: [UInt8]) -> Bool {
    let slot = slot(of: nodes[node], among: nodes, source)
    guard slots[slot] < 0 else { return false }
    slots[slot] = Int32(truncatingIfNeeded: node)
    count &+= 1
    if count &* 2 > slots.count { grow(nodes, source) }
    return true
  }

  /// Where the string lies, or the free slot where it would.
  private func slot(of string: JSONNode, among nodes: [JSONNode], _ source: [UInt8]) -> Int {
    source.withUnsafeBytes { source in
      var slot = Self.hash(of: string, source) & (slots.count &- 1)
      while slots[slot] >= 0, !Self.equal(nodes[Int(slots[slot])], string, source) {
        slot = (slot &+ 1) & (slots.count &- 1)
      }
      return slot
    }
  }

  private mutating func grow(_ nodes: [JSONNode], _ source: [UInt8]) {
    let taken = slots
    slots = Self.emptySlots(for: count &* 2)
    for node in taken where node >= 0 { slots[slot(of: nodes[Int(node)], among: nodes, source)] = node }
  }

  private static func emptySlots(for count: Int) -> [Int32] {
    [Int32](repeating: -1, count: 1 &<< (Int.bitWidth - max(count, 4).leadingZeroBitCount + 1))
  }

  private static func hash(of string: JSONNode, _ source: UnsafeRawBufferPointer) -> Int {
    guard !string.hasEscapes else { return unescaped(string, source).withUnsafeBytes { SeededHash.of($0) } }
    return SeededHash.of(UnsafeRawBufferPointer(rebasing: source[string.start..<string.end]))
  }

  private static func equal(_ a: JSONNode, _ b: JSONNode, _ source: UnsafeRawBufferPointer) -> Bool {
    guard !a.hasEscapes, !b.hasEscapes else { return unescaped(a, source) == unescaped(b, source) }
    return a.length == b.length && source[a.start..<a.end].elementsEqual(source[b.start..<b.end])
  }

  private static func unescaped(_ string: JSONNode, _ source: UnsafeRawBufferPointer) -> [UInt8] {
    JSONString.unescaped(Array(source[string.start..<string.end])[...])
  }
}
