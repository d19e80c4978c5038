/// Claims paths and JSON Pointers. SD-JWT VC §4.6.1, RFC 6901.

internal import SelectiveDisclosure
internal import StrictJSON

enum PathTarget {
  /// The input is the text of a path.
  static func run(_ bytes: [UInt8]) throws(BrokenProperty) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    if let pointer = accepted({ () throws(JSONPointerError) in try JSONPointer(parsing: text) }) {
      try expect("a pointer is written as it came", pointer.description.utf8.elementsEqual(bytes))
      for value in values { _ = pointer.value(in: value) }
    }
    guard let path = accepted({ () throws(SDJWTError) in try ClaimPath(parsing: text) }) else { return }
    // An empty claims path cannot be written as a list; only the empty pointer makes one.
    if !path.components.isEmpty {
      let again = try demanded("a written path is read") { () throws(SDJWTError) in
        try ClaimPath(parsing: path.description)
      }
      try expect("a written path is written alike", again.description == path.description)
      try expect("a claims path comes back", bytes.first != UInt8(ascii: "[") || again == path)
    }
    let pointer = accepted { () throws(JSONPointerError) in try JSONPointer(parsing: path.pointer.description) }
    try expect("a path's pointer is one", pointer == path.pointer)
    guard let held = Samples.shared?.held else { throw BrokenProperty("there are samples") }
    if let disclosures = accepted({ () throws(SDJWTError) in try held.disclosuresRequired(for: path) }) {
      try expect("a path needs Disclosures of the credential", disclosures.count <= held.disclosable.count)
    }
  }

  private static let values: [JSON] = [[["type"], ["degrees"]], ["": ["a/b": 1, "~": [2]], "0": ["-": 3]], "text"]
}
