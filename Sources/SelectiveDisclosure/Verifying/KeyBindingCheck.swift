/// Verifies a KB-JWT: the steps of RFC 9901 §7.3 step 5 in their order.

internal import CryptoPrimitives
internal import JOSE
internal import StrictJSON

/// One KB-JWT, what it must say, and what it must cover.
struct KeyBindingCheck: ~Copyable {
  let jws: CompactJWS
  let expected: KeyBindingDemand.Expectation
  /// What `sd_hash` covers, and the hash to use: the payload's (§4.3.1).
  let presented: ArraySlice<UInt8>
  let hash: HashAlgorithm
  let accepting: Set<Algorithm>
  let leeway: Duration
  let engine: SignatureEngine
  let limits: Limits

  /// Runs every step. `key` is the one that the SD-JWT names (5.a); none in the KB-JWT's header is looked at.
  func run(with key: VerifyingKey, at now: NumericDate) throws(SDJWTError) -> KeyBinding {
    try located(at: ["kb_jwt"]) { () throws(SDJWTError) in
      // 5.b: `none` cannot be expressed; the header's algorithm must be the key's.
      guard accepting.contains(jws.header.algorithm), jws.header.algorithm == key.algorithm else {
        throw SDJWTError(.keyBindingAlgorithm, at: ["header", "alg"])
      }
      // 5.c: nothing of a KB-JWT is compared before its signature holds.
      guard try inOurWords({ () throws(JOSEError) in try jws.isSigned(by: key, judging: engine) }) else {
        throw SDJWTError(.keyBindingSignature, at: ["signature"])
      }
      // 5.d
      guard jws.header.hasType(KeyBindingJWT.type) else {
        throw SDJWTError(.keyBindingType, at: ["header", "typ"])
      }
      return try located(at: ["payload"]) { () throws(SDJWTError) in
        try checkPayload(try JSONDocument(strictly: jws.payload, limits: limits), key: key, at: now)
      }
    }
  }

  private func checkPayload(
    _ payload: JSONDocument, key: VerifyingKey, at now: NumericDate
  ) throws(SDJWTError) -> KeyBinding {
    guard payload.nodes[0].kind == .object else { throw SDJWTError(.keyBindingPayload) }
    // 5.e: both sides of the window.
    guard payload.member("iat", of: 0) != nil else { throw SDJWTError(.keyBindingTime, at: ["iat"]) }
    guard let issuedAt = try payload.time("iat"), !(now.advanced(by: leeway) < issuedAt),
      !(issuedAt.advanced(by: expected.maxAge).advanced(by: leeway) < now)
    else { throw SDJWTError(.keyBindingTime, at: ["iat"]) }
    // 5.f: exactly these strings; an array of audiences is none. 5.g: over the received text. All three are compared
    // before one is judged.
    let nonce = compare("nonce", of: payload, with: expected.nonce)
    let audience = compare("aud", of: payload, with: expected.audience)
    let digest = presented.withUnsafeBytes { presented in
      hash.withDigest(of: presented) { compare("sd_hash", of: payload, with: $0) }
    }
    guard nonce.declassify() else { throw SDJWTError(.keyBindingNonce, at: ["nonce"]) }
    guard audience.declassify() else { throw SDJWTError(.keyBindingAudience, at: ["aud"]) }
    guard digest.declassify() else { throw SDJWTError(.keyBindingDigest, at: ["sd_hash"]) }
    // 5.h: else a valid JWT.
    if let end = try payload.time("exp"), !(now < end.advanced(by: leeway)) {
      throw SDJWTError(.keyBindingExpired, at: ["exp"])
    }
    if let start = try payload.time("nbf"), now.advanced(by: leeway) < start {
      throw SDJWTError(.keyBindingNotYetValid, at: ["nbf"])
    }
    return KeyBinding(audience: expected.audience, nonce: expected.nonce, issuedAt: issuedAt, holderKey: key)
  }

  private func compare(_ name: StaticString, of payload: JSONDocument, with wanted: String) -> SecretBit {
    var wanted = wanted
    return wanted.withUTF8 { compare(name, of: payload, with: UnsafeRawBufferPointer($0)) }
  }

  private func compare(
    _ name: StaticString, of payload: JSONDocument, with wanted: UnsafeRawBufferPointer
  ) -> SecretBit {
    guard let node = payload.member(name, of: 0), payload.nodes[node].kind == .string else { return .no }
    return payload.withString(at: node) { ConstantTime.equal($0, wanted) }
  }
}
