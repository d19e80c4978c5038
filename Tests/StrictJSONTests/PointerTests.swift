/// JSON Pointers: their text, their parts, and what they reach. RFC 6901.
import StrictJSON
import Testing

/// The document and the table of RFC 6901 §5.
private let document = #"{"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6," ":7,"m~n":8}"#

@Test(arguments: [
  ("", document), ("/foo", #"["bar","baz"]"#), ("/foo/0", #""bar""#), ("/", "0"), ("/a~1b", "1"), ("/c%d", "2"),
  ("/e^f", "3"), ("/g|h", "4"), (#"/i\j"#, "5"), (#"/k"l"#, "6"), ("/ ", "7"), ("/m~0n", "8"),
])
func theExamplesOfTheSpecificationReachWhatItSays(_ text: String, _ value: String) throws {
  let pointer = try JSONPointer(parsing: text)
  #expect(try pointer.value(in: JSON(parsing: document))?.text() == value)
  #expect(pointer.description == text)
}

@Test(arguments: [
  "/foo/2", "/foo/-", "/foo/00", "/foo/01", "/foo/+1", "/foo/-1", "/foo/", "/foo/1e0", "/foo/ 1", "/bar", "/foo/0/x",
  "//x", "/foo/99999999999999999999", "/foo/٠",
])
func aPlaceThatDoesNotExistReachesNothing(_ text: String) throws {
  #expect(try JSONPointer(parsing: text).value(in: JSON(parsing: document)) == nil)
}

@Test(arguments: [
  ("a", 0), ("~0", 0), (" /a", 0), ("#/a", 0), ("/~", 1), ("/~2", 1), ("/a~", 2), ("/a/b~/", 4), ("/é~x", 3),
  ("/~~0", 1),
])
func aPointerOutsideTheGrammarIsRefusedWhereItGoesWrong(_ text: String, _ offset: Int) {
  #expect(throws: JSONPointerError(offset: offset)) { try JSONPointer(parsing: text) }
}

@Test func everyTokenSurvivesItsText() throws {
  let tokens = ["", "/", "~", "~0", "~1", "~01", "a/b~c", "é", "e\u{301}", "-", "0", " ", "\u{0}", "\""]
  let pointer = JSONPointer(tokens)
  #expect(pointer.description == "//~1/~0/~00/~01/~001/a~1b~0c/é/e\u{301}/-/0/ /\u{0}/\"")
  let read = try JSONPointer(parsing: pointer.description)
  #expect(read == pointer)
  #expect(read.tokens.count == tokens.count)
  #expect(try JSONPointer(parsing: "").tokens.isEmpty)
  #expect(try JSONPointer(parsing: "//").tokens == ["", ""])
}

@Test func pointersAreComparedByTheirBytes() {
  #expect(JSONPointer(["\u{E9}"]) != JSONPointer(["e\u{301}"]))
  #expect(JSONPointer(["a", "b"]) != JSONPointer(["a/b"]))
  #expect(JSONPointer(["ab", "c"]) != JSONPointer(["a", "bc"]))
  #expect(["a", "0"] as JSONPointer == JSONPointer([]).appending("a").appending(0))
  #expect(Set([["\u{E9}"], ["e\u{301}"], ["\u{E9}"]] as [JSONPointer]).count == 2)
}
