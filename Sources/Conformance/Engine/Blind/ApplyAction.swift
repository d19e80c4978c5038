/// The action `apply`: lines of applications to one posting, in their order.

internal import BlindScreening
internal import LearningRecords
internal import StrictJSON

enum ApplyAction {
  /// What became of each line: `{"accepted":true,"pseudonym":…}` or `{"refused":RULE}`.
  /// - Throws: the refusal of the last line, which is the one that a vector is about.
  static func payload(of given: JSONObject) throws -> JSON {
    var members = VectorMembers(given, inside: "given")
    let policy = try members.policy(or: .blindFirstRound)
    let screening = try members.screening()
    let key = try members.postingKey()
    let verifier = try members.verifier()
    let now = try members.now()
    let binding = try demand(of: &members)
    let lines = try members.list("lines").map(RepeatedText.bytes)
    try members.end()
    let screener = try Screener(verifier: verifier, policy: policy, screening: screening, key: key, binding: binding)
    var register = ApplicationRegister()
    let verdicts = lines.enumerated().map { register.enter(screener.judge($1, number: $0 + 1, at: now)) }
    if case .refused(let refusal) = verdicts.last { throw refusal }
    return .array(verdicts.map(\.outcome))
  }

  private static func demand(of members: inout VectorMembers) throws -> BindingDemand {
    let (audience, nonce, maxAge) = try members.keyBinding()
    let nonces: Nonces =
      if let nonce { .shared(nonce) } else { .perApplication(try NonceTable(parsing: try members.text("nonces"))) }
    return BindingDemand(audience: audience, nonces: nonces, maxAge: maxAge)
  }
}

extension ApplicationVerdict {
  fileprivate var outcome: JSON {
    switch self {
    case .review(let packet, _, _): ["accepted": true, "pseudonym": .string(packet.pseudonym.text)]
    case .refused(let refusal): ["refused": .string(refusal.rule.id)]
    }
  }
}
