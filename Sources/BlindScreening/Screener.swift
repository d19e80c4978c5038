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

  private let verifier: BatchVerifier
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
    self.verifier = BatchVerifier(verifier)
    self.policy = policy
    self.screening = screening
    self.binding = binding
    pseudonyms = try PseudonymSource(key: key, postingID: screening.posting.id)
  }

  /// Judges the line of this number, counted from 1, at a time. Nil stands for a line of more than ``lineBytes`` bytes,
  /// which nobody has to keep.
  public func judge(_ line: [UInt8]?, number: Int, at now: NumericDate) -> ApplicationVerdict {
    judge([line], from: number, at: now)[0]
  }

  /// Judges several lines, of which the first has this number. Each verdict is that of the line alone, but the presentations
  /// of all of them are verified together.
  public func judge(_ lines: [[UInt8]?], from first: Int, at now: NumericDate) -> [ApplicationVerdict] {
    let asked = lines.enumerated().map { index, line in
      Result { () throws(Refusal) in try question(in: line, number: first + index) }
    }
    let presentations = asked.flatMap { (asked) -> [BatchVerifier.Presentation] in
      if case .success(let question) = asked { question.presentations } else { [] }
    }
    var verdicts = verifier.verify(presentations, at: now)[...]
    return asked.enumerated().map { index, asked in
      do throws(Refusal) {
        let question = try asked.get()
        let own = verdicts.prefix(question.presentations.count)
        verdicts = verdicts.dropFirst(own.count)
        return try verdict(on: question.id, Array(own), line: first + index)
      } catch {
        return .refused(error)
      }
    }
  }

  /// What an application asks to be verified.
  private struct Question {
    let id: String
    let presentations: [BatchVerifier.Presentation]
  }

  private func question(in line: [UInt8]?, number: Int) throws(Refusal) -> Question {
    guard let line else { throw Refusal(line: number, id: nil, .round(.lineTooLong)) }
    let application = try Application(parsing: line, number: number, limit: Self.lineBytes)
    guard let nonce = binding.nonces.nonce(for: application.id) else {
      throw Refusal(line: number, id: application.id, .round(.nonceUnknown), at: ["id"])
    }
    let demand = KeyBindingDemand.required(audience: binding.audience, nonce: nonce, maxAge: binding.maxAge)
    return Question(
      id: application.id,
      presentations: application.presentations.map { BatchVerifier.Presentation($0, keyBinding: demand) })
  }

  private func verdict(
    on id: String, _ verdicts: [BatchVerifier.Verdict], line: Int
  ) throws(Refusal) -> ApplicationVerdict {
    do {
      return .review(try review(verdicts), id: id, line: line)
    } catch {
      throw Refusal(line: line, id: id, error.rule, at: error.location)
    }
  }

  private func review(_ verdicts: [BatchVerifier.Verdict]) throws(BlindRoundError) -> ReviewPacket {
    var holder: Pseudonym?
    var records: [BlindRecord] = []
    for (index, verdict) in verdicts.enumerated() {
      let (pseudonym, record) = try located(at: ["presentations", "\(index)"]) { () throws(BlindRoundError) in
        try look(at: verdict)
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

  private func look(at verdict: BatchVerifier.Verdict) throws(BlindRoundError) -> (Pseudonym, BlindRecord) {
    let payload: ProcessedPayload
    do { payload = try verdict.get() } catch { throw BlindRoundError(error) }
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
