/// Postings, and each way to write one wrongly.

import BlindScreening

enum PostingVectors {
  static func add(to suite: inout Collection) throws {
    try addWhole(to: &suite)
    try addRequirements(to: &suite)
  }

  static let knots = #"{"id": "a", "name": "Knots"}"#

  private static func addWhole(to suite: inout Collection) throws {
    let good = try Case(
      "screening/posting/own", "A posting of our own is read.", .versionUnknown, covers: ["BLS-01"],
      PostingInput(requirements: knots), payload: #""J-1""#)
    try suite.add(good)
    try suite.add(
      good.accepting(
        "digest-as-id", "A posting without an id is called by the digest of its canonical text.", .shapeUnknown,
        covers: ["BLS-01", "BLS-13"], payload: quoted(digest(#"{"skills":["Knots"],"title":"Rigger"}"#))
      ) { $0.written = #"{ "title": "Rigger", "skills": ["Knots"] }"# })
    try suite.add(
      good.accepting(
        "escaped", "White space and escapes do not matter.", .notJSON, covers: ["BLS-01"]
      ) { $0.written = "\n " + $0.written.replacing("J-1", with: #"\u004A-1"#) },
      good.accepting(
        "all-members", "A posting with every member that there is, is read.", .memberUnknown, covers: ["BLS-02"]
      ) { $0.written = MatchInput.posting(knots, #", "frameworks": []"#) },
      good.accepting(
        "any-id", "An id is any text.", .postingID, covers: ["BLS-01"], payload: #""№ 7/β""#
      ) { $0.written = $0.written.replacing("J-1", with: "№ 7/β") },
      good.accepting("any-title", "A title is any text.", .postingTitle, covers: ["BLS-01"]) {
        $0.written = $0.written.replacing("Rigger", with: "索具工")
      },
      good.accepting(
        "two", "A posting asks for one thing or more.", .requirementsMissing, covers: ["BLS-01"]
      ) { $0.written = MatchInput.posting(knots + #", {"id": "b", "name": "Splices"}"#) },
      good.accepting(
        "ids-by-case", "Ids that differ in case are two ids.", .requirementIDRepeated, covers: ["BLS-01"]
      ) { $0.written = MatchInput.posting(knots + #", {"id": "A", "name": "Splices"}"#) },
      good.accepting(
        "id-of-a-requirement", "The id of a requirement is any text, and need not be its name.", .requirementID,
        covers: ["BLS-01"]
      ) { $0.written = MatchInput.posting(#"{"id": "the first", "name": "Knots"}"#) },
      good.accepting("no-must", "A must may be false.", .requirementMust, covers: ["BLS-12"]) {
        $0.written = MatchInput.posting(#"{"id": "a", "name": "Knots", "must": false}"#)
      })
    for (name, title, rule, place, mutation, written, replacement) in wrong {
      try suite.add(
        good.refusing(name, title, by: rule, at: place, covers: ["BLS-01", "BLS-02"], mutation: mutation) {
          $0.written = $0.written.replacing(written, with: replacement)
        })
    }
  }

  /// Name, title, rule, place, mutation, and what is written in place of what.
  private static let wrong: [(String, String, ScreeningRule, String, String, String, String)] = [
    (
      "not-json", "A posting with a comma too many is refused.", .notJSON, "", "a comma stands behind the last member",
      "]}", "],}"
    ),
    (
      "member-twice", "A posting with a member twice is refused.", .notJSON, "", "the id is written twice",
      #""id": "J-1""#, #""id": "J-1", "id": "J-2""#
    ),
    (
      "no-kind", "A document of no kind that is known is refused.", .shapeUnknown, "",
      "the member that says what it is is left out",
      #""scrim_posting": 1, "#, ""
    ),
    (
      "other-version", "A posting of another version is refused.", .versionUnknown, "/scrim_posting",
      "the version is 2", #""scrim_posting": 1"#, #""scrim_posting": 2"#
    ),
    (
      "version-as-text", "A posting whose version is a text is refused.", .versionUnknown, "/scrim_posting",
      "the version is a text", #""scrim_posting": 1"#, #""scrim_posting": "1""#
    ),
    (
      "unknown-member", "A member that means nothing is refused.", .memberUnknown, "/tilte", "title is misspelt",
      #""title""#, #""tilte""#
    ),
    ("no-id", "A posting without an id is refused.", .postingID, "/id", "the id is left out", #""id": "J-1", "#, ""),
    (
      "id-as-number", "A posting whose id is a number is refused.", .postingID, "/id", "the id is a number", #""J-1""#,
      "17"
    ),
    (
      "no-title", "A posting without a title is refused.", .postingTitle, "/title", "the title is left out",
      #""title": "Rigger", "#, ""
    ),
    (
      "no-requirements", "A posting that asks for nothing is refused.", .requirementsMissing, "",
      "the requirements are empty", "[\(knots)]", "[]"
    ),
    (
      "requirements-no-list", "Requirements that are no list are refused.", .requirementsMissing, "/requirements",
      "the requirements are one object",
      "[\(knots)]", knots
    ),
  ]

  private static func addRequirements(to suite: inout Collection) throws {
    let whole = #"""
      {"id": "a", "name": "Knots", "identifiers": ["https://skills.example/knots"], "code": "K-1", \#
      "framework": "Ropework", "level": "B", "scale": ["C", "B", "A"], "years": 3, "threshold": "3.3", \#
      "result": "GPA", "must": true, "weight": "2"}
      """#
    let good = try Case(
      "screening/posting/requirement/whole", "A requirement with all its members is read.", .requirementShape,
      covers: ["BLS-01"], PostingInput(requirements: whole), payload: #""J-1""#)
    try suite.add(good)
    for (name, title, rule, member, mutation, written, replacement) in wrongRequirement {
      try suite.add(
        good.refusing(
          name, title, by: rule, at: "/requirements/0" + member, covers: ["BLS-01", "BLS-02"], mutation: mutation
        ) { $0.written = $0.written.replacing(written, with: replacement) })
    }
    try suite.add(
      good.refusing(
        "text", "A requirement that is a text is refused.", by: .requirementShape, at: "/requirements/0",
        covers: ["BLS-01"], mutation: "the requirement is its name"
      ) { $0.written = MatchInput.posting(#""Knots""#) },
      good.refusing(
        "id-twice", "Two requirements with one id are refused.", by: .requirementIDRepeated, at: "/requirements/1/id",
        covers: ["BLS-01"], mutation: "a second requirement has the same id"
      ) { $0.written = MatchInput.posting(whole + "," + knots) })
  }

  private static let wrongRequirement: [(String, String, ScreeningRule, String, String, String, String)] = [
    (
      "misspelt", "A misspelt member is refused: it must not drop a threshold.", .memberUnknown, "/treshold",
      "threshold is misspelt", #""threshold""#, #""treshold""#
    ),
    (
      "no-id", "A requirement without an id is refused.", .requirementID, "/id", "the id is left out", #""id": "a", "#,
      ""
    ),
    (
      "name-of-signs", "A name without letters and digits is refused.", .requirementName, "/name",
      "the name is two dashes", #""Knots""#, #""--""#
    ),
    (
      "identifiers-no-list", "Identifiers that are one text are refused.", .requirementIdentifier, "/identifiers",
      "the list is left out", #"["https://skills.example/knots"]"#, #""https://skills.example/knots""#
    ),
    (
      "relative-identifier", "An identifier that is no absolute URI is refused.", .requirementIdentifier,
      "/identifiers/0", "the identifier is relative", "https://skills.example/knots", "knots"
    ),
    (
      "code-alone", "A code without its framework is refused: it means nothing.", .requirementCode, "/code",
      "the framework is left out", #""framework": "Ropework", "#, ""
    ),
    (
      "level-off-scale", "A level that its own scale does not have is refused.", .requirementLevel, "/level",
      "the level is D", #""level": "B""#, #""level": "D""#
    ),
    (
      "level-as-truth", "A level that is a truth value is refused.", .requirementLevel, "/level", "the level is true",
      #""level": "B""#, #""level": true"#
    ),
    (
      "scale-alone", "A scale without a level is refused.", .requirementScale, "/scale", "the level is left out",
      #""level": "B", "#, ""
    ),
    (
      "scale-repeats", "A scale with a level twice is refused.", .requirementScale, "/scale",
      "two levels differ in case only", #"["C", "B", "A"]"#, #"["C", "B", "b"]"#
    ),
    (
      "years-in-words", "Years in words are refused.", .requirementYears, "/years", "the years are a word",
      #""years": 3"#, #""years": "three""#
    ),
    (
      "negative-years", "Years below zero are refused.", .requirementYears, "/years", "the years are negative",
      #""years": 3"#, #""years": -1"#
    ),
    (
      "threshold-with-comma", "A threshold with a comma is refused.", .requirementThreshold, "/threshold",
      "the point is a comma", #""3.3""#, #""3,3""#
    ),
    (
      "threshold-beyond-all", "A threshold with a gigantic exponent is refused before it is computed.",
      .requirementThreshold, "/threshold", "the exponent is nine digits long", #""3.3""#, #""1e999999999""#
    ),
    (
      "result-alone", "A result without a threshold is refused.", .requirementResult, "/result",
      "the threshold is left out", #""threshold": "3.3", "#, ""
    ),
    (
      "must-as-text", "A must that is a text is refused.", .requirementMust, "/must", "the must is a text",
      #""must": true"#, #""must": "true""#
    ),
    (
      "negative-weight", "A weight below zero is refused.", .requirementWeight, "/weight", "the weight is negative",
      #""weight": "2""#, #""weight": "-0.1""#
    ),
  ]
}
