/// Random bytes for salts, decoys and keys. RFC 9901 §9.3 asks for 128 bits a salt from a secure source.

import CSodium

/// Where random bytes come from. Package access on purpose: outside of this package nobody can pass a seeded source, so
/// no salt in the field is ever predictable; tests of this package can.
package protocol RandomSource: Sendable {
  /// `count` random bytes; a `count` of zero or less gives none.
  func bytes(_ count: Int) -> [UInt8]
}

/// The operating system's generator by way of `randombytes_buf`: one fill for each call, no pool, nothing to fork.
package struct SystemRandom: RandomSource {
  package init() {}

  /// `count` random bytes. Ends the process if the system has no source of randomness: there is no safe way on.
  package func bytes(_ count: Int) -> [UInt8] {
    guard count > 0 else { return [] }
    Sodium.startOrStop()
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      guard let start = buffer.baseAddress else { return }
      randombytes_buf(start, count)
      filled = count
    }
  }
}
