/// Signatures of every algorithm, their exact form, and algorithms that are not the key's. RFC 7518 §3, RFC 8037 §3.1.

import Conformance
import CryptoPrimitives
import SelectiveDisclosure
import StrictJSON

enum SignatureVectors {
  /// A small credential signed by one key, which is trusted: `jose/jws/` and the algorithm.
  static func signed(by key: TestKey) throws -> Case<TokenInput> {
    var input = TokenInput(#""role":"tutor""#)
    input.header = #"{"alg":"\#(key.algorithm)"}"#
    input.issuerKey = key
    input.trust = Trust.issuers((Trust.schoolName, [key]))
    return try Case(
      "jose/jws/\(key.algorithm.lowercased())", "A token is signed with \(key.algorithm).", .issuerSignatureInvalid,
      covers: rows(of: key), input, payload: TokenInput.payload(#""role":"tutor""#))
  }

  private static func rows(of key: TestKey) -> [String] {
    switch key.jwk["kty"] {
    case "EC": ["JOS-01", "JOS-04", "JOS-05"]
    case "OKP": ["JOS-01", "JOS-07"]
    default: ["JOS-01", "JOS-06"]
    }
  }

  private static let keys: [TestKey] = [
    .issuer, .issuerES384, .issuerES512, .issuerEd25519, .issuerPS256, .issuerPS384, .issuerPS512,
  ]

  static func add(to suite: inout Collection) throws {
    for key in keys {
      let good = try signed(by: key)
      try suite.add(good)
      let name = key.algorithm.lowercased()
      for (fault, what, mutation, change) in faults {
        try suite.add(
          good.refusing(
            "\(name)-\(fault)", "\(article(key)) \(key.algorithm) signature \(what).", by: .issuerSignatureInvalid,
            at: "/signature", covers: rows(of: key), mutation: mutation
          ) { $0.afterIssuing = { $0.signature = Base64URL.encode(change($0.signatureBytes)) } })
      }
    }
    for key in [TestKey.issuer, .issuerES384, .issuerES512] { try halves(of: key, to: &suite) }
    try crossed(to: &suite)
    try names(to: &suite)
  }

  private static func article(_ key: TestKey) -> String { key.algorithm.hasPrefix("E") ? "An" : "A" }

  private typealias Change = @Sendable ([UInt8]) -> [UInt8]

  private static let faults: [(String, String, String, Change)] = [
    ("altered", "has a bit altered", "the last bit is altered", { $0.dropLast() + [($0.last ?? 0) ^ 1] }),
    ("cut", "lacks its last byte", "the last byte is cut off", { $0.dropLast() }),
    ("longer", "is a byte too long", "a zero byte is added", { $0 + [0] }),
  ]

  /// R and S of ECDSA: each in full width, neither zero, both below the order, and never DER.
  private static func halves(of key: TestKey, to suite: inout Collection) throws {
    let good = try signed(by: key)
    let name = key.algorithm.lowercased()
    guard let order = orders[key.algorithm] else { return }
    let zero = [UInt8](repeating: 0, count: order.count)
    let rows: [(String, String, String, Change)] = [
      ("der", "is in DER", "the signature is encoded in DER", { DER.signature($0) }),
      ("all-zero", "is zero all over", "R and S are zero", { _ in zero + zero }),
      ("r-zero", "has an R of zero", "R is zero", { zero + $0.suffix(order.count) }),
      ("s-zero", "has an S of zero", "S is zero", { $0.prefix(order.count) + zero }),
      ("r-order", "has the group's order as R", "R is the order", { order + $0.suffix(order.count) }),
      ("s-order", "has the group's order as S", "S is the order", { $0.prefix(order.count) + order }),
      ("swapped", "has R and S in the wrong order", "R and S change places", {
        $0.suffix(order.count) + $0.prefix(order.count)
      }),
    ]
    // One curve shows all of them.
    for (fault, what, mutation, change) in key.algorithm == "ES256" ? rows : Array(rows.prefix(2)) {
      try suite.add(
        good.refusing(
          "\(name)-\(fault)", "An \(key.algorithm) signature \(what).", by: .issuerSignatureInvalid, at: "/signature",
          covers: ["JOS-04"] + (fault == "der" ? ["S9"] : []), mutation: mutation
        ) { $0.afterIssuing = { $0.signature = Base64URL.encode(change($0.signatureBytes)) } })
    }
    guard key.algorithm == "ES256" else { return }
    try suite.add(
      try good.accepting(
        "es256-other-s", "An ES256 signature has the other of the two values of S that hold.", covers: ["JOS-04"]
      ) {
        $0.afterIssuing = {
          let bytes = $0.signatureBytes
          $0.signature = Base64URL.encode(bytes.prefix(order.count) + difference(order, bytes.suffix(order.count)))
        }
      })
  }

  /// The header names an algorithm that is not the key's.
  private static func crossed(to suite: inout Collection) throws {
    let pairs: [(TestKey, [String])] = [
      (.issuer, ["ES384", "ES512", "Ed25519", "PS256"]), (.issuerES384, ["ES256", "ES512"]),
      (.issuerES512, ["ES256", "ES384"]), (.issuerEd25519, ["ES256"]),
      (.issuerPS256, ["RS256", "PS384", "PS512", "ES256"]), (.issuerPS512, ["PS256"]),
    ]
    for (key, algorithms) in pairs {
      let good = try signed(by: key)
      for algorithm in algorithms {
        try suite.add(
          good.refusing(
            "\(key.algorithm)-key-\(algorithm)".lowercased(),
            "A token names \(algorithm), and its signature and key are for \(key.algorithm).",
            by: .algorithmNotTheKeys, at: "/header/alg", covers: ["JOS-05", "JOS-09"],
            mutation: "alg is \(algorithm)"
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
      })
  }

  /// RFC 9864 §2.2 gives the algorithm of RFC 8037 §3.1 a name of its own.
  private static func names(to suite: inout Collection) throws {
    try suite.add(
      try signed(by: .issuerEd25519).accepting(
        "eddsa", "A token calls Ed25519 by its older name EdDSA.", .algorithmNotAllowed, covers: ["JOS-07"]
      ) { $0.header = #"{"alg":"EdDSA"}"# })
  }

  /// The orders of the curves' groups. SEC 2 §2.
  private static let orders: [String: [UInt8]] = [
    "ES256": hex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),
    "ES384": hex("ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),
    "ES512": hex(
      "01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47"
        + "aebb6fb71e91386409"),
  ]

  private static func hex(_ text: String) -> [UInt8] {
    stride(from: 0, to: text.count, by: 2).compactMap { UInt8(text.dropFirst($0).prefix(2), radix: 16) }
  }

  /// a - b, for numbers of one width and a not below b.
  private static func difference(_ a: [UInt8], _ b: ArraySlice<UInt8>) -> [UInt8] {
    var borrow = 0
    let digits = zip(a, b).reversed().map { left, right -> UInt8 in
      let digit = Int(left) - Int(right) - borrow
      borrow = digit < 0 ? 1 : 0
      return UInt8(truncatingIfNeeded: digit)
    }
    return digits.reversed()
  }
}
