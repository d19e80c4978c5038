/// Other people's postings become requirements; what cannot be compared is listed, not dropped.

import BlindScreening
import ExactArithmetic
import StrictJSON
import Testing

@Suite struct PostingImportTests {
  @Test func aJDXJobDescriptionIsRead() throws {
    let posting = try Posting(
      parsing: bytes(
        """
        {"positionID": "R-9", "title": "Rigger", "hiringOrganization": {"legalName": "Example Rigging"},
         "competencies": [
           {"name": "Splicing", "termCode": "S-1", "inDefinedTermSet": {"name": "Ropework", "url": "https://rope.example/set"},
            "annotation": {"required": true}},
           {"name": "Whipping", "annotation": {"preferred": true}}],
         "technologies": [{"termCode": "https://tools.example/winch"}],
         "requiredCredentials": [{"credentialCategory": {"name": "Rigging licence"}}, {"descriptions": ["Any licence"]}],
         "requiredExperiences": [{"duration": "P3Y"}]}
        """))
    #expect(posting.id == "R-9")
    #expect(posting.title == "Rigger")
    #expect(
      posting.requirements.map(\.name) == ["Splicing", "Whipping", "https://tools.example/winch", "Rigging licence"])
    #expect(
      posting.requirements.map(\.id) == ["competencies/0", "competencies/1", "technologies/0", "requiredCredentials/0"])
    #expect(posting.requirements.map(\.isMust) == [true, false, false, true])
    #expect(
      posting.requirements[0].codes
        == [CompetencyCode("S-1", of: "Ropework"), CompetencyCode("S-1", of: "https://rope.example/set")])
    #expect(posting.requirements[2].identifiers == [SkillIdentifier("https://tools.example/winch")])
    #expect(posting.unread.map(\.description) == ["/requiredCredentials/1", "/requiredExperiences"])
  }

  @Test func anHROpenPositionOpeningIsReadInBothDialects() throws {
    let competency = """
      {"competencyName": "Python",
       "competencyIds": [{"value": "ccd0a1d9-afda-43d9-b901-96344886e14d", "schemeId": "ESCO Skills",
         "schemeLink": "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d"}],
       "requiredProficiencyLevel": {"scoresText": [{"value": "Professional"}]},
       "desiredProficiencyLevel": {"scoresText": [{"value": "Expert"}]}, "weight": {"value": 80, "maximumScore": 100}}
      """
    let wish = #"{"competencyName": "Rust", "desiredProficiencyLevel": {"scoresNumeric": [{"value": 3}]}}"#
    let lists = ["[\(competency), \(wish)]", #"{"item": [\#(competency), \#(wish)]}"#]
    for list in lists {
      let posting = try Posting(
        parsing: bytes(
          """
          {"positionOpening": {"documentId": {"value": "D-1"}, "positionProfiles": [{"positionTitle": "Developer",
            "positionQualifications": [{"qualificationSummary": "x", "positionCompetencies": \(list),
                                        "licences": ["Driving licence"]}]}]}}
          """))
      #expect(posting.id == "D-1")
      #expect(posting.title == "Developer")
      #expect(posting.requirements.map(\.name) == ["Python", "Rust", "Driving licence"])
      #expect(posting.requirements.map(\.level) == ["Professional", "3", nil])
      #expect(posting.requirements.map(\.isMust) == [true, false, false])
      #expect(posting.requirements.map(\.weight) == [80, 1, 1])
      #expect(
        Set(posting.requirements[0].identifiers)
          == [SkillIdentifier("urn:uuid:ccd0a1d9-afda-43d9-b901-96344886e14d")])
      #expect(posting.unread.count == 1)
    }
  }

  @Test func aLinkToAWholeSchemeIdentifiesNothing() throws {
    let posting = try Posting(
      parsing: bytes(
        """
        {"positionProfiles": [{"positionCompetencies": [{"competencyName": "Python",
          "competencyIds": [{"value": "4711", "schemeId": "House list", "schemeLink": "https://list.example/v1"}]}]}]}
        """))
    #expect(posting.requirements[0].identifiers.isEmpty)
    #expect(posting.requirements[0].codes == [CompetencyCode("4711", of: "house list")])
  }

  @Test func aJSONResumeJobIsRead() throws {
    let posting = try Posting(
      parsing: bytes(
        """
        {"title": "Rigger", "company": "Example Rigging", "qualifications": ["3+ years"],
         "skills": [{"name": "Ropework", "level": "Master", "keywords": ["splices"]}, "First aid"],
         "meta": {"canonical": "https://jobs.example/rigger"}}
        """))
    #expect(posting.id == "https://jobs.example/rigger")
    #expect(posting.requirements.map(\.name) == ["Ropework", "First aid"])
    #expect(posting.requirements.map(\.level) == ["Master", nil])
    #expect(posting.requirements.map(\.isMust) == [false, false])
    #expect(posting.unread.map(\.description) == ["/qualifications"])
  }

  @Test func aCollectionOfRichSkillsIsRead() throws {
    let skill = """
      {"id": "https://osmt.example/api/skills/f6538cc1-8fdf-4f11-b373-781571b386bf",
       "uuid": "f6538cc1-8fdf-4f11-b373-781571b386bf", "skillName": "Cable testing",
       "alignments": [{"id": "https://wider.example/testing"}]}
      """
    let collection = try Posting(
      parsing: bytes(#"{"type": "RichSkillCollection", "uuid": "c-1", "name": "Cables", "skills": [\#(skill)]}"#))
    #expect(collection.id == "c-1")
    #expect(collection.title == "Cables")
    for posting in [collection, try Posting(parsing: bytes(skill)), try Posting(parsing: bytes("[\(skill)]"))] {
      #expect(posting.requirements.map(\.id) == ["f6538cc1-8fdf-4f11-b373-781571b386bf"])
      #expect(posting.requirements.map(\.name) == ["Cable testing"])
      #expect(Set(posting.requirements[0].identifiers.map(\.text)) == ["urn:uuid:f6538cc1-8fdf-4f11-b373-781571b386bf"])
    }
  }
}
