/// What the tests of this module share: bytes from hexadecimal digits, a lender of secrets, one RSA key.

import Testing

@testable import OpenSSLCrypto

/// Bytes from hexadecimal digits; white space is passed over.
func hex(_ text: String) -> [UInt8] {
  let digits = text.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

/// Bytes that stand in for a secret.
struct Lent: SecretStore {
  var bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  init(count: Int, filledBy fill: (UnsafeMutableRawBufferPointer) -> Bool) throws(OpenSSLError) {
    guard let bytes = written(count, by: fill) else { throw .libraryFailure }
    self.bytes = bytes
  }

  func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try bytes.withUnsafeBufferPointer { bytes throws(Failure) in try body(UnsafeRawBufferPointer(bytes)) }
  }
}

extension ECPrivateKey {
  static func generate(_ curve: ECCurve) throws(OpenSSLError) -> ECPrivateKey { try generate(curve, in: Lent.self) }
}

extension RSAPrivateKey {
  static func generate(bits: Int) throws(OpenSSLError) -> RSAPrivateKey { try generate(bits: bits, in: Lent.self) }
}

extension PEMKey {
  init(parsing text: some Collection<UInt8>) throws(OpenSSLError) { try self.init(parsing: text, keptIn: Lent.self) }
}

/// The secret bytes that a key writes out.
func written(_ count: Int, by copy: (UnsafeMutableRawBufferPointer) -> Bool) -> [UInt8]? {
  var bytes = [UInt8](repeating: 0xee, count: count)
  return bytes.withUnsafeMutableBytes(copy) ? bytes : nil
}

/// The error that a reading ends in, or nil. Either way libcrypto's queue must be empty after it.
func refusal<Value>(_ read: () throws(OpenSSLError) -> Value) -> OpenSSLError? {
  defer { #expect(OpenSSLError.isQueueEmpty) }
  do throws(OpenSSLError) {
    _ = try read()
    return nil
  } catch {
    return error
  }
}
