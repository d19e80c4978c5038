/// Receives credentials. RFC 9901 §7.2.

public import JOSE

/// A Holder: whom it trusts to issue.
public struct Holder: Sendable {
  private let processing: Processing
  private let holderKeys: HolderKeySource?

  /// Makes a Holder.
  /// - Parameters:
  ///   - issuers: whose signatures count.
  ///   - algorithms: which algorithms the issuer's signature may have.
  ///   - signatures: which signatures of a token with several must be good.
  ///   - type: what `typ` must be.
  ///   - leeway: how far clocks may differ.
  ///   - holderKeys: finds the key for a `cnf` that only has a `kid`.
  ///   - engine: who computes whether a signature holds.
  ///   - limits: how large a credential may be.
  public init(
    trusting issuers: TrustedIssuers, accepting algorithms: Set<Algorithm> = Set(Algorithm.allCases),
    signatures: SignatureDemand = .any, type: TypeDemand = .any, leeway: Duration = .zero,
    holderKeys: HolderKeySource? = nil, engine: SignatureEngine = .standard, limits: Limits = .issuance
  ) {
    processing = Processing(
      trusting: issuers, accepting: AlgorithmChoice(algorithms), signatures: signatures, type: type,
      validity: ValidityDemand(audience: .ignored, required: [], issuedAt: .anyTime, leeway: leeway),
      engine: engine, limits: limits)
    self.holderKeys = holderKeys
  }

  /// Verifies an SD-JWT from its issuer and takes it in. 7.2-1.
  ///
  /// An SD-JWT+KB cannot be given to it: it is another type. That nothing is missing cannot be known; see
  /// `ProcessedPayload.unmatchedDigests`. The credential's `aud` is not checked: a Holder is no audience.
  /// - Throws: the first rule that is broken.
  public func accept(_ sdJWT: SDJWT, at now: NumericDate) throws(SDJWTError) -> HeldCredential {
    let (payload, placements, findings) = try processing.process(sdJWT.token, at: now, for: .holder)
    try findings.settle()
    return HeldCredential(token: sdJWT.token, payload: payload, placements: placements, holderKeys: holderKeys)
  }
}
