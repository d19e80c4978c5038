/// LER-RS and HR Open records, and JSON Resume, under the default policy.

import LearningRecords
import StrictJSON

enum ResumeVectors {
  static func add(to suite: inout Collection) throws {
    try addLERRS(to: &suite)
    try addHROpen(to: &suite)
    try addJSONResume(to: &suite)
  }

  private static func addLERRS(to suite: inout Collection) throws {
    let resume = try Case(
      "ler-rs/resume", "Of a resume the work, the degree and the skills are shown, without who, where and when.",
      covers: ["LER-02", "LER-03", "LER-04", "LER-09", "LER-10"],
      record: #"""
        {"credentialSubject": {
          "person": {"name": {"formattedName": "Ines Haraldsen", "preferredSalutationCode": "Mrs"},
            "birthDate": "1971-11-30", "gender": "female", "militaryStatus": "veteran"},
          "communication": {"email": [{"address": "ines71@mail.example"}]},
          "narratives": [{"texts": [{"lines": ["Mother of two, back after a break."]}]}],
          "employmentHistories": [{"organization": {"name": "Haven Shipyard"},
            "positionHistories": [{"title": "Rigger", "start": "2009-01", "end": "2014-06",
              "descriptions": ["Rigged sails and cranes."]}]}],
          "educationAndLearnings": [{"institution": {"name": "Quillfeather College"}, "start": "1989", "end": "1992",
            "educationDegrees": [{"name": "Diploma", "degreeGrantedStatus": "Granted", "date": "1992-06"}]}],
          "skills": [{"name": "Rigging", "yearsOfExperience": 5}]}}
        """#,
      view: #"""
        {"credentialSubject": {
          "employmentHistories": [{"positionHistories": [{"title": "Rigger", "descriptions": ["Rigged sails and cranes."]}]}],
          "educationAndLearnings": [{"educationDegrees": [{"name": "Diploma", "degreeGrantedStatus": "Granted"}]}],
          "skills": [{"name": "Rigging", "yearsOfExperience": 5}]}}
        """#,
      withheld: """
        direct-identifier /credentialSubject/person/name/formattedName
        protected-attribute /credentialSubject/person/name/preferredSalutationCode
        protected-attribute /credentialSubject/person/birthDate
        protected-attribute /credentialSubject/person/gender
        protected-attribute /credentialSubject/person/militaryStatus
        direct-identifier /credentialSubject/communication/email/0/address
        free-text /credentialSubject/narratives/0/texts/0/lines/0
        proxy /credentialSubject/employmentHistories/0/organization/name
        proxy /credentialSubject/employmentHistories/0/positionHistories/0/start
        proxy /credentialSubject/employmentHistories/0/positionHistories/0/end
        proxy /credentialSubject/educationAndLearnings/0/institution/name
        proxy /credentialSubject/educationAndLearnings/0/start
        proxy /credentialSubject/educationAndLearnings/0/end
        proxy /credentialSubject/educationAndLearnings/0/educationDegrees/0/date
        """)
    try suite.add(resume)
    try suite.add(
      resume.showing(
        "lerrs-type", "The same body below lerrsType is read alike.", covers: ["LER-15"],
        view: #"{"credentialSubject": {"lerrsType": {"skills": [{"name": "Rigging"}]}}}"#,
        withheld: "direct-identifier /credentialSubject/lerrsType/person/name/given"
      ) {
        $0.record =
          #"{"credentialSubject": {"lerrsType": {"person": {"name": {"given": "Ines"}}, "skills": [{"name": "Rigging"}]}}}"#
      },
      resume.showing(
        "attachments", "Attached documents are withheld, their names too.", covers: ["LER-08"],
        view: #"{"skills": [{"name": "Rigging"}]}"#,
        withheld: """
          binary /attachments/0/content/value
          binary /attachments/0/filename
          binary /attachments/0/url
          """
      ) {
        $0.record = #"""
          {"attachments": [{"content": {"value": "SW5lcyBIYXJhbGRzZW4="}, "filename": "ines_haraldsen_cv.txt",
             "url": "https://files.example/9"}], "skills": [{"name": "Rigging"}]}
          """#
      },
      resume.showing(
        "licence", "A licence is shown with its status; its number, its dates and its restrictions are not.",
        covers: ["LER-02", "LER-03", "LER-10"],
        view: #"{"licenses": [{"name": "Crane licence", "status": "Active"}]}"#,
        withheld: """
          direct-identifier /licenses/0/id/value
          proxy /licenses/0/issued
          protected-attribute /licenses/0/restrictions/0
          """
      ) {
        $0.record = #"""
          {"licenses": [{"name": "Crane licence", "status": "Active", "id": {"value": "CR-7781"}, "issued": "2011-04-01",
             "restrictions": ["Must wear glasses"]}]}
          """#
      },
      resume.showing(
        "references", "Referees, preferences and other applications are withheld.",
        covers: ["LER-04", "LER-05", "LER-06"],
        view: #"{"skills": [{"name": "Rigging"}]}"#,
        withheld: """
          third-person /references/0/person/name/formattedName
          third-person /references/0/comments
          proxy /positionPreferences/locations/0/city
          linkage /documentId/value
          third-person /skills/0/endorsers/0/person/name/formattedName
          free-text /skills/0/comments
          """
      ) {
        $0.record = #"""
          {"references": [{"person": {"name": {"formattedName": "Jorun Vik"}}, "comments": "He never missed a day."}],
           "positionPreferences": {"locations": [{"city": "Northport"}]}, "documentId": {"value": "D-5"},
           "skills": [{"name": "Rigging", "endorsers": [{"person": {"name": {"formattedName": "Jorun Vik"}}}],
             "comments": "Learned from my father."}]}
          """#
      })
  }

  private static func addHROpen(to suite: inout Collection) throws {
    let candidate = try Case(
      "hr-open/item-lists", "Lists that older records wrap in an object with item are lists.", covers: ["LER-15"],
      record: #"""
        {"profiles": {"item": [{
          "qualifications": {"item": [{"competencyName": "Slinging", "experienceMeasure": {"value": 4, "unitCode": "ANN"}}]},
          "employment": {"item": [{"organization": {"name": "Haven Shipyard"}, "jobTitle": "Slinger"}]}}]}}
        """#,
      view: #"""
        {"profiles": [{
          "qualifications": [{"competencyName": "Slinging", "experienceMeasure": {"value": 4, "unitCode": "ANN"}}],
          "employment": [{"jobTitle": "Slinger"}]}]}
        """#,
      withheld: "proxy /profiles/item/0/employment/item/0/organization/name")
    try suite.add(candidate)
    try suite.add(
      candidate.showing(
        "legal-and-physical", "What a person's legal and physical inclusions say is protected, all of it.",
        covers: ["LER-02", "LER-03", "LER-06"], view: "{}",
        withheld: """
          protected-attribute /person/race
          protected-attribute /person/religion
          protected-attribute /person/maritalStatus
          third-person /person/fatherName
          protected-attribute /person/disability/disabilityType
          protected-attribute /person/height
          protected-attribute /person/bloodType
          direct-identifier /person/passportId
          """
      ) {
        $0.record = #"""
          {"person": {"race": "x", "religion": "Quaker", "maritalStatus": "Married", "fatherName": "Arne",
            "disability": {"disabilityType": "Hearing"}, "height": 181, "bloodType": "A", "passportId": "P-99120"}}
          """#
      },
      candidate.showing(
        "worker-record", "A worker's record from a payroll is withheld whole, without a rule made for it.",
        covers: ["LER-01", "LER-02", "LER-03"], view: "{}",
        withheld: """
          direct-identifier /worker/ssn
          protected-attribute /worker/birthDate
          direct-identifier /worker/name/previousLastName
          proxy /worker/physicalAddresses/0/city
          """
      ) {
        $0.record = #"""
          {"worker": {"ssn": "000-12-3456", "birthDate": "1980-02-01", "name": {"previousLastName": "Vik"},
            "physicalAddresses": [{"city": "Northport"}]}}
          """#
      })
  }

  private static func addJSONResume(to suite: inout Collection) throws {
    let resume = try Case(
      "json-resume/resume", "Of a JSON Resume the work, the study and the skills are shown.",
      covers: ["LER-02", "LER-04", "LER-07", "LER-09"],
      record: #"""
        {"basics": {"name": "Ravi Castellanos", "label": "Network engineer", "image": "ravi.jpg",
           "email": "ravi@castellanos.example", "summary": "Grew up by the sea.", "location": {"postalCode": "CA 94115"}},
         "work": [{"name": "Harbourline", "position": "Network engineer", "startDate": "2012-03",
           "highlights": ["Cut outages by half", "Led a team of six"]}],
         "volunteer": [{"organization": "Parish kitchen", "position": "Cook"}],
         "education": [{"institution": "Quillfeather College", "area": "Networks", "studyType": "Diploma", "endDate": "2011"}],
         "interests": [{"name": "Polo"}],
         "skills": [{"name": "Routing", "level": "Master", "keywords": ["BGP"]}],
         "meta": {"canonical": "https://castellanos.example/cv.json", "version": "v1.0.0"}}
        """#,
      view: #"""
        {"basics": {"label": "Network engineer"},
         "work": [{"position": "Network engineer", "highlights": ["Cut outages by half", "Led a team of six"]}],
         "education": [{"area": "Networks", "studyType": "Diploma"}],
         "skills": [{"name": "Routing", "level": "Master", "keywords": ["BGP"]}]}
        """#,
      withheld: """
        direct-identifier /basics/name
        binary /basics/image
        direct-identifier /basics/email
        free-text /basics/summary
        proxy /basics/location/postalCode
        proxy /work/0/name
        proxy /work/0/startDate
        proxy /volunteer/0/organization
        free-text /volunteer/0/position
        proxy /education/0/institution
        proxy /education/0/endDate
        free-text /interests/0/name
        direct-identifier /meta/canonical
        free-text /meta/version
        """)
    try suite.add(resume)
    try suite.add(
      resume.showing(
        "one-line-tells", "A line that tells the employer is withheld, and the lines beside it are shown.",
        covers: ["LER-11", "LER-18"],
        view:
          #"{"work": [{"position": "Network engineer", "highlights": ["Cut outages by half", "Trained new staff"]}]}"#,
        withheld: """
          proxy /work/0/name
          proxy /work/0/highlights/1
          """
      ) {
        $0.record = #"""
          {"work": [{"name": "Harbourline", "position": "Network engineer",
            "highlights": ["Cut outages by half", "Moved Harbourline to fibre", "Trained new staff"]}]}
          """#
      },
      resume.showing(
        "account-in-project", "The learner's account in the text of a project is found.", covers: ["LER-11"],
        view: #"{"projects": [{"name": "Route viewer"}]}"#,
        withheld: """
          direct-identifier /basics/profiles/0/username
          direct-identifier /projects/0/description
          direct-identifier /projects/0/url
          """
      ) {
        $0.record = #"""
          {"basics": {"profiles": [{"username": "castellanos_r"}]},
           "projects": [{"name": "Route viewer", "description": "See castellanos_r for the code.",
             "url": "https://code.example/castellanos_r/routes"}]}
          """#
      },
      resume.showing(
        "markup", "A name is found in HTML too.", covers: ["LER-11"],
        view: #"{"work": [{"position": "Network engineer"}]}"#,
        withheld: """
          direct-identifier /basics/name
          direct-identifier /work/0/highlights/0
          """
      ) {
        $0.record = #"""
          {"basics": {"name": "Ravi Castellanos"},
           "work": [{"position": "Network engineer", "highlights": ["<b>Cas</b>tellanos &amp; team: <i>50 sites</i>"]}]}
          """#
      })
  }
}
