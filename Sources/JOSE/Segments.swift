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

  /// Where a byte stands first at or after `start`. It looks at 64 bytes at a time, and then at sixteen.
  func place(of byte: UInt8, from start: Int) -> Int? {
    withUnsafeBytes { bytes in
      let wanted = SIMD16(repeating: Int8(bitPattern: byte))
      var offset = start - startIndex
      while offset &+ 64 <= bytes.count {
        let halves = Self.marks(of: wanted, in: bytes, at: offset) | Self.marks(of: wanted, in: bytes, at: offset &+ 16)
        let others =
          Self.marks(of: wanted, in: bytes, at: offset &+ 32) | Self.marks(of: wanted, in: bytes, at: offset &+ 48)
        let any = halves | others
        if any[0] | any[1] != 0 { break }
        offset &+= 64
      }
      while offset &+ 16 <= bytes.count {
        let marks = Self.marks(of: wanted, in: bytes, at: offset)
        if marks[0] != 0 { return startIndex + offset + UInt64(littleEndian: marks[0]).trailingZeroBitCount / 8 }
        if marks[1] != 0 { return startIndex + offset + 8 + UInt64(littleEndian: marks[1]).trailingZeroBitCount / 8 }
        offset &+= 16
      }
      while offset < bytes.count, bytes[offset] != byte { offset &+= 1 }
      return offset < bytes.count ? startIndex + offset : nil
    }
  }

  /// All ones in each of sixteen bytes that is the wanted one, else zeros.
  @inline(__always)
  private static func marks(of wanted: SIMD16<Int8>, in bytes: UnsafeRawBufferPointer, at offset: Int) -> SIMD2<UInt64>
  {
    let same = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD16<Int8>.self) .== wanted
    return unsafeBitCast(same, to: SIMD2<UInt64>.self)
  }
}
