/// What a candidate is called in a blind round. RFC 7638 names the holder's key, RFC 4648 §6 spells the name.

internal import CryptoPrimitives
internal import SelectiveDisclosure

/// A name of 128 bits: the same for every application of one holder key to one posting, and without relation to the name
/// that the same key gets for another posting, or under another posting key.
public struct Pseudonym: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  private static let characterCount = 26
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

  init(bytes: [UInt8]) {
    high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes.dropFirst(8).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Reads the text form: 26 lower-case characters of base32, without padding. Nil for any other text.
  public init?(_ text: String) {
    guard text.utf8.count == Self.characterCount else { return nil }
    var bytes: [UInt8] = []
    var (bits, width): (UInt32, UInt32) = (0, 0)
    for character in text.utf8 {
      guard let value = Self.alphabet.firstIndex(of: character) else { return nil }
      (bits, width) = (bits << 5 | UInt32(value), width + 5)
      guard width >= 8 else { continue }
      width -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> width))
      bits &= (1 << width) - 1
    }
    // Stray bits would give one name several spellings.
    guard bits == 0 else { return nil }
    self.init(bytes: bytes)
  }

  /// The 16 bytes.
  var bytes: [UInt8] {
    [high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) } }
  }

  /// The text form: base32 of RFC 4648 §6 in lower case, without padding, 26 characters.
  public var text: String {
    var characters: [UInt8] = []
    var (bits, width): (UInt32, UInt32) = (0, 0)
    for byte in bytes {
      (bits, width) = (bits << 8 | UInt32(byte), width + 8)
      while width >= 5 {
        width -= 5
        characters.append(Self.alphabet[Int(bits >> width & 31)])
      }
      bits &= (1 << width) - 1
    }
    characters.append(Self.alphabet[Int(bits << (5 - width) & 31)])
    return String(decoding: characters, as: UTF8.self)
  }
}

extension Pseudonym: Comparable, CustomStringConvertible {
  /// The order of the bytes, which is that of the text forms and of nothing else.
  public static func < (left: Pseudonym, right: Pseudonym) -> Bool { left.text < right.text }

  /// The text form.
  public var description: String { text }
}

/// Gives the candidates of one posting their names.
struct PseudonymSource: Sendable {
  private let hash: PseudonymHash

  init(key: PostingKey, postingID: String) throws(BlindRoundError) {
    hash = try inOurWords { () throws(SodiumError) in try PseudonymHash(key: key.secret, context: postingID) }
  }

  /// The name of the holder whose key signed the KB-JWT.
  func pseudonym(of payload: ProcessedPayload) throws(BlindRoundError) -> Pseudonym {
    guard let binding = payload.keyBinding else {
      throw BlindRoundError(SDJWTError(.keyBindingMissing, at: ["kb_jwt"]))
    }
    return try pseudonym(ofThumbprint: binding.holderKey.thumbprint)
  }

  /// The name of the holder whose key has this RFC 7638 thumbprint.
  func pseudonym(ofThumbprint thumbprint: String) throws(BlindRoundError) -> Pseudonym {
    Pseudonym(bytes: try inOurWords { () throws(SodiumError) in try hash.name(of: thumbprint) })
  }
}
