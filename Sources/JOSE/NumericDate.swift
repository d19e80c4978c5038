/// Seconds since 1970-01-01T00:00:00Z, ignoring leap seconds. RFC 7519 §2.

public import StrictJSON

/// A moment as JWT claims write it. Always finite and between -2^53 and 2^53 seconds, where whole seconds are exact.
public struct NumericDate: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  /// Seconds since the epoch; may have a fraction.
  public let seconds: Double

  /// The latest moment, in seconds; its negative is the earliest.
  static let bound = 9_007_199_254_740_992.0

  private init(unchecked seconds: Double) {
    self.seconds = seconds
  }

  /// Whole seconds. Beyond 2^53 (285 million years) the nearest bound is taken.
  public init(_ seconds: Int) {
    self.init(saturating: Double(seconds))
  }

  /// Seconds with a fraction. Refuses what is not finite or lies beyond 2^53.
  public init(_ seconds: Double) throws(JOSEError) {
    guard seconds.isFinite, seconds.magnitude <= Self.bound else { throw JOSEError(.numericDate) }
    self.init(unchecked: seconds)
  }

  /// A claim's number, rounded to the nearest `Double`: `1883000000`, `1883000000.5` and `1.883e9` are all legal.
  public init(_ number: JSONNumber) throws(JOSEError) {
    guard let seconds = number.double else { throw JOSEError(.numericDate) }
    try self.init(seconds)
  }

  /// A claim's value. A string, null or any other type than a number is an error, not an absence.
  public init(_ value: JSON) throws(JOSEError) {
    guard case .number(let number) = value else { throw JOSEError(.numericDate) }
    try self.init(number)
  }

  /// Whole seconds; beyond 2^53 the nearest bound is taken.
  public init(integerLiteral seconds: Int) {
    self.init(seconds)
  }

  private init(saturating seconds: Double) {
    self.init(unchecked: min(max(seconds, -Self.bound), Self.bound))
  }

  /// The moment so much later (or earlier, if negative), at the nearest bound if that lies beyond 2^53.
  public func advanced(by duration: Duration) -> NumericDate {
    // To take a duration apart is a division of 128 bits, and most clocks are given no leeway.
    guard duration != .zero else { return self }
    let (whole, attoseconds) = duration.components
    return NumericDate(saturating: seconds + Double(whole) + Double(attoseconds) * 1e-18)
  }

  /// The latest multiple of `window` that is not later, in whole seconds. A window under a second is one second.
  public func roundedDown(to window: Duration) -> NumericDate {
    let step = Swift.max(1, Int(window.components.seconds))
    let floor = seconds < Double(whole) ? whole - 1 : whole
    let rest = floor % step
    return NumericDate(floor - (rest < 0 ? rest + step : rest))
  }

  /// How a claim writes it: without a fraction where there is none.
  public var json: JSONNumber {
    guard seconds != Double(whole) else { return JSONNumber(whole) }
    return JSONNumber(seconds.description) ?? JSONNumber(whole)
  }

  /// The seconds without their fraction. The type's bounds lie within Int, so the conversion cannot trap; `rounded()`
  /// would need the C mathematics library, which a program without Foundation does not link.
  private var whole: Int { Int(seconds) }

  /// The earlier moment is the lesser.
  public static func < (left: NumericDate, right: NumericDate) -> Bool {
    left.seconds < right.seconds
  }
}
