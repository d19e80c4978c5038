/// The constants of the four curves, and the sums that a joint row of doublings must get right.

import Testing

@testable import ExactArithmetic

@Suite struct CurveTests {
  static let curves: [PrimeCurve] = [.p256, .p384, .p521]

  @Test(arguments: curves) func theConstantsBelongTogether(_ curve: PrimeCurve) {
    #expect(curve.prime.isProbablyPrime && curve.order.isProbablyPrime)
    #expect(curve.contains(curve.generator))
    #expect(curve.multiple(curve.order) == nil)
    #expect(curve.multiple(curve.order + 1) == curve.generator)
    #expect((curve.prime.bitCount + 7) / 8 == curve.byteCount)
    // Nothing that is hashed needs to be cut to the order's size.
    #expect(8 * curve.hash.byteCount <= curve.order.bitCount)
  }

  @Test(arguments: curves) func aPointOutOfRangeIsNotOnTheCurve(_ curve: PrimeCurve) {
    let g = curve.generator
    #expect(!curve.contains(AffinePoint(x: g.x + curve.prime, y: g.y)))
    #expect(!curve.contains(AffinePoint(x: g.x, y: g.y - curve.prime)))
    #expect(!curve.contains(AffinePoint(x: g.x, y: g.y + 1)))
    #expect(!curve.contains(AffinePoint(x: 0, y: 0)))
  }

  /// Where the formula for two different points would fail: the same point, its opposite, and infinity on the way.
  @Test(arguments: curves) func everyKindOfSumComesOut(_ curve: PrimeCurve) {
    let g = curve.generator
    let opposite = AffinePoint(x: g.x, y: curve.prime - g.y)
    #expect(curve.sum(3, g, 4, g) == curve.multiple(7))
    #expect(curve.sum(1, g, 1, opposite) == nil)
    #expect(curve.sum(5, g, 3, opposite) == curve.multiple(2))
    #expect(curve.sum(0, g, 0, g) == nil)
    // 2 (g + h) + g with h = -2g/2: the row passes through infinity.
    #expect(
      curve.sum(2, g, 1, AffinePoint(x: curve.multiple(2)?.x ?? 0, y: curve.prime - (curve.multiple(2)?.y ?? 0))) == nil
    )
    #expect(curve.sum(7, g, 1, curve.multiple(curve.order - 6) ?? g) == g)
    for (u, v) in [(5, 9), (8, 1), (1, 8), (255, 256)] {
      #expect(curve.sum(Integer(u), g, Integer(v), curve.multiple(11) ?? g) == curve.multiple(Integer(u + 11 * v)))
    }
  }

  @Test func edwards25519IsTheOneOfRFC7748() {
    #expect(Edwards25519.prime.isProbablyPrime && Edwards25519.order.isProbablyPrime)
    #expect(
      Edwards25519.d.description
        == "37095705934669439343138083508754565189542113879843219016388785533085940283555")
    #expect(
      Edwards25519.generator.x.description
        == "15112221349535400772501151409588531511454012693041857206046113283949847762202")
    #expect(Edwards25519.isOfPrimeOrder(Edwards25519.generator))
    #expect(!Edwards25519.isOfPrimeOrder(Edwards25519.neutral))
    let g = Edwards25519.generator
    #expect(Edwards25519.sum(3, g, 4, g) == Edwards25519.sum(7, g, 0, g))
    #expect(Edwards25519.sum(1, g, 1, Edwards25519.negated(g)) == Edwards25519.neutral)
    #expect(Edwards25519.point(Edwards25519.bytes(g)) == g)
  }
}
