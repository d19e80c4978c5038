/// Tells by its members which kind of posting a document is.

internal import StrictJSON

enum PostingShape {
  /// What the document asks, in its own words. Refuses a document of no known shape.
  static func draft(of document: Place) throws(ScreeningError) -> PostingDraft {
    if document["scrim_posting"] != nil { return try ScrimPosting.draft(of: document) }
    let body = unwrapped(document)
    if (body["CFPackage"] ?? body)["CFItems"] != nil { return try SkillList.draft(ofPackage: body) }
    if let skills = richSkills(of: body) { return try SkillList.draft(of: skills, in: body) }
    if body["positionProfiles"] != nil { return try PositionOpening.draft(of: body) }
    if JobDescription.recognises(body) { return try JobDescription.draft(of: body) }
    if ResumeJob.recognises(body) { return try ResumeJob.draft(of: body) }
    throw ScreeningError(.shapeUnknown)
  }

  /// The posting inside of a record or a message that has nothing else to say: `{"job": {"positionOpening": {…}}}`.
  private static func unwrapped(_ document: Place) -> Place {
    var body = document
    while let inner = body.first(of: wrappers), inner.value.object != nil { body = inner }
    return body
  }

  private static let wrappers = ["job", "positionOpening", "jobDescription", "JobDescription", "PositionOpening"]

  /// The Rich Skill Descriptors of a collection, a list, or the one that the document is.
  private static func richSkills(of body: Place) -> [Place]? {
    let list = body.value.array == nil ? body["skills"]?.elements ?? [] : body.elements
    if let first = list.first, first["skillName"] != nil { return list }
    return body["skillName"] == nil ? nil : [body]
  }
}
