/// The signatures of a token, taken out of its compact form.

public import LearningRecords

/// A signature, what it is over, and whose it is.
public struct SignedMessage: Sendable {
  /// In its JOSE form.
  public let signature: [UInt8]
  /// Header and payload in base64url, with a dot between them.
  public let message: [UInt8]
  /// The public key, with the algorithm.
  public let key: VerifyingKey

  /// Takes a compact JWS apart.
  public init(_ jws: ArraySlice<UInt8>, by key: VerifyingKey) throws(JOSEError) {
    let jws = try CompactJWS(parsing: jws)
    (signature, message, self.key) = (jws.signature, Array(jws.signingInput), key)
  }

  /// The signatures of a presentation: the issuer's, and the Holder's if the presentation ends in a KB-JWT.
  public static func all(
    in presentation: [UInt8], issuer: VerifyingKey, holder: VerifyingKey
  ) throws(JOSEError) -> [SignedMessage] {
    let parts = presentation.split(separator: UInt8(ascii: "~"), omittingEmptySubsequences: false)
    var signatures = [try SignedMessage(parts[0], by: issuer)]
    if let last = parts.last, !last.isEmpty { signatures.append(try SignedMessage(last, by: holder)) }
    return signatures
  }
}
