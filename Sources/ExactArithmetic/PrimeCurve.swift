/// The curves P-256, P-384 and P-521 on whole numbers: SP 800-186 §3.2.1.3 to §3.2.1.5.

/// A curve y² = x³ - 3x + b over a prime field, with a generator of prime order and no other points.
///
/// Its computations take time that depends on the numbers: for public ones, and for the keys of published tests.
package struct PrimeCurve: Sendable {
  /// The prime p of the field.
  package let prime: Integer
  /// The order n of the generator, which is the number of points.
  package let order: Integer
  package let generator: AffinePoint
  /// The bytes of a coordinate and of each half of a signature.
  package let byteCount: Int
  /// The hash that RFC 7518 §3.4 ties to the curve.
  package let hash: ReferenceHash
  let b: Integer

  /// Whether the coordinates are in range and fulfil the equation. All points have the order n.
  package func contains(_ point: AffinePoint) -> Bool {
    let (x, y) = (point.x, point.y)
    guard !x.isNegative, !y.isNegative, x < prime, y < prime else { return false }
    return (x * x * x - Integer(3) * x + b - y * y).modulo(prime) == 0
  }

  /// The multiple of the generator; nil at infinity.
  package func multiple(_ scalar: Integer) -> AffinePoint? {
    sum(scalar, generator, 0, generator)
  }

  /// `u` times `first` plus `v` times `second`, for scalars that are not negative; nil at infinity.
  ///
  /// Both scalars share one row of doublings (Shamir's trick).
  package func sum(_ u: Integer, _ first: AffinePoint, _ v: Integer, _ second: AffinePoint) -> AffinePoint? {
    let field = PrimeField(prime: prime.register)
    let both = JacobianPoint(over: field)
    both.add(first)
    both.add(second)
    // What the two bits of a step add: nothing, one point, the other, both; and both can be nothing.
    let steps = [nil, first, second, both.affine]
    let result = JacobianPoint(over: field)
    for place in (0..<max(u.bitCount, v.bitCount)).reversed() {
      result.double()
      if let step = steps[u.register.bit(place) + 2 * v.register.bit(place)] { result.add(step) }
    }
    return result.affine
  }

  /// The bits of a digest as a number, FIPS 186-5 §6.4.1: the hashes here are not longer than the orders.
  package func number(ofDigest digest: [UInt8]) -> Integer {
    Integer(bytes: digest)
  }
}

extension PrimeCurve {
  /// For ES256.
  package static let p256 = PrimeCurve(
    prime: Integer(words: 0xFFFF_FFFF_0000_0001, 0, 0xFFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF),
    order: Integer(words: 0xFFFF_FFFF_0000_0000, 0xFFFF_FFFF_FFFF_FFFF, 0xBCE6_FAAD_A717_9E84, 0xF3B9_CAC2_FC63_2551),
    generator: AffinePoint(
      x: Integer(words: 0x6B17_D1F2_E12C_4247, 0xF8BC_E6E5_63A4_40F2, 0x7703_7D81_2DEB_33A0, 0xF4A1_3945_D898_C296),
      y: Integer(words: 0x4FE3_42E2_FE1A_7F9B, 0x8EE7_EB4A_7C0F_9E16, 0x2BCE_3357_6B31_5ECE, 0xCBB6_4068_37BF_51F5)),
    byteCount: 32, hash: .sha256,
    b: Integer(words: 0x5AC6_35D8_AA3A_93E7, 0xB3EB_BD55_7698_86BC, 0x651D_06B0_CC53_B0F6, 0x3BCE_3C3E_27D2_604B))

  /// For ES384.
  package static let p384 = PrimeCurve(
    prime: Integer(
      words: 0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFE,
      0xFFFF_FFFF_0000_0000, 0x0000_0000_FFFF_FFFF),
    order: Integer(
      words: 0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF, 0xC763_4D81_F437_2DDF,
      0x581A_0DB2_48B0_A77A, 0xECEC_196A_CCC5_2973),
    generator: AffinePoint(
      x: Integer(
        words: 0xAA87_CA22_BE8B_0537, 0x8EB1_C71E_F320_AD74, 0x6E1D_3B62_8BA7_9B98, 0x59F7_41E0_8254_2A38,
        0x5502_F25D_BF55_296C, 0x3A54_5E38_7276_0AB7),
      y: Integer(
        words: 0x3617_DE4A_9626_2C6F, 0x5D9E_98BF_9292_DC29, 0xF8F4_1DBD_289A_147C, 0xE9DA_3113_B5F0_B8C0,
        0x0A60_B1CE_1D7E_819D, 0x7A43_1D7C_90EA_0E5F)),
    byteCount: 48, hash: .sha384,
    b: Integer(
      words: 0xB331_2FA7_E23E_E7E4, 0x988E_056B_E3F8_2D19, 0x181D_9C6E_FE81_4112, 0x0314_088F_5013_875A,
      0xC656_398D_8A2E_D19D, 0x2A85_C8ED_D3EC_2AEF))

  /// For ES512.
  package static let p521 = PrimeCurve(
    prime: Integer(
      words: 0x1FF, 0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF,
      0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF),
    order: Integer(
      words: 0x1FF, 0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFA,
      0x5186_8783_BF2F_966B, 0x7FCC_0148_F709_A5D0, 0x3BB5_C9B8_899C_47AE, 0xBB6F_B71E_9138_6409),
    generator: AffinePoint(
      x: Integer(
        words: 0xC6, 0x858E_06B7_0404_E9CD, 0x9E3E_CB66_2395_B442, 0x9C64_8139_053F_B521, 0xF828_AF60_6B4D_3DBA,
        0xA14B_5E77_EFE7_5928, 0xFE1D_C127_A2FF_A8DE, 0x3348_B3C1_856A_429B, 0xF97E_7E31_C2E5_BD66),
      y: Integer(
        words: 0x118, 0x3929_6A78_9A3B_C004, 0x5C8A_5FB4_2C7D_1BD9, 0x98F5_4449_579B_4468, 0x17AF_BD17_273E_662C,
        0x97EE_7299_5EF4_2640, 0xC550_B901_3FAD_0761, 0x353C_7086_A272_C240, 0x88BE_9476_9FD1_6650)),
    byteCount: 66, hash: .sha512,
    b: Integer(
      words: 0x51, 0x953E_B961_8E1C_9A1F, 0x929A_21A0_B685_40EE, 0xA2DA_725B_99B3_15F3, 0xB8B4_8991_8EF1_09E1,
      0x5619_3951_EC7E_937B, 0x1652_C0BD_3BB1_BF07, 0x3573_DF88_3D2C_34F1, 0xEF45_1FD4_6B50_3F00))
}
