/// Bounds on the work that a token may ask for: each at its bound, and with the bound one lower. The RFC sets none of
/// them; `limits` in `given` says which are asked for.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum LimitVectors {
  private static let issuer = #""iss":"https://school.example""#
  private static let name = disclosure(#"["2GLC42sKQveCfGfryNRN9w","name","Noor Adeyemi"]"#)
  private static let element = disclosure(#"["eluV5Og3gSNII8EYnsxA_A",1]"#)

  /// Two Disclosures, three digests, and four levels before anything is disclosed.
  private static let token = TokenInput(
    #""_sd":["\#(digest(name))","\#(digest("decoy"))"],"a":[[{"...":"\#(digest(element))"}]]"#,
    disclosing: [name, element])
  private static let payload = #"{\#(issuer),"name":"Noor Adeyemi","a":[[1]]}"#

  static func add(to suite: inout Collection) throws {
    let size = try token.text().utf8.count
    try bound(
      "token-bytes", "token_bytes", size, .tokenTooLarge, at: "", "A token has exactly as many bytes as are allowed",
      to: &suite)
    try bound(
      "disclosure-bytes", "disclosure_bytes", name.utf8.count, .disclosureTooLarge, at: "/disclosures/0",
      "The longest Disclosure has exactly as many characters as are allowed", to: &suite)
    try bound(
      "disclosures", "disclosures", 2, .tooManyDisclosures, at: "/disclosures",
      "There are exactly as many Disclosures as are allowed", to: &suite)
    try bound(
      "digests", "digests", 3, .tooManyDigests, at: "/payload/a/0/0",
      "There are exactly as many digests as are allowed", to: &suite)
    try bound(
      "comparisons", "comparisons", 6, .tooManyComparisons, at: "/payload/a/0/0",
      "There are exactly as many pairs of a Disclosure and a digest as are allowed", to: &suite)
    try bound(
      "depth", "depth", 4, .tooDeep, at: "/payload", "The payload is nested exactly as deeply as is allowed",
      to: &suite)
    try signatures(to: &suite)
    try placedDepth(to: &suite)
    try comparisonsUnasked(to: &suite)
    try suite.add(try deep())
  }

  /// The token at its bound, and with the bound one lower; for a Verifier and for a Holder.
  private static func bound(
    _ id: String, _ member: String, _ value: Int, _ rule: Rule, at place: String, _ title: String,
    to suite: inout Collection
  ) throws {
    var input = token
    input.options = [limit(member, value)]
    let good = try Case(
      "rfc9901/limits/\(id)/at-bound", "\(title).", rule, covers: ["SDJ-F-10"], level: .strict, input, payload: payload)
    let bad = good.refusing(
      "above-bound", "\(title), and one more.", by: rule, at: place, covers: ["SDJ-F-10"],
      mutation: "the bound is one lower", level: .strict, severity: .denial
    ) { $0.options = [limit(member, value - 1)] }
    try suite.add(good, bad, good.received, bad.received)
    if member == "disclosures" { try suite.add(good.inForm(.flattened), bad.inForm(.flattened)) }
  }

  private static func limit(_ member: String, _ value: Int) -> (name: String, value: JSON, feature: String) {
    ("limits", ["\(member)": .number(JSONNumber(value))], "limits")
  }

  /// Three signatures of one key over one payload.
  private static func signatures(to suite: inout Collection) throws {
    var input = TokenInput(#""name":"Noor Adeyemi""#)
    input.form = .general
    input.assembling = { parts in
      parts.general(further: Array(repeating: "{\(parts.signed(header: nil))}", count: 2))
    }
    input.options = [limit("signatures", 3)]
    input.furtherFeatures = ["several-signatures"]
    let good = try Case(
      "rfc9901/limits/signatures/at-bound", "There are exactly as many signatures as are allowed.",
      .tooManySignatures, covers: ["SDJ-F-10", "SDJ-J-07"], level: .strict, input,
      payload: #"{\#(issuer),"name":"Noor Adeyemi"}"#)
    try suite.add(
      good,
      good.refusing(
        "above-bound", "There are exactly as many signatures as are allowed, and one more.", by: .tooManySignatures,
        at: "/signatures", covers: ["SDJ-F-10"], mutation: "the bound is one lower", level: .strict, severity: .denial
      ) { $0.options = [limit("signatures", 2)] })
  }

  /// 2^20 pairs, and one digest more, where `given` names no bound: Scrim's own one for presentations.
  private static func comparisonsUnasked(to suite: inout Collection) throws {
    let texts = (0..<512).map { property("c\($0)", "\($0)", salt: 4000 + $0) }
    let digests = texts.map { digest($0) } + (0..<1536).map { decoy(20_000 + $0) }
    var input = TokenInput(sd(holding: digests), disclosing: texts)
    input.furtherFeatures = ["default-limits"]
    let good = try Case(
      "rfc9901/limits/comparisons/default-at-bound",
      "512 Disclosures meet 2,048 digests, which is as many pairs as Scrim takes from anybody.", .tooManyComparisons,
      covers: ["SDJ-F-10", "SDJ-V-25"], level: .strict, severity: .denial, input,
      giving: (0..<512).map { #""c\#($0)":\#($0)"# }.joined(separator: ","))
    try suite.add(
      good,
      good.refusing(
        "default-above-bound", "512 Disclosures meet 2,049 digests, which is more pairs than Scrim takes from anybody.",
        by: .tooManyComparisons, at: "/payload/_sd/2048", covers: ["SDJ-F-10", "SDJ-V-25"],
        mutation: "a digest is added", level: .strict, severity: .denial
      ) { $0.payload = TokenInput.payload(sd(holding: digests + [decoy(30_000)])) })
  }

  /// Depth that only arises where Disclosures are put in their places.
  private static func placedDepth(to suite: inout Collection) throws {
    let inner = disclosure(#"["eluV5Og3gSNII8EYnsxA_A",[[1]]]"#)
    var input = TokenInput(#""a":[[{"...":"\#(digest(inner))"}]]"#, disclosing: [inner])
    input.options = [limit("depth", 5)]
    let good = try Case(
      "rfc9901/limits/depth/placed-at-bound", "With its Disclosures, the payload is nested as deeply as is allowed.",
      .tooDeep, covers: ["SDJ-F-10", "SDJ-V-25"], level: .strict, input,
      payload: #"{\#(issuer),"a":[[[[1]]]]}"#)
    try suite.add(
      good,
      good.refusing(
        "placed-above-bound", "With its Disclosures, the payload is nested one level more deeply than is allowed.",
        by: .tooDeep, at: "/payload/a/0/0/0", covers: ["SDJ-F-10", "SDJ-V-25"], mutation: "the bound is one lower",
        level: .strict, severity: .denial
      ) { $0.options = [limit("depth", 4)] })
  }

  /// Nesting that nobody needs, where no limit is asked for.
  private static func deep() throws -> [Case<TokenInput>] {
    let good = try Case(
      "rfc9901/limits/nesting/good", "Payload and Disclosure are nested a few levels deep.", .tooDeep,
      covers: ["SDJ-F-10", "D21"],
      TokenInput(#""a":\#(nest(8)),"_sd":["\#(digest(level(8)))"]"#, disclosing: [level(8)]),
      payload: #"{\#(issuer),"a":\#(nest(8)),"b":\#(nest(8))}"#)
    let reason =
      "RFC 8259 §9 lets a reader bound the depth and lets it have none; what it may not do is run out of stack."
    func open(_ id: String, _ title: String, change: (inout TokenInput) -> Void) -> Case<TokenInput> {
      good.leavingOpen(
        id, title, .tooDeep, covers: ["SDJ-F-10", "D21", "S6", "S10"], reason: reason, severity: .denial, change: change
      )
    }
    func bad(
      _ id: String, _ title: String, at place: String, mutation: String, change: (inout TokenInput) -> Void
    ) -> Case<TokenInput> {
      good.refusing(
        id, title, by: .tooDeep, at: place, covers: ["SDJ-F-10", "D21", "S6", "S10"], mutation: mutation,
        severity: .denial, change: change)
    }
    let brackets = String(repeating: "[", count: 3000)
    return [
      good,
      open("payload-3000", "The payload is nested 3,000 levels deep.") {
        $0 = TokenInput(#""a":\#(nest(3000))"#)
      },
      open("disclosure-3000", "A Disclosure is nested 3,000 levels deep.") {
        $0 = TokenInput(#""_sd":["\#(digest(level(3000)))"]"#, disclosing: [level(3000)])
      },
      open("header-3000", "The header is nested 3,000 levels deep.") {
        $0.header = #"{"alg":"ES256","x":\#(nest(3000))}"#
      },
      bad(
        "payload-unclosed", "The payload opens 3,000 arrays and closes none.", at: "/payload",
        mutation: "the payload ends in 3,000 opening brackets"
      ) { $0.payload = #"{"a":\#(brackets)"# },
      bad(
        "disclosure-unclosed", "A Disclosure opens 3,000 arrays and closes none.", at: "/disclosures/0",
        mutation: "the Disclosure ends in 3,000 opening brackets"
      ) {
        let text = disclosure(#"["salt","b",\#(brackets)"#)
        $0 = TokenInput(#""_sd":["\#(digest(text))"]"#, disclosing: [text])
      },
    ]
  }

  private static func nest(_ levels: Int) -> String { DeepJSON.nested("[", levels, "]") }

  private static func level(_ levels: Int) -> String { disclosure(#"["salt","b",\#(nest(levels))]"#) }
}
