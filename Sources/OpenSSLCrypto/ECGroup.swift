/// The group of a curve with what its signatures are checked by: libcrypto's points and Montgomery's products.

import COpenSSL

/// A group and its two moduli. Made once for each curve; nothing in it changes, so all threads share it.
final class ECGroup: Sendable {
  /// n, and how to multiply modulo n.
  let order: Modulus
  /// p, and how to multiply modulo p.
  let prime: Modulus
  /// How to invert modulo n.
  let inverse: ModularInverse

  /// Objects to sign with.
  let idleKeys = IdleKeys()
  /// Memory to check signatures in.
  let idleContexts = IdleContexts()

  /// Whether libcrypto has no code for just this curve. Such a group multiplies its generator alone in constant time, and
  /// does not look at the table that it may have.
  let isGeneric: Bool
  /// After how many uses a key gets a table.
  ///
  /// A table by P-256's own code takes as long as it then saves in some 600 uses. Others take 0.3 to 4 ms, which ten uses
  /// save; but there are not many to give away.
  let usesWorthATable: Int

  private let group: OpenSSLHandle

  /// The group as libcrypto knows it.
  var pointer: OpaquePointer { group.pointer }

  init(_ curve: ECCurve) throws(OpenSSLError) {
    group = try OpenSSLHandle(owning: EC_GROUP_new_by_curve_name(curve.identifier)) { EC_GROUP_free($0) }
    let p = try OpenSSLHandle(owning: BN_new()) { BN_free($0) }
    let n = try OpenSSLHandle(owning: BN_dup(EC_GROUP_get0_order(group.pointer))) { BN_free($0) }
    guard EC_GROUP_get_curve(group.pointer, p.pointer, nil, nil, nil) == 1 else {
      throw .afterClearing(.libraryFailure)
    }
    (prime, order) = (try Modulus(p), try Modulus(n))
    inverse = try ModularInverse(BigNumber.bytes(n.pointer, width: curve.byteCount))
    let method = EC_GROUP_method_of(group.pointer)
    isGeneric = method == EC_GFp_mont_method() || method == EC_GFp_nist_method()
    usesWorthATable = curve == .p256 && !isGeneric ? 600 : 100
  }

  /// The group with a table of its generator; nil if libcrypto makes none. Code for one curve brings the table along.
  func withTableOfGenerator() -> OpenSSLHandle? {
    isGeneric ? withTable(of: EC_GROUP_get0_generator(pointer)) : group
  }

  /// A copy of the group that has `point` for its generator, and a table of the multiples of it; nil if libcrypto makes none.
  func withTable(of point: OpaquePointer?) -> OpenSSLHandle? {
    do {
      let copy = try OpenSSLHandle(owning: EC_GROUP_dup(pointer)) { EC_GROUP_free($0) }
      guard EC_GROUP_set_generator(copy.pointer, point, order.number, BN_value_one()) == 1,
        EC_GROUP_precompute_mult(copy.pointer, nil) == 1, EC_GROUP_have_precompute_mult(copy.pointer) == 1
      else { throw OpenSSLError.afterClearing(.libraryFailure) }
      return copy
    } catch {
      return nil
    }
  }
}

/// An odd public modulus. A product a·b comes out as a·b/R: one factor must have been multiplied by R before.
struct Modulus: Sendable {
  private let value: OpenSSLHandle
  private let montgomery: OpenSSLHandle

  var number: OpaquePointer { value.pointer }

  init(_ value: OpenSSLHandle) throws(OpenSSLError) {
    self.value = value
    montgomery = try OpenSSLHandle(owning: BN_MONT_CTX_new()) { BN_MONT_CTX_free($0) }
    let context = try OpenSSLHandle(owning: BN_CTX_new()) { BN_CTX_free($0) }
    guard BN_MONT_CTX_set(montgomery.pointer, value.pointer, context.pointer) == 1 else {
      throw .afterClearing(.libraryFailure)
    }
  }

  /// Whether 0 < `number` < the modulus.
  func isNonzeroResidue(_ number: OpaquePointer) -> Bool {
    BN_is_zero(number) == 0 && BN_cmp(number, value.pointer) < 0
  }

  /// Writes a·R over `result`. Answers whether it could.
  func multiplyByR(_ a: OpaquePointer, into result: OpaquePointer, _ context: OpaquePointer) -> Bool {
    BN_to_montgomery(result, a, montgomery.pointer, context) == 1
  }

  /// Writes a·b/R over `result`. Answers whether it could.
  func multiply(_ a: OpaquePointer, _ b: OpaquePointer, into result: OpaquePointer, _ context: OpaquePointer) -> Bool {
    BN_mod_mul_montgomery(result, a, b, montgomery.pointer, context) == 1
  }
}
