/// Algorithms and the keys that they belong to. RFC 7518 §3.1, §3.4, RFC 8037 §3.1. What is wrong with the signature
/// itself is told in `rfc9901/signature/`.

import Conformance
import SelectiveDisclosure

enum SignatureVectors {
  /// A small credential signed by one key, which is trusted: `jose/jws/` and the algorithm.
  static func signed(by key: TestKey) throws -> Case<TokenInput> {
    var input = TokenInput(#""role":"tutor""#)
    input.header = #"{"alg":"\#(key.algorithm)"}"#
    input.issuerKey = key
    input.trust = Trust.issuers((Trust.schoolName, [key]))
    return try Case(
      "jose/jws/\(key.algorithm.lowercased())", "A token without Disclosures is signed with \(key.algorithm).",
      .issuerSignatureInvalid, covers: rows(of: key), input, payload: TokenInput.payload(#""role":"tutor""#))
  }

  private static func rows(of key: TestKey) -> [String] {
    switch key.jwk["kty"] {
    case "EC": ["JOS-01", "JOS-04", "JOS-05", "JOS-15"]
    case "OKP": ["JOS-01", "JOS-07"]
    default: ["JOS-01", "JOS-06"]
    }
  }

  static func add(to suite: inout Collection) throws {
    for key in [TestKey.issuer, .issuerES384, .issuerES512, .issuerEd25519, .issuerPS256, .issuerRS256] {
      try suite.add(try signed(by: key))
    }
    for (key, algorithms) in [
      (TestKey.issuer, ["ES384", "ES512"]), (.issuerES384, ["ES256", "ES512"]), (.issuerES512, ["ES256", "ES384"]),
    ] {
      let good = try signed(by: key)
      for algorithm in algorithms {
        try suite.add(
          good.refusing(
            "\(key.algorithm)-key-\(algorithm)".lowercased(),
            "A token names \(algorithm), and its signature and key are for \(key.algorithm).",
            by: .algorithmNotTheKeys, at: "/header/alg", covers: ["JOS-05"], mutation: "alg is \(algorithm)"
          ) {
            $0.header = #"{"alg":"\#(algorithm)"}"#
            $0.furtherFeatures = [algorithm]
          })
      }
    }
    let plain = try signed(by: .issuer)
    try suite.add(
      plain.refusing(
        "other-curve", "A token for P-256 meets a trusted key on P-384.", by: .algorithmNotTheKeys, at: "/header/alg",
        covers: ["JOS-05"], mutation: "the trusted key is on another curve"
      ) {
        $0.trust = Trust.issuers((Trust.schoolName, [.issuerES384]))
        $0.furtherFeatures = ["ES384"]
      },
      try signed(by: .issuerEd25519).accepting(
        "eddsa", "A token without Disclosures calls Ed25519 by its older name EdDSA.", .algorithmNotAllowed,
        covers: ["JOS-07"]
      ) { $0.header = #"{"alg":"EdDSA"}"# })
  }
}
