/// What RFC 9901 §9 adds to the steps of processing: types of tokens, and Disclosures that get lost on the way.

import Conformance
import SelectiveDisclosure

enum SecurityVectors {
  static func add(to suite: inout Collection) throws {
    try addTypes(to: &suite)
    try addLost(to: &suite)
  }

  /// §9.11: where a profile sets a type, a Verifier looks at it.
  private static func addTypes(to suite: inout Collection) throws {
    var input = TokenInput(#""name":"Noor Adeyemi""#)
    input.options = [("type", "ler+sd-jwt", "typ")]
    let good = try Case(
      "rfc9901/security/type", "A token has the type that is asked for.", .typeMismatch,
      covers: ["SDJ-S-02", "SDJ-P-15"], level: .should, input, giving: #""name":"Noor Adeyemi""#)
    try suite.add(good.everywhere)
    try suite.add(
      good.accepting(
        "type-escaped", "A token's type is written with an escape.", covers: ["SDJ-S-02"], level: .should
      ) { $0.header = #"{"alg":"ES256","typ":"ler\u002bsd-jwt"}"# },
      good.accepting(
        "type-not-asked-for", "A token has a type, and none is asked for.", covers: ["SDJ-S-02"], level: .should
      ) { ($0.header, $0.options) = (#"{"alg":"ES256","typ":"other+sd-jwt"}"#, []) },
      good.accepting(
        "type-missing-unasked", "A token has no type, and none is asked for.", covers: ["SDJ-S-02", "SDJ-P-15"],
        level: .should
      ) { ($0.header, $0.options) = (#"{"alg":"ES256"}"#, []) })
    let rows: [(name: String, title: String, header: String, rule: Rule, level: Vector.Level)] = [
      ("missing", "is missing", #"{"alg":"ES256"}"#, .typeMismatch, .should),
      ("jwt", "is JWT", #"{"alg":"ES256","typ":"JWT"}"#, .typeMismatch, .should),
      ("other", "is that of another profile", #"{"alg":"ES256","typ":"dc+sd-jwt"}"#, .typeMismatch, .should),
      ("capitals", "is in capital letters", #"{"alg":"ES256","typ":"LER+SD-JWT"}"#, .typeMismatch, .strict),
      (
        "prefixed", "has application/ before it", #"{"alg":"ES256","typ":"application/ler+sd-jwt"}"#, .typeMismatch,
        .strict
      ),
      ("spaced", "has a space after it", #"{"alg":"ES256","typ":"ler+sd-jwt "}"#, .typeMismatch, .should),
      ("number", "is a number", #"{"alg":"ES256","typ":1}"#, .typeNotString, .must),
      ("null", "is null", #"{"alg":"ES256","typ":null}"#, .typeNotString, .must),
    ]
    for row in rows {
      let bad = good.refusing(
        "type-\(row.name)", "A type is asked for, and the token's \(row.title).", by: row.rule, at: "/header/typ",
        covers: ["SDJ-S-02", "SDJ-P-15"], mutation: "typ \(row.title)", level: row.level
      ) { $0.header = row.header }
      try suite.add(["other", "missing"].contains(row.name) ? bad.everywhere : [bad])
    }
  }

  /// §9.9, §9.10: only a KB-JWT covers the choice of Disclosures.
  private static func addLost(to suite: inout Collection) throws {
    let (name, degree) = (property("name", #""Noor Adeyemi""#), property("degree", #""BSc""#, salt: 2))
    let unbound = try Case(
      "rfc9901/security/unbound", "Two claims are disclosed without Key Binding.", .keyBindingDigest,
      covers: ["SDJ-S-04"], TokenInput(sd(name, degree), disclosing: [name, degree]),
      giving: #""name":"Noor Adeyemi","degree":"BSc""#)
    try suite.add(
      unbound,
      unbound.accepting(
        "unbound-one-lost", "Without Key Binding a Disclosure gets lost, and nobody can tell.", covers: ["SDJ-S-04"],
        payload: TokenInput.payload(#""name":"Noor Adeyemi""#)
      ) { $0.afterIssuing = { $0.disclosures.removeLast() } })
    var input = TokenInput(sd(name, degree) + "," + TestKey.holder.confirmation, disclosing: [name, degree])
    input.keyBinding = KeyBindingInput()
    input.demand = Demand.required
    let bound = try Case(
      "rfc9901/security/bound", "Two claims are disclosed with Key Binding.", .keyBindingDigest,
      covers: ["SDJ-S-04", "SDJ-K-18"], input,
      giving: #""name":"Noor Adeyemi","degree":"BSc",\#(TestKey.holder.confirmation)"#)
    try suite.add(bound.inEveryForm)
    try suite.add(
      bound.refusing(
        "bound-one-lost", "With Key Binding a Disclosure gets lost, and the KB-JWT tells.", by: .keyBindingDigest,
        at: "/kb_jwt/payload/sd_hash", covers: ["SDJ-S-04", "SDJ-K-18"],
        mutation: "a Disclosure is taken out after the Holder has signed"
      ) { $0.afterPresenting = { $0.disclosures.removeLast() } }.inEveryForm)
  }
}
