/// Records by an employer's own policy and for an employer's own posting.

import LearningRecords
import StrictJSON

enum OwnPolicyVectors {
  static func add(to suite: inout Collection) throws {
    try addRules(to: &suite)
    try addPostings(to: &suite)
  }

  /// A policy of an employer's own with these rules.
  private static func own(_ rules: JSON..., extending base: String? = "blind-first-round") -> JSON {
    var policy: JSONObject = ["scrim_policy": 1, "name": "northport", "version": "2026-1", "rules": .array(rules)]
    if let base { policy["extends"] = .string(base) }
    return .object(policy)
  }

  private static let noGrades: JSON = [
    "action": "withhold", "path": "../result", "reason": "the posting asks for no grades",
  ]

  private static func addRules(to suite: inout Collection) throws {
    let result = #"""
      {"credentialSubject": {"achievement": {"name": "Statics"}, "result": {"value": "A", "status": "Completed"}}}
      """#
    let own = try Case(
      "policies/own", "A rule of an employer's own withholds what the policy that it extends shows.",
      beside: .policyBase, covers: ["LER-19"], policy: own(noGrades), record: result,
      view: #"{"credentialSubject": {"achievement": {"name": "Statics"}}}"#,
      withheld: """
        job-related /credentialSubject/result/value
        job-related /credentialSubject/result/status
        """)
    try suite.add(own)
    try suite.add(
      own.showing(
        "own-last-rule", "Of two rules about one claim the last decides.", .policyAction, covers: ["LER-19"],
        view: result,
        withheld: ""
      ) {
        $0.policy = Self.own(
          noGrades, ["action": "keep", "path": "{result,credentialSubject}/result", "reason": "it asks for them now"])
      },
      own.showing(
        "own-alone", "A policy that extends none and has no rules shows nothing.", covers: ["LER-01", "LER-19"],
        view: "{}",
        withheld: """
          job-related /credentialSubject/achievement/name
          job-related /credentialSubject/result/value
          job-related /credentialSubject/result/status
          """
      ) { $0.policy = Self.own(extending: nil) },
      own.showing(
        "own-broken-bundle", "A rule that withholds a mark withholds its status with it.", .policyPath,
        covers: ["LER-10", "LER-19"],
        view: #"{"credentialSubject": {"achievement": {"name": "Statics"}}}"#,
        withheld: """
          job-related /credentialSubject/result/value
          job-related /credentialSubject/result/status
          """
      ) { $0.policy = Self.own(["action": "withhold", "path": "../result/value", "reason": "no marks"]) },
      own.showing(
        "own-type", "A rule about a type of credential is about all its claims, and no others.", .policySubject,
        covers: ["LER-19"],
        view: #"""
          {"credentialSubject": {"verifiableCredential": [{"credentialSubject": {"achievement": {"name": "Welding"}}}]}}
          """#,
        withheld: """
          proxy /credentialSubject/verifiableCredential/0/credentialSubject/achievement/name
          proxy /credentialSubject/verifiableCredential/0/credentialSubject/achievement/achievementType
          """
      ) {
        $0.policy = Self.own(
          ["action": "withhold", "credentialType": "Fieldwork", "reason": "fieldwork is paid for by few families"])
        $0.record = #"""
          {"credentialSubject": {"verifiableCredential": [
            {"credentialSubject": {"achievement": {"name": "Survey", "achievementType": "Fieldwork"}}},
            {"credentialSubject": {"achievement": {"name": "Welding"}}}]}}
          """#
      },
      own.showing(
        "own-type-around", "A rule about a type of credential is about the credentials inside it too.", .policySubject,
        covers: ["LER-19"], view: "{}",
        withheld: """
          proxy /credentialSubject/achievement/name
          proxy /credentialSubject/achievement/achievementType
          proxy /credentialSubject/verifiableCredential/0/credentialSubject/achievement/name
          """
      ) {
        $0.policy = Self.own(
          ["action": "withhold", "credentialType": "Fieldwork", "reason": "fieldwork is paid for by few families"])
        $0.record = #"""
          {"credentialSubject": {"achievement": {"name": "Survey", "achievementType": "Fieldwork"},
            "verifiableCredential": [{"credentialSubject": {"achievement": {"name": "Welding"}}}]}}
          """#
      },
      own.showing(
        "own-path-from-the-top", "A path without dots in front begins at the top of a record.", .policyPath,
        covers: ["LER-19"], view: #"{"credentialSubject": {"skills": [{"name": "Welding"}]}}"#,
        withheld: "job-related /skills/0/name"
      ) {
        $0.policy = Self.own(["action": "withhold", "path": "skills/name", "reason": "a test of the path"])
        $0.record = #"{"skills": [{"name": "Rigging"}], "credentialSubject": {"skills": [{"name": "Welding"}]}}"#
      },
      own.showing(
        "own-keeps-what-is-unknown", "A rule that shows what nobody knows does not show it under a person's name.",
        .policyCategory, covers: ["LER-19", "LER-27"], view: #"{"crane_rating": "blue"}"#,
        withheld: """
          direct-identifier /basics/name
          direct-identifier /Imani Falkenrath/crane_rating
          """
      ) {
        $0.policy = Self.own(["action": "keep", "category": "unclassified", "reason": "our own fields are harmless"])
        $0.record = #"""
          {"basics": {"name": "Imani Falkenrath"}, "Imani Falkenrath": {"crane_rating": "red"}, "crane_rating": "blue"}
          """#
      },
      own.showing(
        "own-keeps-a-proxy", "An employer may show what a vocabulary calls a proxy, by a rule that names it.",
        .policyReason,
        covers: ["LER-19"], view: #"{"work": [{"startDate": "2012-03", "position": "Rigger"}]}"#,
        withheld: "proxy /work/0/endDate"
      ) {
        $0.policy = Self.own([
          "action": "keep", "path": "work/startDate", "reason": "a collective agreement asks for it",
        ])
        $0.record = #"{"work": [{"startDate": "2012-03", "endDate": "2015-01", "position": "Rigger"}]}"#
      },
      own.showing(
        "own-category", "A rule about a category is about every claim of it.", .policyCategory, covers: ["LER-19"],
        view: #"{"credentialSubject": {"achievement": {"name": "Statics"}, "activityEndDate": "2015-01-31"}}"#,
        withheld: "direct-identifier /credentialSubject/givenName"
      ) {
        $0.policy = Self.own(["action": "keep", "category": "proxy", "reason": "a test of the category"])
        $0.record = #"""
          {"credentialSubject": {"givenName": "Imani", "achievement": {"name": "Statics"},
            "activityEndDate": "2015-01-31"}}
          """#
      },
      own.showing(
        "own-keeps-an-image", "No rule shows an image.", .policyBinary, covers: ["LER-08", "LER-19"], view: "{}",
        withheld: "binary /basics/image"
      ) {
        $0.policy = Self.own(["action": "keep", "path": "basics/image", "reason": "somebody would like to see them"])
        $0.record = #"{"basics": {"image": "https://files.example/me.jpg"}}"#
      })
    try suite.add(
      own.refusing(
        "own-shows-images", "A policy with a rule that shows images is refused before any record is looked at.",
        by: .policyBinary, at: "/rules/0/category", covers: ["LER-08", "LER-20"],
        mutation: "the rule keeps the category binary"
      ) { $0.policy = Self.own(["action": "keep", "category": "binary", "reason": "somebody would like to see them"]) })
  }

  private static func addPostings(to suite: inout Collection) throws {
    let school = "https://quillfeather.example/skills/rigging"
    let badge = #"""
      {"credentialSubject": {"achievement": {"name": "Deck work", "alignment": [
        {"targetName": "Rigging", "targetUrl": "\#(school)"}]}}}
      """#
    func posting(_ identifier: String) -> String {
      #"""
      {"scrim_posting": 1, "id": "p", "title": "Rigger",
       "requirements": [{"id": "r", "name": "Rigging", "identifiers": ["\#(identifier)"]}]}
      """#
    }
    let unnamed =
      #"{"credentialSubject": {"achievement": {"name": "Deck work", "alignment": [{"targetName": "Rigging"}]}}}"#
    let withheld = "linkage /credentialSubject/achievement/alignment/0/targetUrl"
    let plain = try Case(
      "identifiers/of-a-school", "The address of a skill is withheld: it leads to the school that made it up.",
      covers: ["LER-17"], record: badge, view: unnamed, withheld: withheld)
    try suite.add(plain)
    try suite.add(
      plain.showing(
        "named-by-the-posting", "An address that the posting names is shown: it is no news to the employer.",
        covers: ["LER-17"], view: badge, withheld: ""
      ) { $0.posting = posting(school) },
      plain.showing(
        "spelt-otherwise", "The same address in another spelling is the same address.", covers: ["LER-17", "BLS-08"],
        view: badge, withheld: ""
      ) { $0.posting = posting("http://www.QuillFeather.example:80/skills/./rigging/") },
      plain.showing(
        "other-address", "An address that the posting does not name is withheld.", covers: ["LER-17"], view: unnamed,
        withheld: withheld
      ) { $0.posting = posting("https://quillfeather.example/skills/knots") })
    let guid = "6f1d2c3b-4a59-4e68-8c7d-9b0a1f2e3d4c"
    for (name, title, address, identifier, isShown) in [
      ("guid", "A bare GUID that the posting names is shown.", "urn:uuid:\(guid)", guid, true),
      (
        "guid-of-a-state",
        "A GUID that the posting names is withheld at the address of a state, which tells the state.",
        "https://skills.north.example/uri/\(guid)", guid, false
      ),
      (
        "ctid", "A CTID that the posting names is shown at a public registry.",
        "https://credentialengineregistry.org/resources/ce-\(guid)", "ce-\(guid)", true
      ),
      (
        "public-list", "The address of a public list of skills is shown without being asked for.",
        "http://data.europa.eu/esco/skill/\(guid)", "https://skills.example/other", true
      ),
      (
        "query-on-a-public-list", "An address of a public list with a query behind it is none of its addresses.",
        "http://data.europa.eu/esco/skill/\(guid)?u=imani", "https://skills.example/other", false
      ),
    ] {
      let record = badge.replacing(school, with: address)
      try suite.add(
        plain.showing(
          name, title, covers: ["LER-17", "BLS-08"], view: isShown ? record : unnamed, withheld: isShown ? "" : withheld
        ) { ($0.record, $0.posting) = (record, posting(identifier)) })
    }
  }
}
