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
    guard left.text.utf8.count == right.text.utf8.count else { return false }
    return left.text.withBytes { left in right.text.withBytes { left.isSame(as: $0) } }
  }

  /// Feeds the bytes, and an end mark that no UTF-8 text contains.
  package func hash(into hasher: inout Hasher) {
    text.withBytes { hasher.combine(bytes: $0) }
    hasher.combine(0xFF as UInt8)
  }
}

extension String {
  /// Lends the UTF-8 bytes, without a copy of the string where they lie in one run, as nearly always.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable({ body(UnsafeRawBufferPointer($0)) }) { return result }
    var copy = self
    return copy.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }
}
