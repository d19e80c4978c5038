/// Verifies a KB-JWT: the steps of RFC 9901 §7.3 step 5 in their order.

internal import CryptoPrimitives
internal import JOSE
internal import StrictJSON

/// What a KB-JWT must say, and when.
struct KeyBindingCheck {
  let expected: KeyBindingDemand.Expectation
  /// The payload's (§4.3.1).
  let hash: HashAlgorithm
  let now: NumericDate

  /// Runs every step for the KB-JWT of a token. `key` is the one that the SD-JWT names (5.a); none in the KB-JWT's header is
  /// looked at.
  func run(
    on jws: CompactJWS, of token: Token, with key: VerifyingKey, _ processing: Processing
  ) throws(SDJWTError) -> KeyBinding {
    try located(at: ["kb_jwt"]) { () throws(SDJWTError) in
      // 5.b: `none` cannot be expressed; the header's algorithm must be the key's.
      guard processing.accepting.contains(jws.header.algorithm), jws.header.algorithm == key.algorithm else {
        throw SDJWTError(.keyBindingAlgorithm, at: ["header", "alg"])
      }
      // 5.c: nothing of a KB-JWT is compared before its signature holds.
      guard try inOurWords({ () throws(JOSEError) in try jws.isSigned(by: key, judging: processing.engine) }) else {
        throw SDJWTError(.keyBindingSignature, at: ["signature"])
      }
      // 5.d
      guard jws.header.hasType(KeyBindingJWT.type) else {
        throw SDJWTError(.keyBindingType, at: ["header", "typ"])
      }
      return try located(at: ["payload"]) { () throws(SDJWTError) in
        let payload = try JSONDocument(strictly: jws.payload, limits: processing.limits)
        let issuedAt = try check(payload, of: token, leeway: processing.validity.leeway)
        return KeyBinding(audience: expected.audience, nonce: expected.nonce, issuedAt: issuedAt, holderKey: key)
      }
    }
  }

  /// Checks the payload. Answers when the KB-JWT was made.
  private func check(
    _ payload: JSONDocument, of token: Token, leeway: Duration
  ) throws(SDJWTError) -> NumericDate {
    guard payload.nodes[0].kind == .object else { throw SDJWTError(.keyBindingPayload) }
    let places = payload.places(of: ["iat", "nonce", "aud", "sd_hash", "exp", "nbf"], in: 0)
    // 5.e: both sides of the window.
    guard let issuedAt = try payload.time("iat", at: places[0]), !(now.advanced(by: leeway) < issuedAt),
      !(issuedAt.advanced(by: expected.maxAge).advanced(by: leeway) < now)
    else { throw SDJWTError(.keyBindingTime, at: ["iat"]) }
    // 5.f: exactly these strings; an array of audiences is none. 5.g: over the received text. All three are compared
    // before one is judged.
    let nonce = Self.compare(places[1], of: payload, with: expected.nonce)
    let audience = Self.compare(places[2], of: payload, with: expected.audience)
    let digest = hash.withDigest(ofPresented: token) { Self.compare(places[3], of: payload, with: $0) }
    guard nonce.declassify() else { throw SDJWTError(.keyBindingNonce, at: ["nonce"]) }
    guard audience.declassify() else { throw SDJWTError(.keyBindingAudience, at: ["aud"]) }
    guard digest.declassify() else { throw SDJWTError(.keyBindingDigest, at: ["sd_hash"]) }
    // 5.h: else a valid JWT.
    if let end = try payload.time("exp", at: places[4]), !(now < end.advanced(by: leeway)) {
      throw SDJWTError(.keyBindingExpired, at: ["exp"])
    }
    if let start = try payload.time("nbf", at: places[5]), now.advanced(by: leeway) < start {
      throw SDJWTError(.keyBindingNotYetValid, at: ["nbf"])
    }
    return issuedAt
  }

  private static func compare(_ node: Int?, of payload: JSONDocument, with wanted: String) -> SecretBit {
    var wanted = wanted
    return wanted.withUTF8 { compare(node, of: payload, with: UnsafeRawBufferPointer($0)) }
  }

  private static func compare(
    _ node: Int?, of payload: JSONDocument, with wanted: UnsafeRawBufferPointer
  ) -> SecretBit {
    guard let node, payload.nodes[node].kind == .string else { return .no }
    return payload.withString(at: node) { ConstantTime.equal($0, wanted) }
  }
}
