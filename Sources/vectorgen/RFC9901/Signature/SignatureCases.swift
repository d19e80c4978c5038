/// What must hold for a signature of any algorithm. RFC 9901 §7.1-2.a to 2.c, RFC 8725 §3.1.

import Conformance
import SelectiveDisclosure

enum SignatureCases {
  /// A token under this key, which is the Issuer's only one.
  static func good(_ key: TestKey) throws -> Case<TokenInput> {
    let name = property("degree", #""BSc""#)
    var input = TokenInput(sd(name), disclosing: [name])
    input.issuerKey = key
    input.header = header(key.algorithm)
    input.furtherFeatures = [key.algorithm]
    input.trust = Trust.issuers((Trust.schoolName, [key]))
    return try Case(
      "rfc9901/signature/\(key.algorithm.lowercased())/good", "An Issuer signs with \(key.algorithm).",
      .issuerSignatureInvalid, covers: ["SDJ-V-02", "SDJ-V-03", "SDJ-V-04", "SDJ-S-01"], input,
      giving: #""degree":"BSc""#)
  }

  /// The header of a token.
  static func header(_ algorithm: String) -> String { #"{"alg":"\#(algorithm)","typ":"ler+sd-jwt"}"# }

  /// Names of algorithms for a key: one that differs in the curve or the hash, one of another family.
  private static let otherNames = [
    "ES256": ["ES384", "Ed25519"], "ES384": ["ES256", "PS256"], "ES512": ["ES384", "RS256"],
    "Ed25519": ["ES256", "PS256"], "PS256": ["RS256", "PS384"], "RS256": ["PS256", "ES256"],
  ]

  /// Another Issuer's key for each algorithm, of a kind that cannot be mistaken.
  private static let otherKeys: [String: TestKey] = [
    "ES256": .issuerES384, "ES384": .issuerES512, "ES512": .issuer, "Ed25519": .issuer, "PS256": .issuer,
    "RS256": .issuerPS256,
  ]

  /// The refusals that every algorithm has.
  static func add(beside good: Case<TokenInput>, _ key: TestKey, to suite: inout Collection) throws {
    let algorithm = key.algorithm
    let rows: [(name: String, title: String, change: @Sendable ([UInt8]) -> [UInt8])] = [
      ("bit-flipped", "has one bit flipped", { [$0[0]] + [$0[1] ^ 1] + $0.dropFirst(2) }),
      ("last-bit-flipped", "has its last bit flipped", { $0.dropLast() + [($0.last ?? 0) ^ 1] }),
      ("truncated", "lacks its last byte", { Array($0.dropLast()) }),
      ("extended", "has a zero byte after it", { $0 + [0] }),
      ("padded", "has a zero byte before it", { [0] + $0 }),
    ]
    for row in rows {
      let bad = good.refusing(
        row.name, "The \(algorithm) signature \(row.title).", by: .issuerSignatureInvalid, at: "/signature",
        covers: ["SDJ-V-04", "SDJ-S-01"], mutation: "the signature \(row.title)"
      ) { input in
        input.afterIssuing = { try $0.bend(row.change) }
      }
      try suite.add(row.name == "bit-flipped" && algorithm == "ES256" ? bad.everywhere : [bad])
    }
    for name in otherNames[algorithm] ?? [] {
      try suite.add(
        good.refusing(
          "header-says-\(name.lowercased())", "The header says \(name) and key and signature are for \(algorithm).",
          by: .algorithmNotTheKeys, at: "/header/alg", covers: ["SDJ-V-02", "SDJ-V-03"],
          mutation: "alg says \(name)"
        ) { $0.header = header(name) })
    }
    if let other = otherKeys[algorithm] {
      try suite.add(
        good.refusing(
          "signed-with-\(other.algorithm.lowercased())",
          "The Issuer's key is for \(algorithm) and the token is signed with \(other.algorithm).",
          by: .algorithmNotTheKeys, at: "/header/alg", covers: ["SDJ-V-03", "SDJ-V-05"],
          mutation: "another key signs, and alg names its algorithm"
        ) {
          $0.header = header(other.algorithm)
          $0.issuerKey = other
        })
    }
    try suite.add(
      good.refusing(
        "not-accepted", "A Verifier that accepts other algorithms only is given \(algorithm).",
        by: .algorithmNotAccepted, at: "/header/alg", covers: ["SDJ-V-02"],
        mutation: "the Verifier does not accept \(algorithm)"
      ) {
        $0.options = [
          (
            "algorithms", .array((otherNames[algorithm] ?? []).map { .string($0) }), "algorithms"
          )
        ]
      },
      good.accepting(
        "accepted-alone", "A Verifier that accepts \(algorithm) only is given it.", covers: ["SDJ-V-02"]
      ) { $0.options = [("algorithms", [.string(algorithm)], "algorithms")] })
  }
}
