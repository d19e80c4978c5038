/// A path as vocabularies and policies write it: names with `/` between them, alternatives, any name, any depth.

/// A path that is compared with the names on the way to a claim. Indices do not count.
struct PathPattern: Hashable, Sendable, CustomStringConvertible {
  /// One step down.
  enum Step: Hashable, Sendable {
    case name(String)
    case any
    case oneOf([String])
  }

  /// Whether it may begin at any depth.
  let isAnywhere: Bool
  let steps: [Step]
  let description: String

  /// Reads `a/{b,c}/*` or `../a/b`; nil if a step is empty.
  init?(_ text: String) {
    var parts = text.split(separator: "/", omittingEmptySubsequences: false)
    isAnywhere = parts.first == ".."
    if isAnywhere { parts.removeFirst() }
    var steps: [Step] = []
    for part in parts {
      guard let step = Step(part) else { return nil }
      steps.append(step)
    }
    guard !steps.isEmpty else { return nil }
    self.steps = steps
    description = text
  }

  /// The same path below another; "" is the top.
  func below(_ root: String) -> PathPattern? {
    root.isEmpty ? self : PathPattern("\(root)/\(description)")
  }

  /// Whether the claim that `names` lead to stands at this path or below it.
  func covers(_ names: [String]) -> Bool {
    guard steps.count <= names.count else { return false }
    let starts = isAnywhere ? 0...(names.count - steps.count) : 0...0
    return starts.contains { start in
      zip(steps, names[start...]).allSatisfy { $0.matches($1) }
    }
  }
}

extension PathPattern.Step {
  fileprivate init?(_ text: Substring) {
    if text == "*" {
      self = .any
    } else if text.first == "{", text.last == "}", text.count > 2 {
      let names = text.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard !names.contains("") else { return nil }
      self = .oneOf(names)
    } else {
      guard !text.isEmpty, !text.contains(where: { "{},*".contains($0) }) else { return nil }
      self = .name(String(text))
    }
  }

  /// Whether this step leads to a member called `name`.
  fileprivate func matches(_ name: String) -> Bool {
    switch self {
    case .name(let own): own == name
    case .any: true
    case .oneOf(let names): names.contains(name)
    }
  }

  /// The names that the step stands for; nil for any name.
  var names: [String]? {
    switch self {
    case .name(let name): [name]
    case .oneOf(let names): names
    case .any: nil
    }
  }
}
