/// One PEM block, from its lines to a key. RFC 7468 §3, §13, RFC 5480.

import COpenSSL

/// The label and the DER of a block. The DER may be a private key: it is wiped when the last reference goes.
final class PEMBlock {
  let label: String
  /// The size of the DER.
  let count: Int
  private let der: UnsafeMutableRawPointer
  /// The size of the text that the DER was written over.
  private let textCount: Int

  /// The DER, while the block lives.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: der, count: count) }

  /// Decodes the lines between the boundaries. Throws `.pemMalformed` for anything but canonical base64 (RFC 4648 §4).
  init(label: String, lines: [PEMReader.Line]) throws(OpenSSLError) {
    textCount = lines.reduce(0) { $0 + $1.count }
    guard textCount > 0, textCount.isMultiple(of: 4) else { throw .pemMalformed }
    guard let memory = CRYPTO_secure_malloc(textCount, nil, 0) else { throw .afterClearing(.libraryFailure) }
    (self.label, der) = (label, memory)
    let text = UnsafeMutableRawBufferPointer(start: memory, count: textCount)
    var target = text[...]
    for line in lines {
      UnsafeMutableRawBufferPointer(rebasing: target).copyBytes(from: line)
      target = target.dropFirst(line.count)
    }
    let padding = text.suffix(2).count { $0 == UInt8(ascii: "=") }
    count = textCount / 4 * 3 - padding
    // libcrypto takes the sign for zero bits, wherever it stands.
    guard !text.dropLast(padding).contains(UInt8(ascii: "=")) else { throw .pemMalformed }
    let start = memory.assumingMemoryBound(to: UInt8.self)
    guard EVP_DecodeBlock(start, start, Int32(clamping: textCount)) == Int32(clamping: textCount / 4 * 3),
      text[count..<textCount / 4 * 3].allSatisfy({ $0 == 0 })
    else { throw .afterClearing(.pemMalformed) }
  }

  deinit { CRYPTO_secure_clear_free(der, textCount, nil, 0) }

  /// The one block with a key in a text.
  static func only(in text: UnsafeBufferPointer<UInt8>) -> Result<PEMBlock, OpenSSLError> {
    Result { () throws(OpenSSLError) in
      var reader = try PEMReader(text)
      var found: PEMBlock?
      while let block = try reader.next() {
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
      var reader = try PEMReader(text)
      while let block = try reader.next() {
        if block.label != "EC PARAMETERS" { blocks.append(block) }
      }
      return (blocks, true)
    } catch {
      return (blocks, false)
    }
  }

  /// The key in the block.
  func key(keptIn store: (some SecretStore).Type) throws(OpenSSLError) -> PEMKey {
    switch label {
    case "PUBLIC KEY": try publicKey()
    case "PRIVATE KEY": try PEMBlock.privateKey(bytes, keptIn: store)
    case "EC PRIVATE KEY": try ecPrivateKey(keptIn: store)
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

  /// Runs a decoder over the DER, which it must use up to the last byte.
  func decode(
    freedBy free: @escaping @Sendable (OpaquePointer?) -> Void, _ read: (inout UnsafePointer<UInt8>?) -> OpaquePointer?
  ) throws(OpenSSLError) -> OpenSSLHandle {
    let start = UnsafePointer(der.assumingMemoryBound(to: UInt8.self))
    var end: UnsafePointer<UInt8>? = start
    guard let pointer = read(&end) else { throw .afterClearing(.pemMalformed) }
    let object = try OpenSSLHandle(owning: pointer, freedBy: free)
    guard end == start + count else { throw .pemMalformed }
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

  private static func rawPublicKey(_ key: OpenSSLHandle) throws(OpenSSLError) -> [UInt8] {
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

extension ECCurve {
  init(of key: OpenSSLHandle) throws(OpenSSLError) {
    guard let group = EC_KEY_get0_group(key.pointer), EC_GROUP_get_asn1_flag(group) == OPENSSL_EC_NAMED_CURVE,
      let curve = ECCurve(identifier: EC_GROUP_get_curve_name(group))
    else { throw .pemKeyKind }
    self = curve
  }
}
