/// Finding a digest among many so that the time does not tell which one it was, or whether it was there.

/// Digests of one size, in the text that stands in payloads. A search looks at all of them, whatever it finds on the way.
///
/// The digests are no secrets: they came with a presentation. What a table would give away to somebody who sees only how
/// long a verification takes is which claims of a known credential were shown.
package struct DigestSet: Sendable {
  /// How many digests there are.
  package let count: Int

  /// Bytes in each digest's text.
  private let byteCount: Int
  /// Where the 64-bit words of a text begin; the last one overlaps the one before, so that every byte is in a word.
  private let offsets: [Int]
  /// The words of all texts, one text after another.
  private let words: [UInt64]

  /// A set of texts that all have `byteCount` bytes, at least 8, and stand one after another in `texts`.
  package init(_ texts: [UInt8], byteCount: Int) {
    let offsets = byteCount < 8 ? [] : stride(from: 0, to: byteCount - 7, by: 8) + [byteCount - 8]
    let count = byteCount < 8 ? 0 : texts.count / byteCount
    var words: [UInt64] = []
    words.reserveCapacity(count * offsets.count)
    texts.withUnsafeBytes { texts in
      for text in 0..<count {
        for offset in offsets {
          words.append(texts.loadUnaligned(fromByteOffset: text * byteCount + offset, as: UInt64.self))
        }
      }
    }
    self.words = words
    self.count = count
    self.byteCount = byteCount
    self.offsets = offsets
  }

  /// Whether a text is in the set, and if so, at which place. A text of another size is in none: its size is public.
  package func find(_ text: UnsafeRawBufferPointer) -> (isThere: SecretBit, place: UInt64) {
    guard text.count == byteCount, !offsets.isEmpty else { return (.no, 0) }
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: offsets.count) { wanted in
      for (index, offset) in offsets.enumerated() {
        wanted.initializeElement(at: index, to: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      }
      return words.withUnsafeBufferPointer { words in
        ConstantTimeLoops.find(UnsafeBufferPointer(wanted), among: words, count: count)
      }
    }
  }
}
