/// The KB-JWT that a Holder makes for one presentation. RFC 9901 §4.3.

internal import JOSE
internal import StrictJSON

/// Names of the KB-JWT. §4.3, §11.1.
enum KeyBindingJWT {
  /// `typ`, in full and case-sensitively.
  static let type = "kb+jwt"

  /// Header and payload, encoded and joined by a dot: what the Holder's key signs. No claims but the four of §4.3.
  static func signingInput(
    for token: Token, hash: HashAlgorithm, key: VerifyingKey, audience: String, nonce: String, issuedAt: NumericDate
  ) throws(SDJWTError) -> [UInt8] {
    let header: JSONObject = ["alg": .string(key.algorithm.rawValue), "typ": .string(type)]
    let digest = hash.withDigest(ofPresented: token) { String(decoding: $0, as: UTF8.self) }
    let payload: JSONObject = [
      "iat": .number(issuedAt.json), "aud": .string(audience), "nonce": .string(nonce),
      "sd_hash": .string(digest),
    ]
    return try inOurWords { () throws(JOSEError) in
      try CompactJWS.signingInput(header: header, payload: JSON.object(payload).bytes())
    }
  }
}
