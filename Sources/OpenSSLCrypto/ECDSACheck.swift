/// Whether an ECDSA signature holds: FIPS 186-5 §6.4.2, computed on libcrypto's points.
///
/// libcrypto's own `ECDSA_do_verify` inverts s and brings the sum to affine coordinates in constant time: a sixth of the
/// whole on P-256. Everything here is public, so the inversion need not be constant, and r is brought to where the sum is.

import COpenSSL

/// One signature under check, in memory that libcrypto computes in.
struct ECDSACheck: ~Copyable {
  private let group: ECGroup
  private let context: OpaquePointer
  private let r, s, inverse, u1, u2, x, z: OpaquePointer
  private let sum: OpaquePointer

  /// Nil if memory has run out.
  init?(_ group: ECGroup, in context: OpaquePointer) {
    // Once one is nil, all that follow are.
    guard let r = BN_CTX_get(context), let s = BN_CTX_get(context), let inverse = BN_CTX_get(context),
      let u1 = BN_CTX_get(context), let u2 = BN_CTX_get(context), let x = BN_CTX_get(context),
      let z = BN_CTX_get(context), let sum = EC_POINT_new(group.pointer)
    else { return nil }
    (self.group, self.context, self.sum) = (group, context, sum)
    (self.r, self.s, self.inverse, self.u1, self.u2, self.x, self.z) = (r, s, inverse, u1, u2, x, z)
  }

  deinit { EC_POINT_free(sum) }

  /// Whether r || s is over the digest and of the key that `point` is. The digest is no longer than n.
  ///
  /// - Parameter table: multiples of the point, if there are any.
  /// - Returns: nil if libcrypto failed, which is no answer.
  func isValid(
    _ signature: UnsafeRawBufferPointer, over digest: UnsafeRawBufferPointer, by point: OpaquePointer,
    _ table: FixedKeyTable?
  ) -> Bool? {
    let (width, size) = (signature.count / 2, Int32(clamping: signature.count / 2))
    guard let start = signature.baseAddress?.assumingMemoryBound(to: UInt8.self), BN_bin2bn(start, size, r) != nil,
      BN_bin2bn(start + width, size, s) != nil
    else { return nil }
    guard group.order.isNonzeroResidue(r), group.order.isNonzeroResidue(s) else { return false }
    guard invert(UnsafeRawBufferPointer(rebasing: signature[width...])),
      BN_bin2bn(digest.baseAddress?.assumingMemoryBound(to: UInt8.self), Int32(clamping: digest.count), u1) != nil,
      group.order.multiply(u1, inverse, into: u1, context), group.order.multiply(r, inverse, into: u2, context),
      table?.add(u1, u2, into: sum, context) ?? false
        || EC_POINT_mul(group.pointer, sum, u1, point, u2, context) == 1
    else { return nil }
    guard EC_POINT_is_at_infinity(group.pointer, sum) == 0 else { return false }
    return isSumAtR()
  }

  /// Writes R/s over `inverse`. What it finds is proven by its product with s; if that is not one, libcrypto inverts.
  private func invert(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let isWritten = withUnsafeTemporaryAllocation(byteCount: bytes.count, alignment: 1) { result in
      group.inverse.invert(bytes, into: result)
      return BN_bin2bn(
        result.baseAddress?.assumingMemoryBound(to: UInt8.self), Int32(clamping: result.count), inverse) != nil
    }
    guard isWritten, group.order.multiplyByR(inverse, into: inverse, context),
      group.order.multiply(s, inverse, into: x, context)
    else { return false }
    return BN_is_one(x) == 1
      || BN_mod_inverse(inverse, s, group.order.number, context) != nil
        && group.order.multiplyByR(inverse, into: inverse, context)
  }

  /// Whether the sum's affine coordinate, x/z² modulo p, is r modulo n. Below p there are r and at most r + n.
  private func isSumAtR() -> Bool? {
    let prime = group.prime
    guard EC_POINT_get_Jprojective_coordinates_GFp(group.pointer, sum, x, nil, z, context) == 1,
      prime.multiplyByR(z, into: u1, context), prime.multiply(z, u1, into: z, context),
      prime.multiplyByR(z, into: z, context)
    else { return nil }
    repeat {
      guard prime.multiply(r, z, into: u1, context) else { return nil }
      if BN_cmp(u1, x) == 0 { return true }
      guard BN_add(r, r, group.order.number) == 1 else { return nil }
    } while BN_cmp(r, prime.number) < 0
    return false
  }
}
