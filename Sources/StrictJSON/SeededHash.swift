/// A hash of byte strings for tables: other numbers in each process, so that nobody can prepare collisions.

/// One multiplication for eight bytes; Swift's `Hasher` takes several times as long over a digest.
package enum SeededHash {
  private static let (seed, factor) = (drawn(0), drawn(1) | 1)

  /// The hash of these bytes. Every one of them, and their number, bears on all bits of it.
  package static func of(_ bytes: UnsafeRawBufferPointer) -> Int {
    var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count)
    guard bytes.count >= 8 else {
      var word: UInt64 = 0
      for byte in bytes { word = word &<< 8 | UInt64(byte) }
      return Int(truncatingIfNeeded: mixed(hash ^ word))
    }
    // The last eight bytes may overlap those before, so that every byte is in a word.
    let last = bytes.count &- 8
    var start = 0
    while start < last {
      hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
      start &+= 8
    }
    return Int(truncatingIfNeeded: mixed(hash ^ bytes.loadUnaligned(fromByteOffset: last, as: UInt64.self)))
  }

  /// Both halves of a product, so that each bit of `word` bears on all of the result.
  private static func mixed(_ word: UInt64) -> UInt64 {
    let (high, low) = word.multipliedFullWidth(by: factor)
    return high ^ low
  }

  /// A number that Swift's own seed makes another one in each process.
  private static func drawn(_ number: Int) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(number)
    return UInt64(truncatingIfNeeded: hasher.finalize())
  }
}
