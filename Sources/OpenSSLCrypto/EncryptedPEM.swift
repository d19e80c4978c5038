/// Private keys in PEM under a passphrase: PKCS #8 encrypted by PBES2. RFC 7468 §11, RFC 5958 §3, RFC 8018 §6.2.

import COpenSSL

/// An encrypted key whose parameters were read and judged; no passphrase was tried yet.
///
/// The schemes are those that OpenSSL 3 writes: PBKDF2 with HMAC by SHA-1, SHA-256, SHA-384 or SHA-512, or scrypt
/// (RFC 7914), and AES in CBC mode by a key of 128, 192 or 256 bits. SHA-1 is not broken as the hash of a HMAC.
package struct EncryptedPEM: Sendable {
  private let derivation: KeyDerivation
  private let cipher: CBCCipher
  private let ciphertext: [UInt8]

  /// Reads the one key in a PEM text; nil if it is not encrypted.
  ///
  /// Throws `.pemMalformed`, `.encryptionScheme` or `.encryptionCost`, before anything is derived or decrypted.
  package init?(parsing text: some Collection<UInt8>) throws(OpenSSLError) {
    let block = try text.withBytes { PEMBlock.only(in: $0) }.get()
    guard block.label == PEMBlock.encryptedKeyLabel else { return nil }
    let info = try block.decode(freedBy: { X509_SIG_free($0) }) { d2i_X509_SIG(nil, &$0, block.count) }
    var algorithm: UnsafePointer<X509_ALGOR>?
    var octets: UnsafePointer<ASN1_OCTET_STRING>?
    X509_SIG_get0(info.pointer, &algorithm, &octets)
    let scheme = try Self.scheme(algorithm)
    (derivation, cipher) = (scheme.derivation, scheme.cipher)
    ciphertext = ASN1.octets(octets)
    withExtendedLifetime(info) {}
    // Padding makes whole blocks, and at least one.
    guard !ciphertext.isEmpty, ciphertext.count.isMultiple(of: CBCCipher.blockByteCount) else { throw .pemMalformed }
  }

  /// RFC 8018 A.4: how the key is derived, and what is done with it.
  private static func scheme(
    _ algorithm: UnsafePointer<X509_ALGOR>?
  ) throws(OpenSSLError) -> (derivation: KeyDerivation, cipher: CBCCipher) {
    guard ASN1.identifier(algorithm) == NID_pbes2 else { throw .encryptionScheme }
    return try ASN1.withParameters(of: algorithm, PBE2PARAM_it()) { (parameters: PBE2PARAM) throws(OpenSSLError) in
      let cipher = try CBCCipher(parameters.encryption)
      return (try KeyDerivation(parameters.keyfunc, keyByteCount: cipher.keyByteCount), cipher)
    }
  }

  /// The key, kept in `store`.
  ///
  /// Throws `.passphrase` where the decrypted bytes are no key that is offered here: the passphrase is empty or wrong, the
  /// text was altered, or it is a key of another kind; which one is not told. Without memory it is `.libraryFailure`.
  package func opened<Store: SecretStore>(
    with passphrase: some SecretSource, keptIn store: Store.Type
  ) throws(OpenSSLError) -> PEMKey {
    guard passphrase.byteCount > 0 else { throw .passphrase }
    let padded: Store
    do {
      let key = try Store(count: cipher.keyByteCount) { derivation.derive(from: passphrase, to: $0) }
      padded = try Store(count: ciphertext.count) { cipher.decrypt(ciphertext, with: key, to: $0) }
    } catch {
      throw .afterClearing(.libraryFailure)
    }
    do {
      return try padded.withUnsafeBytes { bytes throws(OpenSSLError) in
        try PEMBlock.privateKey(Self.unpadded(bytes), keptIn: store)
      }
    } catch {
      // Where it stops to look like a key nobody must learn: by altering a text that says another kind of key, which is
      // easily made of one in CBC, its padding could be tried octet by octet.
      throw error == .libraryFailure ? error : .passphrase
    }
  }

  /// RFC 8018 §6.1.1: the last octet says how many there are of it. Anything else leaves nothing, which is no key.
  private static func unpadded(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let count = Int(bytes.last ?? 0)
    guard 1...CBCCipher.blockByteCount ~= count, bytes.suffix(count).allSatisfy({ $0 == UInt8(count) }) else {
      return UnsafeRawBufferPointer(rebasing: bytes.prefix(0))
    }
    return UnsafeRawBufferPointer(rebasing: bytes.dropLast(count))
  }
}

extension PEMBlock {
  /// The label of RFC 7468 §11.
  static let encryptedKeyLabel = "ENCRYPTED PRIVATE KEY"
}

/// AES in CBC mode with the first block to chain. RFC 8018 B.2.5.
struct CBCCipher {
  static let blockByteCount = 16

  /// 16, 24 or 32.
  let keyByteCount: Int
  private let initialVector: [UInt8]

  /// Throws `.encryptionScheme` or `.pemMalformed`.
  init(_ algorithm: UnsafePointer<X509_ALGOR>?) throws(OpenSSLError) {
    switch ASN1.identifier(algorithm) {
    case NID_aes_128_cbc: keyByteCount = 16
    case NID_aes_192_cbc: keyByteCount = 24
    case NID_aes_256_cbc: keyByteCount = 32
    default: throw .encryptionScheme
    }
    initialVector = try ASN1.octets(algorithm?.pointee.parameter, or: .pemMalformed)
    guard initialVector.count == Self.blockByteCount else { throw .pemMalformed }
  }

  /// Writes the text with its padding over memory of the ciphertext's size. Answers whether it could.
  func decrypt(_ ciphertext: [UInt8], with key: some SecretSource, to memory: UnsafeMutableRawBufferPointer) -> Bool {
    guard let context = EVP_CIPHER_CTX_new() else { return false }
    defer { EVP_CIPHER_CTX_free(context) }
    var count: Int32 = 0
    return key.withUnsafeBytes { key in
      let key = key.baseAddress?.assumingMemoryBound(to: UInt8.self)
      // libcrypto would take the padding off, but hold the last block back in memory of its own to do so.
      return EVP_DecryptInit_ex(context, method, nil, key, initialVector) == 1
        && EVP_CIPHER_CTX_set_padding(context, 0) == 1
        && EVP_DecryptUpdate(
          context, memory.baseAddress?.assumingMemoryBound(to: UInt8.self), &count, ciphertext,
          Int32(clamping: ciphertext.count)) == 1
    } && Int(count) == memory.count
  }

  private var method: OpaquePointer? {
    switch keyByteCount {
    case 16: EVP_aes_128_cbc()
    case 24: EVP_aes_192_cbc()
    default: EVP_aes_256_cbc()
    }
  }
}
