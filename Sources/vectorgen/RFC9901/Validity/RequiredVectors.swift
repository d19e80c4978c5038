/// Claims that a Verifier needs: in the processed payload, or the token is refused. RFC 9901 §7.1-6, §9.7.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum RequiredVectors {
  static func add(to suite: inout Collection) throws {
    for (name, value) in [
      ("exp", "1800000000"), ("nbf", "1600000000"), ("iat", "1700000000"), ("status", #"{"status_list":{"idx":4}}"#),
      ("sub", #""https://noor.example""#),
    ] {
      let text = property(name, value)
      let clear = try requiring(
        [.string(name)], "required-\(name)", "A required \(name) stands in clear.", #""\#(name)":\#(value)"#,
        giving: #""\#(name)":\#(value)"#)
      let shown = try requiring(
        [.string(name)], "required-\(name)-disclosed", "A required \(name) is disclosed.", sd(text),
        disclosing: [text], giving: #""\#(name)":\#(value)"#)
      let absent = clear.refusing(
        "required-\(name)-absent", "A required \(name) is not there.", by: .requiredClaimMissing,
        at: "/payload/\(name)", covers: ["SDJ-T-02", "SDJ-V-20"], mutation: "the claim is left out"
      ) { $0.payload = TokenInput.payload("") }
      let withheld = shown.refusing(
        "required-\(name)-withheld", "A required \(name) is hidden and not disclosed.", by: .requiredClaimMissing,
        at: "/payload/\(name)", covers: ["SDJ-T-01", "SDJ-T-02", "SDJ-V-20", "T14"],
        mutation: "the Disclosure is left out"
      ) { $0.disclosures = [] }
      let isMain = name == "exp"
      try suite.add(
        isMain ? [clear, absent] + shown.inEveryForm + withheld.inEveryForm : [clear, absent, shown, withheld])
    }
    try addExpiredWithheld(to: &suite)
    try addHolderKey(to: &suite)
    try addIssuer(to: &suite)
    try addDeeper(to: &suite)
    try suite.add(
      requiring(
        ["sub"], "required-sub-null", "A required claim is null, which is there.", #""sub":null"#,
        giving: #""sub":null"#))
  }

  private static func requiring(
    _ path: [JSON], _ name: String, _ title: String, _ members: String, disclosing disclosures: [String] = [],
    giving given: String
  ) throws -> Case<TokenInput> {
    var input = TokenInput(members, disclosing: disclosures)
    input.options = [("required", .array([.array(path)]), "required-claims")]
    return try Case(
      "rfc9901/validity/\(name)", title, .requiredClaimMissing, covers: ["SDJ-T-02", "SDJ-V-20"], input, giving: given)
  }

  /// What has expired must not become valid by keeping its end to oneself.
  private static func addExpiredWithheld(to suite: inout Collection) throws {
    let (old, new) = (property("exp", "1600000000"), property("exp", "1900000000"))
    let good = try requiring(
      ["exp"], "required-exp-hidden-valid", "A hidden exp is required, disclosed, and lies ahead.", sd(new),
      disclosing: [new], giving: #""exp":1900000000"#)
    try suite.add(
      good,
      good.refusing(
        "required-exp-expired-shown", "A hidden exp is required, disclosed, and over.", by: .expired,
        at: "/payload/exp", covers: ["SDJ-T-01", "SDJ-T-02", "D15", "T14"], mutation: "the hidden exp is over"
      ) { ($0.payload, $0.disclosures) = (TokenInput.payload(sd(old)), [old]) },
      good.refusing(
        "required-exp-expired-withheld", "A hidden exp is required, over, and not disclosed.",
        by: .requiredClaimMissing, at: "/payload/exp", covers: ["SDJ-T-01", "SDJ-T-02", "T14"],
        mutation: "the hidden exp is over and its Disclosure is left out"
      ) { ($0.payload, $0.disclosures) = (TokenInput.payload(sd(old)), []) })
    var unasked = good
    unasked.input.options = []
    try suite.add(
      unasked.accepting(
        "exp-withheld-unasked", "A hidden exp is not disclosed, and nobody requires one.", covers: ["SDJ-T-02"],
        payload: TokenInput.payload("")
      ) { $0.disclosures = [] })
  }

  private static func addHolderKey(to suite: inout Collection) throws {
    let good = try requiring(
      ["cnf"], "required-cnf", "A required Holder key is named.", TestKey.holder.confirmation,
      giving: TestKey.holder.confirmation)
    try suite.add(
      good,
      good.refusing(
        "required-cnf-absent", "A required Holder key is not named, though no Key Binding is asked for.",
        by: .requiredClaimMissing, at: "/payload/cnf", covers: ["SDJ-T-02"], mutation: "cnf is left out"
      ) { $0.payload = TokenInput.payload("") })
  }

  private static func addIssuer(to suite: inout Collection) throws {
    var good = try requiring(
      ["iss"], "required-iss", "A required iss is there, and a key is pinned.", "", giving: "")
    good.input.trust = Trust.pinned(.issuer)
    good.input.furtherFeatures = ["pinned"]
    try suite.add(
      good,
      good.refusing(
        "required-iss-absent", "A required iss is not there, and a key is pinned.", by: .requiredClaimMissing,
        at: "/payload/iss", covers: ["SDJ-T-02", "D22"], mutation: "iss is left out"
      ) { $0.payload = "{}" })
  }

  /// A claim inside a hidden element of an array.
  private static func addDeeper(to suite: inout Collection) throws {
    let degree = element(#"{"type":"BSc"}"#)
    let good = try requiring(
      ["degrees", .null, "type"], "required-in-array", "A type is required in some element of an array.",
      #""degrees":[\#(placeholder(degree))]"#, disclosing: [degree], giving: #""degrees":[{"type":"BSc"}]"#)
    try suite.add(
      good,
      good.refusing(
        "required-in-array-withheld", "A type is required in some element of an array, and none is disclosed.",
        by: .requiredClaimMissing, at: "/payload/degrees/-/type", covers: ["SDJ-T-02"],
        mutation: "the Disclosure is left out"
      ) { $0.disclosures = [] })
  }
}
