/// For whom a credential is: its own `aud`, not that of the KB-JWT. RFC 7519 §4.1.3, RFC 9901 §7.1-6.

import Conformance
import SelectiveDisclosure

enum AudienceVectors {
  private static let own = #""https://jobs.example""#

  static func add(to suite: inout Collection) throws {
    let good = try verifier(
      "audience", "A credential is for this Verifier alone.", #""aud":\#(own)"#, giving: #""aud":\#(own)"#)
    try suite.add(good.inEveryForm)
    let several = #""aud":["https://you.example",\#(own),"https://else.example"]"#
    try suite.add(
      good.accepting(
        "audience-one-of-three", "A credential is for three audiences, this Verifier among them.",
        covers: ["SDJ-T-07", "D24"], payload: TokenInput.payload(several)
      ) {
        $0.payload = TokenInput.payload(several)
      },
      good.accepting(
        "audience-list-of-one", "A credential is for a list of one audience, this Verifier.",
        covers: ["SDJ-T-07", "D24"], payload: TokenInput.payload(#""aud":[\#(own)]"#)
      ) {
        $0.payload = TokenInput.payload(#""aud":[\#(own)]"#)
      },
      good.accepting(
        "audience-none", "A credential without aud is for everybody.", covers: ["SDJ-T-07"],
        payload: TokenInput.payload("")
      ) {
        $0.payload = TokenInput.payload("")
      })
    try addMismatches(beside: good, to: &suite)
    try addMalformed(beside: good, to: &suite)
    try addHidden(to: &suite)
    try addHolder(to: &suite)
    try addTwoAudiences(to: &suite)
  }

  /// A good case for a Verifier that knows who it is.
  private static func verifier(
    _ name: String, _ title: String, _ members: String, disclosing disclosures: [String] = [], giving given: String
  ) throws -> Case<TokenInput> {
    var input = TokenInput(members, disclosing: disclosures)
    input.options = [("audience", "https://jobs.example", "credential-audience")]
    return try Case(
      "rfc9901/validity/\(name)", title, .audienceMismatch, covers: ["SDJ-T-07", "SDJ-V-20", "D24"], input,
      giving: given)
  }

  private static func addMismatches(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    let rows: [(name: String, title: String, json: String)] = [
      ("other", "A credential is for another audience.", #""https://you.example""#),
      ("others", "A credential is for two other audiences.", #"["https://you.example","https://else.example"]"#),
      ("nobody", "A credential is for an empty list of audiences.", "[]"),
      ("slash", "A credential's audience has a slash more than the Verifier's name.", #""https://jobs.example/""#),
      ("capitals", "A credential's audience is the Verifier's name in capital letters.", #""HTTPS://JOBS.EXAMPLE""#),
      ("prefix", "A credential's audience begins like the Verifier's name.", #""https://jobs""#),
      ("empty", "A credential's audience is the empty string.", #""""#),
      ("pieces", "The pieces of the Verifier's name are two audiences.", #"["https://jobs",".example"]"#),
    ]
    for row in rows {
      let bad = good.refusing(
        "audience-\(row.name)", row.title, by: .audienceMismatch, at: "/payload/aud",
        covers: ["SDJ-T-07", "SDJ-V-20", "T14"], mutation: "aud is changed"
      ) { $0.payload = TokenInput.payload(#""aud":\#(row.json)"#) }
      try suite.add(row.name == "other" ? bad.inEveryForm : [bad])
    }
    try suite.add(
      good.refusing(
        "audience-of-nobody-asked", "A Verifier that was not told who it is gets a credential with an audience.",
        by: .audienceMismatch, at: "/payload/aud", covers: ["SDJ-T-07"], mutation: "the Verifier has no name",
        level: .strict
      ) { $0.options = [] })
  }

  private static func addMalformed(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    let rows: [(name: String, title: String, json: String)] = [
      ("number", "a number", "1"), ("null", "null", "null"), ("true", "true", "true"), ("object", "an object", "{}"),
      ("list-with-null", "a list with the Verifier's name and null", "[\(own),null]"),
      ("list-of-list", "a list with a list of the Verifier's name", "[[\(own)]]"),
    ]
    for row in rows {
      let bad = good.refusing(
        "audience-is-\(row.name)", "The value of aud is \(row.title).", by: .audienceMalformed, at: "/payload/aud",
        covers: ["SDJ-T-07", "T14"], mutation: "aud is \(row.title)"
      ) { $0.payload = TokenInput.payload(#""aud":\#(row.json)"#) }
      try suite.add(row.name == "number" ? bad.inEveryForm : [bad])
    }
  }

  /// The whole claim, or one of its audiences, is hidden.
  private static func addHidden(to suite: inout Collection) throws {
    let whole = property("aud", own)
    let disclosed = try verifier(
      "audience-disclosed", "A credential's disclosed aud names the Verifier.", sd(whole), disclosing: [whole],
      giving: #""aud":\#(own)"#)
    let other = property("aud", #""https://you.example""#)
    try suite.add(
      disclosed,
      disclosed.refusing(
        "audience-disclosed-other", "A credential's disclosed aud names another audience.", by: .audienceMismatch,
        at: "/payload/aud", covers: ["SDJ-T-01", "SDJ-T-07", "D15", "T14"], mutation: "the hidden aud is another"
      ) { ($0.payload, $0.disclosures) = (TokenInput.payload(sd(other)), [other]) })

    let mine = element(own)
    let members = #""aud":["https://you.example",\#(placeholder(mine))]"#
    let shown = try verifier(
      "audience-hidden-shown", "The Verifier is the hidden one of two audiences, and that is disclosed.", members,
      disclosing: [mine], giving: #""aud":["https://you.example",\#(own)]"#)
    try suite.add(shown.inEveryForm)
    try suite.add(
      shown.refusing(
        "audience-hidden-withheld", "The Verifier is the hidden one of two audiences, and that is not disclosed.",
        by: .audienceMismatch, at: "/payload/aud", covers: ["SDJ-T-01", "SDJ-T-07", "T14"],
        mutation: "the Disclosure is left out"
      ) { $0.disclosures = [] }.inEveryForm)
  }

  /// A Holder is no audience; it only sees that `aud` can be read.
  private static func addHolder(to suite: inout Collection) throws {
    var input = TokenInput(#""aud":"https://you.example""#)
    input.action = .accept
    let good = try Case(
      "rfc9901/holder/receiving/validity/audience-of-verifier",
      "A Holder receives a credential that is for a Verifier.",
      .audienceMalformed, covers: ["SDJ-T-07", "D24"], input, giving: #""aud":"https://you.example""#)
    try suite.add(
      good,
      good.refusing(
        "audience-is-number-for-holder", "A Holder receives a credential whose aud is a number.",
        by: .audienceMalformed, at: "/payload/aud", covers: ["SDJ-T-07"], mutation: "aud is a number", level: .strict
      ) { $0.payload = TokenInput.payload(#""aud":1"#) })
  }

  /// The credential is for one party, and the presentation for another name of it.
  private static func addTwoAudiences(to suite: inout Collection) throws {
    let members = #""aud":"https://ministry.example",\#(TestKey.holder.confirmation)"#
    var input = TokenInput(members)
    input.keyBinding = KeyBindingInput()
    input.demand = Demand.required
    input.options = [("audience", "https://ministry.example", "credential-audience")]
    let good = try Case(
      "rfc9901/validity/two-audiences", "A credential is for one name of a Verifier and its KB-JWT for another.",
      .audienceMismatch, covers: ["SDJ-T-08"], input, giving: members)
    try suite.add(good.inEveryForm)
    try suite.add(
      good.refusing(
        "two-audiences-one-name", "The audience of the KB-JWT does not stand for that of the credential.",
        by: .audienceMismatch, at: "/payload/aud", covers: ["SDJ-T-08"],
        mutation: "the Verifier is called in the credential as in the KB-JWT"
      ) { $0.options = [("audience", "https://jobs.example", "credential-audience")] },
      good.refusing(
        "two-audiences-exchanged", "The audience of the credential does not stand for that of the KB-JWT.",
        by: .keyBindingAudience, at: "/kb_jwt/payload/aud", covers: ["SDJ-T-08", "SDJ-K-16"],
        mutation: "the KB-JWT is for the credential's audience"
      ) { $0.keyBinding?.payload.replace("https://jobs.example", with: "https://ministry.example") })
  }
}
