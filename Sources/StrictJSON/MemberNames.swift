/// Finds a member name that stands twice in one object. RFC 8259 §4: names should be unique; here they must be.
enum MemberNames {
  /// The node of the first name of `object` that repeats an earlier one, compared after unescaping.
  static func repeated(in object: Int, of nodes: [JSONNode], _ source: [UInt8]) -> Int? {
    // Each name picks one of 64 bits. A fresh bit proves a fresh name; only a used one asks for a comparison.
    let text = source.span
    let tape = nodes.span
    var used: UInt64 = 0
    var count = 0
    var name = object + 1
    while name < tape.count {
      let node = tape[name]
      count += 1
      // Escapes, long names and too many to compare in pairs go to a table, so that the work stays linear.
      guard !node.hasEscapes, node.length <= 64, count <= 32 else {
        return repeatedByTable(in: object, of: nodes, source)
      }
      let bit = 1 as UInt64 &<< sketch(of: node, text)
      if used & bit != 0, occurs(node, before: name, in: object, tape, text) { return name }
      used |= bit
      name = tape[name + 1].next
    }
    return nil
  }

  /// Length and outer bytes, mixed; the low six bits tell most names of one object apart.
  private static func sketch(of name: JSONNode, _ text: Span<UInt8>) -> UInt64 {
    guard name.length > 0 else { return 0 }
    let (first, last) = (UInt64(text[name.start]), UInt64(text[name.end - 1]))
    return (first &* 7) ^ (last &* 11) ^ UInt64(truncatingIfNeeded: name.length)
  }

  private static func occurs(
    _ name: JSONNode, before index: Int, in object: Int, _ tape: Span<JSONNode>, _ text: Span<UInt8>
  ) -> Bool {
    var earlier = object + 1
    while earlier < index {
      let node = tape[earlier]
      if node.length == name.length, equal(text, node.start, name.start, count: name.length) { return true }
      earlier = tape[earlier + 1].next
    }
    return false
  }

  /// The same by an open hash table. Swift seeds its hash anew in each process: nobody can prepare collisions.
  private static func repeatedByTable(in object: Int, of nodes: [JSONNode], _ source: [UInt8]) -> Int? {
    let (names, text) = unescapedNames(in: object, of: nodes, source)
    // At least twice as many slots as names, so that a search always meets a free one.
    let slots = 1 << (Int.bitWidth - (names.count * 2).leadingZeroBitCount)
    var table = [Int32](repeating: -1, count: slots)
    for (index, name) in names.enumerated() {
      var slot = hash(of: name, in: text) & (slots - 1)
      while table[slot] >= 0 {
        let other = names[Int(table[slot])]
        if other.count == name.count, equal(text.span, other.start, name.start, count: name.count) { return name.node }
        slot = (slot + 1) & (slots - 1)
      }
      table[slot] = Int32(truncatingIfNeeded: index)
    }
    return nil
  }

  /// Where the bytes of one name are.
  private struct Name {
    let node: Int
    let start: Int
    let count: Int
  }

  /// The names of `object`, one after the other and without escapes, and where each of them begins.
  private static func unescapedNames(
    in object: Int, of nodes: [JSONNode], _ source: [UInt8]
  ) -> (names: [Name], text: [UInt8]) {
    var names: [Name] = []
    var text: [UInt8] = []
    var name = object + 1
    while name < nodes.count {
      let (node, start) = (nodes[name], text.count)
      let written = source[node.start..<node.end]
      if node.hasEscapes { JSONString.appendUnescaped(written, to: &text) } else { text.append(contentsOf: written) }
      names.append(Name(node: name, start: start, count: text.count - start))
      name = nodes[name + 1].next
    }
    return (names, text)
  }

  private static func hash(of name: Name, in text: [UInt8]) -> Int {
    var hasher = Hasher()
    text[name.start..<name.start + name.count].withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }

  private static func equal(_ text: Span<UInt8>, _ left: Int, _ right: Int, count: Int) -> Bool {
    for index in 0..<count where text[left + index] != text[right + index] { return false }
    return true
  }
}
