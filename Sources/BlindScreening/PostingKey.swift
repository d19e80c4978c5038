/// The secret of one posting. Whoever has it can link pseudonyms to holder keys; without it nobody can.

public import CryptoPrimitives

/// 32 random bytes from which a posting's pseudonyms and the order of its reviews follow.
///
/// Make a new one for each posting. Destroying it makes the pseudonyms of that posting final: nobody can be revealed then.
public struct PostingKey: Sendable {
  private static let byteCount = KeyedHash.keyByteCount

  let secret: SecretBytes

  private init(_ secret: SecretBytes) { self.secret = secret }

  /// A new key from the system's random generator.
  public static func generate() throws(BlindRoundError) -> PostingKey {
    PostingKey(try inOurWords { () throws(SodiumError) in try SecretBytes.random(count: byteCount) })
  }

  /// Reads the text form: 43 characters of base64url.
  /// - Throws: `postingKey`.
  public init(parsing text: SecretBytes) throws(BlindRoundError) {
    do {
      secret = try Base64URL.decodeSecret(text)
    } catch {
      throw BlindRoundError(.postingKey)
    }
    guard secret.count == Self.byteCount else { throw BlindRoundError(.postingKey) }
  }

  /// The text form, in secret memory.
  public func text() throws(BlindRoundError) -> SecretBytes {
    try inOurWords { () throws(SodiumError) in try Base64URL.encodeSecret(secret) }
  }
}

extension PostingKey: CustomStringConvertible, CustomReflectable {
  /// Says what it is and no more.
  public var description: String { "PostingKey" }

  /// Empty: `dump` finds nothing to walk into.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
