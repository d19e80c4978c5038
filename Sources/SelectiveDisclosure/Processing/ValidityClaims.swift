/// Claims that decide whether a token is valid now and here, read from the processed payload.
/// RFC 9901 §7.1 step 6, §9.7; RFC 7519 §4.1.

internal import JOSE
internal import StrictJSON

/// Whether `aud` is looked at: a Verifier is an audience, a Holder is not.
enum AudienceDemand: Sendable {
  case ignored
  /// A token with `aud` is accepted only by one of its audiences; nil is nobody.
  case isMember(String?)
}

/// What a payload's claims must be.
struct ValidityDemand: Sendable {
  let audience: AudienceDemand
  let required: [ClaimPath]
  let issuedAt: IssuedAtDemand
  let leeway: Duration

  /// 7.1-6
  func check(_ payload: ProcessedPayload, at now: NumericDate) throws(SDJWTError) {
    try located(at: ["payload"]) { () throws(SDJWTError) in
      let places = payload.document.places(of: ["exp", "nbf", "iat", "aud"], in: 0)
      try checkTimes(payload.document, expiry: places[0], start: places[1], issuance: places[2], at: now)
      if let audience = places[3] { try checkAudience(payload.document, at: audience) }
      try checkRequired(payload)
    }
  }

  private func checkTimes(
    _ payload: JSONDocument, expiry: Int?, start: Int?, issuance: Int?, at now: NumericDate
  ) throws(SDJWTError) {
    if let end = try payload.time("exp", at: expiry), !(now < end.advanced(by: leeway)) {
      throw SDJWTError(.expired, at: ["exp"])
    }
    if let start = try payload.time("nbf", at: start), now.advanced(by: leeway) < start {
      throw SDJWTError(.notYetValid, at: ["nbf"])
    }
    if let issued = try payload.time("iat", at: issuance), issuedAt == .notInFuture, now.advanced(by: leeway) < issued {
      throw SDJWTError(.issuedInFuture, at: ["iat"])
    }
  }

  private func checkAudience(_ payload: JSONDocument, at node: Int) throws(SDJWTError) {
    let audiences: [Int]
    switch payload.nodes[node].kind {
    case .string: audiences = [node]
    case .array: audiences = Array(payload.elements(of: node))
    case .null, .true, .false, .number, .object: throw SDJWTError(.audienceMalformed, at: ["aud"])
    }
    guard audiences.allSatisfy({ payload.nodes[$0].kind == .string }) else {
      throw SDJWTError(.audienceMalformed, at: ["aud"])
    }
    guard case .isMember(let own) = audience else { return }
    guard let own, audiences.contains(where: { payload.stringEquals(at: $0, own) }) else {
      throw SDJWTError(.audienceMismatch, at: ["aud"])
    }
  }

  private func checkRequired(_ payload: ProcessedPayload) throws(SDJWTError) {
    guard !required.isEmpty else { return }
    let claims = payload.document.value
    for path in required where path.places(in: claims).isEmpty {
      throw SDJWTError(.requiredClaimMissing, at: path.pointer)
    }
  }
}

/// Whether `iat` may lie in the future. RFC 9901 §7.1 does not list it, so looking at it is the Verifier's choice.
public enum IssuedAtDemand: Hashable, Sendable {
  /// Anything that is a NumericDate.
  case anyTime
  /// Not later than now and the leeway.
  case notInFuture
}

extension JSONDocument {
  /// A top-level claim that is a NumericDate, nil if there is none. Another type is an error, not an absence.
  ///
  /// - Parameter node: where the claim of this name is.
  func time(_ name: StaticString, at node: Int?) throws(SDJWTError) -> NumericDate? {
    guard let node else { return nil }
    guard nodes[node].kind == .number else { throw SDJWTError(.timeMalformed, at: ["\(name)"]) }
    if let seconds = digits(at: node) { return NumericDate(seconds) }
    return try located(at: ["\(name)"]) { () throws(SDJWTError) in
      try inOurWords { () throws(JOSEError) in try NumericDate(number(at: node)) }
    }
  }
}
