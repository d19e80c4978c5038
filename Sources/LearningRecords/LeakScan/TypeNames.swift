/// Names of types that give away who a credential is for: `VeteranCredential`, `WomensCollegeDiploma`.

extension LeakScanner {
  /// Whether a type name that not all records have holds a word that tells.
  func isTelltale(typeName: String) -> Bool {
    guard !NeutralTypes.contains(typeName) else { return false }
    return !findings(in: Self.words(of: typeName)).isEmpty
  }

  /// `DisabilityServices2024` as `Disability Services 2024`; of a URL, its last part.
  private static func words(of name: String) -> String {
    var words = ""
    var last: Character = " "
    for character in name.split(whereSeparator: { "/#:".contains($0) }).last ?? "" {
      let isBoundary =
        character.isUppercase && last.isLowercase || character.isNumber != last.isNumber && !words.isEmpty
      if isBoundary { words.append(" ") }
      words.append("_-".contains(character) ? " " : character)
      last = character
    }
    return words
  }
}
