/// `apply`: lines of applications to one posting, in their order.

internal import BlindScreening
internal import LearningRecords
internal import JOSE
internal import StrictJSON

struct Apply: EngineAction {
  private let policy: GivenPolicy
  private let posting: GivenPosting
  private let key: GivenPostingKey
  private let round: GivenRound
  /// Lines of `{"id":…,"nonce":…}` where applications have nonces of their own.
  private let nonces: [UInt8]
  private let lines: [[UInt8]]

  init(_ given: inout VectorMembers) throws(VectorError) {
    policy = try GivenPolicy(&given, or: .blindFirstRound)
    posting = try GivenPosting(&given)
    key = try GivenPostingKey(&given)
    round = try GivenRound(&given)
    nonces = round.nonce == nil ? try given.required("nonces", RepeatedText.bytes) : []
    lines = try given.required("lines") { $0.array?.reading(RepeatedText.bytes) }
  }

  /// What became of each line. The refusal of the last one is the vector's.
  func run(by engine: SignatureEngine) throws(Refused) -> JSON {
    let (policy, screening, key, verifier) = (
      try policy.read(), try posting.read(), try key.read(), try round.verifier(checking: engine)
    )
    let screener = try askedOfRounds { () throws(BlindRoundError) in
      let nonces: Nonces =
        if let nonce = round.nonce { .shared(nonce) } else { .perApplication(try NonceTable(parsing: nonces)) }
      return try Screener(
        verifier: verifier, policy: policy, screening: screening, key: key,
        binding: BindingDemand(audience: round.audience, nonces: nonces, maxAge: round.maxAge))
    }
    var register = ApplicationRegister()
    let verdicts = lines.enumerated().map { register.enter(screener.judge($1, number: $0 + 1, at: round.now)) }
    if case .refused(let refusal) = verdicts.last { throw Refused(refusal) }
    return .array(verdicts.map(\.outcome))
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
