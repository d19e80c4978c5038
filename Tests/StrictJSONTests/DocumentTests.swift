/// The tape: where each value stands, and reading it without building a tree.
import StrictJSON
import Testing

private let text = #" {"a": [1, "x\n" ,[ ]], "\u005fsd" : {"é":true} ,"n":null,"f":false } "#

private func written(_ document: JSONDocument, _ node: Int) -> String {
  String(decoding: document.rawText(of: node), as: UTF8.self)
}

@Test func aNodeTakesSixteenBytes() {
  #expect(MemoryLayout<JSONNode>.stride == 16)
}

@Test func theTapeHoldsEveryValueInWrittenOrder() throws {
  let document = try JSONDocument(parsing: Array(text.utf8))
  #expect(
    document.tape.map(\.kind) == [
      .object, .string, .array, .number, .string, .array, .string, .object, .string, .true, .string, .null, .string,
      .false,
    ])
  #expect(document.tape.map(\.next) == [14, 2, 6, 4, 5, 6, 7, 10, 9, 10, 11, 12, 13, 14])
  #expect(document.tape.map(\.hasEscapes).enumerated().filter(\.element).map(\.offset) == [4, 6])
  #expect(
    document.tape.indices.map { written(document, $0) } == [
      #"{"a": [1, "x\n" ,[ ]], "\u005fsd" : {"é":true} ,"n":null,"f":false }"#, #""a""#, #"[1, "x\n" ,[ ]]"#, "1",
      #""x\n""#, "[ ]", #""\u005fsd""#, #"{"é":true}"#, #""é""#, "true", #""n""#, "null", #""f""#, "false",
    ])
}

@Test func membersAndElementsAreWalkedWithoutTheirInsides() throws {
  let document = try JSONDocument(parsing: Array(text.utf8))
  #expect(document.members(of: 0).map(\.name) == [1, 6, 10, 12])
  #expect(document.members(of: 0).map(\.value) == [2, 7, 11, 13])
  #expect(Array(document.elements(of: 2)) == [3, 4, 5])
  #expect(Array(document.elements(of: 5)).isEmpty)
  for node in [1, 2, 3, 9] { #expect(Array(document.members(of: node)).isEmpty) }
  for node in [0, 1, 3, 11] { #expect(Array(document.elements(of: node)).isEmpty) }
}

@Test func aStringIsComparedWithoutItsEscapes() throws {
  let document = try JSONDocument(parsing: Array(text.utf8))
  #expect(document.stringEquals(at: 6, "_sd"))
  #expect(document.stringEquals(at: 6, "_sd" as StaticString))
  #expect(!document.stringEquals(at: 6, "_se"))
  #expect(!document.stringEquals(at: 6, "_s"))
  #expect(document.stringEquals(at: 8, "é"))
  #expect(!document.stringEquals(at: 8, "e\u{301}"))
  #expect(!document.stringEquals(at: 1, "A"))
  #expect(!document.stringEquals(at: 1, ""))
  #expect(document.stringBytes(at: 4) == Array("x\n".utf8))
  #expect(document.string(at: 6) == "_sd")
  let other = try JSONDocument(parsing: Array(#"["_sd","\u0061"]"#.utf8))
  #expect(document.stringEquals(at: 6, 1, in: other))
  #expect(document.stringEquals(at: 1, 2, in: other))
  #expect(!document.stringEquals(at: 1, 1, in: other))
}

@Test func aMemberIsFoundByName() throws {
  let document = try JSONDocument(parsing: Array(text.utf8))
  #expect(document.member("a", of: 0) == 2)
  #expect(document.member("_sd", of: 0) == 7)
  #expect(document.member(Array("é".utf8), of: 7) == 9)
  #expect(document.member("é", of: 0) == nil)
  #expect(document.member(Array("e\u{301}".utf8), of: 7) == nil)
  #expect(document.member("a", of: 2) == nil)
  #expect(document.kind(of: 2) == .array)
}

@Test func aTreeIsBuiltOfAnyPart() throws {
  let document = try JSONDocument(parsing: Array(text.utf8))
  #expect(document.value == ["f": false, "n": .null, "_sd": ["é": true], "a": [1, "x\n", []]])
  #expect(document.tree(at: 2).text() == #"[1,"x\n",[]]"#)
  #expect(document.tree(at: 8) == "é")
  #expect(document.number(at: 3) == 1)
  #expect(document.source == Array(text.utf8))
}

@Test func manyNamesAreLookedUpInOnePass() throws {
  let text = Array(#"{"b":1,"\u0061":[{"c":2}],"bb":{},"é":null,"e\u0301":3}"#.utf8)
  let document = try JSONDocument(parsing: text)
  let names: [StaticString] = ["c", "a", "bc", "bb", "e\u{301}", "b", "\u{e9}", ""]
  let places = document.places(of: names, in: 0)
  for (index, name) in names.enumerated() { #expect(places[index] == document.member(name, of: 0)) }
  #expect(names.indices.filter { places[$0] != nil } == [1, 3, 4, 5, 6])
  // In an object that is not the first, and in what is no object.
  let inner = document.places(of: names, in: 5)
  #expect(document.kind(of: 5) == .object && inner[0] == 7 && inner[1] == nil)
  for node in [2, 4] { #expect(names.indices.allSatisfy { document.places(of: names, in: node)[$0] == nil }) }
}
