/// Failures that do not end a verification, so that the time it takes does not tell which check failed. RFC 9901 §7.

/// The first failure of several steps that are all taken.
struct Findings {
  private var first: SDJWTError?

  /// Takes a step and keeps its failure, if it is the first one. Answers what the step yields, or nil when it failed.
  @discardableResult
  mutating func attempt<Value>(_ step: () throws(SDJWTError) -> Value) -> Value? {
    do {
      return try step()
    } catch {
      note(error)
      return nil
    }
  }

  /// Keeps a failure, if it is the first one.
  mutating func note(_ failure: SDJWTError) { first = first ?? failure }

  /// Throws the first failure, if there was one.
  func settle() throws(SDJWTError) {
    if let first { throw first }
  }
}
