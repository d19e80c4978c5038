/// Copies of one credential that nobody can tell to belong together: keys of their own and rounded times. RFC 9901 §10.1.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum BatchVectors {
  static func add(to suite: inout Collection) throws {
    let (first, second) = (TestKey.holder, TestKey.holderES384)
    // 2023-11-14, late in the evening; an exp in the afternoon of another day.
    let claims = #""name":"Noor Adeyemi","iat":1700000000,"exp":1800000000"#
    let rounded = #""iat":1699920000,"exp":1799971200"#
    var input = IssueInput(claims, concealing: [["name"]])
    input.batch = [first.publicJWK, second.publicJWK]
    let copies = [first, second].map {
      Case<IssueInput>.contents(
        #""name":"Noor Adeyemi",\#(rounded),\#($0.confirmation)"#, "\(rounded),\($0.confirmation)", 1)
    }
    let good = try Case(
      "rfc9901/issuer/batch", "Two copies of a credential have a key each, and times that say no more than the day.",
      .batchHolderKeyRepeated, covers: ["SDJ-I-04", "SDJ-I-05"], severity: .high, input,
      payload: "[\(copies.joined(separator: ","))]")
    try suite.add(
      good,
      good.refusing(
        "batch-one-key", "Two copies of a credential would have the same Holder key.", by: .batchHolderKeyRepeated,
        at: "/cnf", covers: ["SDJ-I-04"], mutation: "the second key is the first one"
      ) { $0.batch = [first.publicJWK, first.publicJWK] },
      good.refusing(
        "batch-one-key-other-members", "Two copies would have the same Holder key under two names.",
        by: .batchHolderKeyRepeated, at: "/cnf", covers: ["SDJ-I-04"],
        mutation: "the second key is the first one with a kid"
      ) { $0.batch = [first.publicJWK, first.with(["kid": "2"]).publicJWK] },
      good.refusing(
        "batch-times-meet", "The day is all that is said, and a credential for one hour would never be valid.",
        by: .batchTimesMeet, at: "/exp", covers: ["SDJ-I-05"], mutation: "exp lies an hour after iat", level: .strict
      ) { $0.claims.replace("1800000000", with: "1700003600") })
  }
}
