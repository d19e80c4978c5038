/// A key from a passphrase, and what is sealed with it: Argon2id (RFC 9106) and XChaCha20-Poly1305 by libsodium.

import CSodium

/// The key that a passphrase, a salt and the cost of trying give. It seals one text: a second one needs another salt.
package struct PassphraseKey: Sendable {
  /// What one try of a passphrase costs.
  package struct Cost: Hashable, Sendable {
    /// Passes over the memory.
    package let operations: Int
    /// Bytes of memory.
    package let memoryBytes: Int

    /// Any cost; ``isAcceptable`` judges it.
    package init(operations: Int, memoryBytes: Int) {
      self.operations = operations
      self.memoryBytes = memoryBytes
    }

    /// libsodium's MODERATE: 3 passes over 256 MiB, about half a second.
    package static let moderate = Cost(operations: 3, memoryBytes: 256 << 20)
    /// The least that is accepted, libsodium's INTERACTIVE: 2 passes over 64 MiB.
    package static let least = Cost(operations: 2, memoryBytes: 64 << 20)
    /// The most: 10 passes over 1 GiB. Beyond that a file could be made to exhaust the machine that reads it.
    package static let most = Cost(operations: 10, memoryBytes: 1 << 30)

    /// Whether the cost lies between ``least`` and ``most``.
    package var isAcceptable: Bool {
      Self.least.operations...Self.most.operations ~= operations
        && Self.least.memoryBytes...Self.most.memoryBytes ~= memoryBytes
    }
  }

  /// Bytes in a key.
  package static let byteCount = 32
  /// Bytes in a salt.
  package static let saltByteCount = 16
  /// Bytes in a nonce.
  package static let nonceByteCount = 24
  /// Bytes by which a sealed text is longer.
  package static let tagByteCount = 16

  private let key: SecretBytes

  /// Derives the key. Throws `.size` for a salt of another size or a cost that is not acceptable, before any memory is
  /// taken, and `.secretMemory` or `.notFilled` if the memory for it is not to be had.
  package init(_ passphrase: SecretBytes, salt: [UInt8], cost: Cost) throws(SodiumError) {
    guard salt.count == Self.saltByteCount, cost.isAcceptable else { throw .size }
    key = try SecretBytes(count: Self.byteCount) { key in
      passphrase.withUnsafeBytes { passphrase in
        guard let target = key.baseAddress, let source = passphrase.baseAddress else { return false }
        return crypto_pwhash(
          target.assumingMemoryBound(to: UInt8.self), UInt64(key.count), source.assumingMemoryBound(to: CChar.self),
          UInt64(passphrase.count), salt, UInt64(cost.operations), cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) == 0
      }
    }
  }

  /// A key that was derived before. Throws `.size` unless it has ``byteCount`` bytes.
  package init(derived key: SecretBytes) throws(SodiumError) {
    guard key.count == Self.byteCount else { throw .size }
    self.key = key
  }

  /// The sealed text and its tag. `data` is not hidden and cannot be changed. Throws `.size` for another size of nonce.
  package func seal(_ text: SecretBytes, nonce: [UInt8], data: [UInt8]) throws(SodiumError) -> [UInt8] {
    guard nonce.count == Self.nonceByteCount else { throw .size }
    var sealed = [UInt8](repeating: 0, count: text.count + Self.tagByteCount)
    let isSealed = text.withUnsafeBytes { text in
      key.withUnsafeBytes { key in
        guard let key = key.baseAddress else { return false }
        return crypto_aead_xchacha20poly1305_ietf_encrypt(
          &sealed, nil, text.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt64(text.count), data,
          UInt64(data.count), nil, nonce, key.assumingMemoryBound(to: UInt8.self)) == 0
      }
    }
    guard isSealed else { throw .notFilled }
    return sealed
  }

  /// The text that was sealed. Throws `.notFilled` if passphrase, sealed text, nonce or data is another than it was: which
  /// one nobody can tell.
  package func open(_ sealed: [UInt8], nonce: [UInt8], data: [UInt8]) throws(SodiumError) -> SecretBytes {
    guard nonce.count == Self.nonceByteCount, sealed.count >= Self.tagByteCount else { throw .notFilled }
    return try SecretBytes(count: sealed.count - Self.tagByteCount) { text in
      key.withUnsafeBytes { key in
        guard let key = key.baseAddress else { return false }
        let code = crypto_aead_xchacha20poly1305_ietf_decrypt(
          text.baseAddress?.assumingMemoryBound(to: UInt8.self), nil, nil, sealed, UInt64(sealed.count), data,
          UInt64(data.count), nonce, key.assumingMemoryBound(to: UInt8.self))
        // Whether it opened is public.
        return SecretBit(isZero: UInt64(UInt32(bitPattern: code))).declassify()
      }
    }
  }
}
