/// Turns claims into a payload and its Disclosures. RFC 9901 §4.2.4–4.2.6.

internal import CryptoPrimitives
internal import JOSE
internal import StrictJSON

/// Writes both from the inside out: a concealed value's Disclosure holds the digests of what is concealed inside it (§4.2.6).
struct PayloadBuilder {
  private let hash: HashAlgorithm
  private let decoys: Decoys
  private var randomness: Randomness
  /// All digests so far, decoys among them.
  private var digests: ByteStringSet
  /// Memory of values that were written and copied to their places.
  private var spare: [JSONComposition] = []

  /// The Disclosures so far, parents after their children.
  private(set) var disclosures: IssuedDisclosures

  /// Prepares for `claims`; all randomness is drawn here.
  init(
    _ claims: JSONObject, _ plan: ConcealmentPlan, hash: HashAlgorithm, decoys: Decoys, from source: any RandomSource
  ) throws(SDJWTError) {
    self.hash = hash
    self.decoys = decoys
    let planned = plan.count
    guard planned <= Limits.issuance.disclosures else { throw SDJWTError(.tooManyDisclosures, at: ["disclosures"]) }
    disclosures = IssuedDisclosures(roomFor: planned)
    digests = ByteStringSet(capacity: planned, byteCount: hash.textByteCount)
    let count = DecoyCount(in: claims, plan, decoys)
    let bytes =
      planned * Randomness.saltBytes
      + count.inObjects * Randomness.decoyBytes
      + count.inArrays * (Randomness.decoyBytes + Randomness.placeBytes)
    randomness = try Randomness(bytes, from: source)
  }

  /// The payload for `claims` and, behind them, the confirmation of `holderKey` (§4.1.2), with `_sd_alg` when it holds any
  /// digest (§4.1.1).
  mutating func payload(
    _ claims: JSONObject, boundTo holderKey: VerifyingKey?, _ plan: ConcealmentPlan
  ) throws(SDJWTError) -> JSONComposition {
    var payload = JSONComposition(roomFor: 512 + digests.capacity * (hash.textByteCount + 3))
    try write(object: claims, boundTo: holderKey, plan, decoys, isPayload: true, depth: 1, to: &payload)
    guard payload.deepest <= Limits.issuance.depth else { throw SDJWTError(.tooDeep) }
    guard payload.source.count <= Limits.issuance.tokenBytes else { throw SDJWTError(.tokenTooLarge) }
    return payload
  }

  private mutating func write(
    _ value: JSON, _ plan: ConcealmentPlan, _ decoys: Decoys, depth: Int, to output: inout JSONComposition
  ) throws(SDJWTError) {
    switch value {
    case .object(let members): try write(object: members, plan, decoys, depth: depth + 1, to: &output)
    case .array(let elements): try write(array: elements, plan, decoys, depth: depth + 1, to: &output)
    case .string, .number, .bool, .null: output.append(value)
    }
  }

  private mutating func write(
    object claims: JSONObject, boundTo holderKey: VerifyingKey? = nil, _ plan: ConcealmentPlan, _ decoys: Decoys,
    isPayload: Bool = false, depth: Int, to output: inout JSONComposition
  ) throws(SDJWTError) {
    guard depth <= Limits.issuance.depth else { throw SDJWTError(.tooDeep) }
    var embedded: [Int] = []
    embedded.reserveCapacity(plan.reach)
    output.open(.object)
    for position in 0..<claims.count {
      let (name, value) = claims[at: position]
      // 4.1 rule 7: an application's claims are never called so, at any depth.
      guard ReservedName(name) == nil else { throw SDJWTError(.reservedName, at: [name]) }
      // What decides validity stays as it was given, without decoys; it is walked for the names in it.
      let isKept = isPayload && Concealment.isNeeded(name) && name != "aud"
      let decoys = isKept ? Decoys.none : decoys
      let inside = plan[position]
      try located(at: [name]) { () throws(SDJWTError) in
        if inside.isConcealed {
          embedded.append(try conceal(value, name: name, inside, decoys, depth: depth))
        } else {
          output.append(name: name)
          try write(value, inside, decoys, depth: depth, to: &output)
        }
      }
    }
    if let holderKey {
      output.append(name: "cnf")
      output.open(.object)
      output.append(name: "jwk")
      holderKey.jwk.writeEssential(to: &output)
      output.close()
    }
    for _ in 0..<decoys.count(beside: embedded.count, always: decoys.inObjects) { embedded.append(try decoy()) }
    // 4.2.4.1: the order of digests must not tell the order of claims; an empty `_sd` is left out.
    if !embedded.isEmpty {
      output.append(name: ReservedName.digests.rawValue)
      let sorted = digests.sorted(embedded)
      output.append(strings: sorted.count, ofSize: hash.textByteCount) { number, memory in
        digests.withBytes(of: sorted[number]) { memory.copyMemory(from: $0) }
      }
    }
    if isPayload, digests.count > 0 {
      output.append(name: ReservedName.hashAlgorithm.rawValue)
      output.append(string: hash.rawValue)
    }
    output.close()
  }

  private mutating func write(
    array elements: [JSON], _ plan: ConcealmentPlan, _ decoys: Decoys, depth: Int, to output: inout JSONComposition
  ) throws(SDJWTError) {
    guard depth <= Limits.issuance.depth else { throw SDJWTError(.tooDeep) }
    let decoyCount = decoys.count(beside: plan.concealedParts, always: decoys.inArrays)
    // Decoys stand among the elements, at places that are drawn when all of these are written.
    var issued: [JSONComposition] = []
    output.open(.array)
    for (position, element) in elements.enumerated() {
      try located(at: ["\(position)"]) { () throws(SDJWTError) in
        if decoyCount == 0 {
          try write(element: element, plan[position], decoys, depth: depth, to: &output)
        } else {
          var piece = spare.popLast() ?? JSONComposition(roomFor: 0)
          try write(element: element, plan[position], decoys, depth: depth, to: &piece)
          issued.append(piece)
        }
      }
    }
    for _ in 0..<decoyCount {
      var piece = spare.popLast() ?? JSONComposition(roomFor: 0)
      let digest = try decoy()
      append(placeholder: digest, to: &piece)
      issued.insert(piece, at: try randomness.next(below: issued.count + 1))
    }
    for piece in issued { output.append(piece) }
    output.close()
    while let piece = issued.popLast() { keep(piece) }
  }

  private mutating func write(
    element: JSON, _ plan: ConcealmentPlan, _ decoys: Decoys, depth: Int, to output: inout JSONComposition
  ) throws(SDJWTError) {
    if plan.isConcealed {
      // 4.2.4.2: the placeholder stands where the element stood.
      let digest = try conceal(element, name: nil, plan, decoys, depth: depth)
      append(placeholder: digest, to: &output)
    } else {
      try write(element, plan, decoys, depth: depth, to: &output)
    }
  }

  /// Writes the Disclosure of a value. Answers the number of its digest.
  private mutating func conceal(
    _ value: JSON, name: String?, _ plan: ConcealmentPlan, _ decoys: Decoys, depth: Int
  ) throws(SDJWTError) -> Int {
    switch value {
    case .string, .number, .bool, .null:
      try disclosures.append(value, salt: try randomness.salt(), name: name)
    case .object, .array:
      // The Disclosures of what is concealed inside come first.
      var piece = spare.popLast() ?? JSONComposition(roomFor: 0)
      try write(value, plan, decoys, depth: depth, to: &piece)
      try disclosures.append(salt: try randomness.salt(), name: name) { $0.append(piece) }
      keep(piece)
    }
    let isNew = disclosures.addDigest(by: hash, to: &digests)
    return try lastDigest(isNew)
  }

  /// Answers the number of a decoy.
  private mutating func decoy() throws(SDJWTError) -> Int {
    let isNew = digests.insert(try randomness.decoy(hash: hash)[...])
    return try lastDigest(isNew)
  }

  /// The number of the last digest. §4.1: none stands twice; it would, if the random source repeated itself.
  private func lastDigest(_ isNew: Bool) throws(SDJWTError) -> Int {
    guard isNew else { throw SDJWTError(.digestRepeated) }
    return digests.count - 1
  }

  private func append(placeholder digest: Int, to output: inout JSONComposition) {
    output.open(.object)
    output.append(name: ReservedName.placeholder.rawValue)
    digests.withBytes(of: digest) { output.append(plain: $0) }
    output.close()
  }

  private mutating func keep(_ piece: consuming JSONComposition) {
    piece.clear()
    spare.append(piece)
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
    where !Concealment.isNeeded(member.name) || member.name == "aud" {
      count(member.value, plan[position])
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
    for (position, part) in parts.enumerated() { count(part, plan[position]) }
  }
}
