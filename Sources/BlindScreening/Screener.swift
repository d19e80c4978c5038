/// Judges applications: verified, redacted and matched, or refused by one named rule.

public import LearningRecords
public import SelectiveDisclosure

/// What is asked of every presentation's Key Binding.
public struct BindingDemand: Sendable {
  /// Who the presentation must be made for.
  public let audience: String
  /// The nonces that were given out.
  public let nonces: Nonces
  /// How long ago it may have been made.
  public let maxAge: Duration

  /// Makes a demand.
  public init(audience: String, nonces: Nonces, maxAge: Duration) {
    (self.audience, self.nonces, self.maxAge) = (audience, nonces, maxAge)
  }
}

/// A posting's gate. Made once, shared by every task: it judges each application by itself and keeps nothing of it. That
/// nobody applies twice is seen by ``ApplicationRegister``.
public struct Screener: Sendable {
  /// The longest line that is read: 8 MiB.
  public static let lineBytes = 1 << 23

  private let verifier: Verifier
  private let policy: RedactionPolicy
  private let screening: Screening
  private let pseudonyms: PseudonymSource
  private let binding: BindingDemand

  /// Makes a gate.
  /// - Parameters:
  ///   - verifier: whom it trusts and what it asks of every credential.
  ///   - policy: what of them is shown.
  ///   - screening: what they are matched with.
  ///   - key: gives the candidates their names.
  ///   - binding: what each presentation must be bound to.
  public init(
    verifier: Verifier, policy: RedactionPolicy, screening: Screening, key: PostingKey, binding: BindingDemand
  ) throws(BlindRoundError) {
    self.verifier = verifier
    self.policy = policy
    self.screening = screening
    self.binding = binding
    pseudonyms = try PseudonymSource(key: key, postingID: screening.posting.id)
  }

  /// Judges the line of this number, counted from 1, at a time. Nil stands for a line of more than ``lineBytes`` bytes,
  /// which nobody has to keep.
  public func judge(_ line: [UInt8]?, number: Int, at now: NumericDate) -> ApplicationVerdict {
    do throws(Refusal) {
      guard let line else { throw Refusal(line: number, id: nil, .round(.lineTooLong)) }
      let application = try Application(parsing: line, number: number, limit: Self.lineBytes)
      let packet: ReviewPacket
      do {
        packet = try review(application, at: now)
      } catch {
        throw Refusal(line: number, id: application.id, error.rule, at: error.location)
      }
      return .review(packet, id: application.id, line: number)
    } catch {
      return .refused(error)
    }
  }

  private func review(_ application: Application, at now: NumericDate) throws(BlindRoundError) -> ReviewPacket {
    guard let nonce = binding.nonces.nonce(for: application.id) else {
      throw BlindRoundError(.nonceUnknown, at: ["id"])
    }
    let demand = KeyBindingDemand.required(audience: binding.audience, nonce: nonce, maxAge: binding.maxAge)
    var holder: Pseudonym?
    var records: [BlindRecord] = []
    for (index, presentation) in application.presentations.enumerated() {
      let (pseudonym, record) = try located(at: ["presentations", "\(index)"]) { () throws(BlindRoundError) in
        try look(at: presentation, demanding: demand, at: now)
      }
      // One person's credentials must not carry another's application.
      guard pseudonym == holder ?? pseudonym else {
        throw BlindRoundError(.severalHolders, at: ["presentations", "\(index)"])
      }
      holder = pseudonym
      records.append(record)
    }
    guard let holder else { throw BlindRoundError(.presentations, at: ["presentations"]) }
    return ReviewPacket(pseudonym: holder, records: records, screening: screening)
  }

  private func look(
    at presentation: [UInt8], demanding demand: KeyBindingDemand, at now: NumericDate
  ) throws(BlindRoundError) -> (Pseudonym, BlindRecord) {
    let payload: ProcessedPayload
    do { payload = try verifier.verify(presentation, keyBinding: demand, at: now) } catch {
      throw BlindRoundError(error)
    }
    let pseudonym = try pseudonyms.pseudonym(of: payload)
    do {
      return (pseudonym, try policy.blind(payload, recognising: screening.recognises))
    } catch {
      throw BlindRoundError(error)
    }
  }
}

/// What became of one line.
public enum ApplicationVerdict: Sendable {
  /// It goes to the reviewers, without its id.
  case review(ReviewPacket, id: String, line: Int)
  /// It does not.
  case refused(Refusal)
}
