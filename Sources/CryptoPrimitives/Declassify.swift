/// The one door from secret bits to decisions.

internal import CConstantTime

extension SecretBit {
  /// The bit as a `Bool`. Whoever calls this says that the answer is public from here on: the verdict of a comparison
  /// usually is, the values that were compared are not.
  public func declassify() -> Bool { ct_publish(mask) != 0 }

  /// What was found by a search, as a number if there was anything: public from here on.
  package func declassify(_ place: UInt64) -> Int? {
    declassify() ? Int(truncatingIfNeeded: ct_publish(place)) : nil
  }
}
