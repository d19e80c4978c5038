/// Cuts a token at its separators. RFC 7515 §7.1, RFC 9901 §4.

extension ArraySlice<UInt8> {
  /// What stands between the separators, empty segments too; nil if there are more than `most` of them.
  package func segments(at separator: UInt8, most: Int) -> [ArraySlice<UInt8>]? {
    var segments: [ArraySlice<UInt8>] = []
    segments.reserveCapacity(Swift.min(most, 16))
    var start = startIndex
    while let end = index(of: separator, from: start) {
      guard segments.count + 1 < most else { return nil }
      segments.append(self[start..<end])
      start = end + 1
    }
    segments.append(self[start...])
    return segments
  }

  /// Where a byte stands first at or after `start`. It looks at 32 bytes at a time, and then at eight.
  private func index(of byte: UInt8, from start: Int) -> Int? {
    withUnsafeBytes { bytes in
      var offset = start - startIndex
      while offset &+ 32 <= bytes.count {
        let words = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
        let marks = Self.marks(of: byte, in: words)
        let any = marks.lowHalf | marks.highHalf
        if any[0] | any[1] != 0 { break }
        offset &+= 32
      }
      while offset &+ 8 <= bytes.count {
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let marks = Self.marks(of: byte, in: SIMD2(repeating: word))[0]
        if marks != 0 { return startIndex + offset + marks.trailingZeroBitCount / 8 }
        offset &+= 8
      }
      while offset < bytes.count, bytes[offset] != byte { offset += 1 }
      return offset < bytes.count ? startIndex + offset : nil
    }
  }

  /// The top bit of each byte of a word that is `byte`: it is zero in the difference. A borrow marks others only above the
  /// first mark, so that one, and whether there is any, is what counts.
  @inline(__always) private static func marks<Words: SIMD>(of byte: UInt8, in words: Words) -> Words
  where Words.Scalar == UInt64 {
    let ones = Words(repeating: 0x0101_0101_0101_0101)
    let differences = words ^ (ones &* Words(repeating: UInt64(byte)))
    return (differences &- ones) & ~differences & (ones &* Words(repeating: 0x80))
  }
}
