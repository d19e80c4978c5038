/// Whose key signed: the Issuer's own, chosen by the Verifier and never by the token. RFC 9901 §7.1-2.b, 2.c, §9.8.

import Conformance
import CryptoPrimitives
import SelectiveDisclosure
import StrictJSON

enum IssuerKeyVectors {
  static func add(to suite: inout Collection) throws {
    let good = try Case(
      "rfc9901/signature/issuer/known", "The Issuer is trusted, and its own key signs.", .issuerNotTrusted,
      covers: ["SDJ-V-05", "SDJ-S-01", "SDJ-S-05"], TokenInput(#""name":"Noor Adeyemi","degree":"BSc""#),
      giving: #""name":"Noor Adeyemi","degree":"BSc""#)
    try suite.add(good.everywhere)
    try addStrangers(beside: good, to: &suite)
    try addCoverage(beside: good, to: &suite)
    try addNames(beside: good, to: &suite)
    try addHeaderKeys(beside: good, to: &suite)
    try addTwoIssuers(to: &suite)
    try addKeyIDs(to: &suite)
    try addPinned(to: &suite)
    try addSpelling(to: &suite)
  }

  private static func addStrangers(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    try suite.add(
      good.refusing(
        "stranger", "A stranger's key signs in the Issuer's name.", by: .issuerSignatureInvalid, at: "/signature",
        covers: ["SDJ-V-04", "SDJ-V-05", "SDJ-S-01", "D6"], mutation: "another key signs"
      ) { $0.issuerKey = .stranger }.everywhere)
    try suite.add(
      good.refusing(
        "holder-as-issuer", "The Holder's key, which the payload names, signs in the Issuer's name.",
        by: .issuerSignatureInvalid, at: "/signature", covers: ["SDJ-V-04", "SDJ-V-05", "T18"],
        mutation: "the key in cnf signs"
      ) {
        $0.payload = TokenInput.payload(#""name":"Noor Adeyemi",\#(TestKey.holder.confirmation)"#)
        $0.issuerKey = .holder
      })
    for (name, title, members) in [
      ("expired", "A stranger's key signs a token that has expired.", #""exp":1"#),
      ("hash-unknown", "A stranger's key signs a payload whose _sd_alg is a number.", #""_sd_alg":1"#),
      ("sd-malformed", "A stranger's key signs a payload whose _sd is no array.", #""_sd":1"#),
    ] {
      try suite.add(
        good.refusing(
          "stranger-\(name)", title, by: .issuerSignatureInvalid, at: "/signature", covers: ["SDJ-V-26", "SDJ-V-04"],
          mutation: "another key signs, and the payload is wrong too"
        ) {
          $0.payload = TokenInput.payload(members)
          $0.issuerKey = .stranger
        })
    }
  }

  /// The signature covers the texts of header and payload as they came.
  private static func addCoverage(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    let rows: [(name: String, title: String, change: @Sendable (inout TokenParts) -> Void)] = [
      (
        "payload-changed", "The payload is changed after signing.",
        { $0.payload = text(TokenInput.payload(#""name":"Nora Adeyemi""#)) }
      ),
      (
        "payload-spaced", "A space is added to the payload after signing.",
        { $0.payload = text(TokenInput.payload(#""name":"Noor Adeyemi""#) + " ") }
      ),
      (
        "header-changed", "The header is changed after signing.",
        { $0.protected = text(#"{"alg":"ES256","typ":"JWT"}"#) }
      ),
      (
        "header-reordered", "The members of the header are put in another order after signing.",
        { $0.protected = text(#"{"typ":"ler+sd-jwt","alg":"ES256"}"#) }
      ),
    ]
    for row in rows {
      let bad = good.refusing(
        row.name, row.title, by: .issuerSignatureInvalid, at: "/signature",
        covers: ["SDJ-V-04", "SDJ-V-23", "SDJ-S-01"], mutation: "the signed text is changed after signing"
      ) { $0.afterIssuing = row.change }
      try suite.add(row.name == "payload-changed" ? bad.everywhere : [bad])
    }
  }

  private static func text(_ json: String) -> String { Base64URL.encode(Array(json.utf8)) }

  private static func addNames(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    let rows: [(name: String, title: String, iss: String, rule: Rule)] = [
      ("unknown", "The Issuer is one that nobody trusts.", #""https://nobody.example""#, .issuerNotTrusted),
      ("slash", "The Issuer's name has a slash more.", #""https://school.example/""#, .issuerNotTrusted),
      ("capitals", "The Issuer's name has capital letters.", #""HTTPS://School.example""#, .issuerNotTrusted),
      (
        "longer", "The Issuer's name begins like a trusted one.", #""https://school.example.org.example""#,
        .issuerNotTrusted
      ),
      ("empty", "The Issuer's name is empty.", #""""#, .issuerNotTrusted),
      ("number", "The Issuer's name is a number.", "1", .issuerNotString),
      ("null", "The Issuer's name is null.", "null", .issuerNotString),
      ("array", "The Issuer's name stands in an array.", #"["https://school.example"]"#, .issuerNotString),
    ]
    for row in rows {
      let bad = good.refusing(
        "iss-\(row.name)", row.title, by: row.rule, at: "/payload/iss", covers: ["SDJ-V-05", "T18"],
        mutation: "iss is changed"
      ) { $0.payload = #"{"iss":\#(row.iss),"name":"Noor Adeyemi"}"# }
      try suite.add(row.name == "unknown" ? bad.everywhere : [bad])
    }
    try suite.add(
      good.refusing(
        "iss-missing", "The payload names no Issuer, and keys are trusted by their Issuers' names.",
        by: .issuerNotTrusted, at: "/payload/iss", covers: ["SDJ-V-05", "D22"], mutation: "iss is left out",
        level: .strict
      ) { $0.payload = #"{"name":"Noor Adeyemi"}"# })
  }

  /// A key, or a way to one, that the token brings along.
  private static func addHeaderKeys(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    let rows: [(name: String, title: String, members: String)] = [
      ("jwk", "a key in jwk", #""jwk":\#(JSON.object(TestKey.stranger.publicJWK).text())"#),
      ("jku", "an address of keys in jku", #""jku":"https://stranger.example/keys.json""#),
      ("x5u", "an address of a certificate in x5u", #""x5u":"https://stranger.example/certificate.pem""#),
      ("kid", "an address of a key in kid", #""kid":"https://stranger.example/keys.json#1""#),
    ]
    for row in rows {
      let header = #"{"alg":"ES256",\#(row.members)}"#
      let named = try good.accepting(
        "header-with-\(row.name)", "The Issuer's header has \(row.title), and nobody uses it.",
        covers: ["SDJ-V-05", "JOS-12", "T18"]
      ) { $0.header = header }
      let bad = named.refusing(
        "header-\(row.name)-of-stranger", "A stranger's key signs, and the header has \(row.title).",
        by: .issuerSignatureInvalid, at: "/signature", covers: ["SDJ-V-03", "SDJ-V-05", "JOS-12", "T18"],
        mutation: "the stranger's key signs"
      ) { $0.issuerKey = .stranger }
      try suite.add(row.name == "jwk" ? named.everywhere + bad.everywhere : [named, bad])
    }
  }

  private static func addTwoIssuers(to suite: inout Collection) throws {
    var input = TokenInput(#""name":"Noor Adeyemi""#)
    input.trust = Trust.issuers((Trust.schoolName, [.issuer]), ("https://other.example", [.stranger]))
    let good = try Case(
      "rfc9901/signature/issuer/one-of-two", "Two Issuers are trusted, and each one's key signs for itself.",
      .issuerSignatureInvalid, covers: ["SDJ-V-05", "T18"], input, giving: #""name":"Noor Adeyemi""#)
    try suite.add(good)
    try suite.add(
      good.refusing(
        "key-of-the-other", "The key of one trusted Issuer signs in the name of another.",
        by: .issuerSignatureInvalid, at: "/signature", covers: ["SDJ-V-05", "T18"],
        mutation: "the other trusted Issuer's key signs"
      ) { $0.issuerKey = .stranger })
    try suite.add(
      good.refusing(
        "name-of-the-other", "A token of one trusted Issuer names the other one.", by: .issuerSignatureInvalid,
        at: "/signature", covers: ["SDJ-V-05", "T18"], mutation: "iss names the other trusted Issuer"
      ) { $0.payload = #"{"iss":"https://other.example","name":"Noor Adeyemi"}"# },
      good.accepting(
        "the-other", "The second of two trusted Issuers signs for itself.", covers: ["SDJ-V-05"],
        payload: #"{"iss":"https://other.example","name":"Noor Adeyemi"}"#
      ) {
        $0.payload = #"{"iss":"https://other.example","name":"Noor Adeyemi"}"#
        $0.issuerKey = .stranger
      })
  }

  private static func addKeyIDs(to suite: inout Collection) throws {
    var input = TokenInput(#""name":"Noor Adeyemi""#)
    input.trust = Trust.issuers((Trust.schoolName, [.stranger.with(["kid": "2025"]), .issuer.with(["kid": "2026"])]))
    input.header = #"{"alg":"ES256","kid":"2026"}"#
    let good = try Case(
      "rfc9901/signature/issuer/kid", "A kid names one of the Issuer's keys.", .issuerKeyUnknown,
      covers: ["SDJ-V-05", "SDJ-S-05"], input, giving: #""name":"Noor Adeyemi""#)
    try suite.add(good)
    try suite.add(
      good.accepting("kid-missing", "A token without kid is checked with each key of the Issuer.", covers: ["SDJ-V-05"])
      {
        $0.header = #"{"alg":"ES256"}"#
      },
      good.refusing(
        "kid-of-other-key", "A kid names a key of the Issuer that did not sign.", by: .issuerSignatureInvalid,
        at: "/signature", covers: ["SDJ-V-05"], mutation: "kid names the Issuer's other key", level: .strict
      ) { $0.header = #"{"alg":"ES256","kid":"2025"}"# },
      good.refusing(
        "kid-number", "A kid is a number.", by: .keyIDNotString, at: "/header/kid", covers: ["SDJ-V-05"],
        mutation: "kid is a number"
      ) { $0.header = #"{"alg":"ES256","kid":2026}"# })
    try suite.add(
      good.refusing(
        "key-revoked", "A kid names a key that the Issuer no longer has.", by: .issuerKeyUnknown, at: "/header/kid",
        covers: ["SDJ-S-05", "SDJ-V-05"], mutation: "the key is taken out of the trust file", level: .strict
      ) { $0.trust = Trust.issuers((Trust.schoolName, [.stranger.with(["kid": "2025"])])) })
  }

  /// Names are compared by their code points. RFC 7519 §7.3, RFC 8259 §8.3.
  private static func addSpelling(to suite: inout Collection) throws {
    let members = #","name":"Noor Adeyemi""#
    var input = TokenInput("")
    input.payload = "{\"iss\":\"\u{E9}cole\"\(members)}"
    input.trust = Trust.issuers(("\u{E9}cole", [.issuer]))
    let good = try Case(
      "rfc9901/signature/issuer/iss-composed", "The Issuer's name has an accent.", .issuerNotTrusted,
      covers: ["SDJ-V-05", "S2"], input, payload: input.payload)
    try suite.add(
      good,
      good.refusing(
        "iss-decomposed", "The Issuer's name looks the same and has other code points.", by: .issuerNotTrusted,
        at: "/payload/iss", covers: ["SDJ-V-05", "S2"], mutation: "the accent of iss is a character of its own"
      ) { $0.payload = "{\"iss\":\"e\u{301}cole\"\(members)}" })
  }

  private static func addPinned(to suite: inout Collection) throws {
    var input = TokenInput()
    input.payload = #"{"name":"Noor Adeyemi"}"#
    input.trust = Trust.pinned(.issuer)
    input.furtherFeatures = ["pinned"]
    let good = try Case(
      "rfc9901/signature/issuer/pinned-without-iss", "A payload without iss is accepted where a key is pinned.",
      .issuerNotTrusted, covers: ["SDJ-V-05", "D22"], input, payload: #"{"name":"Noor Adeyemi"}"#)
    try suite.add(good)
    try suite.add(
      good.refusing(
        "pinned-stranger", "A payload without iss is signed by a key that is not the one pinned.",
        by: .issuerSignatureInvalid, at: "/signature", covers: ["SDJ-V-05", "D22"], mutation: "another key signs"
      ) { $0.issuerKey = .stranger },
      good.refusing(
        "pinned-iss-number", "The Issuer's name is a number, and a key is pinned.", by: .issuerNotString,
        at: "/payload/iss", covers: ["SDJ-V-05", "D22"], mutation: "an iss is added that is a number"
      ) { $0.payload = #"{"iss":1,"name":"Noor Adeyemi"}"# },
      good.refusing(
        "pinned-array", "A payload is an array, and a key is pinned.", by: .payloadNotObject, at: "/payload",
        covers: ["SDJ-P-01"], mutation: "the payload is an array with the claims in it"
      ) { $0.payload = #"[{"name":"Noor Adeyemi"}]"# })
  }
}
