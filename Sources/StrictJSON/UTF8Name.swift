/// Text that is compared byte by byte. RFC 8259 §8.3: names are equal when they agree code unit by code unit.
///
/// Swift's own `==` holds "\u{e9}" and "e\u{301}" for one string; to JSON, and to anything signed, they are two.
package struct UTF8Name: Hashable, Sendable {
  /// The text.
  package let text: String

  /// Wraps `text`, unchanged.
  package init(_ text: String) {
    self.text = text
  }

  /// Whether both have the same bytes.
  package static func == (left: UTF8Name, right: UTF8Name) -> Bool {
    let (left, right) = (left.text.utf8, right.text.utf8)
    guard left.count == right.count else { return false }
    let isSame = left.withContiguousStorageIfAvailable { left in
      right.withContiguousStorageIfAvailable { UnsafeRawBufferPointer(left).isSame(as: UnsafeRawBufferPointer($0)) }
    }
    return (isSame ?? nil) ?? left.elementsEqual(right)
  }

  /// Feeds the bytes, and an end mark that no UTF-8 text contains.
  package func hash(into hasher: inout Hasher) {
    let fed: Void? = text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    if fed == nil {
      for byte in text.utf8 { hasher.combine(byte) }
    }
    hasher.combine(0xFF as UInt8)
  }
}
