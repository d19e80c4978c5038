/// The action `shortlist`: who of a finished round is invited to the second.

internal import BlindScreening
internal import JOSE
internal import StrictJSON

enum ShortlistAction {
  /// The claims of the token that would be signed.
  static func payload(of given: JSONObject) throws -> JSON {
    var members = VectorMembers(given, inside: "given")
    var round = try FinishedRound(summary: try members.text("summary"))
    for review in try members.list("reviews") {
      guard let line = RepeatedText.bytes(of: review) else { throw VectorError(.memberValue, at: ["given", "reviews"]) }
      try round.add(review: line)
    }
    let candidates = try members.strings("candidates")
    let now = try members.now()
    try members.end()
    var chosen: [Pseudonym] = []
    for (place, text) in candidates.enumerated() {
      guard let pseudonym = Pseudonym(text) else { throw BlindRoundError(.pseudonym, at: ["candidates", "\(place)"]) }
      chosen.append(pseudonym)
    }
    let list = try round.shortlist(of: chosen, frozenAt: now)
    return [
      "posting": .string(list.posting), "posting_digest": .string(list.postingDigest),
      "policy_digest": .string(list.policyDigest), "pseudonyms": .array(list.pseudonyms.map { .string($0.text) }),
      "iat": .number(list.frozenAt.json),
    ]
  }
}
