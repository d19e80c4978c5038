/// Nesting without end: a reader may refuse it, and may not fall. RFC 8259 §9.

import Conformance
import SelectiveDisclosure

enum DeepJSON {
  static func add(to suite: inout Collection) throws {
    let good = try JSONVectors.good(
      "nested", "Arrays are nested 16 levels deep.", nested("[", 16, "]"), covers: ["SDJ-F-10", "D21"])
    let reason =
      "RFC 8259 §9 lets a reader bound the depth and lets it have none; what it may not do is run out of stack."
    try suite.add(
      good,
      good.leavingOpen(
        "nested-3000-arrays", "Arrays are nested 3,000 levels deep.", .tooDeep, covers: ["SDJ-F-10", "D21", "S6"],
        reason: reason, severity: .denial
      ) { $0.text = nested("[", 3000, "]") },
      good.leavingOpen(
        "nested-3000-objects", "Objects are nested 3,000 levels deep.", .tooDeep, covers: ["SDJ-F-10", "D21", "S6"],
        reason: reason, severity: .denial
      ) { $0.text = nested(#"{"a":"#, 3000, "}", around: "1") },
      good.refusing(
        "nested-unclosed", "Ten thousand arrays are opened and none is closed.", by: .tooDeep, at: "",
        covers: ["SDJ-F-10", "D21", "S6"], mutation: "the opening brackets become 10,000 and the others are taken away",
        severity: .denial
      ) { $0.text = String(repeating: "[", count: 10_000) })
  }

  /// A nest of arrays or objects.
  static func nested(_ open: String, _ count: Int, _ close: String, around inner: String = "") -> String {
    String(repeating: open, count: count) + inner + String(repeating: close, count: count)
  }
}
