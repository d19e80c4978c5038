/// What is hashed, by which algorithm, and how digests are compared. RFC 9901 §4.1.1, §4.2.3, §7.1 step 2.d, §9.4.

import Conformance
import CryptoPrimitives
import OpenSSLCrypto
import SelectiveDisclosure

enum HashVectors {
  private static let issuer = #""iss":"https://school.example""#
  static let name = disclosure(#"["2GLC42sKQveCfGfryNRN9w", "name", "Noor Adeyemi"]"#)
  private static let processed = #"{\#(issuer),"name":"Noor Adeyemi"}"#

  /// A token that names a hash, or none, and has this digest.
  private static func token(_ algorithm: String?, _ digest: String) -> TokenInput {
    let member = algorithm.map { #""_sd_alg":"\#($0)","# } ?? ""
    return TokenInput(#"\#(member)"_sd":["\#(digest)"]"#, disclosing: [name])
  }

  static func add(to suite: inout Collection) throws {
    let unnamed = try Case(
      "rfc9901/digest/hash/none-named", "No hash algorithm is named, and the digest is made with SHA-256.",
      .disclosureUnreferenced, covers: ["SDJ-H-01", "SDJ-H-02", "SDJ-H-03", "T15"], token(nil, digest(name)),
      payload: processed)
    try suite.add(unnamed.everywhere)
    try input(to: &suite, beside: unnamed)
    for hash in HashAlgorithm.allCases {
      let good = try unnamed.accepting(
        "\(hash.rawValue)", "The payload names \(hash.rawValue), and the digest is made with it.",
        covers: ["SDJ-H-02", "SDJ-H-07", "SDJ-H-12", "T15"], level: hash == .sha256 ? .must : .should,
        severity: .high
      ) { $0 = token(hash.rawValue, digest(name, hash)) }
      try suite.add(good.everywhere)
      let other = hash == .sha256 ? HashAlgorithm.sha512 : .sha256
      try suite.add(
        good.refusing(
          "\(hash.rawValue)-not-used",
          "The payload names \(hash.rawValue), and the digest is made with \(other.rawValue).",
          by: .disclosureUnreferenced, at: "/disclosures/0", covers: ["SDJ-H-07", "T15"],
          mutation: "the digest is made with \(other.rawValue)"
        ) { $0 = token(hash.rawValue, digest(name, other)) }.everywhere)
      if hash != .sha256 {
        try suite.add(
          unnamed.refusing(
            "none-named-\(hash.rawValue)-used",
            "No hash algorithm is named, and the digest is made with \(hash.rawValue).", by: .disclosureUnreferenced,
            at: "/disclosures/0", covers: ["SDJ-H-03", "T15"], mutation: "the digest is made with \(hash.rawValue)"
          ) { $0 = token(nil, digest(name, hash)) })
      }
    }
    try spellings(to: &suite, beside: unnamed)
    try removal(to: &suite)
    try decoys(to: &suite)
  }

  /// What goes into the hash, and how its output is written.
  private static func input(to suite: inout Collection, beside good: Case<TokenInput>) throws {
    let raw = SHA2.sha256.digest(of: Array(name.utf8))
    let hexadecimal = raw.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    try suite.add(
      good.refusing(
        "of-decoded-bytes", "The digest is made over the JSON text instead of its base64url text.",
        by: .disclosureUnreferenced, at: "/disclosures/0", covers: ["SDJ-H-01", "T16"],
        mutation: "the digest is made over the decoded bytes"
      ) { $0 = token(nil, digest(#"["2GLC42sKQveCfGfryNRN9w", "name", "Noor Adeyemi"]"#)) }.everywhere)
    try suite.add(
      good.refusing(
        "hexadecimal", "The digest is written in hexadecimal.", by: .disclosureUnreferenced, at: "/disclosures/0",
        covers: ["SDJ-H-02"], mutation: "the digest is written in hexadecimal"
      ) { $0 = token(nil, hexadecimal) },
      good.refusing(
        "of-hexadecimal", "The digest is the base64url of hexadecimal digits.", by: .disclosureUnreferenced,
        at: "/disclosures/0", covers: ["SDJ-H-02"], mutation: "the hexadecimal digits are encoded instead of the bytes"
      ) { $0 = token(nil, base64url(hexadecimal)) })
  }

  /// Other spellings of the right digest.
  private static func spellings(to suite: inout Collection, beside good: Case<TokenInput>) throws {
    let right = digest(name)
    let rows = [
      ("padded", "is padded with an equals sign", "an equals sign is added to the digest", right + "="),
      ("upper-case", "is written in capitals", "the digest's letters become capitals", right.uppercased()),
      ("lower-case", "is written in small letters", "the digest's letters become small ones", right.lowercased()),
      ("truncated", "lacks its last character", "the digest's last character is taken away", String(right.dropLast())),
      ("with-space", "has a space before it", "a space is put before the digest", " " + right),
    ]
    for (name, title, mutation, text) in rows {
      try suite.add(
        good.refusing(
          name, "The only digest \(title).", by: .disclosureUnreferenced, at: "/disclosures/0", covers: ["SDJ-H-13"],
          mutation: mutation, level: .strict
        ) { $0 = token(nil, text) })
    }
    let first = String(right.utf8.first.map { String($0, radix: 16) } ?? "")
    try suite.add(
      good.accepting(
        "escaped", "A character of the digest is written as an escape of JSON.", covers: ["SDJ-H-13"], level: .strict
      ) { $0 = token(nil, "\\u00\(first)\(right.dropFirst())") })
  }

  /// The name of the algorithm is no claim.
  private static func removal(to suite: inout Collection) throws {
    let good = try Case(
      "rfc9901/digest/hash/nothing-concealed", "The payload names a hash algorithm and conceals nothing.",
      .hashAlgorithmNotAccepted, covers: ["SDJ-H-12", "SDJ-V-16", "D5"], severity: .high,
      TokenInput(#""a":1,"_sd_alg":"sha-256","b":2"#), payload: #"{\#(issuer),"a":1,"b":2}"#)
    try suite.add(good.everywhere)
    try suite.add(
      good.accepting(
        "escaped-name", "The member _sd_alg is written with an escape, and is no claim either.",
        covers: ["SDJ-H-12"], severity: .high
      ) { $0.payload = TokenInput.payload(#""a":1,"_sd\u005falg":"sha-256","b":2"#) })
  }

  /// Decoys, and pairings of hash and signature.
  private static func decoys(to suite: inout Collection) throws {
    let decoys = ["a", "b"].map { digest($0, .sha384) }
    let list =
      #""_sd_alg":"sha-384","_sd":["\#(decoys[0])","\#(digest(name, .sha384))"],"list":[{"...":"\#(decoys[1])"}]"#
    let good = try Case(
      "rfc9901/digest/hash/decoys", "Decoys are as long as the digests of the hash that is named.",
      .disclosureUnreferenced, covers: ["SDJ-H-10", "SDJ-P-12"], TokenInput(list, disclosing: [name]),
      payload: #"{\#(issuer),"name":"Noor Adeyemi","list":[]}"#)
    try suite.add(good.everywhere)
    for (key, hash) in [
      (TestKey.issuerES384, HashAlgorithm.sha384), (.issuerES512, .sha512), (.issuerES512, .sha256),
    ] {
      var input = token(hash.rawValue, digest(name, hash))
      input.header = #"{"alg":"\#(key.algorithm)","typ":"ler+sd-jwt"}"#
      input.issuerKey = key
      input.trust = Trust.issuers((Trust.schoolName, [key]))
      try suite.add(
        try Case(
          "rfc9901/digest/hash/\(key.algorithm.lowercased())-\(hash.rawValue)",
          "An Issuer signs with \(key.algorithm) and makes digests with \(hash.rawValue).", .hashAlgorithmNotAccepted,
          covers: ["SDJ-H-09"], level: .should, input, payload: processed))
    }
  }
}
