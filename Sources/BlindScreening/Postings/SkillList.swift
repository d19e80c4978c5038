/// Lists of skills that serve as postings: a CASE framework and Rich Skill Descriptors (OSMT).

internal import StrictJSON

enum SkillList {
  /// Each item of a CFPackage, parents and children alike; a child's evidence meets its parents too.
  static func draft(ofPackage package: Place) throws(ScreeningError) -> PostingDraft {
    let framework = try CompetencyFramework(package)
    var draft = PostingDraft()
    draft.id = (package["CFPackage"] ?? package)["CFDocument"]?["identifier"]?.scalar
    draft.title = framework.title
    draft.frameworks = [framework]
    var ids: Set<String> = []
    for item in framework.items {
      guard let name = item.statement ?? item.code, FoldedName(name) != nil else {
        throw ScreeningError(.requirementName, at: item.place)
      }
      guard ids.insert(item.id).inserted else { throw ScreeningError(.requirementIDRepeated, at: item.place) }
      let codes = item.code.map { code in framework.keys.compactMap { CompetencyCode(code, of: $0) } }
      draft.requirements.append(
        Requirement(id: item.id, name: name, identifiers: item.identifiers, codes: codes ?? []))
    }
    return draft
  }

  /// Each skill of a collection. What a skill is aligned to is wider or narrower than it and names another skill.
  static func draft(of skills: [Place], in body: Place) throws(ScreeningError) -> PostingDraft {
    var draft = PostingDraft()
    draft.id = body.first(of: ["uuid", "id"])?.scalar
    draft.title = body.first(of: ["name", "skillName"])?.texts.first
    var ids: Set<String> = []
    for skill in skills {
      guard let id = skill.first(of: ["uuid", "id"])?.scalar else {
        throw ScreeningError(.requirementID, at: skill.pointer)
      }
      guard ids.insert(id).inserted else { throw ScreeningError(.requirementIDRepeated, at: skill.pointer) }
      draft.requirements.append(
        Requirement(
          id: id, name: try ImportedRequirement.name(of: skill, ["skillName"]),
          identifiers: ["id", "uuid"].compactMap { skill[$0]?.scalar.flatMap(SkillIdentifier.init) }))
    }
    return draft
  }
}
