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
    guard let cnf = self["cnf"] else { throw SDJWTError(.confirmationMissing, at: ["payload", "cnf"]) }
    return try located(at: ["payload", "cnf"]) { () throws(SDJWTError) in
      guard let members = cnf.object else { throw SDJWTError(.confirmationMalformed) }
      let methods = ["jwk", "jwe", "jku"].filter { members[$0] != nil }
      // RFC 7800 §3.1: at most one of these.
      guard methods.count <= 1 else { throw SDJWTError(.confirmationMalformed) }
      if let jwk = members["jwk"] {
        return try located(at: ["jwk"]) { () throws(SDJWTError) in
          guard let jwk = jwk.object else { throw SDJWTError(.keyNotObject) }
          return try inOurWords { () throws(JOSEError) in try VerifyingKey(jwk) }
        }
      }
      guard methods.isEmpty, let id = members["kid"] else { throw SDJWTError(.confirmationMethodUnknown) }
      guard case .string(let id) = id else { throw SDJWTError(.confirmationMalformed, at: ["kid"]) }
      guard let key = source?(id) else { throw SDJWTError(.confirmationKeyUnknown, at: ["kid"]) }
      return key
    }
  }
}
