/// ECDSA public keys: FIPS 186-5 §6, with signatures as r || s of fixed width (RFC 7518 §3.4, IEEE P1363).
///
/// Keys stay `EC_KEY`: wrapping one in an `EVP_PKEY` costs a third of a verification at its first use, and a holder's
/// key is used once.

import COpenSSL

/// A public key on one of the NIST curves, checked and ready for use.
public struct ECPublicKey: Sendable {
  /// The curve.
  public let curve: ECCurve
  /// The first coordinate, big-endian, ``ECCurve/byteCount`` bytes.
  public let x: [UInt8]
  /// The second coordinate, big-endian, ``ECCurve/byteCount`` bytes.
  public let y: [UInt8]

  private let key: OpenSSLHandle

  /// Reads the coordinates of RFC 7518 §6.2.1: exact widths (`.coordinateWidth`), below the field's prime and on the
  /// curve (`.pointNotOnCurve`). The point at infinity has no such coordinates.
  public init(curve: ECCurve, x: [UInt8], y: [UInt8]) throws(OpenSSLError) {
    guard x.count == curve.byteCount, y.count == curve.byteCount else { throw .coordinateWidth }
    self.curve = curve
    self.x = x
    self.y = y
    key = try curve.newKey()
    // 4 is "uncompressed" in SEC 1 §2.3.3. The call checks both ranges and the curve's equation.
    let point = [4] + x + y
    guard EC_KEY_oct2key(key.pointer, point, point.count, nil) == 1 else { throw .afterClearing(.pointNotOnCurve) }
  }

  /// Whether `signature` is r || s of this key over the curve's hash of `message`. Any other length than twice
  /// ``ECCurve/byteCount`` is false, and so is r or s outside of 1 to n - 1. High s is valid: JOSE does not ask for low
  /// s.
  public func verify(_ signature: [UInt8], for message: [UInt8]) -> Bool {
    signature.withUnsafeBytes { signature in message.withUnsafeBytes { verify(signature, for: $0) } }
  }

  /// The same for bytes in the caller's memory. A generic function would not be specialized for another module: to look its
  /// types up at run time takes 15,000 instructions.
  package func verify(_ signature: UnsafeRawBufferPointer, for message: UnsafeRawBufferPointer) -> Bool {
    verify(signature, forDigest: curve.hash.digest(message))
  }

  /// The same for a message that was hashed already; false unless the digest has the size of the curve's hash.
  package func verify(_ signature: UnsafeRawBufferPointer, forDigest digest: [UInt8]) -> Bool {
    guard signature.count == 2 * curve.byteCount, digest.count == curve.hash.byteCount,
      let pair = ECDSASignature.new(signature, width: curve.byteCount)
    else { return false }
    defer { ECDSA_SIG_free(pair) }
    // 0 is "no", -1 a failure: both are no.
    guard ECDSA_do_verify(digest, Int32(clamping: digest.count), pair, key.pointer) == 1 else {
      ERR_clear_error()
      return false
    }
    return true
  }
}

extension ECPublicKey: Hashable {
  /// Whether curve and point are the same.
  public static func == (a: ECPublicKey, b: ECPublicKey) -> Bool {
    a.curve == b.curve && a.x == b.x && a.y == b.y
  }

  /// Hashes curve and point.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(curve)
    hasher.combine(x)
    hasher.combine(y)
  }
}

/// libcrypto's pair of numbers, to and from r || s.
enum ECDSASignature {
  /// A new pair, which the caller frees; nil when memory has run out. `bytes` has twice `width` bytes.
  static func new(_ bytes: UnsafeRawBufferPointer, width: Int) -> OpaquePointer? {
    guard let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), let pair = ECDSA_SIG_new() else {
      return nil
    }
    let r = BN_bin2bn(start, Int32(clamping: width), nil)
    let s = BN_bin2bn(start + width, Int32(clamping: width), nil)
    // On success the pair owns both numbers; it takes none if one is missing.
    guard ECDSA_SIG_set0(pair, r, s) == 1 else {
      BN_free(r)
      BN_free(s)
      ECDSA_SIG_free(pair)
      ERR_clear_error()
      return nil
    }
    return pair
  }

  /// r || s, each in `width` bytes.
  static func bytes(_ pair: OpaquePointer, width: Int) throws(OpenSSLError) -> [UInt8] {
    try BigNumber.bytes(ECDSA_SIG_get0_r(pair), width: width) + BigNumber.bytes(ECDSA_SIG_get0_s(pair), width: width)
  }
}
