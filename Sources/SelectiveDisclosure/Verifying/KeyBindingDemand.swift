/// Whether a presentation must prove possession of the Holder's key. RFC 9901 §7.3 steps 1 and 2, §9.5.

/// What a Verifier asks about Key Binding. It is decided before the presentation is looked at, and there is no default:
/// a Verifier that goes by what happened to arrive lets anyone strip the KB-JWT.
///
/// That a nonce is fresh and is used once is the caller's duty; this library only compares it.
public enum KeyBindingDemand: Hashable, Sendable {
  /// There must be a KB-JWT, made for this audience and nonce not longer than `maxAge` ago.
  case required(audience: String, nonce: String, maxAge: Duration)
  /// A KB-JWT may be missing; if there is one it is verified as fully as a required one, never half.
  case optional(audience: String, nonce: String, maxAge: Duration)
  /// A presentation with a KB-JWT is refused. §4 allows it.
  case forbidden

  /// What a KB-JWT must say.
  struct Expectation {
    let audience: String
    let nonce: String
    let maxAge: Duration
  }

  /// 7.3-2: what to check, or nil when there is nothing to check.
  func expectation(keyBindingIsThere: Bool) throws(SDJWTError) -> Expectation? {
    switch self {
    case .required(let audience, let nonce, let maxAge):
      guard keyBindingIsThere else { throw SDJWTError(.keyBindingMissing, at: ["kb_jwt"]) }
      return Expectation(audience: audience, nonce: nonce, maxAge: maxAge)
    case .optional(let audience, let nonce, let maxAge):
      return keyBindingIsThere ? Expectation(audience: audience, nonce: nonce, maxAge: maxAge) : nil
    case .forbidden:
      guard !keyBindingIsThere else { throw SDJWTError(.keyBindingUnwanted, at: ["kb_jwt"]) }
      return nil
    }
  }
}
