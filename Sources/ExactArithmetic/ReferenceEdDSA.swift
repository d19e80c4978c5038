/// Ed25519 verification on whole numbers: RFC 8032 §5.1.7.

/// A public key of Ed25519. Verification sees public numbers only, so plain whole numbers are right for it.
package struct ReferenceEdDSA: Sendable {
  private let bytes: [UInt8]
  private let negated: AffinePoint

  /// Takes the 32 bytes (`.width`) of a point in the group of prime order, in its one encoding (`.pointNotOnCurve`).
  ///
  /// RFC 8032 lets pass what has a part of small order; the first engine refuses such a key when it is read, so that it
  /// does not matter whether the equation is checked with the cofactor or without.
  package init(publicKey: [UInt8]) throws(ReferenceRefusal) {
    guard publicKey.count == 32 else { throw .width }
    guard let point = Edwards25519.point(publicKey), Edwards25519.isOfPrimeOrder(point) else { throw .pointNotOnCurve }
    bytes = publicKey
    negated = Edwards25519.negated(point)
  }

  /// Whether `signature` is the key's for `message`: S below L, and R the one encoding of the point that the equation
  /// gives, which is in the group of prime order. R of small order could be the neutral point only; it is refused as
  /// libsodium refuses it.
  package func verify(_ signature: [UInt8], for message: some Collection<UInt8>) -> Bool {
    guard signature.count == 64 else { return false }
    let r = signature.prefix(32)
    let s = Integer(bytes: signature.suffix(32).reversed())
    guard s < Edwards25519.order else { return false }
    let digest = ReferenceHash.sha512.digest(of: r + bytes + message)
    guard let k = Integer(bytes: digest.reversed()).modulo(Edwards25519.order),
      let point = Edwards25519.sum(s, Edwards25519.generator, k, negated)
    else { return false }
    return point != Edwards25519.neutral && Edwards25519.bytes(point) == Array(r)
  }
}
