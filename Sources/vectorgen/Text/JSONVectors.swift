/// JSON texts by themselves: those that a strict reader takes. RFC 8259.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum JSONVectors {
  /// The good texts that the bad ones are one change away from.
  enum Good: String, CaseIterable {
    case array, object, string, number, literals

    var text: String {
      switch self {
      case .array: #"[1, "two", [3]]"#
      case .object: #"{"a": 1, "b": {"a": 2}}"#
      case .string: #"["plain MARK text"]"#
      case .number: "[12]"
      case .literals: "[true, false, null]"
      }
    }

    var title: String {
      switch self {
      case .array: "An array holds a number, a string and an array."
      case .object: "An object holds a number and an object with a name that it has itself."
      case .string: "A string holds plain letters."
      case .number: "An array holds a whole number."
      case .literals: "An array holds the three literals."
      }
    }

    func vector() throws -> Case<ParseInput> {
      try JSONVectors.good(rawValue, title, text)
    }
  }

  static func add(to suite: inout Collection) throws {
    for good in Good.allCases { try suite.add(try good.vector()) }
    for row in texts { try suite.add(try good(row.name, row.title, row.text, covers: row.covers)) }
    try BadJSON.add(to: &suite)
    try DeepJSON.add(to: &suite)
  }

  /// A text that comes out as it is.
  static func good(
    _ name: String, _ title: String, _ text: String, covers: [String] = []
  ) throws -> Case<ParseInput> {
    try Case(
      "json/\(name)", title, .jsonGrammar, covers: ["JOS-16"] + covers,
      level: covers.contains("SDJ-E-06") ? .strict : .must, ParseInput(.json, text), payload: text)
  }

  private static let texts: [(name: String, title: String, text: String, covers: [String])] = [
    ("empty-array", "An array is empty.", "[]", []),
    ("empty-object", "An object is empty.", "{}", []),
    ("string-alone", "A string is the whole text.", #""alone""#, []),
    ("number-alone", "A number is the whole text.", "-1", []),
    ("null-alone", "Null is the whole text.", "null", []),
    ("white-space", "All four kinds of white space stand around every token.", " \t\r\n[ \n1\t,\r2 ] \n", []),
    (
      "integer-long", "A whole number has more digits than a double.", "[123456789012345678901234567890]",
      ["SDJ-E-06", "S4"]
    ),
    (
      "integer-beyond-double", "A whole number lies one above what doubles can tell apart.", "[9007199254740993]",
      ["SDJ-E-06", "S4"]
    ),
    ("fraction", "A number has a fraction that ends in zero.", "[1.10]", ["SDJ-E-06", "S4"]),
    ("fraction-zero", "One and one point zero are two texts.", "[1,1.0]", ["SDJ-E-06", "S4"]),
    (
      "exponents", "Exponents have both letters, both signs and leading zeros.", "[1e2,1E+2,1e-2,1e02]",
      ["SDJ-E-06", "S4"]
    ),
    ("minus-zero", "Zero has a minus sign.", "[-0,-0.0]", ["SDJ-E-06", "S4"]),
    ("exponent-huge", "A number is larger than any double.", "[1E400]", ["SDJ-E-06", "S4"]),
    ("exponent-tiny", "A number is smaller than any double.", "[1E-400]", ["SDJ-E-06", "S4"]),
    ("booleans-and-numbers", "True, one and the text one are three values.", #"[true,1,"1"]"#, ["SDJ-E-06", "D33"]),
    ("escapes", "A string has every escape of one letter.", #"["\"\\\/\b\f\n\r\t"]"#, []),
    ("escape-solidus", "A slash is written with an escape and without.", #"["\/","/"]"#, ["S5"]),
    ("escape-unicode", "Letters are written as escapes, in both cases.", #"["\u00e9\u00E9\u20ac"]"#, []),
    (
      "escape-pair", "A character beyond the first plane is written as a pair of escapes.", #"["\ud83c\udf93"]"#,
      ["D23"]
    ),
    ("escape-zero", "A string holds U+0000 as an escape.", #"["\u0000"]"#, []),
    ("utf8-all-lengths", "A string has characters of one to four bytes.", #"["aé€🎓"]"#, ["SDJ-E-03", "D23"]),
    ("utf8-delete", "A string holds U+007F, U+2028 and U+FEFF.", "[\"\u{7F}\u{2028}\u{FEFF}\"]", []),
    ("noncharacter", "A string holds U+FFFF and U+10FFFF.", "[\"\u{FFFF}\u{10FFFF}\"]", []),
    ("name-empty", "A member name is empty.", #"{"":0}"#, ["D17"]),
    ("names-differ-in-case", "Two names differ in case only.", #"{"a":1,"A":2}"#, ["SDJ-E-07"]),
    (
      "names-differ-in-form", "Two names look the same and have different code points.",
      "{\"\u{E9}\":1,\"e\u{301}\":2}", ["SDJ-E-07", "S2"]
    ),
    ("name-proto", "A member name is one that a language reserves.", #"{"__proto__":1,"constructor":2}"#, ["D17"]),
    ("name-in-two-objects", "A name stands in an object and in one beside it.", #"[{"a":1},{"a":1}]"#, ["SDJ-E-05"]),
  ]
}
