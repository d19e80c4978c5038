/// A file with a private key: in clear, or under a passphrase.

public import CryptoPrimitives
import StrictJSON

/// What a private key file holds.
public enum KeyFile: Sendable {
  /// A key in clear.
  case open(SigningKey)
  /// A key under a passphrase.
  case sealed(SealedKey)

  /// Reads a private JWK, a PEM text or an encrypted key file, without trying a passphrase.
  ///
  /// Throws `keyFileForm`, `keyFileScheme`, `keyFileCost`, or what ``SigningKey/init(parsing:)-(SecretBytes)`` throws.
  public init(parsing text: SecretBytes) throws(JOSEError) {
    var copy = text.withUnsafeBytes { [UInt8]($0) }
    // What the parser shared with `copy` is gone by then, so the storage that is wiped is the one that was read.
    defer { SigningKey.wipe(&copy) }
    try self.init(parsing: copy)
  }

  init(parsing text: [UInt8]) throws(JOSEError) {
    guard try KeyText.isJSON(text) else {
      if let sealed = try SealedKey(pem: text) {
        self = .sealed(sealed)
      } else {
        self = .open(try SigningKey(pem: PrivateKey(pem: text)))
      }
      return
    }
    let document: JSONDocument
    do { document = try JSONDocument(parsing: text) } catch { throw JOSEError(error) }
    guard EncryptedKeyFile.isOne(document, at: 0) else {
      self = .open(try SigningKey(document))
      return
    }
    self = .sealed(SealedKey(try EncryptedKeyFile(parsing: text)))
  }
}
