/// Texts that stand close beside the grammar of the compact form. RFC 9901 §4.

import Conformance
import SelectiveDisclosure

enum GrammarVectors {
  static func add(to suite: inout Collection) throws {
    let one = try Case(
      "rfc9901/format/grammar/good", "A JWT, a tilde, a Disclosure and a tilde are an SD-JWT.", .lastTildeMissing,
      covers: ["SDJ-F-05"], TokenInput(FormatVectors.members, disclosing: [FormatVectors.name]),
      payload: #"{\#(FormatVectors.issuer),"name":"Noor Adeyemi"}"#)
    try suite.add(one)
    try suite.add(tildes.map { $0.vector(beside: one) })
    try suite.add(segments.map { $0.vector(beside: one) })
    try suite.add(spaces.map { $0.vector(beside: one) })
    try suite.add(
      one.refusing(
        "byte-not-utf8", "A Disclosure has the byte FF in it.", by: .disclosureEncoding, at: "/disclosures/0",
        covers: ["SDJ-E-01", "SDJ-F-05", "S10"], mutation: "the Disclosure's first character becomes the byte FF"
      ) { $0.bytes = { Array("\($0.jwt)~".utf8) + [0xFF] + Array("\($0.disclosures[0].dropFirst())~".utf8) } },
      one.refusing(
        "utf16", "The token is UTF-16.", by: .lastTildeMissing, at: "", covers: ["SDJ-E-01", "SDJ-F-05", "S5"],
        mutation: "each byte of the token is followed by a zero"
      ) { $0.bytes = { $0.issued.utf8.flatMap { [$0, 0] } } })

    var input = TokenInput(
      "\(FormatVectors.members),\(FormatVectors.holder)", disclosing: [FormatVectors.name])
    input.keyBinding = KeyBindingInput()
    input.demand = Demand.required
    let bound = try Case(
      "rfc9901/format/grammar/good-with-key-binding", "A KB-JWT after the last tilde makes it an SD-JWT+KB.",
      .keyBindingMissing, covers: ["SDJ-F-04", "SDJ-F-05"], input,
      payload: #"{\#(FormatVectors.issuer),\#(FormatVectors.holder),"name":"Noor Adeyemi"}"#)
    try suite.add(bound)
    try suite.add(lastComponents.map { $0.vector(beside: bound) })
    let optional = try bound.accepting(
      "good-optional", "A KB-JWT that may be missing is there.", covers: ["SDJ-F-04"]
    ) { $0.demand = Demand.optional }
    try suite.add(
      optional,
      optional.refusing(
        "garbage-where-optional", "What stands after the last tilde is no KB-JWT, where one may be missing.",
        by: .jwsSegments, at: "/kb_jwt", covers: ["SDJ-F-04", "D43", "T13"],
        mutation: "the KB-JWT has lost its signature and the dot before it"
      ) {
        $0.assembling = { $0.issued + ($0.keyBinding ?? "").split(separator: ".").dropLast().joined(separator: ".") }
      }
    )
  }

  /// A text made of the parts of a good token.
  private struct Row {
    let name: String
    let title: String
    let rule: Rule
    let place: String
    let mutation: String
    var level = Vector.Level.strict
    var covers: [String] = []
    /// What is changed before the token is signed.
    var change: @Sendable (inout TokenInput) -> Void = { _ in }
    let text: @Sendable (TokenParts) -> String

    func vector(beside good: Case<TokenInput>) -> Case<TokenInput> {
      good.refusing(
        name, title, by: rule, at: place, covers: ["SDJ-F-05"] + covers, mutation: mutation, level: level
      ) {
        change(&$0)
        $0.assembling = text
      }
    }
  }

  private static let tildes = [
    Row(
      name: "last-tilde-missing", title: "The tilde after the last Disclosure is missing.", rule: .lastTildeMissing,
      place: "", mutation: "the last tilde is taken away", level: .must, covers: ["SDJ-F-02", "T09"]
    ) { String($0.issued.dropLast()) },
    Row(
      name: "empty-disclosure-only", title: "Two tildes follow the JWT, and nothing else.", rule: .componentEmpty,
      place: "/disclosures/0", mutation: "the Disclosure between the tildes is taken away", covers: ["D44", "T09"]
    ) { "\($0.jwt)~~" },
    Row(
      name: "empty-disclosure-first", title: "Two tildes stand before the first Disclosure.", rule: .componentEmpty,
      place: "/disclosures/0", mutation: "the tilde after the JWT is doubled", covers: ["D44", "S7", "T09"]
    ) { "\($0.jwt)~~\($0.disclosures[0])~" },
    Row(
      name: "empty-disclosure-last", title: "Two tildes stand after the last Disclosure.", rule: .componentEmpty,
      place: "/disclosures/1", mutation: "the last tilde is doubled", covers: ["D44", "S7", "T09"]
    ) { $0.issued + "~" },
    Row(
      name: "tilde-with-accent", title: "A combining accent stands on the last tilde.", rule: .lastTildeMissing,
      place: "", mutation: "U+0301 is added at the end", covers: ["S7"]
    ) { $0.issued + "\u{301}" },
    Row(
      name: "inner-tilde-with-accent", title: "A combining accent stands on the tilde after the JWT.",
      rule: .disclosureEncoding, place: "/disclosures/0", mutation: "U+0301 is added after the first tilde",
      covers: ["S7"]
    ) { "\($0.jwt)~\u{301}\($0.disclosures[0])~" },
    Row(
      name: "empty", title: "The token is empty.", rule: .lastTildeMissing, place: "",
      mutation: "everything is taken away", level: .must
    ) { _ in "" },
    Row(
      name: "tilde-alone", title: "The token is one tilde.", rule: .jwsSegments, place: "",
      mutation: "everything but one tilde is taken away", level: .must
    ) { _ in "~" },
  ]

  private static let segments = [
    Row(
      name: "two-segments", title: "The JWT has no signature and no dot before it.", rule: .jwsSegments, place: "",
      mutation: "the last dot and the signature are taken away", level: .must, covers: ["T04"]
    ) { "\($0.protected).\($0.payload)~\($0.disclosures[0])~" },
    Row(
      name: "four-segments", title: "The JWT has a fourth segment.", rule: .jwsSegments, place: "",
      mutation: "a dot and a segment are added to the JWT", level: .must
    ) { "\($0.jwt).\($0.payload)~\($0.disclosures[0])~" },
    Row(
      name: "empty-header", title: "The JWT's header is empty.", rule: .jsonGrammar, place: "/header",
      mutation: "the header is taken away", change: { $0.encoding.header = { _ in "" } }
    ) { $0.issued },
    Row(
      name: "empty-payload", title: "The JWT's payload is empty.", rule: .jsonGrammar, place: "/payload",
      mutation: "the payload is taken away", change: { $0.encoding.payload = { _ in "" } }
    ) { $0.issued },
    Row(
      name: "empty-signature", title: "The JWT's signature is empty.", rule: .jwsSegments, place: "/signature",
      mutation: "the signature is taken away, and its dot stays", level: .must, covers: ["SDJ-V-04"]
    ) { "\($0.protected).\($0.payload).~\($0.disclosures[0])~" },
    Row(
      name: "dot-in-disclosure", title: "A Disclosure has a dot in it.", rule: .disclosureEncoding,
      place: "/disclosures/0", mutation: "a dot is put into the Disclosure"
    ) { "\($0.jwt)~\($0.disclosures[0].prefix(8)).\($0.disclosures[0].dropFirst(8))~" },
    Row(
      name: "jwt-as-disclosure", title: "A second JWT stands where a Disclosure should be.", rule: .disclosureEncoding,
      place: "/disclosures/0", mutation: "the Disclosure is replaced by the JWT"
    ) { "\($0.jwt)~\($0.jwt)~" },
  ]

  private static let spaces = [
    Row(
      name: "space-first", title: "A space stands before the JWT.", rule: .jwsEncoding, place: "/header",
      mutation: "a space is added at the start", change: { $0.encoding.header = { " " + base64url($0) } }
    ) { $0.issued },
    Row(
      name: "line-feed-last", title: "A line feed stands at the end.", rule: .lastTildeMissing, place: "",
      mutation: "a line feed is added at the end", covers: ["S7"]
    ) { $0.issued + "\n" },
    Row(
      name: "line-feed-after-jwt", title: "A line feed stands between the JWT and its tilde.", rule: .jwsEncoding,
      place: "/signature", mutation: "a line feed is put before the first tilde", covers: ["SDJ-E-01"]
    ) { "\($0.jwt)\n~\($0.disclosures[0])~" },
    Row(
      name: "carriage-return", title: "A Disclosure ends in a carriage return and a line feed.",
      rule: .disclosureEncoding, place: "/disclosures/0", mutation: "CR and LF are put before the last tilde",
      covers: ["S7"]
    ) { "\($0.jwt)~\($0.disclosures[0])\r\n~" },
  ]

  private static let lastComponents = [
    Row(
      name: "key-binding-stripped", title: "Nothing follows the last tilde, where a KB-JWT is demanded.",
      rule: .keyBindingMissing, place: "/kb_jwt", mutation: "the KB-JWT is taken away", level: .must,
      covers: ["SDJ-F-04", "T13", "D10"]
    ) { $0.issued },
    Row(
      name: "disclosure-as-key-binding", title: "A Disclosure stands where the KB-JWT should be.",
      rule: .lastTildeMissing, place: "", mutation: "the KB-JWT and the tilde before it are taken away",
      level: .must, covers: ["SDJ-F-04", "T09"]
    ) { String($0.issued.dropLast()) },
    Row(
      name: "key-binding-two-segments", title: "The KB-JWT has no signature and no dot before it.", rule: .jwsSegments,
      place: "/kb_jwt", mutation: "the KB-JWT's last dot and signature are taken away", level: .must,
      covers: ["SDJ-F-04", "D43"]
    ) { $0.issued + ($0.keyBinding ?? "").split(separator: ".").dropLast().joined(separator: ".") },
    Row(
      name: "key-binding-four-segments", title: "The KB-JWT has a fourth segment.", rule: .jwsSegments,
      place: "/kb_jwt", mutation: "a dot and a segment are added to the KB-JWT", level: .must, covers: ["SDJ-F-04"]
    ) { $0.compact + ".e30" },
    Row(
      name: "key-binding-unsigned", title: "The KB-JWT's signature is empty.", rule: .jwsSegments,
      place: "/kb_jwt/signature", mutation: "the KB-JWT's signature is taken away, and its dot stays", level: .must,
      covers: ["SDJ-F-04", "T12"]
    ) { $0.issued + ($0.keyBinding ?? "").split(separator: ".").dropLast().joined(separator: ".") + "." },
    Row(
      name: "key-binding-garbage", title: "What stands after the last tilde is two dots.", rule: .jsonGrammar,
      place: "/kb_jwt/header", mutation: "the KB-JWT's segments are emptied", level: .must,
      covers: ["SDJ-F-04", "D43"]
    ) { $0.issued + ".." },
    Row(
      name: "empty-disclosure-before-key-binding", title: "Two tildes stand before the KB-JWT.",
      rule: .componentEmpty, place: "/disclosures/1", mutation: "the tilde before the KB-JWT is doubled",
      covers: ["D44"]
    ) { $0.issued + "~" + ($0.keyBinding ?? "") },
    Row(
      name: "empty-disclosure-and-key-binding", title: "Two tildes stand between JWT and KB-JWT.",
      rule: .componentEmpty, place: "/disclosures/0", mutation: "the Disclosure is taken away, and its tilde stays",
      covers: ["D44"], change: { $0.disclosures = [] }
    ) { "\($0.jwt)~~\($0.keyBinding ?? "")" },
    Row(
      name: "space-after-key-binding", title: "A space follows the KB-JWT.", rule: .jwsEncoding,
      place: "/kb_jwt/signature", mutation: "a space is added at the end", covers: ["SDJ-E-01"]
    ) { $0.compact + " " },
  ]
}
