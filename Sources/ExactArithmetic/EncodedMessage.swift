/// How a digest is laid out before RSA: EMSA-PKCS1-v1_5 and EMSA-PSS, RFC 8017 §9.

/// Encodings, made whole and compared whole.
package enum EncodedMessage {
  /// EMSA-PKCS1-v1_5, §9.2: 0, 1, eight or more 0xFF, 0, the DigestInfo. The width is that of a modulus of 2048 bits or
  /// more, so there is always room.
  package static func pkcs1(_ digest: [UInt8], hash: ReferenceHash, byteCount: Int) -> [UInt8] {
    let info = digestInfo(hash) + digest
    return [0, 1] + [UInt8](repeating: 0xFF, count: max(8, byteCount - info.count - 3)) + [0] + info
  }

  /// EMSA-PSS, §9.1.1, in the width of the modulus, whose bits are `bitCount` + 1.
  package static func pss(_ digest: [UInt8], salt: [UInt8], hash: ReferenceHash, bitCount: Int) -> [UInt8] {
    let width = (bitCount + 7) / 8
    let hashed = hash.digest(of: [UInt8](repeating: 0, count: 8) + digest + salt)
    let block = [UInt8](repeating: 0, count: max(0, width - salt.count - hashed.count - 2)) + [1] + salt
    var masked = zip(block, mask(hashed, count: block.count, hash: hash)).map { $0 ^ $1 }
    masked[0] &= 0xFF >> UInt8(8 * width - bitCount)
    // With a modulus of 8k + 1 bits the number is one octet shorter than the modulus.
    return [UInt8](repeating: 0, count: bitCount / 8 + 1 - width) + masked + hashed + [0xBC]
  }

  /// EMSA-PSS-VERIFY, §9.1.2, with a salt of the hash's size: whether `encoded`, in the width of the modulus, is the
  /// encoding of the digest with the salt that it holds.
  static func isPSS(_ encoded: [UInt8], ofDigest digest: [UInt8], hash: ReferenceHash, bitCount: Int) -> Bool {
    let width = (bitCount + 7) / 8
    let (masked, hashed) = (
      encoded.suffix(width).dropLast(hash.byteCount + 1), encoded.dropLast().suffix(hash.byteCount)
    )
    guard masked.count > hash.byteCount else { return false }
    let block = zip(masked, mask(Array(hashed), count: masked.count, hash: hash)).map { $0 ^ $1 }
    return pss(digest, salt: block.suffix(hash.byteCount), hash: hash, bitCount: bitCount) == encoded
  }

  /// MGF1, appendix B.2.1.
  private static func mask(_ seed: [UInt8], count: Int, hash: ReferenceHash) -> [UInt8] {
    var mask: [UInt8] = []
    var counter: UInt32 = 0
    while mask.count < count {
      mask += hash.digest(of: seed + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: counter >> $0) })
      counter += 1
    }
    return Array(mask.prefix(count))
  }

  /// The DER of a DigestInfo up to the digest: a sequence of the hash's identifier (2.16.840.1.101.3.4.2.x and NULL) and
  /// an octet string. §9.2 note 1.
  private static func digestInfo(_ hash: ReferenceHash) -> [UInt8] {
    let arc: UInt8 =
      switch hash {
      case .sha256: 1
      case .sha384: 2
      case .sha512: 3
      }
    let object: [UInt8] = [0x06, 9, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, arc]
    let identifier: [UInt8] = [0x30, UInt8(object.count + 2)] + object + [0x05, 0]
    let size = UInt8(hash.byteCount)
    return [0x30, UInt8(identifier.count) + 2 + size] + identifier + [0x04, size]
  }
}
