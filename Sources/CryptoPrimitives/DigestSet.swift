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
  /// All texts, one after another.
  private let texts: [UInt8]

  /// A set of texts that all have `byteCount` bytes, at least 32, and stand one after another in `texts`.
  package init(_ texts: [UInt8], byteCount: Int) {
    count = byteCount < ConstantTimeLoops.leastSearched ? 0 : texts.count / byteCount
    self.texts = texts
    self.byteCount = byteCount
  }

  /// Whether a text is in the set, and if so, at which place. A text of another size is in none: its size is public.
  package func find(_ text: UnsafeRawBufferPointer) -> (isThere: SecretBit, place: UInt64) {
    find(text, widely: WideVectors.areAvailable)
  }

  /// The same with 32 bytes at a time or with sixteen.
  package func find(_ text: UnsafeRawBufferPointer, widely: Bool) -> (isThere: SecretBit, place: UInt64) {
    guard text.count == byteCount, count > 0 else { return (.no, 0) }
    return texts.withUnsafeBytes { texts in
      widely
        ? ConstantTimeLoops.findWide(text, among: texts, count: count)
        : ConstantTimeLoops.find(text, among: texts, count: count)
    }
  }
}
