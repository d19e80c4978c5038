/// Objects: each name once, by its bytes, and members in their order. RFC 8259 §4, §8.3.
import StrictJSON
import Testing

@Test(arguments: [
  (#"{"a":1,"a":1}"#, 7), (#"{"a":1,"b":2,"a":3}"#, 13), (#"{"a":1,"\u0061":2}"#, 7), (#"{"\u0061":1,"a":2}"#, 12),
  (#"{"":1,"":2}"#, 6), (#"[{"x":{"a":1, "a":1}}]"#, 14), (#"{"é":1,"\u00e9":1}"#, 8),
  (#"{"\ud834\udd1e":1,"𝄞":1}"#, 18), (#"{"\/":1,"/":1}"#, 8), (#"{"a":{"a":1,"b":[{"a":1}]},"b":2,"a":3}"#, 33),
])
func aRepeatedMemberNameIsRefused(_ text: String, _ offset: Int) {
  #expect(throws: JSONError(.duplicateName, at: offset)) { try JSON(parsing: text) }
}

@Test(arguments: [
  #"{"a":{"a":{"a":1}}}"#, #"[{"a":1},{"a":1}]"#, #"{"a":1,"A":2}"#, #"{"a":1,"a ":2,"a\u0000":3}"#,
  #"{"ab":1,"ba":2,"aab":3,"aba":4}"#, #"{"\\u0061":1,"a":2}"#,
])
func differentNamesAreKept(_ text: String) throws {
  #expect(try JSON(parsing: JSON(parsing: text).bytes()) == JSON(parsing: text))
}

@Test func composedAndDecomposedNamesAreTwo() throws {
  let text = "{\"\u{E9}\":1,\"e\u{301}\":2}"
  let object = try #require(try JSON(parsing: text).object)
  #expect(object.count == 2)
  #expect(object["\u{E9}"] == 1)
  #expect(object["e\u{301}"] == 2)
  #expect(JSON.object(object).text().utf8.elementsEqual(text.utf8))
  #expect(JSON.string("\u{E9}") != JSON.string("e\u{301}"))
}

@Test func aRepetitionIsFoundWhereverTheTwoStand() throws {
  // Across the sizes at which the search changes its way.
  for count in [2, 3, 16, 17, 31, 32, 33, 34, 100] {
    for escaped in [false, true] {
      var names = (0..<count).map { "n\($0)" }
      if escaped { names[count / 2] = "\\u006e\(count / 2)" }
      func text(_ names: [String]) -> String {
        "{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
      }
      #expect(try JSON(parsing: text(names)).object?.count == count)
      for first in 0..<count {
        for second in [first + 1, (first + count) / 2, count - 1] where second > first && second < count {
          var repeating = names
          repeating[second] = "n\(first)"
          let offset = text(Array(repeating[..<second])).utf8.count
          #expect(throws: JSONError(.duplicateName, at: offset)) { try JSON(parsing: text(repeating)) }
        }
      }
    }
  }
}

@Test func longNamesAreComparedToTheirEnds() throws {
  for length in [63, 64, 65, 66, 500] {
    let stem = String(repeating: "x", count: length - 1)
    #expect(try JSON(parsing: "{\"\(stem)a\":1,\"\(stem)b\":2}").object?.count == 2)
    #expect(throws: JSONError(.duplicateName, at: length + 6)) {
      try JSON(parsing: "{\"\(stem)a\":1,\"\(stem)a\":2}")
    }
  }
}

@Test func membersKeepTheirOrder() throws {
  let names = ["z", "a", "m", "", "é"]
  var object = JSONObject()
  for (value, name) in names.enumerated() { object[name] = .number(JSONNumber(value)) }
  #expect(object.names == names)
  object["m"] = "new"
  #expect(object.names == names)
  #expect(object.map(\.value).map { $0.text() } == ["0", "1", "\"new\"", "3", "4"])
  #expect(object.removeValue(named: "a") == 1)
  object["a"] = nil
  object["z"] = nil
  #expect(object.names == ["m", "", "é"])
  object["z"] = 7
  #expect(object.names == ["m", "", "é", "z"])
}

@Test func aLargeObjectFindsWhatASmallOneFinds() {
  var object = JSONObject()
  for size in 1...60 {
    object["name\(size)"] = JSON.number(JSONNumber(size))
    #expect(object.count == size)
    for index in 1...size { #expect(object["name\(index)"]?.number?.int == index) }
    #expect(object["name0"] == nil)
  }
  for size in (1...60).reversed() {
    #expect(object.removeValue(named: "name\(61 - size)")?.number?.int == 61 - size)
    #expect(object["name\(61 - size)"] == nil)
    #expect(object.count == size - 1)
    #expect(object["name60"]?.number?.int == (size > 1 ? 60 : nil))
  }
  #expect(object.isEmpty)
}

@Test func objectsAreEqualInWhateverOrder() throws {
  let left = try JSON(parsing: #"{"a":[1,{"x":null}],"b":{"c":true,"d":"e"}}"#)
  let right = try JSON(parsing: #"{"b":{"d":"e","c":true},"a":[1,{"x":null}]}"#)
  #expect(left == right)
  #expect(left.hashValue == right.hashValue)
  #expect(left.object == right.object)
  #expect(left.object?.hashValue == right.object?.hashValue)
  #expect(left.text() != right.text())
}

@Test func differentValuesDiffer() throws {
  let texts = [
    "null", "true", "false", "0", "1", "\"\"", "\"0\"", "\"null\"", "[]", "{}", "[null]", "[[]]", "[{}]", "[0,1]",
    "[1,0]",
    "[0]", "[[0],[1]]", "[[1],[0]]", "[[0,1]]", #"{"a":0}"#, #"{"b":0}"#, #"{"a":1}"#, #"{"a":null}"#,
    #"{"a":0,"b":1}"#,
    #"{"a":1,"b":0}"#, #"{"a":{"x":0},"b":{"x":1}}"#, #"{"a":{"x":1},"b":{"x":0}}"#, #"{"a":[]}"#, #"{"a":{}}"#,
  ]
  let values = try texts.map { try JSON(parsing: $0) }
  for (index, value) in values.enumerated() {
    for (other, another) in values.enumerated() {
      #expect((value == another) == (index == other))
      #expect((value.hashValue == another.hashValue) == (index == other))
    }
  }
  #expect(Set(values).count == texts.count)
}

@Test func literalsReadAsTheirText() throws {
  let value: JSON = [
    "name": "Ada", "year": 1815, "known": true, "none": .null, "list": [1, "two", []], "inner": ["a": ["b": false]],
    "empty": [:],
  ]
  #expect(
    value.text()
      == #"{"name":"Ada","year":1815,"known":true,"none":null,"list":[1,"two",[]],"inner":{"a":{"b":false}},"empty":{}}"#
  )
  let object: JSONObject = ["a": 1, "e\u{301}": 2, "\u{E9}": 3]
  #expect(object.count == 3)
  #expect(JSON.object(object)["\u{E9}"] == 3)
}

@Test func anAccessorAnswersOnlyForItsKind() throws {
  let value = try JSON(parsing: #"{"s":"x","n":1,"b":false,"z":null,"a":[10,20],"o":{}}"#)
  #expect(value["s"]?.string == "x" && value["s"]?.number == nil && value["s"]?[0] == nil)
  #expect(value["n"]?.number?.int == 1 && value["n"]?.string == nil && value["n"]?.bool == nil)
  #expect(value["b"]?.bool == false && value["b"]?.isNull == false)
  #expect(value["z"]?.isNull == true && value["z"]?.object == nil)
  #expect(value["a"]?.array?.count == 2 && value["a"]?[1] == 20 && value["a"]?[2] == nil && value["a"]?[-1] == nil)
  #expect(value["o"]?.object?.isEmpty == true && value["o"]?.array == nil && value["o"]?["x"] == nil)
  #expect(value["absent"] == nil)
}
