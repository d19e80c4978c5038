/// Where most of many readings lie. Robust: a round that a neighbour disturbed moves it little.

/// Median and quartiles.
public struct Spread: Codable, Sendable {
  /// The middle reading.
  public let median: Double
  /// A quarter of the readings lies below.
  public let q1: Double
  /// A quarter of the readings lies above.
  public let q3: Double

  /// Of at least one reading.
  public init(of readings: [Double]) {
    let sorted = readings.sorted()
    median = Spread.quantile(0.5, of: sorted)
    q1 = Spread.quantile(0.25, of: sorted)
    q3 = Spread.quantile(0.75, of: sorted)
  }

  private init(median: Double, q1: Double, q3: Double) { (self.median, self.q1, self.q3) = (median, q1, q3) }

  /// In another unit.
  public func scaled(by factor: Double) -> Spread {
    Spread(median: median * factor, q1: q1 * factor, q3: q3 * factor)
  }

  /// Between two readings, in proportion.
  private static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }
}
