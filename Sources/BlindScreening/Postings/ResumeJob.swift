/// A JSON Resume job: skills with levels. Its sentences about qualifications are prose and not compared.
///
/// JSON Resume, job-schema.json.

internal import StrictJSON

enum ResumeJob {
  static func recognises(_ body: Place) -> Bool {
    body["title"] != nil && body.first(of: ["skills", "qualifications", "responsibilities"]) != nil
  }

  static func draft(of body: Place) throws(ScreeningError) -> PostingDraft {
    var draft = PostingDraft()
    draft.id = body["meta"]?["canonical"]?.scalar
    draft.title = body["title"]?.texts.first
    for skill in body["skills"]?.elements ?? [] {
      // A keyword is something about the skill, not another word for it: who knows HTML need not be a web developer.
      let name = skill.value.object == nil ? skill.scalar : try ImportedRequirement.name(of: skill, ["name"])
      guard let name, FoldedName(name) != nil else { throw ScreeningError(.requirementName, at: skill.pointer) }
      draft.requirements.append(
        Requirement(id: ImportedRequirement.id(skill), name: name, level: try level(of: skill)))
    }
    draft.unread = ["experience", "qualifications"].compactMap { body[$0]?.pointer }
    return draft
  }

  private static func level(of skill: Place) throws(ScreeningError) -> String? {
    guard let level = skill["level"] else { return nil }
    guard let text = level.scalar else { throw ScreeningError(.requirementLevel, at: level.pointer) }
    return Level(text) == nil ? nil : text
  }
}
