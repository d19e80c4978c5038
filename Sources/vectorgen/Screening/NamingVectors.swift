/// How claims name what a posting asks for: by identifier, by code, by name, by way of a framework.

import BlindScreening

enum NamingVectors {
  static func add(to suite: inout Collection) throws {
    try addIdentifiers(to: &suite)
    try addCodesAndNames(to: &suite)
    try addViews(to: &suite)
  }

  static func guid(_ number: Int) -> String { "6f1d2c3b-4a59-4e68-8c7d-00000000000\(number)" }

  private static func input(_ asked: String, _ shown: String) -> MatchInput {
    MatchInput(
      #"{"id": "a", "name": "Knots", "identifiers": ["\#(asked)"]}"#, in: #"{"skills": [{"id": "\#(shown)"}]}"#)
  }

  private static func addIdentifiers(to suite: inout Collection) throws {
    let address = "https://skills.example/knots"
    let same = try Case(
      "identifier/same", "The same address names the same skill.", .requirementIdentifier, covers: ["BLS-07"],
      input(address, address), .met("a", "Knots", .identifier("/skills/0", address)))
    try suite.add(same)
    for (name, title, asked, shown, isSame) in [
      (
        "spelling", "Scheme, case of the host, www, a default port and a slash at the end do not count.", address,
        "http://WWW.skills.example:80/knots/", true
      ),
      ("percent", "A needless percent-encoding does not count.", address, "https://skills.example/%6Bnots", true),
      ("dots", "Dot segments do not count.", address, "https://skills.example/all/../knots", true),
      ("case-of-path", "The case of a path counts.", address, "https://skills.example/Knots", false),
      ("fragment", "A fragment counts.", address, "https://skills.example/knots#2", false),
      ("query", "A query counts.", address, "https://skills.example/knots?v=2", false),
      ("port", "A port that is not the default counts.", address, "https://skills.example:8443/knots", false),
      (
        "bare-guid", "A bare GUID is the item at any address of a framework.", guid(1),
        "https://case.example/uri/\(guid(1))", true
      ),
      (
        "guid-in-capitals", "The case of a GUID does not count.", guid(1),
        "urn:uuid:6F1D2C3B-4A59-4E68-8C7D-000000000001", true
      ),
      (
        "guid-elsewhere", "A GUID at an address that holds no skills names something else.", guid(1),
        "https://people.example/users/\(guid(1))", false
      ),
      ("other-guid", "Another GUID is another item.", guid(1), guid(2), false),
      (
        "ctid", "A CTID is the same in the address of a registry.", "ce-\(guid(1))",
        "https://credentialengineregistry.org/resources/ce-\(guid(1))", true
      ),
      ("ctid-is-no-guid", "A CTID is not the GUID in it.", guid(1), "ce-\(guid(1))", false),
      (
        "esco-portal", "A page of the ESCO portal is the skill that it shows.",
        "http://data.europa.eu/esco/skill/\(guid(3))",
        "https://esco.ec.europa.eu/en/classification/skill?uri=http%3A%2F%2Fdata.europa.eu%2Fesco%2Fskill%2F\(guid(3))",
        true
      ),
    ] {
      try suite.add(
        same.answering(
          name, title, covers: ["BLS-08"],
          isSame ? .met("a", "Knots", .identifier("/skills/0", shown)) : .unmet("a", "Knots", .noEvidence)
        ) { $0 = input(asked, shown) })
    }
  }

  private static func addCodesAndNames(to suite: inout Collection) throws {
    func alignment(_ code: String, _ framework: String) -> String {
      #"""
      {"credentialSubject": {"achievement": {"alignment": [
        {"targetName": "Short splices", "targetCode": "\#(code)", "targetFramework": "\#(framework)"}]}}}
      """#
    }
    let place = "/credentialSubject/achievement/alignment/0"
    let code = try Case(
      "code/same", "A code and its framework name a skill together, in capitals or not.", .requirementCode,
      covers: ["BLS-07"],
      MatchInput(
        #"{"id": "a", "name": "Splices", "code": "S-1", "framework": "Ropework"}"#, in: alignment("s-1", "ROPEWORK")),
      .met("a", "Splices", .code(place, "s-1 (ROPEWORK)", name: "Short splices")))
    try suite.add(
      code,
      code.answering(
        "other-framework", "The same code of another framework is another skill.", covers: ["BLS-07"],
        .unmet("a", "Splices", .noEvidence)
      ) { $0.views = [alignment("S-1", "Sailmaking")] },
      code.answering(
        "other-code", "A longer code is another code.", covers: ["BLS-07"], .unmet("a", "Splices", .noEvidence)
      ) { $0.views = [alignment("S-1.2", "Ropework")] })
    let name = try Case(
      "name/same", "A name is compared without case, width, accents and punctuation.", .requirementName,
      covers: ["BLS-07"],
      MatchInput(#"{"id": "a", "name": "Problem-solving"}"#, in: #"{"skills": ["PROBLEM  SOLVING"]}"#),
      .met("a", "Problem-solving", .name("/skills/0", "PROBLEM  SOLVING")))
    try suite.add(name)
    for (id, title, asked, shown, isSame) in [
      ("accents", "Accents do not count.", "Résumé writing", "resume writing", true),
      ("width", "Wide letters are the same letters.", "Rigging", "Ｒｉｇｇｉｎｇ", true),
      ("and", "An ampersand is the word and.", "Ropes and knots", "Ropes & knots", true),
      ("plus", "C, C++ and C# are three skills.", "C", "C++", false),
      ("plural", "Plural and singular are two names.", "Knot", "Knots", false),
      ("part", "A name inside another name is not that name.", "Java", "JavaScript", false),
    ] {
      try suite.add(
        name.answering(
          id, title, covers: ["BLS-07"],
          isSame ? .met("a", asked, .name("/skills/0", shown)) : .unmet("a", asked, .noEvidence)
        ) { $0 = MatchInput(#"{"id": "a", "name": "\#(asked)"}"#, in: #"{"skills": ["\#(shown)"]}"#) })
    }
  }

  private static func addViews(to suite: inout Collection) throws {
    let knots = #"{"id": "a", "name": "Knots", "identifiers": ["https://skills.example/knots"], "years": 2}"#
    let two = try Case(
      "views/two", "Evidence says in which of the candidate's views it stands.", .requirementName,
      covers: ["BLS-11"],
      MatchInput(
        #"{"id": "a", "name": "Knots"}"#, in: #"{"skills": ["Splices"]}"#, #"{"skills": ["Whipping", "Knots"]}"#),
      .met("a", "Knots", .name("/skills/1", "Knots", view: 1)))
    try suite.add(
      two,
      two.answering(
        "none", "Without a view nothing is met.", covers: ["BLS-11"], .unmet("a", "Knots", .noEvidence)
      ) { $0.views = [] },
      two.answering(
        "strongest", "Only the strongest naming is shown as evidence.", covers: ["BLS-07", "BLS-11"],
        .met(
          "a", "Knots",
          .identifier("/skills/0", "https://skills.example/knots", shown: ["at least 2 years"], view: 1))
      ) {
        $0.posting = MatchInput.posting(knots)
        $0.views = [
          #"{"skills": [{"name": "Knots", "yearsOfExperience": 4}]}"#,
          #"{"skills": [{"id": "https://skills.example/knots", "yearsOfExperience": 2}]}"#,
        ]
      },
      two.answering(
        "weaker-that-meets", "A weaker claim that meets the requirement counts before a stronger that does not.",
        covers: ["BLS-07", "BLS-11"], .met("a", "Knots", .name("/skills/0", "Knots", shown: ["at least 2 years"]))
      ) {
        $0.posting = MatchInput.posting(knots)
        $0.views = [
          #"{"skills": [{"name": "Knots", "yearsOfExperience": 4}]}"#,
          #"{"skills": [{"id": "https://skills.example/knots", "yearsOfExperience": 1}]}"#,
        ]
      },
      two.answering(
        "furthest", "Of what falls short the claim that gets furthest is told.", .requirementLevel,
        covers: ["BLS-11"], .unmet("a", "Knots", .levelTooLow, .name("/skills/0", "Knots", shown: ["level 2"], view: 1))
      ) {
        $0.posting = MatchInput.posting(#"{"id": "a", "name": "Knots", "level": "3"}"#)
        $0.views = [#"{"skills": ["Knots"]}"#, #"{"skills": [{"name": "Knots", "level": 2}]}"#]
      },
      two.answering(
        "eight", "Of many claims that say the same eight are shown.", covers: ["BLS-11"],
        .met(
          "a", "Knots", .name("/skills/0", "Knots"), .name("/skills/1", "Knots"), .name("/skills/2", "Knots"),
          .name("/skills/3", "Knots"), .name("/skills/4", "Knots"), .name("/skills/5", "Knots"),
          .name("/skills/6", "Knots"), .name("/skills/7", "Knots"))
      ) { $0.views = [#"{"skills": [\#(Array(repeating: #""Knots""#, count: 9).joined(separator: ","))]}"#] })
  }
}
