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
  /// More bytes than these are the ChaCha20 stream (RFC 8439 §2.4) of a key that is drawn for one call and wiped behind it. The
  /// kernel's generator does no other, but without wide vectors: for the salts of 30 Disclosures it takes twice as long.
  private static let mostAtOnce = 64

  package init() {}

  /// `count` random bytes. Ends the process if the system has no source of randomness: there is no safe way on.
  package func bytes(_ count: Int) -> [UInt8] {
    guard count > 0 else { return [] }
    Sodium.startOrStop()
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      guard let start = buffer.baseAddress else { return }
      if count <= SystemRandom.mostAtOnce {
        randombytes_buf(start, count)
      } else {
        SystemRandom.stretch(over: start, count)
      }
      filled = count
    }
  }

  private static func stretch(over start: UnsafeMutablePointer<UInt8>, _ count: Int) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: randombytes_seedbytes()) { seed in
      guard let key = seed.baseAddress else { return }
      randombytes_buf(key, seed.count)
      randombytes_buf_deterministic(start, count, key)
      sodium_memzero(key, seed.count)
    }
  }
}
