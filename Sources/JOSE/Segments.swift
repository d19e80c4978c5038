/// Cuts a token at its separators. RFC 7515 §7.1, RFC 9901 §4.

internal import CryptoPrimitives

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

  /// Where a byte stands first at or after `start`.
  func place(of byte: UInt8, from start: Int) -> Int? {
    self[start...].withUnsafeBytes { $0.place(of: byte) }.map { start + $0 }
  }
}
