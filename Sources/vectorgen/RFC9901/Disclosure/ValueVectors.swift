/// What must come out as it went in: spellings of Disclosures, numbers, and names that only look alike.
/// RFC 9901 §4.2.1; RFC 8259 §6, §8.3; RFC 7519 §7.3.

import Conformance
import SelectiveDisclosure

enum ValueVectors {
  static func add(to suite: inout Collection) throws {
    try spellings(to: &suite)
    try numbers(to: &suite)
    try names(to: &suite)
    try nonces(to: &suite)
  }

  private static func spellings(to suite: inout Collection) throws {
    let compact = disclosure(#"["2GLC42sKQveCfGfryNRN9w","name",{"given":"Noor","family":"Ádeyemi"}]"#)
    let spaced = disclosure(
      "[\n\t\"2GLC42sKQveCfGfryNRN9w\" ,\r\n \"n\\u0061me\", { \"family\" : \"\\u00c1deyemi\",\n\"given\":\"Noor\" }\n]"
    )
    let good = try Case(
      "rfc9901/encoding/spelling/compact", "A Disclosure is written without white space or escapes.",
      .disclosureUnreferenced, covers: ["SDJ-E-04"],
      TokenInput(#""_sd":["\#(digest(compact))"]"#, disclosing: [compact]),
      payload: #"{"iss":"https://school.example","name":{"given":"Noor","family":"Ádeyemi"}}"#)
    try suite.add(good)
    try suite.add(
      good.accepting(
        "spaced-and-escaped", "A Disclosure is written with white space, line feeds, escapes and in another order.",
        covers: ["SDJ-E-04", "D1", "T16"]
      ) { ($0.payload, $0.disclosures) = (TokenInput.payload(#""_sd":["\#(digest(spaced))"]"#), [spaced]) }.everywhere)
    try suite.add(
      good.refusing(
        "other-spelling", "A Disclosure says what its digest says, in another spelling.", by: .disclosureUnreferenced,
        at: "/disclosures/0", covers: ["SDJ-E-04", "SDJ-F-07", "D1"],
        mutation: "the Disclosure is spelt otherwise, and its digest stays"
      ) { $0.disclosures = [spaced] })
  }

  private static func numbers(to suite: inout Collection) throws {
    let texts = [
      "12345678901234567890", "9007199254740993", "0.1", "1e2", "1E+2", "-0", "-0.0", "1.0", "1", "true", #""1""#,
    ]
    let list = "[\(texts.joined(separator: ","))]"
    let marks = disclosure(#"["2GLC42sKQveCfGfryNRN9w","marks",\#(list)]"#)
    let good = try Case(
      "rfc9901/encoding/numbers/as-written", "Numbers in clear and disclosed ones come out as they were written.",
      .timeMalformed, covers: ["SDJ-E-06", "D33", "S4"], level: .strict, severity: .high,
      TokenInput(#""exp":1E10,"clear":\#(list),"_sd":["\#(digest(marks))"]"#, disclosing: [marks]),
      payload: #"{"iss":"https://school.example","exp":1E10,"clear":\#(list),"marks":\#(list)}"#)
    try suite.add(good.everywhere)
    try suite.add(
      good.refusing(
        "time-out-of-range", "A time is a number that no clock can show.", by: .timeMalformed, at: "/payload/exp",
        covers: ["SDJ-E-06", "S4", "S10"], mutation: "exp becomes 1E400", level: .strict
      ) { $0.payload.replace("1E10", with: "1E400") }.everywhere)
  }

  private static func names(to suite: inout Collection) throws {
    let decomposed = disclosure("[\"2GLC42sKQveCfGfryNRN9w\",\"caf\u{65}\u{301}\",2]")
    let composed = disclosure("[\"2GLC42sKQveCfGfryNRN9w\",\"caf\\u00e9\",2]")
    let clear = "\"caf\u{e9}\":1,\"CAF\u{c9}\":3"
    let good = try Case(
      "rfc9901/encoding/names/alike", "Two names look the same and have different code points: they are two claims.",
      .claimNameTaken, covers: ["SDJ-E-07", "S2"], severity: .high,
      TokenInput("\(clear),\"_sd\":[\"\(digest(decomposed))\"]", disclosing: [decomposed]),
      payload: "{\"iss\":\"https://school.example\",\(clear),\"caf\u{65}\u{301}\":2}")
    try suite.add(good.everywhere)
    try suite.add(
      good.refusing(
        "same-escaped", "A disclosed name is the same as one in clear, written with an escape.", by: .claimNameTaken,
        at: "/payload/caf\u{e9}", covers: ["SDJ-E-07", "SDJ-D-06"],
        mutation: "the disclosed name has the same code points as the one in clear"
      ) {
        $0.disclosures = [composed]
        $0.payload = TokenInput.payload("\(clear),\"_sd\":[\"\(digest(composed))\"]")
      }.everywhere)
  }

  private static func nonces(to suite: inout Collection) throws {
    var input = TokenInput(TestKey.holder.confirmation)
    var keyBinding = KeyBindingInput()
    keyBinding.payload.replace("n-0S6_WzA2Mj", with: "r\u{e9}ponse-7f3k")
    input.keyBinding = keyBinding
    input.demand = Demand.required
    input.demand["nonce"] = .string("r\u{e9}ponse-7f3k")
    let good = try Case(
      "rfc9901/encoding/names/nonce", "A nonce with an accented letter is the one asked for.", .keyBindingNonce,
      covers: ["SDJ-E-07", "SDJ-K-15"], input,
      payload: #"{"iss":"https://school.example",\#(TestKey.holder.confirmation)}"#)
    try suite.add(
      good,
      good.refusing(
        "nonce-decomposed", "A nonce looks like the one asked for and has other code points.", by: .keyBindingNonce,
        at: "/kb_jwt/payload/nonce", covers: ["SDJ-E-07", "SDJ-K-15", "S2"],
        mutation: "the accented letter of the nonce becomes a letter and a combining accent"
      ) { $0.keyBinding?.payload.replace("\u{e9}", with: "e\u{301}") })
  }
}
