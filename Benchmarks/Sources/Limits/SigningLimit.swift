/// The least that signing costs: the libraries' own signature, with the key ready.

import CLimit
import CSodiumLimit
public import LearningRecords

/// A key of an algorithm that is ready to sign a message: one hash and one `EVP_PKEY_sign`, or libsodium's
/// `crypto_sign_detached`. The key is the limit's own; what a signature costs does not depend on it.
public final class SigningLimit {
  private enum Key {
    case evp(OpaquePointer, LimitHash)
    case sodium([UInt8])
  }
  private let key: Key
  private let message: [UInt8]
  private var digest = [UInt8](repeating: 0, count: 64)
  private var signature = [UInt8](repeating: 0, count: 1024)

  /// Makes a key.
  public init(_ algorithm: Algorithm, message: [UInt8]) throws {
    self.message = message
    switch algorithm {
    case .es256: key = .evp(try SigningLimit.context(limit_new_ec_key("P-256"), .sha256, isPSS: false), .sha256)
    case .es384: key = .evp(try SigningLimit.context(limit_new_ec_key("P-384"), .sha384, isPSS: false), .sha384)
    case .ps256: key = .evp(try SigningLimit.context(limit_new_rsa_key(3072), .sha256, isPSS: true), .sha256)
    case .ed25519:
      var (publicKey, secret) = ([UInt8](repeating: 0, count: 32), [UInt8](repeating: 0, count: 64))
      guard crypto_sign_keypair(&publicKey, &secret) == 0 else { throw LimitError.key }
      key = .sodium(secret)
    case .es512, .ps384, .ps512, .rs256: throw LimitError.algorithm(algorithm)
    }
  }

  /// Signs once.
  public func run() throws {
    switch key {
    case .evp(let context, let hash):
      let hashed = hash.digest(of: message, into: &digest)
      var size = signature.count
      guard EVP_PKEY_sign(context, &signature, &size, digest, hashed) == 1 else { throw LimitError.refused }
    case .sodium(let secret):
      guard crypto_sign_detached(&signature, nil, message, UInt64(message.count), secret) == 0 else {
        throw LimitError.refused
      }
    }
  }

  private static func context(_ key: OpaquePointer?, _ hash: LimitHash, isPSS: Bool) throws -> OpaquePointer {
    guard let key, let context = EVP_PKEY_CTX_new(key, nil), EVP_PKEY_sign_init(context) == 1,
      !isPSS || limit_set_pss(context, hash.evp) == 1
    else { throw LimitError.key }
    EVP_PKEY_free(key)  // the context keeps it
    return context
  }

  deinit {
    if case .evp(let context, _) = key { EVP_PKEY_CTX_free(context) }
  }
}
