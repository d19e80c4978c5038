/// What an Issuer makes of claims: the shapes of what is concealed, names, values and the Holder's key.
/// RFC 9901 §4.1, §4.2, §6.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum IssuerVectors {
  static let address = #""address":{"street_address":"Lindenallee 4","locality":"Weimar","country":"DE"}"#

  static func add(to suite: inout Collection) throws {
    try addShapes(to: &suite)
    try addArrays(to: &suite)
    try addNames(to: &suite)
    try addValues(to: &suite)
    try addOptions(to: &suite)
  }

  private static func addShapes(to suite: inout Collection) throws {
    let parts: [JSON] = [["address", "street_address"], ["address", "locality"], ["address", "country"]]
    let rows: [(name: String, title: String, conceal: [JSON], undisclosed: String, count: Int, covers: [String])] = [
      ("nothing", "An Issuer conceals nothing.", [], address, 0, ["SDJ-P-05", "SDJ-F-08"]),
      ("whole", "An Issuer conceals an object as a whole.", [["address"]], "", 1, ["SDJ-P-17"]),
      ("parts", "An Issuer conceals every member of an object.", parts, #""address":{}"#, 3, ["SDJ-P-17"]),
      (
        "one-part", "An Issuer conceals one member of an object.", [["address", "locality"]],
        #""address":{"street_address":"Lindenallee 4","country":"DE"}"#, 1, ["SDJ-P-05", "SDJ-P-17"]
      ),
      (
        "recursive", "An Issuer conceals an object and every member of it.", parts + [["address"]], "", 4,
        ["SDJ-P-16", "SDJ-P-17", "D5"]
      ),
      (
        "recursive-one", "An Issuer conceals an object and one member of it.",
        [["address"], ["address", "country"]], "", 2, ["SDJ-P-16", "SDJ-P-17"]
      ),
    ]
    for row in rows {
      try suite.add(
        Case(
          "rfc9901/issuer/\(row.name)", row.title, .pathMatchesNothing, covers: row.covers + ["SDJ-I-08"],
          IssueInput(address, concealing: row.conceal), undisclosed: row.undisclosed, count: row.count))
    }
  }

  private static func addArrays(to suite: inout Collection) throws {
    let claims = #""nationalities":["DE","FR","US"],"degrees":[{"type":"BSc"},{"type":"MSc"}],"grid":[[1,2],[3]]"#
    let rows: [(name: String, title: String, conceal: [JSON], undisclosed: String, count: Int)] = [
      (
        "element-first", "An Issuer conceals the first element of an array.", [["nationalities", 0]],
        claims.replacing(#""DE","#, with: ""), 1
      ),
      (
        "element-middle", "An Issuer conceals the middle element of an array.", [["nationalities", 1]],
        claims.replacing(#""FR","#, with: ""), 1
      ),
      (
        "element-last", "An Issuer conceals the last element of an array.", [["nationalities", 2]],
        claims.replacing(#","US""#, with: ""), 1
      ),
      (
        "elements-all", "An Issuer conceals every element of an array.", [["nationalities", .null]],
        claims.replacing(#""DE","FR","US""#, with: ""), 3
      ),
      (
        "array-whole", "An Issuer conceals an array and every element of it.",
        [["nationalities"], ["nationalities", .null]],
        claims.replacing(#""nationalities":["DE","FR","US"],"#, with: ""), 4
      ),
      (
        "member-of-every-element", "An Issuer conceals a member of every object in an array.",
        [["degrees", .null, "type"]],
        claims.replacing(#"{"type":"BSc"},{"type":"MSc"}"#, with: "{},{}"), 2
      ),
      (
        "array-in-array", "An Issuer conceals an array in an array and an element of another one.",
        [["grid", 0], ["grid", 1, 0]], claims.replacing("[[1,2],[3]]", with: "[[]]"), 2
      ),
      (
        "path-twice", "An Issuer is told twice to conceal the same claim.", [["grid"], ["grid"]],
        claims.replacing(#","grid":[[1,2],[3]]"#, with: ""), 1
      ),
    ]
    for row in rows {
      try suite.add(
        Case(
          "rfc9901/issuer/\(row.name)", row.title, .pathMatchesNothing,
          covers: ["SDJ-P-08", "SDJ-I-08"] + (row.name.hasPrefix("element") ? ["D3", "T05"] : ["T06"]),
          severity: .high, IssueInput(claims, concealing: row.conceal), undisclosed: row.undisclosed, count: row.count))
    }
  }

  /// Names that are ordinary, whatever they look like in some language or path syntax.
  private static let names: [(name: String, title: String, text: String, covers: [String])] = [
    ("empty", "the empty string", "", ["D17"]), ("digits", "42", "42", ["D3"]), ("null", "null", "null", []),
    ("dotted", "a.b", "a.b", ["D13"]), ("slash", "a/b", "a/b", []), ("tilde", "~", "~", []),
    ("star", "*", "*", []), ("brackets", "[0]", "[0]", []), ("constructor", "constructor", "constructor", ["D17"]),
    ("proto", "__proto__", "__proto__", ["D17"]), ("emoji", "an emoji", "\u{1F393}", ["D23"]),
    ("rare-han", "a name with a rare Han character", "\u{20BB7}野", ["D23"]),
    ("like-reserved", "sd", "sd", ["SDJ-P-09"]), ("four-dots", "four dots", "....", ["SDJ-P-09"]),
  ]

  private static func addNames(to suite: inout Collection) throws {
    for row in names {
      try suite.add(
        Case(
          "rfc9901/issuer/name-\(row.name)", "An Issuer conceals a claim called \(row.title).", .pathMatchesNothing,
          covers: ["SDJ-D-10"] + row.covers, severity: .high,
          IssueInput(#""\#(row.text)":"x","a":{"b":"y"}"#, concealing: [[.string(row.text)]]),
          undisclosed: #""a":{"b":"y"}"#, count: 1))
    }
  }

  private static func addValues(to suite: inout Collection) throws {
    let values = [
      "null", "false", "true", "0", "-0", #""""#, "[]", "{}", "1.50", "1e2", "12345678901234567890", "0.1",
      #""\#u{1F393}""#, #""18""#, #""a\u0000b""#,
    ]
    let members = values.enumerated().map { #""v\#($0)":\#($1)"# }.joined(separator: ",")
    try suite.add(
      Case(
        "rfc9901/issuer/values", "An Issuer conceals values of every JSON type, and none of them changes.",
        .pathMatchesNothing, covers: ["SDJ-D-08", "SDJ-E-06", "D23", "D24", "S4"],
        IssueInput(members, concealing: values.indices.map { [.string("v\($0)")] }), undisclosed: "",
        count: values.count),
      Case(
        "rfc9901/issuer/values-in-array", "An Issuer conceals elements of every JSON type, and none of them changes.",
        .pathMatchesNothing, covers: ["SDJ-D-08", "SDJ-E-06", "SDJ-P-08"],
        IssueInput(#""list":[\#(values.joined(separator: ","))]"#, concealing: [["list", .null]]),
        undisclosed: #""list":[]"#, count: values.count),
      Case(
        "rfc9901/issuer/equal-elements", "An Issuer conceals equal elements, each with a salt of its own.",
        .digestRepeated, covers: ["SDJ-P-10", "SDJ-I-03"], severity: .high,
        IssueInput(
          #""grades":["A","A","A","A"],"x":{"grade":"A"},"y":{"grade":"A"}"#,
          concealing: [
            ["grades", .null], ["x", "grade"], ["y", "grade"],
          ]), undisclosed: #""grades":[],"x":{},"y":{}"#, count: 6))
  }

  private static func addOptions(to suite: inout Collection) throws {
    let claims = #""name":"Noor Adeyemi","degrees":["BSc","MSc"]"#
    let conceal: [JSON] = [["name"], ["degrees", 0]]
    let good = try Case(
      "rfc9901/issuer/unbound", "An Issuer conceals a name and one of two degrees.", .digestRepeated,
      covers: ["SDJ-P-12", "SDJ-I-08"], IssueInput(claims, concealing: conceal), undisclosed: #""degrees":["MSc"]"#,
      count: 2)
    let cnf = TestKey.holder.confirmation
    let deep = #""name":"Noor Adeyemi","exp":1800000000,"address":{"country":"DE"},"degrees":["BSc",{"title":"MSc"}]"#
    try suite.add(
      good,
      good.accepting("decoys", "An Issuer adds two decoys to each object and array.", covers: ["SDJ-P-12", "SDJ-I-09"])
      {
        $0.decoys = 2
      },
      good.accepting(
        "bound", "An Issuer names the Holder's key.", covers: ["SDJ-P-13", "SDJ-I-10"],
        payload: Case<IssueInput>.contents("\(claims),\(cnf)", #""degrees":["MSc"],\#(cnf)"#, 2)
      ) { $0.holderKey = TestKey.holder.publicJWK },
      good.accepting(
        "bound-with-decoys", "An Issuer names the Holder's key and adds decoys, and the key stays.",
        covers: ["SDJ-P-12", "SDJ-P-13", "D40"], severity: .high,
        payload: Case<IssueInput>.contents("\(claims),\(cnf)", #""degrees":["MSc"],\#(cnf)"#, 2)
      ) {
        $0.holderKey = TestKey.holder.publicJWK
        $0.decoys = 3
      })
    for key in [TestKey.issuerES384, .issuerES512, .issuerEd25519, .issuerPS256] {
      try suite.add(
        good.accepting(
          "signed-with-\(key.algorithm.lowercased())", "An Issuer has a private key for \(key.algorithm).",
          covers: ["SDJ-P-14", "SDJ-V-03"]
        ) { ($0.key, $0.algorithm) = (key.jwk, key.algorithm) })
    }
    try suite.add(
      good.accepting(
        "everything", "An Issuer conceals all that it may, at every depth, and no time and no key.",
        covers: ["SDJ-P-16", "SDJ-I-08"], level: .strict, severity: .high,
        payload: Case<IssueInput>.contents("\(deep),\(cnf)", #""exp":1800000000,\#(cnf)"#, 7)
      ) {
        $0.claims = deep
        $0.concealsEverything = true
        $0.holderKey = TestKey.holder.publicJWK
      })
    for hash in HashAlgorithm.allCases {
      try suite.add(
        good.accepting(
          "hashed-with-\(hash.rawValue)", "An Issuer makes digests with \(hash.rawValue).",
          covers: ["SDJ-H-07", "SDJ-I-08"]
        ) { $0.hash = hash })
    }
  }
}
