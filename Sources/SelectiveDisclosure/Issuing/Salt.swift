/// The randomness of one issuance, drawn in one fill. RFC 9901 §9.3: at least 128 bits a salt, each one new.

package import CryptoPrimitives
package import StrictJSON

/// Random bytes for salts and decoys, handed out once each. No branch and no address depends on them, but for the place of
/// a decoy.
package struct Randomness {
  /// A salt: 128 bits.
  package static let saltBytes = 16
  /// What a decoy is the digest of.
  package static let decoyBytes = 32
  /// What chooses the place of a decoy in an array.
  static let placeBytes = 8

  private var rest: ArraySlice<UInt8>

  /// Draws `count` bytes at once.
  /// - Throws: `saltTooShort` when the source gives fewer.
  package init(_ count: Int, from source: any RandomSource) throws(SDJWTError) {
    let bytes = source.bytes(count)
    guard bytes.count == count else { throw SDJWTError(.saltTooShort) }
    rest = bytes[...]
  }

  /// A Disclosure with a salt of its own, for an object property or, without a name, for an array element; and its digest.
  package mutating func disclosure(
    of value: JSON, name: String?, hash: HashAlgorithm
  ) throws(SDJWTError) -> (text: [UInt8], digest: [UInt8]) {
    let text = Disclosure.encode(salt: Array(try next(Randomness.saltBytes)), name: name, value: value)
    return (text, hash.digest(of: text[...]))
  }

  /// The digest of random bytes that nobody keeps, made by the same hash as the true ones.
  package mutating func decoy(hash: HashAlgorithm) throws(SDJWTError) -> [UInt8] {
    hash.digest(of: try next(Randomness.decoyBytes))
  }

  /// The next `count` bytes.
  private mutating func next(_ count: Int) throws(SDJWTError) -> ArraySlice<UInt8> {
    guard rest.count >= count else { throw SDJWTError(.saltTooShort) }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// A number below `bound`; its bias is under 2^-50 for any array that fits a token.
  mutating func next(below bound: Int) throws(SDJWTError) -> Int {
    let number = try next(Randomness.placeBytes).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(number % UInt64(bound))
  }
}
