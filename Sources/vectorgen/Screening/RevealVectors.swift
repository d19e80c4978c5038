/// The second round: only who is on a signed list, and only by the key of the first round.

import BlindScreening
import Conformance
import SelectiveDisclosure
import StrictJSON

/// What the action `reveal` is given.
struct RevealInput: VectorInput {
  var postingKey = RoundKey.sevens
  /// Header and payload of the shortlist, as they are signed.
  var header = #"{"alg":"Ed25519","typ":"scrim-shortlist+jwt"}"#
  var list: String
  var panel = TestKey.issuerEd25519
  /// The key that the list is checked with.
  var panelKey = TestKey.issuerEd25519.publicJWK
  var presentation = RoundPresentation()

  init() { list = Self.list(of: RoundName.holder) }

  /// The payload of a shortlist for the posting `J-1`.
  static func list(of pseudonyms: String..., iat: String = "1700000000") -> String {
    #"{"posting":"J-1","posting_digest":"p","policy_digest":"q","pseudonyms":[\#(pseudonyms.map(quoted).joined(separator: ","))],"iat":\#(iat)}"#
  }

  var action: Vector.Action { .reveal }

  var features: Set<String> { ["ES256", "Ed25519", "key-binding"] }

  func members() throws -> JSONObject {
    [
      "posting_key": .string(postingKey), "shortlist": .string(try TokenParts(signing: header, list, with: panel).jwt),
      "shortlist_key": .object(panelKey), "token": .string(try presentation.token()),
      "trust": Trust.school, "now": 1_700_000_010,
      "key_binding": ["audience": "https://jobs.example", "nonce": "n-0S6_WzA2Mj", "max_age": 300],
    ]
  }

  static func row(of rule: RefusalRule) -> RuleRow { RuleRow(rule) }
}

enum RevealVectors {
  static func add(to suite: inout Collection) throws {
    let listed = try Case(
      "screening/reveal/listed", "A candidate on the list is revealed: the name, and nothing of the credential.",
      .round(.notOnShortlist), covers: ["BLS-21", "BLS-22", "LER-24"], severity: .high, RevealInput(),
      payload: #"{"pseudonym":"\#(RoundName.holder)","view":{"credentialSubject":{"name":"Imani Falk"}}}"#)
    try suite.add(listed)
    try suite.add(
      listed.accepting(
        "one-of-two", "A candidate among others on the list is revealed.", .round(.shortlistMalformed),
        covers: ["BLS-21", "BLS-22"], severity: .high
      ) { $0.list = RevealInput.list(of: RoundName.holder, RoundName.stranger) })
    try suite.add(
      listed.accepting(
        "header-order", "The type of a shortlist may stand before the algorithm.", .round(.shortlistType),
        covers: ["BLS-21"]
      ) { $0.header = #"{"typ":"scrim-shortlist+jwt","alg":"Ed25519"}"# })
    let named = try listed.accepting(
      "key-named", "A list names the key that signed it.", .token(.keyNotFound), covers: ["BLS-21"]
    ) {
      $0.panelKey = TestKey.issuerEd25519.with(["kid": "panel"]).publicJWK
      $0.header = #"{"alg":"Ed25519","typ":"scrim-shortlist+jwt","kid":"panel"}"#
    }
    try suite.add(
      named,
      named.refusing(
        "key-unknown", "A list that names a key which nobody has is refused.", by: .token(.keyNotFound),
        at: "/header/kid", covers: ["BLS-21"], mutation: "the kid is another one"
      ) { $0.header = #"{"alg":"Ed25519","typ":"scrim-shortlist+jwt","kid":"other"}"# })
    for (name, title, rule, place, mutation, change) in breaches {
      try suite.add(
        listed.refusing(
          name, title, by: rule, at: place, covers: ["BLS-21", "BLS-22"], mutation: mutation, change: change))
    }
  }

  private static let breaches: [(String, String, RefusalRule, String, String, @Sendable (inout RevealInput) -> Void)] =
    [
      (
        "not-listed", "A candidate who is not on the list is not revealed.", .round(.notOnShortlist), "",
        "the list names somebody else", { $0.list = RevealInput.list(of: RoundName.stranger) }
      ),
      (
        "other-holder", "Another holder is not revealed in a candidate's place.", .round(.notOnShortlist), "",
        "the presentation is bound to another key", { $0.presentation.wallet = .stranger }
      ),
      (
        "other-posting", "A list for another posting reveals nobody.", .round(.notOnShortlist), "",
        "the list is for another posting", { $0.list = $0.list.replacing("J-1", with: "J-2") }
      ),
      (
        "other-posting-key", "Another posting key reveals nobody.", .round(.notOnShortlist), "",
        "the posting key is another one", { $0.postingKey = RoundKey.eights }
      ),
      (
        "short-posting-key", "A posting key of 31 bytes reveals nobody.", .round(.postingKey), "",
        "the posting key is a byte too short", { $0.postingKey = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBw" }
      ),
      (
        "replayed", "The presentation of the first round reveals nobody: its nonce is used up.",
        .token(.keyBindingNonce), "/kb_jwt/payload/nonce", "the nonce is another one", { $0.presentation.nonce = "old" }
      ),
      (
        "unbound", "A presentation without Key Binding reveals nobody.", .token(.keyBindingMissing), "/kb_jwt",
        "the KB-JWT is left out", { $0.presentation.isBound = false }
      ),
      (
        "signed-by-another", "A list that somebody else signed is refused.", .token(.signatureInvalid), "/signature",
        "the list is signed with another key", { $0.panel = .holderEd25519 }
      ),
      (
        "type", "A token that is no shortlist is refused.", .round(.shortlistType), "/header/typ", "the type is JWT",
        { $0.header = #"{"alg":"Ed25519","typ":"JWT"}"# }
      ),
      (
        "type-in-capitals", "The type is compared as it is written: a list in other letters is no shortlist.",
        .round(.shortlistType), "/header/typ", "the type is in capitals",
        { $0.header = #"{"alg":"Ed25519","typ":"SCRIM-SHORTLIST+JWT"}"# }
      ),
      (
        "no-time", "A list without a time is refused.", .round(.shortlistMalformed), "/payload", "the time is left out",
        { $0.list = $0.list.replacing(#","iat":1700000000"#, with: "") }
      ),
      (
        "further-member", "A list with another member is refused.", .round(.shortlistMalformed), "/payload",
        "a rank is added", { $0.list = $0.list.replacing(#""iat":"#, with: #""rank":1,"iat":"#) }
      ),
      (
        "name-on-the-list", "A list that names somebody by name is refused.", .round(.shortlistMalformed),
        "/payload/pseudonyms", "a name stands in place of the pseudonym",
        { $0.list = RevealInput.list(of: "Imani Falk") }
      ),
      (
        "time-as-text", "A list whose time is a text is refused.", .token(.timeMalformed), "/payload/iat",
        "the time is a text", { $0.list = RevealInput.list(of: RoundName.holder, iat: #""now""#) }
      ),
      (
        "empty-list", "A signed list of nobody is refused.", .round(.shortlistEmpty), "/payload/pseudonyms",
        "the list is empty",
        { $0.list = $0.list.replacing(quoted(RoundName.holder), with: "") }
      ),
      (
        "listed-twice", "A signed list that names a candidate twice is refused.", .round(.shortlistRepeated),
        "/payload/pseudonyms",
        "the candidate is named twice", { $0.list = RevealInput.list(of: RoundName.holder, RoundName.holder) }
      ),
    ]
}
