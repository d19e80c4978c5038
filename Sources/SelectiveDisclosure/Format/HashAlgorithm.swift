/// The hash function of a token: `_sd_alg`. RFC 9901 §4.1.1.

internal import CryptoPrimitives
public import JOSE
internal import OpenSSLCrypto

/// A hash algorithm that this library accepts, by its name in the IANA registry.
///
/// The truncated variants of the registry and SHA-1 are not here: §9.4 asks for second-preimage resistance.
public enum HashAlgorithm: String, CaseIterable, Hashable, Sendable {
  /// SHA-256, the default when a payload names none.
  case sha256 = "sha-256"
  /// SHA-384.
  case sha384 = "sha-384"
  /// SHA-512.
  case sha512 = "sha-512"

  /// The weakest hash whose collision resistance is that of `signature`. §9.4.
  public init(matching signature: Algorithm) {
    switch signature {
    case .es256, .ed25519, .ps256, .rs256: self = .sha256
    case .es384, .ps384: self = .sha384
    case .es512, .ps512: self = .sha512
    }
  }

  /// The digest of `text` as base64url: hash input is the ASCII text, output the raw digest. §4.2.3.
  package func digest(of text: ArraySlice<UInt8>) -> [UInt8] {
    Base64URL.encodeASCII(sha2.digest(of: text))
  }

  /// Lends the digest of `text` as base64url, without an array of its own.
  func withDigest<Result>(of text: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withDigest(writtenBy: { sha2.digest(text, into: $0) }, body)
  }

  /// Lends the digest of what a token presents as base64url: `sd_hash`. §4.3.1. The text begins with what its issuer signed,
  /// which has been hashed; with the same hash, only the rest of it is still to do.
  func withDigest<Result>(ofPresented token: Token, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    token.presented.withUnsafeBytes { presented in
      let state = token.signatures[0].jws.hash(sha2, of: presented)
      guard let state else { return withDigest(of: presented, body) }
      return withDigest(writtenBy: { state.finish(into: $0) }, body)
    }
  }

  @inline(__always)
  private func withDigest<Result>(
    writtenBy write: (UnsafeMutableRawBufferPointer) -> Void, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(byteCount: sha2.byteCount + textByteCount, alignment: 8) { memory in
      let digest = UnsafeMutableRawBufferPointer(rebasing: memory[..<sha2.byteCount])
      let encoded = UnsafeMutableRawBufferPointer(rebasing: memory[sha2.byteCount...])
      write(digest)
      Base64URL.encode(UnsafeRawBufferPointer(digest), into: encoded)
      return body(UnsafeRawBufferPointer(encoded))
    }
  }

  /// Characters in the base64url text of a digest.
  var textByteCount: Int { Base64URL.encodedCount(sha2.byteCount) }

  private var sha2: SHA2 {
    switch self {
    case .sha256: .sha256
    case .sha384: .sha384
    case .sha512: .sha512
    }
  }
}
