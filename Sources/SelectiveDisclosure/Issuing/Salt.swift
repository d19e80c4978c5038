/// The randomness of one issuance, drawn in one fill. RFC 9901 §9.3: at least 128 bits a salt, each one new.

package import CryptoPrimitives

/// Random bytes for salts and decoys, handed out once each. No branch and no address depends on them, but for the place of
/// a decoy.
package struct Randomness {
  /// A salt: 128 bits.
  package static let saltBytes = 16
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

  /// A new salt.
  package mutating func salt() throws(SDJWTError) -> Salt {
    let place = try take(Randomness.saltBytes)
    return Salt(bytes: bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self) })
  }

  /// The digest of random bytes that nobody keeps, made by the same hash as the true ones.
  package mutating func decoy(hash: HashAlgorithm) throws(SDJWTError) -> [UInt8] {
    hash.digest(of: try next(Randomness.decoyBytes))
  }

  /// The next `count` bytes.
  private mutating func next(_ count: Int) throws(SDJWTError) -> ArraySlice<UInt8> {
    let place = try take(count)
    return bytes[place..<place + count]
  }

  /// Where the next `count` bytes are.
  private mutating func take(_ count: Int) throws(SDJWTError) -> Int {
    guard bytes.count - used >= count else { throw SDJWTError(.saltTooShort) }
    defer { used += count }
    return used
  }

  /// A number below `bound`; its bias is under 2^-50 for any array that fits a token.
  mutating func next(below bound: Int) throws(SDJWTError) -> Int {
    let number = try next(Randomness.placeBytes).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(number % UInt64(bound))
  }
}

/// The 128 bits of a salt: a value of their own, so that nothing is counted, kept or freed on their way into a Disclosure.
package struct Salt {
  /// Characters of the text.
  static let characters = 22

  fileprivate let bytes: SIMD16<UInt8>

  /// Writes the base64url text over ``characters`` bytes.
  func write(into text: UnsafeMutableRawBufferPointer) {
    withUnsafeBytes(of: bytes) { Base64URL.encodeNarrowly($0, into: text) }
  }
}
