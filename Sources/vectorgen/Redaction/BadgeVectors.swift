/// Open Badges 3.0 under the default policy.

import LearningRecords
import StrictJSON

enum BadgeVectors {
  static func add(to suite: inout Collection) throws {
    try addWhole(to: &suite)
    try addResults(to: &suite)
    try addTitles(to: &suite)
  }

  private static func addWhole(to suite: inout Collection) throws {
    let badge = try Case(
      "open-badges-3/badge", "A badge shows what was learned, and nothing of the learner, the school or the date.",
      covers: ["LER-02", "LER-04", "LER-05", "LER-09", "LER-26"],
      record: #"""
        {"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
         "id": "urn:uuid:5d1f0d0a-4f6e-4d27-9f0b-6f4cf21c1b11",
         "type": ["VerifiableCredential", "OpenBadgeCredential"],
         "issuer": {"id": "https://millbrook.example", "type": ["Profile"], "name": "Millbrook Institute"},
         "validFrom": "2019-06-14T00:00:00Z",
         "credentialSubject": {
           "id": "did:example:5b7e", "type": ["AchievementSubject"],
           "identifier": [
             {"type": "IdentityObject", "hashed": false, "identityHash": "noor@adeyemi.example",
              "identityType": "emailAddress"}],
           "achievement": {
             "id": "https://millbrook.example/badges/7", "type": ["Achievement"], "name": "Rope splicing",
             "criteria": {"narrative": "Splices a six-strand rope."}, "achievementType": "Certificate"}}}
        """#,
      view: #"""
        {"credentialSubject": {"achievement": {
          "name": "Rope splicing", "criteria": {"narrative": "Splices a six-strand rope."},
          "achievementType": "Certificate"}}}
        """#,
      withheld: """
        linkage /id
        proxy /issuer/id
        proxy /issuer/type/0
        proxy /issuer/name
        proxy /validFrom
        linkage /credentialSubject/id
        direct-identifier /credentialSubject/identifier/0/type
        direct-identifier /credentialSubject/identifier/0/hashed
        direct-identifier /credentialSubject/identifier/0/identityHash
        free-text /credentialSubject/identifier/0/identityType
        binary /credentialSubject/achievement/id
        """)
    try suite.add(badge)
    try suite.add(
      badge.refusing(
        "two-subjects", "A badge about two learners is refused, since nobody can say whose claims would be shown.",
        by: .severalSubjects, at: "/credentialSubject", covers: ["LER-14"], mutation: "a second subject is added"
      ) {
        $0.record =
          #"{"credentialSubject": [{"achievement": {"name": "Rope splicing"}}, {"achievement": {"name": "Welding"}}]}"#
      })
    try suite.add(
      badge.showing(
        "one-subject-in-a-list", "A list of one subject is one subject.", covers: ["LER-14", "LER-15"],
        view: #"{"credentialSubject": [{"achievement": {"name": "Rope splicing"}}]}"#, withheld: ""
      ) { $0.record = #"{"credentialSubject": [{"achievement": {"name": "Rope splicing"}}]}"# },
      badge.showing(
        "hashed-identifier", "A hashed address is withheld too: a list of applicants finds it by trying.",
        covers: ["LER-02", "LER-26"], view: #"{"credentialSubject": {"achievement": {"name": "Rope splicing"}}}"#,
        withheld: """
          direct-identifier /credentialSubject/identifier/type
          direct-identifier /credentialSubject/identifier/hashed
          direct-identifier /credentialSubject/identifier/salt
          direct-identifier /credentialSubject/identifier/identityHash
          """
      ) {
        $0.record = #"""
          {"credentialSubject": {
            "identifier": {"type": "IdentityObject", "hashed": true, "salt": "qz81",
              "identityHash": "sha256$1951c1a14bfa2e9e677d183c1ab764e3ae75e4f9025e50521dfa9a0d22f12b9b"},
            "achievement": {"name": "Rope splicing"}}}
          """#
      },
      badge.showing(
        "role-and-licence", "A role, a licence number, a term and the learner's own words are withheld.",
        covers: ["LER-02", "LER-04", "LER-07"],
        view: #"{"credentialSubject": {"achievement": {"name": "Rope splicing"}, "creditsEarned": 4}}"#,
        withheld: """
          free-text /credentialSubject/role
          direct-identifier /credentialSubject/licenseNumber
          free-text /credentialSubject/narrative
          free-text /credentialSubject/term
          proxy /credentialSubject/activityStartDate
          """
      ) {
        $0.record = #"""
          {"credentialSubject": {"role": "Captain of the rowing team", "licenseNumber": "RG-20417",
            "narrative": "I tied my first knot at sea.", "term": "Spring", "activityStartDate": "2018-02-01",
            "achievement": {"name": "Rope splicing"}, "creditsEarned": 4}}
          """#
      },
      badge.showing(
        "endorsement", "A referee's words are withheld whole, and so is what is in them about skills.",
        covers: ["LER-06"], view: #"{"credentialSubject": {"achievement": {"name": "Rope splicing"}}}"#,
        withheld: """
          third-person /endorsement/0/credentialSubject/endorsementComment
          third-person /endorsement/0/credentialSubject/achievement/name
          """
      ) {
        $0.record = #"""
          {"endorsement": [{"credentialSubject": {"endorsementComment": "A careful worker.",
             "achievement": {"name": "Rigging"}}}],
           "credentialSubject": {"achievement": {"name": "Rope splicing"}}}
          """#
      },
      badge.showing(
        "membership", "A membership is withheld whole: what somebody belongs to tells of origin, belief or sex.",
        covers: ["LER-16"], view: "{}",
        withheld: """
          proxy /credentialSubject/achievement/name
          proxy /credentialSubject/achievement/achievementType
          """
      ) {
        $0.record =
          #"{"credentialSubject": {"achievement": {"name": "Guild of riggers", "achievementType": "Membership"}}}"#
      },
      badge.showing(
        "telltale-type", "A credential whose type names a group of people is withheld whole.", covers: ["LER-16"],
        view: "{}",
        withheld: """
          proxy /type/1
          proxy /credentialSubject/achievement/name
          """
      ) {
        $0.record = #"""
          {"type": ["VerifiableCredential", "VeteranSkillsCredential"],
           "credentialSubject": {"achievement": {"name": "Rope splicing"}}}
          """#
      },
      badge.showing(
        "unknown-type", "A type that nobody lists is withheld, and the rest is shown.", covers: ["LER-01", "LER-04"],
        view: #"{"credentialSubject": {"achievement": {"name": "Rope splicing"}}}"#, withheld: "proxy /type/1"
      ) {
        $0.record = #"""
          {"type": ["VerifiableCredential", "MillbrookCredential"],
           "credentialSubject": {"achievement": {"name": "Rope splicing"}}}
          """#
      })
  }

  private static func addResults(to suite: inout Collection) throws {
    let result = try Case(
      "open-badges-3/result", "A result is shown with its status and its scale; the ids that tie them become a name.",
      covers: ["LER-09", "LER-10", "LER-17"],
      record: #"""
        {"credentialSubject": {
          "achievement": {"name": "Statics", "resultDescription": [
            {"id": "urn:uuid:2f3c7c86-91ad-4b4f-9a59-0d0e2c7a6a01", "type": ["ResultDescription"], "name": "Final mark",
             "resultType": "GradePointAverage", "valueMax": "4.0"}]},
          "result": [
            {"type": ["Result"], "resultDescription": "urn:uuid:2f3c7c86-91ad-4b4f-9a59-0d0e2c7a6a01",
             "status": "Completed", "value": "3.3"}]}}
        """#,
      view: #"""
        {"credentialSubject": {
          "achievement": {"name": "Statics", "resultDescription": [
            {"name": "Final mark", "resultType": "GradePointAverage", "valueMax": "4.0"}]},
          "result": [{"resultDescription": "Final mark", "status": "Completed", "value": "3.3"}]}}
        """#,
      withheld: "linkage /credentialSubject/achievement/resultDescription/0/id")
    try suite.add(result)
    try suite.add(
      result.showing(
        "result-with-a-name", "A result whose value holds the learner's name is withheld with its status.",
        covers: ["LER-10", "LER-11"], view: #"{"credentialSubject": {"achievement": {"name": "Statics"}}}"#,
        withheld: """
          direct-identifier /credentialSubject/givenName
          direct-identifier /credentialSubject/result/0/value
          direct-identifier /credentialSubject/result/0/status
          """
      ) {
        $0.record = #"""
          {"credentialSubject": {"givenName": "Ottilie", "achievement": {"name": "Statics"},
            "result": [{"value": "Ottilie passed with merit", "status": "Completed"}]}}
          """#
      },
      result.showing(
        "failed-result", "A failed result is not made better: its status stays with it.", covers: ["LER-10"],
        view: #"""
          {"credentialSubject": {"achievement": {"name": "Statics"},
            "result": {"value": "31", "status": "Failed"}}}
          """#,
        withheld: ""
      ) {
        $0.record = #"""
          {"credentialSubject": {"achievement": {"name": "Statics"}, "result": {"value": "31", "status": "Failed"}}}
          """#
      })
  }

  private static func addTitles(to suite: inout Collection) throws {
    let title = try Case(
      "open-badges-3/learner-in-title", "The learner's name in a title is found in the description that repeats it.",
      covers: ["LER-07", "LER-11"],
      record: #"""
        {"name": "Tamsin Okonkwo",
         "credentialSubject": {"achievement": {
           "name": "Rope splicing", "description": "Tamsin Okonkwo has completed a course in rope splicing."}}}
        """#,
      view: #"{"credentialSubject": {"achievement": {"name": "Rope splicing"}}}"#,
      withheld: """
        free-text /name
        unclassified /credentialSubject/achievement/description
        """)
    try suite.add(title)
    try suite.add(
      title.showing(
        "title-of-achievement", "A title that is that of the achievement hides no achievement.", covers: ["LER-09"],
        view: #"{"credentialSubject": {"achievement": {"name": "Rope splicing"}}}"#, withheld: "free-text /name"
      ) { $0.record = #"{"name": "Rope splicing", "credentialSubject": {"achievement": {"name": "Rope splicing"}}}"# },
      title.showing(
        "school-in-description", "The school's name in a description is found, also as its acronym.",
        covers: ["LER-04", "LER-11"], view: #"{"credentialSubject": {"achievement": {"name": "Rope splicing"}}}"#,
        withheld: """
          proxy /issuer/name
          proxy /credentialSubject/achievement/description
          proxy /credentialSubject/achievement/criteria/narrative
          """
      ) {
        $0.record = #"""
          {"issuer": {"name": "Quillfeather Maritime College (QMC)"},
           "credentialSubject": {"achievement": {"name": "Rope splicing",
             "description": "Offered at Quillfeather every term.", "criteria": {"narrative": "Pass the QMC test."}}}}
          """#
      },
      title.showing(
        "acronym-in-passing", "A school's acronym that only a withheld text spells out is found.",
        covers: ["LER-04", "LER-11"], view: #"{"credentialSubject": {"achievement": {"name": "Rope splicing"}}}"#,
        withheld: """
          proxy /issuer/name
          proxy /credentialSubject/achievement/description
          proxy /credentialSubject/achievement/criteria/narrative
          """
      ) {
        $0.record = #"""
          {"issuer": {"name": "Quillfeather Maritime College"},
           "credentialSubject": {"achievement": {"name": "Rope splicing",
             "description": "Offered at Quillfeather Maritime College (QMC).",
             "criteria": {"narrative": "Pass the QMC test."}}}}
          """#
      },
      title.showing(
        "image-and-evidence", "Images, linked evidence and data URIs are withheld, whatever stands in them.",
        covers: ["LER-08"], view: #"{"credentialSubject": {"achievement": {"name": "Rope splicing"}}}"#,
        withheld: """
          binary /credentialSubject/image/id
          binary /credentialSubject/image/type
          binary /credentialSubject/image/caption
          binary /credentialSubject/achievement/image
          binary /evidence/0/id
          free-text /evidence/0/name
          """
      ) {
        $0.record = #"""
          {"credentialSubject": {
             "image": {"id": "data:image/png;base64,iVBORw0KGgo=", "type": "Image", "caption": "A portrait"},
             "achievement": {"name": "Rope splicing", "image": "https://millbrook.example/seal.png"}},
           "evidence": [{"id": "data:application/pdf;base64,JVBERi0xLjcK", "name": "Transcript"}]}
          """#
      })
  }
}
