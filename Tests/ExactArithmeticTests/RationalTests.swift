/// Rational numbers are exact, whatever way they are written.

import ExactArithmetic
import Testing

@Suite struct RationalTests {
  @Test func aTrailingZeroMakesNoDifference() {
    #expect(Rational(decimal: "3.30") == Rational(decimal: "3.3"))
    #expect(Rational(decimal: "3.30")?.hashValue == Rational(decimal: "3.3")?.hashValue)
    #expect(Rational(decimal: "-0") == 0)
    #expect(Rational(decimal: "1e2") == 100)
    #expect(Rational(decimal: "1E+2") == 100)
    #expect(Rational(decimal: "1e-2") == Rational(decimal: "0.01"))
  }

  @Test func aTenthAndTwoTenthsAreThreeTenths() throws {
    let (tenth, two, three) = try (decimal("0.1"), decimal("0.2"), decimal("0.3"))
    #expect(tenth + two == three)
    #expect(three - two == tenth)
    #expect(Set([tenth + two, three]).count == 1)
  }

  @Test func theLeastStepAboveAThresholdCounts() throws {
    let threshold = try decimal("3.3")
    #expect(try decimal("3.2999999999999999999999999999") < threshold)
    #expect(try decimal("3.3000000000000000000000000001") > threshold)
    #expect(try decimal("-3.3") < decimal("-3.2"))
  }

  @Test(arguments: [
    "", "-", "+1", ".5", "1.", "01", "-01", "1e", "1e+", "0x10", "1 ", " 1", "1/2", "NaN", "Infinity", "1.2.3", "1e2e3",
    "1,5", "١", "--1", "1e1.5",
  ])
  func whatIsNoJSONNumberIsNil(_ text: String) {
    #expect(Rational(decimal: text) == nil)
  }

  @Test func aHostileExponentCostsNothing() {
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(Rational(decimal: "1e999999999") == nil)
      #expect(Rational(decimal: "1e-999999999") == nil)
      #expect(Rational(decimal: "1e99999999999999999999999999") == nil)
      #expect(Rational(decimal: String(repeating: "9", count: 5_000_000)) == nil)
    }
    #expect(time < .seconds(1))
  }

  @Test func theLimitsThemselvesAreRead() throws {
    let longest = String(repeating: "7", count: Rational.greatestDigitCount)
    #expect(Rational(decimal: longest)?.description == longest)
    #expect(Rational(decimal: longest + "7") == nil)
    #expect(try decimal("1e1000") * decimal("1e-1000") == 1)
    #expect(Rational(decimal: "1e1001") == nil)
    #expect(Rational(decimal: "-" + longest + "e-1000") != nil)
  }

  @Test func divisionByZeroIsNil() throws {
    #expect(Rational(1) / 0 == nil)
    #expect(Rational(0) / 0 == nil)
    #expect(try decimal("0.5") / decimal("0.0") == nil)
    #expect(Rational(1) / 4 == Rational(decimal: "0.25"))
  }

  @Test(arguments: [
    ("3.30", "3.3"), ("-0.5", "-0.5"), ("0.050", "0.05"), ("400", "400"), ("4e2", "400"), ("1e-3", "0.001"),
    ("-0.0", "0"),
    ("100.00", "100"), ("-12.5e1", "-125"), ("0.00000000000000000001", "0.00000000000000000001"),
  ])
  func aDecimalIsWrittenInFull(_ text: String, _ written: String) {
    #expect(Rational(decimal: text)?.description == written)
  }

  @Test func whatNeverEndsIsWrittenAsAFraction() {
    #expect((Rational(1) / 3)?.description == "1/3")
    #expect((Rational(-4) / 6)?.description == "-2/3")
    #expect((Rational(1) / -8)?.description == "-0.125")
    #expect((Rational(7) / 12)?.description == "7/12")
  }

  @Test func whatIsWrittenReadsBack() throws {
    var random = SplitMix64(state: 20)
    for _ in 0..<2000 {
      let (digits, places) = (
        Int.random(in: -1_000_000_000...1_000_000_000, using: &random), Int.random(in: 0...12, using: &random)
      )
      let value = try decimal("\(digits)e-\(places)")
      #expect(Rational(decimal: value.description) == value)
    }
  }

  @Test func itAgreesWithWholeNumbers() {
    var random = SplitMix64(state: 21)
    for _ in 0..<2000 {
      let (a, b) = (
        Int.random(in: -999_999...999_999, using: &random), Int.random(in: -999_999...999_999, using: &random)
      )
      #expect(Rational(a) + Rational(b) == Rational(a + b))
      #expect(Rational(a) - Rational(b) == Rational(a - b))
      #expect(Rational(a) * Rational(b) == Rational(a * b))
      #expect(-Rational(a) == Rational(-a))
      #expect((Rational(a) < Rational(b)) == (a < b))
      #expect((Rational(a) == Rational(b)) == (a == b))
      #expect(Rational(a).description == String(a))
      if b != 0 { #expect((Rational(a) / Rational(b)).map { $0 * Rational(b) } == Rational(a)) }
    }
  }

  @Test func fractionsCompareAsTheirCrossProducts() throws {
    var random = SplitMix64(state: 22)
    for _ in 0..<2000 {
      let n = (0..<4).map { _ in Int.random(in: 1...30_000, using: &random) }
      let (one, other) = (Rational(n[0]) / Rational(n[1]), Rational(n[2]) / Rational(n[3]))
      let (left, right) = (try #require(one), try #require(other))
      #expect((left < right) == (n[0] * n[3] < n[2] * n[1]))
      #expect((left == right) == (n[0] * n[3] == n[2] * n[1]))
      #expect(left + right == Rational(n[0] * n[3] + n[2] * n[1]) / Rational(n[1] * n[3]))
    }
  }

  @Test func theEndsOfIntAreNumbersToo() {
    #expect(Rational(Int.min).description == String(Int.min))
    #expect((Rational(Int.max) + 1).description == "9223372036854775808")
    #expect(Rational(Int.min) * -1 == Rational(Int.max) + 1)
  }

  private func decimal(_ text: String) throws -> Rational {
    try #require(Rational(decimal: text))
  }
}
