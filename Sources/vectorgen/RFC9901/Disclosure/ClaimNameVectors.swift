/// Names and values of disclosed claims: those reserved, those taken, and those that are merely unusual.
/// RFC 9901 §4.1.1, §4.2.1, §7.1 step 3.c.ii.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum ClaimNameVectors {
  private static let salt = "2GLC42sKQveCfGfryNRN9w"
  private static let issuer = #""iss":"https://school.example""#

  static func add(to suite: inout Collection) throws {
    try reserved(to: &suite)
    try taken(to: &suite)
    try twice(to: &suite)
    try suite.add(try values())
    try suite.add(try unusual())
    try forgery(to: &suite)
  }

  /// A token with clear members and one disclosed property.
  private static func token(_ members: String, _ property: String) -> TokenInput {
    let text = disclosure("[\"\(salt)\", \(property)]")
    return TokenInput("\(members)\"_sd\":[\"\(digest(text))\"]", disclosing: [text])
  }

  private static func reserved(to suite: inout Collection) throws {
    let good = try Case(
      "rfc9901/disclosure/reserved/resembling", "A disclosed name resembles a reserved one and is ordinary.",
      .claimNameReserved, covers: ["SDJ-D-05", "SDJ-D-09"], token("", #""_sd2", ["a"]"#),
      payload: #"{\#(issuer),"_sd2":["a"]}"#)
    try suite.add(good)
    let rows = [
      ("digests", #""_sd""#, #"["KurT7Rzv0bHhbcWhBqVqR6Vh3LqPY0Bp6OT_xFWyQdA"]"#, "SDJ-D-05"),
      ("placeholder", #""...""#, #""KurT7Rzv0bHhbcWhBqVqR6Vh3LqPY0Bp6OT_xFWyQdA""#, "SDJ-D-05"),
      ("hash-algorithm", #""_sd_alg""#, #""sha-256""#, "SDJ-D-09"),
    ]
    for (name, text, value, row) in rows {
      let level: Vector.Level = row == "SDJ-D-05" ? .must : .strict
      try suite.add(
        good.refusing(
          name, "A Disclosure has the claim name \(text.filter { $0 != "\"" }).", by: .claimNameReserved,
          at: "/disclosures/0/1", covers: [row, "SDJ-V-11", "D14", "D17", "D20", "T03"],
          mutation: "the disclosed name becomes \(text)", level: level
        ) { $0 = token("", "\(text), \(value)") })
      try suite.add(
        good.refusing(
          "\(name)-below", "A Disclosure of a nested object has the claim name \(text.filter { $0 != "\"" }).",
          by: .claimNameReserved, at: "/disclosures/0/1", covers: [row, "SDJ-V-11", "D14", "T03"],
          mutation: "the disclosed name becomes \(text), and its digest stands one level lower", level: level
        ) {
          DigestPlace.nestedProperty.refer(to: disclosure("[\"\(salt)\", \(text), \(value)]"), in: &$0)
        })
    }
    try suite.add(
      good.refusing(
        "digests-escaped", "A Disclosure has the claim name _sd, written with an escape.", by: .claimNameReserved,
        at: "/disclosures/0/1", covers: ["SDJ-D-05", "T03"], mutation: #"the disclosed name becomes "\u005fsd""#
      ) { $0 = token("", #""\u005fsd", []"#) },
      good.refusing(
        "hash-algorithm-beside", "A Disclosure has the claim name _sd_alg, and the payload names an algorithm.",
        by: .claimNameReserved, at: "/disclosures/0/1", covers: ["SDJ-D-09", "T15"],
        mutation: "the payload names sha-256, and the Disclosure has _sd_alg with sha-512", level: .strict
      ) { $0 = token(#""_sd_alg":"sha-256","#, #""_sd_alg", "sha-512""#) })
  }

  private static func taken(to suite: inout Collection) throws {
    let good = try Case(
      "rfc9901/disclosure/taken/other-level", "A disclosed name stands at another level too.", .claimNameTaken,
      covers: ["SDJ-D-06"], token(#""school":{"year":1},"#, #""year", 2"#),
      payload: #"{\#(issuer),"school":{"year":1},"year":2}"#)
    try suite.add(good)
    try suite.add(
      good.refusing(
        "same-level", "A disclosed name is already there in clear.", by: .claimNameTaken, at: "/payload/school",
        covers: ["SDJ-D-06", "SDJ-V-11", "D27", "D34"], mutation: "the disclosed name becomes that of a clear claim"
      ) { $0 = token(#""school":{"year":1},"#, #""school", 2"#) })
    try suite.add(
      good.refusing(
        "issuer", "A Disclosure would put another iss beside the one in clear.", by: .claimNameTaken,
        at: "/payload/iss",
        covers: ["SDJ-D-06", "SDJ-V-11", "D27"], mutation: "the disclosed name becomes iss"
      ) { $0 = token(#""school":{"year":1},"#, #""iss", "https://other.example""#) },
      good.refusing(
        "in-disclosed-object", "A disclosed name is already there in an object that is disclosed itself.",
        by: .claimNameTaken, at: "/payload/outer/year", covers: ["SDJ-D-06", "SDJ-V-11"],
        mutation: "both stand in one disclosed object"
      ) {
        let child = disclosure("[\"\(salt)\", \"year\", 2]")
        let parent = disclosure(#"["eluV5Og3gSNII8EYnsxA_A", "outer", {"year":1,"_sd":["\#(digest(child))"]}]"#)
        $0 = TokenInput(#""_sd":["\#(digest(parent))"]"#, disclosing: [parent, child])
      })
  }

  private static func twice(to suite: inout Collection) throws {
    let first = disclosure("[\"\(salt)\", \"year\", 1]")
    let second = disclosure(#"["eluV5Og3gSNII8EYnsxA_A", "year", 2]"#)
    let list = #""_sd":["\#(digest(first))","\#(digest(second))"]"#
    let good = try Case(
      "rfc9901/disclosure/same-name/one", "Of two concealed claims with one name, one is disclosed.", .claimNameTaken,
      covers: ["SDJ-D-07"], TokenInput(list, disclosing: [second]), payload: #"{\#(issuer),"year":2}"#)
    let apart = try good.accepting(
      "two-levels", "Two disclosed claims have one name at two levels.", covers: ["SDJ-D-06", "SDJ-D-07"],
      payload: #"{\#(issuer),"year":1,"school":{"year":2}}"#
    ) {
      $0 = TokenInput(
        #""_sd":["\#(digest(first))"],"school":{"_sd":["\#(digest(second))"]}"#, disclosing: [first, second])
    }
    try suite.add(good, apart)
    try suite.add(
      good.refusing(
        "two", "Two Disclosures have one name at one level.", by: .claimNameTaken, at: "/payload/year",
        covers: ["SDJ-D-07", "SDJ-V-11", "D14"], mutation: "the other Disclosure is added before it"
      ) { $0.disclosures = [first, second] })
    try suite.add(
      good.refusing(
        "two-turned", "Two Disclosures have one name at one level, in the other order.", by: .claimNameTaken,
        at: "/payload/year", covers: ["SDJ-D-07", "SDJ-V-11", "D14"], mutation: "the other Disclosure is added after it"
      ) { $0.disclosures = [second, first] })
  }

  /// Values of every type, each as a property and as an element.
  private static func values() throws -> [Case<TokenInput>] {
    let values = ["null", "false", "true", "0", #""""#, "[]", "{}", #"[null,[],{"a":null}]"#]
    let properties = values.enumerated().map { disclosure("[\"salt \($0)\",\"v\($0)\",\($1)]") }
    let elements = values.enumerated().map { disclosure("[\"salt \($0)\",\($1)]") }
    let members = values.enumerated().map { "\"v\($0)\":\($1)" }.joined(separator: ",")
    let ofObject = try Case(
      "rfc9901/disclosure/values/properties", "Disclosed properties have values of every JSON type, null included.",
      .propertyDisclosureExpected, covers: ["SDJ-D-08", "D24", "D33"],
      TokenInput(#""_sd":[\#(properties.map { quoted(digest($0)) }.joined(separator: ","))]"#, disclosing: properties),
      payload: "{\(issuer),\(members)}")
    let placeholders = elements.map { #"{"...":"\#(digest($0))"}"# }.joined(separator: ",")
    let ofArray = try Case(
      "rfc9901/disclosure/values/elements", "Disclosed array elements have values of every JSON type, null included.",
      .elementDisclosureExpected, covers: ["SDJ-D-08", "D24", "T05"],
      TokenInput(#""list":[\#(placeholders)]"#, disclosing: elements),
      payload: #"{\#(issuer),"list":[\#(values.joined(separator: ","))]}"#)
    return ofObject.everywhere + ofArray.everywhere
  }

  /// Names that are nothing but unusual, all in one token.
  private static func unusual() throws -> [Case<TokenInput>] {
    let names = [
      "", "null", "42", "True", "a.b", "a/b", "a~b", "*", "[0]", "constructor", "__proto__", "toString", "..", "_SD",
      "𠮷野", "🎓", "\"\\",
    ]
    let texts = names.enumerated().map { disclosure("[\"salt \($0)\",\(quoted($1)),\"\($0)\"]") }
    let members = names.enumerated().map { "\(quoted($1)):\"\($0)\"" }.joined(separator: ",")
    return try Case(
      "rfc9901/disclosure/names/unusual",
      "Disclosed names are empty, look like numbers, paths or members of a language, or are not of the Latin alphabet.",
      .claimNameReserved, covers: ["SDJ-D-10", "D13", "D17", "D23"],
      TokenInput(#""_sd":[\#(texts.map { quoted(digest($0)) }.joined(separator: ","))]"#, disclosing: texts),
      payload: "{\(issuer),\(members)}"
    ).everywhere
  }

  /// A Disclosure that is not the one whose digest is signed.
  private static func forgery(to suite: inout Collection) throws {
    let genuine = disclosure("[\"\(salt)\", \"degree\", \"none\"]")
    let good = try Case(
      "rfc9901/disclosure/value/genuine", "A disclosed value is the one whose digest is signed.",
      .disclosureUnreferenced, covers: ["SDJ-V-23", "SDJ-D-11"],
      TokenInput(#""_sd":["\#(digest(genuine))"]"#, disclosing: [genuine]), payload: #"{\#(issuer),"degree":"none"}"#)
    try suite.add(good.everywhere)
    try suite.add(
      good.refusing(
        "forged", "A disclosed value is not the one whose digest is signed.", by: .disclosureUnreferenced,
        at: "/disclosures/0", covers: ["SDJ-V-23", "SDJ-D-11", "D36"],
        mutation: "the value in the Disclosure is another one, and its digest stays"
      ) { $0.disclosures = [disclosure("[\"\(salt)\", \"degree\", \"doctorate\"]")] }.everywhere)
  }
}
