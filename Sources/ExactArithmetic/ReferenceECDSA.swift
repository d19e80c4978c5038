/// ECDSA verification on whole numbers: FIPS 186-5 §6.4.2, with signatures as r || s (RFC 7518 §3.4).

/// A public key of ECDSA. Verification sees public numbers only, so plain whole numbers are right for it.
package struct ReferenceECDSA: Sendable {
  private let curve: PrimeCurve
  private let point: AffinePoint

  /// Takes coordinates of the full width (`.width`), below the prime and on the curve (`.pointNotOnCurve`).
  package init(curve: PrimeCurve, x: [UInt8], y: [UInt8]) throws(ReferenceRefusal) {
    guard x.count == curve.byteCount, y.count == curve.byteCount else { throw .width }
    self.curve = curve
    point = AffinePoint(x: Integer(bytes: x), y: Integer(bytes: y))
    guard curve.contains(point) else { throw .pointNotOnCurve }
  }

  /// Whether `signature` is r || s of this key over the curve's hash of `message`, r and s being 1 to n - 1.
  package func verify(_ signature: [UInt8], for message: some Collection<UInt8>) -> Bool {
    guard signature.count == 2 * curve.byteCount else { return false }
    let r = Integer(bytes: signature.prefix(curve.byteCount))
    let s = Integer(bytes: signature.suffix(curve.byteCount))
    guard 0 < r, r < curve.order, 0 < s, s < curve.order else { return false }
    let number = curve.number(ofDigest: curve.hash.digest(of: message))
    guard let inverse = s.inverse(modulo: curve.order), let u = (number * inverse).modulo(curve.order),
      let v = (r * inverse).modulo(curve.order), let sum = curve.sum(u, curve.generator, v, point)
    else { return false }
    return sum.x.modulo(curve.order) == r
  }
}
