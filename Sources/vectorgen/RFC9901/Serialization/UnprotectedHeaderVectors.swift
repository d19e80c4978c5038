/// What travels in the unprotected header, and what must not. RFC 9901 §8.1; RFC 7515 §4, §4.1.11, §7.2.1.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum UnprotectedHeaderVectors {
  static func add(to suite: inout Collection) throws {
    for form in [SerializationForm.flattened, .general] {
      let (plain, bound) = (try SerializedToken.good(form), try SerializedToken.bound(form))
      try suite.add(plain, bound)
      try disclosures(beside: plain, form, to: &suite)
      try keyBindings(beside: bound, form, to: &suite)
      try names(beside: plain, form, to: &suite)
    }
    try absent(to: &suite)
    try steering(to: &suite)
  }

  private static func id(_ name: String, _ form: SerializationForm) -> String {
    SerializedToken.folder + "header/\(name)-\(form.rawValue)"
  }

  /// `disclosures` is an array of strings, each of them one Disclosure.
  private static func disclosures(
    beside good: Case<TokenInput>, _ form: SerializationForm, to suite: inout Collection
  ) throws {
    let list = SerializedToken.place(in: form) + "/header/disclosures"
    let name = BoundCredential.name
    let city = BoundCredential.city
    let rows: [(String, String, String, Rule, String, String)] = [
      ("text", "is a text", quoted(name), .disclosuresMalformed, list, "disclosures is a string"),
      ("null", "is null", "null", .disclosuresMalformed, list, "disclosures is null"),
      ("object", "is an object", #"{"0":"\#(name)"}"#, .disclosuresMalformed, list, "disclosures is an object"),
      (
        "with-null", "has null in it", #"["\#(name)",null]"#, .disclosuresMalformed, list + "/1",
        "null is added to disclosures"
      ),
      (
        "nested", "has an array in it", #"[["\#(name)"]]"#, .disclosuresMalformed, list + "/0",
        "the Disclosure stands in an array of its own"
      ),
      (
        "joined", "has two Disclosures in one text", #"["\#(name)~\#(city)"]"#, .disclosureEncoding, "/disclosures/0",
        "two Disclosures are joined by a tilde"
      ),
      (
        "with-tilde", "has a Disclosure with its tilde", #"["\#(name)~"]"#, .disclosureEncoding, "/disclosures/0",
        "a tilde is added to the Disclosure"
      ),
      (
        "with-empty", "has an empty text in it", #"["\#(name)",""]"#, .componentEmpty, "/disclosures/1",
        "an empty string is added to disclosures"
      ),
    ]
    // One form shows the rest: the elements are read in the same way.
    for (name, what, value, rule, place, mutation) in form == .flattened ? rows : Array(rows.prefix(4)) {
      try suite.add(
        good.refusing(
          id("disclosures-\(name)", form), "The member disclosures \(what) (in \(form.rawValue) JSON).", by: rule,
          at: place,
          covers: ["SDJ-J-01", "T17"], mutation: mutation
        ) { $0.replaceHeader { _ in #"{"disclosures":\#(value)}"# } })
    }
  }

  private static func keyBindings(
    beside good: Case<TokenInput>, _ form: SerializationForm, to suite: inout Collection
  ) throws {
    let rows: [(String, String, @Sendable (String) -> String)] = [
      ("object", "is an object", { _ in #"{"protected":"e30","payload":"e30","signature":"AA"}"# }),
      ("array", "is an array", { "[\(quoted($0))]" }), ("null", "is null", { _ in "null" }),
    ]
    let plain = try SerializedToken.good(form)
    for (name, value) in [("null", "null"), ("number", "1")] {
      try suite.add(
        plain.refusing(
          id("kb-jwt-\(name)-unasked", form),
          "No Key Binding is asked for, and the member kb_jwt is \(value) (in \(form.rawValue) JSON).",
          by: .keyBindingMemberMalformed, at: SerializedToken.place(in: form) + "/header/kb_jwt",
          covers: ["SDJ-J-02", "T17"], mutation: "a kb_jwt is added that is \(value)"
        ) { $0.replaceHeader { $0.header(#""kb_jwt":\#(value)"#) } })
    }
    for (name, what, value) in rows {
      try suite.add(
        good.refusing(
          id("kb-jwt-\(name)", form), "The member kb_jwt \(what) (in \(form.rawValue) JSON).",
          by: .keyBindingMemberMalformed,
          at: SerializedToken.place(in: form) + "/header/kb_jwt", covers: ["SDJ-J-02", "SDJ-K-22", "T17"],
          mutation: "kb_jwt \(what)"
        ) {
          $0.replaceHeader { parts in
            #"{"disclosures":["\#(BoundCredential.name)"],"kb_jwt":\#(value(parts.keyBinding ?? ""))}"#
          }
        })
    }
  }

  /// Names that stand in both headers, or in the wrong one.
  private static func names(
    beside good: Case<TokenInput>, _ form: SerializationForm, to suite: inout Collection
  ) throws {
    let place = SerializedToken.place(in: form)
    for (name, value) in [("alg", #""ES256""#), ("typ", #""ler+sd-jwt""#)] {
      try suite.add(
        good.refusing(
          id("\(name)-in-both", form), "The parameter \(name) stands in both headers (in \(form.rawValue) JSON).",
          by: .headerNamesRepeated,
          at: "\(place)/header/\(name)", covers: ["SDJ-J-09"], mutation: "\(name) is repeated in the unprotected header"
        ) { $0.replaceHeader { $0.header(#""\#(name)":\#(value)"#) } })
    }
    try suite.add(
      good.refusing(
        id("crit-unprotected", form),
        "A critical extension is listed in the unprotected header (in \(form.rawValue) JSON).",
        by: .criticalUnprotected, at: "\(place)/header/crit", covers: ["JOS-02", "SDJ-J-09"],
        mutation: "crit is added to the unprotected header"
      ) { $0.replaceHeader { $0.header(#""crit":["room"],"room":1"#) } })
    try suite.add(
      good.refusing(
        id("disclosures-protected", form), "The Disclosures stand in the protected header (in \(form.rawValue) JSON).",
        by: .unprotectedMembersOnly, at: "\(place)/protected/disclosures", covers: ["SDJ-J-01", "SDJ-J-09"],
        mutation: "disclosures moves to the protected header"
      ) {
        $0.header = #"{"alg":"ES256","disclosures":["\#(BoundCredential.name)"]}"#
        $0.replaceHeader { _ in nil }
      })
    let bound = try SerializedToken.bound(form)
    try suite.add(
      good.refusing(
        id("kb-jwt-protected", form), "The protected header has a kb_jwt (in \(form.rawValue) JSON).",
        by: .unprotectedMembersOnly, at: "\(place)/protected/kb_jwt", covers: ["SDJ-J-02", "SDJ-J-09"],
        mutation: "a kb_jwt is added to the protected header"
      ) { [keyBinding = try bound.input.parts().keyBinding ?? ""] in
        $0.header = #"{"alg":"ES256","kb_jwt":\#(quoted(keyBinding))}"#
      })
    try suite.add(
      good.refusing(
        id("alg-unprotected", form), "The algorithm stands in the unprotected header only (in \(form.rawValue) JSON).",
        by: .algorithmMissing,
        at: (form == .general ? "/signatures/0" : "") + "/header/alg", covers: ["SDJ-J-10", "JOS-01"],
        mutation: "alg moves to the unprotected header"
      ) {
        $0.header = #"{"typ":"ler+sd-jwt"}"#
        $0.replaceHeader { $0.header(#""alg":"ES256""#) }
      })
  }

  /// No `disclosures`: no Disclosures.
  private static func absent(to suite: inout Collection) throws {
    let good = try SerializedToken.good(.flattened)
    let covers = ["SDJ-J-01", "SDJ-J-03"]
    let shown = BoundCredential.processed(showing: "")
    let rows: [(String, String, String?)] = [
      ("no-header", "A token in JSON has no unprotected header, and so no Disclosures.", nil),
      ("no-disclosures", "A token in JSON has an unprotected header without Disclosures.", #"{"x":1}"#),
      ("empty-disclosures", "A token in JSON has an empty list of Disclosures.", #"{"disclosures":[]}"#),
    ]
    for (name, title, header) in rows {
      try suite.add(
        try good.accepting(
          SerializedToken.folder + "header/\(name)", title, .disclosuresMalformed, covers: covers, payload: shown
        ) {
          $0.disclosures = []
          $0.replaceHeader { _ in header }
        })
    }
  }

  /// Nobody has signed the unprotected header, so it decides nothing.
  private static func steering(to suite: inout Collection) throws {
    let good = try SerializedToken.good(.flattened)
    let rows = [
      ("kid", "a kid", #""kid":"stranger""#), ("jwk", "a jwk", #""jwk":\#(TestKey.stranger.publicText())"#),
      ("x5c", "an x5c", #""x5c":["\#(Certificates.leaf)"]"#),
      ("jku", "a jku", #""jku":"https://thief.example/keys""#),
    ]
    for (name, what, member) in rows {
      let harmless = try good.accepting(
        SerializedToken.folder + "header/unprotected-\(name)",
        "The unprotected header has \(what), which decides nothing.", .issuerSignatureInvalid,
        covers: ["SDJ-J-11", "JOS-12"]
      ) { $0.replaceHeader { $0.header(member) } }
      try suite.add(
        harmless,
        harmless.refusing(
          "unprotected-\(name)-of-signer", "A stranger signs, and the unprotected header has \(what).",
          by: .issuerSignatureInvalid, at: "/signature", covers: ["SDJ-J-11", "JOS-12"],
          mutation: "a stranger signs the token"
        ) { $0.issuerKey = .stranger })
    }
  }
}
