/// How much is asked and how much is shown: levels, years, results, weights, statuses.

import BlindScreening

enum MeasureVectors {
  static func add(to suite: inout Collection) throws {
    try addThresholds(to: &suite)
    try addLevels(to: &suite)
    try addYears(to: &suite)
    try addStatuses(to: &suite)
  }

  private static func result(_ value: String) -> String {
    #"{"credentialSubject": {"achievement": {"name": "Statics"}, "result": [{"value": "\#(value)"}]}}"#
  }

  private static func statics(_ threshold: String) -> MatchInput {
    MatchInput(#"{"id": "a", "name": "Statics", "threshold": \#(threshold)}"#, in: result("3.3"))
  }

  private static func achievement(_ shown: String) -> ExpectedClaim {
    .name("/credentialSubject/achievement", "Statics", shown: ["result \(shown)"])
  }

  private static func addThresholds(to suite: inout Collection) throws {
    let equal = try Case(
      "threshold/equal", "A result that is the threshold reaches it, however many zeros are written.",
      .requirementThreshold, covers: ["BLS-03"], statics(#""3.30""#), .met("a", "Statics", achievement("3.3")))
    try suite.add(equal)
    try suite.add(
      equal.answering(
        "number", "A threshold that is a JSON number is the decimal that is written.", covers: ["BLS-03"],
        .met("a", "Statics", achievement("3.3"))
      ) { $0.posting = statics("3.30").posting },
      equal.answering(
        "exponent", "A result with an exponent is the decimal that it stands for.", covers: ["BLS-03"],
        .met("a", "Statics", achievement("33e-1"))
      ) { $0.views = [result("33e-1")] },
      equal.answering(
        "just-below", "A result that falls short by less than a double can tell falls short.", covers: ["BLS-03"],
        .unmet("a", "Statics", .belowThreshold, achievement("3.2999999999999999999"))
      ) { $0.views = [result("3.2999999999999999999")] },
      equal.answering(
        "sum-of-doubles", "The sum 0.1 + 0.2 as doubles have it is more than 0.3.", covers: ["BLS-03"],
        .unmet("a", "Statics", .belowThreshold, achievement("0.3"))
      ) {
        $0.posting = statics(#""0.30000000000000004""#).posting
        $0.views = [result("0.3")]
      },
      equal.answering(
        "beyond-doubles", "Whole numbers that a double cannot tell apart are told apart.", covers: ["BLS-03"],
        .unmet("a", "Statics", .belowThreshold, achievement("9007199254740992"))
      ) {
        $0.posting = statics("9007199254740993").posting
        $0.views = [result("9007199254740992")]
      },
      equal.answering(
        "negative", "A negative threshold is reached by a result above it.", covers: ["BLS-03"],
        .met("a", "Statics", achievement("-0.4"))
      ) {
        $0.posting = statics(#""-0.5""#).posting
        $0.views = [result("-0.4")]
      },
      equal.answering(
        "comma", "A result with a comma is no decimal and is not guessed at.", covers: ["BLS-03"],
        .unmet(
          "a", "Statics", .resultNotShown, .name("/credentialSubject/achievement", "Statics"))
      ) { $0.views = [result("3,4")] })
    let several = #"""
      {"credentialSubject": {"achievement": {"name": "Statics", "resultDescription": [
         {"name": "Points", "resultType": "RawScore"}, {"name": "Final", "resultType": "GradePointAverage"}]},
       "result": [{"value": "55", "resultDescription": "Points"}, {"value": "3.2", "resultDescription": "Final"}]}}
      """#
    try suite.add(
      equal.answering(
        "least-of-several", "Of several results the least counts: points must not pass for an average.",
        covers: ["BLS-10"], .unmet("a", "Statics", .belowThreshold, achievement("3.2"))
      ) { $0.views = [several] },
      equal.answering(
        "kind-of-result", "A threshold about one kind of result is compared with that kind.", .requirementResult,
        covers: ["BLS-10"],
        .met("a", "Statics", achievement("55")), .met("b", "Statics", achievement("3.2")),
        .unmet("c", "Statics", .resultNotShown, .name("/credentialSubject/achievement", "Statics"))
      ) {
        $0.posting = MatchInput.posting(
          #"""
          {"id": "a", "name": "Statics", "threshold": 50, "result": "raw score"},
          {"id": "b", "name": "Statics", "threshold": "3.2", "result": "GPA"},
          {"id": "c", "name": "Statics", "threshold": 1, "result": "Percent"}
          """#)
        $0.views = [several]
      })
  }

  private static func skill(_ members: String) -> String { #"{"skills": [{"name": "German"\#(members)}]}"# }

  private static func addLevels(to suite: inout Collection) throws {
    let german = #"{"id": "a", "name": "German", "level": "B2", "scale": ["A1", "A2", "B1", "B2", "C1", "C2"]}"#
    func claim(_ level: String?) -> ExpectedClaim {
      .name("/skills/0", "German", shown: level.map { ["level \($0)"] } ?? [])
    }
    let higher = try Case(
      "level/higher", "A level above the one that is asked for, on the posting's scale, meets it.", .requirementScale,
      covers: ["BLS-04"], MatchInput(german, in: skill(#", "level": "C1""#)), .met("a", "German", claim("C1")))
    try suite.add(higher)
    for (name, title, rule, asked, shown, outcome) in [
      ("same", "The level that is asked for meets it, in capitals or not.", nil, german, "b2", nil),
      ("lower", "A level below the one that is asked for does not meet it.", nil, german, "B1", .levelTooLow),
      (
        "off-the-scale", "A level that the scale does not have cannot be compared.", nil, german, "Fluent",
        .levelNotComparable
      ),
      (
        "minus", "A- is not A.", .requirementLevel, #"{"id": "a", "name": "German", "level": "A"}"#, "A-",
        .levelNotComparable
      ),
      (
        "word", "Without a scale only the same word meets a word.", .requirementLevel,
        #"{"id": "a", "name": "German", "level": "Master"}"#, "Expert", .levelNotComparable
      ),
      (
        "same-word", "Without a scale the same word meets a word.", .requirementLevel,
        #"{"id": "a", "name": "German", "level": "Master"}"#, "master", nil
      ),
      (
        "number", "Levels that are numbers need no scale.", .requirementLevel,
        #"{"id": "a", "name": "German", "level": 4}"#, "EQF level 5", nil
      ),
      (
        "lower-number", "A lower number is a lower level.", .requirementLevel,
        #"{"id": "a", "name": "German", "level": "Level 4"}"#, "3", .levelTooLow
      ),
      (
        "ten", "Ten is more than nine: levels that are numbers are no texts.", .requirementLevel,
        #"{"id": "a", "name": "German", "level": "9"}"#, "10", nil
      ),
    ] as [(String, String, ScreeningRule?, String, String, Shortfall?)] {
      let claim = claim(outcome == .levelNotComparable ? nil : shown)
      try suite.add(
        higher.answering(
          name, title, rule, covers: ["BLS-04"],
          outcome.map { .unmet("a", "German", $0, claim) } ?? .met("a", "German", claim)
        ) {
          $0.posting = MatchInput.posting(asked)
          $0.views = [skill(#", "level": "\#(shown)""#)]
        })
    }
    try suite.add(
      higher.answering(
        "none", "A claim without a level does not meet one.", covers: ["BLS-04"],
        .unmet("a", "German", .levelNotShown, claim(nil))
      ) { $0.views = [skill("")] },
      higher.answering(
        "lowest-of-several", "Of several levels the lowest counts.", covers: ["BLS-04"],
        .unmet("a", "German", .levelTooLow, claim("B1"))
      ) { $0.views = [skill(#", "level": "C1", "proficiencyLevel": "B1""#)] })
  }

  private static func addYears(to suite: inout Collection) throws {
    let three = #"{"id": "a", "name": "German", "years": 3}"#
    func claim(_ shown: String?) -> ExpectedClaim { .name("/skills/0", "German", shown: shown.map { [$0] } ?? []) }
    let many = try Case(
      "years/more", "More years than are asked for are told only against the need: 38 would tell an age.",
      .requirementYears, covers: ["BLS-05"], MatchInput(three, in: skill(#", "yearsOfExperience": 38"#)),
      .met("a", "German", claim("at least 3 years")))
    try suite.add(many)
    try suite.add(
      many.answering(
        "fewer", "Fewer years are told only as fewer.", covers: ["BLS-05"],
        .unmet("a", "German", .tooFewYears, claim("fewer than 3 years"))
      ) { $0.views = [skill(#", "yearsOfExperience": "2.999""#)] },
      many.answering(
        "months", "Thirty-six months are three years.", covers: ["BLS-03", "BLS-05"],
        .met("a", "German", claim("at least 3 years"))
      ) { $0.views = [skill(#", "experienceMeasure": {"value": 36, "unitCode": "MON"}"#)] },
      many.answering(
        "months-short", "Thirty-five months are less than three years.", covers: ["BLS-03", "BLS-05"],
        .unmet("a", "German", .tooFewYears, claim("fewer than 3 years"))
      ) { $0.views = [skill(#", "experienceMeasure": {"value": 35, "unitCode": "MON"}"#)] },
      many.answering(
        "none", "A claim without years does not meet any.", covers: ["BLS-05"],
        .unmet("a", "German", .yearsNotShown, claim(nil))
      ) { $0.views = [skill("")] },
      many.answering(
        "fraction", "A third of a year is not 0.333 years.", covers: ["BLS-03", "BLS-05"],
        .met("a", "German", claim("at least 0.333 years"))
      ) {
        $0.posting = MatchInput.posting(#"{"id": "a", "name": "German", "years": 0.333}"#)
        $0.views = [skill(#", "experienceMeasure": {"value": 4, "unitCode": "MON"}"#)]
      },
      many.answering(
        "weights", "A must is one only where the posting says so, and a weight is the decimal that is written.",
        .requirementWeight, covers: ["BLS-12"],
        .met("a", "German", .name("/skills/0", "German")).must.weighing("2.5"),
        .unmet("b", "Norse", .noEvidence).weighing("0.1"), .unmet("c", "Latin", .noEvidence).weighing("0")
      ) {
        $0.posting = MatchInput.posting(
          #"""
          {"id": "a", "name": "German", "must": true, "weight": "2.50"}, {"id": "b", "name": "Norse", "weight": 0.1},
          {"id": "c", "name": "Latin", "must": false, "weight": 0}
          """#)
      })
  }

  private static func addStatuses(to suite: inout Collection) throws {
    let input = MatchInput(#"{"id": "a", "name": "Statics"}"#, in: certificate("Active"))
    let claim = ExpectedClaim.name("/certifications/0", "Statics")
    let active = try Case(
      "status/active", "An active certificate counts.", .requirementName, covers: ["BLS-06"], input,
      .met("a", "Statics", claim))
    try suite.add(active)
    for (name, title, status) in [
      ("revoked", "A revoked certificate does not count.", "Revoked"),
      ("expired", "An expired certificate does not count.", "Active - Expired"),
      ("in-progress", "What is in progress does not count yet.", "In-Progress"),
      ("unknown", "A status in a word that nobody knows is nothing to rely on.", "Sprightly"),
    ] {
      try suite.add(
        active.answering(name, title, covers: ["BLS-06"], .unmet("a", "Statics", .notAwarded, claim)) {
          $0.views = [certificate(status)]
        })
    }
    let award = ExpectedClaim.name("/credentialSubject/achievement", "Statics")
    for (name, title, result, counts) in [
      ("completed", "A completed result counts.", #"{"value": "A", "status": "Completed"}"#, true),
      ("failed", "A failed result does not count, whatever its value.", #"{"value": "A", "status": "Failed"}"#, false),
      ("grade-f", "The grade F says by itself that nothing was achieved.", #"{"value": "F"}"#, false),
    ] {
      try suite.add(
        active.answering(
          name, title, covers: ["BLS-06"],
          counts ? .met("a", "Statics", award) : .unmet("a", "Statics", .notAwarded, award)
        ) { $0.views = [#"{"credentialSubject": {"achievement": {"name": "Statics"}, "result": \#(result)}}"#] })
    }
    try suite.add(
      active.answering(
        "required-value", "A result below the value that its description requires does not count.", covers: ["BLS-06"],
        .unmet("a", "Statics", .notAwarded, award)
      ) {
        $0.views = [
          #"""
          {"credentialSubject": {"achievement": {"name": "Statics", "resultDescription": {"requiredValue": "50"}},
            "result": {"value": "49.5"}}}
          """#
        ]
      },
      active.answering(
        "revoked-around", "What stands in a revoked credential does not count.", covers: ["BLS-06"],
        .unmet("a", "Statics", .notAwarded, .name("/credentialSubject/skills/0", "Statics"))
      ) { $0.views = [#"{"status": "Revoked", "credentialSubject": {"skills": [{"name": "Statics"}]}}"#] },
      active.answering(
        "definition", "A definition that nobody was awarded is no evidence.", covers: ["BLS-06"],
        .unmet("a", "Statics", .noEvidence)
      ) { $0.views = [#"{"credentialSubject": {"achievement": [{"name": "Statics"}]}}"#] },
      active.answering(
        "wish", "What a posting or a wish names is no evidence.", covers: ["BLS-06"],
        .unmet("a", "Statics", .noEvidence)
      ) {
        $0.views = [#"{"positionPreferences": {"skills": ["Statics"]}, "job": {"skills": [{"name": "Statics"}]}}"#]
      })
  }

  private static func certificate(_ status: String) -> String {
    #"{"certifications": [{"name": "Statics", "status": "\#(status)"}]}"#
  }
}
