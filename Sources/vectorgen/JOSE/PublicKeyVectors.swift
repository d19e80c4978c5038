/// Public keys in JWK: kinds, curves, points and their width. RFC 7517 §4, RFC 7518 §6.2, RFC 8037 §2.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum PublicKeyVectors {
  /// A JWK by itself, `jose/jwk/` and a name: its thumbprint comes out.
  static func good(_ name: String, _ title: String, _ jwk: JSONObject, covers: [String]) throws -> Case<ParseInput> {
    try Case(
      "jose/jwk/\(name)", title, .keyPoint, covers: covers + ["JOS-10"], ParseInput(.jwk, KeyText.jwk(jwk)),
      payload: KeyText.thumbprint(jwk))
  }

  private static let ec = TestKey.issuer.publicJWK
  private static let okp = TestKey.issuerEd25519.publicJWK

  static func add(to suite: inout Collection) throws {
    let p256 = try good("p-256", "A public key lies on P-256.", ec, covers: ["JOS-05", "JOS-08"])
    let ed25519 = try good("ed25519", "A public key lies on edwards25519.", okp, covers: ["JOS-07", "JOS-08"])
    try suite.add(
      p256, ed25519,
      try good("p-384", "A public key lies on P-384.", TestKey.issuerES384.publicJWK, covers: ["JOS-05", "JOS-08"]))
    try suite.add(kinds.map { p256.refusing($0) })
    try suite.add(okpKinds.map { ed25519.refusing($0) })
    try suite.add(try widths().map { p256.refusing($0) })
    try suite.add(try points().map { p256.refusing($0) })
    try suite.add(try okpPoints().map { ed25519.refusing($0) })
    try wideCurve(to: &suite)
  }

  private static let kinds: [TextFault] = [
    TextFault(
      name: "kty-missing", title: "A JWK does not say what kind of key it is.", rule: .keyType, place: "/kty",
      covers: ["JOS-08"], mutation: "kty is taken out", text: KeyText.jwk(ec, ["kty": nil])),
    TextFault(
      name: "kty-symmetric", title: "A JWK is a shared secret.", rule: .keyType, place: "/kty", covers: ["JOS-08"],
      mutation: "the key is symmetric", level: .strict, text: #"{"kty":"oct","k":"R2h1bGFtIFF1YWlhbWEgMTk0NA"}"#),
    TextFault(
      name: "kty-lower-case", title: "The kind of a JWK is in small letters.", rule: .keyType, place: "/kty",
      covers: ["JOS-08"], mutation: "kty is in small letters", severity: .interop,
      text: KeyText.jwk(ec, ["kty": "ec"])),
    TextFault(
      name: "crv-missing", title: "A JWK does not name its curve.", rule: .keyMember, place: "/crv",
      covers: ["JOS-05", "JOS-08"], mutation: "crv is taken out", text: KeyText.jwk(ec, ["crv": nil])),
    TextFault(
      name: "crv-bitcoin", title: "A JWK lies on a curve that is not accepted.", rule: .keyCurve, place: "/crv",
      covers: ["JOS-05"], mutation: "crv is secp256k1", text: KeyText.jwk(ec, ["crv": "secp256k1"])),
    TextFault(
      name: "crv-lower-case", title: "The curve of a JWK is in small letters.", rule: .keyCurve, place: "/crv",
      covers: ["JOS-05"], mutation: "crv is in small letters", severity: .interop,
      text: KeyText.jwk(ec, ["crv": "p-256"])),
    TextFault(
      name: "crv-other", title: "A JWK names a wider curve than its coordinates have.", rule: .keyWidth, place: "/x",
      covers: ["JOS-05", "JOS-08"], mutation: "crv is P-384", text: KeyText.jwk(ec, ["crv": "P-384"])),
    TextFault(
      name: "y-missing", title: "A JWK has only one coordinate.", rule: .keyMember, place: "/y", covers: ["JOS-08"],
      mutation: "y is taken out", text: KeyText.jwk(ec, ["y": nil])),
    TextFault(
      name: "x-number", title: "A coordinate of a JWK is a number.", rule: .keyMember, place: "/x",
      covers: ["JOS-08"], mutation: "x is a number", text: KeyText.jwk(ec, ["x": 1])),
    TextFault(
      name: "array", title: "A JWK stands in an array.", rule: .keyNotObject, covers: ["JOS-08", "JOS-16"],
      mutation: "an array is put around it", severity: .interop, text: "[\(KeyText.jwk(ec))]"),
    TextFault(
      name: "x-twice", title: "A JWK has two of one coordinate.", rule: .memberNameRepeated,
      covers: ["JOS-08", "JOS-16", "D41"], mutation: "another x stands in front", level: .strict,
      text: #"{"x":\#(quoted(TestKey.stranger.jwk["x"]?.string ?? "")),"# + KeyText.jwk(ec).dropFirst()),
  ]

  private static let okpKinds: [TextFault] = ["X25519", "Ed448"].map { curve in
    TextFault(
      name: "okp-" + curve.lowercased(), title: "An OKP key names the curve \(curve).", rule: .keyCurve,
      place: "/crv", covers: ["JOS-07"], mutation: "crv is \(curve)", text: KeyText.jwk(okp, ["crv": .string(curve)]))
  }

  private static func widths() throws -> [TextFault] {
    let x = try KeyText.octets(ec, "x")
    let text = ec["x"]?.string ?? ""
    func fault(
      _ name: String, _ title: String, _ mutation: String, _ value: JSON, _ rule: Rule = .keyWidth
    ) -> TextFault {
      TextFault(
        name: "x-\(name)", title: title, rule: rule, place: "/x", covers: ["JOS-08"], mutation: mutation,
        text: KeyText.jwk(ec, ["x": value]))
    }
    return [
      fault("short", "A coordinate lacks its last byte.", "the last byte of x is cut off", KeyText.text(x.dropLast())),
      fault("padded", "A coordinate has a zero too many.", "a zero byte is put before x", KeyText.text([0] + x)),
      fault("empty", "A coordinate is empty.", "x is the empty string", ""),
      fault(
        "equals", "A coordinate is padded with an equals sign.", "an equals sign is added to x", .string(text + "="),
        .jwsEncoding),
      fault(
        "standard-base64", "A coordinate is in standard base64.", "a dash of x is written as a plus sign",
        .string(text.replacing("-", with: "+")), .jwsEncoding),
      fault(
        "line-break", "A line break follows a coordinate.", "a line break is added", .string(text + "\n"), .jwsEncoding),
      fault(
        "stray-bits", "A coordinate has bits beyond its last byte.", "the last character has an unused bit set",
        .string(text.dropLast() + "R"), .jwsEncoding),
    ]
  }

  private static func points() throws -> [TextFault] {
    let y = try KeyText.octets(ec, "y")
    let zero = KeyText.text([UInt8](repeating: 0, count: 32))
    func fault(_ name: String, _ title: String, _ mutation: String, _ members: KeyValuePairs<String, JSON?>)
      -> TextFault
    {
      TextFault(
        name: name, title: title, rule: .keyPoint, covers: ["JOS-08"], mutation: mutation,
        text: KeyText.jwk(ec, members))
    }
    return [
      fault(
        "off-curve", "A point is not on its curve.", "the last bit of y is altered",
        ["y": KeyText.text(y.dropLast() + [y[31] ^ 1])]),
      fault("y-zero", "A point has a y of zero.", "y is zero", ["y": zero]),
      fault("zero", "A point is zero and zero.", "x and y are zero", ["x": zero, "y": zero]),
      fault(
        "beyond-prime", "A coordinate is greater than the field's prime.", "every bit of x is set",
        ["x": KeyText.text([UInt8](repeating: 0xFF, count: 32))]),
      fault(
        "of-another-key", "A point has the x of one key and the y of another.", "y is that of another key",
        ["y": TestKey.stranger.jwk["y"]]),
    ]
  }

  private static func okpPoints() throws -> [TextFault] {
    let x = try KeyText.octets(okp, "x")
    let rows: [(String, String, String, [UInt8], Rule)] = [
      ("short", "An Ed25519 key is a byte short.", "the last byte is cut off", x.dropLast(), .keyWidth),
      ("longer", "An Ed25519 key is a byte too long.", "a zero byte is added", x + [0], .keyWidth),
      ("zero", "An Ed25519 key is of small order.", "every byte is zero", [UInt8](repeating: 0, count: 32), .keyPoint),
      (
        "neutral", "An Ed25519 key is the neutral element.", "the y coordinate is one",
        [1] + [UInt8](repeating: 0, count: 31), .keyPoint
      ),
      (
        "off-curve", "An Ed25519 key is no point at all.", "the y coordinate is two",
        [2] + [UInt8](repeating: 0, count: 31), .keyPoint
      ),
      (
        "not-reduced", "An Ed25519 key is not less than the field's prime.", "the y coordinate is the prime plus one",
        [0xEE] + [UInt8](repeating: 0xFF, count: 30) + [0x7F], .keyPoint
      ),
    ]
    return rows.map { name, title, mutation, bytes, rule in
      TextFault(
        name: "okp-\(name)", title: title, rule: rule, place: "/x", covers: ["JOS-07", "JOS-08"], mutation: mutation,
        level: rule == .keyWidth ? .must : .strict, text: KeyText.jwk(okp, ["x": KeyText.text(bytes)]))
    }
  }

  /// A coordinate of P-521 that begins with a zero byte, as every second one does.
  private static func wideCurve(to suite: inout Collection) throws {
    let jwk = TestKey.issuerES512.publicJWK
    let wide = try good("p-521", "A coordinate on P-521 begins with a zero byte.", jwk, covers: ["JOS-05", "JOS-08"])
    try suite.add(
      wide,
      wide.refusing(
        TextFault(
          name: "p-521-trimmed", title: "A coordinate on P-521 lacks the zero byte that it begins with.",
          rule: .keyWidth, place: "/x", covers: ["JOS-08"], mutation: "the leading zero byte of x is taken off",
          severity: .interop,
          text: KeyText.jwk(jwk, ["x": KeyText.text(try KeyText.octets(jwk, "x").dropFirst())]))))
  }
}
