/// Verification and processing, the same for Holder and Verifier: the steps of RFC 9901 §7.1 in their order.

internal import JOSE
internal import StrictJSON

/// What §7.1 needs to know beside the token.
struct Processing: Sendable {
  var trusting: TrustedIssuers
  let accepting: AlgorithmChoice
  let signatures: SignatureDemand
  let type: TypeDemand
  let validity: ValidityDemand
  var engine: SignatureEngine
  let limits: Limits

  /// Runs every step. The caller gives nothing of the payload out before the findings are settled.
  func process(
    _ token: Token, at now: NumericDate, for reader: Reader
  ) throws(SDJWTError) -> (payload: ProcessedPayload, placements: [Placement], findings: Findings) {
    // 1: the parts are apart since `Token` was made.
    // 2.a-c: the header is acceptable, the issuer trusted, the signature its own.
    for index in token.signatures.indices {
      try located(at: token.form.place(ofSignature: index)) { () throws(SDJWTError) in
        try type.check(token.signatures[index].jws.header)
      }
    }
    try checkSignatures(of: token)
    // 2.d
    let hash = try HashAlgorithm(namedIn: token.document)
    // 3.a: a digest for every Disclosure. 3.b-f, 4, 5: placing them.
    var walk = try DisclosureWalk(token, hash: hash, limits: limits, for: reader)
    var (result, findings) = try walk.run()
    let payload = ProcessedPayload(result, hash: hash)
    // 6
    findings.attempt { () throws(SDJWTError) in try validity.check(payload, at: now) }
    return (payload, result.placements, findings)
  }

  /// 7.1-2.a to 2.c over all signatures (§8.3 leaves open how many must verify; see `SignatureDemand`).
  private func checkSignatures(of token: Token) throws(SDJWTError) {
    let issuer = try located(at: ["payload"]) { () throws(SDJWTError) in try token.document.issuer }
    switch signatures {
    case .first:
      try check(signature: 0, of: token, issuer: issuer)
    case .every:
      for index in token.signatures.indices { try check(signature: index, of: token, issuer: issuer) }
    case .any:
      // The KB-JWT's sd_hash covers the first signature only, so with Key Binding that one must be good.
      var firstFailure: SDJWTError?
      for index in token.signatures.indices.prefix(token.keyBinding == nil ? Int.max : 1) {
        do {
          return try check(signature: index, of: token, issuer: issuer)
        } catch {
          // Another signature does not make up for a judge who cannot be believed.
          guard error.rule != .enginesDisagree else { throw error }
          firstFailure = firstFailure ?? error
        }
      }
      if let firstFailure { throw firstFailure }
    }
  }

  private func check(signature index: Int, of token: Token, issuer: Int?) throws(SDJWTError) {
    try located(at: token.form.place(ofSignature: index)) { () throws(SDJWTError) in
      try trusting.check(
        token.signatures[index].jws, issuerAt: issuer, in: token.document, accepting: accepting, engine: engine)
    }
  }
}

/// Which of several issuer signatures must be good. RFC 9901 §8.3 and RFC 7515 §5.2 leave it to the application.
public enum SignatureDemand: Hashable, Sendable {
  /// At least one, by a trusted key; the first one, when there is a KB-JWT, since `sd_hash` covers no other.
  case any
  /// The first one.
  case first
  /// Each one, by a trusted key.
  case every
}

/// What `typ` must be. RFC 9901 §9.11, RFC 8725 §3.11 and §3.12.
public enum TypeDemand: Hashable, Sendable {
  /// Anything or nothing, but not the type of another kind of token.
  case any
  /// Exactly this value, in the short form without `application/`.
  case exactly(String)

  /// Types of tokens that have rules of their own.
  private static let otherTokens: [StaticString] = [
    "kb+jwt", "statuslist+jwt", "application/kb+jwt", "application/statuslist+jwt",
  ]

  func check(_ header: JOSEHeader) throws(SDJWTError) {
    // In any of the spellings that RFC 7515 §4.1.9 makes equivalent.
    guard !header.hasType(ofSmallLetters: TypeDemand.otherTokens) else {
      throw SDJWTError(.typeOfAnotherToken, at: ["header", "typ"])
    }
    guard case .exactly(let wanted) = self else { return }
    guard header.hasType(wanted) else {
      throw SDJWTError(.typeMismatch, at: ["header", "typ"])
    }
  }
}

extension HashAlgorithm {
  /// 7.1-2.d: the algorithm that the payload names, SHA-256 if it names none. §4.1.1: a case-sensitive string.
  init(namedIn payload: JSONDocument) throws(SDJWTError) {
    guard let node = payload.member("_sd_alg", of: 0) else {
      self = .sha256
      return
    }
    guard payload.nodes[node].kind == .string else {
      throw SDJWTError(.hashAlgorithmNotString, at: ["payload", "_sd_alg"])
    }
    for algorithm in HashAlgorithm.allCases where payload.stringEquals(at: node, algorithm.rawValue) {
      self = algorithm
      return
    }
    throw SDJWTError(.hashAlgorithmNotAccepted, at: ["payload", "_sd_alg"])
  }
}

extension JSONDocument {
  /// The node of a payload's `iss`, nil if there is none. RFC 7519 §4.1.1.
  var issuer: Int? {
    get throws(SDJWTError) {
      guard let node = member("iss", of: 0) else { return nil }
      guard nodes[node].kind == .string else { throw SDJWTError(.issuerNotString, at: ["iss"]) }
      return node
    }
  }
}
