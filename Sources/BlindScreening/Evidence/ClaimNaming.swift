/// What an object or a text of a view is called: identifiers, codes, names.

internal import StrictJSON

struct ClaimNaming {
  private(set) var identifiers: [SkillIdentifier] = []
  private(set) var codes: [CompetencyCode] = []
  private(set) var names: [String] = []

  var isEmpty: Bool { identifiers.isEmpty && codes.isEmpty && names.isEmpty }

  init(_ place: Place) {
    if let text = place.scalar {
      if let identifier = SkillIdentifier(text) {
        identifiers = [identifier]
      } else {
        names = FoldedName(text) == nil ? [] : [text]
      }
      return
    }
    let members = place.claimMembers
    for wanted in EvidenceMembers.names {
      for (name, member) in members where name == wanted { names += member.texts.filter { FoldedName($0) != nil } }
    }
    for (name, member) in members where EvidenceMembers.identifiers.contains(name) { readIdentifiers(member) }
    readCodes(of: place)
  }

  private mutating func readIdentifiers(_ member: Place) {
    for element in member.elements {
      if let text = element.scalar {
        if let identifier = SkillIdentifier(text) { identifiers.append(identifier) }
      } else if let inner = element.first(of: ["reference", "identifier", "@id", "id", "uri"]) {
        // A RefSchemeType, an IdentifierEntry, a node of JSON-LD.
        readIdentifiers(inner)
      } else {
        let references = HROpenReference.read(element)
        identifiers += references.identifiers
        codes += references.codes
      }
    }
  }

  private mutating func readCodes(of place: Place) {
    guard let member = place.first(of: EvidenceMembers.codes) else { return }
    let frameworks = place.first(of: EvidenceMembers.frameworks).map(ClaimNaming.frameworkNames) ?? []
    for code in member.texts {
      // A CTID or a URI given as a code needs no framework.
      if let identifier = SkillIdentifier(code) { identifiers.append(identifier) }
      codes += frameworks.compactMap { CompetencyCode(code, of: $0) }
    }
  }

  private static func frameworkNames(_ place: Place) -> [String] {
    if let text = place.scalar { return [text] }
    return ["name", "title", "url", "uri", "id"].flatMap { place[$0]?.texts ?? [] }
  }
}

/// HR Open's IdentifierType: `{"value": …, "schemeId": …, "schemeLink": …}`.
enum HROpenReference {
  /// The identifiers and codes of one or a list of them.
  ///
  /// A link counts as identifier only if it ends in the value: formally it leads to the scheme, which all skills share.
  static func read(_ list: Place?) -> (identifiers: [SkillIdentifier], codes: [CompetencyCode]) {
    var (identifiers, codes): ([SkillIdentifier], [CompetencyCode]) = ([], [])
    for place in list?.elements ?? [] {
      guard let value = place.scalar ?? place["value"]?.scalar, !value.isEmpty else { continue }
      if let identifier = SkillIdentifier(value) { identifiers.append(identifier) }
      if let link = place["schemeLink"]?.scalar, link.hasSuffix(value), let identifier = SkillIdentifier(link) {
        identifiers.append(identifier)
      }
      if let scheme = place["schemeId"]?.scalar, let code = CompetencyCode(value, of: scheme) { codes.append(code) }
    }
    return (identifiers, codes)
  }
}
