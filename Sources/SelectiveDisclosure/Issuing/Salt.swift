/// The randomness of one issuance, drawn in one fill. RFC 9901 §9.3: at least 128 bits a salt, each one new.

internal import CryptoPrimitives

/// Random bytes for salts and decoys, handed out once each.
struct Randomness {
  /// A salt: 128 bits.
  static let saltBytes = 16
  /// What a decoy is the digest of.
  static let decoyBytes = 32
  /// What chooses the place of a decoy in an array.
  static let placeBytes = 8

  private var rest: ArraySlice<UInt8>

  /// Draws `count` bytes at once.
  /// - Throws: `saltTooShort` when the source gives fewer.
  init(_ count: Int, from source: any RandomSource) throws(SDJWTError) {
    let bytes = source.bytes(count)
    guard bytes.count == count else { throw SDJWTError(.saltTooShort) }
    rest = bytes[...]
  }

  /// The next `count` bytes.
  mutating func next(_ count: Int) throws(SDJWTError) -> ArraySlice<UInt8> {
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
