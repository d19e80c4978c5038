/// Sees to it that nobody applies twice, and counts.

internal import StrictJSON

/// What is remembered between the applications of one run: their ids and pseudonyms, and no more. Applications must come
/// in the order of their lines: the first of its id, and the first of its holder, is the one that counts.
public struct ApplicationRegister: Sendable {
  /// The counts so far.
  public private(set) var summary = ScreeningSummary()

  private var ids: Set<UTF8Name> = []
  private var pseudonyms: Set<Pseudonym> = []

  /// An empty register.
  public init() {}

  /// Enters a verdict and returns what stands: itself, or a refusal because somebody applied twice.
  public mutating func enter(_ verdict: ApplicationVerdict) -> ApplicationVerdict {
    let final = ruling(on: verdict)
    summary.count(final)
    return final
  }

  private mutating func ruling(on verdict: ApplicationVerdict) -> ApplicationVerdict {
    switch verdict {
    case .review(let packet, let id, let line):
      guard ids.insert(UTF8Name(id)).inserted else { return .refused(repeatedID(id, line: line)) }
      guard pseudonyms.insert(packet.pseudonym).inserted else {
        return .refused(Refusal(line: line, id: id, .round(.holderRepeated)))
      }
      return verdict
    case .refused(let refusal):
      guard let id = refusal.id, !ids.insert(UTF8Name(id)).inserted else { return verdict }
      return .refused(repeatedID(id, line: refusal.line))
    }
  }

  private func repeatedID(_ id: String, line: Int) -> Refusal {
    Refusal(line: line, id: id, .round(.idRepeated), at: ["id"])
  }
}
