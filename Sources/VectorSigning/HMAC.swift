/// HMAC over the second engine's hashes: RFC 2104 §2.

package import ExactArithmetic

extension ReferenceHash {
  /// The code of a message. Not constant in time.
  package func code(of message: [UInt8], key: [UInt8]) -> [UInt8] {
    let short = key.count > blockByteCount ? digest(of: key) : key
    let padded = short + [UInt8](repeating: 0, count: blockByteCount - short.count)
    return digest(of: padded.map { $0 ^ 0x5C } + digest(of: padded.map { $0 ^ 0x36 } + message))
  }
}
