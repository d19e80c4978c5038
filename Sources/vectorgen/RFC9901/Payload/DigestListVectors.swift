/// The member `_sd`: an array of strings, perhaps empty, and never anything else. RFC 9901 §4.2.4.1, §7.1-3.e.

import Conformance
import SelectiveDisclosure

enum DigestListVectors {
  static func add(to suite: inout Collection) throws {
    let good = try Case(
      "rfc9901/payload/sd-of-decoys", "Digests without Disclosures are removed.", .digestsNotStrings,
      covers: ["SDJ-P-02", "SDJ-P-12", "SDJ-V-10", "SDJ-V-15"],
      TokenInput(#""_sd":["\#(decoy(1))","\#(decoy(2))"],"address":{"country":"DE"}"#),
      giving: #""address":{"country":"DE"}"#)
    try suite.add(good.everywhere)
    try addMalformed(beside: good, to: &suite)
    try addDeeper(to: &suite)
    try addEmpty(to: &suite)
  }

  /// What `_sd` is instead of an array of strings, and the place in it.
  private static let malformed: [(name: String, title: String, json: String, place: String, covers: [String])] = [
    ("string", "The value of _sd is a digest, not an array.", #""\#(decoy(1))""#, "", ["D20"]),
    ("object", "The value of _sd is an object.", #"{"0":"\#(decoy(1))"}"#, "", []),
    ("null", "The value of _sd is null.", "null", "", []),
    ("number", "The value of _sd is a number.", "1", "", ["D27"]),
    ("false", "The value of _sd is false.", "false", "", []),
    ("array-of-number", "A digest in _sd is a number.", "[1]", "/0", ["D27"]),
    ("array-with-null", "A digest in _sd is null.", #"["\#(decoy(1))",null]"#, "/1", ["D27"]),
    ("array-of-arrays", "The digests in _sd stand in arrays.", #"["\#(decoy(1))",["\#(decoy(2))"]]"#, "/1", []),
    (
      "array-of-placeholders", "A placeholder stands in _sd.", #"["\#(decoy(1))",\#(placeholder(holding: decoy(2)))]"#,
      "/1", []
    ),
    ("array-with-true", "A digest in _sd is true.", #"["\#(decoy(1))","\#(decoy(2))",true]"#, "/2", []),
  ]

  private static func addMalformed(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    for row in malformed {
      let bad = good.refusing(
        "sd-is-\(row.name)", row.title, by: .digestsNotStrings, at: "/payload/_sd" + row.place,
        covers: ["SDJ-P-02"] + row.covers,
        mutation: "the value of _sd is \(row.json.contains("[") ? "an " : "")\(row.name)",
        level: .strict
      ) { $0.payload.replace(#"["\#(decoy(1))","\#(decoy(2))"]"#, with: row.json) }
      try suite.add(["string", "array-of-number"].contains(row.name) ? bad.everywhere : [bad])
    }
  }

  private static func addDeeper(to suite: inout Collection) throws {
    let studies = #""studies":[["2025",{"place":{"country":"DE",\#(sd(holding: [decoy(1)]))}}]]"#
    let deep = try Case(
      "rfc9901/payload/sd-in-array-element", "Digests stand in an object inside arrays.", .digestsNotStrings,
      covers: ["SDJ-P-02", "SDJ-P-03", "SDJ-V-15"], TokenInput(studies),
      giving: #""studies":[["2025",{"place":{"country":"DE"}}]]"#)
    try suite.add(deep)
    try suite.add(
      deep.refusing(
        "sd-is-string-in-array-element", "The value of _sd is a digest, in an object inside arrays.",
        by: .digestsNotStrings, at: "/payload/studies/0/1/place/_sd", covers: ["SDJ-P-02", "SDJ-P-03", "D20"],
        mutation: "the array around the digest is left out", level: .strict
      ) { $0.payload.replace(#"["\#(decoy(1))"]"#, with: quoted(decoy(1))) })

    let disclosed = property("address", #"{"country":"DE",\#(sd(holding: [decoy(1)]))}"#)
    let hidden = try Case(
      "rfc9901/payload/sd-in-disclosure", "Digests stand in the value of a Disclosure.", .digestsNotStrings,
      covers: ["SDJ-P-02", "SDJ-P-03", "SDJ-P-16", "SDJ-V-15"], TokenInput(sd(disclosed), disclosing: [disclosed]),
      giving: #""address":{"country":"DE"}"#)
    try suite.add(hidden.everywhere)
    for (name, title, json, place) in [
      ("string", "The value of _sd is a digest, in a Disclosure's value.", quoted(decoy(1)), ""),
      ("array-of-number", "A digest in _sd is a number, in a Disclosure's value.", "[1]", "/0"),
    ] {
      let other = property("address", #"{"country":"DE","_sd":\#(json)}"#)
      try suite.add(
        hidden.refusing(
          "sd-is-\(name)-in-disclosure", title, by: .digestsNotStrings, at: "/payload/address/_sd" + place,
          covers: ["SDJ-P-02", "SDJ-P-03", "D27"], mutation: "_sd in the Disclosure's value is changed", level: .strict
        ) {
          $0.payload = TokenInput.payload(sd(other))
          $0.disclosures = [other]
        }.everywhere)
    }
  }

  private static func addEmpty(to suite: inout Collection) throws {
    try suite.add(
      Case(
        "rfc9901/payload/sd-empty", "An empty _sd is removed, at every depth.", .digestsNotStrings,
        covers: ["SDJ-P-04", "SDJ-V-15", "T05"], TokenInput(#""_sd":[],"address":{"_sd":[]},"list":[{"_sd":[]},{}]"#),
        giving: #""address":{},"list":[{},{}]"#
      ))
    let disclosed = property("address", #"{"_sd":[]}"#)
    try suite.add(
      Case(
        "rfc9901/payload/sd-empty-in-disclosure", "An empty _sd in a Disclosure's value is removed.",
        .digestsNotStrings, covers: ["SDJ-P-04", "SDJ-V-15", "T05"],
        TokenInput(sd(disclosed), disclosing: [disclosed]), giving: #""address":{}"#
      ))
  }
}
