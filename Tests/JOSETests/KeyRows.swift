/// Rows for public keys: JOS-05 to JOS-09, SDJ-K-09, SDJ-I-10. RFC 7517, RFC 7518 §6, RFC 8037 §2.

import CryptoPrimitives
import JOSE
import StrictJSON

enum KeyRows {
  static func all() throws -> [Row] {
    try kinds() + numbers() + uses() + privates() + files()
  }

  static let ec = Keys.es256.publicKey.jwk.json
  static let okp = Keys.ed25519.publicKey.jwk.json
  static let rsa = Keys.ps256.publicKey.jwk.json

  private static func row(
    _ name: String, _ rule: JOSERule, at member: String, _ base: JSONObject, _ members: KeyValuePairs<String, JSON?>
  ) -> Row {
    Row(
      name, rule, at: [member], by: .publicKey, changed(base, members), not: JSON.object(base).bytes())
  }

  private static func kinds() throws -> [Row] {
    var rows: [Row] = []
    for kty: JSON? in [nil, "oct", "ec", "EC ", "okp", "AKP", "", 1, .some(.null), ["EC"]] {
      rows.append(row("kty", .jwkKeyType, at: "kty", ec, ["kty": kty]))
    }
    for crv: JSON in ["P-192", "P-224", "secp256k1", "p-256", "P-256 ", "Ed25519", "X25519", ""] {
      rows.append(row("crv of EC", .jwkCurve, at: "crv", ec, ["crv": crv]))
    }
    for crv: JSON in ["X25519", "Ed448", "X448", "P-256", "ed25519", ""] {
      rows.append(row("crv of OKP", .jwkCurve, at: "crv", okp, ["crv": crv]))
    }
    for (base, names) in [(ec, ["crv", "x", "y"]), (okp, ["crv", "x"]), (rsa, ["n", "e"])] {
      for name in names {
        for value: JSON? in [nil, 1, .some(.null), ["a"], true] {
          rows.append(row("member \(name)", .jwkMember, at: name, base, [name: value]))
        }
      }
    }
    rows.append(
      Row("the wrong kind", .jwkMember, at: ["n"], by: .publicKey, changed(ec, ["kty": "RSA"]), not: changed(ec, [:])))
    for (text, place) in [("[]", []), ("null", []), ("\"EC\"", []), ("1", [])] as [(String, JSONPointer)] {
      rows.append(
        Row("a JWK that is \(text)", .jwkNotObject, at: place, by: .publicKey, bytes(text), not: changed(ec, [:])))
    }
    rows.append(
      Row(
        "a member twice", .jsonDuplicateName, by: .publicKey,
        bytes(#"{"kty":"EC","#) + changed(ec, [:]).dropFirst(), not: changed(ec, [:])))
    return rows
  }

  private static func numbers() throws -> [Row] {
    let x = try Base64URL.decode(ec["x"]?.string ?? "")
    let y = try Base64URL.decode(ec["y"]?.string ?? "")
    let modulus = try Base64URL.decode(rsa["n"]?.string ?? "")
    let number = { (bytes: [UInt8]) in JSON.string(Base64URL.encode(bytes)) }
    var rows: [Row] = []
    for (name, coordinate) in [("x", x), ("y", y)] {
      for wrong in [
        Array(coordinate.dropLast()), Array(coordinate.dropFirst()), [0] + coordinate, coordinate + [0], [],
      ] {
        rows.append(row("\(wrong.count) bytes", .jwkWidth, at: name, ec, [name: number(wrong)]))
      }
    }
    for width in [0, 31, 33, 57] {
      rows.append(
        row("\(width) bytes", .jwkWidth, at: "x", okp, ["x": number([UInt8](repeating: 1, count: width))]))
    }
    // The field prime of P-256 plus nothing, a flipped bit, zero, and the halves exchanged: none is on the curve.
    let off = [y[0...30] + [y[31] ^ 1], y[0...30] + [y[31] ^ 2]] + [[UInt8](repeating: 0, count: 32)]
    for wrong in off {
      rows.append(
        Row("off the curve", .jwkPoint, by: .publicKey, changed(ec, ["y": number(Array(wrong))]), not: changed(ec, [:]))
      )
    }
    rows.append(
      Row(
        "at or beyond the prime", .jwkPoint, by: .publicKey,
        changed(ec, ["x": number([UInt8](repeating: 0xFF, count: 32))]), not: changed(ec, [:])))
    rows.append(
      Row(
        "zero and zero", .jwkPoint, by: .publicKey,
        changed(ec, ["x": number([UInt8](repeating: 0, count: 32)), "y": number([UInt8](repeating: 0, count: 32))]),
        not: changed(ec, [:])))
    // RFC 7748 §6: y = 0, 1 and -1 have small order; 2 is the y of no point; the last is not reduced.
    for (first, last): (UInt8, UInt8) in [(0, 0), (1, 0), (0xEC, 0x7F), (2, 0), (0xEE, 0x7F)] {
      let middle: UInt8 = last == 0 ? 0 : 0xFF
      let point = [first] + [UInt8](repeating: middle, count: 30) + [last]
      rows.append(row("no point of edwards25519", .jwkPoint, at: "x", okp, ["x": number(point)]))
    }
    for (base, name) in [(ec, "x"), (ec, "y"), (okp, "x"), (rsa, "n"), (rsa, "e")] {
      let text = base[name]?.string ?? ""
      let stem = String(text.dropLast())
      for wrong in [text + "=", " " + text, text + "\n", stem + "+", stem + "/", stem + "é", stem + "\u{0}"] {
        rows.append(row("encoding of \(name)", .base64url, at: name, base, [name: .string(wrong)]))
      }
    }
    rows += [
      row("a leading zero", .jwkInteger, at: "n", rsa, ["n": number([0] + modulus)]),
      row("no modulus", .jwkInteger, at: "n", rsa, ["n": ""]),
      row("a leading zero", .jwkInteger, at: "e", rsa, ["e": "AAEAAQ"]),
      row("no exponent", .jwkInteger, at: "e", rsa, ["e": ""]),
      row("1024 bits", .jwkRSASize, at: "n", rsa, ["n": number(Array(modulus.suffix(127)).withTop(0x80))]),
      row("2047 bits", .jwkRSASize, at: "n", rsa, ["n": number(Array(modulus.suffix(255)).withTop(0x7F))]),
      row("16385 bits", .jwkRSASize, at: "n", rsa, ["n": number([UInt8](repeating: 1, count: 2049))]),
      row("an even modulus", .jwkRSAModulus, at: "n", rsa, ["n": number(modulus.dropLast() + [modulus[383] & 0xFE])]),
      row("exponent 1", .jwkRSAExponent, at: "e", rsa, ["e": "AQ"]),
      row("exponent 2", .jwkRSAExponent, at: "e", rsa, ["e": "Ag"]),
      row("exponent 65536", .jwkRSAExponent, at: "e", rsa, ["e": "AQAA"]),
      row(
        "an exponent of 257 bits", .jwkRSAExponent, at: "e", rsa, ["e": number([1] + [UInt8](repeating: 1, count: 32))]),
    ]
    return rows
  }

  private static func uses() throws -> [Row] {
    var rows: [Row] = []
    for value: JSON in ["enc", "SIG", "", 1, .null, ["sig"]] {
      rows.append(row("use", .jwkUse, at: "use", ec, ["use": value]))
    }
    let operations: [JSON] = [
      [], ["sign"], ["encrypt"], ["verify", "verify"], ["Verify"], ["verify", 1], [.null], "verify", .null,
      ["verify": true],
      ["sign, verify"],
    ]
    for value in operations {
      rows.append(row("key_ops", .jwkKeyOps, at: "key_ops", ec, ["key_ops": value]))
    }
    for value: JSON in [
      "ES384", "ES512", "Ed25519", "PS256", "HS256", "none", "ES521", "es256", "", 1, .null, ["ES256"],
    ] {
      rows.append(row("alg of EC", .jwkAlgorithm, at: "alg", ec, ["alg": value]))
    }
    for value: JSON in ["ES256", "Ed448", "ECDH-ES", "RS256"] {
      rows.append(row("alg of OKP", .jwkAlgorithm, at: "alg", okp, ["alg": value]))
    }
    for value: JSON in ["RS384", "RS512", "RSA-OAEP", "RSA1_5", "ES256", "HS256", "none"] {
      rows.append(row("alg of RSA", .jwkAlgorithm, at: "alg", rsa, ["alg": value]))
    }
    for value: JSON in [1, .null, ["k"], true] {
      rows.append(row("kid", .jwkKeyID, at: "kid", ec, ["kid": value]))
    }
    return rows
  }

  private static func privates() throws -> [Row] {
    var rows: [Row] = []
    for name in ["d", "p", "q", "dp", "dq", "qi", "oth", "k"] {
      for (base, value) in [(ec, "AAAA"), (okp, .null), (rsa, .array([]))] as [(JSONObject, JSON)] {
        rows.append(row("private \(name)", .jwkPrivateMember, at: name, base, [name: value]))
      }
    }
    return rows
  }

  private static func files() throws -> [Row] {
    let good = changed(["keys": [.object(ec), .object(okp), .object(rsa)]], [:])
    let set = { (keys: JSON) in changed(["keys": keys], [:]) }
    let oct: JSON = ["kty": "oct", "k": "GawgguFyGrWKav7AX4VKUg", "kid": "mac"]
    var rows = [
      Row(
        "a symmetric key in a set", .jwkKeyType, at: ["keys", "1", "kty"], by: .keys, set([.object(ec), oct]), not: good
      ),
      Row(
        "an unknown kind of key in a set", .jwkKeyType, at: ["keys", "0", "kty"], by: .keys, set([["kty": "AKP"]]),
        not: good),
      Row(
        "an encryption key in a set", .jwkUse, at: ["keys", "1", "use"], by: .keys,
        set([.object(okp), .object(try object(changed(ec, ["use": "enc"])))]), not: good),
      Row(
        "a kid twice", .jwkKeyIDRepeated, at: ["keys", "1", "kid"], by: .keys,
        set([.object(ec), .object(try object(changed(okp, ["kid": ec["kid"]])))]), not: good),
      Row(
        "something else in a set", .jwkNotObject, at: ["keys", "1"], by: .keys, set([.object(ec), "key"]), not: good),
      Row(
        "a key that is a set too", .jwkSet, at: ["keys"], by: .keys, changed(ec, ["keys": [.object(okp)]]), not: good),
      Row("no kty and no keys", .jwkKeyType, at: ["kty"], by: .keys, bytes("{}"), not: good),
      Row("neither JSON nor PEM", .keyText, by: .keys, bytes("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA"), not: good),
      Row("empty", .keyText, by: .keys, [], not: good),
      Row("a list of keys", .keyText, by: .keys, bytes("[") + changed(ec, [:]) + bytes("]"), not: good),
      Row("a boundary inside a line", .keyText, by: .keys, bytes("x -----BEGIN PUBLIC KEY-----"), not: good),
    ]
    for keys: JSON in [[], "x", .null, .object(ec), 1] {
      rows.append(Row("keys", .jwkSet, at: ["keys"], by: .keys, set(keys), not: good))
    }
    return rows
  }

  private static func object(_ text: [UInt8]) throws -> JSONObject {
    try JSON(parsing: text).object ?? [:]
  }
}

extension [UInt8] {
  /// The same bytes behind a first one.
  fileprivate func withTop(_ byte: UInt8) -> [UInt8] { [byte] + self }
}
