/// libcrypto's own verification, which ours is held against, and signatures that only a test makes.

import COpenSSL
import Testing

@testable import OpenSSLCrypto

/// A public key that libcrypto verifies with by itself.
final class LibraryECDSA {
  private let curve: ECCurve
  private let key: OpenSSLHandle

  init(_ curve: ECCurve, x: [UInt8], y: [UInt8]) throws {
    self.curve = curve
    key = try curve.newKey()
    let point = [4] + x + y
    try #require(EC_KEY_oct2key(key.pointer, point, point.count, nil) == 1)
  }

  convenience init(_ key: ECPublicKey) throws { try self.init(key.curve, x: key.x, y: key.y) }

  /// What `ECDSA_do_verify` says of r || s.
  func verify(_ signature: [UInt8], digest: [UInt8]) throws -> Bool {
    guard signature.count == 2 * curve.byteCount else { return false }
    let pair = try #require(ECDSA_SIG_new())
    defer { ECDSA_SIG_free(pair) }
    let width = curve.byteCount
    let r = BN_bin2bn(signature, Int32(width), nil)
    let s = BN_bin2bn(Array(signature[width...]), Int32(width), nil)
    try #require(ECDSA_SIG_set0(pair, r, s) == 1)
    defer { ERR_clear_error() }
    return ECDSA_do_verify(digest, Int32(digest.count), pair, key.pointer) == 1
  }
}

/// Numbers modulo the order of a curve, and points on it.
struct CurveWorkshop {
  let curve: ECCurve
  private let group: ECGroup
  private let context: OpenSSLHandle

  init(_ curve: ECCurve) throws {
    self.curve = curve
    group = try curve.group()
    context = try OpenSSLHandle(owning: BN_CTX_new()) { BN_CTX_free($0) }
  }

  /// a·b modulo n.
  func product(_ a: [UInt8], _ b: [UInt8]) throws -> [UInt8] {
    let (a, b) = (try BigNumber.new(a), try BigNumber.new(b))
    try #require(BN_mod_mul(a.pointer, a.pointer, b.pointer, group.order.number, context.pointer) == 1)
    return try BigNumber.bytes(a.pointer, width: curve.byteCount)
  }

  /// 1/a modulo n.
  func inverse(_ a: [UInt8]) throws -> [UInt8] {
    let a = try BigNumber.new(a)
    try #require(BN_mod_inverse(a.pointer, a.pointer, group.order.number, context.pointer) != nil)
    return try BigNumber.bytes(a.pointer, width: curve.byteCount)
  }

  /// a - b for a above b, or n more.
  func difference(_ a: [UInt8], _ b: [UInt8]) throws -> [UInt8] {
    let (a, b) = (try BigNumber.new(a), try BigNumber.new(b))
    try #require(BN_mod_sub(a.pointer, a.pointer, b.pointer, group.order.number, context.pointer) == 1)
    return try BigNumber.bytes(a.pointer, width: curve.byteCount)
  }

  /// A key, and a signature of its over `digest` whose r is x - n for the sum's x: the second of two x that one r stands for.
  ///
  /// With R a point whose x lies between n and p, and any s, it is the key (s·R - e·G) / r.
  func signatureAboveOrder(over digest: [UInt8], s: [UInt8]) throws -> (key: ECPublicKey, signature: [UInt8]) {
    let x = try BigNumber.new([0])
    let r = try BigNumber.new([0])
    let (point, other) = (
      try OpenSSLHandle(owning: EC_POINT_new(group.pointer)) { EC_POINT_free($0) },
      try OpenSSLHandle(owning: EC_POINT_new(group.pointer)) { EC_POINT_free($0) }
    )
    repeat {
      try #require(BN_add_word(r.pointer, 1) == 1 && BN_add(x.pointer, r.pointer, group.order.number) == 1)
    } while EC_POINT_set_compressed_coordinates(group.pointer, point.pointer, x.pointer, 1, context.pointer) != 1
    ERR_clear_error()
    try #require(BN_cmp(x.pointer, group.prime.number) < 0)
    let number = try BigNumber.new(s)
    let e = try BigNumber.new(digest)
    try #require(
      EC_POINT_mul(group.pointer, other.pointer, e.pointer, nil, nil, context.pointer) == 1
        && EC_POINT_invert(group.pointer, other.pointer, context.pointer) == 1
        && EC_POINT_mul(group.pointer, point.pointer, nil, point.pointer, number.pointer, context.pointer) == 1
        && EC_POINT_add(group.pointer, point.pointer, point.pointer, other.pointer, context.pointer) == 1)
    let rBytes = try BigNumber.bytes(r.pointer, width: curve.byteCount)
    let inverse = try BigNumber.new(inverse(rBytes))
    let key = try curve.newKey()
    try #require(
      EC_POINT_mul(group.pointer, point.pointer, nil, point.pointer, inverse.pointer, context.pointer) == 1
        && EC_KEY_set_public_key(key.pointer, point.pointer) == 1)
    return (try ECPublicKey(curve: curve, pointOf: key), rBytes + s)
  }
}
