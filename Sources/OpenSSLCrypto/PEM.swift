/// Keys in PEM: SPKI, PKCS #8 and SEC1, not encrypted. RFC 7468 §10 and §13, RFC 5480, RFC 5915, RFC 8410.

/// What a PEM text held, checked by the same rules as keys from a JWK. Public keys are read by libcrypto.
public enum PEMKey: Sendable {
  /// An EC public key.
  case ecPublic(ECPublicKey)
  /// An EC private key.
  case ecPrivate(ECPrivateKey)
  /// An RSA public key.
  case rsaPublic(RSAPublicKey)
  /// An RSA private key.
  case rsaPrivate(RSAPrivateKey)
  /// The 32 bytes of an Ed25519 public key. Whether they are a point is not checked here.
  case ed25519Public([UInt8])
  /// The seed of an Ed25519 private key.
  case ed25519Private(Ed25519Seed)

  /// Reads the one key in a PEM text: `PUBLIC KEY`, `PRIVATE KEY` or `EC PRIVATE KEY`.
  ///
  /// A private key is kept in `store`. Text around the block is passed over (RFC 7468 §2), and so is an `EC PARAMETERS`
  /// block, which older tools write in front. Throws `.pemEncrypted` for an encrypted key, which
  /// ``EncryptedPEM`` reads: no passphrase is ever asked for, on a terminal or elsewhere. Other errors: `.encryptionScheme`,
  /// `.pemMalformed`, `.pemLabel`, `.pemKeyKind`, and those of the key types.
  package init(
    parsing text: some Collection<UInt8>, keptIn store: (some SecretStore).Type
  ) throws(OpenSSLError) {
    self = try text.withBytes { PEMBlock.only(in: $0) }.get().key(keptIn: store)
  }
}

/// The seed of an Ed25519 key, in the store that was named.
public struct Ed25519Seed: Sendable {
  static let byteCount = 32

  private let seed: any SecretSource

  init(_ seed: some SecretSource) { self.seed = seed }

  /// Writes the seed over memory of 32 bytes, such as `SecretBytes` offers. Answers whether it could.
  package func copy(to memory: UnsafeMutableRawBufferPointer) -> Bool { seed.copy(to: memory) }
}
