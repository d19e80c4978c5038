/// The JSON reader and writer, beside a second reader that shares nothing with it. RFC 8259.

internal import ReferenceReader
internal import StrictJSON

enum JSONTarget {
  private static let limits = JSONLimits(bytes: 4096, depth: 16)

  /// The input is a JSON text.
  static func run(_ bytes: [UInt8]) throws(BrokenProperty) {
    let plain = PlainReader.value(of: bytes, depth: limits.depth)
    let document: JSONDocument
    do {
      document = try JSONDocument(parsing: bytes, limits: limits)
    } catch {
      try expect("the plain reader refuses it too", plain == nil || error.rule == .tooLarge)
      try expect("an error stands in the text", (0...bytes.count).contains(error.offset))
      return
    }
    let value = document.value
    try expect("the plain reader reads the same", value == plain)

    let written = value.bytes()
    let again = try demanded("what was written is read") { () throws(JSONError) in try JSON(parsing: written) }
    try expect("what was written is the same value", again == value && again.hashValue == value.hashValue)
    try expect("what was written is written alike", again.bytes() == written)
    try check(value)
    guard document.tape.count <= 64 else { return }
    for node in document.tape.indices {
      let part = try demanded("each part is a text") { () throws(JSONError) in
        try JSON(parsing: Array(document.rawText(of: node)))
      }
      try expect("each part is its text", part == document.tree(at: node))
    }
  }

  private static func check(_ value: JSON) throws(BrokenProperty) {
    switch value {
    case .object(let object):
      for (name, inner) in object {
        try expect("a member is found by its name", object[name] == inner)
        try expect("a pointer leads to a member", JSONPointer([name]).value(in: value) == inner)
        try check(inner)
      }
    case .array(let elements):
      for (place, inner) in elements.enumerated() {
        try expect("a pointer leads to an element", JSONPointer(["\(place)"]).value(in: value) == inner)
        try check(inner)
      }
    case .number(let number):
      try expect("a number is its text", JSONNumber(number.text) == number)
      if let whole = number.int, number.text != "-0" {
        try expect("a whole number is written the same", JSONNumber(whole).text == number.text)
      }
      if let double = number.double {
        let again = JSONNumber(double).flatMap(\.double)
        try expect("a double comes back", again == double)
      }
    case .string, .bool, .null: break
    }
  }
}
