/// Rows for private keys in JWK and PEM. RFC 7517 §4.3, RFC 7518 §6.2.2, §6.3.2, RFC 8037 §2, RFC 7468.

import CryptoPrimitives
import JOSE
import StrictJSON

enum SigningKeyRows {
  static func all() throws -> [Row] {
    try privates() + texts() + sealed()
  }

  /// The private JWK of a key as a tree. Only tests make one of it.
  static func tree(_ key: SigningKey) throws -> JSONObject {
    try JSON(parsing: text(key.privateJWK())).object ?? [:]
  }

  private static func privates() throws -> [Row] {
    let (ec, okp, rsa) = (try tree(Keys.es256), try tree(Keys.ed25519), try tree(Keys.ps256))
    let row = {
      (name: String, rule: JOSERule, place: JSONPointer, base: JSONObject, members: KeyValuePairs<String, JSON?>) in
      Row(name, rule, at: place, by: .signingKey, changed(base, members), not: changed(base, [:]))
    }
    let (otherEC, otherOKP) = (try tree(SigningKey.generate(.es256)), try tree(SigningKey.generate(.ed25519)))
    let order = "_____wAAAAD__________7zm-q2nF56E87nKwvxjJVE"
    var rows = [
      row("another key's d, EC", .privateKeyMismatch, [], ec, ["d": otherEC["d"]]),
      row("another key's d, OKP", .privateKeyMismatch, [], okp, ["d": otherOKP["d"]]),
      row("another key's x and y", .privateKeyMismatch, [], ec, ["x": otherEC["x"], "y": otherEC["y"]]),
      row("d is zero", .privateKeyMismatch, [], ec, ["d": .string(String(repeating: "A", count: 43))]),
      row("d is the order", .privateKeyMismatch, [], ec, ["d": .string(order)]),
      row("d too short", .jwkWidth, ["d"], ec, ["d": "AAAA"]),
      row("d too short, OKP", .jwkWidth, ["d"], okp, ["d": "AAAA"]),
      row("d padded", .base64url, ["d"], ec, ["d": .string((ec["d"]?.string ?? "") + "=")]),
      row("d a number", .jwkMember, ["d"], ec, ["d": 5]),
      row("no d", .privateKeyMissing, ["d"], ec, ["d": nil as JSON?]),
      row("symmetric", .jwkKeyType, ["kty"], ec, ["kty": "oct"]),
      row("k in an EC key", .jwkPrivateMember, ["k"], ec, ["k": "AAAA"]),
      row("p in an OKP key", .jwkPrivateMember, ["p"], okp, ["p": "AAAA"]),
      row("a third factor", .jwkPrivateMember, ["oth"], rsa, ["oth": []]),
      row("only to verify", .jwkKeyOps, ["key_ops"], ec, ["key_ops": ["verify"]]),
      row("for encryption", .jwkUse, ["use"], ec, ["use": "enc"]),
      row("of RS256", .algorithmOnlyVerifies, ["alg"], rsa, ["alg": "RS256"]),
      row("of a MAC", .jwkAlgorithm, ["alg"], rsa, ["alg": "HS256"]),
      row("p and q equal", .privateKeyMismatch, [], rsa, ["q": rsa["p"]]),
      row("a leading zero", .jwkInteger, ["dp"], rsa, ["dp": "AAAA"]),
      row("nothing", .jwkInteger, ["qi"], rsa, ["qi": ""]),
      row("off the curve", .jwkPoint, [], ec, ["y": ec["x"]]),
    ]
    for name in ["d", "p", "q", "dp", "dq", "qi"] {
      rows.append(row("no \(name), RSA", .privateKeyMissing, [.init(name)], rsa, [name: nil as JSON?]))
      rows.append(row("a wrong \(name), RSA", .privateKeyMismatch, [], rsa, [name: rsa[name == "p" ? "d" : "p"]]))
    }
    // JSON may write any character as an escape; a secret is not unescaped, which would copy it to open memory.
    let written = String(decoding: changed(ec, [:]), as: UTF8.self)
    let escaped = written.replacing(
      #""d":"\#(ec["d"]?.string ?? "")"#, with: "\"d\":\"" + escape(ec["d"]?.string ?? ""))
    rows.append(Row("d with an escape", .base64url, at: ["d"], by: .signingKey, bytes(escaped), not: bytes(written)))
    rows.append(
      Row(
        "a public JWK", .privateKeyMissing, at: ["d"], by: .signingKey, changed(Keys.es256.publicKey.jwk.json, [:]),
        not: changed(ec, [:])))
    rows.append(Row("a list", .keyText, by: .signingKey, bytes("[]"), not: changed(ec, [:])))
    rows.append(Row("cut off", .jsonSyntax, by: .signingKey, changed(ec, [:]).dropLast(), not: changed(ec, [:])))
    return rows
  }

  private static func texts() throws -> [Row] {
    let x = try Base64URL.decode(Keys.ed25519.publicKey.jwk.json["x"]?.string ?? "")
    let seed = try Base64URL.decode(tree(Keys.ed25519)["d"]?.string ?? "")
    // RFC 8410 §10: SPKI and PKCS #8 of Ed25519 differ in nothing but these first bytes.
    let spki = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00] + x
    let pkcs8: [UInt8] =
      [0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20] + seed
    let good = pem("PUBLIC KEY", spki)
    var x25519 = spki
    x25519[8] = 0x6E
    let broken: [(String, [UInt8])] = [
      ("cut off", Array(good.dropLast(30))), ("no end", bytes("-----BEGIN PUBLIC KEY-----\n")),
      ("another end", pem("PUBLIC KEY", spki, end: "PRIVATE KEY")), ("a certificate", pem("CERTIFICATE", spki)),
      ("a key for agreement", pem("PUBLIC KEY", x25519)), ("a byte short", pem("PUBLIC KEY", Array(spki.dropLast()))),
      ("a byte long", pem("PUBLIC KEY", spki + [0])), ("nothing", pem("PUBLIC KEY", [])),
      ("PKCS #8 as SPKI", pem("PUBLIC KEY", pkcs8)), ("two keys", good + good),
    ]
    var rows = broken.map { Row("PEM: \($0.0)", .pem, by: .keys, $0.1, not: good) }
    rows.append(
      Row("PEM: encrypted", .keyFileSealed, by: .keys, pem("ENCRYPTED PRIVATE KEY", pkcs8), not: good))
    rows.append(
      Row("PEM: a public key", .privateKeyMissing, by: .signingKey, good, not: pem("PRIVATE KEY", pkcs8)))
    rows.append(
      Row(
        "PEM: no point", .jwkPoint, at: ["x"], by: .keys,
        pem("PUBLIC KEY", spki.prefix(12) + [UInt8](repeating: 0, count: 32)), not: good))
    return rows
  }

  private struct Counting: RandomSource {
    func bytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0) } }
  }

  private static func sealed() throws -> [Row] {
    let file = try EncryptedKeyFile(
      sealing: Keys.es256, passphrase: SecretBytes(copying: "word".utf8), cost: .least, random: Counting())
    let object = try JSON(parsing: file.text).object ?? [:]
    func row(_ name: String, _ rule: JOSERule, _ members: KeyValuePairs<String, JSON?>) -> Row {
      Row(name, rule, by: .keyFile("word"), changed(object, members), not: file.text)
    }
    let clear = bytes(text(try Keys.es256.privateJWK()))
    return [
      row("no salt", .keyFileForm, ["salt": nil as JSON?]), row("a hint", .keyFileForm, ["hint": "word"]),
      row("version 0", .keyFileScheme, ["v": 0]), row("scrypt", .keyFileScheme, ["kdf": "scrypt"]),
      row("much memory", .keyFileCost, ["memlimit": .number(JSONNumber(1 << 40))]),
      row("one pass", .keyFileCost, ["opslimit": 1]),
      row("another kid", .keyFilePassphrase, ["kid": "other"]),
      row("no kid", .keyFilePassphrase, ["kid": nil as JSON?]),
      Row("no passphrase", .keyFileSealed, by: .signingKey, file.text, not: clear),
      Row("sealed, not public", .keyFileSealed, by: .keys, file.text, not: clear),
      Row(
        "sealed in a set", .keyFileSealed, at: ["keys", "0"], by: .keys,
        bytes(#"{"keys":["#) + file.text + bytes("]}"), not: bytes(#"{"keys":["#) + clear + bytes("]}")),
    ]
  }

  private static func escape(_ text: String) -> String {
    let digits = String(text.utf8.first ?? 0, radix: 16)
    return #"\u00\#(digits)"# + text.dropFirst()
  }

  static func pem(_ label: String, _ der: [UInt8], end: String? = nil) -> [UInt8] {
    bytes("-----BEGIN \(label)-----\n\(base64(der))\n-----END \(end ?? label)-----\n")
  }

  /// Standard base64 with padding, on one line.
  private static func base64(_ bytes: [UInt8]) -> String {
    let text = Base64URL.encode(bytes).replacing("-", with: "+").replacing("_", with: "/")
    return text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
  }
}
