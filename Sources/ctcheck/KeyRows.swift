/// Keys under a passphrase, and posting keys, as production uses them.

internal import BlindScreening
internal import CryptoPrimitives

extension Rows {
  /// The key of an encrypted key file opens it. It is taken as derived: Argon2id is not constant time. That the file was
  /// opened or refused is public, and libsodium branches on it: the one branch that `scripts/constant-time.supp` lets pass.
  static let unwrap = Case(
    "key-unwrap", covers: "keys of encrypted key files and what is sealed under them", samples: 20_000,
    shapes: [unwrap("refused", 1, isAltered: true)] + sizes.map { unwrap("\($0) bytes", $0, isAltered: false) }
      // As long as a JWK.
      + [unwrap("JWK", 220, isAltered: false)])

  private static func unwrap(_ name: String, _ count: Int, isAltered: Bool) -> Shape {
    Shape(name: name, classes: Pattern.secrets(PassphraseKey.byteCount)) { key in
      let key = try PassphraseKey(derived: SecretBytes(copying: key))
      let nonce = Pattern.bytes(PassphraseKey.nonceByteCount, seed: 11)
      let header = Pattern.bytes(120, seed: 12)
      var sealed = try key.seal(SecretBytes(copying: Pattern.bytes(count, seed: 13)), nonce: nonce, data: header)
      // Everybody sees the file.
      Probe.publish(sealed)
      if isAltered { sealed[0] ^= 1 }
      return {
        do throws(SodiumError) {
          try key.open(sealed, nonce: nonce, data: header).withUnsafeBytes(Probe.publish)
        } catch {
          guard isAltered, error == .notFilled else { throw error }
          return
        }
        guard !isAltered else { throw NotRefused.text }
      }
    }
  }

  /// The name that a posting key, read from its text, gives to a candidate.
  static let pseudonym = Case(
    "pseudonym", covers: "posting keys", samples: 20_000,
    shapes: [
      Shape(
        name: "posting key",
        classes: Pattern.secrets(KeyedHash.keyByteCount).map {
          SecretClass(name: $0.name, bytes: Base64URL.encodeASCII($0.bytes))
        }
      ) { text in
        let key = try PostingKey(parsing: SecretBytes(copying: text))
        let source = try PseudonymSource(key: key, postingID: "registrar-26")
        let thumbprint = Base64URL.encode(Pattern.bytes(32, seed: 4))
        return {
          let pseudonym = try source.pseudonym(ofThumbprint: thumbprint)
          withUnsafeBytes(of: pseudonym) { Probe.publish($0) }
        }
      }
    ])
}
