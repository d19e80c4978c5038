/// Strings: UTF-8, escapes, surrogates, and the eight-byte scan in every alignment. RFC 8259 §7, §8; RFC 3629 §4.
import StrictJSON
import Testing

private func parse(string bytes: [UInt8]) throws(JSONError) -> JSON {
  try JSON(parsing: [0x22] + bytes + [0x22])
}

@Test func everyEscapeStandsForItsCharacter() throws {
  let value = try JSON(parsing: #""\"\\\/\b\f\n\r\t\u0041\u00e9\u00E9\u20AC\uD834\udd1e""#)
  #expect(value.string.map { Array($0.utf8) } == Array("\"\\/\u{8}\u{C}\n\r\tA\u{E9}\u{E9}\u{20AC}\u{1D11E}".utf8))
}

@Test func anEscapedNULIsAccepted() throws {
  #expect(try JSON(parsing: #""a\u0000b""#) == "a\u{0}b")
}

@Test(arguments: [
  (#""\"#, 2), (#""\""#, 3), (#""\a""#, 2), (#""\U0041""#, 2), (#""\'""#, 2), (#""\x41""#, 2), (#""\0""#, 2),
  (#""\u""#, 3), (#""\u0""#, 4), (#""\u00""#, 5), (#""\u000""#, 6), (#""\u000g""#, 6), (#""\u+041""#, 3),
  (#""\u 041""#, 3), (#""\u004"#, 6), (#""\uD834\u""#, 9), (#""\uD834\uDD1""#, 12), (#""\uD834\uDDxE""#, 11),
  ("\"", 1), ("\"a", 2), ("\"12345678", 9), ("\"é", 3), ("\"\\é\"", 2),
])
func aStringOutsideTheGrammarIsRefusedWhereItGoesWrong(_ text: String, _ offset: Int) {
  #expect(throws: JSONError(.syntax, at: offset)) { try JSON(parsing: text) }
}

@Test(arguments: [
  (#""\ud800""#, 1), (#""\udc00""#, 1), (#""\uDFFF""#, 1), (#""a\uDBFFb""#, 2), (#""\ud800\n""#, 1),
  (#""\ud800\ud800""#, 1), (#""\udc00\ud800""#, 1), (#""\ud800\u0041""#, 1), (#""\ud800x""#, 1), (#""\ud800"#, 1),
  (#""\ud834\udd1e\ud834""#, 13), (#"{"\ud800":1}"#, 2), (#""\ud800\"#, 1),
])
func halfASurrogatePairIsRefused(_ text: String, _ offset: Int) {
  #expect(throws: JSONError(.loneSurrogate, at: offset)) { try JSON(parsing: text) }
}

@Test func theEndsOfTheSurrogateRangesPair() throws {
  #expect(try JSON(parsing: #""\uD800\uDC00\uDBFF\uDFFF\uD7FF\uE000""#) == "\u{10000}\u{10FFFF}\u{D7FF}\u{E000}")
}

@Test func everyUnescapedControlCharacterIsRefused() throws {
  for byte in UInt8(0)...0x1F {
    #expect(throws: JSONError(.syntax, at: 2)) { try parse(string: [0x61, byte, 0x62]) }
  }
  #expect(try parse(string: [0x7F]) == "\u{7F}")
}

@Test(
  arguments: [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x20], [0xE0, 0x9F, 0xBF], [0xE2, 0x82],
    [0xE2, 0x28, 0xA1],
    [0xE2, 0x82, 0x28], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
    [0xF0, 0x9F, 0x98, 0x28], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
    [0xFC, 0x80, 0x80, 0x80, 0x80, 0x80], [0xFE], [0xFF],
  ] as [[UInt8]])
func bytesThatAreNotUTF8AreRefusedWhereverTheyStand(_ bytes: [UInt8]) {
  #expect(throws: JSONError(.notUTF8, at: 1)) { try parse(string: bytes) }
  #expect(throws: JSONError(.notUTF8, at: 4)) { try parse(string: Array("é1".utf8) + bytes) }
  #expect(throws: JSONError(.notUTF8, at: 12)) { try JSON(parsing: Array(#"{"12345678":"#.utf8) + bytes) }
  #expect(throws: JSONError(.notUTF8, at: 3)) { try JSON(parsing: Array(#"{"""#.utf8) + bytes) }
  #expect(throws: JSONError(.notUTF8, at: 2)) { try JSON(parsing: Array(#""\"#.utf8) + bytes) }
  #expect(throws: JSONError(.notUTF8, at: 2)) { try JSON(parsing: Array("1 ".utf8) + bytes) }
  #expect(throws: JSONError(.notUTF8, at: 0)) { try JSON(parsing: bytes) }
}

@Test func everyCharacterOfUnicodeIsKept() throws {
  for plane in UInt32(0)...16 {
    var text = ""
    for low in UInt32(0)...0xFFFF {
      if let scalar = Unicode.Scalar(plane << 16 | low) { text.unicodeScalars.append(scalar) }
    }
    let value = JSON.string(text)
    #expect(try JSON(parsing: value.bytes()) == value)
  }
}

@Test func twoBytesMakeAStringExactlyWhereTheyAreUTF8AndNeedNoEscape() {
  // Padded, so that the scan takes them in one word with what follows.
  let padding = Array("--------".utf8)
  for first in UInt8.min...UInt8.max {
    for second in UInt8.min...UInt8.max {
      let bytes = [first, second] + padding
      let isPlain = !bytes.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }
      let isString = isPlain && String(validating: bytes, as: UTF8.self) != nil
      let isEscape = first == 0x5C && "\"\\/bfnrt".utf8.contains(second)
      let found: Bool
      do throws(JSONError) {
        _ = try parse(string: bytes)
        found = true
      } catch {
        found = false
      }
      guard found == (isString || isEscape) else {
        Issue.record("\(first) \(second)")
        continue
      }
    }
  }
}

@Test func whatEndsAStringIsFoundAtEveryOffset() throws {
  for length in 0..<40 {
    let plain = [UInt8](repeating: 0x21, count: length)
    for rest in 0..<20 {
      let after = [UInt8](repeating: 0x20, count: rest)
      let ended = try JSONDocument(parsing: [0x22] + plain + [0x22] + after)
      #expect(ended.stringBytes(at: 0) == plain)
      #expect(throws: JSONError(.syntax, at: 1 + length)) { try JSON(parsing: [0x22] + plain + [0x1F] + after) }
      #expect(throws: JSONError(.notUTF8, at: 1 + length)) { try JSON(parsing: [0x22] + plain + [0x80] + after) }
      #expect(throws: JSONError(.syntax, at: 2 + length)) { try JSON(parsing: [0x22] + plain + [0x5C, 0x21] + after) }
    }
  }
}
