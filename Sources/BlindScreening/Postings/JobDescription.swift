/// A JDX JobDescription: terms of controlled vocabularies, some of them marked as required or preferred.
///
/// HR Open Standards 4.3, recruiting/json/jdx/JobDescriptionType.

internal import StrictJSON

enum JobDescription {
  /// Whether the document has a member that only JDX has, or terms that are written as JDX writes them.
  static func recognises(_ body: Place) -> Bool {
    guard body.value.object != nil else { return false }
    if body.first(of: ownMembers) != nil { return true }
    return (body["skills"]?.elements ?? []).contains {
      $0.first(of: ["inDefinedTermSet", "termCode", "annotation"]) != nil
    }
  }

  static func draft(of body: Place) throws(ScreeningError) -> PostingDraft {
    var draft = PostingDraft()
    draft.id = body["positionID"]?.scalar ?? body["identifiers"]?.elements.first?["value"]?.scalar
    draft.title = body.first(of: ["title", "name"])?.texts.first
    for name in terms {
      for place in body[name]?.elements ?? [] { draft.requirements.append(try requirement(ofTerm: place)) }
    }
    for (name, isMust) in credentials {
      for place in body[name]?.elements ?? [] {
        guard let requirement = try requirement(ofCredential: place, isMust: isMust) else {
          draft.unread.append(place.pointer)
          continue
        }
        draft.requirements.append(requirement)
      }
    }
    draft.unread += notCompared.compactMap { body[$0]?.pointer }
    return draft
  }

  private static func requirement(ofTerm place: Place) throws(ScreeningError) -> Requirement {
    let code = place["termCode"]?.scalar
    let set = place["inDefinedTermSet"]
    let frameworks = ["name", "url"].compactMap { set?[$0]?.scalar }
    let note = place["annotation"]
    return Requirement(
      id: ImportedRequirement.id(place), name: try ImportedRequirement.name(of: place, ["name", "termCode"]),
      identifiers: code.flatMap(SkillIdentifier.init).map { [$0] } ?? [],
      codes: code.map { code in frameworks.compactMap { CompetencyCode(code, of: $0) } } ?? [],
      isMust: ["required", "requiredAtHiring"].contains { note?[$0]?.value.bool == true })
  }

  /// Nil if only prose says which credential is meant.
  private static func requirement(ofCredential place: Place, isMust: Bool) throws(ScreeningError) -> Requirement? {
    let category = place["credentialCategory"]
    guard let named = [place["name"], place["program"], category?["name"]].lazy.compactMap({ $0 }).first,
      let name = named.texts.first, FoldedName(name) != nil
    else { return nil }
    return Requirement(
      id: ImportedRequirement.id(place), name: name,
      identifiers: category?["termCode"]?.scalar.flatMap(SkillIdentifier.init).map { [$0] } ?? [], isMust: isMust)
  }

  /// Lists of AnnotatedDefinedTermType that name what a person can have.
  private static let terms = ["competencies", "skills", "knowledge", "technologies"]

  private static let credentials = [
    ("requiredCredentials", true), ("minimumCredentials", true), ("preferredCredentials", false),
  ]

  /// What asks for more than a claim can be compared with: prose, durations without a skill, one of several.
  private static let notCompared = [
    "alternativeCredentials", "alternativeEducation", "alternativeExperiences", "equivalentCredentials",
    "equivalentEducation", "equivalentExperiences", "minimumEducation", "minimumExperiences", "preferredEducation",
    "preferredExperiences", "qualificationSummary", "requiredAssessments", "requiredConditions", "requiredEducation",
    "requiredExperiences", "securityClearanceRequirements",
  ]

  private static let ownMembers =
    [
      "competencies", "knowledge", "technologies", "tasks", "workActivities", "positionID", "hiringOrganization",
      "employmentUnit", "jobAgreements", "jobTerms", "industryCodes",
    ] + credentials.map(\.0) + notCompared
}
