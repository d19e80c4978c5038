/// What is hashed, by which algorithm, and how digests are compared. RFC 9901 §4.1.1, §4.2.3, §7.1 step 2.d, §9.4.

import CryptoPrimitives
import JOSE
import OpenSSLCrypto
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct HashTests {
  static let name = disclosure(#"["salt","name","Ada"]"#)

  /// A payload that names `algorithm` and has the right digest.
  static func token(_ hash: HashAlgorithm) -> Forgery {
    Forgery(#""_sd_alg":"\#(hash.rawValue)","# + digests([digest(name, hash)]), disclosing: [name])
  }

  // SDJ-H-01, SDJ-H-02: the text is hashed, not what it decodes to; the digest is not written in hexadecimal.
  @Test func theDigestIsOfTheTextAndInBase64URL() throws {
    let raw = SHA2.sha256.digest(of: Array(HashTests.name.utf8)[...])
    let hexadecimal = raw.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    let decoded = SHA2.sha256.digest(of: try Base64URL.decode(Array(HashTests.name.utf8)))
    let wrong = [
      hexadecimal, hexadecimal.uppercased(), Base64URL.encode(Array(hexadecimal.utf8)), Base64URL.encode(decoded),
      digest(HashTests.name + "~"),
    ]
    for digest in wrong {
      try expectRefusal(
        Forgery(digests([digest]), disclosing: [HashTests.name]), by: .disclosureUnreferenced, at: "/disclosures/0")
    }
    try expectPayload(
      Forgery(digests([Base64URL.encode(raw)]), disclosing: [HashTests.name]), #""name":"Ada""#)
  }

  // SDJ-H-02, SDJ-H-07, SDJ-H-12, T15
  @Test(arguments: zip(HashAlgorithm.allCases, [43, 64, 86]))
  func eachAlgorithmHashesTheDisclosures(_ hash: HashAlgorithm, _ length: Int) throws {
    #expect(digest(HashTests.name, hash).utf8.count == length)
    try expectPayload(HashTests.token(hash), #""name":"Ada""#)
  }

  // SDJ-H-03, T15
  @Test func withoutAnAlgorithmTheDigestsAreSHA256() throws {
    try expectPayload(Forgery(digests(of: HashTests.name), disclosing: [HashTests.name]), #""name":"Ada""#)
    for hash in [HashAlgorithm.sha384, .sha512] {
      try expectRefusal(
        Forgery(digests([digest(HashTests.name, hash)]), disclosing: [HashTests.name]), by: .disclosureUnreferenced,
        at: "/disclosures/0")
    }
  }

  // SDJ-H-07, T15: the digests are those of the algorithm that is named, and of no other.
  @Test(arguments: HashAlgorithm.allCases, HashAlgorithm.allCases)
  func theNamedAlgorithmIsTheOneThatCounts(_ named: HashAlgorithm, _ used: HashAlgorithm) throws {
    guard named != used else { return }
    let token = Forgery(
      #""_sd_alg":"\#(named.rawValue)","# + digests([digest(HashTests.name, used)]), disclosing: [HashTests.name])
    try expectRefusal(token, by: .disclosureUnreferenced, at: "/disclosures/0")
  }

  // SDJ-H-04, SDJ-V-06, T15: below the top level it is refused, and it never chooses the hash.
  @Test(arguments: ["sha-256", "sha-512", "md5"])
  func theAlgorithmIsNamedAtTheTopLevelOnly(_ value: String) throws {
    let member = #""_sd_alg":"\#(value)""#
    try expectRefusal(
      Forgery(#""address":{\#(member),\#(digests(of: HashTests.name))}"#, disclosing: [HashTests.name]),
      by: .hashAlgorithmNested, at: "/payload/address/_sd_alg")
    try expectRefusal(Forgery(#""list":[[{\#(member)}]]"#), by: .hashAlgorithmNested, at: "/payload/list/0/0/_sd_alg")
    let parent = disclosure(#"["s","p",{\#(member)}]"#)
    try expectRefusal(
      Forgery(digests(of: parent), disclosing: [parent]), by: .hashAlgorithmNested, at: "/payload/p/_sd_alg")
    let element = disclosure(#"["s",{\#(member)}]"#)
    try expectRefusal(
      Forgery(#""list":[\#(placeholder(element))]"#, disclosing: [element]), by: .hashAlgorithmNested,
      at: "/payload/list/0/_sd_alg")
    try expectPayload(
      Forgery(#""address":{\#(digests(of: HashTests.name))}"#, disclosing: [HashTests.name]),
      #""address":{"name":"Ada"}"#)
  }

  // SDJ-H-05, SDJ-H-06, SDJ-V-06, D16, T15: names are compared byte by byte, with Disclosures and without.
  @Test(arguments: [
    "SHA-256", "Sha-256", "sha256", "sha-256 ", "sha_256", "", "md5", "sha-1", "sha-3-256", "sha3-256", "none",
    "sha-256\\u0000",
  ])
  func anUnknownAlgorithmIsRefused(_ name: String) throws {
    for (members, disclosures) in [("", []), ("," + digests(of: HashTests.name), [HashTests.name])] {
      try expectRefusal(
        Forgery(#""_sd_alg":"\#(name)""# + members, disclosing: disclosures), by: .hashAlgorithmNotAccepted,
        at: "/payload/_sd_alg")
    }
    try expectPayload(Forgery(#""_sd_alg":"sha-\u003256""#), "")
  }

  // SDJ-H-08, D16: registered, but too short to trust.
  @Test(arguments: ["sha-256-128", "sha-256-120", "sha-256-96", "sha-256-64", "sha-256-32"])
  func truncatedHashesAreRefused(_ name: String) throws {
    try expectRefusal(Forgery(#""_sd_alg":"\#(name)""#), by: .hashAlgorithmNotAccepted, at: "/payload/_sd_alg")
  }

  // SDJ-H-05, SDJ-V-06, D16, T15
  @Test(arguments: ["256", "null", #"["sha-256"]"#, "true", "{}"])
  func anAlgorithmThatIsNoStringIsRefused(_ value: String) throws {
    try expectRefusal(Forgery(#""_sd_alg":\#(value)"#), by: .hashAlgorithmNotString, at: "/payload/_sd_alg")
  }

  // SDJ-H-09: the Issuer's choice follows its key unless the caller decides.
  @Test(arguments: [
    (Algorithm.es256, HashAlgorithm.sha256), (.ed25519, .sha256), (.es384, .sha384), (.es512, .sha512),
  ])
  func theIssuersHashIsAsStrongAsItsSignature(_ algorithm: Algorithm, _ hash: HashAlgorithm) throws {
    let key = try SigningKey.generate(algorithm)
    #expect(HashAlgorithm(matching: algorithm) == hash)
    let claims: JSONObject = ["name": "Ada"]
    let matched = try Issuer(signingWith: key).issue(claims, selectivelyDisclosable: .everything)
    #expect(try Inspection(of: Array(matched.serialized().utf8)).payload["_sd_alg"] == .string(hash.rawValue))
    let chosen = try Issuer(signingWith: key, hash: .sha512).issue(claims, selectivelyDisclosable: .everything)
    #expect(try Inspection(of: Array(chosen.serialized().utf8)).payload["_sd_alg"] == "sha-512")
  }

  // SDJ-H-10, SDJ-P-12: a decoy is as long as a digest.
  @Test(arguments: zip(HashAlgorithm.allCases, [43, 64, 86]))
  func decoysAreMadeByTheSameHash(_ hash: HashAlgorithm, _ length: Int) throws {
    let issued = try Issuer(signingWith: Keys.issuer, hash: hash, decoys: .everywhere(3)).issue(
      ["iss": .string(Keys.issuerName), "name": "Ada", "list": [1]], selectivelyDisclosable: [["name"], ["list", 0]])
    let payload = try Inspection(of: Array(issued.serialized().utf8)).payload
    let inObject = try #require(payload["_sd"]?.array)
    let inArray = try #require(payload["list"]?.array)
    #expect(inObject.count == 4)
    #expect(inArray.count == 4)
    for digest in inObject + inArray.compactMap({ $0["..."] }) {
      #expect(digest.string?.utf8.count == length)
    }
    let held = try Holder(trusting: Keys.trusted).accept(issued, at: Demands.now)
    #expect(held.payload.unmatchedDigests == 6)
    #expect(held.payload.claims == ["iss": .string(Keys.issuerName), "name": "Ada", "list": [1]])
  }

  // SDJ-H-11, D31
  @Test(arguments: HashAlgorithm.allCases, HashAlgorithm.allCases)
  func theKeyBindingIsMadeByTheSameHash(_ named: HashAlgorithm, _ used: HashAlgorithm) throws {
    var token = HashTests.token(named)
    token.payload = token.payload.dropLast() + ",\(Keys.confirmation)}"
    var keyBinding = KeyBindingForgery()
    let covered = try token.parts()
    keyBinding.payload.replace("SD_HASH", with: digest(covered.sdJWT, used))
    // The covered text must be the presented one: the same signature again.
    token.segments.signature = { _ in covered.signature }
    token.keyBinding = keyBinding
    if named == used {
      try expectPayload(
        token, #""name":"Ada","# + Keys.confirmation, entries: EntryPoint.verifiers, demand: Demands.required)
    } else {
      try expectRefusal(
        token, by: .keyBindingDigest, at: "/kb_jwt/payload/sd_hash", entries: EntryPoint.verifiers,
        demand: Demands.required)
    }
  }

  // SDJ-H-12, SDJ-V-16, D5: the name of the algorithm is no claim, also when nothing is concealed.
  @Test(arguments: HashAlgorithm.allCases) func theAlgorithmIsNotAmongTheClaims(_ hash: HashAlgorithm) throws {
    try expectPayload(Forgery(#""a":1,"_sd_alg":"\#(hash.rawValue)","b":2"#), #""a":1,"b":2"#)
    try expectPayload(Forgery(#""_sd\u005falg":"\#(hash.rawValue)""#), "")
  }

  // SDJ-H-13: digests are equal when their texts are.
  @Test func digestsAreComparedAsText() throws {
    let good = digest(HashTests.name)
    let spellings = [
      good + "=", good.uppercased(), good.lowercased(), " " + good, good + "\\n", String(good.dropLast()),
      good.replacing("-", with: "+").replacing("_", with: "/") + "=", good + good,
    ]
    for spelling in spellings {
      try expectRefusal(
        Forgery(digests([spelling]), disclosing: [HashTests.name]), by: .disclosureUnreferenced, at: "/disclosures/0")
      try expectPayload(Forgery(digests([spelling])), "")
    }
    let escaped = try #require(good.utf8.first).description
    try expectPayload(
      Forgery(
        digests(["\\u00" + String(Int(escaped) ?? 0, radix: 16) + good.dropFirst()]), disclosing: [HashTests.name]),
      #""name":"Ada""#)
  }
}
