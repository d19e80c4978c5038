/// Which algorithms a token may name: none and MACs never, whatever stands in the place of the signature.
/// RFC 9901 §7.1-2.a, RFC 8725 §2.1, §3.1, §3.2.

import Conformance
import ExactArithmetic
import SelectiveDisclosure
import StrictJSON
import VectorSigning

enum AlgorithmVectors {
  static func add(to suite: inout Collection) throws {
    let good = try SignatureCases.good(.issuer)
    try addNames(beside: good, to: &suite)
    try addUnsigned(beside: good, to: &suite)
    try addMACs(beside: good, to: &suite)
    try addMACs(beside: try SignatureCases.good(.issuerRS256), to: &suite)
  }

  /// Headers over which the Issuer's key signs all the same.
  private static func addNames(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    let rows: [(name: String, title: String, json: String, rule: Rule)] = [
      ("none", "alg is none and the signature is good.", #""none""#, .algorithmNotAllowed),
      ("none-capital", "alg is None and the signature is good.", #""None""#, .algorithmNotAllowed),
      ("none-capitals", "alg is NONE and the signature is good.", #""NONE""#, .algorithmNotAllowed),
      ("none-mixed", "alg is nOnE and the signature is good.", #""nOnE""#, .algorithmNotAllowed),
      ("lower-case", "alg is es256.", #""es256""#, .algorithmNotAllowed),
      ("with-space", "alg is ES256 and a space.", #""ES256 ""#, .algorithmNotAllowed),
      ("empty", "alg is the empty string.", #""""#, .algorithmNotAllowed),
      ("unknown", "alg is a name that nobody registered.", #""ES257""#, .algorithmNotAllowed),
      ("number", "alg is a number.", "256", .algorithmNotString),
      ("null", "alg is null.", "null", .algorithmNotString),
      ("array", "alg is an array with ES256 in it.", #"["ES256"]"#, .algorithmNotString),
      ("object", "alg is an object.", #"{"name":"ES256"}"#, .algorithmNotString),
    ]
    for row in rows {
      let bad = good.refusing(
        "rfc9901/signature/alg-\(row.name)", row.title, by: row.rule, at: "/header/alg",
        covers: ["SDJ-V-02", "JOS-01"] + (row.name.hasPrefix("none") ? ["SDJ-P-14", "D12"] : []),
        mutation: "alg is changed"
      ) { $0.header = #"{"alg":\#(row.json),"typ":"ler+sd-jwt"}"# }
      try suite.add(row.name == "none" ? bad.everywhere : [bad])
    }
    try suite.add(
      good.refusing(
        "rfc9901/signature/alg-missing", "The header has no alg.", by: .algorithmMissing, at: "/header/alg",
        covers: ["SDJ-V-02", "JOS-01"], mutation: "alg is left out"
      ) { $0.header = #"{"typ":"ler+sd-jwt"}"# })
  }

  /// The attack of old: nothing in the place of the signature, and alg says that this is right.
  private static func addUnsigned(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    for name in ["none", "None", "NONE", "nOnE"] {
      let bad = good.refusing(
        "rfc9901/signature/unsigned-\(["none": "lower", "None": "capital", "NONE": "upper"][name] ?? "mixed")",
        "There is no signature, and alg is \(name).", by: .algorithmNotAllowed, at: "/header/alg",
        covers: ["SDJ-V-02", "SDJ-P-14", "SDJ-S-01", "D12"],
        mutation: "alg is \(name), the payload is changed, and the signature is empty"
      ) {
        $0.header = SignatureCases.header(name)
        $0.payload.replace("}", with: #","admin":true}"#)
        $0.afterIssuing = { $0.signature = "" }
      }
      try suite.add(name == "none" ? bad.everywhere : [bad])
    }
  }

  /// A MAC whose key everybody has: the public key, in a form that a verifier might hold it in.
  private static func addMACs(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    let key = good.input.issuerKey
    let jwk = JSON.object(key.publicJWK)
    let number = try key.number(key.algorithm == "ES256" ? "x" : "n")
    let secrets: [(name: String, title: String, bytes: [UInt8])] = [
      ("pem", "the PEM text of the public key", Array(try key.publicPEM.utf8)),
      ("pem-trimmed", "the PEM text of the public key without its last line break", try key.publicPEM.utf8.dropLast()),
      ("jwk", "the JWK text of the public key", Array(jwk.text().utf8)),
      ("number", key.algorithm == "ES256" ? "the first coordinate of the public key" : "the modulus", number),
      ("nothing", "the empty key", []),
    ]
    for secret in secrets {
      let bad = good.refusing(
        "mac-by-\(secret.name)", "Beside a key for \(key.algorithm) stands an HS256 MAC by \(secret.title).",
        by: .algorithmNotAllowed, at: "/header/alg", covers: ["SDJ-V-02", "SDJ-V-03", "SDJ-S-01"],
        mutation: "alg is HS256, and a MAC by \(secret.title) stands in the place of the signature"
      ) {
        $0.header = SignatureCases.header("HS256")
        $0.afterIssuing = { $0.sign { ReferenceHash.sha256.code(of: $0, key: secret.bytes) } }
      }
      try suite.add(secret.name == "pem" && key.algorithm == "ES256" ? bad.everywhere : [bad])
    }
  }
}
