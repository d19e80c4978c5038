/// Builds what a reviewer sees out of the claims that are shown.

internal import SelectiveDisclosure

/// The shown claims as a record of its own.
enum BlindView {
  static func build(from verdicts: [Verdict]) -> JSON {
    let root = Part()
    for verdict in verdicts where verdict.isShown {
      // An object of which only the kind is left says nothing.
      guard let view = verdict.claim.view, !verdict.claim.isNeutralStructure else { continue }
      root.insert(verdict.referent.map { verdicts[$0.name].claim.value } ?? verdict.claim.value, at: view)
    }
    return root.json
  }
}

/// A value under construction. Array elements keep their places until it is done.
private final class Part {
  private var leaf: JSON?
  private var members: [String: Part] = [:]
  private var elements: [Int: Part] = [:]

  func insert(_ value: JSON, at path: [ClaimPath.Component]) {
    var part = self
    for step in path {
      switch step {
      case .name(let name), .pointerToken(let name): part = part.member(name)
      case .index(let index): part = part.element(index)
      case .all: return
      }
    }
    part.leaf = value
  }

  private func member(_ name: String) -> Part {
    if let part = members[name] { return part }
    let part = Part()
    members[name] = part
    return part
  }

  private func element(_ index: Int) -> Part {
    if let part = elements[index] { return part }
    let part = Part()
    elements[index] = part
    return part
  }

  var json: JSON {
    if let leaf { return leaf }
    guard elements.isEmpty else { return .array(elements.sorted { $0.key < $1.key }.map(\.value.json)) }
    // The order in which claims were disclosed would be a mark of the one token that they came from.
    let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return .object(sorted.reduce(into: [:]) { $0[$1.key] = $1.value.json })
  }
}
