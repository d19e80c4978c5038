/// Words that code lists write together.

enum CodeWords {
  /// `NotGranted` as `Not Granted`, `GradePointAverage` as `Grade Point Average`.
  static func spaced(_ text: String) -> String {
    var spaced = ""
    for character in text {
      if character.isUppercase, spaced.last?.isLowercase == true { spaced += " " }
      spaced.append(character)
    }
    return spaced
  }

  /// What kind of result a text names; nil if none. A GPA is a grade point average.
  static func resultKind(_ text: String) -> FoldedName? {
    let name = FoldedName(spaced(text))
    return name?.text == "gpa" ? FoldedName(gradePointAverage) : name
  }

  /// Whether a text names the kind of result that has two names.
  static func isGradePointAverage(_ text: String) -> Bool {
    resultKind(text) == FoldedName(gradePointAverage)
  }

  static let gradePointAverage = "Grade point average"
}
