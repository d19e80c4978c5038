/// The one owner of a libcrypto pointer, and the doors through which bytes go to C and come back.

import COpenSSL

/// Owns one libcrypto object and frees it with the last reference.
///
/// Sendable because nobody changes the object once the initialiser that made it has returned. What libcrypto itself
/// keeps inside a key (Montgomery contexts, RSA blinding) it makes under its own locks. Only an idle object changes
/// later, and whoever took it from there has it alone.
final class OpenSSLHandle: @unchecked Sendable {
  let pointer: OpaquePointer
  private let free: @Sendable (OpaquePointer?) -> Void

  /// Takes the object over. A null pointer is libcrypto's way to say that it failed.
  init(
    owning pointer: OpaquePointer?, freedBy free: @escaping @Sendable (OpaquePointer?) -> Void
  ) throws(OpenSSLError) {
    guard let pointer else { throw .afterClearing(.libraryFailure) }
    self.pointer = pointer
    self.free = free
  }

  deinit { free(pointer) }
}

/// Secret bytes that somebody else keeps and lends for the length of a call. CryptoPrimitives' `SecretBytes` has just
/// this function; this module takes secrets by it, keeps them by it, and never holds them in an array.
package protocol SecretSource: Sendable {
  /// Lends the bytes to `body`.
  func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result
}

extension SecretSource {
  /// The size, which is not a secret.
  var byteCount: Int { withUnsafeBytes { $0.count } }

  /// Writes all bytes over memory of just that size. Answers whether it could.
  func copy(to memory: UnsafeMutableRawBufferPointer) -> Bool {
    withUnsafeBytes { bytes in
      guard bytes.count == memory.count else { return false }
      memory.copyMemory(from: bytes)
      return true
    }
  }
}

/// Memory of the caller's into which a secret goes that libcrypto made or read.
package protocol SecretStore: SecretSource {
  /// What a lack of memory is called there.
  associatedtype Refusal: Error

  /// Takes `count` bytes and lets `fill` write them. `fill` answers whether it could; if not, this throws.
  init(count: Int, filledBy fill: (UnsafeMutableRawBufferPointer) -> Bool) throws(Refusal)
}

extension SecretStore {
  /// Keeps a number of libcrypto's in `count` bytes. Throws `refusal` if it needs more, `.libraryFailure` without memory.
  static func keeping(
    _ number: OpaquePointer?, count: Int, or refusal: OpenSSLError
  ) throws(OpenSSLError) -> Self {
    guard let number, BigNumber.byteCount(number) <= count else { throw refusal }
    do { return try Self(count: count) { BigNumber.copy(number, to: $0) } } catch { throw .libraryFailure }
  }
}

extension Collection<UInt8> {
  /// Lends the bytes to C as one run. A collection without contiguous storage is copied, and the copy wiped: it may be
  /// a secret.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = withContiguousStorageIfAvailable(body) { return result }
    var copy = Array(self)
    defer {
      copy.withUnsafeMutableBytes { OPENSSL_cleanse($0.baseAddress, $0.count) }
    }
    return copy.withUnsafeBufferPointer(body)
  }
}
