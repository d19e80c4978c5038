/// Welch's t-test over times, cropped as dudect does it (Reparaz, Balasch, Verbauwhede 2017, §3).

/// The mean and the variance of numbers that come one by one (Welford).
struct Moments {
  private(set) var count = 0.0
  private(set) var mean = 0.0
  private var squares = 0.0

  /// Above one number.
  var variance: Double { count > 1 ? squares / (count - 1) : 0 }

  mutating func add(_ number: Double) {
    count += 1
    let distance = number - mean
    mean += distance / count
    squares += distance * (number - mean)
  }
}

enum Welch {
  /// Above the slowest ones there is more of the host than of the function.
  static let percentiles = [99, 95, 90, 75, 50]

  /// |t| of two samples: how sure it is that their means differ.
  static func t(_ first: Moments, _ second: Moments) -> Double {
    guard first.count > 1, second.count > 1 else { return 0 }
    let difference = (first.mean - second.mean).magnitude
    let error = (first.variance / first.count + second.variance / second.count).squareRoot()
    guard error > 0 else { return difference == 0 ? 0 : .infinity }
    return difference / error
  }

  /// The largest |t| over all times and over those at or below each percentile of both classes together.
  static func largestT(times: [UInt64], isSecond: [Bool]) -> Double {
    let sorted = times.sorted()
    guard let slowest = sorted.last else { return 0 }
    let bounds = [slowest] + percentiles.map { sorted[(sorted.count - 1) * $0 / 100] }
    return bounds.map { bound in
      var (first, second) = (Moments(), Moments())
      for (time, isSecond) in zip(times, isSecond) where time <= bound {
        if isSecond { second.add(Double(time)) } else { first.add(Double(time)) }
      }
      return t(first, second)
    }.max() ?? 0
  }
}
