/// RSA signatures that come out the same in every run: RSASSA-PKCS1-v1_5, and RSASSA-PSS with a given salt. RFC 8017 §8.

package import ExactArithmetic

/// A private key that everybody may know.
///
/// **For the keys of published test vectors only.** Nothing here is constant in time, blinded or wiped: whoever can time a
/// signature learns the key. Only the generator of the vectors may import this module.
package struct DeterministicRSA: Sendable {
  private let modulus: Integer
  private let exponent: Integer
  private let byteCount: Int

  /// Takes n and d, big-endian; nil if n has fewer than 2048 bits or d is not below it.
  package init?(modulus: [UInt8], privateExponent: [UInt8]) {
    self.modulus = Integer(bytes: modulus)
    exponent = Integer(bytes: privateExponent)
    byteCount = self.modulus.bytes.count
    guard self.modulus.bitCount >= 2048, 0 < exponent, exponent < self.modulus else { return nil }
  }

  /// The PKCS #1 v1.5 signature. There is one for each message.
  package func signPKCS1(_ message: some Collection<UInt8>, hash: ReferenceHash) -> [UInt8] {
    sign(encoded: EncodedMessage.pkcs1(hash.digest(of: message), hash: hash, byteCount: byteCount))
  }

  /// The PSS signature with this salt. JOSE wants one of the hash's size (RFC 7518 §3.5); others make vectors to refuse.
  package func signPSS(_ message: some Collection<UInt8>, salt: [UInt8], hash: ReferenceHash) -> [UInt8] {
    sign(
      encoded: EncodedMessage.pss(
        hash.digest(of: message), salt: salt, hash: hash, bitCount: modulus.bitCount - 1))
  }

  /// RSASP1 on whatever stands for an encoded message, §5.2.1, in the width of the modulus.
  package func sign(encoded: [UInt8]) -> [UInt8] {
    Integer(bytes: encoded).power(exponent, modulo: modulus)?.bytes(width: byteCount) ?? []
  }
}
