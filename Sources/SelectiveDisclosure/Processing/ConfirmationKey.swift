/// The Holder's key as the SD-JWT names it: `cnf`. RFC 9901 §4.1.2, RFC 7800 §3.

internal import JOSE
internal import StrictJSON

/// Finds the key for a `cnf.kid`; nil when it knows none.
public typealias HolderKeySource = @Sendable (_ keyID: String) -> VerifyingKey?

extension ProcessedPayload {
  /// The one key that may sign a KB-JWT for this payload (§4.3.2).
  ///
  /// `cnf.jwk` is used as it stands; `cnf.kid` is asked of `source`; nothing is ever fetched.
  func confirmationKey(resolving source: HolderKeySource?) throws(SDJWTError) -> VerifyingKey {
    guard let cnf = document.member("cnf", of: 0) else {
      throw SDJWTError(.confirmationMissing, at: ["payload", "cnf"])
    }
    return try located(at: ["payload", "cnf"]) { () throws(SDJWTError) in
      guard document.nodes[cnf].kind == .object else { throw SDJWTError(.confirmationMalformed) }
      let jwk = document.member("jwk", of: cnf)
      let methods = [jwk, document.member("jwe", of: cnf), document.member("jku", of: cnf)].count { $0 != nil }
      // RFC 7800 §3.1: at most one of these.
      guard methods <= 1 else { throw SDJWTError(.confirmationMalformed) }
      if let jwk {
        return try located(at: ["jwk"]) { () throws(SDJWTError) in
          try inOurWords { () throws(JOSEError) in try VerifyingKey(document, at: jwk) }
        }
      }
      guard methods == 0, let id = document.member("kid", of: cnf) else {
        throw SDJWTError(.confirmationMethodUnknown)
      }
      guard document.nodes[id].kind == .string else { throw SDJWTError(.confirmationMalformed, at: ["kid"]) }
      guard let key = source?(document.string(at: id)) else { throw SDJWTError(.confirmationKeyUnknown, at: ["kid"]) }
      return key
    }
  }
}
