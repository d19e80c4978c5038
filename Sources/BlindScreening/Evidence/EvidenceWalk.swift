/// Walks a blind view and collects what names something that the person has.

internal import StrictJSON

/// One walk. Recurses once for each level of the view; no parsed document is deeper than 512.
struct EvidenceWalk {
  private(set) var found: [Evidence] = []

  /// Looks through a value that is no claim itself. What stands under a fallen status stays fallen.
  mutating func visit(_ place: Place, isAwarded: Bool) {
    if place.value.array != nil {
      for element in place.elements { visit(element, isAwarded: isAwarded) }
      return
    }
    let stands = isAwarded && !MeasureReading.isFallen(place)
    let achievement = place["achievement"].flatMap { $0.value.object == nil ? nil : $0 }
    if let achievement { award(achievement, in: place, isAwarded: stands) }
    for (written, member) in place.members {
      let name = EvidenceWalk.unprefixed(written)
      if EvidenceMembers.notClaims.contains(name) || name == "achievement" { continue }
      if achievement != nil, name == "result" { continue }
      if EvidenceMembers.claims.contains(name) {
        for element in member.elements { claim(element, under: Measures(), isAwarded: stands) }
      } else {
        visit(member, isAwarded: stands)
      }
    }
  }

  /// An achievement with its award: Open Badges' AchievementSubject. A result may be about one alignment only.
  private mutating func award(_ achievement: Place, in subject: Place, isAwarded: Bool) {
    let results = subject["result"]?.elements.map { AchievementResult($0, of: achievement) } ?? []
    var measures = MeasureReading.measures(of: achievement, under: Measures())
    let ofAll = results.filter { $0.alignments.isEmpty }
    for result in ofAll { MeasureReading.join(result.measures, to: &measures) }
    let stands = isAwarded && ofAll.allSatisfy(\.isPassed)
    emit(achievement, measures, isAwarded: stands)
    visitParts(of: achievement, measures, isAwarded: stands)
    for result in results {
      for alignment in result.alignments {
        claim(alignment, under: result.measures, isAwarded: stands && result.isPassed)
      }
    }
  }

  /// A claim: an object with a name, an identifier or a code, or a text that is one of these.
  private mutating func claim(_ place: Place, under outer: Measures, isAwarded: Bool) {
    guard place.value.object != nil else {
      for element in place.elements {
        if element.value.object == nil {
          emit(element, outer, isAwarded: isAwarded)
        } else {
          claim(element, under: outer, isAwarded: isAwarded)
        }
      }
      return
    }
    let measures = MeasureReading.measures(of: place, under: outer)
    let stands = isAwarded && MeasureReading.isStanding(place)
    if let achievement = place["achievement"], achievement.value.object != nil {
      award(achievement, in: place, isAwarded: stands)
    }
    emit(place, measures, isAwarded: stands)
    visitParts(of: place, measures, isAwarded: stands)
    for (name, member) in place.members where EvidenceMembers.records.contains(EvidenceWalk.unprefixed(name)) {
      visit(member, isAwarded: stands)
    }
  }

  private mutating func visitParts(of place: Place, _ measures: Measures, isAwarded: Bool) {
    for (name, member) in place.members where EvidenceMembers.parts.contains(EvidenceWalk.unprefixed(name)) {
      for element in member.elements { claim(element, under: measures, isAwarded: isAwarded) }
    }
  }

  private mutating func emit(_ place: Place, _ measures: Measures, isAwarded: Bool) {
    let naming = ClaimNaming(place)
    guard !naming.isEmpty else { return }
    found.append(
      Evidence(
        place: place.pointer, identifiers: naming.identifiers, codes: naming.codes, names: naming.names,
        measures: measures, isAwarded: isAwarded))
  }

  /// The name behind the prefix of a compact IRI.
  static func unprefixed(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }
}

/// What an object or a text is called.
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
    for (written, member) in place.members {
      let name = EvidenceWalk.unprefixed(written)
      if EvidenceMembers.names.contains(name) { names += member.texts.filter { FoldedName($0) != nil } }
      if EvidenceMembers.identifiers.contains(name) { readIdentifiers(member) }
    }
    let framework = place.first(of: EvidenceMembers.frameworks).map { frameworkNames($0) } ?? []
    for code in place.first(of: EvidenceMembers.codes).map({ $0.texts }) ?? [] {
      codes += framework.compactMap { CompetencyCode(code, of: $0) }
    }
  }

  private mutating func readIdentifiers(_ member: Place) {
    for element in member.elements {
      if let text = element.scalar {
        if let identifier = SkillIdentifier(text) { identifiers.append(identifier) }
      } else if let inner = element.first(of: ["reference", "identifier", "@id", "id", "uri"]) {
        // A RefSchemeType, an IdentifierEntry, a node of JSON-LD.
        readIdentifiers(inner)
      } else {
        let references = ImportedRequirement.references(at: element)
        identifiers += references.identifiers
        codes += references.codes
      }
    }
  }

  private func frameworkNames(_ place: Place) -> [String] {
    if let text = place.scalar { return [text] }
    return ["name", "title", "url", "uri", "id"].flatMap { place[$0]?.texts ?? [] }
  }
}
