/// `issue-check`: an Issuer makes a token, which is then taken apart. RFC 9901 §4, §5.1.

internal import JOSE
internal import SelectiveDisclosure
internal import StrictJSON

/// Salts, decoys and signatures are new every time, so what comes out is what a token says with all its Disclosures and
/// with none, and how many there are; for a batch, a list of these.
struct IssueCheck: EngineAction {
  private let claims: JSONObject
  private let concealment: Concealment
  private let key: JSONObject
  private let cosigners: [JSONObject]
  private let hash: HashAlgorithm?
  private let decoys: Decoys
  private let type: String?
  private let header: JSONObject
  private let holderKey: JSONObject?
  private let batch: (holderKeys: [JSONObject], window: Duration?)?

  init(_ given: inout VectorMembers) throws(VectorError) {
    claims = try given.object("claims")
    concealment = try given.required("conceal") { value in
      value == "everything" ? .everything : value.array?.reading(ClaimPath.init(given:)).map(Concealment.init)
    }
    key = try given.object("key")
    cosigners = try given.optional("cosigners") { $0.array?.reading(\.object) } ?? []
    hash = try given.optionalChoice("hash")
    decoys = try given.optional("decoys") { $0.number?.int }.map(Decoys.everywhere) ?? .none
    type = try given.optional("type", \.string)
    header = try given.optional("header", \.object) ?? [:]
    holderKey = try given.optional("holder_key", \.object)
    if let member = try given.optional("batch", \.object) {
      var members = VectorMembers(member, inside: "given", "batch")
      batch = (try members.required("holder_keys") { $0.array?.reading(\.object) }, try members.duration("window"))
      try members.end()
    } else {
      batch = nil
    }
  }

  func run(by engine: SignatureEngine) throws(Refused) -> JSON {
    let signer = try SigningKey(given: key, inside: "key")
    var others: [SigningKey] = []
    for (index, jwk) in cosigners.enumerated() {
      others.append(try SigningKey(given: jwk, inside: "cosigners", "\(index)"))
    }
    let issuer = Issuer(
      signingWith: signer, cosigners: others, hash: hash, decoys: decoys, type: type ?? "ler+sd-jwt", header: header)
    guard let batch else {
      let holder = try holderKey.map { jwk throws(Refused) in try VerifyingKey(given: jwk, inside: "holder_key") }
      let token = try asked { () throws(SDJWTError) in
        try issuer.issue(claims, selectivelyDisclosable: concealment, boundTo: holder)
      }
      return try IssueCheck.contents(of: token, signedBy: [signer] + others, judging: engine)
    }
    var holders: [VerifyingKey] = []
    for (index, jwk) in batch.holderKeys.enumerated() {
      holders.append(try VerifyingKey(given: jwk, inside: "batch", "holder_keys", "\(index)"))
    }
    let tokens = try asked { () throws(SDJWTError) in
      try issuer.issueBatch(
        claims, selectivelyDisclosable: concealment, boundTo: holders,
        roundingTimesTo: batch.window ?? .seconds(86_400))
    }
    return .array(
      try tokens.map { token throws(Refused) in
        try IssueCheck.contents(of: token, signedBy: [signer] + others, judging: engine)
      })
  }

  /// What a token says, once each signature in it has been verified. Times and audience are the claims' own business.
  private static func contents(of token: SDJWT, signedBy keys: [SigningKey], judging engine: SignatureEngine)
    throws(Refused) -> JSON
  {
    let text = Array(token.serialized(as: .general).utf8)
    let bare = Array(token.serialized().prefix { $0 != "~" }.utf8) + [UInt8(ascii: "~")]
    for (index, key) in keys.enumerated() { try check(signature: index, of: text, by: key, judging: engine) }
    return try asked { () throws(SDJWTError) in
      let (disclosed, undisclosed) = (try Inspection(of: text), try Inspection(of: bare))
      return [
        "disclosed": .object(disclosed.claims), "undisclosed": .object(undisclosed.claims),
        "disclosures": .number(JSONNumber(token.disclosures.count)),
      ]
    }
  }

  private static func check(
    signature index: Int, of general: [UInt8], by key: SigningKey, judging engine: SignatureEngine
  ) throws(Refused) {
    let token: JSON
    do { token = try JSON(parsing: general) } catch { throw Refused(error) }
    let signature = token["signatures"]?[index]
    let parts = [signature?["protected"], token["payload"], signature?["signature"]].map { $0?.string ?? "" }
    try askedOfKeys { () throws(JOSEError) in
      try CompactJWS(parsing: parts.joined(separator: ".")).verify(with: key.publicKey, by: engine)
    }
  }
}

extension VerifyingKey {
  /// A public JWK that a vector gives. What it breaks is refused in its place.
  init(given jwk: JSONObject, inside place: String...) throws(Refused) {
    do {
      try self.init(jwk)
    } catch {
      throw Refused(error).inside(place)
    }
  }
}
