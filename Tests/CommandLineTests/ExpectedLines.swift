/// Compares output with what a transcript expects, wildcards included.

/// Expected lines. The wildcard `...` is described at `Transcript`.
struct ExpectedLines {
  private let lines: [String]

  init(_ lines: [String]) { self.lines = lines }

  /// Whether `actual` is what was expected, line by line.
  func match(_ actual: [String]) -> Bool { Self.match(lines[...], actual[...]) }

  private static func match(_ expected: ArraySlice<String>, _ actual: ArraySlice<String>) -> Bool {
    guard let first = expected.first else { return actual.isEmpty }
    guard first != "..." else {
      return (actual.startIndex...actual.endIndex).contains { match(expected.dropFirst(), actual[$0...]) }
    }
    guard let line = actual.first, match(first, line) else { return false }
    return match(expected.dropFirst(), actual.dropFirst())
  }

  /// Whether a line fits; each `...` in `expected` stands for one or more bytes.
  static func match(_ expected: String, _ line: String) -> Bool {
    var parts = Array(expected.utf8).split(separator: Array("...".utf8), omittingEmptySubsequences: false)[...]
    var rest = Array(line.utf8)[...]
    guard let first = parts.popFirst(), rest.starts(with: first) else { return false }
    rest = rest.dropFirst(first.count)
    guard let last = parts.popLast() else { return rest.isEmpty }
    for part in parts {
      // The earliest fit leaves the most for the parts after it.
      guard let place = rest.dropFirst().firstRange(of: part) else { return false }
      rest = rest[place.upperBound...]
    }
    return rest.count > last.count && rest.suffix(last.count).elementsEqual(last)
  }
}
