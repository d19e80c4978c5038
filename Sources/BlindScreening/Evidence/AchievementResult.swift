/// Results of Open Badges: what they are about, and what they come to.

internal import ExactArithmetic
internal import StrictJSON

/// The descriptions that an achievement gives of its results, each read once.
struct ResultDescriptions {
  /// One description, and the names of the levels of its rubric.
  struct Description {
    let place: Place
    let alignments: [Place]
    let kinds: [String]
    let required: Rational?
    private let rubric: [String: [String]]

    fileprivate init(_ place: Place) {
      self.place = place
      alignments = place["alignment"]?.elements ?? []
      kinds = ["resultType", "name"].flatMap { place[$0]?.texts ?? [] }
      required = place["requiredValue"]?.scalar.flatMap(Rational.init(decimal:))
      rubric = (place["rubricCriterionLevel"]?.elements ?? []).reduce(into: [:]) { rubric, level in
        let names = ["level", "name"].flatMap { level[$0]?.texts ?? [] }
        for key in level.referenceKeys where rubric[key] == nil { rubric[key] = names }
      }
    }

    /// What the rubric calls the level that `id` names.
    func level(_ id: String) -> [String]? { rubric[id] }
  }

  private var byKey: [String: Description] = [:]
  private var only: Description?

  init(of achievement: Place) {
    let places = achievement["resultDescription"]?.elements ?? []
    for place in places {
      let description = Description(place)
      if places.count == 1 { only = description }
      for key in place.referenceKeys where byKey[key] == nil { byKey[key] = description }
    }
  }

  /// The description that a result names, by its id or, in a view that shows no ids, by its name; if it names none, the
  /// only one there is.
  subscript(result: Place) -> Description? {
    guard let id = result["resultDescription"]?.scalar else { return only }
    return byKey[id]
  }
}

extension Place {
  /// What other parts of an achievement call this one.
  fileprivate var referenceKeys: [String] { (self["id"]?.scalar.map { [$0] } ?? []) + (self["name"]?.texts ?? []) }
}

/// A result of an Open Badge together with the description that the achievement gives of it.
struct AchievementResult {
  let place: Place
  /// What the result alone is about; empty if it is about the whole achievement.
  let alignments: [Place]
  private(set) var measures = Measures()
  /// False if its status, its grade or the value that is required says that it was not passed.
  private(set) var isPassed: Bool

  init(_ place: Place, of descriptions: ResultDescriptions) {
    self.place = place
    let description = descriptions[place]
    let own = place["alignment"]?.elements ?? []
    alignments = own.isEmpty ? description?.alignments ?? [] : own
    let words = place["value"]?.texts ?? []
    isPassed = MeasureReading.isStanding(place) && !words.contains(where: AwardStatus.isFailing)
    for word in words {
      guard let result = NumericResult(word, kinds: description?.kinds ?? []) else {
        measures.levels.append(word)
        continue
      }
      measures.results.append(result)
      if let least = description?.required, result.value < least { isPassed = false }
    }
    if let level = place["achievedLevel"]?.scalar {
      measures.levels += description?.level(level) ?? AchievementResult.word(level)
    }
  }

  /// A level that no rubric knows: the text itself, if it is no identifier.
  private static func word(_ level: String) -> [String] {
    SkillIdentifier(level) == nil && !level.contains(":") ? [level] : []
  }
}
