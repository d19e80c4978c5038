/// Verifiers that differ in what they are spared.

public import LearningRecords

extension Verifier {
  /// Trusts the cast's school by name: its key is an anchor, which is used again and again.
  public static func pinned(_ presentations: Presentations) -> Verifier {
    Verifier(trusting: presentations.cast.trust, limits: presentations.record.limits)
  }

  /// Asks a key source for each token, which knows no anchor: nothing can be prepared for the key.
  public static func plain(_ presentations: Presentations) throws -> Verifier {
    // Read anew: what an anchor prepares for the cast's own key must not be found here.
    let key = try VerifyingKey(presentations.cast.school.publicKey.jwk)
    return Verifier(trusting: TrustedIssuers(resolving: { _ in [key] }), limits: presentations.record.limits)
  }

  /// Does everything but arithmetic: its engine says yes to every signature.
  public static func withoutSignatures(_ presentations: Presentations) -> Verifier {
    Verifier(
      trusting: presentations.cast.trust, engine: SignatureEngine { _, _, _ in true },
      limits: presentations.record.limits)
  }
}
