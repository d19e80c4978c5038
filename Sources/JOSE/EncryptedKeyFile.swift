/// The native file of a private key under a passphrase: one JSON object around a sealed JWK.

public import CryptoPrimitives
import StrictJSON

/// A private JWK sealed under a passphrase. All the other members are bound to it: none can be changed.
///
/// The file is a JSON object in UTF-8 of at most 64 KiB with these members and no other, in any order:
///
/// | member | value |
/// |---|---|
/// | `v` | 1 |
/// | `kdf` | `"argon2id13"`: Argon2id of version 0x13 (RFC 9106), one lane, 32 bytes of output, no secret, no associated data |
/// | `opslimit` | the passes over the memory, 2 to 10 |
/// | `memlimit` | the memory in bytes, 67108864 to 1073741824; what is no whole KiB is rounded down |
/// | `salt` | 16 bytes in base64url without padding |
/// | `nonce` | 24 bytes, likewise |
/// | `kid` | the key's own, as a string; not there if the key has none |
/// | `ciphertext` | the JWK sealed by XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) with the tag behind it, likewise |
///
/// The derived key is the AEAD's key, and the passphrase's bytes are taken as they are: UTF-8. The associated data is this
/// object without `ciphertext`, written anew: its members in the order of the table, no white space, numbers in decimal
/// digits, strings as in RFC 8785 §3.2.2.2. What is sealed is a private JWK (RFC 7517) in UTF-8.
public struct EncryptedKeyFile: Sendable {
  /// `kid` of the key, in clear; nil if the key has none.
  public let id: String?
  /// The file: one line of JSON without a line end.
  public var text: [UInt8] {
    var object = header
    object["ciphertext"] = .string(Base64URL.encode(ciphertext))
    return JSON.object(object).bytes()
  }

  private let cost: PassphraseKey.Cost
  private let salt: [UInt8]
  private let nonce: [UInt8]
  private let ciphertext: [UInt8]

  private static let mostBytes = 1 << 16

  /// Seals a key under libsodium's MODERATE cost, which takes 256 MiB and about half a second.
  ///
  /// Throws `keyFilePassphrase` if the passphrase is empty, or `cryptography` if there is no memory for it.
  public init(sealing key: SigningKey, passphrase: SecretBytes) throws(JOSEError) {
    try self.init(sealing: key, passphrase: passphrase, cost: .moderate, random: SystemRandom())
  }

  package init(
    sealing key: SigningKey, passphrase: SecretBytes, cost: PassphraseKey.Cost, random: some RandomSource
  ) throws(JOSEError) {
    guard cost.isAcceptable else { throw JOSEError(.keyFileCost) }
    guard passphrase.count > 0 else { throw JOSEError(.keyFilePassphrase) }
    let jwk: SecretBytes
    do { jwk = try key.privateJWK() } catch { throw JOSEError(.cryptography) }
    let salt = random.bytes(PassphraseKey.saltByteCount)
    let nonce = random.bytes(PassphraseKey.nonceByteCount)
    let unsealed = EncryptedKeyFile(id: key.id, cost: cost, salt: salt, nonce: nonce, ciphertext: [])
    do {
      let ciphertext = try PassphraseKey(passphrase, salt: salt, cost: cost)
        .seal(jwk, nonce: nonce, data: unsealed.associatedData)
      self.init(id: key.id, cost: cost, salt: salt, nonce: nonce, ciphertext: ciphertext)
    } catch {
      throw JOSEError(.cryptography)
    }
  }

  private init(id: String?, cost: PassphraseKey.Cost, salt: [UInt8], nonce: [UInt8], ciphertext: [UInt8]) {
    self.id = id
    self.cost = cost
    self.salt = salt
    self.nonce = nonce
    self.ciphertext = ciphertext
  }

  /// Reads the file, without trying a passphrase. Throws `keyFileForm`, `keyFileScheme` or `keyFileCost`.
  public init(parsing text: [UInt8]) throws(JOSEError) {
    guard text.count <= Self.mostBytes else { throw JOSEError(.keyFileForm) }
    let json: JSON
    do { json = try JSON(parsing: text) } catch { throw JOSEError(.keyFileForm) }
    guard let object = json.object, let version = object["v"]?.number, let kdf = object["kdf"]?.string else {
      throw JOSEError(.keyFileForm)
    }
    guard version.int == 1, kdf == "argon2id13" else { throw JOSEError(.keyFileScheme) }
    guard let operations = object["opslimit"]?.number?.int, let memory = object["memlimit"]?.number?.int else {
      throw JOSEError(.keyFileForm)
    }
    cost = PassphraseKey.Cost(operations: operations, memoryBytes: memory)
    guard cost.isAcceptable else { throw JOSEError(.keyFileCost) }
    id = object["kid"]?.string
    salt = try Self.bytes(object["salt"])
    nonce = try Self.bytes(object["nonce"])
    ciphertext = try Self.bytes(object["ciphertext"])
    // A member that is not known, or a kid that is no string, makes the count another.
    guard salt.count == PassphraseKey.saltByteCount, nonce.count == PassphraseKey.nonceByteCount,
      ciphertext.count >= PassphraseKey.tagByteCount, object.count == (id == nil ? 7 : 8)
    else { throw JOSEError(.keyFileForm) }
  }

  /// Whether an object is such a file, good or bad, and no JWK: every JWK has `kty`, and none tells how a key follows from a
  /// passphrase.
  static func isOne(_ document: JSONDocument, at node: Int) -> Bool {
    document.kind(of: node) == .object && document.member("kdf", of: node) != nil
      && document.member("kty", of: node) == nil
  }

  /// The key. Takes the memory and the time that the file names.
  ///
  /// Throws `keyFilePassphrase`, `cryptography` if there is no memory for it, or what is wrong with the JWK inside.
  public func opened(with passphrase: SecretBytes) throws(JOSEError) -> SigningKey {
    try SigningKey(parsing: privateJWK(passphrase))
  }

  private func privateJWK(_ passphrase: SecretBytes) throws(JOSEError) -> SecretBytes {
    guard passphrase.count > 0 else { throw JOSEError(.keyFilePassphrase) }
    let key: PassphraseKey
    do { key = try PassphraseKey(passphrase, salt: salt, cost: cost) } catch { throw JOSEError(.cryptography) }
    do {
      return try key.open(ciphertext, nonce: nonce, data: associatedData)
    } catch {
      throw JOSEError(error == .notFilled ? .keyFilePassphrase : .cryptography)
    }
  }

  /// What is bound to the sealed key: the other members in this order without white space, however the file was written.
  private var associatedData: [UInt8] { JSON.object(header).bytes() }

  private var header: JSONObject {
    var header: JSONObject = [
      "v": 1, "kdf": "argon2id13", "opslimit": .number(JSONNumber(cost.operations)),
      "memlimit": .number(JSONNumber(cost.memoryBytes)), "salt": .string(Base64URL.encode(salt)),
      "nonce": .string(Base64URL.encode(nonce)),
    ]
    if let id { header["kid"] = .string(id) }
    return header
  }

  private static func bytes(_ value: JSON?) throws(JOSEError) -> [UInt8] {
    guard let text = value?.string else { throw JOSEError(.keyFileForm) }
    do { return try Base64URL.decode(Array(text.utf8)) } catch { throw JOSEError(.keyFileForm) }
  }
}
