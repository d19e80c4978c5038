/// Evidence is what was awarded, in whatever format; nothing else is.

import ExactArithmetic
import StrictJSON
import Testing

@testable import BlindScreening

@Suite struct EvidenceTests {
  private func evidence(_ view: String) throws -> [Evidence] {
    Evidence.list(in: try JSON(parsing: view))
  }

  private func names(_ view: String) throws -> [String] {
    try evidence(view).flatMap(\.names)
  }

  @Test func anOpenBadgeYieldsItsAchievementItsAlignmentsAndItsResults() throws {
    let found = try evidence(
      """
      {"credentialSubject": {"achievement": {"name": "Statics", "tag": ["forces"],
         "alignment": {"targetName": "Beams", "targetUrl": "https://skills.example/beams", "targetCode": "B-1",
                       "targetFramework": "Building"},
         "resultDescription": [{"id": "urn:x:1", "name": "Final grade", "resultType": "GradePointAverage"},
                               {"id": "urn:x:2", "resultType": "RubricCriterionLevel", "rubricCriterionLevel": [
                                 {"id": "urn:x:3", "level": "Mastered", "name": "Mastery"}]}]},
       "result": [{"value": "3.30", "resultDescription": "urn:x:1", "status": "Completed"},
                  {"achievedLevel": "urn:x:3", "resultDescription": "urn:x:2"}]}}
      """)
    #expect(found.flatMap(\.names).contains("Statics"))
    let beams = try #require(found.first { $0.names == ["Beams"] })
    #expect(beams.place.description == "/credentialSubject/achievement/alignment")
    #expect(beams.identifiers == [SkillIdentifier("https://skills.example/beams")])
    #expect(beams.codes == [CompetencyCode("B-1", of: "Building")])
    #expect(beams.measures.levels == ["Mastered", "Mastery"])
    #expect(beams.measures.results.map(\.written) == ["3.30"])
    #expect(beams.measures.results[0].kinds == ["GradePointAverage", "Final grade"])
    #expect(found.contains { $0.names.contains("GPA") && $0.place.description == "/credentialSubject/result/0" })
    #expect(found.contains { $0.names == ["forces"] })
  }

  @Test func aViewMayRefuseIdsAndReferByName() throws {
    let found = try evidence(
      """
      {"credentialSubject": {"achievement": {"name": "Statics",
         "resultDescription": [{"name": "Final grade", "resultType": "Percent"},
                               {"name": "Rubric", "rubricCriterionLevel": {"name": "Mastery", "level": "4"}}]},
       "result": [{"value": 97.50, "resultDescription": "Final grade"},
                  {"achievedLevel": "Mastery", "resultDescription": "Rubric"}]}}
      """)
    #expect(found[0].measures.results.map(\.kinds) == [["Percent", "Final grade"]])
    #expect(found[0].measures.levels == ["4", "Mastery"])
  }

  @Test(arguments: [
    "Failed", "Withdrew", "InProgress", "In Progress", "Enrolled", "OnHold", "Provisional", "revoked", "Suspended",
    "expired", "NotGranted", "Not Granted", "PENDING", "Active - Probation", "https://status.example/list#failed",
    "Nicht bestanden", "En cours", "no such word", "",
  ])
  func whatIsNotAwardedIsNoEvidence(_ status: String) throws {
    for view in [
      #"{"credentialSubject": {"achievement": {"name": "A"}, "result": [{"value": "A", "status": "\#(status)"}]}}"#,
      #"{"credentialSubject": {"achievement": {"name": "A"}, "status": "\#(status)"}}"#,
      #"{"certifications": [{"name": "A", "status": "\#(status)"}]}"#,
      #"{"licenses": {"item": [{"name": "A", "status": "\#(status)", "endorsements": [{"value": "B"}]}]}}"#,
      #"{"educationAndLearnings": [{"educationDegrees": [{"name": "A", "degreeGrantedStatus": "\#(status)"}]}]}"#,
      #"{"hasClaim": {"title": "A", "provenBy": {"gradeStatus": {"prefLabel": "\#(status)"}}}}"#,
      #"{"degree": {"name": "A", "status": "\#(status)"}}"#,
      #"{"licenseName": "A", "licenseStatus": "\#(status)"}"#,
      #"{"certifications": [{"status": "\#(status)", "verifications": [{"credentialSubject": {"achievement": {"name": "A"}}}]}]}"#,
    ] {
      #expect(try evidence(view).isEmpty, "\(view)")
      #expect(Evidence.all(in: try JSON(parsing: view)).contains { !$0.isAwarded }, "\(view)")
    }
  }

  @Test(arguments: [
    "Completed", "Granted", "active", "VALID", "Passed", "Active - Good Standing", "Bestanden", "Validé",
  ])
  func whatIsAwardedIsEvidence(_ status: String) throws {
    #expect(try names(#"{"certifications": [{"name": "A", "status": "\#(status)"}]}"#) == ["A"])
    #expect(
      try names(#"{"credentialSubject": {"achievement": {"name": "A"}, "result": {"status": "\#(status)"}}}"#) == ["A"])
  }

  @Test(arguments: [
    #"{"credentialSubject": {"achievement": [{"name": "A"}], "verifiableCredential": []}}"#,
    #"{"credentialSubject": {"achievement": [{"name": "A", "alignment": [{"targetName": "A"}]}]}}"#,
    #"{"credentialSubject": {"achievement": {"criteria": {"name": "A"}, "related": {"name": "A"}}}}"#,
    #"{"job": {"positionOpening": {"skills": [{"name": "A"}]}}}"#,
    #"{"positionPreferences": [{"skills": ["A"]}]}"#,
    #"{"person": {"name": "A"}, "name": "A", "issuer": {"name": "A"}, "work": [{"position": "A", "name": "A"}]}"#,
    #"{"credentialSubject": {"achievement": {"name": "A"}, "result": [{"value": "F"}]}}"#,
    #"{"credentialSubject": {"achievement": {"name": "A", "resultDescription": [{"requiredValue": "60"}]}, "result": {"value": "59.9"}}}"#,
    #"{"certifications": [{"name": "A", "revoked": true}]}"#,
    #"{"certifications": [{"name": "A", "status": false}]}"#,
    #"{"certifications": [{"name": "A", "status": {}}]}"#,
    #"{"certifications": [{"name": "A", "active": false}]}"#,
    #"{"status": "revoked", "credentialSubject": {"skills": ["A"]}}"#,
    #"{"courses": [{"name": "A", "grade": "F"}]}"#,
    #"{"skills": [null, [], {}, {"level": "Expert"}, "—"]}"#,
    #"[]"#, #"null"#, #""A""#,
  ])
  func whatWasNotAwardedOrNamesNothingIsNoEvidence(_ view: String) throws {
    #expect(try evidence(view).isEmpty)
  }

  @Test func aResultOfOnePartSaysNothingAboutTheOthers() throws {
    let found = try evidence(
      """
      {"credentialSubject": {"achievement": {"name": "Diploma", "alignment": [{"targetName": "Whole"}]},
        "result": [{"value": "51", "alignment": [{"targetName": "Part"}]},
                   {"status": "Failed", "alignment": [{"targetName": "Other"}]}]}}
      """)
    #expect(found.flatMap(\.names) == ["Diploma", "Whole", "Part"])
    #expect(found.first { $0.names == ["Part"] }?.measures.results.map(\.written) == ["51"])
    #expect(found.first { $0.names == ["Diploma"] }?.measures.results.isEmpty == true)
  }

  @Test func aCLRIsReadInEveryNestedCredential() throws {
    let found = try evidence(
      """
      {"credentialSubject": {"achievement": [{"name": "Definition"}], "verifiableCredential": [
        {"credentialSubject": {"achievement": {"name": "One"}}},
        {"credentialSubject": {"verifiableCredential": {"credentialSubject": {"achievement": {"name": "Two"}}}}}]}}
      """)
    #expect(found.flatMap(\.names) == ["One", "Two"])
    #expect(
      found[1].place.description
        == "/credentialSubject/verifiableCredential/1/credentialSubject/verifiableCredential/credentialSubject/achievement"
    )
  }

  @Test func aResumeRecordIsReadInEveryDialect() throws {
    let body = """
      {"skills": [{"name": "Printing", "yearsOfExperience": 12,
                   "definitionReference": {"reference": "https://skills.example/printing", "scheme": "https://skills.example"},
                   "keywords": [{"name": "offset"}]}],
       "qualifications": {"item": [{"competencyName": "Hydraulics", "experienceMeasure": {"value": 30, "unitCode": "MON"},
          "competencyIds": [{"value": "H-1", "schemeId": "House"}],
          "proficiencyLevel": {"scoresText": [{"value": "Expert"}]}}]},
       "educationAndLearnings": [{"educationDegrees": [{"name": "Diploma", "iscedEducationLevelCode": "5",
          "degreeGrantedStatus": "Granted", "specializations": [{"name": "Optics"}],
          "score": {"scoresNumeric": [{"value": 88, "maximum": 100, "scoreCode": "Percentile"}]}}]}],
       "licenses": [{"name": "Crane licence", "status": "Active"}]}
      """
    for view in [body, #"{"credentialSubject": \#(body)}"#, #"{"credentialSubject": {"lerrsType": \#(body)}}"#] {
      let found = try evidence(view)
      #expect(
        Set(found.flatMap(\.names))
          == ["Printing", "offset", "Hydraulics", "Diploma", "Optics", "Crane licence"])
      let printing = try #require(found.first { $0.names == ["Printing"] })
      #expect(printing.measures.years == 12)
      #expect(printing.identifiers == [SkillIdentifier("https://skills.example/printing")])
      let hydraulics = try #require(found.first { $0.names == ["Hydraulics"] })
      #expect(hydraulics.measures.years == Rational(decimal: "2.5"))
      #expect(hydraulics.measures.levels == ["Expert"])
      #expect(hydraulics.codes == [CompetencyCode("H-1", of: "house")])
      let diploma = try #require(found.first { $0.names == ["Diploma"] })
      #expect(diploma.measures.levels == ["5"])
      #expect(diploma.measures.results.map(\.kinds) == [["score", "Percentile"]])
    }
  }

  @Test func aJSONResumeIsRead() throws {
    let found = try evidence(
      """
      {"skills": [{"name": "Ropework", "level": "Master", "keywords": ["splices"]}],
       "education": [{"area": "Rigging", "studyType": "Diploma", "score": "3.30", "courses": ["Knots 101"]}],
       "certificates": [{"name": "First aid"}], "projects": [{"keywords": ["winches"], "name": "Mast"}]}
      """)
    #expect(
      found.flatMap(\.names) == ["Ropework", "splices", "Diploma", "Rigging", "Knots 101", "First aid", "winches"])
    #expect(found[1].measures.levels == ["Master"])
    #expect(found[2].measures.results.map(\.written) == ["3.30"])
  }

  @Test func aEuropassCredentialIsRead() throws {
    let found = try evidence(
      """
      {"credential": {"credentialSubject": {"hasClaim": [{"title": {"en": "Digital creation", "es": ["Creación digital"]},
         "provenBy": [{"grade": {"noteLiteral": {"en": "8.5"}}, "gradeStatus": {"id": "http://x.example/status/awarded"}}],
         "specifiedBy": {"title": "Creation", "eqfLevel": {"id": "http://data.europa.eu/snb/eqf/6", "prefLabel": "Level 6"},
           "learningOutcome": {"title": "Making content", "relatedESCOSkill": {
              "id": "http://data.europa.eu/esco/skill/5fd5c985-eaaa-47aa-8314-62359c54505a",
              "prefLabel": {"en": "develop digital content"}}}}}]}}}
      """)
    #expect(found[0].names == ["Digital creation", "Creación digital"])
    let skill = try #require(found.first { $0.names == ["develop digital content"] })
    #expect(skill.identifiers == [SkillIdentifier("urn:uuid:5fd5c985-eaaa-47aa-8314-62359c54505a")])
    #expect(skill.measures.levels == ["Level 6", "6"])
    #expect(skill.measures.results.map(\.written) == ["8.5"])
  }

  @Test func aPlainCredentialIsRead() throws {
    let found = try evidence(
      """
      {"credentialSubject": {"degree": {"type": "BachelorDegree", "name": "Bachelor of Science"}, "gpa": "3.78",
        "schema:hasCredential": {"name": "HNC", "competencyRequired": ["Fire safety"]},
        "schema:hasPerformed": {"competencyText": "Think critically.",
          "id": "https://credentialengineregistry.org/resources/ce-5d4e4f72-9e96-4ab4-a1d1-d82d518d8eb4"},
        "hasOccupation": {"name": "Inspector", "skills": ["Hull survey"]}, "license": {"licenseName": "Nurse"},
        "courseName": "Statics", "grade": "B+"}}
      """)
    #expect(
      Set(found.flatMap(\.names)).isSuperset(of: [
        "Bachelor of Science", "GPA", "HNC", "Fire safety", "Think critically.", "Inspector", "Hull survey", "Nurse",
        "Statics",
      ]))
    #expect(found.first { $0.names == ["Statics"] }?.measures.levels == ["B+"])
  }
}
