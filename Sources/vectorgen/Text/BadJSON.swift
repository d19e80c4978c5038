/// Texts that are close to JSON and are none, or that two readers would read in two ways. RFC 8259.

import Conformance
import SelectiveDisclosure

enum BadJSON {
  static func add(to suite: inout Collection) throws {
    for good in JSONVectors.Good.allCases {
      let vector = try good.vector()
      try suite.add(faults.filter { $0.good == good }.map { $0.vector(beside: vector) })
    }
  }

  /// A text and the change that made it.
  private struct Fault {
    let good: JSONVectors.Good
    let name: String
    let title: String
    let mutation: String
    var rule = Rule.jsonGrammar
    var covers = ["JOS-16"]
    var level = Vector.Level.must
    let bytes: [UInt8]

    init(
      _ good: JSONVectors.Good, _ name: String, _ title: String, _ mutation: String, _ text: String,
      rule: Rule = .jsonGrammar, covers: [String] = [], level: Vector.Level = .must
    ) {
      self.init(good, name, title, mutation, Array(text.utf8), rule: rule, covers: covers, level: level)
    }

    init(
      _ good: JSONVectors.Good, _ name: String, _ title: String, _ mutation: String, _ bytes: [UInt8], rule: Rule,
      covers: [String] = [], level: Vector.Level = .must
    ) {
      (self.good, self.name, self.title, self.mutation) = (good, name, title, mutation)
      (self.rule, self.covers, self.level, self.bytes) = (rule, ["JOS-16"] + covers, level, bytes)
    }

    func vector(beside vector: Case<ParseInput>) -> Case<ParseInput> {
      vector.refusing(name, title, by: rule, at: "", covers: covers, mutation: mutation, level: level) {
        $0.bytes = bytes
      }
    }
  }

  /// A string with these bytes in it.
  private static func string(_ bytes: [UInt8]) -> [UInt8] {
    Array(JSONVectors.Good.string.text.utf8).replacing("MARK", with: bytes)
  }

  private static func string(_ text: String) -> [UInt8] { string(Array(text.utf8)) }

  private static let faults = structure + names + strings + encodings + numbers + literals

  private static let structure = [
    Fault(.array, "nothing", "The text is empty.", "everything is taken away", ""),
    Fault(.array, "space-alone", "The text is one space.", "everything becomes a space", " "),
    Fault(.array, "unclosed-array", "An array is not closed.", "the last bracket is taken away", #"[1, "two", [3]"#),
    Fault(.array, "closed-by-brace", "An array is closed by a brace.", "the last ] becomes }", #"[1, "two", [3]}"#),
    Fault(.array, "comma-last", "A comma stands before the closing bracket.", "a comma is added", #"[1, "two", [3],]"#),
    Fault(.array, "comma-first", "A comma stands after the opening bracket.", "a comma is added", #"[,1, "two", [3]]"#),
    Fault(.array, "comma-double", "Two commas stand between two elements.", "a comma is doubled", #"[1,, "two", [3]]"#),
    Fault(
      .array, "comma-missing", "No comma stands between two elements.", "a comma is taken away", #"[1 "two", [3]]"#),
    Fault(.array, "comment", "A comment stands in the text.", "a comment is added", #"[1, /* one */ "two", [3]]"#),
    Fault(
      .array, "form-feed", "A form feed stands between two elements.", "a form feed is added", "[1,\u{C} \"two\", [3]]"),
    Fault(
      .array, "no-break-space", "A no-break space stands between two elements.", "U+00A0 is added",
      "[1,\u{A0}\"two\", [3]]"),
    Fault(
      .array, "second-array", "Two arrays follow each other.", "an empty array is added", #"[1, "two", [3]][]"#,
      rule: .oneJSONValue, covers: ["SDJ-E-08"]),
    Fault(
      .array, "word-after", "A letter follows the value.", "a space and an x are added", #"[1, "two", [3]] x"#,
      rule: .oneJSONValue, covers: ["SDJ-E-08"]),
    Fault(
      .array, "zero-after", "U+0000 follows the value.", "U+0000 is added", "[1, \"two\", [3]]\u{0}",
      rule: .oneJSONValue, covers: ["SDJ-E-08"]),
    Fault(
      .array, "bracket-after", "A closing bracket follows the value.", "a bracket is added", #"[1, "two", [3]]]"#,
      rule: .oneJSONValue, covers: ["SDJ-E-08"]),
  ]

  private static let names = [
    Fault(
      .object, "unclosed-object", "An object is not closed.", "the last brace is taken away", #"{"a": 1, "b": {"a": 2}"#
    ),
    Fault(
      .object, "closed-by-bracket", "An object is closed by a bracket.", "the last } becomes ]",
      #"{"a": 1, "b": {"a": 2}]"#),
    Fault(
      .object, "name-unquoted", "A member name has no quotation marks.", "the marks of a name are taken away",
      #"{a: 1, "b": {"a": 2}}"#),
    Fault(
      .object, "name-single-quotes", "A member name stands in single quotation marks.", "the marks become single ones",
      #"{'a': 1, "b": {"a": 2}}"#),
    Fault(.object, "name-number", "A member name is a number.", "a name becomes a number", #"{1: 1, "b": {"a": 2}}"#),
    Fault(.object, "colon-missing", "A member has no colon.", "a colon is taken away", #"{"a" 1, "b": {"a": 2}}"#),
    Fault(.object, "value-missing", "A member has no value.", "a value is taken away", #"{"a": , "b": {"a": 2}}"#),
    Fault(
      .object, "comma-last-in-object", "A comma stands before the closing brace.", "a comma is added",
      #"{"a": 1, "b": {"a": 2},}"#),
    Fault(
      .object, "duplicate-name", "An object has a name twice.", "b becomes a", #"{"a": 1, "a": {"a": 2}}"#,
      rule: .memberNameRepeated, covers: ["SDJ-E-05", "D41", "S3"], level: .strict),
    Fault(
      .object, "duplicate-member", "An object has a member twice, with one value.", "a member is written twice",
      #"{"a": 1, "a": 1, "b": {"a": 2}}"#,
      rule: .memberNameRepeated, covers: ["SDJ-E-05", "D41", "S3"], level: .strict),
    Fault(
      .object, "duplicate-escaped", "An object has a name twice, once as an escape.", #"b becomes \u0061"#,
      #"{"a": 1, "\u0061": {"a": 2}}"#,
      rule: .memberNameRepeated, covers: ["SDJ-E-05", "D41", "S3"], level: .strict),
    Fault(
      .object, "duplicate-below", "An object inside another has a name twice.", "a member is added to the inner object",
      #"{"a": 1, "b": {"a": 2, "a": 3}}"#,
      rule: .memberNameRepeated, covers: ["SDJ-E-05", "D41", "S3"], level: .strict),
    Fault(
      .object, "duplicate-empty", "An object has the empty name twice.", "both names become empty",
      #"{"": 1, "": {"a": 2}}"#,
      rule: .memberNameRepeated, covers: ["SDJ-E-05", "D41", "S3"], level: .strict),
  ]

  private static let strings = [
    Fault(
      .string, "line-feed-in-string", "A string holds a line feed.", "letters become a line feed", string("\n"),
      rule: .jsonGrammar),
    Fault(
      .string, "zero-in-string", "A string holds U+0000.", "letters become U+0000", string("\u{0}"), rule: .jsonGrammar),
    Fault(
      .string, "escape-unknown", "A string has an escape that JSON does not have.", #"letters become \x41"#,
      string(#"\x41"#), rule: .jsonGrammar),
    Fault(
      .string, "escape-short", "An escape has three digits.", #"letters become \u004 and a space"#, string(#"\u004 "#),
      rule: .jsonGrammar),
    Fault(
      .string, "escape-braces", "An escape has braces around its digits.", #"letters become \u{41}"#,
      string(#"\u{41}"#), rule: .jsonGrammar),
    Fault(
      .string, "quotation-unescaped", "A quotation mark stands inside a string.", "letters become a quotation mark",
      string("\""), rule: .jsonGrammar),
    Fault(
      .string, "surrogate-high", "A string has the first half of a surrogate pair, as an escape.",
      #"letters become \ud83c"#, string(#"\ud83c"#),
      rule: .loneSurrogate, covers: ["SDJ-E-03"], level: .strict),
    Fault(
      .string, "surrogate-low", "A string has the second half of a surrogate pair, as an escape.",
      #"letters become \udf93"#, string(#"\udf93"#),
      rule: .loneSurrogate, covers: ["SDJ-E-03"], level: .strict),
    Fault(
      .string, "surrogate-high-then-letter", "The first half of a surrogate pair stands before the escape of a letter.",
      #"letters become \ud83c\u0041"#, string(#"\ud83c\u0041"#),
      rule: .loneSurrogate, covers: ["SDJ-E-03"], level: .strict),
    Fault(
      .string, "surrogates-turned", "The halves of a surrogate pair stand in the wrong order.",
      #"letters become \udf93\ud83c"#, string(#"\udf93\ud83c"#),
      rule: .loneSurrogate, covers: ["SDJ-E-03"], level: .strict),
  ]

  private static let array = Array(JSONVectors.Good.array.text.utf8)

  private static let encodings = [
    Fault(
      .string, "byte-ff", "A string holds the byte FF.", "letters become the byte FF", string([0xFF]),
      rule: .textNotUTF8, covers: ["SDJ-E-03"]),
    Fault(
      .string, "latin1", "A string holds é in ISO 8859-1.", "letters become the byte E9", string([0xE9]),
      rule: .textNotUTF8, covers: ["SDJ-E-03"]),
    Fault(
      .string, "truncated-character", "A character lacks its last byte.", "letters become the bytes E2 82",
      string([0xE2, 0x82]), rule: .textNotUTF8, covers: ["SDJ-E-03"]),
    Fault(
      .string, "overlong-two", "A letter is spelt in two bytes.", "letters become the bytes C1 81",
      string([0xC1, 0x81]), rule: .textNotUTF8, covers: ["SDJ-E-03"]),
    Fault(
      .string, "overlong-zero", "U+0000 is spelt in two bytes.", "letters become the bytes C0 80",
      string([0xC0, 0x80]), rule: .textNotUTF8, covers: ["SDJ-E-03"]),
    Fault(
      .string, "overlong-three", "A letter is spelt in three bytes.", "letters become the bytes E0 81 81",
      string([0xE0, 0x81, 0x81]), rule: .textNotUTF8, covers: ["SDJ-E-03"]),
    Fault(
      .string, "overlong-four", "A letter is spelt in four bytes.", "letters become the bytes F0 80 81 81",
      string([0xF0, 0x80, 0x81, 0x81]), rule: .textNotUTF8, covers: ["SDJ-E-03"]),
    Fault(
      .string, "lead-byte-f5", "A character begins with the byte F5.", "letters become the bytes F5 80 80 80",
      string([0xF5, 0x80, 0x80, 0x80]), rule: .textNotUTF8, covers: ["SDJ-E-03"]),
    Fault(
      .string, "surrogate-bytes", "A surrogate is spelt in UTF-8.", "letters become the bytes ED A0 BC",
      string([0xED, 0xA0, 0xBC]), rule: .textNotUTF8, covers: ["SDJ-E-03"]),
    Fault(
      .string, "beyond-unicode", "A character lies beyond U+10FFFF.", "letters become the bytes F4 90 80 80",
      string([0xF4, 0x90, 0x80, 0x80]), rule: .textNotUTF8, covers: ["SDJ-E-03"]),
    Fault(
      .array, "byte-order-mark", "The text begins with a byte order mark.", "EF BB BF is put first",
      [0xEF, 0xBB, 0xBF] + array, rule: .byteOrderMark, covers: ["SDJ-E-03", "S5"], level: .strict),
    Fault(
      .array, "utf16-little", "The text is UTF-16, little-endian, with its mark.", "the text is written in UTF-16",
      [0xFF, 0xFE] + array.flatMap { [$0, 0] }, rule: .textNotUTF8, covers: ["SDJ-E-03", "S5"]),
    Fault(
      .array, "utf16-big", "The text is UTF-16, big-endian, without its mark.",
      "the text is written in UTF-16 without mark",
      array.flatMap { [0, $0] }, rule: .jsonGrammar, covers: ["SDJ-E-03", "S5"]),
    Fault(
      .array, "utf32", "The text is UTF-32 without its mark.", "the text is written in UTF-32",
      array.flatMap { [$0, 0, 0, 0] }, rule: .jsonGrammar, covers: ["SDJ-E-03", "S5"]),
  ]

  private static let numbers = [
    Fault(.number, "leading-zero", "A number has a leading zero.", "a zero is put first", "[012]"),
    Fault(.number, "plus", "A number has a plus sign.", "a plus sign is put first", "[+12]"),
    Fault(.number, "point-first", "A number begins with its point.", "a point is put first", "[.12]"),
    Fault(.number, "point-last", "A number ends in its point.", "a point is added", "[12.]"),
    Fault(.number, "exponent-empty", "An exponent has no digits.", "an e is added", "[12e]"),
    Fault(.number, "minus-alone", "A minus sign has no digits.", "the digits become a minus sign", "[-]"),
    Fault(
      .number, "minus-space", "A space stands after the minus sign.", "a minus sign and a space are put first", "[- 12]"
    ),
    Fault(.number, "hexadecimal", "A number is hexadecimal.", "0x is put first", "[0x12]"),
    Fault(.number, "not-a-number", "A number is NaN.", "the digits become NaN", "[NaN]", covers: ["SDJ-E-06"]),
    Fault(
      .number, "infinity", "A number is Infinity.", "the digits become Infinity", "[Infinity]", covers: ["SDJ-E-06"]),
    Fault(
      .number, "full-width-digits", "Digits are full-width ones.", "the digits become U+FF11 and U+FF12",
      "[\u{FF11}\u{FF12}]"),
  ]

  private static let literals = [
    Fault(.literals, "literal-capital", "A literal begins with a capital.", "true becomes True", "[True, false, null]"),
    Fault(.literals, "literal-cut", "A literal lacks its last letter.", "null becomes nul", "[true, false, nul]"),
    Fault(
      .literals, "literal-undefined", "A literal is none of the three.", "null becomes undefined",
      "[true, false, undefined]"),
  ]
}
