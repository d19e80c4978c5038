/// The same records by the other built-in policies.

import LearningRecords
import StrictJSON

enum PolicyVectors {
  static func add(to suite: inout Collection) throws {
    try addBuiltIn(to: &suite)
    try addRoundTwo(to: &suite)
  }

  private static let resume = #"""
    {"skills": [{"name": "Rigging", "yearsOfExperience": 12}],
     "employmentHistories": [{"positionHistories": [{"title": "Rigger", "descriptions": ["Rigged cranes."]}]}],
     "educationAndLearnings": [{"educationDegrees": [{"name": "Diploma", "degreeGrantedStatus": "Granted"}]}]}
    """#

  private static let ranked = #"""
    {"credentialSubject": {"classRank": "3 of 120", "achievement": {"name": "Statics"},
      "result": {"value": "A", "status": "Completed"}, "knowsLanguage": ["so"]}}
    """#

  private static func addBuiltIn(to suite: inout Collection) throws {
    let blind = try Case(
      "policies/blind-first-round", "The default policy shows skills, work and study with their years.",
      covers: ["LER-09"], record: resume, view: resume, withheld: "")
    try suite.add(blind)
    try suite.add(
      blind.showing(
        "skills-only", "Where skills alone count, neither work nor degrees nor years of experience are shown.",
        covers: ["LER-21"], view: #"{"skills": [{"name": "Rigging"}]}"#,
        withheld: """
          job-related /skills/0/yearsOfExperience
          job-related /employmentHistories/0/positionHistories/0/title
          job-related /employmentHistories/0/positionHistories/0/descriptions/0
          job-related /educationAndLearnings/0/educationDegrees/0/name
          job-related /educationAndLearnings/0/educationDegrees/0/degreeGrantedStatus
          """
      ) { $0.policy = "skills-only" },
      blind.showing(
        "skills-only-badge", "Where skills alone count, a badge shows its skill and no result.", covers: ["LER-21"],
        view: #"{"credentialSubject": {"achievement": {"name": "Statics"}}}"#,
        withheld: """
          unclassified /credentialSubject/classRank
          job-related /credentialSubject/result/value
          job-related /credentialSubject/result/status
          proxy /credentialSubject/knowsLanguage/0
          """
      ) { ($0.policy, $0.record) = ("skills-only", ranked) },
      blind.showing(
        "uk", "In the United Kingdom years of experience are withheld too, as they stand for age.", covers: ["LER-22"],
        view: #"""
          {"skills": [{"name": "Rigging"}],
           "employmentHistories": [{"positionHistories": [{"title": "Rigger", "descriptions": ["Rigged cranes."]}]}],
           "educationAndLearnings": [{"educationDegrees": [{"name": "Diploma", "degreeGrantedStatus": "Granted"}]}]}
          """#,
        withheld: "job-related /skills/0/yearsOfExperience"
      ) { $0.policy = "uk" },
      blind.showing(
        "uk-driving", "In the United Kingdom what may be driven is withheld: a licence can tell of health.",
        covers: ["LER-22"], view: "{}",
        withheld: "job-related /org.iso.18013.5.1/driving_privileges/0/vehicle_category_code"
      ) {
        $0.policy = "uk"
        $0.record = #"{"org.iso.18013.5.1": {"driving_privileges": [{"vehicle_category_code": "C1"}]}}"#
      },
      blind.showing(
        "eu", "In the European Union years of experience are withheld, and a result is shown.", covers: ["LER-23"],
        view: #"""
          {"skills": [{"name": "Rigging"}],
           "credentialSubject": {"achievement": {"name": "Statics"}, "result": {"value": "A", "status": "Completed"}}}
          """#,
        withheld: """
          job-related /skills/0/yearsOfExperience
          proxy /credentialSubject/knowsLanguage/0
          """
      ) {
        $0.policy = "eu"
        $0.record = #"""
          {"skills": [{"name": "Rigging", "yearsOfExperience": 12}],
           "credentialSubject": {"achievement": {"name": "Statics"}, "result": {"value": "A", "status": "Completed"},
             "knowsLanguage": ["so"]}}
          """#
      },
      blind.showing(
        "eu-rank", "A rank among others is shown by no policy.", covers: ["LER-01", "LER-23"],
        view: #"""
          {"credentialSubject": {"achievement": {"name": "Statics"}, "result": {"value": "A", "status": "Completed"}}}
          """#,
        withheld: """
          unclassified /credentialSubject/classRank
          proxy /credentialSubject/knowsLanguage/0
          """
      ) { ($0.policy, $0.record) = ("eu", ranked) })
  }

  private static func addRoundTwo(to suite: inout Collection) throws {
    try suite.add(
      Case(
        "policies/identity-reveal", "The second round shows the name and how to reach the person, and nothing else.",
        covers: ["LER-24"], policy: "identity-reveal",
        record: #"""
          {"credentialSubject": {"givenName": "Imani", "familyName": "Falk", "email": "imani@falk.example",
            "birthDate": "1990-10-31", "address": {"streetAddress": "Havnegata 4"},
            "image": "https://falk.example/me.jpg", "achievement": {"name": "Welding"}}}
          """#,
        view: #"{"credentialSubject": {"givenName": "Imani", "familyName": "Falk", "email": "imani@falk.example"}}"#,
        withheld: """
          protected-attribute /credentialSubject/birthDate
          direct-identifier /credentialSubject/address/streetAddress
          binary /credentialSubject/image
          job-related /credentialSubject/achievement/name
          """),
      Case(
        "policies/identity-reveal-referee", "The second round shows the candidate's name and no referee's.",
        covers: ["LER-06", "LER-24"], policy: "identity-reveal",
        record: #"""
          {"person": {"name": {"formattedName": "Imani Falk"}},
           "references": [{"person": {"name": {"formattedName": "Jorun Vik"}}}], "issuer": {"email": "office@school.example"}}
          """#,
        view: #"{"person": {"name": {"formattedName": "Imani Falk"}}}"#,
        withheld: """
          third-person /references/0/person/name/formattedName
          proxy /issuer/email
          """))
  }
}
