/// The one start of libsodium, and what may go wrong with it.

import CSodium

/// What CryptoPrimitives refuses. No case holds a byte of what was refused.
public enum SodiumError: Error, Hashable, Sendable, CaseIterable {
  /// libsodium could not start: there is no usable source of randomness.
  case unavailable
  /// Guarded memory for a secret could not be had, or could not be made read-only.
  case secretMemory
  /// A seed has the wrong number of bytes, or a size below zero was asked for.
  case size
  /// What was to fill a secret said that it could not.
  case notFilled
  /// The text of a secret is not base64url without padding. Which character is wrong is not told.
  case notBase64URL
  /// Signing failed inside libsodium.
  case signing
  /// Hashing failed inside libsodium, which it only does for sizes that nobody can ask for.
  case hashing
}

enum Sodium {
  /// Whether `sodium_init` succeeded; run once, whoever asks first. 1 means that somebody else started libsodium
  /// before.
  private static let hasStarted: Bool = sodium_init() >= 0

  /// Does nothing once libsodium has started; otherwise the caller cannot go on.
  static func start() throws(SodiumError) {
    guard hasStarted else { throw .unavailable }
  }

  /// The same for callers that cannot throw: the process ends rather than go on with weak randomness.
  static func startOrStop() {
    guard hasStarted else { fatalError("libsodium could not start: no source of randomness") }
  }
}

extension Collection<UInt8> {
  /// Lends the bytes to C as one run. A collection without contiguous storage is copied, and the copy wiped: it may be
  /// a secret.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = withContiguousStorageIfAvailable(body) { return result }
    var copy = Array(self)
    defer {
      copy.withUnsafeMutableBytes { memory in
        guard let start = memory.baseAddress else { return }
        sodium_memzero(start, memory.count)
      }
    }
    return copy.withUnsafeBufferPointer(body)
  }
}
