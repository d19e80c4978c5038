/// The one error of this module: which rule was broken, and where.

public import StrictJSON

/// A broken rule. Holds no value, key or text of the input: the location is made of registered names and of indices.
public struct JOSEError: Error, Hashable, Sendable {
  /// The sentence that was broken.
  public let rule: JOSERule

  /// Where: for a JWS a place in the decoded token (`/header/alg`, `/payload`, `/signature`), for keys a place in the JWK
  /// or the JWK Set (`/crv`, `/keys/2/kid`). The empty pointer is the whole text.
  public let location: JSONPointer

  /// A broken rule at a place; without one, the whole text.
  public init(_ rule: JOSERule, at location: JSONPointer = JSONPointer([])) {
    self.rule = rule
    self.location = location
  }

  /// The same rule, with the place seen from one or more levels further out: `/alg` inside `header` is `/header/alg`.
  public func inside(_ tokens: String...) -> JOSEError {
    JOSEError(rule, at: JSONPointer(tokens + location.tokens))
  }

  /// A broken rule at one member.
  init(_ rule: JOSERule, member: StaticString) {
    self.init(rule, at: JSONPointer([member.description]))
  }

  /// A lower floor's error, as a rule of this one.
  init(_ error: JSONError) {
    self.init(JOSERule(error.rule))
  }
}
