/// Gate (b): callgrind counts the instructions of each secret; within one shape all counts are one number.

internal import CProbes
internal import FoundationEssentials

/// Why nothing was counted.
enum CountingError: Error {
  /// callgrind did not write this file, or there is no count in it.
  case noCount(file: String)
}

/// Runs cases in callgrind, which writes what it counts to files whose names begin with `output`.
struct InstructionGate {
  let output: String
  private var dumps = 0

  init(output: String) { self.output = output }

  /// The counts of the classes of one shape.
  private mutating func counts(of shape: Shape) throws -> [UInt64] {
    // All inputs are made before anything is counted, so that each call finds the same heap.
    let inputs = shape.classes.map { secretClass in
      let input = UnsafeMutableRawBufferPointer.allocate(byteCount: secretClass.bytes.count, alignment: 16)
      input.copyBytes(from: secretClass.bytes)
      return input
    }
    defer { for input in inputs { input.deallocate() } }
    let operations = try inputs.map { try shape.prepare(UnsafeRawBufferPointer($0)) }
    // The first calls bind symbols and fill the allocator's lists.
    for operation in operations { try operation() }
    return try operations.map { operation in
      // What came in between has used the lists for something else, and at times an allocation tidies them up: the least of
      // several counts is the operation's own.
      try (0..<3).map { _ in
        try operation()
        probe_toggle_counting()
        try operation()
        probe_toggle_counting()
        return try nextCount()
      }.min() ?? 0
    }
  }

  /// The number in the file that callgrind writes now.
  private mutating func nextCount() throws -> UInt64 {
    probe_dump_counts("class")
    dumps += 1
    let file = "\(output).\(dumps)"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    for line in text.split(separator: "\n") where line.hasPrefix("summary: ") || line.hasPrefix("totals: ") {
      if let count = UInt64(line.drop { $0 != " " }.dropFirst()) { return count }
    }
    throw CountingError.noCount(file: file)
  }

  /// The smallest and the largest count of the shape in which they differ most, else of the last one.
  private mutating func spread(of checked: Case) throws -> ClosedRange<UInt64> {
    let spreads = try checked.shapes.map { shape in
      let counts = try counts(of: shape)
      return (counts.min() ?? 0)...(counts.max() ?? 0)
    }
    let widest = spreads.max { $0.upperBound - $0.lowerBound < $1.upperBound - $1.lowerBound }
    guard let widest, let last = spreads.last else { return 0...0 }
    return widest.lowerBound == widest.upperBound ? last : widest
  }

  /// Production must have one count, and a canary must have several.
  mutating func run(_ cases: Cases) throws -> [Finding] {
    var findings: [Finding] = []
    for canary in cases.canaries {
      let counts = try spread(of: canary)
      findings.append(
        Finding(.instructions, canary, counts.text, counts.lowerBound < counts.upperBound ? .passed : .failed))
    }
    for row in cases.rows {
      let counts = try spread(of: row)
      let isEqual = counts.lowerBound == counts.upperBound && counts.lowerBound > 0
      findings.append(Finding(.instructions, row, counts.text, isEqual ? .passed : .failed))
    }
    return findings
  }
}

extension ClosedRange<UInt64> {
  /// One number, or both.
  fileprivate var text: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)...\(upperBound)"
  }
}
