/// Our own posting: a small JSON document that people can write.
///
/// ```json
/// { "scrim_posting": 1,
///   "id": "J-17",
///   "title": "Data engineer",
///   "requirements": [
///     { "id": "python", "name": "Python (computer programming)",
///       "identifiers": ["http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d"],
///       "years": 3, "must": true, "weight": "2" },
///     { "id": "maths", "name": "Ratio concepts", "code": "6.RP.A", "framework": "Example Mathematics",
///       "result": "GradePointAverage", "threshold": "3.3" },
///     { "id": "german", "name": "German", "level": "B2", "scale": ["A1", "A2", "B1", "B2", "C1", "C2"] } ],
///   "frameworks": [ { "CFDocument": { … }, "CFItems": [ … ], "CFAssociations": [ … ] } ] }
/// ```
///
/// `result` says which result the threshold is about, by its type or its name. `id`, `title`, `requirements` and of each requirement `id` and `name` are needed; all else may be left out. Numbers
/// may be written as JSON numbers or as texts of such, and are taken exactly. `must` is false and `weight` is 1 if left
/// out. `scale` lists levels from the lowest to the highest. Other members are refused: a misspelt `treshold` must not
/// drop a threshold.

internal import ExactArithmetic
internal import StrictJSON

enum ScrimPosting {
  static func draft(of document: Place) throws(ScreeningError) -> PostingDraft {
    guard document["scrim_posting"]?.value.number?.int == 1 else {
      throw ScreeningError(.versionUnknown, at: ["scrim_posting"])
    }
    try refuseOthers(than: ["scrim_posting", "id", "title", "requirements", "frameworks"], in: document)
    var draft = PostingDraft()
    draft.id = try text("id", of: document, or: .postingID)
    draft.title = try text("title", of: document, or: .postingTitle)
    guard let list = document["requirements"], list.value.array != nil else {
      throw ScreeningError(.requirementsMissing, at: ["requirements"])
    }
    var ids: Set<String> = []
    for place in list.elements {
      let requirement = try requirement(at: place)
      guard ids.insert(requirement.id).inserted else {
        throw ScreeningError(.requirementIDRepeated, at: place.pointer.appending("id"))
      }
      draft.requirements.append(requirement)
    }
    if let frameworks = document["frameworks"] {
      guard frameworks.value.array != nil else { throw ScreeningError(.frameworkShape, at: frameworks.pointer) }
      for place in frameworks.elements { draft.frameworks.append(try CompetencyFramework(place)) }
    }
    return draft
  }

  private static func requirement(at place: Place) throws(ScreeningError) -> Requirement {
    guard place.value.object != nil else { throw ScreeningError(.requirementShape, at: place.pointer) }
    try refuseOthers(
      than: [
        "id", "name", "identifiers", "code", "framework", "level", "scale", "years", "threshold", "result", "must",
        "weight",
      ], in: place)
    let level = try level(of: place)
    let threshold = try decimal("threshold", of: place, or: .requirementThreshold)
    let must = place["must"]
    guard must == nil || must?.value.bool != nil else {
      throw ScreeningError(.requirementMust, at: place.pointer.appending("must"))
    }
    return Requirement(
      id: try text("id", of: place, or: .requirementID), name: try name(of: place),
      identifiers: try identifiers(of: place), codes: try codes(of: place), level: level.text, scale: level.scale,
      years: try quantity("years", of: place, or: .requirementYears), threshold: threshold,
      result: try result(of: place, threshold), isMust: must?.value.bool ?? false,
      weight: try quantity("weight", of: place, or: .requirementWeight) ?? 1)
  }

  private static func name(of place: Place) throws(ScreeningError) -> String {
    let name = try text("name", of: place, or: .requirementName)
    guard FoldedName(name) != nil else {
      throw ScreeningError(.requirementName, at: place.pointer.appending("name"))
    }
    return name
  }

  private static func identifiers(of place: Place) throws(ScreeningError) -> [SkillIdentifier] {
    guard let list = place["identifiers"] else { return [] }
    guard list.value.array != nil else { throw ScreeningError(.requirementIdentifier, at: list.pointer) }
    var identifiers: [SkillIdentifier] = []
    for element in list.elements {
      guard let identifier = element.value.string.flatMap(SkillIdentifier.init) else {
        throw ScreeningError(.requirementIdentifier, at: element.pointer)
      }
      identifiers.append(identifier)
    }
    return identifiers
  }

  private static func codes(of place: Place) throws(ScreeningError) -> [CompetencyCode] {
    guard place["code"] != nil || place["framework"] != nil else { return [] }
    guard let code = place["code"]?.scalar, let framework = place["framework"]?.value.string,
      let both = CompetencyCode(code, of: framework)
    else { throw ScreeningError(.requirementCode, at: place.pointer.appending("code")) }
    return [both]
  }

  private static func level(of place: Place) throws(ScreeningError) -> (text: String?, scale: [String]) {
    guard let written = place["level"] else {
      guard place["scale"] == nil else {
        throw ScreeningError(.requirementScale, at: place.pointer.appending("scale"))
      }
      return (nil, [])
    }
    guard let level = written.scalar, let asked = Level(level) else {
      throw ScreeningError(.requirementLevel, at: written.pointer)
    }
    guard let list = place["scale"] else { return (level, []) }
    let scale = list.value.array?.compactMap { Place($0).scalar } ?? []
    let levels = scale.compactMap { Level($0) }
    guard !scale.isEmpty, scale.count == list.value.array?.count, Set(levels).count == scale.count else {
      throw ScreeningError(.requirementScale, at: list.pointer)
    }
    guard levels.contains(asked) else {
      throw ScreeningError(.requirementLevel, at: written.pointer)
    }
    return (level, scale)
  }

  private static func result(of place: Place, _ threshold: Rational?) throws(ScreeningError) -> String? {
    guard let result = place["result"] else { return nil }
    guard let text = result.value.string, FoldedName(text) != nil, threshold != nil else {
      throw ScreeningError(.requirementResult, at: result.pointer)
    }
    return text
  }

  private static func text(_ name: String, of place: Place, or rule: ScreeningRule) throws(ScreeningError) -> String {
    guard let text = place[name]?.value.string, !text.isEmpty else {
      throw ScreeningError(rule, at: place.pointer.appending(name))
    }
    return text
  }

  private static func quantity(
    _ name: String, of place: Place, or rule: ScreeningRule
  ) throws(ScreeningError) -> Rational? {
    let value = try decimal(name, of: place, or: rule)
    guard value.map({ $0 >= 0 }) != false else { throw ScreeningError(rule, at: place.pointer.appending(name)) }
    return value
  }

  private static func decimal(
    _ name: String, of place: Place, or rule: ScreeningRule
  ) throws(ScreeningError) -> Rational? {
    guard let member = place[name] else { return nil }
    guard let value = member.scalar.flatMap(Rational.init(decimal:)) else {
      throw ScreeningError(rule, at: member.pointer)
    }
    return value
  }

  private static func refuseOthers(than names: Set<String>, in place: Place) throws(ScreeningError) {
    guard let object = place.value.object else { return }
    for (name, _) in object where !names.contains(name) {
      throw ScreeningError(.memberUnknown, at: place.pointer.appending(name))
    }
  }
}
