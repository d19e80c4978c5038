/// NumericDate: what it takes, how it counts, how it is written. RFC 7519 §2, SDJ-T-06.

import JOSE
import StrictJSON
import Testing

struct NumericDateTests {
  @Test(arguments: [
    ("1883000000", 1_883_000_000, "1883000000"), ("1883000000.5", 1_883_000_000.5, "1883000000.5"),
    ("1.883e9", 1_883_000_000, "1883000000"), ("0", 0, "0"), ("-0", 0, "0"), ("-0.0", 0, "0"), ("-1", -1, "-1"),
    ("9007199254740992", 9_007_199_254_740_992, "9007199254740992"),
    ("-9007199254740992", -9_007_199_254_740_992, "-9007199254740992"), ("1e-400", 0, "0"), ("0.25", 0.25, "0.25"),
    ("1e15", 1e15, "1000000000000000"), ("1E0", 1, "1"),
  ])
  func aNumberIsReadAndWritten(text: String, seconds: Double, written: String) throws {
    let number = try #require(JSONNumber(text))
    let date = try NumericDate(number)
    #expect(date.seconds == seconds)
    #expect(date.json.text == written)
    #expect(try NumericDate(date.json) == date)
  }

  @Test func whatIsNotFiniteIsRefused() {
    for seconds in [Double.nan, .infinity, -.infinity, .signalingNaN, 9_007_199_254_740_994, -1e300] {
      #expect(refusal { () throws(JOSEError) in _ = try NumericDate(seconds) }?.rule == .numericDate)
    }
  }

  @Test func datesAreOrderedAndMoved() throws {
    let date: NumericDate = 1_000
    #expect(date < 1_001)
    #expect(date == 1_000)
    #expect(date.advanced(by: .seconds(60)) == 1_060)
    #expect(date.advanced(by: .seconds(-60)) == 940)
    #expect(date.advanced(by: .milliseconds(500)) == (try NumericDate(1_000.5)))
  }

  @Test func aDateNeverLeavesItsBounds() {
    let end = NumericDate(Int.max)
    #expect(end.seconds == 9_007_199_254_740_992)
    #expect(NumericDate(Int.min).seconds == -9_007_199_254_740_992)
    #expect(end.advanced(by: .seconds(Int64.max)) == end)
    #expect(end.advanced(by: .seconds(Int64.min)) == NumericDate(Int.min))
    #expect(end.json.int == 9_007_199_254_740_992)
  }

  @Test func aTinyFractionIsStillAJSONNumber() throws {
    let date = try NumericDate(1e-7)
    #expect(JSONNumber(date.json.text) != nil)
    #expect(try NumericDate(date.json) == date)
  }
}
