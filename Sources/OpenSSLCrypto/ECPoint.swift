/// A point of a curve as libcrypto computes with it. FIPS 186-5 §6.1.1.

import COpenSSL

/// Owns one point and frees it.
///
/// Sendable because only its one owner can change it, and an owner that shares it never does.
struct ECPoint: ~Copyable, @unchecked Sendable {
  let pointer: OpaquePointer

  /// A point whose place is not set yet. Throws `.libraryFailure` if memory has run out.
  init(in group: borrowing ECGroup) throws(OpenSSLError) {
    guard let pointer = EC_POINT_new(group.pointer) else { throw .afterClearing(.libraryFailure) }
    self.pointer = pointer
  }

  deinit { EC_POINT_free(pointer) }
}
