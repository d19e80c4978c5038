/// The results as JUnit XML, which build servers show.

/// A test suite for each implementation, a test case for each vector.
public struct JUnitReport: Sendable {
  private let runs: [Run]
  private let expected: ExpectedFailures?

  /// Makes a report; vectors that are expected to fail are skipped in it.
  public init(_ runs: [Run], expecting expected: ExpectedFailures? = nil) {
    (self.runs, self.expected) = (runs, expected)
  }

  /// The text, in UTF-8.
  public var text: String {
    let suites = runs.map(suite).joined()
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n\(suites)</testsuites>\n"
  }

  private func suite(_ run: Run) -> String {
    let cases = run.results.map { (result: $0, kind: Kind($0, expected)) }
    let failures = cases.count { $0.kind == .failure }
    let skipped = cases.count { $0.kind == .skipped }
    let lines = cases.map { testCase($0.result, $0.kind) }.joined()
    let words =
      run.lastWords.isEmpty ? "" : "<system-err>\(Self.escaped(run.lastWords.joined(separator: "\n")))</system-err>\n"
    return """
      <testsuite name="\(Self.escaped(run.name))" tests="\(cases.count)" failures="\(failures)" errors="0" \
      skipped="\(skipped)">
      \(lines)\(words)</testsuite>

      """
  }

  private enum Kind {
    case success, failure, skipped

    init(_ result: Run.Result, _ expected: ExpectedFailures?) {
      let isForgiven = expected?.reasons[result.vector.id] != nil
      self = result.judgement.outcome == .agreed ? .success : result.isFine || isForgiven ? .skipped : .failure
    }
  }

  private func testCase(_ result: Run.Result, _ kind: Kind) -> String {
    let (vector, judgement) = (result.vector, result.judgement)
    let parts = vector.id.split(separator: "/")
    let start =
      "<testcase classname=\"\(Self.escaped(parts.dropLast().joined(separator: ".")))\" "
      + "name=\"\(Self.escaped(parts.last.map(String.init) ?? ""))\""
    let came = Self.escaped(judgement.got)
    switch kind {
    case .success: return start + "/>\n"
    case .skipped:
      let reason = expected?.reasons[vector.id].map { "\(judgement.got); expected to fail: \($0)" } ?? judgement.got
      return start + "><skipped message=\"\(Self.escaped(reason))\"/></testcase>\n"
    case .failure:
      return start
        + "><failure type=\"\(judgement.outcome.rawValue)\" message=\"\(came)\">\(Self.escaped(vector.title)) "
        + "\(vector.section), \(vector.rule). Expected: \(Self.escaped(vector.expectation.sentence)).</failure></testcase>\n"
    }
  }

  /// Text between tags or in quoted attributes. XML 1.0 has no way to write most control characters, so they stand as the
  /// escapes that JSON has for them.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += "&#10;"
      case "\t": escaped += "&#9;"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
