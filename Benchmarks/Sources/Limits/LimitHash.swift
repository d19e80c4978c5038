/// SHA-2 by libcrypto's fastest call.

import CLimit

/// The hash of a signature.
enum LimitHash {
  case sha256, sha384

  var evp: OpaquePointer? {
    switch self {
    case .sha256: EVP_sha256()
    case .sha384: EVP_sha384()
    }
  }

  /// Puts the digest into `digest`, which has room for 64 bytes, and returns its size.
  func digest(of message: [UInt8], into digest: inout [UInt8]) -> Int {
    switch self {
    case .sha256:
      var state = SHA256_CTX()
      SHA256_Init(&state)
      SHA256_Update(&state, message, message.count)
      SHA256_Final(&digest, &state)
      return Int(SHA256_DIGEST_LENGTH)
    case .sha384:
      var state = SHA512_CTX()
      SHA384_Init(&state)
      SHA384_Update(&state, message, message.count)
      SHA384_Final(&digest, &state)
      return Int(SHA384_DIGEST_LENGTH)
    }
  }
}
