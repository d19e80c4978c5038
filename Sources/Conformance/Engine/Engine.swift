/// This library as one implementation among others: it is asked what every vector asks, and answers in the same words.

public import JOSE
internal import StrictJSON

/// Our own engine. A fault of the vector is thrown; everything that a caller of the library can meet is an answer.
public struct Engine: Sendable {
  /// Who computes whether a signature holds.
  public let signatures: SignatureEngine

  /// Makes the engine.
  public init(checking signatures: SignatureEngine = .standard) { self.signatures = signatures }

  /// Does what the vector says with what it gives.
  /// - Throws: what is wrong with `given`; an unknown member is a fault, since it may be a misspelt one.
  public func answer(_ vector: Vector) throws(VectorError) -> Answer {
    switch vector.action {
    case .parse: try answer(Parse.self, vector.given)
    case .issueCheck: try answer(IssueCheck.self, vector.given)
    case .accept: try answer(Accept.self, vector.given)
    case .present: try answer(Present.self, vector.given)
    case .verify: try answer(Verify.self, vector.given)
    case .redact: try answer(Redact.self, vector.given)
    case .match: try answer(Match.self, vector.given)
    case .apply: try answer(Apply.self, vector.given)
    case .shortlist: try answer(FreezeShortlist.self, vector.given)
    case .reveal: try answer(RevealCandidate.self, vector.given)
    }
  }

  private func answer<Action: EngineAction>(
    _ action: Action.Type, _ given: JSONObject
  ) throws(VectorError) -> Answer {
    var members = VectorMembers(given, inside: "given")
    let action = try Action(&members)
    try members.end()
    do {
      return .accepted(try action.run(by: signatures))
    } catch {
      return .rejected(Refusal(error))
    }
  }
}
