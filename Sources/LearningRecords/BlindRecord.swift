/// What a reviewer gets: the shown claims of a verified record, and how much was dropped.

public import SelectiveDisclosure

/// A verified record after a policy. Only a policy makes one, and only from a verified payload.
///
/// It holds no withheld value, no issuer, no holder key and no time of issuance. A nested credential's own proof cannot be
/// checked here, because what is withheld of it is missing: the outer signature vouches for it.
public struct BlindRecord: Sendable {
  /// The shown claims, in the record's shape, the members of each object in the order of their names.
  public let view: JSON
  /// How many disclosed claims were dropped, by category. Claims that no token can hide (`iss`, `cnf`) are among them.
  public let withheld: [ClaimCategory: Int]
  /// In which places the leak scan found something in a value that the rules would have shown.
  public let leaks: [Leak]
  /// How many disclosed claims no vocabulary knows.
  public let unclassified: Int
  /// Claims that stayed concealed, at most: decoys count too.
  public let concealed: Int
  /// ``RedactionPolicy/digest`` of the policy.
  public let policyDigest: String

  /// A value that was dropped because of what is in it.
  public struct Leak: Hashable, Sendable {
    /// What it would have told.
    public let category: ClaimCategory
    /// Where, in names that a vocabulary knows.
    public let path: String
    /// What found it.
    public let detectors: [LeakDetector]
  }

  init(_ review: Review, concealed: Int) {
    view = review.view
    withheld = review.withheld
    leaks = review.leaks.map { verdict in
      let findings = verdict.withholding?.findings ?? []
      return Leak(
        category: verdict.withholding?.category ?? .unclassified, path: verdict.claim.knownPattern,
        detectors: findings.map(\.detector))
    }
    unclassified = review.unclassified.count
    self.concealed = concealed
    policyDigest = review.policy.digest
  }
}

extension RedactionPolicy {
  /// The verified record as a blind reviewer may see it. What was disclosed beyond the policy is dropped and counted.
  /// - Parameters:
  ///   - payload: from a ``Verifier``.
  ///   - isKnown: as in ``review(_:recognising:)``.
  /// - Throws: `severalSubjects`.
  public func blind(
    _ payload: ProcessedPayload, recognising isKnown: (String) -> Bool = { _ in false }
  ) throws(RedactionError) -> BlindRecord {
    BlindRecord(try review(.object(payload.claims), recognising: isKnown), concealed: payload.unmatchedDigests)
  }
}
