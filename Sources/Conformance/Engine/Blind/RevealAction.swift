/// The action `reveal`: who somebody on a signed shortlist is.

internal import BlindScreening
internal import JOSE
internal import LearningRecords
internal import StrictJSON

enum RevealAction {
  /// `{"pseudonym":…,"view":…}`.
  static func payload(of given: JSONObject) throws -> JSON {
    var members = VectorMembers(given, inside: "given")
    let policy = try members.policy(or: .identityReveal)
    let key = try members.postingKey()
    let panel = try VerifyingKey(try members.object("shortlist_key"))
    let shortlist = try Shortlist(verifying: try members.text("shortlist"), with: [panel])
    let verifier = try members.verifier()
    let (audience, nonce, maxAge) = try members.keyBinding()
    guard let nonce else { throw VectorError(.memberMissing, at: ["given", "key_binding", "nonce"]) }
    let token = try members.text("token")
    let now = try members.now()
    try members.end()
    let reveal = try Reveal(verifier: verifier, policy: policy, key: key, shortlist: shortlist)
    let candidate = try reveal.reveal(token, audience: audience, nonce: nonce, maxAge: maxAge, at: now)
    return ["pseudonym": .string(candidate.pseudonym.text), "view": candidate.record.view]
  }
}
