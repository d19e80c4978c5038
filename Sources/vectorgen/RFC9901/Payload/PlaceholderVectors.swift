/// The placeholder of an array element: `...`, alone, with a digest, and in an array only. RFC 9901 §4.1 rule 7, §4.2.4.2.

import Conformance
import SelectiveDisclosure

enum PlaceholderVectors {
  static func add(to suite: inout Collection) throws {
    let good = try Case(
      "rfc9901/payload/placeholder-of-decoy", "A placeholder whose digest has no Disclosure is removed.",
      .placeholderMalformed, covers: ["SDJ-P-06", "SDJ-P-07", "SDJ-P-12", "SDJ-V-14"],
      TokenInput(#""nationalities":["DE",\#(placeholder(holding: decoy(1)))],"address":{"country":"DE"}"#),
      giving: #""nationalities":["DE"],"address":{"country":"DE"}"#)
    try suite.add(good.everywhere)
    try suite.add(
      good.accepting(
        "placeholder-escaped", "The name of a placeholder's member may be written with escapes.",
        covers: ["SDJ-P-06"]
      ) { $0.payload.replace(#""...""#, with: #""\u002e.\u002E""#) })
    try addMalformed(beside: good, to: &suite)
    try addMisplaced(beside: good, to: &suite)
    try addInDisclosures(to: &suite)
    try addOrder(to: &suite)
  }

  /// Objects that have `...` but are no placeholders.
  private static let malformed: [(name: String, title: String, json: String, covers: [String])] = [
    (
      "other-member-after", "A placeholder has another member after its digest.",
      #"{"...":"\#(decoy(1))","x":1}"#, ["D14"]
    ),
    (
      "other-member-before", "A placeholder has another member before its digest.",
      #"{"x":1,"...":"\#(decoy(1))"}"#, ["D14"]
    ),
    ("sd-beside", "A placeholder has _sd beside its digest.", #"{"...":"\#(decoy(1))","_sd":[]}"#, ["D14"]),
    ("number", "A placeholder's digest is a number.", #"{"...":1}"#, ["D27"]),
    ("null", "A placeholder's digest is null.", #"{"...":null}"#, ["D27"]),
    ("array", "A placeholder's digest stands in an array.", #"{"...":["\#(decoy(1))"]}"#, []),
    ("object", "A placeholder's digest stands in an object.", #"{"...":{"...":"\#(decoy(1))"}}"#, []),
    ("escaped-true", "A placeholder's name is escaped and its digest is true.", #"{"\u002e..":true}"#, []),
  ]

  private static func addMalformed(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    for row in malformed {
      let bad = good.refusing(
        "placeholder-\(row.name)", row.title, by: .placeholderMalformed, at: "/payload/nationalities/1",
        covers: ["SDJ-P-06"] + row.covers, mutation: "the placeholder is changed", level: .strict
      ) { $0.payload.replace(placeholder(holding: decoy(1)), with: row.json) }
      try suite.add(["other-member-after", "number"].contains(row.name) ? bad.everywhere : [bad])
    }
  }

  private static func addMisplaced(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    let rows: [(name: String, title: String, from: String, to: String, place: String)] = [
      (
        "as-value", "A placeholder is the value of a claim.", #"{"country":"DE"}"#, placeholder(holding: decoy(2)),
        "/payload/address/..."
      ),
      (
        "among-members", "The member ... stands among the members of an object.", #"{"country":"DE"}"#,
        #"{"country":"DE","...":"\#(decoy(2))"}"#, "/payload/address/..."
      ),
      (
        "at-top", "The member ... stands at the top level of the payload.", #""address":"#,
        #""...":"\#(decoy(2))","address":"#, "/payload/..."
      ),
      (
        "not-a-digest", "The member ... stands in an object with a number.", #"{"country":"DE"}"#,
        #"{"...":1}"#, "/payload/address/..."
      ),
      (
        "below-an-element", "A placeholder is the value of a claim inside an array's element.", #"["DE","#,
        #"[{"code":\#(placeholder(holding: decoy(2)))},"#, "/payload/nationalities/0/code/..."
      ),
    ]
    for row in rows {
      let bad = good.refusing(
        "placeholder-\(row.name)", row.title, by: .placeholderMisplaced, at: row.place,
        covers: ["SDJ-P-07", "SDJ-P-09"], mutation: "the member ... is put where no array element is", level: .strict
      ) { $0.payload.replace(row.from, with: row.to) }
      try suite.add(row.name == "as-value" ? bad.everywhere : [bad])
    }
  }

  private static func addInDisclosures(to suite: inout Collection) throws {
    let list = property("grades", #"["A",\#(placeholder(holding: decoy(1)))]"#)
    let good = try Case(
      "rfc9901/payload/placeholder-in-disclosure", "A placeholder stands in the value of a Disclosure.",
      .placeholderMisplaced, covers: ["SDJ-P-06", "SDJ-P-07", "SDJ-P-16", "SDJ-V-14"],
      TokenInput(sd(list), disclosing: [list]), giving: #""grades":["A"]"#)
    try suite.add(good.everywhere)
    let rows: [(name: String, title: String, value: String, rule: Rule, place: String, row: String)] = [
      (
        "placeholder-other-member-in-disclosure", "A placeholder in a Disclosure's value has another member.",
        #"["A",{"...":"\#(decoy(1))","x":1}]"#, .placeholderMalformed, "/payload/grades/1", "SDJ-P-06"
      ),
      (
        "placeholder-as-value-of-disclosure", "The value of a property's Disclosure is a placeholder.",
        placeholder(holding: decoy(1)), .placeholderMisplaced, "/payload/grades/...", "SDJ-P-07"
      ),
    ]
    for row in rows {
      let changed = property("grades", row.value)
      try suite.add(
        good.refusing(
          row.name, row.title, by: row.rule, at: row.place, covers: [row.row, "D14"],
          mutation: "the Disclosure's value is changed", level: .strict
        ) {
          $0.payload = TokenInput.payload(sd(changed))
          $0.disclosures = [changed]
        }.everywhere)
    }
  }

  /// An element is disclosed where its placeholder stood.
  private static func addOrder(to suite: inout Collection) throws {
    let elements = ["DE", "FR", "US"]
    for hidden in elements.indices {
      let text = element(quoted(elements[hidden]))
      let issued = elements.indices.map { $0 == hidden ? placeholder(text) : quoted(elements[$0]) }
      try suite.add(
        Case(
          "rfc9901/payload/placeholder-at-\(hidden)",
          "A disclosed element stands at its own place, number \(hidden) of three.", .placeholderMalformed,
          covers: ["SDJ-P-08", "SDJ-V-12", "T05"], severity: .high,
          TokenInput(#""nationalities":[\#(issued.joined(separator: ","))]"#, disclosing: [text]),
          giving: #""nationalities":["DE","FR","US"]"#
        ))
    }
  }
}
