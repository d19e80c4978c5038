/// Finds a member name that stands twice in one object. RFC 8259 §4: names should be unique; here they must be.
enum MemberNames {
  /// The node of the first name of `object` that repeats an earlier one, compared after unescaping.
  static func repeated(in object: Int, of tape: Span<JSONNode>, _ text: Span<UInt8>) -> Int? {
    // Each name picks one of 64 bits. A fresh bit proves a fresh name; only a used one asks for a comparison.
    var used: UInt64 = 0
    var count = 0
    var name = object + 1
    while name < tape.count {
      let node = tape[name]
      count += 1
      // Escapes, long names and too many to compare in pairs go to a table, so that the work stays linear.
      guard !node.hasEscapes, node.length <= 64, count <= 32 else {
        return repeatedByTable(in: object, of: tape, text)
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

  /// The same by a hash table.
  private static func repeatedByTable(in object: Int, of tape: Span<JSONNode>, _ text: Span<UInt8>) -> Int? {
    var names = JSONStringSet(capacity: 64)
    var name = object + 1
    while name < tape.count {
      guard names.insert(name, of: tape, text) else { return name }
      name = tape[name + 1].next
    }
    return nil
  }

  private static func equal(_ text: Span<UInt8>, _ left: Int, _ right: Int, count: Int) -> Bool {
    for index in 0..<count where text[left + index] != text[right + index] { return false }
    return true
  }
}
