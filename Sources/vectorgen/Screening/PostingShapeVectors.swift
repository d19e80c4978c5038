/// Postings and records in the shapes that other people write.

import BlindScreening

enum PostingShapeVectors {
  static func add(to suite: inout Collection) throws {
    try addPostings(to: &suite)
    try addRecords(to: &suite)
  }

  private static func addPostings(to suite: inout Collection) throws {
    var input = MatchInput("", in: #"{"skills": [{"name": "Welding", "level": "Expert"}, "Slinging"]}"#)
    let competencies = #"""
      [{"competencyName": "Welding", "requiredProficiencyLevel": {"scoresText": [{"value": "Expert"}]}, "weight": 80},
       {"competencyName": "Slinging", "desiredProficiencyLevel": {"scoresNumeric": [{"value": 3}]}}]
      """#
    input.posting = #"""
      {"positionOpening": {"documentId": {"value": "D-1"}, "positionProfiles": [
        {"positionTitle": "Rigger", "positionQualifications": [{"positionCompetencies": \#(competencies)}]}]}}
      """#
    func ids(_ list: String) -> (String, String) {
      let path = "positionOpening/positionProfiles/0/positionQualifications/0/positionCompetencies/\(list)"
      return ("\(path)0", "\(path)1")
    }
    let welding = ExpectedClaim.name("/skills/0", "Welding", shown: ["level Expert"])
    let slinging = ExpectedClaim.name("/skills/1", "Slinging")
    let opening = try Case(
      "shape/hr-open",
      "The competencies of an HR Open position are requirements; those with a required level are musts.",
      .shapeUnknown, covers: ["BLS-13"], input,
      .met(ids("").0, "Welding", welding).must.weighing("80"), .unmet(ids("").1, "Slinging", .levelNotShown, slinging))
    try suite.add(opening)
    try suite.add(
      opening.answering(
        "hr-open-items", "Lists that are wrapped in an object with item are lists.", covers: ["BLS-13"],
        .met(ids("item/").0, "Welding", welding).must.weighing("80"),
        .unmet(ids("item/").1, "Slinging", .levelNotShown, slinging)
      ) { $0.posting = $0.posting.replacing(competencies, with: #"{"item": \#(competencies)}"#) },
      opening.answering(
        "json-resume-job",
        "The skills of a JSON Resume job are requirements and no musts; its sentences are not compared.",
        covers: ["BLS-13"], .met("skills/0", "Welding", welding), .met("skills/1", "Slinging", slinging)
      ) {
        $0.posting = #"""
          {"title": "Rigger", "skills": [{"name": "Welding", "level": "Expert", "keywords": ["steel"]}, "Slinging"],
           "qualifications": ["Ten years at sea"]}
          """#
      },
      opening.answering(
        "jdx", "The terms of a JDX job description are requirements; those marked as required are musts.",
        covers: ["BLS-13"], .met("competencies/0", "Welding", .name("/skills/0", "Welding")).must,
        .met("technologies/0", "Slinging", slinging), .unmet("requiredCredentials/0", "Crane licence", .noEvidence).must
      ) {
        $0.posting = #"""
          {"positionID": "R-9", "title": "Rigger",
           "competencies": [{"name": "Welding", "termCode": "W-1", "inDefinedTermSet": {"name": "Metalwork"},
             "annotation": {"required": true}}],
           "technologies": [{"name": "Slinging", "annotation": {"preferred": true}}],
           "requiredCredentials": [{"credentialCategory": {"name": "Crane licence"}}]}
          """#
      },
      opening.answering(
        "rich-skills", "Each skill of a collection is a requirement; what it is aligned to names another skill.",
        covers: ["BLS-13"], .met("u-1", "Welding", .name("/skills/0", "Welding")), .unmet("u-2", "Rigging", .noEvidence)
      ) {
        $0.posting = #"""
          {"type": "RichSkillCollection", "uuid": "c-1", "name": "Deck", "skills": [
            {"uuid": "u-1", "skillName": "Welding"},
            {"uuid": "u-2", "skillName": "Rigging", "alignments": [{"skillName": "Slinging"}]}]}
          """#
      },
      opening.answering(
        "case-package", "Each item of a framework is a requirement, and its parts stand for it.",
        covers: ["BLS-09", "BLS-13"],
        .met("https://case.example/1", "Metalwork", .name("/skills/0", "Welding")),
        .met("https://case.example/2", "Welding", .name("/skills/0", "Welding"))
      ) {
        $0.posting = #"""
          {"CFPackage": {"CFItems": [
             {"uri": "https://case.example/1", "fullStatement": "Metalwork"},
             {"uri": "https://case.example/2", "fullStatement": "Welding"}],
           "CFAssociations": [{"associationType": "isChildOf", "originNodeURI": "https://case.example/2",
             "destinationNodeURI": "https://case.example/1"}]}}
          """#
      })
  }

  private static func addRecords(to suite: inout Collection) throws {
    let skill = NamingVectors.guid(5)
    let asked = #"{"id": "a", "name": "Pipe welding", "identifiers": ["http://data.europa.eu/esco/skill/\#(skill)"]}"#
    let address = "http://data.europa.eu/esco/skill/\(skill)"
    let badge = try Case(
      "record/badge", "The alignment of a badge is evidence.", .requirementIdentifier, covers: ["BLS-14"],
      MatchInput(
        asked,
        in: #"""
          {"credentialSubject": {"achievement": {"name": "Deck work", "alignment": [
            {"targetName": "Pipes", "targetUrl": "\#(address)"}]}}}
          """#),
      .met("a", "Pipe welding", .identifier("/credentialSubject/achievement/alignment/0", address, name: "Pipes")))
    try suite.add(badge)
    for (name, title, view, claim) in [
      (
        "europass", "The ESCO skill of a learning outcome is evidence.",
        #"{"credentialSubject": {"hasClaim": {"specifiedBy": {"learningOutcome": [{"relatedESCOSkill": {"id": "\#(address)"}}]}}}}"#,
        ExpectedClaim.identifier(
          "/credentialSubject/hasClaim/specifiedBy/learningOutcome/0/relatedESCOSkill", address)
      ),
      (
        "hr-open", "A competency with an identifier whose link ends in its value is evidence.",
        #"{"qualifications": [{"competencyName": "Pipes", "competencyIds": [{"value": "\#(skill)", "schemeLink": "\#(address)"}]}]}"#,
        .identifier("/qualifications/0", skill, name: "Pipes")
      ),
      (
        "ler-rs", "A skill that says where it is defined is evidence.",
        #"{"skills": [{"name": "Pipes", "definitionReference": {"reference": "\#(address)"}}]}"#,
        .identifier("/skills/0", address, name: "Pipes")
      ),
      (
        "json-resume", "A skill of a resume is evidence by its name.", #"{"skills": [{"name": "Pipe Welding"}]}"#,
        .name("/skills/0", "Pipe Welding")
      ),
      (
        "nested", "An achievement inside a learner record is evidence.",
        #"{"credentialSubject": {"verifiableCredential": [{"credentialSubject": {"achievement": {"name": "Pipe welding"}}}]}}"#,
        .name("/credentialSubject/verifiableCredential/0/credentialSubject/achievement", "Pipe welding")
      ),
      (
        "flat", "A flat credential is evidence by the member that names it.",
        #"{"credentialSubject": {"courseName": "Pipe welding", "grade": "A"}}"#,
        .name("/credentialSubject/courseName", "Pipe welding")
      ),
    ] {
      try suite.add(
        badge.answering(name, title, covers: ["BLS-14"], .met("a", "Pipe welding", claim)) { $0.views = [view] })
    }
    try suite.add(
      badge.answering(
        "part-of-a-failed-award", "What is a part of a failed award is no evidence.", covers: ["BLS-06", "BLS-14"],
        .unmet(
          "a", "Pipe welding", .notAwarded,
          .identifier("/credentialSubject/achievement/alignment/0", address, name: "Pipes"))
      ) {
        $0.views = [
          #"""
          {"credentialSubject": {"achievement": {"name": "Deck work", "alignment": [
            {"targetName": "Pipes", "targetUrl": "\#(address)"}]}, "result": {"status": "Failed", "value": "2"}}}
          """#
        ]
      },
      badge.answering(
        "average", "A grade point average is evidence by itself.", .requirementThreshold, covers: ["BLS-03", "BLS-14"],
        .met("a", "GPA", .name("/credentialSubject/gpa", "gpa", shown: ["result 3.30"]))
      ) {
        $0.posting = MatchInput.posting(#"{"id": "a", "name": "GPA", "threshold": "3.3"}"#)
        $0.views = [#"{"credentialSubject": {"gpa": "3.30"}}"#]
      })
  }
}
