/// What an issuer conceals so that a holder can keep to a policy.

public import SelectiveDisclosure

extension RedactionPolicy {
  /// The claims that an issuer makes selectively disclosable, in units that cannot mislead.
  ///
  /// Every object and every array element is a unit, inside whatever units are around it. So is every claim in it that this
  /// policy, or a built-in policy for blind review, withholds; what all of them show stands in clear inside its unit. Some
  /// units are larger: a result is one with its status, and so is what one line of a vocabulary withholds as a whole. Names
  /// of kinds that all records have stay in clear, and so do the claims that a Verifier needs (RFC 9901 §9.7, SD-JWT VC
  /// §3.2.2.2). With ``Decoys/filling(multiplesOf:)`` the presence of a single claim does not show.
  /// - Throws: `severalSubjects`.
  public func concealment(for claims: JSONObject) throws(RedactionError) -> Concealment {
    let claims = JSON.object(claims)
    let walk = try RecordWalk(claims)
    let types = walk.types(among: RedactionPolicy.blind.reduce([]) { $0.union($1.credentialTypes) })
    let verdicts = review(walk).verdicts
    let isShownByAll = verdicts.map { verdict in
      verdict.isShown
        && RedactionPolicy.blind.allSatisfy {
          $0.verdict(on: verdict.claim, types: types[verdict.claim.record]).isShown
        }
    }
    var units = Units(verdicts: verdicts, isShownByAll: isShownByAll)
    units.conceal(claims)
    return Concealment(units.paths)
  }
}

/// Finds the units in one pass over the claims, beside the verdicts, which stand in the same order.
private struct Units {
  private let verdicts: [Verdict]
  private let isShownByAll: [Bool]
  private var next = 0
  private(set) var paths: [ClaimPath] = []

  init(verdicts: [Verdict], isShownByAll: [Bool]) {
    self.verdicts = verdicts
    self.isShownByAll = isShownByAll
  }

  /// Claims that must stay in clear wherever they are used. SD-JWT VC §3.2.2.2, RFC 9901 §9.7.
  private static let clear: Set<String> = [
    "iss", "nbf", "exp", "cnf", "vct", "vct#integrity", "aka_vcts", "status", "aud",
  ]

  /// What there is to say of a value as a whole.
  private enum Contents: Equatable {
    /// One line of a vocabulary withholds all of it, or none knows any of it.
    case withheld(by: ObjectIdentifier?)
    /// It says only what kind of thing this is.
    case neutral
    /// It is shown with what is around it, in a bundle perhaps.
    case shown(Bundle?)
    /// It is a unit, and what must be concealed in it is.
    case unit
  }

  mutating func conceal(_ claims: JSON) {
    for (name, value) in claims.object ?? [:] {
      let path: [ClaimPath.Component] = [.name(name)]
      let before = paths.count
      let contents = visit(value, at: path)
      if Units.clear.contains(name) {
        paths.removeSubrange(before...)
      } else if contents != .neutral {
        paths.append(ClaimPath(path))
      }
    }
  }

  /// Conceals what must be inside `value`, and says what is left to its surroundings.
  private mutating func visit(_ value: JSON, at path: [ClaimPath.Component]) -> Contents {
    let parts = Units.parts(of: value)
    guard !parts.isEmpty, !isOneClaim(at: path) else { return leaf(at: path) }
    var all: [(path: [ClaimPath.Component], contents: Contents)] = []
    for part in parts { all.append((path + [part.step], visit(part.value, at: path + [part.step]))) }
    if let first = all.first?.contents, all.allSatisfy({ $0.contents == first }) {
      switch first {
      case .withheld, .neutral: return first
      case .shown(let bundle?) where bundle.depth < path.count: return first
      case .shown, .unit: break
      }
    }
    for part in all where Units.isUnit(part.contents, in: value) { paths.append(ClaimPath(part.path)) }
    return .unit
  }

  /// Whether an object or array here is one claim to the walk: a context that is written out.
  private func isOneClaim(at path: [ClaimPath.Component]) -> Bool {
    next < verdicts.count && verdicts[next].claim.path.components == path
  }

  private static func isUnit(_ contents: Contents, in value: JSON) -> Bool {
    switch contents {
    case .withheld, .unit: true
    case .neutral: false
    // A line or a keyword is chosen by itself, a member of an object goes with it.
    case .shown(let bundle): bundle == nil && value.array != nil
    }
  }

  private mutating func leaf(at path: [ClaimPath.Component]) -> Contents {
    let first = next
    // A text that was decoded has a verdict for each claim in it.
    while next < verdicts.count, verdicts[next].claim.path.components.starts(with: path) { next += 1 }
    guard next == first + 1 else { return .unit }
    let verdict = verdicts[first]
    if verdict.claim.isNeutralStructure { return .neutral }
    guard verdict.isShown else { return .withheld(by: verdict.claim.entry.map(ObjectIdentifier.init)) }
    // A text in other languages than the one that is shown is a choice of its own.
    guard verdict.claim.view != nil else { return .unit }
    return isShownByAll[first] || verdict.claim.bundle != nil ? .shown(verdict.claim.bundle) : .unit
  }

  private static func parts(of value: JSON) -> [(step: ClaimPath.Component, value: JSON)] {
    switch value {
    case .object(let members): members.map { (.name($0.name), $0.value) }
    case .array(let elements): elements.enumerated().map { (.index($0), $1) }
    case .string, .number, .bool, .null: []
    }
  }
}
