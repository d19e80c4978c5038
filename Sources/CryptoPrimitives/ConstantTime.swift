/// Comparing and choosing without a branch or an address that depends on a value.

/// Equality and choice for secrets, and for values that somebody may guess at byte by byte (nonces, MAC tags, digests).
///
/// Constant time in the contents only: sizes are public, and unequal sizes answer at once.
public enum ConstantTime {
  /// Whether two runs of bytes are the same. A collection without contiguous storage is copied first.
  public static func equal(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>) -> SecretBit {
    a.withBytes { a in b.withBytes { b in equal(UnsafeRawBufferPointer(a), UnsafeRawBufferPointer(b)) } }
  }

  /// Whether two secrets are the same.
  public static func equal(_ a: SecretBytes, _ b: SecretBytes) -> SecretBit {
    a.withUnsafeBytes { a in b.withUnsafeBytes { b in equal(a, b) } }
  }

  /// Whether a secret holds these bytes.
  public static func equal(_ a: SecretBytes, _ b: some Collection<UInt8>) -> SecretBit {
    a.withUnsafeBytes { a in b.withBytes { b in equal(a, UnsafeRawBufferPointer(b)) } }
  }

  /// Whether two buffers hold the same bytes.
  package static func equal(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> SecretBit {
    guard a.count == b.count else { return .no }
    return ConstantTimeLoops.equal(a, b)
  }

  /// The first word where the bit is 1, the second where it is 0.
  package static func select(_ bit: SecretBit, _ first: UInt64, _ second: UInt64) -> UInt64 {
    second ^ (bit.mask & (first ^ second))
  }

  /// Overwrites `target` with `source` where the bit is 1, and with itself where it is 0. Sizes must be the same; if
  /// they are not, nothing is written.
  package static func copy(
    _ source: UnsafeRawBufferPointer, to target: UnsafeMutableRawBufferPointer, when bit: SecretBit
  ) {
    guard source.count == target.count else { return }
    ConstantTimeLoops.copy(source, to: target, when: bit)
  }
}
