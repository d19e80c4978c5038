/// base64url without padding: RFC 4648 §5 as RFC 7515 §2 uses it, strict in both directions.
///
/// One value has one text. Digests are taken over the text as it came, so a second spelling of the same bytes (padding,
/// a line feed, other trailing bits) would be another Disclosure with the same content. All of them are refused.

/// Why a text is not base64url. It holds neither the text nor a part of it.
public enum Base64URLError: Error, Hashable, Sendable, CaseIterable {
  /// The length is 1 above a multiple of 4: six bits cannot be a byte.
  case length
  /// A character stands outside of `A-Z a-z 0-9 - _`: padding, white space, `+` and `/` too.
  case character
  /// The unused low bits of the last character are not zero (RFC 4648 §3.5).
  case trailingBits
}

/// The strict encoder and decoder. Both look values up in tables, which is not constant time: secrets go through
/// ``encodeSecret(_:)`` and ``decodeSecret(_:)``.
public enum Base64URL {
  /// The text of `bytes`.
  public static func encode(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer(text)
  }

  /// The text of `bytes`.
  public static func encode(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.withUnsafeBufferPointer(text)
  }

  /// The text of `bytes`, as ASCII.
  public static func encodeASCII(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer(ascii)
  }

  /// The text of `bytes`, as ASCII.
  public static func encodeASCII(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.withUnsafeBufferPointer(ascii)
  }

  /// Writes the text of `bytes` behind what `text` holds already.
  package static func append(_ bytes: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    let start = text.count
    text.append(contentsOf: repeatElement(0, count: encodedCount(bytes.count)))
    text.withUnsafeMutableBufferPointer {
      _ = encode(bytes, into: UnsafeMutableBufferPointer(rebasing: $0[start...]))
    }
  }

  /// Writes the text of `bytes` behind what `text` holds already.
  package static func append(_ bytes: [UInt8], to text: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0, to: &text) }
  }

  /// The bytes of a text, or what is wrong with it.
  public static func decode(_ ascii: [UInt8]) throws(Base64URLError) -> [UInt8] {
    try bytes(of: ascii[...])
  }

  /// The bytes of a text, or what is wrong with it.
  public static func decode(_ ascii: ArraySlice<UInt8>) throws(Base64URLError) -> [UInt8] {
    try bytes(of: ascii)
  }

  /// The bytes of a text, or what is wrong with it. A character outside of ASCII is a foreign character.
  public static func decode(_ text: String) throws(Base64URLError) -> [UInt8] {
    try bytes(of: Array(text.utf8)[...])
  }

  /// Decodes into memory that the caller keeps; answers what is wrong, or nil. On nil, all of `bytes` is written.
  ///
  /// `bytes` must hold ``decodedCount(_:)`` bytes exactly; after a refusal its contents mean nothing.
  package static func decode(
    _ ascii: UnsafeBufferPointer<UInt8>, into bytes: UnsafeMutableBufferPointer<UInt8>
  ) -> Base64URLError? {
    precondition(bytes.count == decodedCount(ascii.count), "room for the decoded bytes")
    return Base64URLTables.decode(ascii, into: bytes)
  }

  /// The number of bytes in a text of so many characters.
  package static func decodedCount(_ characters: Int) -> Int {
    characters / 4 * 3 + characters % 4 * 3 / 4
  }

  /// The number of characters in the text of so many bytes.
  package static func encodedCount(_ bytes: Int) -> Int {
    bytes / 3 * 4 + (bytes % 3 * 4 + 2) / 3
  }

  /// Whether a byte is one of the 64 characters. Says nothing about lengths or trailing bits.
  public static func isAlphabet(_ byte: UInt8) -> Bool {
    Base64URLTables.isAlphabet(byte)
  }

  private static func bytes(of ascii: ArraySlice<UInt8>) throws(Base64URLError) -> [UInt8] {
    let count = decodedCount(ascii.count)
    var fault: Base64URLError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { memory, filled in
      let room = UnsafeMutableBufferPointer(rebasing: memory[..<count])
      fault = ascii.withUnsafeBufferPointer { Base64URLTables.decode($0, into: room) }
      filled = fault == nil ? count : 0
    }
    if let fault { throw fault }
    return bytes
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: encodedCount(bytes.count)) { encode(bytes, into: $0) }
  }

  private static func ascii(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: encodedCount(bytes.count)) { $1 = encode(bytes, into: $0) }
  }

  private static func encode(
    _ bytes: UnsafeBufferPointer<UInt8>, into text: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    precondition(text.count >= encodedCount(bytes.count), "room for the text")
    return Base64URLTables.encode(bytes, into: text)
  }
}
