/// base64url of secrets, as keys are read from a JWK and written to one.

internal import CryptoPrimitives

extension Rows {
  /// What should have been refused was not.
  enum NotRefused: Error {
    /// A malformed text of this class was decoded.
    case text
  }

  /// Bytes that nobody may see become text that nobody may see.
  static let encode = Case(
    "base64url-encode", covers: "private members of a JWK", samples: 20_000,
    shapes: sizes.map { size in
      Shape(name: "\(size) bytes", classes: Pattern.secrets(size)) { bytes in
        let secret = try SecretBytes(copying: bytes)
        return { try Base64URL.encodeSecret(secret).withUnsafeBytes(Probe.publish) }
      }
    })

  /// The way back.
  static let decode = Case(
    "base64url-decode", covers: "private members of a JWK", samples: 20_000,
    shapes: sizes.map { size in
      let texts = Pattern.secrets(size).map { SecretClass(name: $0.name, bytes: Base64URL.encodeASCII($0.bytes)) }
      return Shape(name: "\(size) bytes", classes: texts) { text in
        let secret = try SecretBytes(copying: text)
        return { try Base64URL.decodeSecret(secret).withUnsafeBytes(Probe.publish) }
      }
    })

  /// That a text is malformed is told, where it is malformed is not.
  static let decodeMalformed = Case(
    "base64url-decode-malformed", covers: "where a private member of a JWK is malformed", samples: 20_000,
    shapes: sizes.map { size in
      Shape(name: "\(size) bytes", classes: malformed(Base64URL.encodeASCII(Pattern.bytes(size, seed: 10)))) { text in
        let secret = try SecretBytes(copying: text)
        return {
          do throws(SodiumError) {
            _ = try Base64URL.decodeSecret(secret)
          } catch {
            return
          }
          throw NotRefused.text
        }
      }
    })

  private static func malformed(_ text: [UInt8]) -> [SecretClass] {
    func with(_ character: UInt8, at place: Int, _ name: String) -> SecretClass {
      var other = text
      other[place] = character
      return SecretClass(name: name, bytes: other)
    }
    let last = text.count - 1
    return [
      with(UInt8(ascii: "="), at: 0, "first"), with(255, at: text.count / 2, "middle"),
      // The character of six ones has bits too many, where the last group is short.
      text.count % 4 == 0
        ? SecretClass(name: "all", bytes: text.map { _ in 128 }) : with(UInt8(ascii: "_"), at: last, "trailing bits"),
      with(UInt8(ascii: "+"), at: last, "last"),
    ]
  }
}
