/// An HR Open PositionOpening: the competencies of its position profiles, with levels that are required or desired.
///
/// HR Open Standards 4.2 to 4.5, recruiting/json/PositionOpeningType and common/json/competency.

internal import StrictJSON

enum PositionOpening {
  static func draft(of body: Place) throws(ScreeningError) -> PostingDraft {
    var draft = PostingDraft()
    draft.id = body["documentId"].flatMap { $0.scalar ?? $0["value"]?.scalar }
    for profile in body["positionProfiles"]?.elements ?? [] {
      draft.title = draft.title ?? profile.first(of: ["positionTitle", "profileName"])?.texts.first
      let qualifications = profile["positionQualifications"]?.elements ?? []
      for place in qualifications + [profile] { try read(place, into: &draft) }
    }
    return draft
  }

  private static func read(_ place: Place, into draft: inout PostingDraft) throws(ScreeningError) {
    for name in ["positionCompetencies", "specifiedCompetencies"] {
      for competency in place[name]?.elements ?? [] {
        draft.requirements.append(try requirement(at: competency))
      }
    }
    for licence in place["licences"]?.elements ?? [] {
      draft.requirements.append(
        Requirement(id: ImportedRequirement.id(licence), name: try licenceName(licence)))
    }
    draft.unread += ["qualificationSummary", "educationRequirement", "experienceSummary"].compactMap {
      place[$0]?.pointer
    }
  }

  private static func requirement(at place: Place) throws(ScreeningError) -> Requirement {
    let (identifiers, codes) = HROpenReference.read(place["competencyIds"])
    let required = place.first(of: ["requiredProficiencyLevel", "proficiencyLevel"])
    return Requirement(
      id: ImportedRequirement.id(place),
      name: try ImportedRequirement.name(of: place, ["competencyName", "name", "competencyIds"]),
      identifiers: identifiers, codes: codes,
      level: ImportedRequirement.level(at: required ?? place["desiredProficiencyLevel"]), isMust: required != nil,
      weight: try ImportedRequirement.weight(at: place["weight"].flatMap { $0.value.object == nil ? $0 : $0["value"] }))
  }

  private static func licenceName(_ place: Place) throws(ScreeningError) -> String {
    guard let name = place.texts.first, FoldedName(name) != nil else {
      throw ScreeningError(.requirementName, at: place.pointer)
    }
    return name
  }
}
