/// Comparison whose time does not depend on where two values differ: `sodium_memcmp`.

import CSodium

/// Equality for secrets, and for values an attacker may guess at byte by byte (nonces, MAC tags, digests).
///
/// Constant time in the contents only: lengths are public, and unequal lengths answer at once.
public enum ConstantTime {
  /// Whether two arrays hold the same bytes.
  public static func equal(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a.withUnsafeBytes { a in b.withUnsafeBytes { b in equal(a, b) } }
  }

  /// Whether two runs of bytes are the same. A collection without contiguous storage is copied first.
  public static func equal(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>) -> Bool {
    a.withBytes { a in b.withBytes { b in equal(UnsafeRawBufferPointer(a), UnsafeRawBufferPointer(b)) } }
  }

  /// Whether two secrets are the same.
  public static func equal(_ a: SecretBytes, _ b: SecretBytes) -> Bool {
    a.withUnsafeBytes { a in b.withUnsafeBytes { b in equal(a, b) } }
  }

  /// Whether a secret holds these bytes.
  public static func equal(_ a: SecretBytes, _ b: some Collection<UInt8>) -> Bool {
    a.withUnsafeBytes { a in b.withBytes { b in equal(a, UnsafeRawBufferPointer(b)) } }
  }

  /// Whether two buffers hold the same bytes.
  package static func equal(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
    guard a.count == b.count else { return false }
    // An empty buffer may have no address.
    guard let first = a.baseAddress, let second = b.baseAddress else { return a.isEmpty }
    return sodium_memcmp(first, second, a.count) == 0
  }
}
