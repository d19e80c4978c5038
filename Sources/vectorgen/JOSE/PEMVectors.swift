/// Keys in PEM. RFC 7468 §2, §3, §10, §13; RFC 5480, RFC 5915, RFC 8410.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum PEMVectors {
  private static let key = TestKey.issuer.publicJWK

  static func add(to suite: inout Collection) throws {
    let p256 = try good("p-256", "A key on P-256 comes as PEM.", key)
    let ed25519 = try good("ed25519", "An Ed25519 key comes as PEM.", TestKey.issuerEd25519.publicJWK)
    let rsa = try good("rsa-2048", "An RSA key comes as PEM.", WeakKeys.rsa2048)
    try suite.add(
      p256, ed25519, rsa, try good("p-384", "A key on P-384 comes as PEM.", TestKey.issuerES384.publicJWK),
      try good("p-521", "A key on P-521 comes as PEM.", TestKey.issuerES512.publicJWK),
      try p256.accepting("text-in-front", "Words in front of a PEM text are passed over.", covers: ["JOS-08"]) {
        $0.text = "The key of the school, printed for the records office:\n" + $0.text
      },
      try p256.accepting("crlf", "The lines of a PEM text end as on Windows.", covers: ["JOS-08"]) {
        $0.text = $0.text.replacing("\n", with: "\r\n")
      })
    try suite.add(try faults(p256.input.text).map { p256.refusing($0) })
    try suite.add(
      rsa.refusing(
        TextFault(
          name: "rsa-1024", title: "An RSA key in PEM has 1024 bits.", rule: .keyRSASize, covers: ["JOS-06"],
          mutation: "the key is smaller", text: KeyText.pem("PUBLIC KEY", try KeyText.spki(WeakKeys.rsa1024)))),
      ed25519.refusing(
        TextFault(
          name: "x25519", title: "A key in PEM is for key agreement.", rule: .pem, covers: ["JOS-07"],
          mutation: "the key is on X25519",
          text: KeyText.pem("PUBLIC KEY", try KeyText.spki(TestKey.issuerEd25519.publicJWK).agreement))))
    try privates(to: &suite)
  }

  private static func good(_ name: String, _ title: String, _ jwk: JSONObject) throws -> Case<ParseInput> {
    try Case(
      "jose/pem/\(name)", title, .pem, covers: [jwk["kty"] == "RSA" ? "JOS-06" : "JOS-08"],
      ParseInput(.pem, KeyText.pem("PUBLIC KEY", try KeyText.spki(jwk))), payload: KeyText.thumbprint(jwk))
  }

  private static func faults(_ good: String) throws -> [TextFault] {
    let spki = try KeyText.spki(key)
    var off = key
    off["y"] = key["x"]
    var bitcoin = key
    bitcoin["crv"] = "secp256k1"
    typealias Row = (String, String, String, String, Vector.Level)
    let rows: [Row] = [
      ("cut", "A PEM text has no last line.", "the last line is cut off", String(good.dropLast(30)), .must),
      (
        "other-end", "A PEM text begins and ends with different words.", "the last line says PRIVATE KEY",
        KeyText.pem("PUBLIC KEY", spki, end: "PRIVATE KEY"), .must
      ),
      (
        "certificate", "A PEM text calls a key a certificate.", "the label is CERTIFICATE",
        KeyText.pem("CERTIFICATE", spki), .must
      ),
      ("two-keys", "A PEM text has two keys.", "the key is there twice", good + good, .strict),
      ("longer", "Something follows a key in PEM.", "a byte is added", KeyText.pem("PUBLIC KEY", spki + [0]), .must),
      (
        "short", "A key in PEM lacks its last byte.", "a byte is cut off", KeyText.pem("PUBLIC KEY", spki.dropLast()),
        .must
      ),
      (
        "nothing", "A PEM text has no key in it.", "the lines between are taken out", KeyText.pem("PUBLIC KEY", []),
        .must
      ),
      (
        "not-base64", "A PEM text has a character that is not base64.", "a character becomes a question mark",
        good.replacing("MFkw", with: "MF?w"), .must
      ),
      (
        "off-curve", "A point in PEM is not on its curve.", "y is equal to x",
        KeyText.pem("PUBLIC KEY", try KeyText.spki(off)), .must
      ),
      (
        "bitcoin-curve", "A key in PEM lies on a curve that is not accepted.", "the curve is secp256k1",
        KeyText.pem("PUBLIC KEY", try KeyText.spki(bitcoin)), .must
      ),
    ]
    let explicit: Row = (
      "curve-spelt-out", "A key in PEM spells its curve out in numbers.", "the numbers of P-256 replace its name",
      KeyText.pem("PUBLIC KEY", try KeyText.spki(key, on: try KeyText.numbersOfP256)), .must
    )
    return (rows + [explicit]).map { name, title, mutation, text, level in
      TextFault(
        name: name, title: title, rule: .pem, covers: ["JOS-08"], mutation: mutation, level: level, text: text)
    }
  }

  /// A private key gives its public half, if the halves belong together.
  private static func privates(to suite: inout Collection) throws {
    let jwk = TestKey.issuer.jwk
    let good = try Case(
      "jose/pem/private-half", "A private key in PEM gives its public half.", .privateKeyMismatch, covers: ["JOS-08"],
      level: .strict, ParseInput(.pem, KeyText.pem("EC PRIVATE KEY", try KeyText.sec1(jwk))),
      payload: KeyText.thumbprint(jwk))
    var mixed = jwk
    mixed["d"] = TestKey.stranger.jwk["d"]
    try suite.add(
      good,
      good.refusing(
        TextFault(
          name: "other-half", title: "A private key in PEM names the point of another.", rule: .privateKeyMismatch,
          covers: ["JOS-08"], mutation: "the private number is another key's", level: .strict,
          text: KeyText.pem("EC PRIVATE KEY", try KeyText.sec1(mixed)))))
  }
}

extension [UInt8] {
  /// The same key, called X25519: RFC 8410 §3 has another last octet in the identifier.
  fileprivate var agreement: [UInt8] {
    var changed = self
    changed[8] = 0x6E
    return changed
  }
}
