/// The one owner of a libcrypto pointer, and the doors through which bytes go to C and come back.

import COpenSSL

/// Owns one libcrypto object and frees it with the last reference.
///
/// Sendable because nobody changes the object once the initialiser that made it has returned. What libcrypto itself
/// keeps inside a key (Montgomery contexts, RSA blinding) it makes under its own locks.
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
/// this function; this module takes secrets by it and never holds them in an array.
package protocol SecretSource {
  /// Lends the bytes to `body`.
  func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result
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
