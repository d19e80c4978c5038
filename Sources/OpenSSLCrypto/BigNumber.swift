/// Whole numbers on their way to and from libcrypto: big-endian, as JOSE writes them (RFC 7518 §2, §6.2.1.2).

import COpenSSL

enum BigNumber {
  /// A public number.
  static func new(_ bytes: [UInt8]) throws(OpenSSLError) -> OpenSSLHandle {
    try OpenSSLHandle(owning: BN_bin2bn(bytes, Int32(clamping: bytes.count), nil)) { BN_free($0) }
  }

  /// A secret number of 1 to `limit` bytes, wiped at the end; `.integerEncoding` for any other size.
  static func secret(_ source: some SecretSource, atMost limit: Int) throws(OpenSSLError) -> OpenSSLHandle {
    let number = try scratch()
    BN_set_flags(number.pointer, BN_FLG_CONSTTIME)
    try source.withUnsafeBytes { bytes throws(OpenSSLError) in
      guard 1...limit ~= bytes.count else { throw .integerEncoding }
      let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
      guard BN_bin2bn(start, Int32(clamping: bytes.count), number.pointer) != nil else {
        throw .afterClearing(.libraryFailure)
      }
    }
    return number
  }

  /// Room for a secret number, wiped at the end.
  static func scratch() throws(OpenSSLError) -> OpenSSLHandle {
    try OpenSSLHandle(owning: BN_secure_new()) { BN_clear_free($0) }
  }

  /// Gives copies of numbers to an object that will own them. `set` answers 1 when it took them, all or none.
  static func give(_ numbers: [OpenSSLHandle], to set: ([OpaquePointer]) -> Int32) throws(OpenSSLError) {
    let copies = numbers.compactMap { BN_dup($0.pointer) }
    guard copies.count == numbers.count, set(copies) == 1 else {
      for copy in copies { BN_clear_free(copy) }
      throw .afterClearing(.libraryFailure)
    }
  }

  /// The number in `width` bytes, or in as few as it needs. Public numbers only: the array is not wiped.
  static func bytes(_ number: OpaquePointer?, width: Int? = nil) throws(OpenSSLError) -> [UInt8] {
    guard let number else { throw .afterClearing(.libraryFailure) }
    let width = width ?? byteCount(number)
    var bytes = [UInt8](repeating: 0, count: width)
    guard BN_bn2binpad(number, &bytes, Int32(clamping: width)) == Int32(clamping: width) else {
      throw .afterClearing(.libraryFailure)
    }
    return bytes
  }

  /// Writes the number over all of `memory`, zeros in front. Answers whether it fitted.
  static func copy(_ number: OpaquePointer?, to memory: UnsafeMutableRawBufferPointer) -> Bool {
    guard let number, let start = memory.baseAddress else { return false }
    let width = Int32(clamping: memory.count)
    guard BN_bn2binpad(number, start.assumingMemoryBound(to: UInt8.self), width) == width else {
      ERR_clear_error()
      return false
    }
    return true
  }

  /// The number of bytes that a number needs.
  static func byteCount(_ number: OpaquePointer) -> Int {
    (Int(BN_num_bits(number)) + 7) / 8
  }
}
