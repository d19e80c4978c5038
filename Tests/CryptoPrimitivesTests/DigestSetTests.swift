/// A digest is found where it is, wherever that is, and nowhere else; bits stay bits until somebody says otherwise.

import Testing

@testable import CryptoPrimitives

@Suite struct DigestSetTests {
  private static func texts(_ count: Int, byteCount: Int) -> [[UInt8]] {
    (0..<count).map { _ in SystemRandom().bytes(byteCount) }
  }

  private static func place(of text: some Collection<UInt8>, in set: DigestSet) -> Int? {
    let (isThere, place) = text.withBytes { set.find(UnsafeRawBufferPointer($0)) }
    // Which of the two ways is gone depends on the processor; both lead to one place.
    let narrow = text.withBytes { set.find(UnsafeRawBufferPointer($0), widely: false) }
    #expect(narrow.isThere.declassify(narrow.place) == isThere.declassify(place))
    return isThere.declassify(place)
  }

  // The texts of SHA-256, SHA-384 and SHA-512, and sizes around a multiple of 16.
  @Test(arguments: [32, 33, 40, 43, 47, 48, 49, 63, 64, 65, 80, 86])
  func eachDigestIsFoundAtItsPlace(_ byteCount: Int) {
    for count in 1...33 {
      let texts = DigestSetTests.texts(count, byteCount: byteCount)
      let set = DigestSet(Array(texts.joined()), byteCount: byteCount)
      #expect(set.count == count)
      for (place, text) in texts.enumerated() {
        #expect(DigestSetTests.place(of: text, in: set) == place)
        #expect(DigestSetTests.place(of: ([0] + text).dropFirst(), in: set) == place)
      }
    }
  }

  @Test(arguments: [32, 43, 48, 64, 86])
  func oneOtherBitAnywhereIsNotFound(_ byteCount: Int) {
    let texts = DigestSetTests.texts(3, byteCount: byteCount)
    let set = DigestSet(Array(texts.joined()), byteCount: byteCount)
    for bit in 0..<8 * byteCount {
      var other = texts[1]
      other[bit / 8] ^= 1 << (bit % 8)
      #expect(DigestSetTests.place(of: other, in: set) == nil, "bit \(bit)")
    }
  }

  @Test func anotherSizeIsNeverFound() {
    let text = [UInt8](repeating: 65, count: 43)
    let set = DigestSet(text, byteCount: 43)
    for count in [0, 1, 7, 8, 42, 44, 64, 86] {
      #expect(DigestSetTests.place(of: [UInt8](repeating: 65, count: count), in: set) == nil)
    }
  }

  @Test func aSetOfNothingFindsNothing() {
    for byteCount in [0, 31, 43] {
      let set = DigestSet([], byteCount: byteCount)
      #expect(DigestSetTests.place(of: [UInt8](repeating: 0, count: byteCount), in: set) == nil)
    }
  }
}

@Suite struct SecretBitTests {
  private static let bits = [SecretBit(0), SecretBit(1)]

  @Test func bitsAreCombinedAsTruthIs() {
    for a in SecretBitTests.bits {
      #expect((!a).declassify() != a.declassify())
      for b in SecretBitTests.bits {
        #expect((a & b).declassify() == (a.declassify() && b.declassify()))
        #expect((a | b).declassify() == (a.declassify() || b.declassify()))
      }
    }
    #expect(!SecretBit.no.declassify())
  }

  @Test func onlyZeroIsZero() {
    #expect(SecretBit(isZero: 0).declassify())
    for bit in 0..<64 { #expect(!SecretBit(isZero: 1 << bit).declassify()) }
    #expect(!SecretBit(isZero: .max).declassify())
  }

  @Test func aChoiceIsOneOfTheTwo() {
    for (first, second) in [(0, .max), (1, 2), (0x0123_4567_89ab_cdef, 0), (7, 7)] as [(UInt64, UInt64)] {
      #expect(ConstantTime.select(SecretBit(1), first, second) == first)
      #expect(ConstantTime.select(SecretBit(0), first, second) == second)
    }
  }

  @Test(arguments: 0...33) func aCopyIsMadeWhereTheBitSaysSo(_ count: Int) {
    let source = SystemRandom().bytes(count)
    let before = SystemRandom().bytes(count)
    for bit in SecretBitTests.bits {
      var target = before
      source.withUnsafeBytes { source in
        target.withUnsafeMutableBytes { ConstantTime.copy(source, to: $0, when: bit) }
      }
      #expect(target == (bit.declassify() ? source : before))
    }
  }

  @Test func aCopyOfAnotherSizeWritesNothing() {
    var target: [UInt8] = [1, 2, 3]
    [UInt8](repeating: 9, count: 2).withUnsafeBytes { source in
      target.withUnsafeMutableBytes { ConstantTime.copy(source, to: $0, when: SecretBit(1)) }
    }
    #expect(target == [1, 2, 3])
  }
}
