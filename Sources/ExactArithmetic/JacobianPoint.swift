/// Points of a short Weierstrass curve with a = -3 while they are computed with: x = X/Z², y = Y/Z³.
///
/// The formulas are `dbl-2001-b` and `madd` of the Explicit-Formulas Database (hyperelliptic.org/EFD).

/// A point that changes in place. At infinity Z is zero.
struct JacobianPoint {
  private let field: PrimeField
  private let x = Register(1), y = Register(1), z = Register()
  private let a = Register(), b = Register(), c = Register(), d = Register(), e = Register()

  /// The point at infinity.
  init(over field: PrimeField) {
    self.field = field
  }

  var isInfinite: Bool { z.isZero }

  /// The coordinates below the prime; nil at infinity.
  var affine: AffinePoint? {
    let prime = Integer(field.prime)
    guard let inverse = Integer(z).inverse(modulo: prime), let square = (inverse * inverse).modulo(prime),
      let x = (Integer(x) * square).modulo(prime), let y = (Integer(y) * square * inverse).modulo(prime)
    else { return nil }
    // The registers behind these are new ones.
    return AffinePoint(x: x, y: y)
  }

  /// Becomes the sum of itself and itself. No point of the curves here has y = 0: their orders are odd.
  func double() {
    let (delta, gamma, beta, alpha) = (a, b, c, d)
    field.square(z, into: delta)
    field.square(y, into: gamma)
    field.multiply(x, gamma, into: beta)
    // alpha = 3 (x - delta) (x + delta)
    field.subtract(x, delta, into: alpha)
    field.add(x, delta, into: e)
    field.multiply(alpha, e, into: alpha)
    field.scale(alpha, byTwoTo: 1, into: e)
    field.add(alpha, e, into: alpha)
    // z = (y + z)² - gamma - delta
    field.add(y, z, into: z)
    field.square(z, into: z)
    field.subtract(z, gamma, into: z)
    field.subtract(z, delta, into: z)
    field.reduce(z)
    // x = alpha² - 8 beta
    field.scale(beta, byTwoTo: 2, into: beta)
    field.square(alpha, into: x)
    field.scale(beta, byTwoTo: 1, into: e)
    field.subtract(x, e, into: x)
    field.reduce(x)
    // y = alpha (4 beta - x) - 8 gamma²
    field.subtract(beta, x, into: y)
    field.multiply(alpha, y, into: y)
    field.square(gamma, into: gamma)
    field.scale(gamma, byTwoTo: 3, into: gamma)
    field.subtract(y, gamma, into: y)
    field.reduce(y)
  }

  /// Becomes the sum of itself and another point, in each of the cases: either infinite, equal, opposite, and all else.
  func add(_ other: AffinePoint) {
    guard !isInfinite else {
      x.set(to: other.x.register)
      y.set(to: other.y.register)
      z.set(to: 1)
      return
    }
    let (h, r, square, cube) = (b, c, d, e)
    field.square(z, into: a)
    // h = other.x z² - x
    field.multiply(other.x.register, a, into: h)
    field.subtract(h, x, into: h)
    field.reduce(h)
    // r = other.y z³ - y
    field.multiply(a, z, into: a)
    field.multiply(other.y.register, a, into: r)
    field.subtract(r, y, into: r)
    field.reduce(r)
    guard !h.isZero else {
      if r.isZero { double() } else { z.set(to: 0) }
      return
    }
    field.multiply(z, h, into: z)
    field.square(h, into: square)
    field.multiply(square, h, into: cube)
    field.multiply(square, x, into: square)
    // x = r² - h³ - 2 x h²
    field.square(r, into: x)
    field.subtract(x, cube, into: x)
    field.subtract(x, square, into: x)
    field.subtract(x, square, into: x)
    field.reduce(x)
    // y = r (x h² - x') - y h³
    field.multiply(y, cube, into: cube)
    field.subtract(square, x, into: square)
    field.multiply(r, square, into: y)
    field.subtract(y, cube, into: y)
    field.reduce(y)
  }
}

/// A point by its two coordinates, 0 to below the prime. Not the one at infinity, which has none.
package struct AffinePoint: Hashable, Sendable {
  package let x, y: Integer

  package init(x: Integer, y: Integer) {
    self.x = x
    self.y = y
  }
}
