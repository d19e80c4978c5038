/// The call sites that the README shows. What stands between two markers stands there word for word. RFC 9901 §5.

import SelectiveDisclosure

// swift-format-ignore
enum CallSites {
  /// An Issuer makes a credential.
  static func issue(
    _ claims: JSONObject, signingWith key: SigningKey, boundTo walletKey: VerifyingKey
  ) throws -> SDJWT {
    // call site: issue
    let school = Issuer(signingWith: key, decoys: .perObject(3))
    let credential = try school.issue(
      claims,
      selectivelyDisclosable: [["name"], ["birthDate"], ["achievements", .all], ["achievements", .all, "score"]],
      boundTo: walletKey)
    // end
    return credential
  }

  /// A Holder accepts it, chooses and signs.
  static func present(
    _ text: String, trusting schools: TrustedIssuers, nonce: String, at now: NumericDate, signingWith walletKey: SigningKey
  ) throws -> String {
    // call site: hold
    let held = try Holder(trusting: schools).accept(SDJWT(parsing: text), at: now)
    let unsigned = try held.presentation(
      disclosing: [["achievements", 0]], audience: "https://jobs.example", nonce: nonce, issuedAt: now)
    // end
    // call site: sign
    let presentation = try unsigned.signed(by: walletKey)     // or .signed(with: bytesFromTheEnclave)
    // end
    return presentation.serialized()
  }

  /// A Verifier verifies.
  static func verify(
    _ text: String, trusting schools: TrustedIssuers, nonce: String, at now: NumericDate
  ) throws -> ProcessedPayload {
    // call site: verify
    let verifier = Verifier(trusting: schools)                // made once, shared by every task
    let payload = try verifier.verify(
      text, keyBinding: .required(audience: "https://jobs.example", nonce: nonce, maxAge: .seconds(300)), at: now)
    // end
    return payload
  }
}
