/// Gate (a): memcheck takes the secrets for uninitialised memory and counts each branch and address that depends on them.

internal import CProbes

enum MemoryGate {
  /// The errors of each shape: those of all its secrets.
  static func errors(of checked: Case) throws -> [UInt64] {
    try checked.shapes.map { shape in
      let before = probe_errors()
      for secretClass in shape.classes {
        try Probe.withSecret(secretClass.bytes) { secret in try shape.prepare(secret)() }
      }
      return probe_errors() - before
    }
  }

  /// Production must have no error in any shape, and a canary must have one in each.
  static func run(_ cases: Cases) throws -> [Finding] {
    let canaries = try cases.canaries.map { canary in
      let errors = try errors(of: canary)
      return Finding(.memory, canary, "\(errors.reduce(0, +))", errors.contains(0) ? .failed : .passed)
    }
    let rows = try cases.rows.map { row in
      let errors = try errors(of: row).reduce(0, +)
      return Finding(.memory, row, "\(errors)", errors == 0 ? .passed : .failed)
    }
    return canaries + rows
  }
}
