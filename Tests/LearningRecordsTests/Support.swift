/// What several tests of this module need.

import CryptoPrimitives

extension [UInt8] {
  /// The bytes as base64url.
  var base64URLForTests: String { Base64URL.encode(self) }
}
