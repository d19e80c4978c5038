/// LinkedClaims, early learner records and lists of skills under the default policy.

import LearningRecords
import StrictJSON

enum ClaimVectors {
  static func add(to suite: inout Collection) throws {
    let claim = try Case(
      "linked-claims/endorsement",
      "What is rated and how well is shown; who says it, of whom and in which words is not.",
      covers: ["LER-05", "LER-06", "LER-07", "LER-09"],
      record: #"""
        {"credentialSubject": {
          "subject": "https://people.example/imani", "claim": "rated", "aspect": "reliability", "stars": 5,
          "statement": "She never let a student down.", "effectiveDate": "2021-03-04",
          "source": {"author": "Jorun Vik", "id": "https://people.example/jorun", "howKnown": "FIRST_HAND"},
          "recommender": {"name": "Jorun Vik"}}}
        """#,
      view: #"{"credentialSubject": {"claim": "rated", "aspect": "reliability", "stars": 5}}"#,
      withheld: """
        linkage /credentialSubject/subject
        free-text /credentialSubject/statement
        proxy /credentialSubject/effectiveDate
        third-person /credentialSubject/source/author
        linkage /credentialSubject/source/id
        free-text /credentialSubject/source/howKnown
        third-person /credentialSubject/recommender/name
        """)
    try suite.add(claim)
    try suite.add(
      claim.showing(
        "rating", "A rating is shown with the ends of its scale.", covers: ["LER-10"],
        view: #"""
          {"credentialSubject": {"reviewRating": {"ratingValue": "4", "bestRating": "5", "worstRating": "1"}}}
          """#,
        withheld: "free-text /credentialSubject/reviewRating/ratingExplanation"
      ) {
        $0.record = #"""
          {"credentialSubject": {"reviewRating": {"ratingValue": "4", "bestRating": "5", "worstRating": "1",
            "ratingExplanation": "A sturdy fellow."}}}
          """#
      },
      claim.showing(
        "vc-edu", "An early learner record shows what was achieved; a transcript in a wrapper is never shown.",
        covers: ["LER-02", "LER-08", "LER-09"],
        view: #"{"credentialSubject": {"hasAchieved": {"name": "Welding", "description": "Welds steel pipes."}}}"#,
        withheld: """
          direct-identifier /credentialSubject/name
          binary /learnerRecord/0/payload/data/content
          direct-identifier /learnerRecord/0/payload/data/recipient/identity
          """
      ) {
        $0.record = #"""
          {"credentialSubject": {"name": "Imani Falk",
             "hasAchieved": {"name": "Welding", "description": "Welds steel pipes."}},
           "learnerRecord": [{"payload": {"data": {"content": "JVBERi0xLjcK", "recipient": {"identity": "imani@falk.example"}}}}]}
          """#
      },
      claim.showing(
        "rich-skill", "A list of skills is shown; who wrote it is not.", covers: ["LER-04", "LER-09"],
        view: #"""
          {"skills": [{"skillName": "Cable testing", "skillStatement": "Tests cables under load.", "keywords": ["cables"]}]}
          """#,
        withheld: """
          proxy /author
          proxy /publishDate
          """
      ) {
        $0.record = #"""
          {"author": "Brackenridge High", "publishDate": "2020-01-01",
           "skills": [{"skillName": "Cable testing", "skillStatement": "Tests cables under load.", "keywords": ["cables"]}]}
          """#
      })
  }
}
