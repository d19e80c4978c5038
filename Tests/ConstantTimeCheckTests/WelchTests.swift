/// The t-test against values that were computed elsewhere, in fractions.

import Testing

@testable import ctcheck

@Suite struct WelchTests {
  private func moments(_ numbers: [Double]) -> Moments {
    var moments = Moments()
    for number in numbers { moments.add(number) }
    return moments
  }

  private func isNear(_ a: Double, _ b: Double) -> Bool { (a - b).magnitude < 1e-9 * b.magnitude }

  // The screws of many textbooks.
  private let first = [30.02, 29.99, 30.11, 29.97, 30.01, 29.99]
  private let second = [29.89, 29.93, 29.72, 29.98, 30.02, 29.98]

  @Test func theMeanAndTheVarianceAreThoseOfTheTextbook() {
    let moments = moments(first)
    #expect(moments.count == 6)
    #expect(isNear(moments.mean, 180.09 / 6))
    #expect(isNear(moments.variance, 0.01235 / 5))
  }

  @Test func theStatisticIsThatOfTheTextbook() {
    #expect(isNear(Welch.t(moments(first), moments(second)), 1.9590058081081014))
    #expect(isNear(Welch.t(moments(second), moments(first)), 1.9590058081081014))
  }

  @Test func samplesWithoutVarianceAreEqualOrAreNot() {
    #expect(Welch.t(moments([5, 5]), moments([5, 5, 5])) == 0)
    #expect(Welch.t(moments([5, 5]), moments([6, 6])) == .infinity)
  }

  @Test func oneNumberIsNoSample() {
    #expect(Welch.t(moments([5]), moments([6, 7])) == 0)
    #expect(Welch.t(moments([]), moments([])) == 0)
  }

  /// A hundred times of each class, by turns. The second class takes one cycle more.
  private let isSecond = (0..<200).map { (place: Int) -> Bool in place % 2 == 1 }
  private let times = (0..<200).map { (place: Int) -> UInt64 in
    let cycles: Int = 1_000 + place / 2 % 7 + place % 2
    return UInt64(cycles)
  }

  @Test func theSlowestTimesAreLeftOut() {
    var disturbed = times
    for place in [40, 80] { disturbed[place] = 1_000_000 }
    // Over all times it is 1.42, over those up to the 99th percentile 3.67, and less over fewer.
    #expect(isNear(Welch.largestT(times: disturbed, isSecond: isSecond), 3.673581083162343))
    #expect(Welch.percentiles == [99, 95, 90, 75, 50])
  }

  @Test func timesWithoutADifferenceShowNone() {
    #expect(Welch.largestT(times: [UInt64](repeating: 7, count: 200), isSecond: isSecond) == 0)
    #expect(Welch.largestT(times: [], isSecond: []) == 0)
  }
}
