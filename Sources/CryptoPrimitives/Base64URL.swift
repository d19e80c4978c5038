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

/// The strict encoder and decoder. Both are constant time in what they read; that a text is refused, and for which of the
/// three reasons, is public.
///
/// Texts and bytes that must not stay in memory go through ``encodeSecret(_:)`` and ``decodeSecret(_:)``.
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
    text.withUnsafeMutableBytes {
      encode(UnsafeRawBufferPointer(bytes), into: UnsafeMutableRawBufferPointer(rebasing: $0[start...]))
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

  /// Writes the bytes of a text behind what `bytes` holds already; answers what is wrong with the text, or nil.
  ///
  /// After a refusal nothing has been written.
  package static func append(bytesOf text: UnsafeRawBufferPointer, to bytes: inout [UInt8]) -> Base64URLError? {
    let count = decodedCount(text.count)
    // All empty arrays are one, and to append nothing to it writes its size again, for all threads.
    guard count > 0 else { return text.isEmpty ? nil : .length }
    var fault: Base64URLError?
    bytes.append(addingCapacity: count) { output in
      output.withUnsafeMutableBufferPointer { memory, used in
        fault = Self.fault(
          in: text,
          decodedInto: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: memory[used..<used + count])))
        if fault == nil { used += count }
      }
    }
    return fault
  }

  /// Decodes into memory that the caller keeps; answers what is wrong, or nil. On nil, all of `bytes` is written.
  ///
  /// `bytes` must hold ``decodedCount(_:)`` bytes exactly; after a refusal its contents mean nothing.
  package static func decode(
    _ ascii: UnsafeBufferPointer<UInt8>, into bytes: UnsafeMutableBufferPointer<UInt8>
  ) -> Base64URLError? {
    fault(in: UnsafeRawBufferPointer(ascii), decodedInto: UnsafeMutableRawBufferPointer(bytes))
  }

  /// The number of bytes in a text of so many characters.
  package static func decodedCount(_ characters: Int) -> Int {
    characters / 4 * 3 + characters % 4 * 3 / 4
  }

  /// The number of characters in the text of so many bytes.
  @inlinable package static func encodedCount(_ bytes: Int) -> Int {
    bytes / 3 * 4 + (bytes % 3 * 4 + 2) / 3
  }

  /// Decodes a text whose size is not 1 above a multiple of 4.
  static func decode(
    _ text: UnsafeRawBufferPointer, into bytes: UnsafeMutableRawBufferPointer, widely: Bool = WideVectors.areAvailable
  ) -> Base64URLLoops.Verdict {
    precondition(bytes.count == decodedCount(text.count) && text.count % 4 != 1, "room for the decoded bytes")
    guard text.count >= Base64URLLoops.leastCharacters else { return Base64URLLoops.decodeShort(text, into: bytes) }
    return widely
      ? Base64URLLoops.decodeWide(text, into: bytes) : Base64URLLoops.decode(text, into: bytes)
  }

  /// Writes the text of `bytes`, which must fill `text` exactly.
  package static func encode(_ bytes: UnsafeRawBufferPointer, into text: UnsafeMutableRawBufferPointer) {
    encode(bytes, into: text, widely: WideVectors.areAvailable)
  }

  /// The same without wide vectors, for what is a secret by itself.
  package static func encodeNarrowly(_ bytes: UnsafeRawBufferPointer, into text: UnsafeMutableRawBufferPointer) {
    encode(bytes, into: text, widely: false)
  }

  private static func encode(
    _ bytes: UnsafeRawBufferPointer, into text: UnsafeMutableRawBufferPointer, widely: Bool
  ) {
    precondition(text.count == encodedCount(bytes.count), "room for the text")
    if widely, bytes.count >= Base64URLLoops.leastWideBytes {
      Base64URLLoops.encodeWide(bytes, into: text)
    } else if bytes.count >= Base64URLLoops.leastBytes {
      Base64URLLoops.encode(bytes, into: text)
    } else {
      Base64URLLoops.encodeShort(bytes, into: text)
    }
  }

  private static func fault(
    in text: UnsafeRawBufferPointer, decodedInto bytes: UnsafeMutableRawBufferPointer
  ) -> Base64URLError? {
    guard text.count % 4 != 1 else { return .length }
    let verdict = decode(text, into: bytes)
    guard verdict.isOfAlphabet.declassify() else { return .character }
    return verdict.endsInZeros.declassify() ? nil : .trailingBits
  }

  private static func bytes(of ascii: ArraySlice<UInt8>) throws(Base64URLError) -> [UInt8] {
    var bytes: [UInt8] = []
    if let fault = ascii.withUnsafeBytes({ append(bytesOf: $0, to: &bytes) }) { throw fault }
    return bytes
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let count = encodedCount(bytes.count)
    return String(unsafeUninitializedCapacity: count) { memory in
      encode(
        UnsafeRawBufferPointer(bytes),
        into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: memory[..<count])))
      return count
    }
  }

  private static func ascii(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(encodedCount(bytes.count))
    append(bytes, to: &text)
    return text
  }
}

#if _endian(big)
#error("Base64URLLoops reads words of which the first byte is the lowest")
#endif
