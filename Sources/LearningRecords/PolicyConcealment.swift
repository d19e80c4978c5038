/// What an issuer conceals so that a holder can keep to a policy.

public import SelectiveDisclosure

extension RedactionPolicy {
  /// The claims that an issuer makes selectively disclosable, in units that cannot mislead.
  ///
  /// Every claim that a blind Verifier may want hidden is concealed by itself, inside whatever is concealed around it, with
  /// these exceptions: a result is one Disclosure with its status, in which only what this policy withholds is concealed
  /// further; what one line of a vocabulary withholds as a whole is one Disclosure; names of kinds that all records have
  /// stay in clear, and so do the claims that a Verifier needs (RFC 9901 §9.7, SD-JWT VC §2.2.2.2). With
  /// ``Decoys/filling(multiplesOf:)`` the presence of a single claim does not show.
  /// - Throws: `severalSubjects`.
  public func concealment(for claims: JSONObject) throws(RedactionError) -> Concealment {
    let claims = JSON.object(claims)
    var units = Units(review: try review(claims))
    units.conceal(claims)
    return Concealment(units.paths)
  }
}

/// Finds the units in one pass over the claims, beside the verdicts, which stand in the same order.
private struct Units {
  private let verdicts: [Verdict]
  private var next = 0
  private(set) var paths: [ClaimPath] = []

  init(review: Review) { verdicts = review.verdicts }

  /// Claims that must stay in clear wherever they are used. SD-JWT VC §2.2.2.2, RFC 9901 §9.7.
  private static let clear: Set<String> = [
    "iss", "nbf", "exp", "cnf", "vct", "vct#integrity", "aka_vcts", "status", "aud",
  ]

  /// What there is to say of a value as a whole.
  private enum Contents: Equatable {
    /// One line of a vocabulary withholds all of it, or none knows any of it.
    case withheld(by: ObjectIdentifier?)
    /// It says only what kind of thing this is.
    case neutral
    /// It is shown, as part of this bundle.
    case bundled(Bundle)
    /// Each part speaks for itself; what must be is concealed already.
    case mixed

    /// Whether it is concealed by itself.
    var isUnit: Bool {
      switch self {
      case .withheld, .mixed: true
      case .neutral, .bundled: false
      }
    }

    /// The same for a container at `path`, which may be where a bundle begins.
    func seen(from path: [ClaimPath.Component]) -> Contents {
      if case .bundled(let bundle) = self, bundle.depth >= path.count { return .mixed }
      return self
    }
  }

  mutating func conceal(_ claims: JSON) {
    for (name, value) in claims.object ?? [:] {
      let path: [ClaimPath.Component] = [.name(name)]
      let contents = visit(value, at: path)
      if !Units.clear.contains(name), contents != .neutral { paths.append(ClaimPath(path)) }
    }
  }

  private mutating func visit(_ value: JSON, at path: [ClaimPath.Component]) -> Contents {
    let parts = Units.parts(of: value)
    // A text that was decoded has more verdicts than the one that a leaf has.
    guard !parts.isEmpty else { return leaf(at: path) }
    let isClear = path.first.map { first in Units.clear.contains { first == .name($0) } } ?? false
    let before = paths.count
    var contents: [(path: [ClaimPath.Component], contents: Contents)] = []
    for part in parts { contents.append((path + [part.step], visit(part.value, at: path + [part.step]))) }
    if let first = contents.first?.contents, contents.allSatisfy({ $0.contents == first }), first != .mixed {
      return first.seen(from: path)
    }
    guard !isClear else {
      paths.removeSubrange(before...)
      return .mixed
    }
    paths += contents.filter(\.contents.isUnit).map { ClaimPath($0.path) }
    return .mixed
  }

  private mutating func leaf(at path: [ClaimPath.Component]) -> Contents {
    let first = next
    while next < verdicts.count, verdicts[next].claim.path.components.starts(with: path) { next += 1 }
    guard next == first + 1 else { return .mixed }
    let verdict = verdicts[first]
    if verdict.claim.isNeutralStructure { return .neutral }
    // A text in other languages than the one that is shown is a choice of its own.
    if verdict.isShown {
      return verdict.claim.view == nil ? .mixed : verdict.claim.bundle.map { .bundled($0) } ?? .mixed
    }
    return .withheld(by: verdict.claim.entry.map(ObjectIdentifier.init))
  }

  private static func parts(of value: JSON) -> [(step: ClaimPath.Component, value: JSON)] {
    switch value {
    case .object(let members): members.map { (.name($0.name), $0.value) }
    case .array(let elements): elements.enumerated().map { (.index($0), $1) }
    case .string, .number, .bool, .null: []
    }
  }
}
