/// Gate (c): the times of the first and the last class of a case's last shape, told apart by a t-test or not.

internal import CProbes
internal import CryptoPrimitives

enum TimeGate {
  /// Above this in two of three runs a difference is taken for real.
  static let leak = 10.0
  /// Above this (the bound of ISO 17825) somebody should look.
  static let suspicion = 4.5

  /// The middle of three values of |t|: above a bound just when two of them are.
  static func t(of checked: Case) throws -> Double {
    var runs: [Double] = []
    for _ in 0..<3 {
      runs.append(try run(checked))
      // The third cannot change what two agree on.
      if runs.count == 2, (runs[0] > leak) == (runs[1] > leak) { return runs.max() ?? 0 }
    }
    return runs.sorted()[1]
  }

  /// |t| of one run.
  private static func run(_ checked: Case) throws -> Double {
    guard let shape = checked.shapes.last, let first = shape.classes.first, let second = shape.classes.last else {
      return 0
    }
    // Chosen before anything is timed, so that the choice leaves no trace in the predictors.
    let isSecond = SystemRandom().bytes(checked.samples).map { $0 & 1 == 1 }
    let masks = isSecond.map { $0 ? UInt64(0) : .max }
    var times = [UInt64](repeating: 0, count: checked.samples)
    let input = UnsafeMutableRawBufferPointer.allocate(byteCount: first.bytes.count, alignment: 64)
    defer { input.deallocate() }
    let target = input.assumingMemoryBound(to: UInt8.self).baseAddress
    for sample in 0..<checked.samples {
      probe_mix(target, first.bytes, second.bytes, masks[sample], first.bytes.count)
      let operation = try shape.prepare(UnsafeRawBufferPointer(input))
      let start = probe_cycles()
      try operation()
      times[sample] = probe_cycles() &- start
    }
    // Caches and predictors are cold at first.
    let warm = checked.samples / 100
    return Welch.largestT(times: Array(times[warm...]), isSecond: Array(isSecond[warm...]))
  }

  /// Production must stay below the bound. Where a canary stays below too, nothing that stays below is called passed.
  static func run(_ cases: Cases) throws -> [Finding] {
    guard probe_is_emulated() == 0 else { return findings(cases.canaries + cases.rows, "-", .inconclusive) }
    let canaries = try cases.canaries.map { (canary: $0, t: try t(of: $0)) }
    let isQuiet = canaries.allSatisfy { $0.t > leak }
    let rows = try cases.rows.map { row in
      let t = try t(of: row)
      return Finding(.time, row, text(t), t > leak ? .failed : isQuiet ? .passed : .inconclusive)
    }
    return canaries.map { Finding(.time, $0.canary, text($0.t), $0.t > leak ? .passed : .inconclusive) } + rows
  }

  private static func findings(_ cases: [Case], _ value: String, _ verdict: Verdict) -> [Finding] {
    cases.map { Finding(.time, $0, value, verdict) }
  }

  /// One decimal, and a mark where somebody should look.
  private static func text(_ t: Double) -> String {
    guard t < 1_000_000 else { return "1000000+" }
    let tenths = Int(t * 10)
    return "\(tenths / 10).\(tenths % 10)" + (t > suspicion && t <= leak ? "?" : "")
  }
}
