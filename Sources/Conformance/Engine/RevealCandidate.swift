/// `reveal`: who somebody on a signed shortlist is.

internal import BlindScreening
internal import JOSE
internal import LearningRecords
internal import StrictJSON

struct RevealCandidate: EngineAction {
  private let policy: GivenPolicy
  private let key: GivenPostingKey
  private let panel: JSONObject
  private let shortlist: [UInt8]
  private let round: GivenRound
  private let nonce: String
  private let token: [UInt8]

  init(_ given: inout VectorMembers) throws(VectorError) {
    policy = try GivenPolicy(&given, or: .identityReveal)
    key = try GivenPostingKey(&given)
    panel = try given.object("shortlist_key")
    shortlist = Array(try given.string("shortlist").utf8)
    round = try GivenRound(&given)
    guard let nonce = round.nonce else { throw VectorError(.memberMissing, at: ["given", "key_binding", "nonce"]) }
    self.nonce = nonce
    token = Array(try given.string("token").utf8)
  }

  /// The pseudonym of the first round, and what the policy of the second shows.
  func run(by engine: SignatureEngine) throws(Refused) -> JSON {
    let (policy, key, verifier) = (try policy.read(), try key.read(), try round.verifier(checking: engine))
    let signer = try askedOfKeys { () throws(JOSEError) in try VerifyingKey(panel) }
    let candidate = try askedOfRounds { () throws(BlindRoundError) in
      let list = try Shortlist(verifying: shortlist, with: [signer])
      return try Reveal(verifier: verifier, policy: policy, key: key, shortlist: list)
        .reveal(token, audience: round.audience, nonce: nonce, maxAge: round.maxAge, at: round.now)
    }
    return ["pseudonym": .string(candidate.pseudonym.text), "view": candidate.record.view]
  }
}
