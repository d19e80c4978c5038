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
    let count = unit.utf8.count * times
    var repeated = times == 0 ? [] : Array(unit.utf8)
    // Twice as long in each step: a loop over every unit would be the slowest part of the suite.
    while repeated.count < count { repeated += repeated.prefix(count - repeated.count) }
    return Array(before.utf8) + repeated + Array(after.utf8)
  }

  private static let most = 1 << 25
}
