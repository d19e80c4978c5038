/// Turns claims into a payload and its Disclosures. RFC 9901 §4.2.4–4.2.6.

internal import CryptoPrimitives
internal import StrictJSON

/// Builds from the inside out: a concealed value's Disclosure holds the digests of what is concealed inside it (§4.2.6).
struct PayloadBuilder {
  private let hash: HashAlgorithm
  private let decoys: Decoys
  private var randomness: Randomness
  private var digests: ByteStringSet

  /// The Disclosures so far, parents after their children.
  private(set) var disclosures: [[UInt8]] = []

  /// Prepares for `claims`; all randomness is drawn here.
  init(
    _ claims: JSONObject, _ plan: ConcealmentPlan, hash: HashAlgorithm, decoys: Decoys, from source: any RandomSource
  ) throws(SDJWTError) {
    self.hash = hash
    self.decoys = decoys
    digests = ByteStringSet(capacity: plan.count, byteCount: hash.textByteCount)
    let count = DecoyCount(in: claims, plan, decoys)
    let bytes =
      plan.count * Randomness.saltBytes
      + count.inObjects * Randomness.decoyBytes
      + count.inArrays * (Randomness.decoyBytes + Randomness.placeBytes)
    randomness = try Randomness(bytes, from: source)
  }

  /// The payload for `claims`, with `_sd_alg` when it holds any digest (§4.1.1).
  mutating func payload(_ claims: JSONObject, _ plan: ConcealmentPlan) throws(SDJWTError) -> JSONObject {
    var payload = try object(claims, plan, decoys, isPayload: true, depth: 1)
    if digests.count > 0 { payload[ReservedName.hashAlgorithm.rawValue] = .string(hash.rawValue) }
    return payload
  }

  private mutating func value(
    _ value: JSON, _ plan: ConcealmentPlan, _ decoys: Decoys, depth: Int
  ) throws(SDJWTError) -> JSON {
    switch value {
    case .object(let members): .object(try object(members, plan, decoys, isPayload: false, depth: depth + 1))
    case .array(let elements): .array(try array(elements, plan, decoys, depth: depth + 1))
    case .string, .number, .bool, .null: value
    }
  }

  private mutating func object(
    _ claims: JSONObject, _ plan: ConcealmentPlan, _ decoys: Decoys, isPayload: Bool, depth: Int
  ) throws(SDJWTError) -> JSONObject {
    guard depth <= Limits.issuance.depth else { throw SDJWTError(.tooDeep) }
    var clear: JSONObject = [:]
    var embedded: [[UInt8]] = []
    for (position, member) in claims.enumerated() {
      // 4.1 rule 7: an application's claims are never called so, at any depth.
      guard ReservedName(rawValue: member.name) == nil else { throw SDJWTError(.reservedName, at: [member.name]) }
      // What decides validity stays as it was given, without decoys; it is walked for the names in it.
      let isKept = isPayload && Concealment.needed.contains(member.name) && member.name != "aud"
      let inside = plan.children[position] ?? ConcealmentPlan()
      let value = try located(at: [member.name]) { () throws(SDJWTError) in
        try self.value(member.value, inside, isKept ? .none : decoys, depth: depth)
      }
      if inside.isConcealed {
        embedded.append(try conceal(value, name: member.name))
      } else {
        clear[member.name] = value
      }
    }
    for _ in 0..<decoys.count(beside: embedded.count, always: decoys.inObjects) { embedded.append(try decoy()) }
    // 4.2.4.1: the order of digests must not tell the order of claims; an empty `_sd` is left out.
    if !embedded.isEmpty {
      embedded.sort { $0.lexicographicallyPrecedes($1) }
      clear[ReservedName.digests.rawValue] = .array(embedded.map { .string(String(decoding: $0, as: UTF8.self)) })
    }
    return clear
  }

  private mutating func array(
    _ elements: [JSON], _ plan: ConcealmentPlan, _ decoys: Decoys, depth: Int
  ) throws(SDJWTError) -> [JSON] {
    guard depth <= Limits.issuance.depth else { throw SDJWTError(.tooDeep) }
    var issued: [JSON] = []
    for (position, element) in elements.enumerated() {
      let inside = plan.children[position] ?? ConcealmentPlan()
      let value = try located(at: ["\(position)"]) { () throws(SDJWTError) in
        try self.value(element, inside, decoys, depth: depth)
      }
      // 4.2.4.2: the placeholder stands where the element stood.
      issued.append(inside.isConcealed ? placeholder(try conceal(value, name: nil)) : value)
    }
    for _ in 0..<decoys.count(beside: plan.concealedParts, always: decoys.inArrays) {
      let decoy = try decoy()
      issued.insert(placeholder(decoy), at: try randomness.next(below: issued.count + 1))
    }
    return issued
  }

  private func placeholder(_ digest: [UInt8]) -> JSON {
    .object([ReservedName.placeholder.rawValue: .string(String(decoding: digest, as: UTF8.self))])
  }

  private mutating func conceal(_ value: JSON, name: String?) throws(SDJWTError) -> [UInt8] {
    let (disclosure, digest) = try randomness.disclosure(of: value, name: name, hash: hash)
    disclosures.append(disclosure)
    return try unique(digest)
  }

  private mutating func decoy() throws(SDJWTError) -> [UInt8] { try unique(try randomness.decoy(hash: hash)) }

  /// §4.1: no digest stands twice; it would, if the random source repeated itself.
  private mutating func unique(_ digest: [UInt8]) throws(SDJWTError) -> [UInt8] {
    guard digest.withUnsafeBytes({ digests.insert($0) }) else { throw SDJWTError(.digestRepeated) }
    return digest
  }
}

/// How many decoys a payload and its Disclosures get.
private struct DecoyCount {
  var inObjects = 0
  var inArrays = 0
  private let decoys: Decoys

  init(in claims: JSONObject, _ plan: ConcealmentPlan, _ decoys: Decoys) {
    self.decoys = decoys
    guard decoys != .none else { return }
    inObjects = decoys.count(beside: plan.concealedParts, always: decoys.inObjects)
    for (position, member) in claims.enumerated()
    where !Concealment.needed.contains(member.name) || member.name == "aud" {
      count(member.value, plan.children[position] ?? ConcealmentPlan())
    }
  }

  private mutating func count(_ value: JSON, _ plan: ConcealmentPlan) {
    let parts: [JSON]
    switch value {
    case .object(let object):
      inObjects += decoys.count(beside: plan.concealedParts, always: decoys.inObjects)
      parts = object.map(\.value)
    case .array(let elements):
      inArrays += decoys.count(beside: plan.concealedParts, always: decoys.inArrays)
      parts = elements
    case .string, .number, .bool, .null: return
    }
    for (position, part) in parts.enumerated() { count(part, plan.children[position] ?? ConcealmentPlan()) }
  }
}
