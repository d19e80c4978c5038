/// Ed25519: R and s side by side, and s below the order of the group. RFC 8032 §5.1.7, RFC 8037 §3.1, RFC 9864.

import Conformance
import ExactArithmetic
import SelectiveDisclosure

enum EdDSAVectors {
  static func add(to suite: inout Collection) throws {
    let good = try SignatureCases.good(.issuerEd25519)
    try suite.add(good)
    try SignatureCases.add(beside: good, .issuerEd25519, to: &suite)
    try suite.add(
      good.accepting(
        "named-eddsa", "The header says EdDSA, the older name of Ed25519.", covers: ["SDJ-V-02", "SDJ-V-03"]
      ) { $0.header = SignatureCases.header("EdDSA") })
    // RFC 8032 writes numbers with the lowest byte first.
    let order = GroupOrder.of("Ed25519")
    let rows: [(name: String, title: String, change: @Sendable ([UInt8]) -> [UInt8])] = [
      ("s-order", "has the order of the group for s", { $0.prefix(32) + lowestFirst(order) }),
      (
        "s-plus-order", "has s + L for s",
        { $0.prefix(32) + lowestFirst(order + Integer(bytes: Array($0.suffix(32).reversed()))) }
      ),
      ("zeros", "has zero bytes only", { _ in [UInt8](repeating: 0, count: 64) }),
      ("exchanged", "has s before R", { Array($0.suffix(32) + $0.prefix(32)) }),
      ("r-only", "ends after R", { Array($0.prefix(32)) }),
    ]
    for row in rows {
      try suite.add(
        good.refusing(
          row.name, "The Ed25519 signature \(row.title).", by: .issuerSignatureInvalid, at: "/signature",
          covers: ["SDJ-V-04", "JOS-04"], mutation: "the signature \(row.title)"
        ) { input in
          input.afterIssuing = { try $0.bend(row.change) }
        })
    }
    try suite.add(
      good.refusing(
        "named-ed448", "The header says Ed448 and key and signature are for Ed25519.", by: .algorithmNotAllowed,
        at: "/header/alg", covers: ["SDJ-V-02", "SDJ-V-03"], mutation: "alg says Ed448"
      ) { $0.header = SignatureCases.header("Ed448") },
      good.refusing(
        "named-in-lower-case", "The header says ed25519.", by: .algorithmNotAllowed, at: "/header/alg",
        covers: ["SDJ-V-02"], mutation: "alg is written in lower case"
      ) { $0.header = SignatureCases.header("ed25519") })
  }

  private static func lowestFirst(_ number: Integer) -> [UInt8] { (number.bytes(width: 32) ?? []).reversed() }
}
