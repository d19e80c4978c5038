/// Cuts a token at its separators. RFC 7515 §7.1, RFC 9901 §4.

extension ArraySlice<UInt8> {
  /// Where the parts between separators are, empty ones too; nil if there are more than `most` of them.
  package func segments(at separator: UInt8, most: Int) -> [Range<Int>]? {
    var segments: [Range<Int>] = []
    segments.reserveCapacity(Swift.min(most, 16))
    var start = startIndex
    while let end = place(of: separator, from: start) {
      guard segments.count + 1 < most else { return nil }
      segments.append(start..<end)
      start = end + 1
    }
    segments.append(start..<endIndex)
    return segments
  }

  /// Where a byte stands first at or after `start`. It looks at sixteen bytes at a time.
  func place(of byte: UInt8, from start: Int) -> Int? {
    withUnsafeBytes { bytes in
      let wanted = SIMD16(repeating: byte)
      var offset = start - startIndex
      while offset &+ 16 <= bytes.count {
        let marks = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self) .== wanted
        let words = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
        if words[0] | words[1] != 0 { break }
        offset &+= 16
      }
      while offset < bytes.count, bytes[offset] != byte { offset &+= 1 }
      return offset < bytes.count ? startIndex + offset : nil
    }
  }
}
