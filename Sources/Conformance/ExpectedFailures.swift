/// Vectors that an implementation is known to fail: a list in which every entry says why.

/// A file of lines `ID reason`. Empty lines, and lines that begin with `#`, say nothing.
public struct ExpectedFailures: Sendable {
  /// The reasons by the vectors' ids.
  public let reasons: [String: String]

  /// What is wrong with the list itself.
  public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line, counted from 1.
    public let line: Int
    /// What is wrong with it.
    public let description: String
  }

  /// Reads a list.
  public init(parsing text: String) throws(Fault) {
    var reasons: [String: String] = [:]
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let words = line.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
      guard let id = words.first, !id.hasPrefix("#") else { continue }
      let reason = words.dropFirst().first.map { $0.drop(while: \.isWhitespace) } ?? ""
      guard !reason.isEmpty else { throw Fault(line: index + 1, description: "\(id) has no reason") }
      guard reasons.updateValue(String(reason), forKey: id) == nil else {
        throw Fault(line: index + 1, description: "\(id) stands there twice")
      }
    }
    self.reasons = reasons
  }

  /// What the list says that is not so: ids that the suite does not have, and vectors that do not fail after all.
  /// - Parameter known: the ids of the suite, of which the run may be a part.
  public func mistakes(about run: Run, ofVectors known: Set<String>) -> [String] {
    let unknown = reasons.keys.filter { !known.contains($0) }.sorted().map { "\($0): there is no such vector" }
    let fine = run.results.filter { reasons[$0.vector.id] != nil && $0.isFine }
    return unknown + fine.map { "\($0.vector.id): is expected to fail, and is \($0.judgement.outcome.rawValue)" }
  }
}
