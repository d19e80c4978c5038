/// Files of keys: JWK Sets, private keys, and thumbprints that are published. RFC 7517 §5, RFC 7638 §3.1, RFC 8037 A.

import Conformance
import ExactArithmetic
import SelectiveDisclosure
import StrictJSON

enum KeyFileVectors {
  private static let ec = TestKey.issuer.publicJWK
  private static let okp = TestKey.issuerEd25519.publicJWK

  static func add(to suite: inout Collection) throws {
    try sets(to: &suite)
    try privates(to: &suite)
    try thumbprints(to: &suite)
  }

  private static func set(_ keys: String...) -> String { #"{"keys":[\#(keys.joined(separator: ","))]}"# }

  private static func sets(to suite: inout Collection) throws {
    let (first, second) = (KeyText.jwk(ec, ["kid": "1"]), KeyText.jwk(okp, ["kid": "2"]))
    let both = "[\(KeyText.thumbprint(ec)),\(KeyText.thumbprint(okp))]"
    let good = try Case(
      "jose/key-file/set", "A set has two keys of two kinds.", .keySet, covers: ["JOS-13"],
      ParseInput(.keyFile, set(first, second)), payload: both)
    try suite.add(
      good,
      try good.accepting("single", "A file holds one JWK.", covers: ["JOS-13"], payload: "[\(KeyText.thumbprint(ec))]")
      {
        $0.text = first
      },
      try good.accepting("unnamed", "Two keys of a set have no kid.", .keyIDRepeated, covers: ["JOS-13"]) {
        $0.text = set(KeyText.jwk(ec), KeyText.jwk(okp))
      })
    let faults: [(String, String, Rule, String, String, String)] = [
      (
        "kid-twice", "Two keys of a set have one kid.", .keyIDRepeated, "/keys/1/kid",
        "the second key has the first one's kid",
        set(first, KeyText.jwk(okp, ["kid": "1"]))
      ),
      ("empty", "A set has no keys.", .keySet, "/keys", "the set is empty", set()),
      (
        "object", "The keys of a set are an object.", .keySet, "/keys", "the keys are one object",
        #"{"keys":\#(first)}"#
      ),
      (
        "key-and-set", "An object is a key and a set at once.", .keySet, "/keys", "kty is added to the set",
        #"{"kty":"EC","keys":[\#(first)]}"#
      ),
      (
        "symmetric", "A key of a set is a shared secret.", .keyType, "/keys/1/kty", "the second key is symmetric",
        set(first, #"{"kty":"oct","k":"R2h1bGFtIFF1YWlhbWEgMTk0NA"}"#)
      ),
      (
        "for-encryption", "A key of a set is for encryption.", .keyUse, "/keys/1/use", "the second key's use is enc",
        set(first, KeyText.jwk(okp, ["use": "enc"]))
      ),
      (
        "text", "A key of a set is a text.", .keyNotObject, "/keys/1", "the second key is a string",
        set(first, #""key""#)
      ),
      (
        "ssh", "A file holds a key in the form of SSH.", .keyText, "", "the file is of another kind",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGblOUrX/TS21iOjE9NrEGcfIUXel6oohHoEYSCAQDXo noor@jobs.example\n"
      ),
    ]
    for (name, title, rule, place, mutation, text) in faults {
      try suite.add(
        good.refusing(
          TextFault(
            name: name, title: title, rule: rule, place: place, covers: rule == .keyUse ? ["JOS-09"] : ["JOS-13"],
            mutation: mutation, level: .strict, text: text)))
    }
  }

  /// The private number 5, and five times the generator.
  private static let five = TestKey(
    name: "five", algorithm: "ES256",
    jwk: [
      "kty": "EC", "crv": "P-256", "x": "UVkLelFRQNLXhMhWCGaP3--Mgv0fW-UkIVVKDcPQM-0",
      "y": "4MF9qJBKcn2K4b82v4p5Jg0BLwDU2AiI0dC7RP2hbaQ", "d": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAU",
    ])

  private static func privates(to suite: inout Collection) throws {
    func good(_ name: String, _ title: String, _ key: TestKey) throws -> Case<ParseInput> {
      try Case(
        "jose/private-key/\(name)", title, .privateKeyMismatch, covers: ["JOS-08", "JOS-09"],
        ParseInput(.privateKey, KeyText.jwk(key.jwk)), payload: KeyText.thumbprint(key.jwk))
    }
    let (ec, rsa) = (
      try good("p-256", "A private key on P-256 fits its public half.", .issuer),
      try good("rsa", "An RSA key has all its private numbers.", .issuerPS256)
    )
    let (okp, small) = (
      try good("ed25519", "A private Ed25519 key fits its public half.", .issuerEd25519),
      try good("p-256-small", "The private number of a key is 5.", five)
    )
    try suite.add(ec, rsa, okp, small)
    let jwk = TestKey.issuer.jwk
    let faults: [(Case<ParseInput>, String, String, Rule, String, String, String)] = [
      (
        ec, "public", "A public key is taken for signing.", .privateKeyMissing, "/d", "d is taken out",
        KeyText.jwk(jwk, ["d": nil])
      ),
      (
        ec, "other-half", "The private half of a key is another key's.", .privateKeyMismatch, "", "d is another key's",
        KeyText.jwk(jwk, ["d": TestKey.stranger.jwk["d"]])
      ),
      (
        ec, "d-short", "The private number of a key lacks its last byte.", .keyWidth, "/d",
        "the last byte of d is cut off",
        KeyText.jwk(jwk, ["d": KeyText.text(try KeyText.octets(jwk, "d").dropLast())])
      ),
      (
        ec, "d-zero", "The private number of a key is zero.", .privateKeyMismatch, "", "d is zero",
        KeyText.jwk(jwk, ["d": KeyText.text([UInt8](repeating: 0, count: 32))])
      ),
      (
        ec, "verify-only", "A private key may only verify.", .keyOperations, "/key_ops", "key_ops is verify",
        KeyText.jwk(jwk, ["key_ops": ["verify"]])
      ),
      (
        small, "d-beyond-order", "The private number of a key is beyond the order of the group.", .privateKeyMismatch,
        "", "the order is added to d",
        KeyText.jwk(
          five.jwk, ["d": KeyText.text((GroupOrder.of("ES256") + Integer(bytes: [5])).bytes(width: 32) ?? [])])
      ),
      (
        okp, "ed25519-other-half", "The private half of an Ed25519 key is another key's.", .privateKeyMismatch, "",
        "d is another key's", KeyText.jwk(TestKey.issuerEd25519.jwk, ["d": TestKey.holderEd25519.jwk["d"]])
      ),
      (
        rsa, "rsa-d-altered", "The private exponent of an RSA key does not fit its modulus.", .privateKeyMismatch, "",
        "the last byte of d is altered",
        KeyText.jwk(
          TestKey.issuerPS256.jwk,
          ["d": KeyText.text(try KeyText.octets(TestKey.issuerPS256.jwk, "d").dropLast() + [1])])
      ),
      (
        rsa, "rs256", "A key would sign with an algorithm that is only verified.", .algorithmOnlyVerifies, "/alg",
        "alg is RS256", KeyText.jwk(TestKey.issuerRS256.jwk)
      ),
      (
        rsa, "p-missing", "An RSA key lacks one of its factors.", .privateKeyMissing, "/p", "p is taken out",
        KeyText.jwk(TestKey.issuerPS256.jwk, ["p": nil])
      ),
    ]
    for (good, name, title, rule, place, mutation, text) in faults {
      try suite.add(
        good.refusing(
          TextFault(
            name: name, title: title, rule: rule, place: place, covers: ["JOS-08", "JOS-09"], mutation: mutation,
            level: .strict, text: text)))
    }
  }

  /// Values that RFCs print, and that a thumbprint depends on nothing else.
  private static func thumbprints(to suite: inout Collection) throws {
    let rfc7638: JSONObject = [
      "kty": "RSA",
      "n": .string(
        "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3"
          + "oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0"
          + "zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44"
          + "-csFCur-kEgU8awapJzKnqDKgw"),
      "e": "AQAB", "alg": "RS256", "kid": "2011-04-29",
    ]
    let known: [(String, String, JSONObject, String)] = [
      (
        "rfc7638", "The RSA key of RFC 7638 has its thumbprint.", rfc7638, "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"
      ),
      (
        "rfc8037", "The Ed25519 key of RFC 8037 has its thumbprint.",
        ["kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"],
        "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"
      ),
      ("issuer", "The Issuer's key of RFC 9901 has its thumbprint.", ec, "Q5yTSREAbvZL131ynDBhalXJcF9fL0foJlMN8u6ldiY"),
      (
        "holder", "The Holder's key of RFC 9901 has its thumbprint.", TestKey.holder.publicJWK,
        "aISfTcr9M_Zd09AXGAAeFxnLbFY6lBa87UN515wm5d4"
      ),
    ]
    for (name, title, jwk, thumbprint) in known {
      try suite.add(
        try Case(
          "jose/thumbprint/\(name)", title, .keyMember, covers: ["JOS-10"], ParseInput(.jwk, KeyText.jwk(jwk)),
          payload: quoted(thumbprint)))
    }
    let (x, y) = (ec["x"]?.string ?? "", ec["y"]?.string ?? "")
    try suite.add(
      try Case(
        "jose/thumbprint/other-text", "Order, white space, escapes and further members do not change a thumbprint.",
        .keyMember, covers: ["JOS-10"],
        ParseInput(
          .jwk,
          "{ \"y\" : \"\(y)\",\n \"use\":\"sig\", \"x\":\"\\u00\(String(x.utf8.first ?? 0, radix: 16))\(x.dropFirst())\","
            + "\"kid\":\"\u{e9}\", \"kty\":\"EC\",\t\"crv\":\"P\\u002d256\" }"), payload: KeyText.thumbprint(ec)))
  }
}
