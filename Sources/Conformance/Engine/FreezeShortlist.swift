/// `shortlist`: who of a finished round is invited to the second.

internal import BlindScreening
internal import JOSE
internal import StrictJSON

struct FreezeShortlist: EngineAction {
  private let summary: [UInt8]
  private let reviews: [[UInt8]]
  private let candidates: [String]
  private let now: NumericDate

  init(_ given: inout VectorMembers) throws(VectorError) {
    summary = try given.required("summary", RepeatedText.bytes)
    reviews = try given.required("reviews") { $0.array?.reading(RepeatedText.bytes) }
    candidates = try given.strings("candidates")
    now = try given.time("now")
  }

  /// The claims of the token that would be signed.
  func run(by engine: SignatureEngine) throws(Refused) -> JSON {
    let list = try askedOfRounds { () throws(BlindRoundError) in
      var round = try FinishedRound(summary: summary)
      for review in reviews { try round.add(review: review) }
      return try round.shortlist(of: try pseudonyms(), frozenAt: now)
    }
    return [
      "posting": .string(list.posting), "posting_digest": .string(list.postingDigest),
      "policy_digest": .string(list.policyDigest), "pseudonyms": .array(list.pseudonyms.map { .string($0.text) }),
      "iat": .number(list.frozenAt.json),
    ]
  }

  private func pseudonyms() throws(BlindRoundError) -> [Pseudonym] {
    var chosen: [Pseudonym] = []
    for (place, text) in candidates.enumerated() {
      guard let pseudonym = Pseudonym(text) else { throw BlindRoundError(.pseudonym, at: ["candidates", "\(place)"]) }
      chosen.append(pseudonym)
    }
    return chosen
  }
}
