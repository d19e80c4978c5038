/// base64url for the private members of a JWK (RFC 7518 §6.2.2, §6.3.2): from secret memory to secret memory, without a
/// branch or an address that depends on the secret.

import CSodium

extension Base64URL {
  /// More of the stack than the loops take, which leave vectors of the text on it. The wide ones take more, and are not for
  /// secrets: these are short.
  private static let stackByteCount = 4096

  /// The text of a secret.
  public static func encodeSecret(_ secret: SecretBytes) throws(SodiumError) -> SecretBytes {
    try SecretBytes(count: encodedCount(secret.count)) { text in
      secret.withUnsafeBytes { encodeNarrowly($0, into: text) }
      sodium_stackzero(stackByteCount)
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
      let verdict = ascii.withBytes { decode(UnsafeRawBufferPointer($0), into: bytes, widely: false) }
      sodium_stackzero(stackByteCount)
      isWellFormed = (verdict.isOfAlphabet & verdict.endsInZeros).declassify()
      return true
    }
    guard isWellFormed else { throw .notBase64URL }
    return secret
  }

  /// The bytes of a text that lies in secret memory already.
  public static func decodeSecret(_ ascii: SecretBytes) throws(SodiumError) -> SecretBytes {
    try ascii.withUnsafeBytes { ascii throws(SodiumError) in try decodeSecret(ascii) }
  }
}
