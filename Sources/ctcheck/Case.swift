/// What is checked: one declaration serves the three gates.

/// A way to find that a secret has an influence.
enum Gate: String, CaseIterable, Sendable {
  /// memcheck counts the branches and addresses that depend on poisoned bytes.
  case memory
  /// callgrind counts the instructions for each class of secrets.
  case instructions
  /// A t-test tells the times of two classes of secrets apart.
  case time
}

/// How the compiler was told to optimise.
enum Build: String, CaseIterable, Sendable {
  /// `-O`.
  case speed = "O"
  /// `-Osize`.
  case size = "Osize"
}

/// Secrets that must not be told from those of another class.
struct SecretClass: Sendable {
  let name: String
  let bytes: [UInt8]
}

/// Public sizes, the classes of secrets of that size, and what is done with a secret.
struct Shape: Sendable {
  /// What is measured.
  typealias Operation = () throws -> Void

  let name: String
  /// All of one size. The first and the last are those whose times are compared.
  let classes: [SecretClass]
  /// Brings the secret to where the production function wants it. What it answers is the call of that function, which
  /// publishes the results that are public, and nothing else.
  let prepare: @Sendable (UnsafeRawBufferPointer) throws -> Operation
}

/// A row of the published table, or a canary.
struct Case: Sendable {
  let name: String
  /// What the row says is protected.
  let covers: String
  let gates: [Gate]
  /// The last one is the one whose time is taken.
  let shapes: [Shape]
  /// Samples of each t-test: fewer where guarded pages are made for each secret, which takes longer than all the rest.
  let samples: Int
  /// Builds in which a canary is caught; production has to pass in all.
  let builds: [Build]

  init(
    _ name: String, covers: String, gates: [Gate] = Gate.allCases, samples: Int = 200_000,
    builds: [Build] = Build.allCases, shapes: [Shape]
  ) {
    self.name = name
    self.covers = covers
    self.gates = gates
    self.samples = samples
    self.builds = builds
    self.shapes = shapes
  }

  /// The line of `ctcheck --list`: name, gates, what it covers.
  var line: String {
    [name, gates.map(\.rawValue).joined(separator: " "), covers].joined(separator: "\t")
  }
}
