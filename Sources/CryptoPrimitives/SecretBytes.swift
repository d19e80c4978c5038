/// Bytes that nobody may see: in guarded pages, locked in memory, read-only once filled, wiped at the end.

import CSodium

/// A secret of fixed size. It has no `Codable` and no `==`, prints only its size, and is compared by ``ConstantTime``.
///
/// The memory comes from `sodium_malloc`: guard pages around it, kept out of swap where the system allows that, wiped
/// when the last reference goes. Each instance takes four pages or more: it is for keys, not for salts by the thousand.
public final class SecretBytes: Sendable {
  /// The size in bytes. It is not a secret.
  public let count: Int

  // Written only inside `init`, and the pages are read-only from then on: every thread may read them.
  nonisolated(unsafe) private let memory: UnsafeMutableRawPointer

  /// Allocates `count` zero bytes and lets `fill` write them. `fill` answers whether it could; if not, the bytes are
  /// wiped.
  ///
  /// Throws `.unavailable`, `.size` (below zero), `.secretMemory` or `.notFilled`.
  package init(count: Int, filledBy fill: (UnsafeMutableRawBufferPointer) -> Bool) throws(SodiumError) {
    try Sodium.start()
    guard count >= 0 else { throw .size }
    guard let memory = sodium_malloc(count) else { throw .secretMemory }
    // sodium_malloc fills with 0xdb.
    sodium_memzero(memory, count)
    guard fill(UnsafeMutableRawBufferPointer(start: memory, count: count)) else {
      sodium_free(memory)
      throw .notFilled
    }
    guard sodium_mprotect_readonly(memory) == 0 else {
      sodium_free(memory)
      throw .secretMemory
    }
    self.count = count
    self.memory = memory
  }

  /// Copies bytes. The source is left as it is: where it is a `var`, call ``init(wiping:)`` instead.
  public convenience init(copying bytes: some Collection<UInt8>) throws(SodiumError) {
    try self.init(count: bytes.count) { memory in
      bytes.withBytes { source in memory.copyMemory(from: UnsafeRawBufferPointer(source)) }
      return true
    }
  }

  /// Takes the bytes over: copies them, then overwrites them with zeros, also when it throws.
  ///
  /// Copies of `bytes` made earlier (Swift arrays share their storage until one is written) are not reached.
  public convenience init(wiping bytes: inout [UInt8]) throws(SodiumError) {
    defer { bytes.withUnsafeMutableBytes { sodium_memzero($0.baseAddress, $0.count) } }
    try self.init(copying: bytes)
  }

  /// `count` bytes from the system's random generator.
  public static func random(count: Int) throws(SodiumError) -> SecretBytes {
    try SecretBytes(count: count) { memory in
      guard let start = memory.baseAddress else { return false }
      randombytes_buf(start, memory.count)
      return true
    }
  }

  deinit {
    // sodium_free wipes before it unmaps.
    sodium_free(memory)
  }

  /// Lends the bytes for the length of one call. Do not keep the pointer, and wipe what you copy.
  public func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: memory, count: count))
  }
}

extension SecretBytes: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The size and nothing else.
  public var description: String { "SecretBytes(\(count) bytes)" }

  /// The size and nothing else.
  public var debugDescription: String { description }

  /// Empty: `dump` finds nothing to walk into.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
