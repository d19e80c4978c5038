/// A private key under a passphrase, in one of the two forms that are read.

public import CryptoPrimitives
import OpenSSLCrypto

/// A private key under a passphrase: a native file (``EncryptedKeyFile``), or PKCS #8 in PEM (RFC 7468 §11, RFC 5958 §3).
///
/// A PEM text is encrypted by PBES2 (RFC 8018 §6.2): PBKDF2 with HMAC by SHA-1, SHA-256, SHA-384 or SHA-512, or scrypt
/// (RFC 7914), and AES-128, AES-192 or AES-256 in CBC mode, as OpenSSL 3 writes it. PBKDF2 has at most 10,000,000
/// iterations; scrypt takes at most 1 GiB (128 N r) and fills at most 4 GiB (128 N r p), r and p being at most 64; a salt
/// has 8 to 128 octets. Few iterations are old practice and read. CBC does not protect a file from being altered, and
/// whoever may alter one again and again and watch whether it opens can learn what is in it: prefer the native form.
public struct SealedKey: Sendable {
  private enum Form {
    case native(EncryptedKeyFile)
    case pem(EncryptedPEM)
  }

  private let form: Form

  init(_ file: EncryptedKeyFile) { form = .native(file) }

  /// Reads a PEM text; nil if its key is not encrypted. Throws `pem`, `keyFileScheme` or `keyFileCost`.
  init?(pem text: [UInt8]) throws(JOSEError) {
    do {
      guard let pem = try EncryptedPEM(parsing: text) else { return nil }
      form = .pem(pem)
    } catch {
      throw JOSEError(error)
    }
  }

  /// `kid` of the key, if the file tells it in clear. A PEM text has none.
  public var id: String? {
    guard case .native(let file) = form else { return nil }
    return file.id
  }

  /// The key. Takes the memory and the time that the file asks for.
  ///
  /// The bytes of the passphrase are used as they are: make them UTF-8, without a line end, for all programs to agree.
  ///
  /// Throws `keyFilePassphrase` if the passphrase is empty or wrong or the file was altered, and for a PEM text also if
  /// there is no key inside that is offered here: these must look alike. Throws `cryptography` if there is no memory for
  /// it, or what is wrong with the JWK in a native file.
  public func opened(with passphrase: SecretBytes) throws(JOSEError) -> SigningKey {
    switch form {
    case .native(let file):
      return try file.opened(with: passphrase)
    case .pem(let pem):
      let key: PEMKey
      do {
        key = try pem.opened(with: passphrase, keptIn: SecretBytes.self)
      } catch {
        throw JOSEError(JOSEError(error).rule)
      }
      return try SigningKey(pem: PrivateKey(key))
    }
  }
}
