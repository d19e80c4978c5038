/// Keyed BLAKE2b: RFC 7693, with the personalisation of the BLAKE2 paper §2.8, by libsodium's generichash.

import CSodium

/// A hash that only the owner of a key can compute, for one purpose.
///
/// The purpose is a part of the function: the same key and message give unrelated digests for two purposes. A message of
/// several parts must be framed by the caller, or `ab` + `c` is `a` + `bc`.
public struct KeyedHash: Sendable {
  /// Bytes in a key.
  public static let keyByteCount = 32
  /// Bytes in a purpose at most.
  public static let purposeByteCount = 16

  /// How many bytes come out.
  public enum Width: Int, CaseIterable, Sendable {
    /// 16 bytes: a name that nobody can guess or meet by chance.
    case bits128 = 16
    /// 32 bytes: a key, a seed or a commitment.
    case bits256 = 32
  }

  private let key: SecretBytes
  private let purpose: [UInt8]

  /// The hash of one key for one purpose. Throws `.size` unless the key has 32 bytes and the purpose 1 to 16.
  public init(key: SecretBytes, purpose: StaticString) throws(SodiumError) {
    let name = purpose.withUTF8Buffer { Array($0) }
    guard key.count == Self.keyByteCount, 1...Self.purposeByteCount ~= name.count else { throw .size }
    try Sodium.start()
    self.key = key
    self.purpose = name
  }

  /// The digest of `message`.
  public func digest(of message: some Collection<UInt8>, width: Width) throws(SodiumError) -> [UInt8] {
    try key.withUnsafeBytes { key throws(SodiumError) in
      try Self.blake2b(message, key: key, purpose: purpose, byteCount: width.rawValue)
    }
  }

  /// The digest of `message` as a secret: a key for something else.
  public func secret(of message: some Collection<UInt8>) throws(SodiumError) -> SecretBytes {
    var digest = try digest(of: message, width: .bits256)
    return try SecretBytes(wiping: &digest)
  }

  /// BLAKE2b with any key of at most 64 bytes and 1 to 64 bytes of digest; a shorter purpose is filled up with zeros.
  static func blake2b(
    _ message: some Collection<UInt8>, key: UnsafeRawBufferPointer, purpose: [UInt8], byteCount: Int
  ) throws(SodiumError) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: byteCount)
    let personal = purpose + [UInt8](repeating: 0, count: purposeByteCount - purpose.count)
    let code = message.withBytes { message in
      crypto_generichash_blake2b_salt_personal(
        &digest, byteCount, message.baseAddress, UInt64(message.count),
        key.baseAddress?.assumingMemoryBound(to: UInt8.self), key.count, nil, personal)
    }
    guard code == 0 else { throw .hashing }
    return digest
  }
}
