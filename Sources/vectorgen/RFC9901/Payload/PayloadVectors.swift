/// The payload as a whole: what it is, and what a Verifier does with claims that it does not know. RFC 9901 §4.1.

import Conformance
import SelectiveDisclosure

enum PayloadVectors {
  static func add(to suite: inout Collection) throws {
    try addKinds(to: &suite)
    try addUnknown(to: &suite)
    try addHolderKey(to: &suite)
  }

  private static func addKinds(to suite: inout Collection) throws {
    let good = try Case(
      "rfc9901/payload/nothing-disclosable", "A payload without digests and without _sd_alg is taken as it is.",
      .payloadNotObject, covers: ["SDJ-P-01", "SDJ-P-05"], TokenInput(#""name":"Noor Adeyemi""#),
      giving: #""name":"Noor Adeyemi""#)
    try suite.add(good.everywhere)
    try suite.add(
      good.accepting(
        "white-space-around", "White space around the payload's JSON does not count.", covers: ["SDJ-P-01"]
      ) { $0.payload = " \n\($0.payload)\r\n\t" })

    let rows: [(name: String, title: String, payload: String, mutation: String)] = [
      ("array", "A payload is a JSON array.", "[]", "the payload is an empty array"),
      (
        "array-of-object", "A payload is a JSON array with the claims in it.",
        #"[{"iss":"https://school.example","name":"Noor Adeyemi"}]"#, "the payload's object is put into an array"
      ),
      ("string", "A payload is a JSON string.", #""https://school.example""#, "the payload is a string"),
      (
        "string-of-object", "A payload is a JSON string that spells an object.",
        #""{\"iss\":\"https://school.example\"}""#, "the payload's object is written as a string"
      ),
      ("null", "A payload is null.", "null", "the payload is null"),
      ("number", "A payload is a number.", "1700000000", "the payload is a number"),
      ("true", "A payload is true.", "true", "the payload is true"),
    ]
    for row in rows {
      let bad = good.refusing(
        "payload-is-\(row.name)", row.title, by: .payloadNotObject, at: "/payload", covers: ["SDJ-P-01"],
        mutation: row.mutation
      ) { $0.payload = row.payload }
      try suite.add(row.name == "array-of-object" ? bad.everywhere : [bad])
    }
  }

  private static func addUnknown(to suite: inout Collection) throws {
    let members =
      #""EXP":1,"exp ":1,"x":{"exp":1,"nbf":"soon","aud":7},"crit":["y"],"alg":"none","kid":null,"typ":[]"#
    try suite.add(
      Case(
        "rfc9901/payload/unknown-claims", "Claims that a Verifier does not know are passed on and judged by nothing.",
        .expired, covers: ["SDJ-T-10"], TokenInput(members), giving: members
      ))
    try suite.add(
      Case(
        "rfc9901/payload/empty-array", "A claim whose value is an empty array stays.", .payloadNotObject,
        covers: ["D24", "SDJ-P-01"], TokenInput(#""awards":[],"grades":{"2025":[]}"#),
        giving: #""awards":[],"grades":{"2025":[]}"#
      ))
    let list = property("awards", "[]")
    try suite.add(
      Case(
        "rfc9901/payload/empty-array-disclosed", "An empty array, an empty object and null are disclosed and stay.",
        .payloadNotObject, covers: ["D24", "SDJ-V-11", "SDJ-V-13"],
        TokenInput(
          sd(list, property("grades", "{}", salt: 2), property("middle_name", "null", salt: 3)),
          disclosing: [list, property("grades", "{}", salt: 2), property("middle_name", "null", salt: 3)]),
        giving: #""awards":[],"grades":{},"middle_name":null"#
      ))
  }

  private static func addHolderKey(to suite: inout Collection) throws {
    let name = property("name", #""Noor Adeyemi""#)
    let degree = element(#""BSc""#, salt: 2)
    let members =
      #"\#(sd(holding: [decoy(1), digest(name), decoy(2)])),"#
      + #""degrees":[\#(placeholder(holding: decoy(3))),\#(placeholder(degree))],\#(TestKey.holder.confirmation)"#
    var input = TokenInput(members, disclosing: [name, degree])
    input.keyBinding = KeyBindingInput()
    input.demand = Demand.required
    let good = try Case(
      "rfc9901/payload/holder-key-beside-decoys", "The Holder's key stays when decoys are removed.",
      .confirmationMissing, covers: ["SDJ-P-12", "SDJ-P-13", "D40"], severity: .high, input,
      giving: #""degrees":["BSc"],\#(TestKey.holder.confirmation),"name":"Noor Adeyemi""#)
    try suite.add(good.everywhere)
    try suite.add(
      good.accepting(
        "holder-key-alone", "The Holder's key stays when nothing is disclosed.", covers: ["SDJ-P-13", "D40"],
        severity: .high, payload: TokenInput.payload(#""degrees":[],\#(TestKey.holder.confirmation)"#)
      ) { $0.disclosures = [] })
    try suite.add(
      good.refusing(
        "holder-key-missing", "Key Binding is asked for and the payload names no Holder key.",
        by: .confirmationMissing, at: "/payload/cnf", covers: ["SDJ-P-13", "D40"], mutation: "cnf is left out"
      ) { $0.payload.replace("," + TestKey.holder.confirmation, with: "") })
  }
}
