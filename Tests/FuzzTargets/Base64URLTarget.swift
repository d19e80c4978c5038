/// base64url against libsodium's decoder and encoder, which share no code with ours. RFC 4648 §5.

internal import CSodium
internal import CryptoPrimitives

enum Base64URLTarget {
  /// The input is a text to decode, and bytes to encode.
  static func run(_ bytes: [UInt8]) throws(BrokenProperty) {
    let decoded = accepted { () throws(Base64URLError) in try Base64URL.decode(bytes) }
    // libsodium 1.0.18 reads bytes above 127 as if they were characters.
    let theirs = bytes.allSatisfy { $0 < 128 } ? sodiumDecoded(bytes) : nil
    try expect("libsodium decodes the same", decoded == theirs)
    if let decoded { try expect("one value has one text", Base64URL.encodeASCII(decoded) == bytes) }

    let secret = accepted { () throws(SodiumError) in try Base64URL.decodeSecret(bytes) }
    try expect("both decoders agree", secret.map { $0.withUnsafeBytes { [UInt8]($0) } } == decoded)

    let encoded = Base64URL.encodeASCII(bytes)
    try expect("libsodium encodes the same", encoded == sodiumEncoded(bytes))
    let again = try demanded("what was encoded is decoded") { () throws(Base64URLError) in
      try Base64URL.decode(encoded)
    }
    try expect("what was encoded comes back", again == bytes)
  }

  private static func sodiumDecoded(_ ascii: [UInt8]) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: ascii.count)
    var count = 0
    let code = sodium_base642bin(
      &bytes, bytes.count, ascii.map { CChar(bitPattern: $0) }, ascii.count, nil, &count, nil,
      sodium_base64_VARIANT_URLSAFE_NO_PADDING)
    return code == 0 ? Array(bytes[..<count]) : nil
  }

  private static func sodiumEncoded(_ bytes: [UInt8]) -> [UInt8] {
    // With room for the NUL behind the text.
    var text = [CChar](repeating: 0, count: (bytes.count + 2) / 3 * 4 + 1)
    sodium_bin2base64(&text, text.count, bytes, bytes.count, sodium_base64_VARIANT_URLSAFE_NO_PADDING)
    return text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
  }
}
