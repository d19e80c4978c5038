/// Makes SD-JWTs. RFC 9901 §4, §5.1, §9, §10.1.

package import CryptoPrimitives
public import JOSE
public import StrictJSON

/// An Issuer: a signing key and the habits of its tokens.
///
/// It does not judge the claims it is given, keeps no copy of them, and gives the salts to nobody but the caller (§4.2.1).
/// An issuer identifier made for one Holder would let Verifiers recognise that Holder (§10.5).
public struct Issuer: Sendable {
  /// Who signs, with the header of all its tokens. One that cannot be is refused when a token is to be issued.
  private let signers: [(key: any Signer, header: Result<ProtectedHeader, SDJWTError>)]
  private let hash: HashAlgorithm
  private let decoys: Decoys
  private let random: any RandomSource

  /// Makes an Issuer.
  /// - Parameters:
  ///   - key: signs every token; compact and flattened form hold this signature only.
  ///   - cosigners: keys whose signatures stand after the first one in the general form.
  ///   - hash: the hash algorithm; nil is the one that matches the key (§9.4).
  ///   - decoys: digests that hide how many claims there are.
  ///   - type: the `typ` header parameter, without `application/`; §9.11 asks for one that ends in `+sd-jwt`.
  ///   - header: further protected header parameters.
  public init(
    signingWith key: any Signer, cosigners: [any Signer] = [], hash: HashAlgorithm? = nil, decoys: Decoys = .none,
    type: String = "ler+sd-jwt", header: JSONObject = [:]
  ) {
    self.init(
      signingWith: key, cosigners: cosigners, hash: hash, decoys: decoys, type: type, header: header,
      random: SystemRandom())
  }

  /// The same with a random source; package access, so that nobody outside can issue with a predictable one (§9.3).
  package init(
    signingWith key: any Signer, cosigners: [any Signer] = [], hash: HashAlgorithm? = nil, decoys: Decoys = .none,
    type: String = "ler+sd-jwt", header: JSONObject = [:], random: any RandomSource
  ) {
    signers = ([key] + cosigners).map { key in
      (key, Result { () throws(SDJWTError) in try Issuer.header(key, type, header) })
    }
    self.hash = hash ?? HashAlgorithm(matching: key.algorithm)
    self.decoys = decoys
    self.random = random
  }

  /// Issues one SD-JWT with all its Disclosures.
  /// - Parameters:
  ///   - claims: the payload's claims, `iss` and times included; numbers are kept as written.
  ///   - selectivelyDisclosable: which of them to conceal. A path that matches nothing is refused.
  ///   - holderKey: the key that the Holder will prove possession of; it becomes `cnf` (§4.1.2).
  /// - Throws: `pathMatchesNothing`, `claimMustStayClear`, `reservedName`, `confirmationGivenTwice`,
  ///   `headerParameterReserved`, `digestRepeated`, what a `cnf.jwk` among the claims breaks as a public key, or
  ///   `signerSilent` and `signerMistaken`; locations are JSON Pointers into the claims or the header.
  public func issue(
    _ claims: JSONObject, selectivelyDisclosable: Concealment, boundTo holderKey: VerifyingKey? = nil
  ) throws(SDJWTError) -> SDJWT {
    if holderKey != nil {
      guard claims["cnf"] == nil else { throw SDJWTError(.confirmationGivenTwice, at: ["cnf"]) }
    } else if case .object(let jwk)? = claims["cnf"]?["jwk"] {
      // RFC 7800 §3.2: once issued, a private key would be everybody's.
      try located(at: ["cnf", "jwk"]) { () throws(SDJWTError) in
        _ = try inOurWords { () throws(JOSEError) in try VerifyingKey(jwk) }
      }
    }
    let plan = try selectivelyDisclosable.plan(for: claims, boundTo: holderKey)
    var builder = try PayloadBuilder(claims, plan, hash: hash, decoys: decoys, from: random)
    let payload = try builder.payload(claims, boundTo: holderKey, plan)
    return SDJWT(try signed(payload, builder.disclosures))
  }

  /// Issues one copy for each Holder key, so that Verifiers cannot link the Holder's presentations. §10.1.
  ///
  /// Every copy has its own salts and its own key; `iat`, `nbf` and `exp` are rounded down to a multiple of `window`.
  /// Claims that are unique to the person, such as `jti` or a status index, link the copies all the same.
  /// - Throws: `batchHolderKeyRepeated`, `batchTimesMeet` when rounding leaves no validity; else as `issue`.
  public func issueBatch(
    _ claims: JSONObject, selectivelyDisclosable: Concealment, boundTo holderKeys: [VerifyingKey],
    roundingTimesTo window: Duration = .seconds(86_400)
  ) throws(SDJWTError) -> [SDJWT] {
    guard Set(holderKeys.map(\.thumbprint)).count == holderKeys.count else {
      throw SDJWTError(.batchHolderKeyRepeated, at: ["cnf"])
    }
    let rounded = try claims.roundingTimes(to: window)
    var copies: [SDJWT] = []
    for key in holderKeys {
      copies.append(try issue(rounded, selectivelyDisclosable: selectivelyDisclosable, boundTo: key))
    }
    return copies
  }

  /// The token of a payload and its Disclosures. Nothing of it is read again.
  private func signed(
    _ payload: consuming JSONComposition, _ disclosures: IssuedDisclosures
  ) throws(SDJWTError) -> Token {
    let bytes = payload.source
    var text: [UInt8] = []
    var signatures: [Token.IssuerSignature] = []
    for (key, header) in signers {
      let header = try header.get()
      let tail = signatures.isEmpty ? disclosures.texts : []
      let (token, written) = try inOurWords { () throws(JOSEError) in
        try CompactJWS.sign(header, payload: bytes, with: key, before: tail)
      }
      if signatures.isEmpty { text = written }
      signatures.append(Token.IssuerSignature(jws: token, unprotected: [:]))
    }
    let nodes = payload.beginText()
    payload.append(disclosures.json)
    guard payload.fits else { throw SDJWTError(.tokenTooLarge) }
    return Token(
      written: text[...], signatures, payload.finish(),
      disclosures: disclosures.ranges(from: text.count - disclosures.texts.count), disclosures.parts(behind: nodes))
  }

  /// The protected header of every token that a key signs.
  private static func header(
    _ key: any Signer, _ type: String, _ further: JSONObject
  ) throws(SDJWTError) -> ProtectedHeader {
    var parameters: JSONObject = ["alg": .string(key.algorithm.rawValue), "typ": .string(type)]
    if let id = key.id { parameters["kid"] = .string(id) }
    for member in further {
      guard !ownParameters.contains(member.name) else {
        throw SDJWTError(.headerParameterReserved, at: [member.name])
      }
      parameters[member.name] = member.value
    }
    let header = parameters
    return try inOurWords { () throws(JOSEError) in
      try ProtectedHeader(header, limits: Limits.issuance.json)
    }
  }

  /// Header parameters that the key, `type`, or the serialization decides.
  private static let ownParameters = ["alg", "typ", "crit", "b64", "disclosures", "kb_jwt"]
}

extension JSONObject {
  /// The claims with their times rounded down to a multiple of `window`.
  fileprivate func roundingTimes(to window: Duration) throws(SDJWTError) -> JSONObject {
    var rounded = self
    var times: [String: NumericDate] = [:]
    for name in ["iat", "nbf", "exp"] {
      guard let claim = self[name] else { continue }
      let time = try located(at: [name]) { () throws(SDJWTError) in
        try inOurWords { () throws(JOSEError) in
          try NumericDate(claim).roundedDown(to: window)
        }
      }
      times[name] = time
      rounded[name] = .number(time.json)
    }
    if let end = times["exp"], let start = times["nbf"] ?? times["iat"], end <= start {
      throw SDJWTError(.batchTimesMeet, at: ["exp"])
    }
    return rounded
  }
}
