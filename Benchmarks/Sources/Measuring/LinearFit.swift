/// A straight line through points, by least squares.

/// `y = intercept + slope * x`, and how well it describes the points.
public struct LinearFit: Codable, Sendable {
  /// Growth of y with each x.
  public let slope: Double
  /// y at x = 0.
  public let intercept: Double
  /// The share of the variance of y that the line explains.
  public let r2: Double
  /// The largest distance of a point from the line, as a share of the point.
  public let residual: Double

  /// Of at least two points with different x.
  public init(_ points: [(x: Double, y: Double)]) {
    let count = Double(points.count)
    let meanX = points.reduce(0) { $0 + $1.x } / count
    let meanY = points.reduce(0) { $0 + $1.y } / count
    let sxx = points.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
    let sxy = points.reduce(0) { $0 + ($1.x - meanX) * ($1.y - meanY) }
    let syy = points.reduce(0) { $0 + ($1.y - meanY) * ($1.y - meanY) }
    let slope = sxy / sxx
    let intercept = meanY - slope * meanX
    let left = points.map { $0.y - (intercept + slope * $0.x) }
    (self.slope, self.intercept) = (slope, intercept)
    r2 = syy > 0 ? 1 - left.reduce(0) { $0 + $1 * $1 } / syy : 1
    residual = zip(points, left).map { abs($1 / $0.y) }.max() ?? 0
  }
}
