/// Round two: ties a candidate's second presentation to the pseudonym of the first.

public import LearningRecords
public import SelectiveDisclosure

/// A candidate who was on the shortlist, and now says who they are.
public struct RevealedCandidate: Sendable {
  /// What the candidate was called in the blind round.
  public let pseudonym: Pseudonym
  /// What the policy of the second round shows.
  public let record: BlindRecord
}

/// The gate of round two: a posting key, and a shortlist that was verified.
public struct Reveal: Sendable {
  private let verifier: Verifier
  private let policy: RedactionPolicy
  private let pseudonyms: PseudonymSource
  private let listed: Set<Pseudonym>

  /// Makes a gate. The pseudonyms are those of the posting that the shortlist names.
  public init(
    verifier: Verifier, policy: RedactionPolicy, key: PostingKey, shortlist: Shortlist
  ) throws(BlindRoundError) {
    self.verifier = verifier
    self.policy = policy
    pseudonyms = try PseudonymSource(key: key, postingID: shortlist.posting)
    listed = Set(shortlist.pseudonyms)
  }

  /// Verifies a presentation that is bound to the holder key of the first round, and shows who it is.
  ///
  /// Whether it is on the list is asked before anything of it is looked at.
  /// - Throws: the first rule that is broken: one of the token, `notOnShortlist`, or one of redaction.
  public func reveal(
    _ presentation: [UInt8], audience: String, nonce: String, maxAge: Duration, at now: NumericDate
  ) throws(BlindRoundError) -> RevealedCandidate {
    let demand = KeyBindingDemand.required(audience: audience, nonce: nonce, maxAge: maxAge)
    let payload: ProcessedPayload
    do { payload = try verifier.verify(presentation, keyBinding: demand, at: now) } catch {
      throw BlindRoundError(error)
    }
    let pseudonym = try pseudonyms.pseudonym(of: payload)
    guard listed.contains(pseudonym) else { throw BlindRoundError(.notOnShortlist) }
    do {
      return RevealedCandidate(pseudonym: pseudonym, record: try policy.blind(payload))
    } catch {
      throw BlindRoundError(error)
    }
  }
}
