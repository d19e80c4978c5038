/// Verifiers that differ in what they are spared.

public import LearningRecords
internal import Synchronization

extension Verifier {
  /// Trusts the cast's school by name: its key is used again and again, and what can be prepared for it will be.
  public static func trusting(_ presentations: Presentations) -> Verifier {
    Verifier(trusting: presentations.cast.trust, limits: presentations.record.limits)
  }

  /// Never uses a key of an issuer so often that anything is prepared for it.
  public static func plain(_ presentations: Presentations) throws -> Verifier {
    Verifier(
      trusting: try .neverWarm(presentations.cast.school.publicKey), limits: presentations.record.limits)
  }

  /// Does everything but arithmetic: its engine says yes to every signature.
  public static func withoutSignatures(_ presentations: Presentations) -> Verifier {
    Verifier(
      trusting: presentations.cast.trust, engine: SignatureEngine { _, _, _ in true },
      limits: presentations.record.limits)
  }
}

extension TrustedIssuers {
  /// A source that reads its one key anew before it has been used so often that anything is prepared for it: the price of
  /// an issuer that is seldom seen. What the reading costs is spread over its uses.
  public static func neverWarm(_ key: VerifyingKey) throws -> TrustedIssuers {
    let source = try SeldomUsedKey(key)
    return TrustedIssuers(resolving: { _ in source.key() })
  }
}

/// A key that is replaced by a copy that shares nothing with it.
private final class SeldomUsedKey: Sendable {
  private static let uses = 64
  private let state: Mutex<(key: VerifyingKey, uses: Int)>

  init(_ key: VerifyingKey) throws { state = Mutex((try VerifyingKey(key.jwk), 0)) }

  /// The key, or none if it cannot be read, which it could before.
  func key() -> [VerifyingKey] {
    state.withLock { state in
      state.uses += 1
      if state.uses > Self.uses {
        do { state = (try VerifyingKey(state.key.jwk), 1) } catch { return [] }
      }
      return [state.key]
    }
  }
}
