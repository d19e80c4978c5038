/// The curve edwards25519 on whole numbers: RFC 8032 §5.1, RFC 7748 §4.1.

/// -x² + y² = 1 + d x² y² modulo 2^255 - 19. Its computations take time that depends on the numbers.
enum Edwards25519 {
  /// 2^255 - 19.
  static let prime = Integer(words: 0x7FFF_FFFF_FFFF_FFFF, ~0, ~0, 0xFFFF_FFFF_FFFF_FFED)
  /// The order L of the group that signatures live in.
  static let order = Integer(words: 0x1000_0000_0000_0000, 0, 0x14DE_F9DE_A2F7_9CD6, 0x5812_631A_5CF5_D3ED)
  static let d = (Integer(-121665) * inverse(121666)).reduced
  /// B: y is 4/5, and x is the even one of two.
  static let generator = AffinePoint(
    x: root(ofSquareFor: Integer(4) * inverse(5), isOdd: false) ?? 0, y: (4 * inverse(5)).reduced)

  /// Reads 32 bytes, §5.1.3. Nil unless they are the one encoding of a point.
  static func point(_ bytes: [UInt8]) -> AffinePoint? {
    guard bytes.count == 32, let last = bytes.last else { return nil }
    let y = Integer(bytes: [last & 0x7F] + bytes.dropLast().reversed())
    guard y < prime, let x = root(ofSquareFor: y, isOdd: last >> 7 == 1) else { return nil }
    return AffinePoint(x: x, y: y)
  }

  /// Writes 32 bytes, §5.1.2.
  static func bytes(_ point: AffinePoint) -> [UInt8] {
    var bytes = Array((point.y.bytes(width: 32) ?? []).reversed())
    if point.x.isOdd, !bytes.isEmpty { bytes[31] |= 0x80 }
    return bytes
  }

  /// Whether the order of a point is L and no other: not 1, 2, 4 or 8, nor a multiple of L.
  static func isOfPrimeOrder(_ point: AffinePoint) -> Bool {
    point != neutral && sum(order, point, 0, neutral) == neutral
  }

  /// `u` times `first` plus `v` times `second`, for scalars that are not negative.
  static func sum(_ u: Integer, _ first: AffinePoint, _ v: Integer, _ second: AffinePoint) -> AffinePoint? {
    let field = PrimeField(prime: prime.register)
    let steps = [neutral, first, second, neutral].map { EdwardsPoint($0, over: field) }
    steps[3].add(steps[1])
    steps[3].add(steps[2])
    let result = EdwardsPoint(neutral, over: field)
    for place in (0..<max(u.bitCount, v.bitCount)).reversed() {
      result.double()
      let step = u.register.bit(place) + 2 * v.register.bit(place)
      if step > 0 { result.add(steps[step]) }
    }
    return result.affine
  }

  static let neutral = AffinePoint(x: 0, y: 1)

  static func negated(_ point: AffinePoint) -> AffinePoint {
    AffinePoint(x: (0 - point.x).reduced, y: point.y)
  }

  /// The x with x² = (y² - 1) / (d y² + 1) and this parity; nil if there is none. §5.1.3 steps 2 to 4.
  private static func root(ofSquareFor y: Integer, isOdd: Bool) -> Integer? {
    let square = y * y
    let wanted = ((square - 1) * inverse(d * square + 1)).reduced
    // The prime is 5 modulo 8: the root is this power, or that times a root of -1.
    let candidate = power(wanted, (prime + 3).shiftedRight(by: 3))
    let rootOfMinusOne = power(2, (prime - 1).shiftedRight(by: 2))
    guard let x = [candidate, (candidate * rootOfMinusOne).reduced].first(where: { ($0 * $0).reduced == wanted })
    else { return nil }
    guard x.isOdd != isOdd else { return x }
    return x.isZero ? nil : prime - x
  }

  /// The inverse of a number that is not a multiple of the prime. Such is d y² + 1, for -1/d is no square.
  private static func inverse(_ number: Integer) -> Integer { number.inverse(modulo: prime) ?? 0 }

  private static func power(_ number: Integer, _ exponent: Integer) -> Integer {
    number.power(exponent, modulo: prime) ?? 0
  }
}

extension Integer {
  /// The residue modulo 2^255 - 19.
  fileprivate var reduced: Integer { modulo(Edwards25519.prime) ?? 0 }
}

/// A point that changes in place, as x = X/Z, y = Y/Z. The formulas are `add-2008-bbjlp` and `dbl-2008-bbjlp` of the
/// Explicit-Formulas Database, for a = -1; they hold for all points.
struct EdwardsPoint {
  private let field: PrimeField
  private let x: Register, y: Register, z = Register(1)
  private let a = Register(), b = Register(), c = Register(), d = Register(), e = Register()

  init(_ point: AffinePoint, over field: PrimeField) {
    self.field = field
    x = Register(copyOf: point.x.register)
    y = Register(copyOf: point.y.register)
  }

  /// The coordinates below the prime. No point of this curve is at infinity.
  var affine: AffinePoint? {
    let prime = Integer(field.prime)
    guard let inverse = Integer(z).inverse(modulo: prime), let x = (Integer(x) * inverse).modulo(prime),
      let y = (Integer(y) * inverse).modulo(prime)
    else { return nil }
    return AffinePoint(x: x, y: y)
  }

  /// Becomes the sum of itself and itself.
  func double() {
    // a = (x + y)², b = x², c = y²
    field.add(x, y, into: a)
    field.square(a, into: a)
    field.square(x, into: b)
    field.square(y, into: c)
    // d = y² - x², e = d - 2 z²
    field.subtract(c, b, into: d)
    field.square(z, into: e)
    field.scale(e, byTwoTo: 1, into: e)
    field.subtract(d, e, into: e)
    // y = d (-b - c), x = (a - b - c) e, z = d e
    field.add(b, c, into: b)
    field.subtract(a, b, into: a)
    field.multiply(d, b, into: y)
    field.subtract(field.prime, y, into: y)
    field.multiply(a, e, into: x)
    field.multiply(d, e, into: z)
  }

  /// Becomes the sum of itself and another point.
  func add(_ other: EdwardsPoint) {
    // a = z other.z, b = x other.x, c = y other.y
    field.multiply(z, other.z, into: a)
    field.multiply(x, other.x, into: b)
    field.multiply(y, other.y, into: c)
    // d = (x + y) (other.x + other.y) - b - c
    field.add(x, y, into: d)
    field.add(other.x, other.y, into: e)
    field.multiply(d, e, into: d)
    field.subtract(d, b, into: d)
    field.subtract(d, c, into: d)
    // e = b c times the curve's d; then c = a (b + c), d = a d, a = a² - e, b = a² + e
    field.multiply(b, c, into: e)
    field.multiply(e, Edwards25519.d.register, into: e)
    field.add(b, c, into: c)
    field.square(a, into: b)
    field.multiply(a, d, into: d)
    field.multiply(a, c, into: c)
    field.subtract(b, e, into: a)
    field.add(b, e, into: b)
    field.multiply(a, d, into: x)
    field.multiply(b, c, into: y)
    field.multiply(a, b, into: z)
  }
}
