/// Rows for the header of a token: JOS-01, JOS-02, JOS-03, JOS-11, JOS-16, SDJ-K-11. Every header is signed as it stands.

import CryptoPrimitives
import JOSE
import StrictJSON

enum HeaderRows {
  static func all() throws -> [Row] {
    try algorithm() + json() + critical() + others()
  }

  private static func row(
    _ name: String, _ rule: JOSERule, at member: String? = nil, _ header: String,
    not twin: String = #"{"alg":"ES256"}"#
  ) throws -> Row {
    Row(
      name, rule, at: member.map { ["header", $0] } ?? ["header"], by: .token(by: Keys.es256.publicKey),
      try token(header: header, by: Keys.es256), not: try token(header: twin, by: Keys.es256))
  }

  private static func algorithm() throws -> [Row] {
    var rows = [
      try row("no alg", .algorithmMissing, at: "alg", #"{"typ":"JWT"}"#, not: #"{"typ":"JWT","alg":"ES256"}"#)
    ]
    for value in ["null", "256", "true", #"["ES256"]"#, #"{"ES256":1}"#] {
      rows.append(try row("alg is \(value)", .algorithmNotString, at: "alg", #"{"alg":\#(value)}"#))
    }
    let names = [
      "none", "None", "NONE", "nOnE", "", "HS256", "HS384", "HS512", "RS384", "RS512", "RS1", "ES256K", "Ed448",
      "es256",
      "ES256 ", " ES256", "ES256\\u0000", "ES-256", "ES521", "EDDSA", "RSA-OAEP", "dir", "A128KW", "ML-DSA-44",
    ]
    for name in names {
      rows.append(try row("alg is \(name)", .algorithmNotAllowed, at: "alg", #"{"alg":"\#(name)"}"#))
    }
    for name in ["ES384", "ES512", "Ed25519", "EdDSA", "PS256", "PS384", "PS512", "RS256"] {
      rows.append(try row("alg is \(name)", .algorithmNotTheKeys, at: "alg", #"{"alg":"\#(name)"}"#))
    }
    return rows
  }

  private static func json() throws -> [Row] {
    let deep = { (depth: Int) in String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    let long = { (count: Int) in String(repeating: "x", count: count) }
    let frame = #"{"alg":"ES256","a":""}"#.utf8.count
    var rows = [
      try row("byte order mark", .jsonByteOrderMark, "\u{FEFF}{\"alg\":\"ES256\"}"),
      try row(
        "half a surrogate pair", .jsonLoneSurrogate, #"{"alg":"ES256","a":"\ud83d"}"#,
        not: #"{"alg":"ES256","a":"\ud83d\ude00"}"#),
      try row("trailing comma", .jsonSyntax, #"{"alg":"ES256",}"#),
      try row("empty text", .jsonSyntax, ""),
      try row("comment", .jsonSyntax, #"{"alg":"ES256"/**/}"#),
      try row("two values", .jsonTrailingData, #"{"alg":"ES256"}{}"#, not: #" {"alg":"ES256"} "#),
      try row("alg twice", .jsonDuplicateName, #"{"alg":"ES256","alg":"ES256"}"#),
      try row(
        "a name twice, once escaped", .jsonDuplicateName, #"{"alg":"ES256","kid":"a","k\u0069d":"b"}"#,
        not: #"{"alg":"ES256","kid":"a","k\u0069e":"b"}"#),
      try row(
        "65 levels", .jsonTooDeep, #"{"alg":"ES256","a":\#(deep(64))}"#, not: #"{"alg":"ES256","a":\#(deep(63))}"#),
      try row(
        "1 MiB and a byte", .jsonTooLarge, #"{"alg":"ES256","a":"\#(long((1 << 20) - frame + 1))"}"#,
        not: #"{"alg":"ES256","a":"\#(long((1 << 20) - frame))"}"#),
    ]
    for value in ["[]", #"["ES256"]"#, #""ES256""#, "null", "1"] {
      rows.append(try row("header is \(value)", .headerNotObject, value))
    }
    // Not UTF-8, so not made from a String.
    let input = Base64URL.encodeASCII(bytes(#"{"alg":"ES256","a":""#) + [0xFF] + bytes(#""}"#)) + bytes(".YQ")
    let broken = CompactJWS.appendingSignature(try Keys.es256.signature(for: input), to: input)
    rows.append(
      Row(
        "a byte that is not UTF-8", .jsonNotUTF8, at: ["header"], by: .token(by: Keys.es256.publicKey), broken,
        not: try token(header: #"{"alg":"ES256","a":"ÿ"}"#, by: Keys.es256)))
    return rows
  }

  private static func critical() throws -> [Row] {
    let malformed = [
      ("empty", #""crit":[]"#), ("null", #""crit":null"#), ("a string", #""crit":"exp","exp":1"#),
      ("an object", #""crit":{"exp":1},"exp":1"#), ("true", #""crit":true"#), ("a number in it", #""crit":[1]"#),
      ("null in it", #""crit":["exp",null],"exp":1"#), ("a list in it", #""crit":[["exp"]],"exp":1"#),
      ("alg in it", #""crit":["alg"]"#), ("kid in it", #""crit":["kid"],"kid":"k""#),
      ("typ in it", #""crit":["typ"],"typ":"t""#), ("crit in it", #""crit":["crit"]"#),
      ("epk in it", #""crit":["epk"],"epk":{}"#), ("enc in it", #""crit":["enc"],"enc":"x""#),
      ("a name that the header lacks", #""crit":["exp"]"#), ("b64 without b64", #""crit":["b64"]"#),
      ("a name twice", #""crit":["exp","exp"],"exp":1"#),
      ("a name twice, once escaped", #""crit":["exp","\u0065xp"],"exp":1"#),
      ("alg escaped in it", #""crit":["\u0061lg"]"#),
    ]
    var rows: [Row] = []
    for (name, members) in malformed {
      let header = #"{"alg":"ES256",\#(members)}"#
      rows.append(
        try row("crit: \(name)", .critMalformed, at: "crit", header, not: header.replacing("crit\":", with: "cris\":")))
    }
    for members in [#""crit":["exp"],"exp":1"#, #""crit":["a","b"],"b":1,"a":2"#, #""crit":["b64"],"b64":true"#] {
      let header = #"{"alg":"ES256",\#(members)}"#
      rows.append(
        try row(
          "unknown: \(members)", .critNotUnderstood, at: "crit", header, not: header.replacing("t\":", with: "\":")))
    }
    for members in [#""crit":["b64"],"b64":false"#, #""b64":false"#, #""b64":null"#, #""b64":"false""#, #""b64":0"#] {
      let header = #"{"alg":"ES256",\#(members)}"#
      let twin = #"{"alg":"ES256","b64":true}"#
      rows.append(try row("unencoded: \(members)", .unencodedPayload, at: "b64", header, not: twin))
    }
    return rows
  }

  private static func others() throws -> [Row] {
    var rows: [Row] = []
    for value in ["null", "1", "[]", #"["JWT"]"#, "{}", "false"] {
      rows.append(
        try row(
          "typ is \(value)", .typeNotString, at: "typ", #"{"alg":"ES256","typ":\#(value)}"#,
          not: #"{"alg":"ES256","typ":"JWT"}"#))
      rows.append(
        try row(
          "kid is \(value)", .keyIDNotString, at: "kid", #"{"alg":"ES256","kid":\#(value)}"#,
          not: #"{"alg":"ES256","kid":""}"#))
    }
    // MIIBAAA… in miniature: a SEQUENCE of one INTEGER.
    let chain = { (text: String) in #"{"alg":"ES256","x5c":\#(text)}"# }
    let chains = [
      ("empty", "[]"), ("a string", #""MAMCAQE=""#), ("null", "null"), ("a number in it", "[1]"),
      ("empty text", #"[""]"#),
      ("no padding", #"["MAMCAQE"]"#), ("too much padding", #"["MAMCAQE=="]"#), ("padding alone", #"["===="]"#),
      ("stray bits", #"["MAMCAQF="]"#), ("a space", #"["MAMC AQE="]"#), ("a line feed", #"["MAMC\nAQE="]"#),
      ("base64url", #"["MAMCAf__MAMC"]"#), ("not DER", #"["AAMCAQE="]"#), ("cut off", #"["MAQCAQE="]"#),
      ("something behind", #"["MAICAQE="]"#), ("indefinite length", #"["MIACAQEAAA=="]"#),
      ("a length in too many bytes", #"["MIEDAgEB"]"#), ("PEM", #"["-----BEGIN CERTIFICATE-----MAMCAQE="]"#),
      ("a good one and a bad one", #"["MAMCAQE=","MAMCAQE"]"#),
    ]
    for (name, text) in chains {
      rows.append(
        try row("x5c: \(name)", .certificateChain, at: "x5c", chain(text), not: chain(#"["MAMCAQE=","MAMCAQI="]"#)))
    }
    return rows
  }
}
