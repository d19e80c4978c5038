/// The inverse of a public number modulo an odd prime: D. J. Bernstein, B.-Y. Yang, "Fast constant-time gcd computation and
/// modular inversion", 2019, in the order of steps that is fast and not constant.
///
/// libcrypto inverts modulo the order of a curve by a power, or by a Euclid in constant time: a sixth of a verification.
/// What a signature and a public key say is public, so the time may depend on it here. Secrets never come this way.

/// A modulus prepared for inversions.
struct ModularInverse: Sendable {
  /// The modulus in signed limbs of 62 bits, the least significant first.
  private let modulus: [Int64]
  /// The inverse of the modulus modulo 2^62.
  private let inverse: Int64
  /// The bytes of a number.
  private let byteCount: Int

  private static let mask: Int64 = 1 << 62 - 1

  /// Takes an odd modulus, big-endian. Two bits of the highest limb must be left for the sign and one doubling.
  init(_ bytes: [UInt8]) {
    byteCount = bytes.count
    var limbs = [Int64](repeating: 0, count: (bytes.count * 8 + 2) / 62 + 1)
    bytes.withUnsafeBytes { bytes in limbs.withUnsafeMutableBufferPointer { Self.read(bytes, into: $0) } }
    modulus = limbs
    // Each round doubles the bits that are right; an odd number is its own inverse modulo 8.
    var inverse = limbs[0]
    for _ in 0..<5 { inverse = inverse &* (2 &- limbs[0] &* inverse) }
    self.inverse = inverse & Self.mask
  }

  /// Writes the inverse of a number over `result`, both big-endian and as wide as the modulus. What it writes for a number
  /// that has no inverse means nothing, so that the caller has to check the product.
  func invert(_ number: UnsafeRawBufferPointer, into result: UnsafeMutableRawBufferPointer) {
    let count = modulus.count
    modulus.withUnsafeBufferPointer { modulus in
      withUnsafeTemporaryAllocation(of: Int64.self, capacity: 4 * count) { limbs in
        limbs.initialize(repeating: 0)
        let f = UnsafeMutableBufferPointer(rebasing: limbs[..<count])
        let g = UnsafeMutableBufferPointer(rebasing: limbs[count..<2 * count])
        let d = UnsafeMutableBufferPointer(rebasing: limbs[2 * count..<3 * count])
        let e = UnsafeMutableBufferPointer(rebasing: limbs[3 * count..<4 * count])
        for place in 0..<count { f[place] = modulus[place] }
        Self.read(number, into: g)
        e[0] = 1
        // d·number ≡ f and e·number ≡ g modulo the modulus, all the way. For 521 bits 26 rounds are enough, and a number
        // without an inverse must end too.
        var (eta, used) = (Int64(-1), count)
        for _ in 0..<32 {
          let steps = Steps(from: &eta, f[0], g[0])
          steps.apply(to: d, e, modulus, inverse)
          steps.apply(to: f, g, count: used)
          if g[..<used].allSatisfy({ $0 == 0 }) { break }
          used = Self.shortened(f, g, used)
        }
        Self.normalize(d, negated: f[used - 1] < 0, modulus)
        Self.write(d, into: result)
      }
    }
  }

  /// Drops the highest limbs of both where they are nothing but a sign.
  private static func shortened(
    _ f: UnsafeMutableBufferPointer<Int64>, _ g: UnsafeMutableBufferPointer<Int64>, _ count: Int
  ) -> Int {
    let (high, other) = (f[count - 1], g[count - 1])
    guard count > 1, high == high >> 63, other == other >> 63 else { return count }
    f[count - 2] |= high << 62
    g[count - 2] |= other << 62
    return count - 1
  }

  /// Brings a number between -2 and 1 times the modulus, or its opposite, to where residues are.
  private static func normalize(
    _ number: UnsafeMutableBufferPointer<Int64>, negated: Bool, _ modulus: UnsafeBufferPointer<Int64>
  ) {
    if negated { carry(number) { 0 &- number[$0] } }
    while number[number.count - 1] < 0 { carry(number) { number[$0] &+ modulus[$0] } }
    while !isBelow(number, modulus) { carry(number) { number[$0] &- modulus[$0] } }
  }

  private static func carry(_ number: UnsafeMutableBufferPointer<Int64>, _ limb: (Int) -> Int64) {
    var carry: Int64 = 0
    for place in 0..<number.count - 1 {
      carry &+= limb(place)
      number[place] = carry & mask
      carry >>= 62
    }
    number[number.count - 1] = limb(number.count - 1) &+ carry
  }

  private static func isBelow(
    _ number: UnsafeMutableBufferPointer<Int64>, _ modulus: UnsafeBufferPointer<Int64>
  ) -> Bool {
    for place in (0..<number.count).reversed() where number[place] != modulus[place] {
      return number[place] < modulus[place]
    }
    return false
  }

  private static func read(_ bytes: UnsafeRawBufferPointer, into limbs: UnsafeMutableBufferPointer<Int64>) {
    var (limb, word, bits) = (0, Int64(0), Int64(0))
    for byte in bytes.reversed() {
      word |= Int64(byte) &<< bits
      bits &+= 8
      guard bits >= 62 else { continue }
      bits &-= 62
      limbs[limb] = word & mask
      word = Int64(byte) &>> (8 &- bits)
      limb &+= 1
    }
    limbs[limb] = word
  }

  private static func write(_ limbs: UnsafeMutableBufferPointer<Int64>, into bytes: UnsafeMutableRawBufferPointer) {
    var (limb, word, bits) = (0, Int64(0), Int64(0))
    for place in bytes.indices.reversed() {
      if bits < 8 {
        bytes[place] = UInt8(truncatingIfNeeded: word | limbs[limb] &<< bits)
        word = limbs[limb] &>> (8 &- bits)
        bits &+= 54
        limb &+= 1
      } else {
        bytes[place] = UInt8(truncatingIfNeeded: word)
        word &>>= 8
        bits &-= 8
      }
    }
  }
}

/// What 62 division steps do to f and g: (f, g) becomes (u·f + v·g, q·f + r·g) / 2^62.
private struct Steps {
  private let u, v, q, r: Int64

  /// Looks at the 62 lowest bits of f and g alone, which decide about all 62 steps.
  init(from eta: inout Int64, _ lowF: Int64, _ lowG: Int64) {
    var (u, v, q, r): (UInt64, UInt64, UInt64, UInt64) = (1, 0, 0, 1)
    var f = UInt64(bitPattern: lowF)
    var g = UInt64(bitPattern: lowG)
    var left: Int64 = 62
    while true {
      // Steps in which g is even only halve it.
      let zeros = Int64((g | UInt64.max &<< UInt64(truncatingIfNeeded: left)).trailingZeroBitCount)
      g &>>= UInt64(truncatingIfNeeded: zeros)
      u &<<= UInt64(truncatingIfNeeded: zeros)
      v &<<= UInt64(truncatingIfNeeded: zeros)
      eta &-= zeros
      left &-= zeros
      if left == 0 { break }
      let bits: UInt64
      let factor: UInt64
      if eta < 0 {
        eta = 0 &- eta
        (f, g) = (g, 0 &- f)
        (u, q) = (q, 0 &- u)
        (v, r) = (r, 0 &- v)
        // f·(f² - 2) is -1/f modulo 2^6: so many bits of g, at most, can be cleared by adding f.
        bits = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- min(eta &+ 1, left)) & 63
        factor = f &* g &* (f &* f &- 2) & bits
      } else {
        // The same modulo 2^4, where less work clears fewer bits.
        bits = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- min(eta &+ 1, left)) & 15
        factor = (0 &- (f &+ (((f &+ 1) & 4) &<< 1))) &* g & bits
      }
      g &+= f &* factor
      q &+= u &* factor
      r &+= v &* factor
    }
    (self.u, self.v) = (Int64(bitPattern: u), Int64(bitPattern: v))
    (self.q, self.r) = (Int64(bitPattern: q), Int64(bitPattern: r))
  }

  /// Both sums are divisible by 2^62.
  func apply(
    to f: UnsafeMutableBufferPointer<Int64>, _ g: UnsafeMutableBufferPointer<Int64>, count: Int
  ) {
    var first = Self.product(u, f[0]) &+ Self.product(v, g[0])
    var second = Self.product(q, f[0]) &+ Self.product(r, g[0])
    for place in 1..<max(count, 1) {
      first = first &>> 62 &+ Self.product(u, f[place]) &+ Self.product(v, g[place])
      second = second &>> 62 &+ Self.product(q, f[place]) &+ Self.product(r, g[place])
      f[place - 1] = Int64(truncatingIfNeeded: first) & (1 << 62 - 1)
      g[place - 1] = Int64(truncatingIfNeeded: second) & (1 << 62 - 1)
    }
    f[count - 1] = Int64(truncatingIfNeeded: first &>> 62)
    g[count - 1] = Int64(truncatingIfNeeded: second &>> 62)
  }

  /// The same modulo the modulus: it is added as often as makes both sums divisible by 2^62 and keeps d and e between -2 and
  /// 1 times the modulus.
  func apply(
    to d: UnsafeMutableBufferPointer<Int64>, _ e: UnsafeMutableBufferPointer<Int64>,
    _ modulus: UnsafeBufferPointer<Int64>, _ inverse: Int64
  ) {
    let count = d.count
    let mask: Int64 = 1 << 62 - 1
    let (signD, signE) = (d[count - 1] >> 63, e[count - 1] >> 63)
    var times = u & signD &+ v & signE
    var others = q & signD &+ r & signE
    var first = Self.product(u, d[0]) &+ Self.product(v, e[0])
    var second = Self.product(q, d[0]) &+ Self.product(r, e[0])
    times &-= (inverse &* Int64(truncatingIfNeeded: first) &+ times) & mask
    others &-= (inverse &* Int64(truncatingIfNeeded: second) &+ others) & mask
    first &+= Self.product(modulus[0], times)
    second &+= Self.product(modulus[0], others)
    for place in 1..<count {
      first = first &>> 62 &+ Self.product(u, d[place]) &+ Self.product(v, e[place])
      second = second &>> 62 &+ Self.product(q, d[place]) &+ Self.product(r, e[place])
      first &+= Self.product(modulus[place], times)
      second &+= Self.product(modulus[place], others)
      d[place - 1] = Int64(truncatingIfNeeded: first) & mask
      e[place - 1] = Int64(truncatingIfNeeded: second) & mask
    }
    d[count - 1] = Int64(truncatingIfNeeded: first &>> 62)
    e[count - 1] = Int64(truncatingIfNeeded: second &>> 62)
  }

  private static func product(_ left: Int64, _ right: Int64) -> Int128 {
    Int128(truncatingIfNeeded: left) &* Int128(truncatingIfNeeded: right)
  }
}
