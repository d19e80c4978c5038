/// Which signatures a verification is going to ask about, so that those of several presentations can be checked together.
///
/// What is foreseen decides nothing. The verification runs afterwards as it always does, in the order of RFC 9901 §7.3, and
/// asks its engine; a question that was not foreseen costs what it always costs.

internal import JOSE
internal import StrictJSON

/// A presentation that was read, and what is going to be asked about it. It is kept in a list until the lanes have answered.
final class Foresight: Sendable {
  let token: Token
  /// Whom to trust for this one token: its issuer's keys, so that their source is not asked again.
  let trusting: TrustedIssuers
  let checks: [SignatureCheck]

  /// Reads the presentation. Throws what makes it malformed.
  init(_ text: [UInt8], keyBinding: KeyBindingDemand, processing: Processing) throws(SDJWTError) {
    let token = try Token(parsing: text[...], limits: processing.limits)
    var (trusting, checks) = (processing.trusting, [SignatureCheck]())
    do {
      let expected = try keyBinding.expectation(keyBindingIsThere: token.keyBinding != nil)
      try Self.foresee(&checks, of: token, isBound: expected != nil, processing: processing, trusting: &trusting)
    } catch {
      // Whatever it is, verification is about to find it in its own order. What was foreseen before it still holds.
    }
    (self.token, self.trusting, self.checks) = (token, trusting, checks)
  }

  private static func foresee(
    _ checks: inout [SignatureCheck], of token: Token, isBound: Bool, processing: Processing,
    trusting: inout TrustedIssuers
  ) throws(SDJWTError) {
    let jws = token.signatures[0].jws
    for signature in token.signatures { try processing.type.check(signature.jws.header) }
    let issuer = try token.document.issuer
    guard processing.accepting.contains(jws.header.algorithm) else { return }
    let keys = trusting.keys(ofIssuerAt: issuer, in: token.document)
    trusting = .pinned(keys)
    guard let key = jws.firstCandidate(among: keys) else { return }
    checks.append(SignatureCheck(jws, by: key))
    // A key behind `kid`, or in a Disclosure, is not looked for.
    guard isBound, let holder = token.keyBinding, processing.accepting.contains(holder.header.algorithm),
      let cnf = token.document.member("cnf", of: 0), token.document.nodes[cnf].kind == .object,
      let jwk = token.document.member("jwk", of: cnf)
    else { return }
    checks.append(
      try inOurWords { () throws(JOSEError) in try SignatureCheck(holder, by: token.document, at: jwk) })
  }
}

extension Verifier {
  /// Verifies each presentation as it would alone, having checked signatures of all of them together.
  func verifyTogether(
    _ presentations: ArraySlice<BatchVerifier.Presentation>, at now: NumericDate
  ) -> [BatchVerifier.Verdict] {
    let foresights = presentations.map { presentation in
      Result { () throws(SDJWTError) in
        try Foresight(presentation.text, keyBinding: presentation.keyBinding, processing: processing)
      }
    }
    let lists: [[SignatureCheck]] = foresights.map { foresight in
      switch foresight {
      case .success(let foresight): foresight.checks
      case .failure: []
      }
    }
    let engines = processing.engine.foreseeing(lists)
    return zip(zip(presentations, foresights), engines).map { pair, engine in
      Result { () throws(SDJWTError) in
        let foresight = try pair.1.get()
        var knowing = self
        knowing.processing.engine = engine
        knowing.processing.trusting = foresight.trusting
        return try knowing.verify(foresight.token, keyBinding: pair.0.keyBinding, at: now)
      }
    }
  }
}
