/// Draws an inspection as a tree: a mark for what can be disclosed, one line for each value.

import SelectiveDisclosure

/// The lines that `scrim inspect` shows. Names and strings stand as JSON, so that nothing in them can pass for ours.
struct InspectionTree {
  private(set) var lines: [String] = []
  private let marked: Set<[ClaimPath.Component]>

  init(_ inspection: Inspection) {
    marked = Set(inspection.disclosable.map(\.path.components))
    section("header (\(inspection.form.rawValue) form)", .object(inspection.header))
    lines.append("unverified claims (* can be disclosed or left out)")
    draw(.object(inspection.claims), at: [])
    lines.append("unverified digests of what is not shown: \(inspection.unmatchedDigests.count)")
    lines += inspection.unmatchedDigests.map { "    \($0.tokens.isEmpty ? "at the top" : "at \($0)")" }
    if let keyBinding = inspection.keyBinding {
      section("KB-JWT header", .object(keyBinding.header))
      section("KB-JWT payload", .object(keyBinding.payload))
    }
  }

  /// The lines of any value.
  static func lines(of value: JSON) -> [String] {
    var tree = InspectionTree()
    tree.draw(value, at: nil)
    return tree.lines
  }

  private init() { marked = [] }

  private mutating func section(_ title: String, _ value: JSON) {
    lines.append("unverified \(title)")
    draw(value, at: nil)
  }

  /// Draws what is inside `value`. The library's limit on depth keeps the recursion shallow.
  private mutating func draw(_ value: JSON, at path: [ClaimPath.Component]?, depth: Int = 0) {
    let parts: [(label: String, step: ClaimPath.Component, value: JSON)] =
      switch value {
      case .object(let object): object.map { (JSON.string($0.name).text(), .name($0.name), $0.value) }
      case .array(let elements): elements.enumerated().map { ("[\($0)]", .index($0), $1) }
      case .string, .number, .bool, .null: []
      }
    for part in parts {
      let inner = path.map { $0 + [part.step] }
      let mark = inner.map(marked.contains) ?? false ? "  * " : "    "
      let hasParts = part.value.array?.isEmpty == false || part.value.object?.isEmpty == false
      let indent = String(repeating: "  ", count: depth)
      lines.append(mark + indent + part.label + (hasParts ? "" : ": " + part.value.text()))
      draw(part.value, at: inner, depth: depth + 1)
    }
  }
}
