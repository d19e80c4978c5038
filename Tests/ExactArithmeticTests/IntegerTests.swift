/// Whole numbers of any size: bytes, arithmetic, what is undefined.

import ExactArithmetic
import Testing

@Suite struct IntegerTests {
  /// 2^127 - 1 and 2^521 - 1 are prime.
  static let m127 = power(of: 2, 127) - 1
  static let m521 = power(of: 2, 521) - 1

  static func power(of base: Integer, _ exponent: Int) -> Integer {
    (0..<exponent).reduce(Integer(1)) { product, _ in product * base }
  }

  @Test func bytesGoInAndOut() {
    #expect(Integer(bytes: [1, 0, 0]) == 65536)
    #expect(Integer(bytes: [0, 0, 1, 0]) == 256)
    #expect(Integer(bytes: []) == 0)
    #expect(Integer(256).bytes == [1, 0])
    #expect(Integer(0).bytes == [])
    #expect(Integer(256).bytes(width: 4) == [0, 0, 1, 0])
    #expect(Integer(0).bytes(width: 2) == [0, 0])
    #expect(Integer(256).bytes(width: 1) == nil)
    #expect(Integer(-1).bytes(width: 4) == nil)
    let long = [UInt8](1...200)
    #expect(Integer(bytes: long).bytes == long)
  }

  @Test func arithmeticHasNoLimit() {
    #expect((Self.m127 + 1).description == "170141183460469231731687303715884105728")
    #expect(Integer(3) - 5 == -2)
    #expect(Integer(-7).modulo(5) == 3)
    #expect(Integer(-7).divided(by: 5) == -2)
    #expect(Self.m521.bitCount == 521)
    #expect(Integer(0).bitCount == 0)
    #expect(Integer(10).power(Self.m127 - 1, modulo: Self.m127) == 1)
    #expect(Integer(3).inverse(modulo: 7) == 5)
    #expect(Integer(84).greatestCommonDivisor(with: -36) == 12)
    #expect(Self.m127.shiftedRight(by: 120) == 127)
    #expect(Integer(-3).isOdd && !Integer(0).isOdd)
  }

  @Test func squaresAndPrimesAreKnown() {
    let square = Self.m127 * Self.m127
    #expect(square.isPerfectSquare && !(square + 1).isPerfectSquare && !Integer(-4).isPerfectSquare)
    #expect(square.squareRoot == Self.m127)
    #expect((square - 1).squareRoot == Self.m127 - 1)
    #expect(Integer(-1).squareRoot == nil)
    #expect(Self.m521.isProbablyPrime && !square.isProbablyPrime)
    #expect(Integer(2).isProbablyPrime && !Integer(1).isProbablyPrime && !Integer(-7).isProbablyPrime)
  }

  @Test func whatIsUndefinedIsNil() {
    #expect(Integer(1).modulo(0) == nil)
    #expect(Integer(1).divided(by: 0) == nil)
    #expect(Integer(2).power(-1, modulo: 7) == nil)
    #expect(Integer(2).power(1, modulo: 0) == nil)
    #expect(Integer(2).inverse(modulo: 4) == nil)
    #expect(Integer(0).inverse(modulo: 7) == nil)
    #expect(Integer(1).inverse(modulo: 1) == nil)
  }

  @Test func equalNumbersHashAlikeAndAreOrdered() {
    #expect(Set([Integer(5), Integer(bytes: [0, 5]), -5]).count == 2)
    #expect([Integer(3), -4, 0].sorted() == [-4, 0, 3])
  }
}
