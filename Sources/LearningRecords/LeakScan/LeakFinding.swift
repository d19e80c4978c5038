/// One thing that a text gives away.

/// Says which detector found something and what it reveals. It never holds the text or the value.
public struct LeakFinding: Sendable, Hashable {
  /// What found it.
  public let detector: LeakDetector
  /// What it reveals.
  public let category: ClaimCategory
  /// The path of the withheld value that was found; nil for other detectors.
  public let source: String?

  init(_ detector: LeakDetector) {
    self.init(detector, category: detector.category, source: nil)
  }

  init(_ detector: LeakDetector, category: ClaimCategory, source: String?) {
    self.detector = detector
    self.category = category
    self.source = source
  }
}
