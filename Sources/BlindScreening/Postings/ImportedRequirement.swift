/// What the imports of other formats share: reading names, identifiers and codes in the shapes that those formats use.

internal import ExactArithmetic
internal import StrictJSON

enum ImportedRequirement {
  /// A name that evidence can be compared with. `others` are asked in turn if the first is absent.
  static func name(of place: Place, _ names: [String]) throws(ScreeningError) -> String {
    guard let member = place.first(of: names) else { throw ScreeningError(.requirementName, at: place.pointer) }
    guard let text = member.texts.first, FoldedName(text) != nil else {
      throw ScreeningError(.requirementName, at: member.pointer)
    }
    return text
  }

  /// The document's pointer without its first slash: unique, and telling where the requirement stands.
  static func id(_ place: Place) -> String {
    String(place.pointer.description.dropFirst())
  }

  /// The level of HR Open's score: the first text, else the first number.
  static func level(at place: Place?) -> String? {
    for name in ["scoresText", "scoresNumeric"] {
      for score in place?[name]?.elements ?? [] {
        if let text = score.scalar ?? score["value"]?.scalar, Level(text) != nil { return text }
      }
    }
    return nil
  }

  /// A weight that is a decimal number of zero or more; 1 if there is none.
  static func weight(at place: Place?) throws(ScreeningError) -> Rational {
    guard let place else { return 1 }
    guard let weight = place.scalar.flatMap(Rational.init(decimal:)), weight >= 0 else {
      throw ScreeningError(.requirementWeight, at: place.pointer)
    }
    return weight
  }
}
