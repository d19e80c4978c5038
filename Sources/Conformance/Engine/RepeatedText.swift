/// Texts that are too long to be written out: a vector about a limit must not be a file of many megabytes.

internal import StrictJSON

/// A text as vectors give it: a string, or `{"before":TEXT,"repeated":TEXT,"times":COUNT,"after":TEXT}`.
enum RepeatedText {
  /// The bytes; nil if `given` is no such text, or one of more than 32 MiB.
  static func bytes(of given: JSON) -> [UInt8]? {
    if let text = given.string { return Array(text.utf8) }
    guard let members = given.object, members.count == 4, let before = members["before"]?.string,
      let unit = members["repeated"]?.string, let times = members["times"]?.number?.int,
      let after = members["after"]?.string, !unit.isEmpty, 0...most / unit.utf8.count ~= times
    else { return nil }
    var bytes = Array(before.utf8)
    let repeated = Array(unit.utf8)
    bytes.reserveCapacity(bytes.count + repeated.count * times + after.utf8.count)
    for _ in 0..<times { bytes += repeated }
    return bytes + Array(after.utf8)
  }

  private static let most = 1 << 25
}
