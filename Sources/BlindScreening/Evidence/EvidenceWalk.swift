/// Walks a blind view and collects what names something that the person has.

internal import ExactArithmetic
internal import StrictJSON

/// One walk. Recurses once for each level of the view; no parsed document is deeper than 512.
struct EvidenceWalk {
  private(set) var found: [Evidence] = []

  /// Results that share a description share its alignments too: more pieces of evidence than this come from a record made
  /// for it, and do not count. A state's record of a whole schooling has a few thousand.
  private static let most = 1 << 16

  /// Looks through a value that is no claim itself. What stands under a fallen status stays fallen.
  mutating func visit(_ place: Place, isAwarded: Bool) {
    if place.value.array != nil {
      for element in place.elements { visit(element, isAwarded: isAwarded) }
      return
    }
    let stands = isAwarded && !MeasureReading.isFallen(place)
    // A list of achievements is a CLR's: definitions, which somebody may have been awarded or not.
    let achievement = place.first(of: ["achievement", "badge"]).flatMap { $0.value.object == nil ? nil : $0 }
    if let achievement { award(achievement, in: place, isAwarded: stands) }
    for (name, member) in place.claimMembers {
      if EvidenceMembers.notClaims.contains(name) || name == "achievement" || name == "badge" { continue }
      if achievement != nil, name == "result" { continue }
      if EvidenceMembers.claims.contains(name) {
        for element in member.elements { claim(element, under: Measures(), isAwarded: stands) }
      } else if EvidenceMembers.flatClaims.contains(name), member.value.object == nil {
        let measures = MeasureReading.measures(of: place, under: Measures())
        claim(member, under: measures, isAwarded: stands && MeasureReading.isStanding(place))
      } else if EvidenceMembers.flatResults.contains(name) {
        emit(results: MeasureReading.results(at: member, kind: name), at: member, isAwarded: stands)
      } else {
        visit(member, isAwarded: stands)
      }
    }
  }

  /// An achievement with its award: Open Badges' AchievementSubject. A result may be about one alignment only.
  private mutating func award(_ achievement: Place, in subject: Place, isAwarded: Bool) {
    let descriptions = ResultDescriptions(of: achievement)
    let results = subject["result"]?.elements.map { AchievementResult($0, of: descriptions) } ?? []
    var measures = MeasureReading.measures(of: achievement, under: Measures())
    let ofAll = results.filter { $0.alignments.isEmpty }
    for result in ofAll { MeasureReading.join(result.measures, to: &measures) }
    let stands = isAwarded && MeasureReading.hasStandingStatus(subject) && ofAll.allSatisfy(\.isPassed)
    emit(achievement, measures, isAwarded: stands)
    visitParts(of: achievement, measures, isAwarded: stands)
    for result in results where found.count < Self.most {
      emit(results: result.measures.results, at: result.place, isAwarded: stands && result.isPassed)
      for alignment in result.alignments where found.count < Self.most {
        claim(alignment, under: result.measures, isAwarded: stands && result.isPassed)
      }
    }
  }

  /// A claim: an object with a name, an identifier or a code, or a text that is one of these.
  private mutating func claim(_ place: Place, under outer: Measures, isAwarded: Bool) {
    guard place.value.object != nil else {
      if place.value.array == nil { return emit(place, outer, isAwarded: isAwarded) }
      for element in place.elements { claim(element, under: outer, isAwarded: isAwarded) }
      return
    }
    let measures = MeasureReading.measures(of: place, under: outer)
    let stands = isAwarded && MeasureReading.isStanding(place)
    if let achievement = place["achievement"], achievement.value.object != nil {
      award(achievement, in: place, isAwarded: stands)
    }
    emit(place, measures, isAwarded: stands)
    visitParts(of: place, measures, isAwarded: stands)
    for (name, member) in place.claimMembers where EvidenceMembers.records.contains(name) {
      visit(member, isAwarded: stands)
    }
  }

  private mutating func visitParts(of place: Place, _ measures: Measures, isAwarded: Bool) {
    for (name, member) in place.claimMembers where EvidenceMembers.parts.contains(name) {
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

  /// A result is what a posting may ask by name: a grade point average of 3.3.
  private mutating func emit(results: [NumericResult], at place: Place, isAwarded: Bool) {
    for result in results where !result.kinds.isEmpty {
      var measures = Measures()
      measures.results = [result]
      var names = result.kinds.map(CodeWords.spaced)
      if names.contains(where: CodeWords.isGradePointAverage) { names += [CodeWords.gradePointAverage, "GPA"] }
      found.append(
        Evidence(
          place: place.pointer, identifiers: [], codes: [], names: names, measures: measures, isAwarded: isAwarded))
    }
  }
}

extension Place {
  /// The members by their names without the prefix of a compact IRI: `schema:hasCredential` is `hasCredential`.
  var claimMembers: [(name: String, place: Place)] {
    members.map { name, place in
      guard name.utf8.contains(UInt8(ascii: ":")), let end = name.split(separator: ":").last else {
        return (name, place)
      }
      return (String(end), place)
    }
  }
}
