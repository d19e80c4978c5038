/// The requests to memcheck and callgrind, in the terms of Swift.

internal import CProbes

enum Probe {
  /// Says that the bytes of a result are public.
  static func publish(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { probe_publish($0.baseAddress, $0.count) }
  }

  /// Says that the bytes of a result are public.
  static func publish(_ bytes: UnsafeRawBufferPointer) {
    probe_publish(bytes.baseAddress, bytes.count)
  }

  /// Says that a number is public.
  static func publish(_ number: UInt64) {
    withUnsafeBytes(of: number) { probe_publish($0.baseAddress, $0.count) }
  }

  /// Uses an answer that production has made public.
  static func publish(_ answer: Bool) {
    withUnsafeBytes(of: answer) { probe_publish($0.baseAddress, $0.count) }
  }

  /// Makes a class's bytes secret for the length of one call.
  static func withSecret<Result>(
    _ bytes: [UInt8], _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    let secret = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    secret.copyBytes(from: bytes)
    probe_poison(secret.baseAddress, secret.count)
    defer {
      probe_publish(secret.baseAddress, secret.count)
      secret.deallocate()
    }
    return try body(UnsafeRawBufferPointer(secret))
  }
}
