/// ECDSA with the nonce of RFC 6979 §3.2, so that a published vector comes out the same in every run.

package import ExactArithmetic

/// A private key that everybody may know.
///
/// **For the keys of published test vectors only.** Nothing here is constant in time and nothing is wiped: whoever can time
/// a signature learns the key. Only the generator of the vectors may import this module.
package struct DeterministicECDSA: Sendable {
  private let curve: PrimeCurve
  private let scalar: Integer
  /// The public half.
  package let publicKey: AffinePoint

  /// Takes the private scalar, big-endian; nil unless it is 1 to n - 1.
  package init?(curve: PrimeCurve, d: [UInt8]) {
    let scalar = Integer(bytes: d)
    guard 0 < scalar, scalar < curve.order, let point = curve.multiple(scalar) else { return nil }
    self.curve = curve
    self.scalar = scalar
    publicKey = point
  }

  /// r || s over the curve's hash of `message`; the same message always has the same signature.
  package func sign(_ message: some Collection<UInt8>) -> [UInt8] {
    let digest = curve.hash.digest(of: message)
    let number = curve.number(ofDigest: digest)
    var nonces = NonceSource(curve: curve, scalar: scalar, number: number)
    while true {
      let nonce = nonces.next()
      guard let r = curve.multiple(nonce)?.x.modulo(curve.order), !r.isZero,
        let inverse = nonce.inverse(modulo: curve.order),
        let s = (inverse * (number + r * scalar)).modulo(curve.order), !s.isZero,
        let left = r.bytes(width: curve.byteCount), let right = s.bytes(width: curve.byteCount)
      else { continue }
      return left + right
    }
  }
}

/// The generator of RFC 6979 §3.2: HMAC_DRBG with the key and the digest for its seed.
private struct NonceSource {
  private let curve: PrimeCurve
  private var key: [UInt8]
  private var value: [UInt8]

  /// Steps b to g.
  init(curve: PrimeCurve, scalar: Integer, number: Integer) {
    self.curve = curve
    let size = curve.hash.byteCount
    value = [UInt8](repeating: 1, count: size)
    key = [UInt8](repeating: 0, count: size)
    let octets = [scalar, number.modulo(curve.order) ?? 0].flatMap { $0.bytes(width: curve.byteCount) ?? [] }
    stir(with: [0] + octets)
    stir(with: [1] + octets)
  }

  /// Step h: the next number from 1 to n - 1.
  mutating func next() -> Integer {
    while true {
      var octets: [UInt8] = []
      while octets.count < curve.byteCount {
        value = curve.hash.code(of: value, key: key)
        octets += value
      }
      // §2.3.2: the leftmost bits, as many as the order has.
      let surplus = 8 * curve.byteCount - curve.order.bitCount
      let candidate = Integer(bytes: octets.prefix(curve.byteCount)).shiftedRight(by: surplus)
      // Stirred in either case: the caller asks again only if this one is of no use.
      stir(with: [0])
      if 0 < candidate, candidate < curve.order { return candidate }
    }
  }

  private mutating func stir(with octets: [UInt8]) {
    key = curve.hash.code(of: value + octets, key: key)
    value = curve.hash.code(of: value, key: key)
  }
}
