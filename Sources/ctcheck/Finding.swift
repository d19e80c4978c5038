/// What a gate says of a case, and the cases that a gate runs.

/// The answer of a gate.
enum Verdict: String, Sendable {
  /// Production shows nothing, or a canary was caught.
  case passed
  /// Production shows its secret, or a canary was not caught.
  case failed
  /// The host is too noisy to see the canary, so that production shows nothing means nothing.
  case inconclusive
}

struct Finding: Sendable {
  let gate: Gate
  let name: String
  /// Errors, instructions or the largest |t|.
  let value: String
  let verdict: Verdict

  init(_ gate: Gate, _ checked: Case, _ value: String, _ verdict: Verdict) {
    self.gate = gate
    self.name = checked.name
    self.value = value
    self.verdict = verdict
  }

  /// Gate, name, value and verdict between tabs, for `scripts/constant-time`.
  var line: String { [gate.rawValue, name, value, verdict.rawValue].joined(separator: "\t") }
}

/// The cases of one gate in one build.
struct Cases: Sendable {
  let rows: [Case]
  let canaries: [Case]

  init(of gate: Gate, in build: Build) {
    rows = Rows.all.filter { $0.gates.contains(gate) }
    canaries = Canaries.all.filter { $0.gates.contains(gate) && $0.builds.contains(build) }
  }
}
