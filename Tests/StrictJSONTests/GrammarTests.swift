/// The grammar, one value, and where a text goes wrong. RFC 8259 §2, §3, §5, §8.1.
import StrictJSON
import Testing

@Test(arguments: [
  "null", "true", "false", "0", "\"\"", "[]", "{}", " \t\r\n[ \n] \t", "[null,true,false,0,\"\",[],{}]",
  "{ \"a\" : 1 , \"b\" : { } }", "[[[]],[{\"\":[]}]]",
])
func aTextOfTheGrammarIsAccepted(_ text: String) throws {
  let value = try JSON(parsing: text)
  #expect(value.bytes() == text.utf8.filter { !" \t\r\n".utf8.contains($0) })
}

@Test(arguments: [
  ("", 0), (" ", 1), ("nul", 3), ("nulL", 3), ("True", 0), ("tru]", 3), ("falsf", 4), ("nan", 1), ("NaN", 0),
  ("[", 1), ("]", 0), ("[1", 2), ("[1,", 3), ("[1,]", 3), ("[,1]", 1), ("[1 2]", 3), ("[1}", 2), ("[:]", 1),
  ("{", 1), ("}", 0), ("{]", 1), ("{1:2}", 1), ("{\"a\"", 4), ("{\"a\" 1}", 5), ("{\"a\":", 5), ("{\"a\":}", 5),
  ("{\"a\":1", 6), ("{\"a\":1,", 7), ("{\"a\":1,}", 7), ("{\"a\":1]", 6), ("{,}", 1), ("{null:1}", 1), ("{\"a\",1}", 4),
  ("'a'", 0), ("/**/1", 0), ("[\u{B}1]", 1), ("[\u{C}]", 1), ("[\u{0}]", 1), ("\u{A0}1", 0), ("[é]", 1), (",", 0),
])
func aTextOutsideTheGrammarIsRefusedWhereItGoesWrong(_ text: String, _ offset: Int) {
  #expect(throws: JSONError(.syntax, at: offset)) { try JSON(parsing: text) }
}

@Test(arguments: [
  ("1 2", 2), ("[][]", 2), ("{} x", 3), ("null,", 4), ("\"\"\"\"", 2), ("[]]", 2), ("{}}", 2), ("1\u{0}", 1),
  ("truex", 4), ("1\u{FEFF}", 1),
])
func aSecondValueIsRefused(_ text: String, _ offset: Int) {
  #expect(throws: JSONError(.trailingData, at: offset)) { try JSON(parsing: text) }
}

@Test func aByteOrderMarkIsRefused() throws {
  #expect(throws: JSONError(.byteOrderMark, at: 0)) { try JSON(parsing: "\u{FEFF}{}") }
  #expect(throws: JSONError(.byteOrderMark, at: 0)) { try JSON(parsing: "\u{FEFF}") }
  #expect(throws: JSONError(.syntax, at: 1)) { try JSON(parsing: "[\u{FEFF}]") }
  #expect(try JSON(parsing: "\"\u{FEFF}\"") == "\u{FEFF}")
}

@Test func aTextInAnotherEncodingIsRefused() {
  for bytes in [[0xFF, 0xFE, 0x7B, 0, 0x7D, 0], [0xFE, 0xFF, 0, 0x7B, 0, 0x7D]] as [[UInt8]] {
    #expect(throws: JSONError(.notUTF8, at: 0)) { try JSON(parsing: bytes) }
  }
  #expect(throws: JSONError(.syntax, at: 1)) { try JSON(parsing: [0x7B, 0, 0x7D, 0]) }
  #expect(throws: JSONError(.syntax, at: 0)) { try JSON(parsing: [0, 0x7B, 0, 0x7D]) }
}

@Test func aTextThatEndsEarlyIsRefusedAtItsEnd() throws {
  let text = #"{"one":[1.5e+3,true,null],"two":{"\u00e9\n":"x","":false},"three":[]}"#
  let bytes = Array(text.utf8)
  #expect(try JSON(parsing: bytes).object?.count == 3)
  for count in bytes.indices {
    #expect(throws: JSONError(.syntax, at: count)) { try JSON(parsing: Array(bytes.prefix(count))) }
  }
}

@Test func anErrorSaysNothingOfTheText() {
  #expect(throws: JSONError.self) { try JSON(parsing: "{\"secret\":hunter2}") }
  do throws(JSONError) {
    _ = try JSON(parsing: "{\"secret\":hunter2}")
  } catch {
    #expect("\(error)" == "JSONError(rule: StrictJSON.JSONRule.syntax, offset: 10)")
  }
}

@Test func everyRuleHasANameOfItsOwn() {
  #expect(Set(JSONRule.allCases.map(\.rawValue)).count == JSONRule.allCases.count)
  #expect(JSONRule(rawValue: "rfc8259-4-duplicate-name") == .duplicateName)
}
