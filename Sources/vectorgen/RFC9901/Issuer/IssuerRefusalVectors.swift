/// What an Issuer refuses to make, so that nothing is shown by mistake. RFC 9901 §4.1, §9.7, RFC 7800 §3.2.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum IssuerRefusalVectors {
  static func add(to suite: inout Collection) throws {
    try addPaths(to: &suite)
    try addReservedNames(to: &suite)
    try addValidityClaims(to: &suite)
    try addHolderKeys(to: &suite)
    try addSigning(to: &suite)
  }

  /// A path that matches nothing would send in clear what its author meant to conceal.
  private static func addPaths(to suite: inout Collection) throws {
    let good = try Case(
      "rfc9901/issuer/paths", "An Issuer conceals what four paths name.", .pathMatchesNothing, covers: ["D3"],
      level: .strict, severity: .high,
      IssueInput(
        #""name":"Noor Adeyemi","ages":{"18":true},"list":[1,2],"awards":[]"#,
        concealing: [["name"], ["ages", "18"], ["list", 1], ["awards"]]),
      undisclosed: #""ages":{},"list":[1]"#, count: 4)
    try suite.add(good)
    let rows: [(name: String, title: String, path: JSON, place: String)] = [
      ("misspelt", "is misspelt", ["nmae"], "/nmae"),
      ("capital", "differs in a capital letter", ["Name"], "/Name"),
      ("index-for-name", "has an index where a name of digits stands", ["ages", 18], "/ages/18"),
      ("name-for-index", "has a name of digits where an index belongs", ["list", "0"], "/list/0"),
      ("beyond-end", "has an index beyond the end of the array", ["list", 2], "/list/2"),
      ("below-a-string", "goes on below a string", ["name", "given"], "/name/given"),
      ("elements-of-object", "asks for every element of an object", ["ages", .null], "/ages/-"),
      ("elements-of-empty", "asks for every element of an empty array", ["awards", .null], "/awards/-"),
      ("elements-of-string", "asks for every element of a string", ["name", .null], "/name/-"),
      ("empty-name", "names the empty string", [""], "/"),
      ("missing-below", "names a missing member of an object", ["ages", "21"], "/ages/21"),
    ]
    for row in rows {
      try suite.add(
        good.refusing(
          "path-\(row.name)", "A path of what to conceal \(row.title), and matches nothing.",
          by: .pathMatchesNothing, at: row.place, covers: ["D3"], mutation: "a path that matches nothing is added",
          level: .strict
        ) { $0.conceal.append(row.path) })
    }
  }

  private static func addReservedNames(to suite: inout Collection) throws {
    let good = try Case(
      "rfc9901/issuer/names-not-reserved", "An Issuer is given names that only resemble reserved ones.",
      .reservedName, covers: ["SDJ-P-09", "SDJ-D-05"],
      IssueInput(
        #""name":"Noor Adeyemi","_SD":["x"],"list":[{"b":{"_sd_":"x"}},{"....":"x"}],"sd_alg":1"#,
        concealing: [["name"]]),
      undisclosed: #""_SD":["x"],"list":[{"b":{"_sd_":"x"}},{"....":"x"}],"sd_alg":1"#, count: 1)
    try suite.add(good)
    let rows: [(name: String, title: String, members: String, conceal: [JSON], place: String, covers: [String])] = [
      ("sd", "called _sd at the top", #""_sd":["x"]"#, [], "/_sd", []),
      ("dots", "called ... at the top", #""...":"x""#, [], "/...", ["D17"]),
      ("sd-alg", "called _sd_alg at the top", #""_sd_alg":"sha-256""#, [], "/_sd_alg", ["SDJ-H-04", "D17"]),
      ("sd-below", "called _sd in an object in an array", #""a":[{"b":{"_sd":"x"}}]"#, [], "/a/0/b/_sd", []),
      ("dots-below", "called ... in an array in an array", #""a":[[{"...":"x"}]]"#, [], "/a/0/0/...", ["D17"]),
      ("sd-alg-below", "called _sd_alg in an object", #""a":{"_sd_alg":"x"}"#, [], "/a/_sd_alg", ["SDJ-H-04"]),
      ("sd-concealed", "called _sd that is to be concealed", #""_sd":["x"]"#, [["_sd"]], "/_sd", ["SDJ-D-05"]),
      ("dots-concealed", "called ... that is to be concealed", #""...":"x""#, [["..."]], "/...", ["SDJ-D-05", "D17"]),
      (
        "sd-in-concealed", "called _sd inside a value that is to be concealed", #""a":{"b":[{"_sd":[]}]}"#, [["a"]],
        "/a/b/0/_sd", ["SDJ-D-05"]
      ),
      ("sd-in-cnf", "called _sd in cnf", #""cnf":{"_sd":[]}"#, [], "/cnf/_sd", []),
    ]
    for row in rows {
      let level: Vector.Level = row.name.hasPrefix("sd-alg") ? .strict : .must
      try suite.add(
        good.refusing(
          "reserved-\(row.name)", "An Issuer is given a claim \(row.title).", by: .reservedName, at: row.place,
          covers: ["SDJ-P-09", "T03"] + row.covers, mutation: "a claim with a reserved name is added", level: level
        ) {
          $0.claims += "," + row.members
          $0.conceal += row.conceal
        })
    }
  }

  private static func addValidityClaims(to suite: inout Collection) throws {
    let clear =
      #""exp":1800000000,"nbf":1600000000,"aud":["https://a.example","https://b.example"],"#
      + #""cnf":{"kid":"7"},"status":{"status_list":{"idx":1}}"#
    let good = try Case(
      "rfc9901/issuer/validity-in-clear", "An Issuer leaves in clear what decides whether a token is valid.",
      .claimMustStayClear, covers: ["SDJ-I-06"],
      IssueInput(#""name":"Noor Adeyemi",\#(clear)"#, concealing: [["name"]]), undisclosed: clear, count: 1)
    try suite.add(
      good,
      good.accepting(
        "audience-one-concealed", "An Issuer conceals one of two audiences.", covers: ["SDJ-I-06", "SDJ-T-07"],
        payload: Case<IssueInput>.contents(
          #""name":"Noor Adeyemi",\#(clear)"#, clear.replacing(#","https://b.example""#, with: ""), 2)
      ) { $0.conceal.append(["aud", 1]) })
    for name in ["iss", "exp", "nbf", "aud", "cnf", "status"] {
      try suite.add(
        good.refusing(
          "concealed-\(name)", "An Issuer is to conceal \(name).", by: .claimMustStayClear, at: "/" + name,
          covers: ["SDJ-I-06"], mutation: "\(name) is to be concealed", level: name == "status" ? .strict : .must
        ) { $0.conceal.append([.string(name)]) })
    }
    for (name, title, path, place) in [
      ("cnf-below", "a part of cnf", ["cnf", "kid"] as JSON, "/cnf"),
      ("status-below", "a part of status", ["status", "status_list", "idx"], "/status"),
    ] {
      try suite.add(
        good.refusing(
          "concealed-\(name)", "An Issuer is to conceal \(title).", by: .claimMustStayClear, at: place,
          covers: ["SDJ-I-06"], mutation: "\(title) is to be concealed", level: .strict
        ) { $0.conceal.append(path) })
    }
  }

  /// RFC 7800 §3.2: once issued, a private key would be everybody's.
  private static func addHolderKeys(to suite: inout Collection) throws {
    let holder = JSON.object(TestKey.holder.publicJWK).text()
    let good = try Case(
      "rfc9901/issuer/holder-key-among-claims", "The Holder's key stands among the claims.", .keyPrivateMember,
      covers: ["SDJ-P-13", "SDJ-I-10"], IssueInput(#""cnf":{"jwk":\#(holder)}"#),
      undisclosed: #""cnf":{"jwk":\#(holder)}"#,
      count: 0)
    let pair = JSON.object(TestKey.holder.jwk).text()
    try suite.add(
      good,
      good.refusing(
        "holder-key-private-among-claims", "The Holder's private key stands among the claims.",
        by: .keyPrivateMember, at: "/cnf/jwk/d", covers: ["SDJ-I-10"], mutation: "the private half is added",
        level: .strict
      ) { $0.claims = #""cnf":{"jwk":\#(pair)}"# },
      good.refusing(
        "holder-key-twice", "The Holder's key stands among the claims and is given too.",
        by: .confirmationGivenTwice, at: "/cnf", covers: ["SDJ-P-13"], mutation: "a Holder key is given too",
        level: .strict
      ) { $0.holderKey = TestKey.holder.publicJWK })
    let bound = try Case(
      "rfc9901/issuer/holder-key-given", "The Holder's public key is given.", .keyPrivateMember,
      covers: ["SDJ-P-13", "SDJ-I-10"],
      {
        var input = IssueInput(#""name":"Noor Adeyemi""#)
        input.holderKey = TestKey.holder.publicJWK
        return input
      }(), disclosed: #""name":"Noor Adeyemi",\#(TestKey.holder.confirmation)"#,
      undisclosed: #""name":"Noor Adeyemi",\#(TestKey.holder.confirmation)"#, count: 0)
    try suite.add(
      bound,
      bound.refusing(
        "holder-key-private", "The Holder's private key is given.", by: .keyPrivateMember, at: "/holder_key/d",
        covers: ["SDJ-I-10"], mutation: "the private half is added", level: .strict
      ) { $0.holderKey = TestKey.holder.jwk },
      bound.refusing(
        "holder-key-symmetric", "A symmetric key is given for the Holder.", by: .keyType, at: "/holder_key/kty",
        covers: ["SDJ-I-10"], mutation: "the key is symmetric", level: .strict
      ) { $0.holderKey = ["kty": "oct", "k": "AAECAwQFBgcICQoLDA0ODw"] })
  }

  private static func addSigning(to suite: inout Collection) throws {
    var input = IssueInput(#""name":"Noor Adeyemi""#, concealing: [["name"]])
    input.header = ["note": "x"]
    let good = try Case(
      "rfc9901/issuer/header", "An Issuer is given a further header parameter.", .headerParameterReserved,
      covers: ["SDJ-P-14", "SDJ-P-15"], input, undisclosed: "", count: 1)
    try suite.add(good)
    for (name, value) in [
      ("alg", "none"), ("typ", "JWT"), ("crit", "x"), ("b64", "x"), ("disclosures", "x"), ("kb_jwt", "x"),
    ] {
      try suite.add(
        good.refusing(
          "header-\(name)", "An Issuer is told to write \(name) into the header.", by: .headerParameterReserved,
          at: "/" + name, covers: [name == "alg" ? "SDJ-P-14" : "SDJ-P-15"],
          mutation: "the header parameter is \(name)", level: name == "alg" ? .must : .strict
        ) { $0.header = [name: .string(value)] })
    }
    try suite.add(
      good.refusing(
        "key-symmetric", "An Issuer is to sign with a symmetric key.", by: .keyType, at: "/key/kty",
        covers: ["SDJ-P-14", "SDJ-V-03"], mutation: "the key is symmetric"
      ) { $0.key = ["kty": "oct", "k": "AAECAwQFBgcICQoLDA0ODw"] },
      good.refusing(
        "key-public", "An Issuer is to sign with a public key.", by: .privateKeyMissing, at: "/key/d",
        covers: ["SDJ-P-14"], mutation: "the private half is left out"
      ) { $0.key = TestKey.issuer.publicJWK },
      good.leavingOpen(
        "key-rs256", "An Issuer is to sign with RS256.", .algorithmOnlyVerifies, covers: ["SDJ-P-14"],
        reason:
          "RFC 8017 section 8.2 keeps this padding for old applications only, and RFC 9901 leaves the algorithm to the Issuer."
      ) { ($0.key, $0.algorithm) = (TestKey.issuerRS256.jwk, "RS256") })
  }
}
