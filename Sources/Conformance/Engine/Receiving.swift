/// What a Verifier and a Holder are given alike: a token, whom they trust, and the time.

internal import JOSE
internal import SelectiveDisclosure
internal import StrictJSON

/// The members that `verify`, `accept` and `present` share.
struct Receiving {
  let token: [UInt8]
  let now: NumericDate
  let type: TypeDemand
  let leeway: Duration
  let algorithms: Set<Algorithm>
  let signatures: SignatureDemand
  let limits: Limits
  private let trust: JSONObject
  private let holderKeys: [(id: String, jwk: JSONObject)]?

  init(_ given: inout VectorMembers, limits: Limits) throws(VectorError) {
    token = try given.bytes("token", orEncodedIn: "token_bytes")
    trust = try given.object("trust")
    now = try given.time("now")
    type = try given.optional("type", \.string).map { .exactly($0) } ?? .any
    leeway = try given.duration("leeway") ?? .zero
    algorithms =
      try given.optional("algorithms") { $0.array?.reading { $0.string.flatMap(Algorithm.init(name:)) } }.map(Set.init)
      ?? Set(Algorithm.allCases)
    signatures = try given.optional("signatures") { $0.string.flatMap(SignatureDemand.init(given:)) } ?? .any
    self.limits = try limits.replaced(by: &given)
    holderKeys = try given.optional("holder_keys") { keys in
      keys.object.flatMap { keys in
        keys.map { JSON.object(["id": .string($0.name), "jwk": $0.value]) }.reading { entry in
          entry["id"]?.string.flatMap { id in entry["jwk"]?.object.map { (id, $0) } }
        }
      }
    }
  }

  /// Whose signatures count. A key that cannot be used is refused in its place below `/trust`.
  func issuers() throws(Refused) -> TrustedIssuers {
    if trust.names == ["pinned"], let keys = trust["pinned"]?.array {
      var pinned: [VerifyingKey] = []
      for (index, key) in keys.enumerated() {
        do {
          pinned.append(try askedOfKeys { () throws(JOSEError) in try VerifyingKey(key.object ?? [:]) })
        } catch {
          throw error.inside("trust", "pinned", "\(index)")
        }
      }
      return .pinned(pinned)
    }
    do {
      return try TrustedIssuers(parsing: JSON.object(trust).bytes())
    } catch {
      throw Refused(error).inside("trust")
    }
  }

  /// Finds the key for a `cnf` that only has a `kid`.
  func holderKeySource() throws(Refused) -> HolderKeySource? {
    guard let holderKeys else { return nil }
    var keys: [(id: String, key: VerifyingKey)] = []
    for (id, jwk) in holderKeys {
      do {
        keys.append((id, try askedOfKeys { () throws(JOSEError) in try VerifyingKey(jwk) }))
      } catch {
        throw error.inside("holder_keys", id)
      }
    }
    return { [keys] id in keys.first { $0.id.utf8.elementsEqual(id.utf8) }?.key }
  }

  /// The token as its Holder takes it in.
  func held(by engine: SignatureEngine) throws(Refused) -> HeldCredential {
    let (issuers, source) = (try issuers(), try holderKeySource())
    return try asked { () throws(SDJWTError) in
      try Holder(
        trusting: issuers, accepting: algorithms, signatures: signatures, type: type, leeway: leeway,
        holderKeys: source, engine: engine, limits: limits
      ).accept(try SDJWT(parsing: token, limits: limits), at: now)
    }
  }
}

extension SignatureDemand {
  /// A demand by its name in a vector.
  init?(given name: String) {
    switch name {
    case "any": self = .any
    case "first": self = .first
    case "every": self = .every
    default: return nil
    }
  }
}
