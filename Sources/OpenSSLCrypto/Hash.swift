/// SHA-256, SHA-384 and SHA-512: FIPS 180-4.
///
/// By the direct calls of libcrypto: SHA-256 of a short Disclosure takes a quarter of the time of `EVP_Digest`.

import COpenSSL

/// A hash function of the SHA-2 family.
public enum SHA2: Sendable, Hashable, CaseIterable {
  /// 32 bytes.
  case sha256
  /// 48 bytes.
  case sha384
  /// 64 bytes.
  case sha512

  /// The size of a digest in bytes.
  public var byteCount: Int {
    switch self {
    case .sha256: 32
    case .sha384: 48
    case .sha512: 64
    }
  }

  /// The digest of `bytes`.
  public func digest(of bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBytes(digest)
  }

  /// The digest of `bytes`.
  public func digest(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.withUnsafeBytes(digest)
  }

  /// The digest of `bytes`.
  package func digest(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: byteCount) { digest, count in
      self.digest(bytes, into: UnsafeMutableRawBufferPointer(digest))
      count = byteCount
    }
  }

  /// Writes the digest of `bytes`, from a hash of them that is there already if it is this hash.
  package func digest(
    _ bytes: UnsafeRawBufferPointer, known state: SHA2State?, into digest: UnsafeMutableRawBufferPointer
  ) {
    if let state, state.hash == self { state.finish(into: digest) } else { self.digest(bytes, into: digest) }
  }

  /// Writes the digest into memory that the caller keeps: at least ``byteCount`` bytes.
  package func digest(_ bytes: UnsafeRawBufferPointer, into digest: UnsafeMutableRawBufferPointer) {
    let target = room(in: digest)
    switch self {
    case .sha256:
      var context = SHA256_CTX()
      SHA2.demand(SHA256_Init(&context))
      SHA2.demand(SHA256_Update(&context, bytes.baseAddress, bytes.count))
      SHA2.demand(SHA256_Final(target, &context))
    case .sha384:
      var context = SHA512_CTX()
      SHA2.demand(SHA384_Init(&context))
      SHA2.demand(SHA384_Update(&context, bytes.baseAddress, bytes.count))
      SHA2.demand(SHA384_Final(target, &context))
    case .sha512:
      var context = SHA512_CTX()
      SHA2.demand(SHA512_Init(&context))
      SHA2.demand(SHA512_Update(&context, bytes.baseAddress, bytes.count))
      SHA2.demand(SHA512_Final(target, &context))
    }
  }

  /// Where libcrypto may write a digest.
  fileprivate func room(in memory: UnsafeMutableRawBufferPointer) -> UnsafeMutablePointer<UInt8>? {
    precondition(memory.count >= byteCount, "room for a digest")
    return memory.baseAddress?.assumingMemoryBound(to: UInt8.self)
  }

  /// Reads the return code of a call that has no way to fail: were it to, a wrong digest would be worse than the end.
  fileprivate static func demand(_ code: Int32) {
    guard code == 1 else { fatalError("libcrypto's SHA-2 failed") }
  }
}

/// A hash under way. It is a value: a copy goes on by itself, so the digest of a prefix and of the whole cost one pass.
package struct SHA2State: Sendable {
  private enum Context: Sendable {
    case sha256(SHA256_CTX)
    case sha384(SHA512_CTX)
    case sha512(SHA512_CTX)
  }

  /// Which hash it is.
  package let hash: SHA2
  private var context: Context

  /// The hash of `bytes`, which may be only the beginning.
  package init(_ hash: SHA2, of bytes: ArraySlice<UInt8>) {
    self.init(hash)
    update(bytes)
  }

  /// The hash of nothing yet.
  package init(_ hash: SHA2) {
    self.hash = hash
    switch hash {
    case .sha256:
      var context = SHA256_CTX()
      SHA2.demand(SHA256_Init(&context))
      self.context = .sha256(context)
    case .sha384:
      var context = SHA512_CTX()
      SHA2.demand(SHA384_Init(&context))
      self.context = .sha384(context)
    case .sha512:
      var context = SHA512_CTX()
      SHA2.demand(SHA512_Init(&context))
      self.context = .sha512(context)
    }
  }

  /// Takes `bytes` in behind what came before.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    switch context {
    case .sha256(var context):
      SHA2.demand(SHA256_Update(&context, bytes.baseAddress, bytes.count))
      self.context = .sha256(context)
    case .sha384(var context):
      SHA2.demand(SHA384_Update(&context, bytes.baseAddress, bytes.count))
      self.context = .sha384(context)
    case .sha512(var context):
      SHA2.demand(SHA512_Update(&context, bytes.baseAddress, bytes.count))
      self.context = .sha512(context)
    }
  }

  /// Takes `bytes` in behind what came before.
  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Takes `bytes` in behind what came before.
  package mutating func update(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// The digest of all that came so far. The state stays as it is and can go on.
  package func finish() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: hash.byteCount) { digest, count in
      finish(into: UnsafeMutableRawBufferPointer(digest))
      count = hash.byteCount
    }
  }

  /// Writes that digest into memory that the caller keeps: at least as many bytes as a digest has.
  package func finish(into digest: UnsafeMutableRawBufferPointer) {
    let target = hash.room(in: digest)
    switch context {
    case .sha256(var context): SHA2.demand(SHA256_Final(target, &context))
    case .sha384(var context): SHA2.demand(SHA384_Final(target, &context))
    case .sha512(var context): SHA2.demand(SHA512_Final(target, &context))
    }
  }
}
