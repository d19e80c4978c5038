/// Keys from JWK, JWK Set and PEM, public and private. RFC 7517, RFC 7468.

internal import CryptoPrimitives
internal import ExactArithmetic
internal import JOSE
internal import StrictJSON

enum KeyTarget {
  /// The input is the text of a key file.
  static func run(_ bytes: [UInt8]) throws(BrokenProperty) {
    let keys = accepted { () throws(JOSEError) in try VerifyingKey.keys(parsing: bytes) } ?? []
    for key in keys { try check(key) }
    try checkSealed(bytes)
    guard let key = accepted({ () throws(JOSEError) in try SigningKey(parsing: bytes) }) else { return }
    try expect(
      "the public half of a private key is read from the same text",
      keys.count == 1 && key.publicKey.isSameKey(as: keys[0]))
    let written = try demanded("a private key is written") { () throws(JOSEError) in try key.privateJWK() }
    let again = try demanded("a written private key is read") { () throws(JOSEError) in
      try SigningKey(parsing: written)
    }
    try expect("a written private key is the same", again.publicKey == key.publicKey)
    // Signing with a large RSA key takes long, and its numbers were checked when it was read.
    guard key.publicKey.jwk.type != .rsa else { return }
    let signature = try demanded("a key signs") { () throws(JOSEError) in try key.signature(for: bytes) }
    try expect("a key's signature is valid", key.publicKey.isValid(signature: signature, for: bytes))
    try expect(
      "a signature is of one message", !key.publicKey.isValid(signature: signature, for: bytes + [0]))
  }

  /// A file is a key in clear, a sealed one, or neither. No passphrase is tried: that would take long.
  private static func checkSealed(_ bytes: [UInt8]) throws(BrokenProperty) {
    let text = try demanded("there is secret memory") { () throws(SodiumError) in try SecretBytes(copying: bytes) }
    guard case .sealed(let sealed) = accepted({ () throws(JOSEError) in try KeyFile(parsing: text) }) else { return }
    do throws(JOSEError) {
      _ = try VerifyingKey.keys(parsing: bytes)
      throw JOSEError(.keyText)
    } catch {
      try expect("a sealed key is known for one by whoever asks for a public key", error.rule == .keyFileSealed)
    }
    let native = accepted { () throws(JOSEError) in try EncryptedKeyFile(parsing: bytes) }
    try expect("a sealed key has the id of its file", sealed.id == native?.id)
    guard let native else { return }
    let again = try demanded("a written key file is read") { () throws(JOSEError) in
      try EncryptedKeyFile(parsing: native.text)
    }
    try expect("a written key file is the same", again.text == native.text && again.id == native.id)
  }

  private static func check(_ key: VerifyingKey) throws(BrokenProperty) {
    let again = try demanded("a key's JWK is a key") { () throws(JOSEError) in try VerifyingKey(key.jwk.json) }
    try expect("a key's JWK is the same key", again == key && again.id == key.id)
    let essential = try demanded("a key's needed members are a key") { () throws(JOSEError) in
      try VerifyingKey(key.jwk.essential)
    }
    try expect("a key's needed members are the same key", essential.isSameKey(as: key))
    try expect("the thumbprint is of the key alone", essential.thumbprint == key.thumbprint)
    try expect("nothing signs nothing", !key.isValid(signature: [], for: []))

    var members: [String: String] = [:]
    for (name, value) in key.jwk.essential { members[name] = value.string }
    let second = try demanded("the second engine takes what the first takes") { () throws(ReferenceRefusal) in
      try ReferenceKey(jwk: members, algorithm: key.algorithm.rawValue)
    }
    let forged = [UInt8](repeating: 1, count: 64)
    try expect(
      "both engines answer alike",
      key.isValid(signature: forged, for: forged) == second.isValid(signature: forged, for: forged))
  }
}
