/// Size and depth, and work that stays in proportion to the text. RFC 8259 §9.
import Foundation
import StrictJSON
import Testing

private func limits(_ bytes: Int = 1 << 24, depth: Int = 512) -> JSONLimits {
  JSONLimits(bytes: bytes, depth: depth)
}

private func nested(_ depth: Int, _ open: String = "[", _ close: String = "]", around inner: String = "") -> String {
  String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
}

@Test func aTextOverTheSizeIsRefusedAtTheFirstByteTooMany() throws {
  #expect(try JSON(parsing: "[1,2]", limits: limits(5)) == [1, 2])
  #expect(throws: JSONError(.tooLarge, at: 4)) { try JSON(parsing: "[1,2]", limits: limits(4)) }
  #expect(throws: JSONError(.tooLarge, at: 0)) { try JSON(parsing: "1", limits: limits(0)) }
  #expect(throws: JSONError(.syntax, at: 0)) { try JSON(parsing: "", limits: limits(0)) }
  let padding = String(repeating: " ", count: 1 << 20)
  #expect(throws: JSONError(.tooLarge, at: 1 << 20)) { try JSON(parsing: "1" + padding) }
  #expect(try JSON(parsing: "1" + padding.dropLast()) == 1)
}

@Test func aTextOverTheDepthIsRefusedAtTheBracketTooMany() throws {
  #expect(try JSON(parsing: nested(3), limits: limits(depth: 3)).text() == "[[[]]]")
  #expect(throws: JSONError(.tooDeep, at: 2)) { try JSON(parsing: nested(3), limits: limits(depth: 2)) }
  #expect(throws: JSONError(.tooDeep, at: 6)) { try JSON(parsing: #"{"a": {}}"#, limits: limits(depth: 1)) }
  #expect(try JSON(parsing: "[[],[],[[]]]", limits: limits(depth: 3)).array?.count == 3)
  #expect(try JSON(parsing: "7", limits: limits(depth: 0)) == 7)
  #expect(throws: JSONError(.tooDeep, at: 0)) { try JSON(parsing: "[]", limits: limits(depth: 0)) }
  #expect(try JSON(parsing: nested(64)).array?.count == 1)
  #expect(throws: JSONError(.tooDeep, at: 64)) { try JSON(parsing: nested(65)) }
}

@Test func limitsOutsideTheirRangeAreBroughtIntoIt() {
  var limits = JSONLimits(bytes: -1, depth: 100_000)
  #expect(limits == JSONLimits(bytes: 0, depth: 512))
  limits.depth = -5
  limits.bytes = .max
  #expect(limits == JSONLimits(bytes: Int(Int32.max), depth: 0))
  #expect(JSONLimits.standard == JSONLimits(bytes: 1_048_576, depth: 64))
}

@Test(arguments: [("[", ""), (#"{"a":"#, "1"), (#"[{"":"#, "[")])
func aHundredThousandOpenContainersAreRefusedAtOnce(_ open: String, _ inner: String) {
  let text = nested(100_000, open, "", around: inner)
  let clock = ContinuousClock()
  let time = clock.measure {
    #expect(throws: JSONError.self) { try JSON(parsing: text, limits: limits(depth: .max)) }
  }
  #expect(time < .seconds(5))
}

@Test func manyMembersCostNoMoreThanTheirNumber() throws {
  // A hundred thousand names compared in pairs would take minutes.
  let clock = ContinuousClock()
  for escape in ["", "\\u0061"] {
    for count in [10_000, 100_000] {
      let members = (0..<count).map { "\"\(escape)\($0)\":0" }
      let bytes = Array("{\(members.joined(separator: ","))}".utf8)
      let again = Array("{\(members.joined(separator: ",")),\(members[count / 2])}".utf8)
      let time = try clock.measure {
        let document = try JSONDocument(parsing: bytes, limits: limits())
        #expect(document.tape.count == 2 * count + 1)
        #expect(throws: JSONError(.duplicateName, at: bytes.count)) { try JSON(parsing: again, limits: limits()) }
      }
      #expect(time < .seconds(20))
    }
  }
}

@Test func namesThatDifferLateCostNoMoreThanTheirLength() throws {
  let stem = String(repeating: "x", count: 30_000)
  let members = (10..<42).map { "\"\(stem)\($0)\(stem)\":0" }
  let bytes = Array("{\(members.joined(separator: ","))}".utf8)
  let time = try ContinuousClock().measure {
    let document = try JSONDocument(parsing: bytes, limits: limits())
    #expect(document.tape.count == 65)
  }
  #expect(time < .seconds(5))
}

@Test func aLargeTreeIsBuiltComparedAndWritten() throws {
  let text = "{" + (0..<10_000).map { "\"name \($0)\":[\($0)]" }.joined(separator: ",") + "}"
  let value = try JSON(parsing: text)
  #expect(value.text() == text)
  #expect(value["name 9999"]?[0] == 9999)
  var object = try #require(value.object)
  object["name 5000"] = nil
  object["name 5000"] = [5000]
  #expect(object.names.last == "name 5000")
  #expect(JSON.object(object) == value)
}

@Test func theDeepestTreeFitsASmallThread() {
  let texts = [nested(512), nested(512, #"{"a":"#, "}", around: "1")]
  let thread = Thread {
    for text in texts {
      do {
        let value = try JSON(parsing: text, limits: limits())
        let copy = try JSON(parsing: value.text(), limits: limits())
        #expect(value == copy)
        #expect(value.hashValue == copy.hashValue)
        #expect(value.text() == text)
      } catch {
        Issue.record(error)
      }
    }
  }
  // The size of a second thread's stack on macOS; without the optimiser frames are larger.
  #if DEBUG
  thread.stackSize = 1024 * 1024
  #else
  thread.stackSize = 512 * 1024
  #endif
  thread.start()
  while !thread.isFinished { usleep(1000) }
}

@Test func aTreeBuiltByHandMayBeDeeperThanAText() {
  func tower(_ height: Int) -> JSON {
    (0..<height).reduce([]) { value, level in level % 2 == 0 ? [value] : ["a": value] }
  }
  #expect(tower(700) == tower(700))
  #expect(tower(700) != tower(701))
  #expect(tower(700).hashValue == tower(700).hashValue)
}
