/// The call sites that the README shows. What stands between two markers stands there word for word. RFC 9901 §5.

import LearningRecords
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

  /// A Verifier verifies many presentations.
  static func verify(
    _ presentations: [BatchVerifier.Presentation], by verifier: Verifier, at now: NumericDate
  ) async -> [BatchVerifier.Verdict] {
    // call site: batch
    let verdicts = await BatchVerifier(verifier).verify(presentations, at: now, jobs: 8)
    // end
    return verdicts
  }

  /// An Issuer conceals what some blind reviewer may want hidden.
  static func issue(
    _ record: JSONObject, blindlyBy school: Issuer, boundTo walletKey: VerifyingKey
  ) throws -> SDJWT {
    // call site: conceal
    let policy = RedactionPolicy.blindFirstRound
    let credential = try school.issue(
      record, selectivelyDisclosable: policy.concealment(for: record), boundTo: walletKey)
    // end
    return credential
  }

  /// A Holder looks at what a reviewer will see, and chooses it.
  static func choose(from held: HeldCredential, by policy: RedactionPolicy) throws -> SDJWT {
    // call site: choose
    let preview = try policy.preview(held)                    // .view, .review and .exposed, before anything is sent
    let presentation = try held.presentation(disclosing: preview.paths)
    // end
    return presentation
  }

  /// A Verifier shows its reviewers no more than the policy keeps.
  static func blind(_ payload: ProcessedPayload) throws -> BlindRecord {
    // call site: blind
    let record = try RedactionPolicy.blindFirstRound.blind(payload)   // the only maker of a BlindRecord
    // end
    return record
  }
}
