/// `present`: a Holder chooses what to show. RFC 9901 §7.2.

internal import CryptoPrimitives
internal import JOSE
internal import SelectiveDisclosure
internal import StrictJSON

/// What comes out is the presented text up to the last tilde, and what a KB-JWT says.
struct Present: EngineAction {
  private let receiving: Receiving
  private let paths: [ClaimPath]
  private let whole: [ClaimPath]
  /// The Disclosures themselves instead of paths.
  private let disclosures: [String]?
  private let binding: Binding?

  private struct Binding {
    let audience: String
    let nonce: String
    let issuedAt: NumericDate
    let key: JSONObject?
  }

  init(_ given: inout VectorMembers) throws(VectorError) {
    receiving = try Receiving(&given, limits: .issuance)
    disclosures = try given.optional("disclosures") { $0.array?.reading(\.string) }
    paths = try given.paths("disclose") ?? []
    whole = try given.paths("disclose_whole") ?? []
    if let member = try given.optional("key_binding", \.object) {
      var members = VectorMembers(member, inside: "given", "key_binding")
      binding = Binding(
        audience: try members.string("audience"), nonce: try members.string("nonce"),
        issuedAt: try members.time("iat"), key: try members.optional("key", \.object))
      try members.end()
    } else {
      binding = nil
    }
  }

  func run(by engine: SignatureEngine) throws(Refused) -> JSON {
    let held = try receiving.held(by: engine)
    let presentation = try asked { () throws(SDJWTError) in
      if let disclosures { return try held.presentation(of: try Present.read(disclosures, receiving.limits)) }
      return try held.presentation(disclosing: paths, whole: whole)
    }
    var payload: JSONObject = ["sd_jwt": .string(presentation.serialized())]
    guard let binding else { return .object(payload) }
    let unsigned = try asked { () throws(SDJWTError) in
      try held.presentation(
        disclosing: paths, whole: whole, audience: binding.audience, nonce: binding.nonce, issuedAt: binding.issuedAt)
    }
    if let jwk = binding.key {
      let key = try SigningKey(given: jwk, inside: "key_binding", "key")
      _ = try asked { () throws(SDJWTError) in try unsigned.signed(by: key) }
    }
    payload["kb_jwt"] = try askedOfKeys { () throws(JOSEError) in try Present.contents(of: unsigned.signingInput) }
    return .object(payload)
  }

  /// Header and payload of a KB-JWT without its signature, which is another one every time.
  private static func contents(of signingInput: [UInt8]) throws(JOSEError) -> JSON {
    let jws = try CompactJWS(parsing: CompactJWS.appendingSignature([0], to: signingInput))
    do {
      return ["header": .object(jws.header.json), "payload": try JSON(parsing: jws.payload)]
    } catch {
      throw JOSEError(JOSERule(error.rule))
    }
  }

  private static func read(_ texts: [String], _ limits: Limits) throws(SDJWTError) -> [Disclosure] {
    var disclosures: [Disclosure] = []
    for (index, text) in texts.enumerated() {
      do {
        disclosures.append(try Disclosure(parsing: Array(text.utf8)[...], limits: limits))
      } catch {
        throw SDJWTError(error.rule, at: JSONPointer(["disclosures", "\(index)"] + error.location.tokens))
      }
    }
    return disclosures
  }
}

extension SigningKey {
  /// A private JWK that a vector gives. What it breaks is refused in its place.
  init(given jwk: JSONObject, inside place: String...) throws(Refused) {
    do {
      try self.init(parsing: JSON.object(jwk).bytes())
    } catch {
      throw Refused(error).inside(place)
    }
  }
}
