/// Comparing names, digests and strings in memory. What is compared here is public.

extension UnsafeRawBufferPointer {
  /// Whether both hold the same bytes. It looks at eight of them at a time.
  package func isSame(as other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    var offset = 0
    while offset &+ 8 <= count {
      let word = loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      guard word == other.loadUnaligned(fromByteOffset: offset, as: UInt64.self) else { return false }
      offset &+= 8
    }
    while offset < count, self[offset] == other[offset] { offset &+= 1 }
    return offset == count
  }
}
