/// `verify`: a Verifier judges a presentation. RFC 9901 §7.3.

internal import JOSE
internal import SelectiveDisclosure
internal import StrictJSON

/// What comes out is the processed payload.
struct Verify: EngineAction {
  let receiving: Receiving
  let demand: KeyBindingDemand
  private let required: [ClaimPath]
  private let audience: String?
  private let issuedAt: IssuedAtDemand

  init(_ given: inout VectorMembers) throws(VectorError) {
    receiving = try Receiving(&given, limits: .presentation)
    demand = try KeyBindingDemand(given: try given.object("key_binding"))
    required = try given.paths("required") ?? []
    audience = try given.optional("audience", \.string)
    issuedAt = try given.optional("issued_at") { $0.string == "not-in-future" ? .notInFuture : nil } ?? .anyTime
  }

  func run(by engine: SignatureEngine) throws(Refused) -> JSON {
    let verifier = try verifier(asking: engine)
    return try asked { () throws(SDJWTError) in
      .object(try verifier.verify(receiving.token, keyBinding: demand, at: receiving.now).claims)
    }
  }

  /// The Verifier that the vector describes.
  func verifier(asking engine: SignatureEngine) throws(Refused) -> Verifier {
    Verifier(
      trusting: try receiving.issuers(), accepting: receiving.algorithms, signatures: receiving.signatures,
      type: receiving.type, requiring: required, audience: audience, issuedAt: issuedAt, leeway: receiving.leeway,
      holderKeys: try receiving.holderKeySource(), engine: engine, limits: receiving.limits)
  }
}

extension KeyBindingDemand {
  /// A demand as a vector writes it: `policy`, and unless that is `forbidden`, `audience`, `nonce` and `max_age`.
  init(given: JSONObject) throws(VectorError) {
    var members = VectorMembers(given, inside: "given", "key_binding")
    let policy = try members.string("policy")
    if policy == "forbidden" {
      self = .forbidden
    } else {
      let (audience, nonce) = (try members.string("audience"), try members.string("nonce"))
      guard let maxAge = try members.duration("max_age") else { throw members.missing("max_age") }
      switch policy {
      case "required": self = .required(audience: audience, nonce: nonce, maxAge: maxAge)
      case "optional": self = .optional(audience: audience, nonce: nonce, maxAge: maxAge)
      default: throw members.wrong("policy")
      }
    }
    try members.end()
  }
}
