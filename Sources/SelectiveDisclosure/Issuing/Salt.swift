/// The randomness of one issuance, drawn in one fill. RFC 9901 §9.3: at least 128 bits a salt, each one new.

package import CryptoPrimitives

/// Random bytes for salts and decoys, handed out once each. No branch and no address depends on them, but for the place of
/// a decoy.
package struct Randomness {
  /// A salt: 128 bits.
  package static let saltBytes = 16
  /// Its text.
  static let saltCharacters = 22
  /// What a decoy is the digest of.
  package static let decoyBytes = 32
  /// What chooses the place of a decoy in an array.
  static let placeBytes = 8

  private let bytes: [UInt8]
  private var used = 0

  /// Draws `count` bytes at once.
  /// - Throws: `saltTooShort` when the source gives fewer.
  package init(_ count: Int, from source: any RandomSource) throws(SDJWTError) {
    bytes = source.bytes(count)
    guard bytes.count == count else { throw SDJWTError(.saltTooShort) }
  }

  /// Writes the base64url text of a new salt over ``saltCharacters`` bytes.
  mutating func writeSalt(into text: UnsafeMutableRawBufferPointer) throws(SDJWTError) {
    guard bytes.count - used >= Randomness.saltBytes else { throw SDJWTError(.saltTooShort) }
    bytes.withUnsafeBytes {
      Base64URL.encode(UnsafeRawBufferPointer(rebasing: $0[used..<used + Randomness.saltBytes]), into: text)
    }
    used += Randomness.saltBytes
  }

  /// The digest of random bytes that nobody keeps, made by the same hash as the true ones.
  package mutating func decoy(hash: HashAlgorithm) throws(SDJWTError) -> [UInt8] {
    hash.digest(of: try next(Randomness.decoyBytes))
  }

  /// The next `count` bytes.
  private mutating func next(_ count: Int) throws(SDJWTError) -> ArraySlice<UInt8> {
    guard bytes.count - used >= count else { throw SDJWTError(.saltTooShort) }
    used += count
    return bytes[used - count..<used]
  }

  /// A number below `bound`; its bias is under 2^-50 for any array that fits a token.
  mutating func next(below bound: Int) throws(SDJWTError) -> Int {
    let number = try next(Randomness.placeBytes).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(number % UInt64(bound))
  }
}
