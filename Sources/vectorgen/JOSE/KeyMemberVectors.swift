/// RSA numbers, what a JWK may be used for, and private members. RFC 7517 §4.2 to §4.5, RFC 7518 §6.3, RFC 8017 §3.1.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum KeyMemberVectors {
  private static let ec = TestKey.issuer.publicJWK
  private static let rsa = WeakKeys.rsa2048

  static func add(to suite: inout Collection) throws {
    let rsaKey = try PublicKeyVectors.good("rsa-2048", "An RSA key has 2048 bits.", rsa, covers: ["JOS-06"])
    let three = try PublicKeyVectors.good(
      "rsa-exponent-3", "An RSA key has the public exponent 3.", WeakKeys.exponent3, covers: ["JOS-06"])
    try suite.add(
      rsaKey, three,
      try PublicKeyVectors.good(
        "rsa-3072", "An RSA key has more bits than it must.", WeakKeys.rsa3072, covers: ["JOS-06"]))
    try suite.add(try rsaFaults().map { rsaKey.refusing($0) })
    try uses(to: &suite)
  }

  private static func rsaFaults() throws -> [TextFault] {
    let n = try KeyText.octets(rsa, "n")
    func fault(
      _ name: String, _ title: String, _ rule: Rule, _ member: String, _ mutation: String,
      _ members: KeyValuePairs<String, JSON?>, level: Vector.Level = .must
    ) -> TextFault {
      TextFault(
        name: "rsa-\(name)", title: title, rule: rule, place: "/\(member)", covers: ["JOS-06"], mutation: mutation,
        level: level, text: KeyText.jwk(rsa, members))
    }
    let size = "the modulus is another"
    return [
      fault("1024", "An RSA key has 1024 bits.", .keyRSASize, "n", size, ["n": WeakKeys.rsa1024["n"]]),
      fault("2047", "An RSA key has 2047 bits.", .keyRSASize, "n", size, ["n": WeakKeys.rsa2047["n"]]),
      fault(
        "leading-zero", "The modulus of an RSA key has a zero too many.", .keyInteger, "n",
        "a zero byte is put before n", ["n": KeyText.text([0] + n)]),
      fault("n-empty", "The modulus of an RSA key is empty.", .keyInteger, "n", "n is the empty string", ["n": ""]),
      fault("n-missing", "An RSA key has no modulus.", .keyMember, "n", "n is taken out", ["n": nil]),
      fault(
        "even", "The modulus of an RSA key is even.", .keyRSAModulus, "n", "the last bit of n is cleared",
        ["n": KeyText.text(n.dropLast() + [n[255] & 0xFE])]),
      fault(
        "flawed-generator", "The modulus of an RSA key comes from a generator whose factors are easy to find.",
        .keyRSAModulus, "n", "the modulus is another", ["n": WeakKeys.flawed["n"]], level: .strict),
      fault("e-missing", "An RSA key has no public exponent.", .keyMember, "e", "e is taken out", ["e": nil]),
      fault(
        "e-leading-zero", "The public exponent of an RSA key has a zero too many.", .keyInteger, "e",
        "a zero byte is put before e", ["e": "AAEAAQ"]),
      fault("e-one", "The public exponent of an RSA key is 1.", .keyRSAExponent, "e", "e is 1", ["e": "AQ"]),
      fault("e-even", "The public exponent of an RSA key is even.", .keyRSAExponent, "e", "e is 65536", ["e": "AQAA"]),
      fault(
        "e-huge", "The public exponent of an RSA key has 257 bits.", .keyRSAExponent, "e", "e is 2 to the 256 plus one",
        ["e": KeyText.text([1] + [UInt8](repeating: 0, count: 31) + [1])], level: .strict),
    ]
  }

  /// Members that narrow the use of a key, or that do not belong in a public one.
  private static func uses(to suite: inout Collection) throws {
    let good = try Case(
      "jose/jwk/with-uses", "A key may be used for signatures, to verify, with its own algorithm.", .keyUse,
      covers: ["JOS-09"],
      ParseInput(
        .jwk, KeyText.jwk(ec, ["use": "sig", "key_ops": ["verify"], "alg": "ES256", "kid": "2025", "colour": "blue"])),
      payload: KeyText.thumbprint(ec))
    try suite.add(
      good,
      try good.accepting(
        "key-ops-several", "A key may be used to verify and for something else.", .keyOperations, covers: ["JOS-09"]
      ) { $0.text = KeyText.jwk(ec, ["key_ops": ["encrypt", "verify"]]) })
    let faults: [(String, String, String, JSON?, Rule)] = [
      ("use-encryption", "A key is for encryption.", "use", "enc", .keyUse),
      ("use-number", "The use of a key is a number.", "use", 1, .keyUse),
      ("key-ops-sign", "A public key is for signing.", "key_ops", ["sign"], .keyOperations),
      ("key-ops-empty", "A key is for no operation at all.", "key_ops", [], .keyOperations),
      ("key-ops-text", "The operations of a key are a text.", "key_ops", "verify", .keyOperations),
      ("key-ops-twice", "An operation of a key is listed twice.", "key_ops", ["verify", "verify"], .keyOperations),
      ("alg-other-curve", "A key on P-256 has the alg of P-384.", "alg", "ES384", .keyAlgorithm),
      ("alg-mac", "A public key has the alg of a MAC.", "alg", "HS256", .keyAlgorithm),
      ("alg-none", "A key has the alg none.", "alg", "none", .keyAlgorithm),
      ("alg-agreement", "A key has the alg of key agreement.", "alg", "ECDH-ES", .keyAlgorithm),
      ("kid-number", "The kid of a key is a number.", "kid", 2025, .keyID),
    ]
    for (name, title, member, value, rule) in faults {
      try suite.add(
        good.refusing(
          TextFault(
            name: name, title: title, rule: rule, place: "/\(member)",
            covers: rule == .keyID ? ["JOS-13"] : member == "alg" ? ["JOS-05", "JOS-09"] : ["JOS-09"],
            mutation: "\(member) is \(value?.text() ?? "")", level: .strict, text: KeyText.jwk(ec, [member: value]))))
    }
    for (name, title, member, value) in [
      ("private", "A private key stands where a public one belongs.", "d", TestKey.issuer.jwk["d"]),
      ("symmetric-member", "A public key has a member of a symmetric one.", "k", "R2h1bGFtIFF1YWlhbWEgMTk0NA"),
    ] {
      try suite.add(
        good.refusing(
          TextFault(
            name: name, title: title, rule: .keyPrivateMember, place: "/\(member)", covers: ["JOS-09"],
            mutation: "\(member) is added", level: .strict, text: KeyText.jwk(ec, [member: value]))))
    }
  }
}
