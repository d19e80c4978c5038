/// What an Issuer may conceal: at any depth, a whole, its parts, or both. RFC 9901 §4.2.6, §6.

import Conformance
import SelectiveDisclosure

enum ShapeVectors {
  private static let name = property("name", #""Noor Adeyemi""#)

  static func add(to suite: inout Collection) throws {
    try addDepths(to: &suite)
    try addChapterSix(to: &suite)
    try addIndependentLevels(to: &suite)
  }

  /// Where an object with `_sd` can stand: `SD` is that member, and what must be there in its place.
  private static let depths: [(name: String, where: String, pattern: String, place: String)] = [
    ("top", "at the top level", #""a":0,SD"#, ""),
    ("object", "in an object", #""a":{SD}"#, "/a"),
    ("element", "in an array's element", #""a":[{SD}]"#, "/a/0"),
    ("array-in-array", "in an object four arrays deep", #""a":[[[[{"b":{SD}}]]]]"#, "/a/0/0/0/0/b"),
    ("between-elements", "between other elements", #""a":[0,[1,{SD},2],3]"#, "/a/1/1"),
    ("six-levels", "six objects deep", #""a":{"b":{"c":{"d":{"e":{"f":{"g":1,SD}}}}}}"#, "/a/b/c/d/e/f"),
    (
      "mixed-six-levels", "six levels of objects and arrays deep", #""a":[{"b":[{"c":[{"g":1,SD}]}]}]"#,
      "/a/0/b/0/c/0"
    ),
  ]

  private static func addDepths(to suite: inout Collection) throws {
    let member = #""name":"Noor Adeyemi""#
    for row in depths {
      let issued = row.pattern.replacing("SD", with: sd(name))
      let given = row.pattern.replacing("SD", with: member)
      let good = try Case(
        "rfc9901/payload/depth-\(row.name)", "A claim is disclosed \(row.where).", .disclosureUnreferenced,
        covers: ["SDJ-P-03", "SDJ-V-08", "SDJ-V-11", "D34", "T06"], TokenInput(issued, disclosing: [name]),
        giving: given)
      try suite.add(["top", "element", "six-levels"].contains(row.name) ? good.everywhere : [good])
      let parent = property("parent", "{\(issued)}", salt: 2)
      try suite.add(
        Case(
          "rfc9901/payload/depth-\(row.name)-in-disclosure",
          "A claim is disclosed \(row.where) of a Disclosure's value.", .disclosureUnreferenced,
          covers: ["SDJ-P-03", "SDJ-P-16", "SDJ-V-13", "D34", "T06"],
          TokenInput(sd(parent), disclosing: [parent, name]), giving: #""parent":{\#(given)}"#),
        Case(
          "rfc9901/payload/depth-\(row.name)-in-element",
          "A claim is disclosed \(row.where) of an array element's Disclosure.", .disclosureUnreferenced,
          covers: ["SDJ-P-03", "SDJ-P-16", "SDJ-V-13", "D34", "T06"],
          TokenInput(
            #""list":[[\#(placeholder(element("{\(issued)}", salt: 3)))]]"#,
            disclosing: [name, element("{\(issued)}", salt: 3)]),
          giving: #""list":[[{\#(given)}]]"#))
      try suite.add(
        good.refusing(
          "depth-\(row.name)-twice", "A claim is hidden \(row.where) and its digest stands there a second time.",
          by: .digestRepeated, at: "/payload\(row.place)/_sd/1", covers: ["SDJ-V-08", "SDJ-V-17", "T02"],
          mutation: "the digest is written a second time"
        ) { $0.payload.replace(sd(name), with: sd(name, name)) })
    }
  }

  private static func addChapterSix(to suite: inout Collection) throws {
    let whole = #"{"street_address":"Lindenallee 4","locality":"Weimar","country":"DE"}"#
    let parts = [
      property("street_address", #""Lindenallee 4""#, salt: 11), property("locality", #""Weimar""#, salt: 12),
      property("country", #""DE""#, salt: 13),
    ]
    let flat = property("address", whole, salt: 14)
    let recursive = property("address", "{\(sd(holding: parts.map { digest($0) }))}", salt: 15)
    let mixed = property("address", #"{\#(sd(parts[0], parts[1])),"country":"DE"}"#, salt: 16)
    let structured = #""address":{\#(sd(holding: parts.map { digest($0) }))}"#
    let rows: [(name: String, title: String, payload: String, disclosures: [String], given: String)] = [
      ("flat", "An object is disclosed as a whole.", sd(flat), [flat], #""address":\#(whole)"#),
      ("flat-hidden", "An object that is hidden as a whole is not there.", sd(flat), [], ""),
      ("structured", "Every member of an object in clear is disclosed.", structured, parts, #""address":\#(whole)"#),
      (
        "structured-one", "One member of an object in clear is disclosed.", structured, [parts[1]],
        #""address":{"locality":"Weimar"}"#
      ),
      ("structured-none", "No member of an object in clear is disclosed.", structured, [], #""address":{}"#),
      (
        "structured-partly", "One member of an object is in clear and the others are hidden.",
        #""address":{\#(sd(parts[0], parts[1])),"country":"DE"}"#, [], #""address":{"country":"DE"}"#
      ),
      (
        "recursive", "A hidden object and all its hidden members are disclosed.", sd(recursive), [recursive] + parts,
        #""address":\#(whole)"#
      ),
      (
        "recursive-empty", "A hidden object is disclosed and none of its hidden members.", sd(recursive), [recursive],
        #""address":{}"#
      ),
      ("recursive-none", "A hidden object with hidden members is not there.", sd(recursive), [], ""),
      (
        "recursive-partly", "A hidden object with a clear and two hidden members is disclosed.", sd(mixed), [mixed],
        #""address":{"country":"DE"}"#
      ),
    ]
    for row in rows {
      let good = try Case(
        "rfc9901/payload/\(row.name)", row.title, .disclosureUnreferenced,
        covers: ["SDJ-P-16", "SDJ-P-17", "SDJ-V-13", "SDJ-V-15"] + (row.given.contains("{}") ? ["T05"] : []),
        TokenInput(row.payload, disclosing: row.disclosures), giving: row.given)
      try suite.add(["structured-one", "recursive"].contains(row.name) ? good.everywhere : [good])
    }
    let one = try Case(
      "rfc9901/payload/recursive-one", "A hidden object and one of its hidden members are disclosed.",
      .disclosureUnreferenced, covers: ["SDJ-P-16", "SDJ-P-17", "SDJ-V-13", "SDJ-V-18"],
      TokenInput(sd(recursive), disclosing: [recursive, parts[2]]), giving: #""address":{"country":"DE"}"#)
    try suite.add(one.everywhere)
    try suite.add(
      one.refusing(
        "recursive-without-parent", "A hidden member of a hidden object is disclosed without the object.",
        by: .disclosureUnreferenced, at: "/disclosures/0", covers: ["SDJ-P-16", "SDJ-V-18", "T01"],
        mutation: "the Disclosure of the object is left out"
      ) { $0.disclosures.removeFirst() }.everywhere)
  }

  private static func addIndependentLevels(to suite: inout Collection) throws {
    let inner = property("inner", "1", salt: 21)
    let outer = property("outer", #"{"clear":2,\#(sd(inner))}"#, salt: 22)
    let opaque = property("opaque", #"{"clear":3}"#, salt: 23)
    let payload = #"\#(sd(outer, opaque)),"open":{"clear":4,\#(sd(name))}"#
    try suite.add(
      Case(
        "rfc9901/payload/every-level-for-itself", "Every level of one payload is concealed in another way.",
        .disclosureUnreferenced, covers: ["SDJ-P-17", "SDJ-V-13", "SDJ-V-18"],
        TokenInput(payload, disclosing: [name, opaque, outer, inner]),
        giving: #""open":{"clear":4,"name":"Noor Adeyemi"},"outer":{"clear":2,"inner":1},"opaque":{"clear":3}"#
      ))
  }
}
