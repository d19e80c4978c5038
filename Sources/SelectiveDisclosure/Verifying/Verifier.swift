/// Verifies presentations. RFC 9901 §7.3.

public import JOSE

/// A Verifier: whom it trusts and what it asks of every presentation. Made once, shared by every task.
///
/// A presentation without Key Binding can have lost Disclosures on its way (§9.9), and can be shown by anyone who saw it.
public struct Verifier: Sendable {
  var processing: Processing
  private let holderKeys: HolderKeySource?

  /// Makes a Verifier.
  /// - Parameters:
  ///   - issuers: whose signatures count.
  ///   - algorithms: which algorithms the issuer's and the Holder's signatures may have.
  ///   - signatures: which signatures of a token with several must be good.
  ///   - type: what `typ` must be.
  ///   - required: claims that must be in the processed payload; absent or undisclosed is refused.
  ///   - audience: who this Verifier is in the credential's own `aud`. A credential with `aud` is refused by anybody who
  ///     is not in it. The audience of the KB-JWT is another one.
  ///   - issuedAt: whether `iat` may lie in the future.
  ///   - leeway: how far clocks may differ, for every time that is compared.
  ///   - holderKeys: finds the key for a `cnf` that only has a `kid`.
  ///   - engine: who computes whether a signature holds.
  ///   - limits: how much work a presentation may ask for.
  public init(
    trusting issuers: TrustedIssuers, accepting algorithms: Set<Algorithm> = Set(Algorithm.allCases),
    signatures: SignatureDemand = .any, type: TypeDemand = .any, requiring required: [ClaimPath] = [],
    audience: String? = nil, issuedAt: IssuedAtDemand = .anyTime, leeway: Duration = .zero,
    holderKeys: HolderKeySource? = nil, engine: SignatureEngine = .standard, limits: Limits = .presentation
  ) {
    processing = Processing(
      trusting: issuers, accepting: AlgorithmChoice(algorithms), signatures: signatures, type: type,
      validity: ValidityDemand(
        audience: .isMember(audience), required: required, issuedAt: issuedAt, leeway: leeway),
      engine: engine, limits: limits)
    self.holderKeys = holderKeys
  }

  /// Verifies an SD-JWT or SD-JWT+KB in any form.
  /// - Parameters:
  ///   - text: the presentation, byte for byte.
  ///   - keyBinding: what is asked of Key Binding.
  ///   - now: the time to judge by.
  /// - Returns: the processed payload, once everything holds.
  /// - Throws: the first rule that is broken; nothing of the payload comes out then.
  public func verify(
    _ text: [UInt8], keyBinding: KeyBindingDemand, at now: NumericDate
  ) throws(SDJWTError) -> ProcessedPayload {
    try verify(Token(parsing: text[...], limits: processing.limits), keyBinding: keyBinding, at: now)
  }

  /// Verifies a presentation that was read with this Verifier's limits.
  func verify(_ token: Token, keyBinding: KeyBindingDemand, at now: NumericDate) throws(SDJWTError) -> ProcessedPayload
  {
    // 7.3-1 and 2: decided by the caller, not by what came.
    let expected = try keyBinding.expectation(keyBindingIsThere: token.keyBinding != nil)
    // 7.3-3 and 4
    var (payload, _, findings) = try processing.process(token, at: now, for: .verifier)
    // 7.3-5, also when a Disclosure failed: the time must not tell.
    if let jws = token.keyBinding, let expected {
      do throws(SDJWTError) {
        let check = KeyBindingCheck(expected: expected, hash: payload.hash, now: now)
        let key = try payload.confirmationKey(resolving: holderKeys)
        payload.keyBinding = try check.run(on: jws, of: token, with: key, processing)
      } catch {
        findings.note(error)
      }
    }
    try findings.settle()
    return payload
  }

  /// Verifies a presentation that came as a string.
  public func verify(
    _ text: String, keyBinding: KeyBindingDemand, at now: NumericDate
  ) throws(SDJWTError) -> ProcessedPayload {
    try verify(Array(text.utf8), keyBinding: keyBinding, at: now)
  }
}
