/// Numbers keep their text. RFC 8259 §6.
import StrictJSON
import Testing

@Test(arguments: [
  "0", "-0", "5", "-5", "1.10", "1e2", "1E2", "1e+2", "1E-02", "0.0", "-0.0e-0", "1E400", "-1e-400",
  "12345678901234567890", "1.000000000000000005", "0e1", "0E+1", "100000000000000000000000000000000000000000000",
])
func aNumberIsKeptAsItWasWritten(_ text: String) throws {
  #expect(JSONNumber(text)?.text == text)
  #expect(try JSON(parsing: text).text() == text)
  #expect(try JSON(parsing: "[\(text),\(text)]").text() == "[\(text),\(text)]")
}

@Test(arguments: [
  ("-", 1), ("-a", 1), ("01", 1), ("-01", 2), ("00", 1), ("1.", 2), ("1.e1", 2), ("1e", 2), ("1e+", 3), ("1E-x", 3),
  ("--1", 1),
  ("1.a", 2), ("-.5", 1), ("- 1", 1), ("-Infinity", 1),
])
func aNumberOutsideTheGrammarIsRefusedWhereItGoesWrong(_ text: String, _ offset: Int) {
  #expect(JSONNumber(text) == nil)
  #expect(throws: JSONError(.syntax, at: offset)) { try JSON(parsing: text) }
  #expect(throws: JSONError(.syntax, at: offset + 1)) { try JSON(parsing: "[\(text)]") }
}

@Test(arguments: ["", "+1", ".5", " 1", "1 ", "0x1", "1_000", "1,5", "Infinity", "NaN", "1e5.5", "٣", "1.0.0"])
func whatOnlyLooksLikeANumberIsNone(_ text: String) {
  #expect(JSONNumber(text) == nil)
}

@Test func numbersAreEqualWhenTheirTextsAre() throws {
  #expect(try JSON(parsing: "1") == JSON(parsing: " 1 "))
  for (left, right) in [("1", "1.0"), ("0", "-0"), ("1e2", "1E2"), ("1e2", "100")] {
    #expect(try JSON(parsing: left) != JSON(parsing: right))
  }
}

@Test func onlyAWholeNumberThatFitsHasAnInt() {
  #expect(JSONNumber("5")?.int == 5)
  #expect(JSONNumber("-0")?.int == 0)
  #expect(JSONNumber("9223372036854775807")?.int == Int.max)
  #expect(JSONNumber("-9223372036854775808")?.int == Int.min)
  for text in ["9223372036854775808", "5.0", "5e0", "1E400"] { #expect(JSONNumber(text)?.int == nil) }
}

@Test func aDoubleIsFiniteOrAbsent() {
  #expect(JSONNumber("1.10")?.double == 1.1)
  #expect(JSONNumber("-0")?.double?.sign == .minus)
  #expect(JSONNumber("1e-999")?.double == 0)
  #expect(JSONNumber("1E400")?.double == nil)
  #expect(JSONNumber("-1E400")?.double == nil)
}

@Test func aNumberIsMadeFromIntsAndFiniteDoubles() throws {
  #expect(JSONNumber(Int.min).text == "-9223372036854775808")
  #expect("\(JSONNumber(-7))" == "-7")
  #expect(7 as JSONNumber == JSONNumber(7))
  for value in [0.0, -0.0, 1.5, 1e300, -123456.75, 1e16, 1e-5] {
    let number = try #require(JSONNumber(value))
    #expect(JSONNumber(number.text)?.double == value)
  }
  for value in [Double.infinity, -.infinity, .nan] { #expect(JSONNumber(value) == nil) }
}
