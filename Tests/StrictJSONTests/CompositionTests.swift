/// What is composed is what its text is parsed as. RFC 8259 §2.

import Testing

@testable import StrictJSON

@Suite struct CompositionTests {
  private static let value: JSON = [
    "a": [1, -2, .null, true, .bool(false), [], [:], [[["deep": []]]]], "": "", "quote\"\\": "\u{0}\u{1F}\n\"",
    "longer than a small string": "Zo\u{EB} \u{1F393} 12345678", "\u{7F}": "seven b", "eight by": "eight\"by",
  ]

  private func expectParsed(_ document: JSONDocument, _ comment: Comment? = nil) throws {
    let parsed = try JSONDocument(parsing: document.source)
    #expect(document.tape == parsed.tape, comment)
  }

  @Test func aValueIsWrittenWithItsTape() throws {
    var composition = JSONComposition(roomFor: 0)
    composition.append(CompositionTests.value)
    #expect(composition.source == CompositionTests.value.bytes())
    #expect(composition.deepest == 6)
    try expectParsed(composition.finish())
  }

  @Test func everyByteThatNeedsAnEscapeIsFound() throws {
    for scalar in (0...0x10F).compactMap({ Unicode.Scalar($0) }) {
      for place in 0..<20 {
        let string = String(repeating: "x", count: place) + String(Character(scalar)) + "yz"
        var composition = JSONComposition(roomFor: 0)
        composition.append(string: string)
        let document = composition.finish()
        try expectParsed(document, "\(scalar.value) at \(place)")
        #expect(document.string(at: 0).utf8.elementsEqual(string.utf8))
      }
    }
  }

  @Test func aPieceIsMovedToItsPlace() throws {
    var piece = JSONComposition(roomFor: 0)
    piece.append("something that is forgotten")
    piece.clear()
    piece.append(CompositionTests.value)
    var whole = JSONComposition(roomFor: 0)
    whole.open(.object)
    whole.append(name: "first\t")
    whole.append(piece)
    whole.append(name: "second")
    whole.open(.array)
    whole.append(piece)
    whole.append(piece)
    whole.close()
    whole.close()
    #expect(whole.deepest == 8)
    let document = whole.finish()
    try expectParsed(document)
    #expect(
      document.value == [
        "first\t": CompositionTests.value, "second": [CompositionTests.value, CompositionTests.value],
      ])
  }

  @Test func membersWithoutPartsAreCopiedAtOnce() throws {
    let members: JSONObject = [
      "": "", "a": "text", "esc\"aped\n": "\u{1}\\", "é": "☃", "n": -1, "t": true, "f": false, "null": .null,
    ]
    let written = " {  " + JSON.object(members).text().dropFirst().dropLast() + " } "
    let source = try JSONDocument(parsing: Array(written.utf8))
    var composition = JSONComposition(roomFor: 0)
    composition.open(.array)
    for _ in 0..<2 {
      composition.open(.object)
      for member in source.members(of: 0) {
        composition.append(name: member.name, scalar: member.value, of: source)
      }
      composition.close()
    }
    composition.close()
    let document = composition.finish()
    try expectParsed(document)
    #expect(document.value == [.object(members), .object(members)])
    #expect(document.value.text() == "[\(JSON.object(members).text()),\(JSON.object(members).text())]")
  }

  @Test(arguments: [0, 1, 2, 30]) func stringsOfOneSizeAreAnArray(_ count: Int) throws {
    var composition = JSONComposition(roomFor: 0)
    composition.open(.array)
    composition.append("before")
    composition.append(strings: count, ofSize: 3) { number, memory in
      for place in 0..<3 { memory[place] = UInt8(ascii: "a") + UInt8((number + place) % 26) }
    }
    composition.append("behind")
    composition.close()
    let document = composition.finish()
    try expectParsed(document)
    #expect(document.value[1]?.array?.count == count)
    #expect(document.value[2] == "behind")
  }

  @Test func aFurtherTextHasARootOfItsOwn() throws {
    var composition = JSONComposition(roomFor: 0)
    composition.append(["a": 1])
    let root = composition.beginText()
    composition.append(["b"])
    let document = composition.finish()
    #expect(String(decoding: document.source, as: UTF8.self) == #"{"a":1}["b"]"#)
    #expect(document.tree(at: 0) == ["a": 1])
    #expect(document.tree(at: root) == ["b"])
  }

  @Test(
    arguments: [
      .null, true, .bool(false), 0, -120, "", "a", "seven b", "eight by", "value number 7", "Zo\u{EB} \u{1F393}",
    ] as [JSON], [nil, "", "a", "seven b", "eight by", "longer than sixteen bytes \u{EB}"])
  func aFlatArrayIsWrittenAtOnce(_ value: JSON, _ name: String?) throws {
    var (composition, expected) = (JSONComposition(roomFor: 0), JSONComposition(roomFor: 0))
    for salt in ["abc", "defghijklm"] {
      let node = composition.appendText(
        stringOf: salt.utf8.count, writtenBy: { $0.copyBytes(from: salt.utf8) }, name: name, value: value)
      #expect(node == expected.beginText())
      expected.append(.array([.string(salt)] + (name.map { [.string($0)] } ?? []) + [value]))
    }
    #expect(composition.source == expected.source)
    #expect(composition.deepest == expected.deepest)
    #expect(composition.finish().tape == expected.finish().tape)
  }

  @Test(
    arguments: [
      ("name", [1]), ("name", [:]), ("name", "\""), ("name", "back\\slash"), ("na\"me", "value"), ("\u{1F}", 1),
      ("\n and more than eight", nil), (nil, "more than eight and \n"), ("quote\"d twice", "\"\""),
    ] as [(String?, JSON?)])
  func whatIsNotFlatIsNotWritten(_ name: String?, _ value: JSON?) throws {
    var composition = JSONComposition(roomFor: 0)
    composition.append("before")
    let node = composition.appendText(
      stringOf: 1, writtenBy: { $0[0] = UInt8(ascii: "s") }, name: name, value: value ?? .null)
    #expect(node == nil)
    #expect(composition.source == Array(#""before""#.utf8))
    try expectParsed(composition.finish())
  }
}
