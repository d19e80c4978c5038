/// Reads levels, results, years and statuses beside a claim, in the shapes that the formats use.

internal import ExactArithmetic
internal import StrictJSON

extension NumericResult {
  /// Nil if the text is no decimal number.
  init?(_ written: String, kinds: [String]) {
    guard let value = Rational(decimal: written) else { return nil }
    self.init(written: written, value: value, kinds: kinds)
  }
}

enum MeasureReading {
  /// What stands beside the claim; where it shows nothing of a kind, what is shown for the award it is part of.
  static func measures(of place: Place, under outer: Measures) -> Measures {
    var own = Measures()
    for name in EvidenceMembers.levels {
      for member in place[name]?.elements ?? [] { own.levels += levels(at: member) }
    }
    for name in EvidenceMembers.results {
      for member in place[name]?.elements ?? [] {
        own.results += results(at: member, kind: name)
        own.levels += grades(at: member)
      }
    }
    own.years = EvidenceMembers.years.lazy.compactMap { place[$0].flatMap(years) }.first
    return Measures(own, under: outer)
  }

  /// Adds what another part of the same award shows.
  static func join(_ other: Measures, to measures: inout Measures) {
    measures.levels += other.levels
    measures.results += other.results
    measures.years = measures.years ?? other.years
  }

  /// Whether the statuses of a claim and of its results all mean that the award stands, and no grade denies it. Of a
  /// status in a word that nobody knows this is not said.
  static func isStanding(_ place: Place) -> Bool {
    let results = EvidenceMembers.results.flatMap { place[$0]?.elements ?? [] }
    return hasStandingStatus(place) && results.allSatisfy(hasStandingStatus)
      && !results.contains { result in
        (result.texts + (result["grade"]?.texts ?? [])).contains(where: AwardStatus.isFailing)
      }
  }

  /// Whether the statuses that stand directly in the object all mean that the award stands.
  static func hasStandingStatus(_ place: Place) -> Bool {
    statuses(of: place).allSatisfy { $0 == .awarded } && !isFallen(place)
  }

  /// Whether a status of the object says that what stands in it has fallen.
  static func isFallen(_ place: Place) -> Bool {
    if statuses(of: place).contains(.notAwarded) { return true }
    return place.members.contains { name, member in
      switch member.value.bool {
      case true?: AwardStatus.trueMeansFallen.contains(name)
      case false?: AwardStatus.falseMeansFallen.contains(name)
      case nil: false
      }
    }
  }

  /// The statuses of members called `status`, or ending so.
  private static func statuses(of place: Place) -> [AwardStatus] {
    place.members.flatMap { name, member -> [AwardStatus] in
      guard name.utf8.suffix(6).elementsEqual("status".utf8, by: { $0 | 0x20 == $1 }) else { return [] }
      if let stands = member.value.bool { return [stands ? .awarded : .notAwarded] }
      // A concept without a label still has its URI. A status of which nothing is shown is nothing to rely on.
      let texts = member.texts.isEmpty ? member["id"]?.texts ?? [] : member.texts
      return texts.isEmpty ? [.unknown] : texts.map(AwardStatus.init)
    }
  }

  /// The texts of a level: a word, a number, a concept (its label and the end of its URI), HR Open's scores.
  private static func levels(at place: Place) -> [String] {
    if let text = place.scalar { return [text] }
    var levels = place.texts
    if let end = place["id"]?.scalar?.split(separator: "/").last, end.utf8.allSatisfy(ASCIIText.isDigit) {
      levels.append(String(end))
    }
    for name in ["scoresText", "scoresNumeric"] { levels += place[name]?.elements.flatMap(\.texts) ?? [] }
    return levels
  }

  /// The results of a member that are numbers; kinds are its name and what HR Open's score calls itself.
  static func results(at place: Place, kind: String) -> [NumericResult] {
    if let inner = place["grade"] { return results(at: inner, kind: kind) }
    guard let scores = place["scoresNumeric"] else {
      return place.texts.compactMap { NumericResult($0, kinds: [kind]) }
    }
    return scores.elements.flatMap { score in
      score.texts.compactMap { NumericResult($0, kinds: [kind] + (score["scoreCode"]?.texts ?? [])) }
    }
  }

  /// The results of a member that are words or letters.
  private static func grades(at place: Place) -> [String] {
    if let inner = place["grade"] { return grades(at: inner) }
    let texts = place["scoresText"]?.elements.flatMap(\.texts) ?? place.texts
    return texts.filter { Rational(decimal: $0) == nil }
  }

  /// A number of years, or HR Open's measure in years (`ANN`) or months (`MON`).
  static func years(at place: Place) -> Rational? {
    if let text = place.scalar { return Rational(decimal: text) }
    guard let number = place["value"]?.scalar.flatMap(Rational.init(decimal:)) else { return nil }
    switch place["unitCode"]?.scalar {
    case "ANN": return number
    case "MON": return number / 12
    default: return nil
    }
  }
}

extension Measures {
  fileprivate init(_ own: Measures, under outer: Measures) {
    levels = own.levels.isEmpty ? outer.levels : own.levels
    results = own.results.isEmpty ? outer.results : own.results
    years = own.years ?? outer.years
  }
}
