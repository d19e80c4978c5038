/// The parts of the compact form: which there are, in what order, and what ends them. RFC 9901 §4.

import Conformance
import SelectiveDisclosure

enum FormatVectors {
  static let name = disclosure(#"["2GLC42sKQveCfGfryNRN9w", "name", "Noor Adeyemi"]"#)
  static let city = disclosure(#"["eluV5Og3gSNII8EYnsxA_A", "city", "Lagos"]"#)
  static let members = #""_sd":["\#(digest(name))","\#(digest(city))"]"#
  static let holder = "\(TestKey.holder.confirmation)"
  static let issuer = #""iss":"https://school.example""#

  static func add(to suite: inout Collection) throws {
    let one = try Case(
      "rfc9901/format/one-disclosure", "An SD-JWT has one Disclosure.", .lastTildeMissing,
      covers: ["SDJ-F-01", "SDJ-F-02"], TokenInput(members, disclosing: [name]),
      payload: #"{\#(issuer),"name":"Noor Adeyemi"}"#)
    try suite.add(one.everywhere)
    try suite.add(try good(beside: one))

    var input = TokenInput("\(members),\(holder)", disclosing: [name])
    input.keyBinding = KeyBindingInput()
    input.demand = Demand.required
    let bound = try Case(
      "rfc9901/format/with-key-binding", "An SD-JWT with one Disclosure is followed by a KB-JWT.", .keyBindingMissing,
      covers: ["SDJ-F-01", "SDJ-F-04", "SDJ-F-09"], input, payload: #"{\#(issuer),\#(holder),"name":"Noor Adeyemi"}"#)
    try suite.add(
      bound.everywhere + [
        try bound.accepting(
          "key-binding-without-disclosures", "A KB-JWT stands directly after the JWT and its tilde.",
          covers: ["SDJ-F-01", "SDJ-F-04"], payload: #"{\#(issuer),\#(holder)}"#
        ) { $0.disclosures = [] }
      ])
    try suite.add(order(beside: one, bound))
    try suite.add(reEncoded(beside: one))
    try suite.add(
      bound.refusing(
        "old-name-of-the-digest", "The KB-JWT has the digest under the name of an old draft.", by: .keyBindingDigest,
        at: "/kb_jwt/payload/sd_hash", covers: ["SDJ-F-09"], mutation: "sd_hash is called _sd_hash"
      ) { $0.keyBinding?.payload.replace("sd_hash", with: "_sd_hash") }.everywhere)
  }

  /// Good tokens with other numbers and orders of Disclosures.
  private static func good(beside one: Case<TokenInput>) throws -> [Case<TokenInput>] {
    let empty = try Case(
      "rfc9901/format/nothing-concealed", "A payload without digests, a tilde, and no Disclosures are an SD-JWT.",
      .lastTildeMissing, covers: ["SDJ-F-08", "SDJ-H-03"], TokenInput(#""name":"Noor","marks":[1,[]],"more":{}"#),
      payload: #"{\#(issuer),"name":"Noor","marks":[1,[]],"more":{}}"#)
    // The example of §6.3: the address is concealed, and so is each of its members.
    let street = disclosure(#"["6Ij7tM-a5iVPGboS5tmvVA", "street", "5 Marina Road"]"#)
    let town = disclosure(#"["eI8ZWm9QnKPpNPeNenHdhQ", "town", "Lagos"]"#)
    let address = disclosure(
      #"["Qg_O64zqAxe412a108iroA", "address", {"_sd": ["\#(digest(street))", "\#(digest(town))"]}]"#)
    let recursive = try Case(
      "rfc9901/format/parent-before-children", "A Disclosure stands before those whose digests it holds.",
      .disclosureUnreferenced, covers: ["SDJ-F-06"],
      TokenInput(#""_sd":["\#(digest(address))"]"#, disclosing: [address, street, town]),
      payload: #"{\#(issuer),"address":{"street":"5 Marina Road","town":"Lagos"}}"#)
    let childrenFirst = try recursive.accepting(
      "children-before-parent", "Disclosures stand before the one that holds their digests.", covers: ["SDJ-F-06"]
    ) { $0.disclosures = [street, town, address] }
    let between = try recursive.accepting(
      "parent-between-children", "A Disclosure stands between two whose digests it holds.", covers: ["SDJ-F-06"]
    ) { $0.disclosures = [town, address, street] }
    let strayChild = recursive.refusing(
      "children-without-parent", "The Disclosure that holds the others' digests is missing.",
      by: .disclosureUnreferenced, at: "/disclosures/0", covers: ["SDJ-F-06", "T01"],
      mutation: "the parent's Disclosure is taken away"
    ) { $0.disclosures = [street, town] }
    return [
      try one.accepting(
        "no-disclosures", "Nothing of what is concealed is disclosed, and the last tilde stays.",
        covers: ["SDJ-F-01", "SDJ-F-02", "SDJ-F-08"], payload: "{\(issuer)}"
      ) { $0.disclosures = [] },
      try one.accepting(
        "two-disclosures", "An SD-JWT has two Disclosures.", covers: ["SDJ-F-01", "SDJ-F-02"],
        payload: #"{\#(issuer),"name":"Noor Adeyemi","city":"Lagos"}"#
      ) { $0.disclosures = [name, city] },
      try one.accepting(
        "two-disclosures-turned", "Disclosures stand in another order than their digests.", covers: ["SDJ-F-06"],
        payload: #"{\#(issuer),"name":"Noor Adeyemi","city":"Lagos"}"#
      ) { $0.disclosures = [city, name] },
    ] + empty.everywhere + recursive.everywhere + childrenFirst.everywhere + [between] + strayChild.everywhere
  }

  /// The parts are there, but not in their order.
  private static func order(beside one: Case<TokenInput>, _ bound: Case<TokenInput>) -> [Case<TokenInput>] {
    [
      one.refusing(
        "bare-jwt", "An issuer-signed JWT without any tilde is no SD-JWT.", by: .lastTildeMissing, at: "",
        covers: ["SDJ-F-02", "SDJ-O-02", "T09"], mutation: "the Disclosure and both tildes are taken away"
      ) { $0.assembling = { $0.jwt } },
      one.refusing(
        "disclosure-before-jwt", "A Disclosure stands before the JWT.", by: .jwsSegments, at: "",
        covers: ["SDJ-F-01", "T09"], mutation: "JWT and Disclosure change places", level: .must
      ) { $0.assembling = { "\($0.disclosures[0])~\($0.jwt)~" } },
      one.refusing(
        "tilde-before-jwt", "A tilde stands before the JWT.", by: .jwsSegments, at: "", covers: ["SDJ-F-01", "T09"],
        mutation: "the token begins with a tilde and has no Disclosure"
      ) { $0.assembling = { "~\($0.jwt)~" } },
      bound.refusing(
        "key-binding-before-disclosure", "The KB-JWT stands before the Disclosure.", by: .disclosureEncoding,
        at: "/disclosures/0", covers: ["SDJ-F-01", "T09"], mutation: "Disclosure and KB-JWT change places"
      ) { $0.assembling = { "\($0.jwt)~\($0.keyBinding ?? "")~\($0.disclosures[0])~" } },
      bound.refusing(
        "tilde-after-key-binding", "A tilde follows the KB-JWT.", by: .disclosureEncoding, at: "/disclosures/1",
        covers: ["SDJ-F-01", "SDJ-F-04", "T09"], mutation: "a tilde is added at the end"
      ) { $0.assembling = { $0.compact + "~" } },
    ]
  }

  /// A Disclosure that was read and written again.
  private static func reEncoded(beside one: Case<TokenInput>) -> [Case<TokenInput>] {
    one.refusing(
      "disclosure-written-again", "A Disclosure has been decoded and written again with other white space.",
      by: .disclosureUnreferenced, at: "/disclosures/0", covers: ["SDJ-F-07", "SDJ-D-11", "D1", "T16"],
      mutation: "the spaces in the Disclosure are taken out, and its digest stays"
    ) { $0.disclosures = [disclosure(#"["2GLC42sKQveCfGfryNRN9w","name","Noor Adeyemi"]"#)] }.everywhere
  }
}
