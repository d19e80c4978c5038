/// Postings, and each way to write one wrongly.

import BlindScreening

enum PostingVectors {
  static func add(to suite: inout Collection) throws {
    try addWhole(to: &suite)
    try addRequirements(to: &suite)
    try addFrameworks(to: &suite)
    try addLimits(to: &suite)
  }

  private static let knots = #"{"id": "a", "name": "Knots"}"#

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

  private static func addFrameworks(to suite: inout Collection) throws {
    let item = #"{"uri": "https://case.example/1", "fullStatement": "Knots"}"#
    let association = #"""
      {"associationType": "isChildOf", "originNodeURI": "https://case.example/2", \#
      "destinationNodeURI": "https://case.example/1"}
      """#
    let good = try Case(
      "screening/posting/framework/whole", "A posting with a framework of its own is read.", .frameworkShape,
      covers: ["BLS-09"],
      PostingInput(
        requirements: knots, #", "frameworks": [{"CFItems": [\#(item)], "CFAssociations": [\#(association)]}]"#),
      payload: #""J-1""#)
    try suite.add(
      good,
      good.refusing(
        "no-list", "Frameworks that are no list are refused.", by: .frameworkShape, at: "/frameworks",
        covers: ["BLS-01"],
        mutation: "the frameworks are an object"
      ) { $0.written = MatchInput.posting(knots, #", "frameworks": {}"#) },
      good.refusing(
        "no-items", "A framework without items is refused.", by: .frameworkShape, at: "/frameworks/0",
        covers: ["BLS-01"],
        mutation: "the items are left out"
      ) { $0.written = $0.written.replacing(#""CFItems": [\#(item)], "#, with: "") },
      good.refusing(
        "item-without-identifier", "An item without an identifier is refused.", by: .frameworkItem,
        at: "/frameworks/0/CFItems/0", covers: ["BLS-01"], mutation: "the item's address is left out"
      ) { $0.written = $0.written.replacing(#""uri": "https://case.example/1", "#, with: "") },
      good.refusing(
        "association-without-type", "An association without a type is refused.", by: .frameworkAssociation,
        at: "/frameworks/0/CFAssociations/0", covers: ["BLS-01"], mutation: "the type is left out"
      ) { $0.written = $0.written.replacing(#""associationType": "isChildOf", "#, with: "") },
      good.refusing(
        "association-without-end", "An association that ends nowhere is refused.", by: .frameworkAssociation,
        at: "/frameworks/0/CFAssociations/0", covers: ["BLS-01"], mutation: "the destination is a word"
      ) {
        $0.written = $0.written.replacing(
          #""destinationNodeURI": "https://case.example/1""#, with: #""destinationNodeURI": "top""#)
      })
  }

  private static func addLimits(to suite: inout Collection) throws {
    let many = try Case(
      "screening/posting/limits/ten-thousand", "A posting with ten thousand requirements is read.",
      .tooManyRequirements,
      covers: ["BLS-15"], PostingInput(""), payload: #""https://jobs.example/1""#
    ).with { $0.text = list(of: 10_000) }
    try suite.add(
      many,
      many.refusing(
        "one-more", "A posting with more than ten thousand requirements is refused.", by: .tooManyRequirements, at: "",
        covers: ["BLS-15"], mutation: "there is one requirement more"
      ) { $0.text = list(of: 10_001) })
    let deep = try Case(
      "screening/posting/limits/deep", "A posting that is nested 64 levels deep is read.", .tooDeep, covers: ["BLS-15"],
      PostingInput(""), payload: #""https://jobs.example/1""#
    ).with { $0.text = nested(62) }
    try suite.add(
      deep,
      deep.refusing(
        "too-deep", "A posting that is nested 65 levels deep is refused.", by: .tooDeep, at: "", covers: ["BLS-15"],
        mutation: "one level is added"
      ) { $0.text = nested(63) })
    let large = try Case(
      "screening/posting/limits/megabyte", "A posting with a megabyte of white space is read.", .tooLarge,
      covers: ["BLS-15"], PostingInput(""), payload: #""J-1""#
    ).with { $0.text = spaced(1 << 20) }
    try suite.add(
      large,
      large.refusing(
        "too-large", "A posting of more than 16 MiB is refused before it is read.", by: .tooLarge, at: "",
        covers: ["BLS-15"], mutation: "there is more white space"
      ) { $0.text = spaced(1 << 24) })
  }

  private static func list(of count: Int) -> VectorText {
    .repeated(
      before: #"{"title": "Rigger", "meta": {"canonical": "https://jobs.example/1"}, "skills": ["#, #""Knots", "#,
      times: count - 1, after: #""Knots"]}"#)
  }

  private static func nested(_ levels: Int) -> VectorText {
    let ends = String(repeating: "]", count: levels)
    return .repeated(
      before: #"{"title": "Rigger", "meta": {"canonical": "https://jobs.example/1"}, "skills": ["Knots"], "more": ["#,
      "[", times: levels, after: ends + "]}")
  }

  private static func spaced(_ count: Int) -> VectorText {
    .repeated(before: MatchInput.posting(knots), " ", times: count, after: "")
  }
}

extension Case<PostingInput> {
  /// The same case of an input that is changed.
  fileprivate func with(_ change: (inout PostingInput) -> Void) -> Case {
    var changed = self
    change(&changed.input)
    return changed
  }
}
