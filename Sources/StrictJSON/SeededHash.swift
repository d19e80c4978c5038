/// A hash of byte strings for tables: other numbers in each process, so that nobody can prepare collisions.

/// One multiplication for sixteen bytes; Swift's `Hasher` takes several times as long over a digest.
package struct SeededHash: Sendable {
  /// The hash of this process. A table keeps it, so as not to ask at each string whether its numbers have been drawn.
  package static let ofThisProcess = SeededHash(seed: drawn(0), factor: drawn(1) | 1)

  private let seed, factor: UInt64

  /// The hash of these bytes. Every one of them, and their number, bears on all bits of it.
  package func callAsFunction(_ bytes: UnsafeRawBufferPointer) -> Int {
    var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count)
    guard bytes.count >= 16 else {
      let (head, end) = Self.shortWords(bytes)
      return Int(truncatingIfNeeded: Self.mixed(head ^ factor, Self.mixed(hash ^ end, factor)))
    }
    // The last sixteen bytes may overlap those before, so that every byte is in a word.
    let last = bytes.count &- 16
    var start = 0
    while start < last {
      hash = Self.mixed(Self.word(bytes, start) ^ factor, Self.word(bytes, start &+ 8) ^ hash)
      start &+= 16
    }
    return Int(truncatingIfNeeded: Self.mixed(Self.word(bytes, last) ^ factor, Self.word(bytes, last &+ 8) ^ hash))
  }

  /// Fewer than sixteen bytes in two words, which overlap where there are fewer.
  @inline(__always) private static func shortWords(_ bytes: UnsafeRawBufferPointer) -> (UInt64, UInt64) {
    if bytes.count >= 8 { return (word(bytes, 0), word(bytes, bytes.count &- 8)) }
    if bytes.count >= 4 { return (half(bytes, 0), half(bytes, bytes.count &- 4)) }
    var word: UInt64 = 0
    for byte in bytes { word = word &<< 8 | UInt64(byte) }
    return (word, 0)
  }

  @inline(__always) private static func half(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self))
  }

  @inline(__always) private static func word(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
  }

  /// Both halves of a product, so that each bit of a word bears on all of the result.
  private static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (high, low) = a.multipliedFullWidth(by: b)
    return high ^ low
  }

  /// A number that Swift's own seed makes another one in each process.
  private static func drawn(_ number: Int) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(number)
    return UInt64(truncatingIfNeeded: hasher.finalize())
  }
}
