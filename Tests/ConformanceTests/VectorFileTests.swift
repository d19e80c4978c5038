/// A vector file is read strictly and written as it was read.

import Conformance
import StrictJSON
import Testing

@Suite struct VectorFileTests {
  static let file: JSONObject = [
    "id": "area/name", "title": "A title.", "rule": "rfc9901-7.1-4", "section": "RFC 9901 §7.1 step 4", "level": "must",
    "severity": "high", "covers": ["SDJ-V-17"], "action": "verify", "features": ["ES256"],
    "from": ["vector": "area/good", "mutation": "something is changed"], "given": ["token": "x"],
    "expect": ["verdict": "reject", "rule": "rfc9901-7.1-4", "location": "/payload"],
  ]

  @Test func aVectorIsWrittenAsItWasRead() throws {
    #expect(try Vector(VectorFileTests.file).json == VectorFileTests.file)
  }

  @Test(arguments: file.names.filter { $0 != "from" }) func eachMemberButFromMustBeThere(_ name: String) {
    var object = VectorFileTests.file
    object.removeValue(named: name)
    #expect(throws: VectorError.self) { try Vector(object) }
  }

  @Test(arguments: file.names) func noMemberMayBeOfAnotherType(_ name: String) {
    var object = VectorFileTests.file
    object[name] = 7
    #expect(throws: VectorError.self) { try Vector(object) }
  }

  @Test func anUnknownMemberIsRefused() {
    var object = VectorFileTests.file
    object["expects"] = [:]
    #expect(throws: VectorError(.memberUnknown, at: ["expects"])) { try Vector(object) }
  }

  @Test func whatFitsOnALineStandsOnOne() throws {
    let value = try JSON(
      parsing:
        #"{"a":[1,2],"b":{},"c":"\#(String(repeating: "x", count: 120))","d":["y","\#(String(repeating: "z", count: 120))"]}"#
    )
    let lines = value.indentedText.split(separator: "\n")
    #expect(lines[1] == #"  "a": [1, 2],"#)
    #expect(lines[4] == #"  "d": ["#)
    #expect(try JSON(parsing: value.indentedText) == value)
  }
}
