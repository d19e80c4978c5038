/// The protected header of a JWT. RFC 7515 §4, RFC 7797 §7, RFC 8725 §3.1 and §3.11.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum JWSHeaderVectors {
  static func add(to suite: inout Collection) throws {
    let good = try SignatureVectors.signed(by: .issuer)
    for row in algorithms + malformed + critical + types {
      try suite.add(
        good.refusing(
          row.name, row.title, by: row.rule, at: row.place, covers: row.covers, mutation: row.mutation,
          level: row.level, severity: row.severity
        ) { $0.header = row.header })
    }
    try extensions(beside: good, to: &suite)
    try wantedType(beside: good, to: &suite)
    try suite.add(
      try good.accepting(
        "header-spacing", "White space and escapes in a header mean nothing.", .jsonGrammar, covers: ["JOS-16"]
      ) { $0.header = "\t{ \"\\u0061lg\" :\r\n\"ES\\u00325\\u0036\" , \"n\": [ 1e2, null ] }\n" })
  }

  private struct Row {
    let name: String
    let title: String
    let header: String
    let rule: Rule
    let place: String
    let covers: [String]
    let mutation: String
    var level = Vector.Level.must
    var severity = Vector.Severity.high
  }

  private static func alg(_ name: String, _ title: String, _ algorithm: String) -> Row {
    Row(
      name: "alg-\(name)", title: title, header: #"{"alg":"\#(algorithm)"}"#, rule: .algorithmNotAllowed,
      place: "/header/alg", covers: ["JOS-01", "JOS-05"], mutation: "alg is \(algorithm)")
  }

  private static let algorithms = [
    alg("bitcoin-curve", "The alg of a token is that of a curve that is not accepted.", "ES256K"),
    alg("by-curve-size", "The alg of a token is called after the size of P-521.", "ES521"),
  ]

  private static func whole(
    _ name: String, _ title: String, _ header: String, _ rule: Rule, _ mutation: String,
    level: Vector.Level = .must, covers: [String] = []
  ) -> Row {
    Row(
      name: name, title: title, header: header, rule: rule, place: "/header", covers: ["JOS-16"] + covers,
      mutation: mutation, level: level)
  }

  private static let malformed = [
    whole("header-array", "The header of a token is an array.", #"["ES256"]"#, .headerNotObject, "it is an array"),
    whole("header-text", "The header of a token is a text.", #""ES256""#, .headerNotObject, "it is a string"),
    whole("header-empty", "The header of a token is empty.", "", .jsonGrammar, "nothing is left of it"),
    whole(
      "header-comma", "The header of a token has a comma too many.", #"{"alg":"ES256",}"#, .jsonGrammar,
      "a comma is added"),
    whole(
      "header-comment", "The header of a token has a comment.", #"{"alg":"ES256"/* by hand */}"#, .jsonGrammar,
      "a comment is added"),
    whole(
      "header-byte-order-mark", "The header of a token begins with a byte order mark.", "\u{feff}{\"alg\":\"ES256\"}",
      .byteOrderMark, "a byte order mark is added", level: .strict),
    whole(
      "header-two-values", "The header of a token is followed by another.", #"{"alg":"ES256"}{"alg":"none"}"#,
      .oneJSONValue, "a second object is added"),
    whole(
      "header-alg-twice", "A token has two algorithms.", #"{"alg":"none","alg":"ES256"}"#, .memberNameRepeated,
      "another alg stands in front", level: .strict, covers: ["D41"]),
    whole(
      "header-kid-twice", "A token has two kids, one of them written with an escape.",
      #"{"alg":"ES256","kid":"a","k\u0069d":"b"}"#, .memberNameRepeated, "two kids are added", level: .strict,
      covers: ["D41"]),
  ]

  private static func crit(
    _ name: String, _ title: String, _ members: String, _ rule: Rule, _ mutation: String, level: Vector.Level = .strict
  ) -> Row {
    Row(
      name: "crit-\(name)", title: title, header: #"{"alg":"ES256",\#(members)}"#, rule: rule, place: "/header/crit",
      covers: ["JOS-02"], mutation: mutation, level: level, severity: level == .must ? .high : .interop)
  }

  private static let critical = [
    crit(
      "unknown", "A token insists on an extension that nobody knows.", #""crit":["room"],"room":1"#,
      .criticalNotUnderstood, "a critical extension is added", level: .must),
    crit(
      "time", "A token insists on an exp in its header.", #""crit":["exp"],"exp":1800000000"#, .criticalNotUnderstood,
      "exp is added as a critical extension", level: .must),
    crit("empty", "A token has an empty crit.", #""crit":[]"#, .criticalMalformed, "an empty crit is added"),
    crit("text", "The crit of a token is a text.", #""crit":"room","room":1"#, .criticalMalformed, "crit is a string"),
    crit(
      "with-number", "The crit of a token has a number in it.", #""crit":["room",1],"room":1"#, .criticalMalformed,
      "crit has a number in it"),
    crit(
      "of-the-standard", "A token lists a parameter of the standard as critical.", #""crit":["alg"]"#,
      .criticalMalformed, "crit lists alg"),
    crit(
      "escaped-name", "A token lists a parameter of the standard as critical, with an escape.",
      #""crit":["\u0061lg"]"#, .criticalMalformed, "crit lists alg, written with an escape"),
    crit(
      "twice", "A token lists an extension twice.", #""crit":["room","room"],"room":1"#, .criticalMalformed,
      "crit lists an extension twice"),
    crit(
      "absent", "A token lists an extension that its header does not have.", #""crit":["room"]"#, .criticalMalformed,
      "crit lists an extension that is not there"),
  ]

  private static let types = [
    Row(
      name: "typ-number", title: "The typ of a token is a number.", header: #"{"alg":"ES256","typ":1}"#,
      rule: .typeNotString, place: "/header/typ", covers: ["JOS-14"], mutation: "typ is 1")
  ]

  private static func extensions(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    let unknown = try good.accepting(
      "unknown-parameter", "An unknown header parameter that is not critical is ignored.", .criticalNotUnderstood,
      covers: ["JOS-02", "JOS-03"]
    ) { $0.header = #"{"alg":"ES256","room":1}"# }
    try suite.add(
      unknown,
      unknown.refusing(
        "b64-false", "A token says that its payload is not encoded.", by: .unencodedPayload, at: "/header/b64",
        covers: ["JOS-03"], mutation: "b64 is false, and critical"
      ) { $0.header = #"{"alg":"ES256","b64":false,"crit":["b64"]}"# },
      unknown.refusing(
        "b64-false-uncritical", "A token says that its payload is not encoded, without insisting on it.",
        by: .unencodedPayload, at: "/header/b64", covers: ["JOS-03"], mutation: "b64 is false", level: .strict
      ) { $0.header = #"{"alg":"ES256","b64":false}"# },
      unknown.leavingOpen(
        "b64-true", "A token insists on saying that its payload is encoded as usual.", .criticalNotUnderstood,
        covers: ["JOS-02", "JOS-03"],
        reason: "Who understands RFC 7797 may go on, since the value is the usual one; who does not must refuse."
      ) { $0.header = #"{"alg":"ES256","b64":true,"crit":["b64"]}"# })
  }

  /// The receiver asks for one type, in its short form.
  private static func wantedType(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    let wanted = try good.accepting(
      "typ-wanted", "A token is of the type that is asked for.", .typeMismatch, covers: ["JOS-14"]
    ) {
      $0.header = #"{"alg":"ES256","typ":"ler+sd-jwt"}"#
      $0.options = [("type", "ler+sd-jwt", "typ")]
    }
    try suite.add(wanted)
    for (name, title, header, mutation, level) in [
      (
        "typ-other", "A token is of another type than the one asked for.", #"{"alg":"ES256","typ":"dc+sd-jwt"}"#,
        "typ is another", Vector.Level.must
      ),
      ("typ-missing", "A type is asked for, and the token has none.", #"{"alg":"ES256"}"#, "typ is taken out", .must),
      (
        "typ-long", "A type is asked for, and the token has it in the long form.",
        #"{"alg":"ES256","typ":"application/ler+sd-jwt"}"#, "application/ stands in front of typ", .strict
      ),
      (
        "typ-capitals", "A type is asked for, and the token has it in capital letters.",
        #"{"alg":"ES256","typ":"LER+SD-JWT"}"#, "typ is in capital letters", .strict
      ),
    ] {
      try suite.add(
        wanted.refusing(
          name, title, by: .typeMismatch, at: "/header/typ", covers: ["JOS-14", "JOS-15"], mutation: mutation,
          level: level, severity: level == .must ? .high : .interop
        ) { $0.header = header })
    }
  }
}
