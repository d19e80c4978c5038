/// Provisional.

public enum LeakDetector: String, Sendable { case withheldValue = "withheld-value" }
public struct WithheldText: Sendable, Hashable {
  let value: String
  let category: ClaimCategory
  let path: String
  public init(_ value: String, category: ClaimCategory, path: String) {
    self.value = value
    self.category = category
    self.path = path
  }
}
public struct LeakFinding: Sendable, Hashable {
  public let detector: LeakDetector
  public let category: ClaimCategory
  public let source: String?
}
public struct LeakScanner: Sendable {
  let withheld: [WithheldText]
  public init(withheld: [WithheldText]) { self.withheld = withheld }
  public func findings(in text: String) -> [LeakFinding] {
    withheld.filter { $0.value.count > 3 && text.lowercased().contains($0.value.lowercased()) }
      .map { LeakFinding(detector: .withheldValue, category: $0.category, source: $0.path) }
  }
}
