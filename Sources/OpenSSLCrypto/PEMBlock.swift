/// One PEM block, from its text to a key object of libcrypto. RFC 7468 §3.

import COpenSSL

/// The label and the DER of a block. The DER may be a private key: it is wiped when the last reference goes.
final class PEMBlock {
  let label: String
  private let der: UnsafeMutablePointer<UInt8>
  let count: Int

  /// More than this is not a key, and libcrypto counts in 32 bits.
  private static let limit = 1 << 20

  init(label: String, der: UnsafeMutablePointer<UInt8>, count: Int) {
    self.label = label
    self.der = der
    self.count = count
  }

  deinit { CRYPTO_secure_clear_free(der, count, nil, 0) }

  /// The one block with a key in a text.
  static func only(in text: UnsafeBufferPointer<UInt8>) -> Result<PEMBlock, OpenSSLError> {
    Result { () throws(OpenSSLError) in
      let reader = try reader(of: text)
      var found: PEMBlock?
      while let block = try next(from: reader) {
        if block.label == "EC PARAMETERS" { continue }
        guard found == nil else { throw .pemMalformed }
        found = block
      }
      guard let found else { throw .pemMalformed }
      return found
    }
  }

  /// Every block up to one that is damaged or has headers, and whether there was none such.
  static func all(in text: UnsafeBufferPointer<UInt8>) -> (blocks: [PEMBlock], isComplete: Bool) {
    var blocks: [PEMBlock] = []
    do {
      let reader = try reader(of: text)
      while let block = try next(from: reader) {
        if block.label != "EC PARAMETERS" { blocks.append(block) }
      }
      return (blocks, true)
    } catch {
      return (blocks, false)
    }
  }

  /// Reads from where the text lies, so there is no copy of it to wipe.
  private static func reader(of text: UnsafeBufferPointer<UInt8>) throws(OpenSSLError) -> OpenSSLHandle {
    guard let start = text.baseAddress, 1...limit ~= text.count else { throw .pemMalformed }
    return try OpenSSLHandle(owning: BIO_new_mem_buf(start, Int32(text.count))) { BIO_free($0) }
  }

  /// The next block, or nil where there is none. It only takes the armour off: decryption, and with it the question for
  /// a passphrase, would be another call.
  private static func next(from reader: OpenSSLHandle) throws(OpenSSLError) -> PEMBlock? {
    var name: UnsafeMutablePointer<CChar>?
    var header: UnsafeMutablePointer<CChar>?
    var der: UnsafeMutablePointer<UInt8>?
    var count = 0
    let flags = UInt32(PEM_FLAG_SECURE | PEM_FLAG_EAY_COMPATIBLE)
    guard PEM_read_bio_ex(reader.pointer, &name, &header, &der, &count, flags) == 1, let name, let header, let der
    else {
      let reason = ERR_GET_REASON(ERR_peek_last_error())
      ERR_clear_error()
      guard reason == PEM_R_NO_START_LINE else { throw .pemMalformed }
      return nil
    }
    let block = PEMBlock(label: String(cString: name), der: der, count: count)
    let hasHeaders = header.pointee != 0
    CRYPTO_secure_clear_free(name, 0, nil, 0)
    CRYPTO_secure_clear_free(header, 0, nil, 0)
    // Headers stand only in the old encrypted form (RFC 1421, "Proc-Type: 4,ENCRYPTED"), whose key is one round of MD5.
    guard !hasHeaders else { throw .encryptionScheme }
    return block
  }

  /// The key in the block.
  func key(keptIn store: (some SecretStore).Type) throws(OpenSSLError) -> PEMKey {
    switch label {
    case "PUBLIC KEY": try publicKey()
    case "PRIVATE KEY": try privateKey(keptIn: store)
    case "EC PRIVATE KEY": try .ecPrivate(ECPrivateKey(keyObject: secretCurveKey(), keptIn: store))
    case PEMBlock.encryptedKeyLabel: throw .pemEncrypted
    default: throw .pemLabel
    }
  }

  private func publicKey() throws(OpenSSLError) -> PEMKey {
    let key = try decode(freedBy: { EVP_PKEY_free($0) }) { d2i_PUBKEY(nil, &$0, count) }
    switch EVP_PKEY_get_base_id(key.pointer) {
    case EVP_PKEY_EC: return try .ecPublic(ECPublicKey(keyObject: PEMBlock.curveKey(of: key)))
    case EVP_PKEY_RSA: return try .rsaPublic(RSAPublicKey(keyObject: PEMBlock.rsaKey(of: key)))
    case EVP_PKEY_ED25519: return try .ed25519Public(PEMBlock.rawPublicKey(key))
    default: throw .pemKeyKind
    }
  }

  private func privateKey(keptIn store: (some SecretStore).Type) throws(OpenSSLError) -> PEMKey {
    let info = try decode(freedBy: { PKCS8_PRIV_KEY_INFO_free($0) }) { d2i_PKCS8_PRIV_KEY_INFO(nil, &$0, count) }
    guard let pointer = EVP_PKCS82PKEY(info.pointer) else { throw .afterClearing(.pemMalformed) }
    let key = try OpenSSLHandle(owning: pointer) { EVP_PKEY_free($0) }
    switch EVP_PKEY_get_base_id(key.pointer) {
    case EVP_PKEY_EC: return try .ecPrivate(ECPrivateKey(keyObject: PEMBlock.curveKey(of: key), keptIn: store))
    case EVP_PKEY_RSA: return try .rsaPrivate(RSAPrivateKey(checking: PEMBlock.rsaKey(of: key), keptIn: store))
    case EVP_PKEY_ED25519: return try .ed25519Private(Ed25519Seed(key, keptIn: store))
    default: throw .pemKeyKind
    }
  }

  private func secretCurveKey() throws(OpenSSLError) -> OpenSSLHandle {
    try decode(freedBy: { EC_KEY_free($0) }) { d2i_ECPrivateKey(nil, &$0, count) }
  }

  /// Runs a decoder over the DER, which it must use up to the last byte.
  func decode(
    freedBy free: @escaping @Sendable (OpaquePointer?) -> Void, _ read: (inout UnsafePointer<UInt8>?) -> OpaquePointer?
  ) throws(OpenSSLError) -> OpenSSLHandle {
    var end: UnsafePointer<UInt8>? = UnsafePointer(der)
    guard let pointer = read(&end) else { throw .afterClearing(.pemMalformed) }
    let object = try OpenSSLHandle(owning: pointer, freedBy: free)
    guard end == UnsafePointer(der) + count else { throw .pemMalformed }
    return object
  }

  private static func curveKey(of key: OpenSSLHandle) throws(OpenSSLError) -> OpenSSLHandle {
    // Fails for a point at infinity, which the decoder lets through.
    guard let pointer = EVP_PKEY_get1_EC_KEY(key.pointer) else { throw .afterClearing(.pemMalformed) }
    return try OpenSSLHandle(owning: pointer) { EC_KEY_free($0) }
  }

  private static func rsaKey(of key: OpenSSLHandle) throws(OpenSSLError) -> OpenSSLHandle {
    guard let pointer = EVP_PKEY_get1_RSA(key.pointer) else { throw .afterClearing(.pemMalformed) }
    return try OpenSSLHandle(owning: pointer) { RSA_free($0) }
  }

  static func rawPublicKey(_ key: OpenSSLHandle) throws(OpenSSLError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 32)
    var count = bytes.count
    guard EVP_PKEY_get_raw_public_key(key.pointer, &bytes, &count) == 1, count == 32 else {
      throw .afterClearing(.libraryFailure)
    }
    return bytes
  }
}

extension ECPublicKey {
  /// The public half of a key object of libcrypto. The curve must be one of ours and given by name (RFC 5480 §2.1.1).
  init(keyObject key: OpenSSLHandle) throws(OpenSSLError) {
    try self.init(curve: ECCurve(of: key), pointOf: key)
  }
}

extension ECPrivateKey {
  /// A key object of libcrypto, read and checked anew: it may name a point that is not the scalar's.
  init(keyObject key: OpenSSLHandle, keptIn store: (some SecretStore).Type) throws(OpenSSLError) {
    let curve = try ECCurve(of: key)
    guard let scalar = EC_KEY_get0_private_key(key.pointer) else { throw .pemMalformed }
    let given = try ECPublicKey(curve: curve, pointOf: key)
    try self.init(curve: curve, d: store.keeping(scalar, count: curve.byteCount, or: .scalarRange))
    guard publicKey == given else { throw .halvesDiffer }
  }
}

extension ECCurve {
  init(of key: OpenSSLHandle) throws(OpenSSLError) {
    guard let group = EC_KEY_get0_group(key.pointer), EC_GROUP_get_asn1_flag(group) == OPENSSL_EC_NAMED_CURVE,
      let curve = ECCurve(identifier: EC_GROUP_get_curve_name(group))
    else { throw .pemKeyKind }
    self = curve
  }
}
