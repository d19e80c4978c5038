/// The least that verifying costs: the libraries' own signature checks, with every key parsed beforehand.

import CLimit
import CSodiumLimit
internal import CryptoPrimitives
public import LearningRecords

/// What can stop a limit from being measured.
public enum LimitError: Error {
  /// No limit is known for this algorithm.
  case algorithm(Algorithm)
  /// The library did not take a key.
  case key
  /// The library says no to a signature that is good.
  case refused
}

/// Signatures that are ready to be checked: one `SHA*_Update` and one `EVP_PKEY_verify` each, or libsodium's
/// `crypto_sign_verify_detached` for Ed25519, which is twice as fast as libcrypto. To be used by one thread at a time.
public final class CheckLimit {
  private struct Prepared {
    let message: [UInt8]
    let signature: [UInt8]
    let check: Check
  }
  private enum Check {
    case evp(OpaquePointer, LimitHash)
    case sodium(key: [UInt8])
  }
  private var prepared: [Prepared] = []
  private var digest = [UInt8](repeating: 0, count: 64)

  /// Parses the keys and brings the signatures into the form that the library wants.
  public init(_ signatures: [SignedMessage]) throws {
    for signed in signatures {
      let (check, signature) = try CheckLimit.prepare(signed)
      prepared.append(Prepared(message: signed.message, signature: signature, check: check))
    }
  }

  /// How many signatures one run checks.
  public var count: Int { prepared.count }

  /// Checks every signature once.
  public func run() throws {
    for one in prepared {
      switch one.check {
      case .evp(let context, let hash):
        let size = hash.digest(of: one.message, into: &digest)
        guard EVP_PKEY_verify(context, one.signature, one.signature.count, digest, size) == 1 else {
          throw LimitError.refused
        }
      case .sodium(let key):
        guard
          crypto_sign_verify_detached(one.signature, one.message, UInt64(one.message.count), key) == 0
        else { throw LimitError.refused }
      }
    }
  }

  /// Hashes every message once, as a part of ``run()`` does. libsodium hashes by itself.
  public func hash() {
    for one in prepared {
      if case .evp(_, let hash) = one.check { _ = hash.digest(of: one.message, into: &digest) }
    }
  }

  private static func prepare(_ signed: SignedMessage) throws -> (Check, [UInt8]) {
    let jwk = signed.key.jwk.json
    func number(_ name: String) throws -> [UInt8] {
      guard let text = jwk[name]?.string else { throw LimitError.key }
      return try Base64URL.decode(text)
    }
    switch signed.key.algorithm {
    case .es256:
      let key = limit_ec_key("prime256v1", [4] + (try number("x")) + (try number("y")), 65)
      return (.evp(try context(for: key, .sha256, isPSS: false), .sha256), der(signed.signature))
    case .es384:
      let key = limit_ec_key("secp384r1", [4] + (try number("x")) + (try number("y")), 97)
      return (.evp(try context(for: key, .sha384, isPSS: false), .sha384), der(signed.signature))
    case .ps256:
      let (n, e) = (try number("n"), try number("e"))
      let key = limit_rsa_key(n, Int32(n.count), e, Int32(e.count))
      return (.evp(try context(for: key, .sha256, isPSS: true), .sha256), signed.signature)
    case .ed25519: return (.sodium(key: try number("x")), signed.signature)
    case .es512, .ps384, .ps512, .rs256: throw LimitError.algorithm(signed.key.algorithm)
    }
  }

  private static func context(
    for key: OpaquePointer?, _ hash: LimitHash, isPSS: Bool
  ) throws -> OpaquePointer {
    guard let key, let context = EVP_PKEY_CTX_new(key, nil), EVP_PKEY_verify_init(context) == 1,
      !isPSS || limit_set_pss(context, hash.evp) == 1
    else { throw LimitError.key }
    EVP_PKEY_free(key)  // the context keeps it
    return context
  }

  private static func der(_ signature: [UInt8]) -> [UInt8] {
    var der = [UInt8](repeating: 0, count: signature.count + 16)
    let size = limit_der(signature, Int32(signature.count / 2), &der)
    return Array(der.prefix(Int(size)))
  }

  deinit {
    for one in prepared {
      if case .evp(let context, _) = one.check { EVP_PKEY_CTX_free(context) }
    }
  }
}
