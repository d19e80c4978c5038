/// Every Disclosure belongs to a digest, and only `_sd` and placeholders hold digests. RFC 9901 §7.1-3.a to 3.c.i and 5.

import Conformance
import SelectiveDisclosure

enum ReferenceVectors {
  private static let name = property("name", #""Noor Adeyemi""#)
  private static let city = property("city", #""Weimar""#, salt: 2)
  private static let degree = element(#""BSc""#, salt: 3)

  static func add(to suite: inout Collection) throws {
    let good = try Case(
      "rfc9901/processing/three-digests-two-disclosures", "Two of three hidden claims are disclosed.",
      .disclosureUnreferenced,
      covers: ["SDJ-V-01", "SDJ-V-07", "SDJ-V-10", "SDJ-V-18", "SDJ-V-19", "SDJ-V-23", "SDJ-V-26", "SDJ-V-27"],
      TokenInput(#"\#(sd(name, city)),"degrees":[\#(placeholder(degree))]"#, disclosing: [name, degree]),
      giving: #""degrees":["BSc"],"name":"Noor Adeyemi""#)
    try suite.add(good.everywhere)
    try addStrays(beside: good, to: &suite)
    try addChanged(beside: good, to: &suite)
    try addRepeated(beside: good, to: &suite)
    try addMalformed(beside: good, to: &suite)
    try addOrdinary(to: &suite)
    try addSaltAndName(to: &suite)
    try suite.add(
      good.accepting(
        "digest-is-no-digest", "A string in _sd that no hash function gives is ignored.",
        covers: ["SDJ-V-10", "SDJ-H-13"]
      ) { $0.payload.replace(quoted(digest(city)), with: #""no digest","""#) })
  }

  private static func addStrays(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    let foreign = property("student_number", #""4711""#, salt: 9)
    try suite.add(
      good.refusing(
        "stray-disclosure", "A Disclosure that no digest refers to is appended.", by: .disclosureUnreferenced,
        at: "/disclosures/2", covers: ["SDJ-V-18", "D20", "D26", "D34", "T01"],
        mutation: "a Disclosure of another credential is appended"
      ) { $0.disclosures.append(foreign) }.everywhere)
    try suite.add(
      good.refusing(
        "stray-disclosure-first", "A Disclosure that no digest refers to stands before the others.",
        by: .disclosureUnreferenced, at: "/disclosures/0", covers: ["SDJ-V-18", "D26", "T01"],
        mutation: "a Disclosure of another credential is put in front"
      ) { $0.disclosures.insert(foreign, at: 0) })
    try suite.add(
      good.refusing(
        "stray-element", "A Disclosure of an array element that no placeholder refers to is appended.",
        by: .disclosureUnreferenced, at: "/disclosures/2", covers: ["SDJ-V-18", "D26", "T01"],
        mutation: "a Disclosure of an array element is appended"
      ) { $0.disclosures.append(element(#""PhD""#, salt: 9)) })

    let bare = try Case(
      "rfc9901/processing/no-digests", "A payload without digests comes without Disclosures.",
      .disclosureUnreferenced, covers: ["SDJ-V-18"], TokenInput(#""country":"DE""#), giving: #""country":"DE""#)
    try suite.add(bare.everywhere)
    try suite.add(
      bare.refusing(
        "stray-without-digests", "A Disclosure comes with a payload that has no digests.",
        by: .disclosureUnreferenced, at: "/disclosures/0", covers: ["SDJ-V-18", "D30", "D34", "T01"],
        mutation: "a Disclosure is appended"
      ) { $0.disclosures = [name] }.everywhere)
    try suite.add(
      bare.refusing(
        "stray-vouched-for-by-stray", "One stray Disclosure holds the digest of another one.",
        by: .disclosureUnreferenced, at: "/disclosures/0", covers: ["SDJ-V-18", "D30", "T01"],
        mutation: "two Disclosures are appended, the second with the first one's digest"
      ) { $0.disclosures = [name, property("p", "{\(sd(name))}", salt: 8)] })

    for (row, title, payload) in [
      ("sd-empty", "A Disclosure comes with a payload whose _sd is empty.", #""_sd":[]"#),
      ("sd-alg-only", "A Disclosure comes with a payload that has _sd_alg and no digests.", #""_sd_alg":"sha-256""#),
    ] {
      try suite.add(
        bare.refusing(
          "stray-\(row)", title, by: .disclosureUnreferenced, at: "/disclosures/0",
          covers: ["SDJ-V-18", "D30", "T01"], mutation: "a Disclosure and a member without digests are added"
        ) {
          $0.payload = TokenInput.payload(#""country":"DE",\#(payload)"#)
          $0.disclosures = [name]
        })
    }
  }

  /// A Disclosure that nothing refers to is read as strictly as any other.
  private static func addMalformed(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    let rows: [(name: String, title: String, text: String, rule: Rule, place: String)] = [
      ("not-base64url", "is no base64url", "WyJz*", .disclosureEncoding, ""),
      ("not-json", "is no JSON", disclosure("salt"), .jsonGrammar, ""),
      ("object", "is an object", disclosure(#"{"salt":"s"}"#), .disclosureNotArray, ""),
      ("empty-array", "is an empty array", disclosure("[]"), .disclosureLength, ""),
      ("salt-number", "has a number for a salt", disclosure(#"[1, "city", "Weimar"]"#), .saltNotString, "/0"),
      (
        "name-number", "has a number for a name", disclosure(#"["\#(salt(6))", 1, "Weimar"]"#), .claimNameNotString,
        "/1"
      ),
      (
        "member-twice", "has a value with two members of one name",
        disclosure(#"["\#(salt(6))", "x", {"a":1,"a":2}]"#), .memberNameRepeated, ""
      ),
      ("empty", "is empty", "", .componentEmpty, ""),
    ]
    for row in rows {
      let level: Vector.Level = row.rule == .memberNameRepeated ? .strict : .must
      try suite.add(
        good.refusing(
          "stray-\(row.name)", "A Disclosure that no digest refers to \(row.title).", by: row.rule,
          at: "/disclosures/2" + row.place, covers: ["SDJ-V-07", row.name == "empty" ? "SDJ-V-01" : "SDJ-V-18", "T04"],
          mutation: "a Disclosure that \(row.title) is appended", level: level
        ) { $0.disclosures.append(row.text) })
    }
  }

  /// What is changed in a Disclosure belongs to no digest any more.
  private static func addChanged(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    let rows: [(name: String, title: String, text: String)] = [
      ("value", "The value in a Disclosure is changed.", property("name", #""Nora Adeyemi""#)),
      ("name", "The claim name in a Disclosure is changed.", property("nome", #""Noor Adeyemi""#)),
      ("salt", "The salt in a Disclosure is changed.", property("name", #""Noor Adeyemi""#, salt: 7)),
      ("white-space", "White space in a Disclosure is changed.", disclosure(#"["\#(salt(1))","name","Noor Adeyemi"]"#)),
    ]
    for row in rows {
      let bad = good.refusing(
        "changed-\(row.name)", row.title, by: .disclosureUnreferenced, at: "/disclosures/0",
        covers: ["SDJ-V-23", "SDJ-V-18", "D36"], mutation: "the \(row.name) in the Disclosure is changed after signing"
      ) { $0.disclosures[0] = row.text }
      try suite.add(row.name == "value" ? bad.everywhere : [bad])
    }
  }

  private static func addRepeated(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    try suite.add(
      good.refusing(
        "disclosure-twice", "One Disclosure is there twice, side by side.", by: .disclosureRepeated, at: "/disclosures/1",
        covers: ["SDJ-V-19", "D2", "D35"], mutation: "a Disclosure is written a second time", level: .strict
      ) { $0.disclosures.insert(name, at: 1) }.everywhere)
    try suite.add(
      good.refusing(
        "disclosure-twice-apart", "The same Disclosure is there twice, with another one between.",
        by: .disclosureRepeated, at: "/disclosures/2", covers: ["SDJ-V-19", "D2", "D35"],
        mutation: "a Disclosure is appended a second time", level: .strict
      ) { $0.disclosures.append(name) })
  }

  /// A digest that stands anywhere else is a string like any other.
  private static func addOrdinary(to suite: inout Collection) throws {
    let rows: [(name: String, title: String, members: String)] = [
      ("claim", "is the value of a claim", #""x":"DIGEST""#),
      ("element", "is a plain element of an array", #""x":["DIGEST"]"#),
      ("sd-lookalike", "stands in a claim called sd", #""x":{"sd":["DIGEST"]}"#),
      ("upper-case", "stands in a claim called _SD", #""_SD":["DIGEST"]"#),
      ("name", "is the name of a claim", #""DIGEST":1"#),
      ("two-dots", "stands in an array's object under two dots", #""x":[{"..":"DIGEST"}]"#),
      ("array-of-dots", "stands in an array beside the string ...", #""x":[["...","DIGEST"]]"#),
      ("sd-hash", "stands in a claim called sd_hash", #""sd_hash":"DIGEST""#),
      ("hex", "stands in _sd in hexadecimal digits", #""_sd":["HEX"]"#),
    ]
    for row in rows {
      let members = row.members.replacing("DIGEST", with: digest(name)).replacing("HEX", with: hexDigest(name))
      let given = row.name == "hex" ? "" : members
      let good = try Case(
        "rfc9901/processing/elsewhere-\(row.name)", "A digest that \(row.title) refers to nothing.",
        .disclosureUnreferenced, covers: ["SDJ-V-09"], TokenInput(members), giving: given)
      let bad = good.refusing(
        "elsewhere-\(row.name)-disclosed", "A Disclosure's digest \(row.title).", by: .disclosureUnreferenced,
        at: "/disclosures/0", covers: ["SDJ-V-09", "SDJ-V-18", "D30"] + (row.name == "hex" ? ["SDJ-H-02"] : []),
        mutation: "the Disclosure is appended"
      ) { $0.disclosures = [name] }
      try suite.add(["claim", "element"].contains(row.name) ? good.everywhere + bad.everywhere : [good, bad])
    }
  }

  private static func addSaltAndName(to suite: inout Collection) throws {
    let rows: [(name: String, title: String, parent: String, given: String)] = [
      ("salt", "the salt", #"["DIGEST","parent",1]"#, #""parent":1"#),
      ("name", "the claim name", #"["\#(salt(5))","DIGEST",1]"#, #""DIGEST":1"#),
      ("value", "the value", #"["\#(salt(5))","parent","DIGEST"]"#, #""parent":"DIGEST""#),
    ]
    for row in rows {
      let parent = disclosure(row.parent.replacing("DIGEST", with: digest(name)))
      let good = try Case(
        "rfc9901/processing/digest-is-\(row.name)", "A digest is \(row.title) of another Disclosure.",
        .disclosureUnreferenced, covers: ["SDJ-V-09"], TokenInput(sd(parent), disclosing: [parent]),
        giving: row.given.replacing("DIGEST", with: digest(name)))
      try suite.add(
        good,
        good.refusing(
          "digest-is-\(row.name)-disclosed", "A Disclosure's digest is \(row.title) of another Disclosure.",
          by: .disclosureUnreferenced, at: "/disclosures/1", covers: ["SDJ-V-09", "SDJ-V-18", "D30"],
          mutation: "the Disclosure is appended"
        ) { $0.disclosures.append(name) })
    }
  }
}
