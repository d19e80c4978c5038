/// Gate (b): callgrind counts the instructions of each secret; within one shape all counts are one number.

internal import CProbes
internal import FoundationEssentials

/// Why nothing was counted.
enum CountingError: Error {
  /// callgrind did not write this file, or there is no count in it.
  case noCount(file: String)
  /// The process that was to be counted did not come to its end.
  case ended(shape: String, secret: String)
}

/// Runs cases in callgrind, which writes what it counts to files whose names begin with `output`.
struct InstructionGate {
  let output: String

  /// The counts of the classes of one shape. Each is counted in a process of its own, and all of them begin as copies of
  /// this one: they find the same memory at the same addresses, and nothing but the secret differs.
  private func counts(of shape: Shape) throws -> [UInt64] {
    try shape.classes.map { secretClass in
      let secret = UnsafeMutableRawBufferPointer.allocate(byteCount: secretClass.bytes.count, alignment: 16)
      defer { secret.deallocate() }
      secret.copyBytes(from: secretClass.bytes)
      let child = probe_fork()
      if child == 0 { count(shape, UnsafeRawBufferPointer(secret)) }
      guard probe_has_succeeded(child) else { throw CountingError.ended(shape: shape.name, secret: secretClass.name) }
      return try countWritten()
    }
  }

  /// Has callgrind write what one call with this secret takes, and ends the process.
  private func count(_ shape: Shape, _ secret: UnsafeRawBufferPointer) -> Never {
    do {
      let operation = try shape.prepare(secret)
      // The first call binds symbols and fills the allocator's lists.
      try operation()
      probe_toggle_counting()
      try operation()
      probe_toggle_counting()
      probe_dump_counts("class")
      probe_exit(0)
    } catch {
      probe_exit(1)
    }
  }

  /// The number in the file that callgrind wrote, the first of its process.
  private func countWritten() throws -> UInt64 {
    let file = "\(output).1"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    for line in text.split(separator: "\n") where line.hasPrefix("summary: ") || line.hasPrefix("totals: ") {
      if let count = UInt64(line.drop { $0 != " " }.dropFirst()) { return count }
    }
    throw CountingError.noCount(file: file)
  }

  /// The smallest and the largest count of the shape in which they differ most, else of the last one.
  private func spread(of checked: Case) throws -> ClosedRange<UInt64> {
    let spreads = try checked.shapes.map { shape in
      let counts = try counts(of: shape)
      return (counts.min() ?? 0)...(counts.max() ?? 0)
    }
    let widest = spreads.max { $0.upperBound - $0.lowerBound < $1.upperBound - $1.lowerBound }
    guard let widest, let last = spreads.last else { return 0...0 }
    return widest.lowerBound == widest.upperBound ? last : widest
  }

  /// Production must have one count, and a canary must have several.
  func run(_ cases: Cases) throws -> [Finding] {
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
