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

  /// Where a byte stands first at or after `start`. It looks at 64 bytes at a time, and then at eight.
  func place(of byte: UInt8, from start: Int) -> Int? {
    withUnsafeBytes { bytes in
      var offset = start - startIndex
      while offset &+ 64 <= bytes.count {
        let marks = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD64<UInt8>.self) .== SIMD64(repeating: byte)
        let words = unsafeBitCast(marks, to: SIMD8<UInt64>.self)
        let halves = words.lowHalf | words.highHalf
        let any = halves.lowHalf | halves.highHalf
        if any[0] | any[1] != 0 { break }
        offset &+= 64
      }
      while offset &+ 8 <= bytes.count {
        let marks = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt8>.self) .== SIMD8(repeating: byte)
        let word = UInt64(littleEndian: unsafeBitCast(marks, to: UInt64.self))
        if word != 0 { return startIndex + offset + word.trailingZeroBitCount / 8 }
        offset &+= 8
      }
      while offset < bytes.count, bytes[offset] != byte { offset &+= 1 }
      return offset < bytes.count ? startIndex + offset : nil
    }
  }
}
