/// A look into a token that nobody has verified. RFC 9901 §9.1: such a look must never pass for a verification.

public import StrictJSON

/// What a token claims to hold. No signature, time or audience has been checked; the digests have.
public struct Inspection: Sendable {
  /// The form in which the token came.
  public let form: SerializationForm
  /// The protected header of the (first) issuer signature.
  public let header: JSONObject
  /// The payload as it was signed, digests included.
  public let payload: JSONObject
  /// The payload with every Disclosure in its place.
  public let claims: JSONObject
  /// The claims that Disclosures were placed at.
  public let disclosable: [DisclosableClaim]
  /// Where digests without a Disclosure stand: concealed claims and decoys. Locations in the payload.
  public let unmatchedDigests: [JSONPointer]
  /// Header and payload of the KB-JWT, if there is one.
  public let keyBinding: (header: JSONObject, payload: JSONObject)?

  /// Takes a token apart.
  /// - Throws: the rule that its structure breaks; §7.1 steps 1, 2.d and 3 to 5.
  public init(of text: [UInt8], limits: Limits = .issuance) throws(SDJWTError) {
    let token = try Token(parsing: text[...], limits: limits)
    let hash = try HashAlgorithm(namedIn: token.document)
    var walk = try DisclosureWalk(token, hash: hash, limits: limits, for: .holder)
    let (result, findings) = try walk.run()
    try findings.settle()
    let claims = result.document.value

    form = token.form
    header = token.signatures[0].jws.header.json
    payload = token.document.value.object ?? [:]
    self.claims = claims.object ?? [:]
    disclosable = DisclosableClaim.list(result.placements, of: token, in: claims)
    unmatchedDigests = result.unmatchedPlaces
    keyBinding =
      if let jws = token.keyBinding {
        try located(at: ["kb_jwt", "payload"]) { () throws(SDJWTError) in
          guard let payload = try JSONDocument(strictly: jws.payload, limits: limits).value.object else {
            throw SDJWTError(.keyBindingPayload)
          }
          return (jws.header.json, payload)
        }
      } else {
        nil
      }
  }
}
