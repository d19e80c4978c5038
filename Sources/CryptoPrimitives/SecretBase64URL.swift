/// base64url for the private members of a JWK (RFC 7518 §6.2.2, §6.3.2): constant time, from secret memory to secret
/// memory.

import CSodium

extension Base64URL {
  /// The text of a secret. Neither the bytes nor the text choose a branch or an address.
  public static func encodeSecret(_ secret: SecretBytes) throws(SodiumError) -> SecretBytes {
    let count = encodedCount(secret.count)
    // libsodium writes a NUL behind the text, so the text is made in a longer secret and copied.
    let terminated = try SecretBytes(count: count + 1) { text in
      secret.withUnsafeBytes { bytes in
        guard let target = text.baseAddress, let source = bytes.baseAddress else { return false }
        return sodium_bin2base64(
          target.assumingMemoryBound(to: CChar.self), text.count,
          source.assumingMemoryBound(to: UInt8.self), bytes.count,
          sodium_base64_VARIANT_URLSAFE_NO_PADDING) != nil
      }
    }
    return try SecretBytes(count: count) { text in
      terminated.withUnsafeBytes { text.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      return true
    }
  }

  /// The bytes of a secret's text, as strict as ``Base64URL/decode(_:)-([UInt8])``; `.notBase64URL` is all that it
  /// says.
  ///
  /// Whether the text is well formed is not kept secret; where it is not, is.
  public static func decodeSecret(_ ascii: some Collection<UInt8>) throws(SodiumError) -> SecretBytes {
    guard ascii.count % 4 != 1 else { throw .notBase64URL }
    var isWellFormed = true
    let secret = try SecretBytes(count: decodedCount(ascii.count)) { bytes in
      isWellFormed = ascii.withBytes { decode($0, into: bytes) }
      return true
    }
    guard isWellFormed else { throw .notBase64URL }
    return secret
  }

  /// The bytes of a text that lies in secret memory already.
  public static func decodeSecret(_ ascii: SecretBytes) throws(SodiumError) -> SecretBytes {
    try ascii.withUnsafeBytes { ascii throws(SodiumError) in try decodeSecret(ascii) }
  }

  private static func decode(
    _ ascii: UnsafeBufferPointer<UInt8>, into bytes: UnsafeMutableRawBufferPointer
  ) -> Bool {
    guard let text = ascii.baseAddress, let target = bytes.baseAddress, !ascii.isEmpty else { return ascii.isEmpty }
    // libsodium 1.0.18 reads bytes above 127 as if they were characters. All bytes are looked at, wherever one stands.
    guard ascii.reduce(0, |) < 128 else { return false }
    var count = 0
    // No characters are ignored; without an end pointer, stopping early is a failure.
    let code = text.withMemoryRebound(to: CChar.self, capacity: ascii.count) { text in
      sodium_base642bin(
        target.assumingMemoryBound(to: UInt8.self), bytes.count, text, ascii.count, nil, &count, nil,
        sodium_base64_VARIANT_URLSAFE_NO_PADDING)
    }
    return code == 0 && count == bytes.count
  }
}
