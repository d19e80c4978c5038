/// Comparing names, digests and strings in memory. What is compared here is public.

extension UnsafeRawBufferPointer {
  /// Whether both hold the same bytes. It looks at eight of them at a time.
  package func isSame(as other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    guard count >= 8 else { return indices.allSatisfy { self[$0] == other[$0] } }
    // The last eight bytes may overlap those before.
    let last = count &- 8
    for offset in stride(from: 0, to: last, by: 8) where word(offset) != other.word(offset) { return false }
    return word(last) == other.word(last)
  }

  @inline(__always) private func word(_ offset: Int) -> UInt64 {
    loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
}
