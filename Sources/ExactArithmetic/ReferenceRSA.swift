/// RSA verification on whole numbers: RSASSA-PKCS1-v1_5 and RSASSA-PSS, RFC 8017 §8.1.2, §8.2.2, §9.

/// A public RSA key. Verification sees public numbers only, so plain whole numbers are right for it.
package struct ReferenceRSA: Sendable {
  private let modulus: Integer
  private let exponent: Integer
  private let byteCount: Int

  /// Takes n and e, big-endian without leading zeros.
  ///
  /// It refuses the keys that the first engine refuses: n of other than 2048 to 16384 bits, n even or of the flawed
  /// generator, e even, one, or beyond what libcrypto verifies with (256 bits, and 64 bits if n has more than 3072).
  package init(modulus: [UInt8], exponent: [UInt8]) throws(ReferenceRefusal) {
    guard let first = modulus.first, first != 0, let lead = exponent.first, lead != 0 else { throw .integer }
    self.modulus = Integer(bytes: modulus)
    self.exponent = Integer(bytes: exponent)
    byteCount = modulus.count
    guard 2048...16384 ~= self.modulus.bitCount else { throw .modulusSize }
    guard self.exponent.isOdd, self.exponent > 1, self.exponent.bitCount <= (self.modulus.bitCount > 3072 ? 64 : 256)
    else { throw .publicExponent }
    guard self.modulus.isOdd, !self.modulus.bearsMarkOfROCA else { throw .modulusWeak }
  }

  /// Whether `signature` is the key's PKCS #1 v1.5 signature. The encoded message is made and compared whole: there is one
  /// for each digest.
  package func verifyPKCS1(_ signature: [UInt8], for message: some Collection<UInt8>, hash: ReferenceHash) -> Bool {
    opened(signature) == EncodedMessage.pkcs1(hash.digest(of: message), hash: hash, byteCount: byteCount)
  }

  /// Whether `signature` is the key's PSS signature, with MGF1 by the same hash and a salt of the hash's size
  /// (RFC 7518 §3.5).
  package func verifyPSS(_ signature: [UInt8], for message: some Collection<UInt8>, hash: ReferenceHash) -> Bool {
    guard let encoded = opened(signature) else { return false }
    return EncodedMessage.isPSS(
      encoded, ofDigest: hash.digest(of: message), hash: hash, bitCount: modulus.bitCount - 1)
  }

  /// RSAVP1 and I2OSP, §5.2.2 and §4.1: the encoded message in the width of the modulus; nil for a signature of another
  /// width or not below the modulus.
  private func opened(_ signature: [UInt8]) -> [UInt8]? {
    let number = Integer(bytes: signature)
    guard signature.count == byteCount, number < modulus else { return nil }
    return number.power(exponent, modulo: modulus)?.bytes(width: byteCount)
  }
}

extension Integer {
  /// Whether a modulus bears the mark of the generator of CVE-2017-15361 (ROCA): it is a power of 65537 modulo each of the
  /// small primes, which a sound one is once in 2.4 * 10^8. Nemec and others, CCS 2017.
  ///
  /// The powers of 65537 are a subgroup of a cyclic group, and of its order there is one only: that the power of this
  /// number to that order is 1 is the question.
  package var bearsMarkOfROCA: Bool {
    (3...167).allSatisfy { prime in
      guard (2..<prime).allSatisfy({ prime % $0 != 0 }), let residue = modulo(Integer(prime)) else { return true }
      var (order, power) = (1, 65537 % prime)
      while power > 1 { (order, power) = (order + 1, power * 65537 % prime) }
      // Modulo some primes everything is a power, which tells nothing.
      return order == prime - 1 || residue.power(Integer(order), modulo: Integer(prime)) == 1
    }
  }
}
