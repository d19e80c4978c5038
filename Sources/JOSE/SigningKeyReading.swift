/// Reads private keys from JWK and PEM, and writes them as JWK. RFC 7517 §4, RFC 7518 §6.2.2, §6.3.2, RFC 8037 §2.

public import CryptoPrimitives
import StrictJSON

extension SigningKey {
  /// Reads a private JWK or an unencrypted PEM text (`PRIVATE KEY`, `EC PRIVATE KEY`).
  ///
  /// A JWK's private members go from the text to secret memory by constant-time decoding. `key_ops` must list `sign` if it
  /// is there. The public half must belong to the private one. Of a private JWK, the public half keeps `kid` and `alg`;
  /// members that are not known are dropped, as they may be secret. A PEM text has no `kid`, and its RSA key is PS256.
  ///
  /// Throws `keyFileSealed` for a key under a passphrase, `keyText`, a JSON rule, `privateKeyMissing`,
  /// `privateKeyMismatch`, `algorithmOnlyVerifies`, `pem`, `cryptography`, or what `VerifyingKey` throws. The caller wipes
  /// `text`.
  public init(parsing text: [UInt8]) throws(JOSEError) {
    guard case .open(let key) = try KeyFile(parsing: text) else { throw JOSEError(.keyFileSealed) }
    self = key
  }

  /// A key from a PEM text, which has no id. An RSA key is PS256.
  init(pem secret: PrivateKey) throws(JOSEError) {
    let jwk = try JWK(secret.numbers, id: nil, algorithm: secret.numbers.defaultAlgorithm)
    try self.init(secret, publicKey: VerifyingKey(jwk))
  }

  init(_ document: JSONDocument) throws(JOSEError) {
    let members = try JWKMembers(document, at: 0)
    try members.refuseForeignPrivate()
    // The public half is checked first: a weak or misused key is told apart from one whose halves differ.
    let publicKey = try VerifyingKey(members.publicHalf(for: "sign"))
    try self.init(PrivateKey(members, publicKey.jwk.numbers), publicKey: publicKey)
  }

  /// Reads a key from secret memory. The copy that the parser needs is wiped before this returns.
  public init(parsing text: SecretBytes) throws(JOSEError) {
    guard case .open(let key) = try KeyFile(parsing: text) else { throw JOSEError(.keyFileSealed) }
    self = key
  }

  /// The key as a private JWK: its members, `kid` if it has one, and `alg`. Compact JSON in secret memory.
  ///
  /// Throws `cryptography` if there is no secret memory left.
  public func privateJWK() throws(JOSEError) -> SecretBytes {
    var parts: [SecretText] = []
    var isFirst = true
    for (name, value) in publicKey.jwk.numbers.members {
      parts.append(.open(Array("\(isFirst ? "{" : ",")\"\(name)\":".utf8) + value.bytes()))
      isFirst = false
    }
    for (name, member) in try secret.members {
      parts += [.open(Array(",\"\(name)\":\"".utf8)), .secret(member), .open([UInt8(ascii: "\"")])]
    }
    var end: [UInt8] = []
    if let id { end += Array(",\"kid\":".utf8) + JSON.string(id).bytes() }
    end += Array(",\"alg\":\"\(algorithm.rawValue)\"}".utf8)
    return try SecretText.joined(parts + [.open(end)])
  }

  static func wipe(_ bytes: inout [UInt8]) {
    // The one wipe that the compiler cannot leave out; it also happens where there is no memory for the copy.
    do { _ = try SecretBytes(wiping: &bytes) } catch {}
  }
}

/// A piece of a text of which some is secret.
enum SecretText {
  case open([UInt8])
  case secret(SecretBytes)

  private var count: Int {
    switch self {
    case .open(let bytes): bytes.count
    case .secret(let bytes): bytes.count
    }
  }

  /// All pieces one after another.
  static func joined(_ parts: [SecretText]) throws(JOSEError) -> SecretBytes {
    do {
      return try SecretBytes(count: parts.reduce(0) { $0 + $1.count }) { memory in
        var rest = memory[...]
        for part in parts {
          let target = UnsafeMutableRawBufferPointer(rebasing: rest.prefix(part.count))
          switch part {
          case .open(let bytes): target.copyBytes(from: bytes)
          case .secret(let bytes): bytes.withUnsafeBytes { target.copyMemory(from: $0) }
          }
          rest = rest.dropFirst(part.count)
        }
        return true
      }
    } catch {
      throw JOSEError(.cryptography)
    }
  }
}
