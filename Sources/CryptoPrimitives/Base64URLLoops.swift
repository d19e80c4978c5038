/// The loops of base64url, without a table, a branch or an address that depends on what is read. RFC 4648 §5.
///
/// ``Base64URL`` is what checks sizes and chooses the loop. A text may be a secret; its size is public.

internal import CWideVectors

enum Base64URLLoops {
  /// Whether a text is canonical base64url, and if not, why.
  typealias Verdict = (isOfAlphabet: SecretBit, endsInZeros: SecretBit)

  /// The smallest number of characters for ``decode(_:into:)``, and of bytes for ``encode(_:into:)``: three groups, of which
  /// the last may be incomplete.
  static let leastCharacters = 14
  static let leastBytes = 10
  /// The smallest number of bytes for ``encodeWide(_:into:)``.
  static let leastWideBytes = 28

  /// Decodes a text whose size is not 1 above a multiple of 4; `bytes` must have the size that belongs to it.
  static func decode(_ text: UnsafeRawBufferPointer, into bytes: UnsafeMutableRawBufferPointer) -> Verdict {
    decode(text, into: bytes, from: 0, foreign: .zero)
  }

  /// The same with 32 characters at a time, on a processor that has such vectors.
  static func decodeWide(_ text: UnsafeRawBufferPointer, into bytes: UnsafeMutableRawBufferPointer) -> Verdict {
    var foreign = Words.zero
    let first = wide_base64url_decode(text.baseAddress, text.count, bytes.baseAddress, &foreign[0])
    return decode(text, into: bytes, from: first, foreign: foreign)
  }

  private static func decode(
    _ text: UnsafeRawBufferPointer, into bytes: UnsafeMutableRawBufferPointer, from first: Int, foreign: Words
  ) -> Verdict {
    var foreign = foreign
    var target = first &>> 2 &* 3
    for start in stride(from: first, to: text.count &- 16, by: 16) {
      let (word, faults) = Base64URLLetters.bytes(of: text.loadUnaligned(fromByteOffset: start, as: Words.self))
      foreign |= faults
      bytes.storeBytes(of: word[0].bigEndian, toByteOffset: target, as: UInt64.self)
      bytes.storeBytes(of: half(word[1] &>> 32).bigEndian, toByteOffset: target &+ 8, as: UInt32.self)
      target &+= 12
    }
    // The last sixteen places are read behind the loop, and some of them for the second time. Where the text ends one or two
    // characters before its last group does, the letter of zero stands for each of them.
    let missing = (0 &- text.count) & 3
    let bits = UInt64(truncatingIfNeeded: missing &<< 3)
    let last = Words(
      text.loadUnaligned(fromByteOffset: text.count &+ missing &- 16, as: UInt64.self),
      text.loadUnaligned(fromByteOffset: text.count &- 8, as: UInt64.self) &>> bits | 0x41_4100 &<< (56 &- bits))
    let (word, faults) = Base64URLLetters.bytes(of: last)
    let tail = word[0] &<< 32 | word[1] &>> 32
    bytes.storeBytes(of: word[0].bigEndian, toByteOffset: bytes.count &+ missing &- 12, as: UInt64.self)
    bytes.storeBytes(of: half(tail &>> bits).bigEndian, toByteOffset: bytes.count &- 4, as: UInt32.self)
    return verdict(foreign | faults, unused: tail & (1 &<< bits &- 1))
  }

  /// Decodes a text of fewer characters than ``leastCharacters``.
  static func decodeShort(_ text: UnsafeRawBufferPointer, into bytes: UnsafeMutableRawBufferPointer) -> Verdict {
    var letters = Words(repeating: 0x4141_4141_4141_4141)
    for place in 0..<text.count {
      letters[place &>> 3] ^= UInt64(truncatingIfNeeded: text[place] ^ 0x41) &<< bits(upTo: place)
    }
    var (rest, foreign) = Base64URLLetters.bytes(of: letters)
    for place in 0..<bytes.count {
      let byte = rest[place &>> 3] &>> (56 &- bits(upTo: place))
      bytes[place] = UInt8(truncatingIfNeeded: byte)
      rest[place &>> 3] ^= (byte & 0xff) &<< (56 &- bits(upTo: place))
    }
    return verdict(foreign, unused: rest[0] | rest[1])
  }

  /// Encodes bytes; `text` must have the size that belongs to them.
  static func encode(_ bytes: UnsafeRawBufferPointer, into text: UnsafeMutableRawBufferPointer) {
    var target = 0
    for start in stride(from: 0, to: bytes.count &- 12, by: 12) {
      let word = Words(
        bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self).bigEndian,
        high(bytes.loadUnaligned(fromByteOffset: start &+ 8, as: UInt32.self)))
      text.storeBytes(of: Base64URLLetters.letters(of: word), toByteOffset: target, as: Words.self)
      target &+= 16
    }
    // As in decoding, with zeros for the bytes that the last group lacks.
    let missing = (0 &- text.count) & 3
    let bits = UInt64(truncatingIfNeeded: missing &<< 3)
    let letters = Base64URLLetters.letters(
      of: Words(
        bytes.loadUnaligned(fromByteOffset: bytes.count &+ missing &- 12, as: UInt64.self).bigEndian,
        high(bytes.loadUnaligned(fromByteOffset: bytes.count &- 4, as: UInt32.self)) &<< bits))
    text.storeBytes(of: letters[0], toByteOffset: text.count &+ missing &- 16, as: UInt64.self)
    text.storeBytes(of: half(letters[1]), toByteOffset: text.count &+ missing &- 8, as: UInt32.self)
    text.storeBytes(of: half(letters[1] &>> (32 &- bits)), toByteOffset: text.count &- 4, as: UInt32.self)
  }

  /// The same with 24 bytes at a time, on a processor that has such vectors.
  static func encodeWide(_ bytes: UnsafeRawBufferPointer, into text: UnsafeMutableRawBufferPointer) {
    wide_base64url_encode(bytes.baseAddress, bytes.count, text.baseAddress)
  }

  /// Encodes fewer bytes than ``leastBytes``.
  static func encodeShort(_ bytes: UnsafeRawBufferPointer, into text: UnsafeMutableRawBufferPointer) {
    var word = Words.zero
    for place in 0..<bytes.count {
      word[place &>> 3] |= UInt64(truncatingIfNeeded: bytes[place]) &<< (56 &- bits(upTo: place))
    }
    let letters = Base64URLLetters.letters(of: word)
    for place in 0..<text.count {
      text[place] = UInt8(truncatingIfNeeded: letters[place &>> 3] &>> bits(upTo: place))
    }
  }

  private static func verdict(_ foreign: Words, unused: UInt64) -> Verdict {
    (SecretBit(isZero: foreign[0] | foreign[1]), SecretBit(isZero: unused))
  }

  /// The number of bits in a word before the byte that has this place.
  @inline(__always) private static func bits(upTo place: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: (place & 7) &<< 3)
  }

  /// The lower half of a word.
  @inline(__always) private static func half(_ word: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: word) }

  /// Four bytes as they lie in memory, as the upper half of a word.
  @inline(__always) private static func high(_ bytes: UInt32) -> UInt64 {
    UInt64(truncatingIfNeeded: bytes.bigEndian) &<< 32
  }
}
