/// Inverses modulo the orders of the curves.

import Testing

@testable import OpenSSLCrypto

@Suite struct ModularInverseTests {
  private func inverse(_ number: [UInt8], _ inverse: ModularInverse) -> [UInt8] {
    var result = [UInt8](repeating: 0xee, count: number.count)
    number.withUnsafeBytes { number in result.withUnsafeMutableBytes { inverse.invert(number, into: $0) } }
    return result
  }

  @Test(arguments: ECCurve.allCases) func theInverseIsTheOneOfLibcrypto(curve: ECCurve) throws {
    let (workshop, order) = (try CurveWorkshop(curve), ECDSATests.order(curve))
    let ours = ModularInverse(order)
    var random = SplitMix64(state: 7)
    let one = [UInt8](repeating: 0, count: curve.byteCount - 1) + [1]
    var numbers = [one, try workshop.difference(order, one), one.dropLast() + [2]]
    // Powers of two, and all ones up to a bit: long runs of even steps, and of odd ones.
    for bit in 1..<(curve.byteCount * 8 - 8) {
      var power = [UInt8](repeating: 0, count: curve.byteCount)
      power[curve.byteCount - 1 - bit / 8] = 1 << UInt8(bit % 8)
      numbers += [power, try workshop.difference(power, one), try workshop.difference(order, power)]
    }
    // Of all lengths.
    for count in 0..<2000 {
      let bytes = random.bytes(1 + count % curve.byteCount)
      numbers.append(try workshop.product([UInt8](repeating: 0, count: curve.byteCount - bytes.count) + bytes, one))
    }
    for number in numbers where number.contains(where: { $0 != 0 }) {
      #expect(try inverse(number, ours) == workshop.inverse(number), "\(number)")
    }
  }

  /// Nothing comes of zero or of the modulus, but it comes to an end.
  @Test(arguments: ECCurve.allCases) func whatHasNoInverseComesToAnEnd(curve: ECCurve) {
    let order = ECDSATests.order(curve)
    let ours = ModularInverse(order)
    _ = inverse([UInt8](repeating: 0, count: curve.byteCount), ours)
    _ = inverse(order, ours)
    _ = inverse([UInt8](repeating: 0xff, count: curve.byteCount), ours)
  }
}
