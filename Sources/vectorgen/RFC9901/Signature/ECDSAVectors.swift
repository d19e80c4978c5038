/// ECDSA over the three curves: r and s side by side, each in its range. RFC 7518 §3.4, RFC 9901 §7.1-2.b.

import Conformance
import ExactArithmetic
import SelectiveDisclosure

enum ECDSAVectors {
  static func add(to suite: inout Collection) throws {
    for key in [TestKey.issuer, .issuerES384, .issuerES512] {
      let good = try SignatureCases.good(key)
      try suite.add(key.algorithm == "ES256" ? good.everywhere : [good])
      try SignatureCases.add(beside: good, key, to: &suite)
      let order = GroupOrder.of(key.algorithm)
      try suite.add(
        good.accepting(
          "other-s", "The second number of an \(key.algorithm) signature is n - s, which signs the same.",
          covers: ["SDJ-V-04"], level: .strict
        ) { input in
          input.afterIssuing = { try $0.bend { split($0).0 + bytes(order - Integer(bytes: split($0).1), like: $0) } }
        })
      for row in rows(order) {
        let bad = good.refusing(
          row.name, "The \(key.algorithm) signature \(row.title).", by: .issuerSignatureInvalid, at: "/signature",
          covers: ["SDJ-V-04", "JOS-04"] + row.covers, mutation: "the signature \(row.title)"
        ) { input in
          input.afterIssuing = { try $0.bend(row.change) }
        }
        try suite.add(row.name == "der" && key.algorithm == "ES256" ? bad.everywhere : [bad])
      }
    }
    try addBeyondOrder(to: &suite)
  }

  private typealias Row = (
    name: String, title: String, covers: [String], change: @Sendable ([UInt8]) -> [UInt8]
  )

  private static func rows(_ number: Integer) -> [Row] {
    let order = number.bytes
    let zero = [UInt8](repeating: 0, count: order.count)
    return [
      ("der", "is written in DER", ["S9"], { DER.signature($0) }),
      ("r-zero", "has zero for r", [], { zero + split($0).1 }),
      ("s-zero", "has zero for s", [], { split($0).0 + zero }),
      ("zeros", "has zero for r and s", [], { _ in zero + zero }),
      ("r-order", "has the order of the group for r", [], { order + split($0).1 }),
      ("s-order", "has the order of the group for s", [], { split($0).0 + order }),
      ("orders", "has the order of the group for r and s", [], { _ in order + order }),
      ("exchanged", "has s before r", [], { split($0).1 + split($0).0 }),
      ("halves-padded", "has a zero byte before r and one before s", ["S9"], { [0] + split($0).0 + [0] + split($0).1 }),
      ("r-only", "ends after r", ["S9"], { split($0).0 }),
    ]
  }

  /// P-521 leaves room in its 66 bytes for a number beyond the order of the group.
  private static func addBeyondOrder(to suite: inout Collection) throws {
    let good = try SignatureCases.good(.issuerES512)
    let order = GroupOrder.of("ES512")
    try suite.add(
      good.refusing(
        "s-plus-order", "The ES512 signature has s + n for s.", by: .issuerSignatureInvalid, at: "/signature",
        covers: ["SDJ-V-04", "JOS-04"], mutation: "the order of the group is added to s"
      ) { input in
        input.afterIssuing = { try $0.bend { split($0).0 + bytes(order + Integer(bytes: split($0).1), like: $0) } }
      },
      good.refusing(
        "r-plus-order", "The ES512 signature has r + n for r.", by: .issuerSignatureInvalid, at: "/signature",
        covers: ["SDJ-V-04", "JOS-04"], mutation: "the order of the group is added to r"
      ) { input in
        input.afterIssuing = { try $0.bend { bytes(order + Integer(bytes: split($0).0), like: $0) + split($0).1 } }
      })
  }

  /// A number in the width of r and s.
  private static func bytes(_ number: Integer, like signature: [UInt8]) -> [UInt8] {
    number.bytes(width: signature.count / 2) ?? []
  }

  private static func split(_ signature: [UInt8]) -> ([UInt8], [UInt8]) {
    (Array(signature.prefix(signature.count / 2)), Array(signature.suffix(signature.count / 2)))
  }
}
