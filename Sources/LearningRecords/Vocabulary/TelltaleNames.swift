/// Names of types that tell who somebody is before a single claim is read.

/// A credential of such a type is withheld whole: that it exists is already the answer.
enum TelltaleNames {
  /// Whether the name of a type, or an achievement type of Open Badges 3.0, tells a belief, a club or a trait.
  static func contains(_ type: String) -> Bool {
    let words = words(of: type)
    guard let last = words.last else { return false }
    if affiliations.contains(last) || affiliations.contains(words.suffix(2).joined()) { return true }
    return words.contains { word in stems.contains { word.hasPrefix($0) } }
  }

  /// What Open Badges 3.0 calls memberships, volunteering, clubs and prizes.
  private static let affiliations: Set<String> = ["membership", "communityservice", "cocurricular", "award"]

  /// How words begin that name a group of people. Kept clear of trades and skills: no `black` (a belt), `native`
  /// (software), `senior` (an engineer), `health`, `child` (care), `marine` (engineering), `identity` (management).
  private static let stems = [
    "veteran", "military", "army", "navy", "servicemember", "reservist",
    "disab", "accommodation", "handicap", "impair", "deaf", "autis", "neurodiver", "wheelchair", "vaccinat", "covid",
    "refugee", "asylum", "immigra", "migrant", "nationality", "visa", "residence", "daca",
    "tribal", "tribe", "indigenous", "aborigin", "ethnic", "racial", "hispanic", "latin", "african", "asian",
    "women", "woman", "female", "girl", "gender", "transgender", "lgbt", "queer",
    "relig", "church", "christian", "catholic", "baptis", "lutheran", "jewish", "muslim", "islam", "hindu", "buddhis",
    "sikh", "mormon", "parish", "mosque", "synagogue", "clergy", "ordination", "baptism",
    "marriage", "marital", "pregnan", "maternity", "paternity", "parental", "birth",
    "sorority", "fraternity", "scout", "alumn", "athlete",
    "inmate", "offender", "welfare", "homeless", "lowincome", "pell",
  ]

  /// The words of a name in camel case, or with signs between, in small letters.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasSmall = false
    for character in name {
      if !character.isLetter || (character.isUppercase && wasSmall) {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if character.isLetter { word += character.lowercased() }
      wasSmall = character.isLowercase
    }
    return word.isEmpty ? words : words + [word]
  }
}
