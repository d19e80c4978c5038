/// Writes the page about conformance: rules by implementations, every cell with its vectors.

#if CommandLine
import ArgumentParser
import Conformance
import FoundationEssentials
import JOSE
import Mustache
import SelectiveDisclosure

struct ConformancePage {
  /// The page in UTF-8.
  let text: String

  /// - Parameters:
  ///   - folder: where the vectors are.
  ///   - report: where the page will be: links to vectors are relative to it.
  init(_ suite: VectorSuite, _ runs: [Run], folder: String, report: String, at now: NumericDate) throws(Failure) {
    let vectors = runs[0].results.map(\.vector)
    let rows = RuleCoverage(of: vectors).rows
    let covered = rows.filter { $0.accepting + $0.rejecting + $0.open > 0 }
    let uncovered = rows.filter { $0.accepting + $0.rejecting + $0.open == 0 }
    let matrix = ConformanceMatrix(runs, base: RelativePath.link(from: report, to: folder))
    let page: [String: Any] = [
      "vectors": vectors.count, "vectorNoun": vectors.count == 1 ? "vector" : "vectors", "rules": covered.count,
      "implementations": runs.count, "implementationNoun": runs.count == 1 ? "implementation" : "implementations",
      "date": Self.date(now), "runs": runs.enumerated().map { ConformanceTile.data(of: $1, number: $0) },
      "groups": matrix.groups(of: covered.map(\.rule)), "hasUncovered": !uncovered.isEmpty,
      "uncovered": uncovered.map { row in
        ["id": row.rule.id, "sentence": row.rule.sentence, "why": row.excuse ?? ""] as [String: Any]
      },
      "version": Scrim.configuration.version, "folder": folder, "digest": suite.digest,
    ]
    text = try ConformanceTemplate.library().render(page, withTemplate: ConformanceTemplate.page.rawValue) ?? ""
  }

  /// The day in ISO 8601, in UTC.
  private static func date(_ time: NumericDate) -> String {
    Date(timeIntervalSince1970: time.seconds).formatted(.iso8601.year().month().day())
  }
}

/// A link from a file to a folder.
enum RelativePath {
  /// Both paths may be relative to the working directory.
  static func link(from file: String, to folder: String) -> String {
    let (from, to) = (components(file).dropLast(), components(folder))
    let shared = zip(from, to).prefix { $0 == $1 }.count
    let steps = Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared).map(encoded)
    return steps.isEmpty ? "." : steps.joined(separator: "/")
  }

  private static func components(_ path: String) -> [String] {
    let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    return whole.split(separator: "/").reduce(into: []) { steps, step in
      switch step {
      case ".": break
      case "..": steps = steps.dropLast()
      default: steps.append(String(step))
      }
    }
  }

  /// A step of a path in a URI. RFC 3986 §2.3.
  static func encoded(_ step: String) -> String {
    step.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
#endif
