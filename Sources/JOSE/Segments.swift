/// Cuts a token at its separators. RFC 7515 §7.1, RFC 9901 §4.

extension ArraySlice<UInt8> {
  /// What stands between the separators, empty segments too; nil if there are more than `most` of them.
  package func segments(at separator: UInt8, most: Int) -> [ArraySlice<UInt8>]? {
    var segments: [ArraySlice<UInt8>] = []
    var start = startIndex
    while let end = index(of: separator, from: start) {
      guard segments.count + 1 < most else { return nil }
      segments.append(self[start..<end])
      start = end + 1
    }
    segments.append(self[start...])
    return segments
  }

  /// Where a byte stands first at or after `start`. It looks at eight bytes at a time.
  private func index(of byte: UInt8, from start: Int) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    return withUnsafeBytes { bytes in
      var offset = start - startIndex
      while offset &+ 8 <= bytes.count {
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        // Where the byte stands there is zero now. A borrow marks others only above the first mark, which is what counts.
        let differences = word ^ (ones &* UInt64(byte))
        let marks = (differences &- ones) & ~differences & (ones &* 0x80)
        if marks != 0 { return startIndex + offset + marks.trailingZeroBitCount / 8 }
        offset &+= 8
      }
      while offset < bytes.count, bytes[offset] != byte { offset += 1 }
      return offset < bytes.count ? startIndex + offset : nil
    }
  }
}
