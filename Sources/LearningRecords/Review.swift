/// What a policy makes of a record: a verdict on every claim. Learning-record practice asks for three things beyond rules:
/// a result never parts from its status, an identifier never leads back to a school, and no shown text repeats a hidden one.

public import SelectiveDisclosure

/// Why a claim is withheld.
public struct Withholding: Hashable, Sendable {
  /// The category that it counts as: the claim's own, or that of what was found in it.
  public let category: ClaimCategory
  /// Why, in the words of the policy or of the vocabulary.
  public let reason: String
  /// What the leak scan found in the value; empty if it was not the scan that withheld it.
  public let findings: [LeakFinding]

  init(_ category: ClaimCategory, _ reason: String, findings: [LeakFinding] = []) {
    self.category = category
    self.reason = reason
    self.findings = findings
  }

  static let identifier = Withholding(.linkage, "an identifier that leads to whoever made it up")
}

/// What happens to one claim.
public struct Verdict: Sendable {
  /// The claim.
  public let claim: ClassifiedClaim
  /// Why it is withheld; nil if it is shown.
  public internal(set) var withholding: Withholding?
  /// The rule that decided, before any scan; nil where no rule speaks for the claim.
  public let rule: PolicyRule?

  /// What an identifier refers to, if that is another part of the record: a reviewer sees its name.
  var referent: NamedObject?

  /// Whether a reviewer may see it.
  public var isShown: Bool { withholding == nil }
}

/// All verdicts on one record.
public struct Review: Sendable {
  /// By which policy.
  public let policy: RedactionPolicy
  /// One for each claim, in written order.
  public internal(set) var verdicts: [Verdict]
  /// The policy's own rules with a path or credential type that nothing in this record meets.
  public let unmetRules: [PolicyRule]

  /// How many claims are withheld, by category.
  public var withheld: [ClaimCategory: Int] {
    verdicts.reduce(into: [:]) { counts, verdict in
      if let category = verdict.withholding?.category { counts[category, default: 0] += 1 }
    }
  }

  /// The verdicts on values in which the leak scan found something.
  public var leaks: [Verdict] { verdicts.filter { !($0.withholding?.findings.isEmpty ?? true) } }

  /// The claims that no vocabulary knows.
  public var unclassified: [ClassifiedClaim] { verdicts.map(\.claim).filter { $0.category == .unclassified } }

  /// What a reviewer may see: the record with nothing in it but what is shown. Array elements move together, and a text in
  /// several languages is shown in one.
  public var view: JSON { BlindView.build(from: verdicts) }
}

extension RedactionPolicy {
  /// Judges every claim of a record.
  /// - Parameters:
  ///   - claims: the record, or what a token disclosed of it. Nothing of it is verified here.
  ///   - isKnown: whether a text is one that the employer's posting names: the identifier of a skill, or a framework.
  ///     Identifiers of public frameworks are shown anyway, all others are not, as they lead to whoever made them up.
  /// - Throws: `severalSubjects`.
  public func review(
    _ claims: JSON, recognising isKnown: (String) -> Bool = { _ in false }
  ) throws(RedactionError) -> Review {
    review(try RecordWalk(claims), recognising: isKnown)
  }

  /// Judges what a walk has taken apart.
  func review(_ walk: RecordWalk, recognising isKnown: (String) -> Bool = { _ in false }) -> Review {
    let types = walk.types(among: credentialTypes)
    var verdicts = walk.claims.map { verdict(on: $0, types: types[$0.record]) }
    let scanner = LeakScanner(withheld: WithheldText.list(in: verdicts))
    var names = NameScan(scanner)
    let telltale = walk.isTelltale { TelltaleNames.contains($0) && !keepsCredentials(of: $0) }
    for place in verdicts.indices where verdicts[place].isShown && !verdicts[place].claim.isNeutralStructure {
      let claim = verdicts[place].claim
      verdicts[place].withholding =
        telltale[claim.record]
        ? Withholding(.proxy, "the type of this credential tells who it is for")
        : scanned(claim, by: scanner, and: &names, recognising: isKnown)
    }
    for (place, referent) in walk.references { verdicts.show(referent, inPlaceOf: place) }
    verdicts.keepBundlesWhole()
    verdicts.dropReferences()
    return Review(policy: self, verdicts: verdicts, unmetRules: unmet(walk.claims, types: types))
  }

  /// What the rules alone say of a claim.
  func verdict(on claim: ClassifiedClaim, types: Set<String>) -> Verdict {
    let rule = decision(on: claim, types: types)
    let withholding: Withholding? =
      if claim.category == .binary {
        Withholding(.binary, claim.reason)
      } else if let rule {
        rule.action == .keep
          ? nil
          : Withholding(
            claim.category == .jobRelated && rule.credentialType != nil ? .proxy : claim.category, rule.reason)
      } else {
        Withholding(claim.category, claim.reason)
      }
    return Verdict(claim: claim, withholding: withholding, rule: rule)
  }

  /// What speaks against showing a value that the rules would show.
  private func scanned(
    _ claim: ClassifiedClaim, by scanner: LeakScanner, and names: inout NameScan, recognising isKnown: (String) -> Bool
  ) -> Withholding? {
    // What a rule shows although it is about the person is shown on purpose; what nobody knows is not.
    guard claim.category == .jobRelated || claim.category == .unclassified else { return nil }
    if let telling = names.withholding(of: claim) { return telling }
    // The employer's own words are no news to the employer.
    guard let text = claim.text, !isKnown(text) else { return nil }
    let isIdentifier = Identifier.isIdentifier(text)
    guard !isIdentifier || KnownFrameworks.contains(text) else {
      return LeakScanner.isBinary(text) ? Withholding(.binary, "content that no text scan finds clean") : .identifier
    }
    // The address of a public framework is no news, though other claims lead to the same host; a name could be behind it.
    let telling = KnownFrameworks.code(in: text) ?? text
    let findings = scanner.findings(in: telling).filter { !isIdentifier || $0.detector == .withheldValue }
    guard let worst = findings.worst else { return nil }
    return Withholding(
      worst.category, "the value holds what is withheld elsewhere, or a word that tells", findings: findings)
  }

  /// Whether a rule says that credentials of a type are shown, whatever their type tells.
  private func keepsCredentials(of type: String) -> Bool {
    rules.last { $0.credentialType.map { $0.utf8.elementsEqual(type.utf8) } ?? false }?.action == .keep
  }

  /// What is built in speaks of many formats; only a policy of one's own can be expected to meet a record.
  private func unmet(_ claims: [ClassifiedClaim], types: [Set<String>]) -> [PolicyRule] {
    guard RedactionPolicy.builtIn(named: name) == nil else { return [] }
    return rules.filter { rule in
      rule.policy == name && (rule.path != nil || rule.credentialType != nil)
        && !claims.contains { rule.isAbout($0, types: types[$0.record]) }
    }
  }
}

extension [Verdict] {
  /// Shows a reference that the rules would show, as the name of what it refers to.
  fileprivate mutating func show(_ referent: NamedObject, inPlaceOf place: Int) {
    guard self[referent.name].isShown, self[place].rule?.action == .keep, self[place].claim.category == .jobRelated,
      self[place].isShown || self[place].withholding == .identifier
    else { return }
    self[place].withholding = nil
    self[place].referent = referent
  }

  /// Withholds the references to what a reviewer will not know the name of.
  mutating func dropReferences() {
    for place in indices where self[place].isShown {
      guard let referent = self[place].referent, !self[referent.name].isShown else { continue }
      self[place].withholding = .identifier
      self[place].referent = nil
    }
  }

  /// Withholds the rest of a bundle of which something that bears on the job is withheld.
  fileprivate mutating func keepBundlesWhole() {
    var broken: [Bundle: Withholding] = [:]
    for verdict in self {
      guard let bundle = verdict.claim.bundle, verdict.claim.category == .jobRelated, broken[bundle] == nil,
        verdict.claim.view != nil,
        let withholding = verdict.withholding, !Identifier.isIdentifier(verdict.claim.text ?? "")
      else { continue }
      broken[bundle] = withholding
    }
    for place in indices where self[place].isShown {
      guard let bundle = self[place].claim.bundle, let withholding = broken[bundle] else { continue }
      self[place].withholding = Withholding(
        withholding.category, "it is shown with all that belongs to it or not at all")
    }
  }
}

extension RecordWalk {
  /// Claims that are the identifier of another part of the record, with that part.
  fileprivate var references: [(claim: Int, referent: NamedObject)] {
    claims.indices.compactMap { claim in
      guard claims[claim].names.last != "id", let id = claims[claim].text, Identifier.isIdentifier(id) else {
        return nil
      }
      return named[id].map { (claim, $0) }
    }
  }

  /// For each record those of `wanted` that it or a record around it is.
  func types(among wanted: Set<String>) -> [Set<String>] {
    // A record stands behind the one around it.
    records.reduce(into: []) { types, record in
      types.append(wanted.intersection(record.types).union(record.parent.map { types[$0] } ?? []))
    }
  }

  /// For each record whether its types or those of a record around it tell.
  fileprivate func isTelltale(_ tells: (String) -> Bool) -> [Bool] {
    records.reduce(into: []) { telltale, record in
      telltale.append(record.parent.map { telltale[$0] } ?? false || record.types.contains(where: tells))
    }
  }
}

extension [LeakFinding] {
  /// A name that is known to be one says more than a text that could be.
  var worst: LeakFinding? { first { $0.category != .unclassified } ?? first }
}
