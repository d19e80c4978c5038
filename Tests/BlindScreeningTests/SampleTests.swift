/// Real postings, frameworks and records of the formats, read and matched with each other.

import BlindScreening
import ExactArithmetic
import LearningRecords
import StrictJSON
import Testing

@Suite(.enabled(if: Samples.folder != nil, Samples.skipping)) struct SampleTests {
  @Test func aRealFrameworkLetsItsPartsMeetTheirCluster() throws {
    let file = try Samples.bytes("case/opensalt-framework-20c5134f.json")
    let framework = try CompetencyFramework(parsing: file)
    #expect(framework.itemCount == 16)
    let posting = try Posting(parsing: file)
    #expect(posting.requirements.count == 16)
    let items = try #require(try JSON(parsing: file)["CFItems"]?.array)
    let cluster = try #require(items.first { $0["CFItemType"]?.string == "Cluster" }?["identifier"]?.string)
    let others = try posting.requirements.filter { $0.id != cluster }.map { try #require($0.identifiers.first) }
    let met = try others.filter { other in
      let view = try JSON(
        parsing: #"{"credentialSubject":{"achievement":{"alignment":[{"targetUrl":"\#(other.written)"}]}}}"#)
      let found = Screening(posting: posting, frameworks: [framework]).matches(in: [view])
      return found.first { $0.requirement.id == cluster }?.isMet == true
    }
    // Which items are below the cluster, by the associations alone.
    var below: Set<String> = [cluster]
    let associations = try #require(try JSON(parsing: file)["CFAssociations"]?.array)
    for _ in associations {
      for association in associations
      where ["isChildOf", "exactMatchOf"].contains(association["associationType"]?.string) {
        if let parent = association["destinationNodeURI"]?["identifier"]?.string, below.contains(parent),
          let child = association["originNodeURI"]?["identifier"]?.string
        {
          below.insert(child)
        }
      }
    }
    #expect(met.count > 2)
    #expect(
      Set(met.map(\.text))
        == Set(below.subtracting([cluster]).compactMap { SkillIdentifier($0)?.text })
        .intersection(others.map(\.text)))
  }

  @Test(arguments: ["SmartLevelFramework", "Utf8TestFramework", "MarkdownFramework"])
  func everyRealFrameworkIsAPosting(_ name: String) throws {
    let posting = try Posting(parsing: try Samples.bytes("case/\(name).json"))
    let items = try Samples.json("case/\(name).json")["CFItems"]?.array
    #expect(posting.requirements.count == items?.count)
    #expect(!posting.title.isEmpty)
  }

  @Test func everySkillOfARealCollectionIsRequiredByItsUUID() throws {
    let posting = try Posting(parsing: try Samples.bytes("rsd-osmt/collection.json"))
    let skills = try #require(try Samples.json("rsd-osmt/collection.json")["skills"]?.array)
    #expect(posting.requirements.map(\.id) == skills.compactMap { $0["uuid"]?.string })
    #expect(posting.requirements.map(\.name) == skills.compactMap { $0["skillName"]?.string })
    let single = try Posting(parsing: try Samples.bytes("rsd-osmt/skill.json"))
    #expect(single.requirements.map(\.name) == ["Access and Security Levels Standardization"])
  }

  @Test func aRealPositionOpeningIsRead() throws {
    let posting = try Posting(
      parsing: try Samples.bytes("hropen/v4.2.1_PositionOpening_UC8_candidate_position_opening_match.json"))
    #expect(posting.title == "Senior Data Scientist")
    #expect(posting.requirements.map(\.name) == ["Python", "Machine Learning"])
    #expect(posting.requirements.map(\.isMust) == [true, false])
    #expect(posting.requirements.map(\.weight) == [80, 90])
    #expect(posting.identifiers.contains("http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d"))
  }

  @Test func aRealResumeMeetsARealJob() throws {
    let posting = try Posting(parsing: try Samples.bytes("jsonresume/sample.job.json"))
    #expect(posting.requirements.map(\.name) == ["Web Development", "Database Management"])
    let found = Screening(posting: posting, frameworks: []).matches(in: [try view("jsonresume/sample.resume.json")])
    #expect(found.map(\.isMet) == [true, false])
    #expect(found[0].evidence.first?.shown == ["level Master"])
  }

  @Test func aRealCandidateMeetsARequirementByItsESCOSkill() throws {
    let posting = try posting(
      #"{"id": "a", "name": "Object orientation", "identifiers": ["http://data.europa.eu/esco/skill/22587"], "years": 5}"#
    )
    let found = Screening(posting: posting, frameworks: []).matches(
      in: [try view("hropen/v4.2.1_Candidate_general.json")])
    #expect(found[0].strength == .identifier)
    #expect(found[0].evidence.first?.shown == ["at least 5 years"])
  }

  @Test func aRealEuropassCredentialMeetsARequirementByItsESCOSkill() throws {
    let posting = try posting(
      """
      {"id": "a", "name": "Content", "identifiers": ["urn:uuid:5fd5c985-eaaa-47aa-8314-62359c54505a"], "level": 6},
      {"id": "b", "name": "Content", "identifiers": ["urn:uuid:5fd5c985-eaaa-47aa-8314-62359c54505a"], "level": "7"}
      """)
    let record = try Samples.json("europass-elm/Sample-MC-Annex1-unsigned-uploadable.json")
    let found = Screening(posting: posting, frameworks: []).matches(in: [record])
    #expect(found.map(\.shortfall) == [nil, .levelTooLow])
  }

  @Test func aRealTranscriptMeetsARequirementByACodeOfItsState() throws {
    let posting = try posting(
      #"{"id": "a", "name": "AP Computer Science", "code": "23580", "framework": "North Dakota State Course Codes", "level": "A"}"#
    )
    let record = try Samples.json("clr2/learncard_great-plains-full_pdf-cut.json")
    let found = Screening(posting: posting, frameworks: []).matches(in: [record])
    #expect(found[0].strength == .codeAndFramework)
  }

  @Test(arguments: ["ler-rs/LER-RS_V2_UC008_portability.json", "ler-rs/LER-RS_V2_UC010_applying.json"])
  func aDegreeInProgressMeetsNothing(_ file: String) throws {
    let found = Screening(
      posting: try posting(
        """
        {"id": "a", "name": "Bachelor of Arts"}, {"id": "b", "name": "Digital Marketing Certificate"},
        {"id": "c", "name": "Senior Marketing Manager"}
        """), frameworks: []
    ).matches(in: [try Samples.json(file)])
    #expect(found.map(\.shortfall) == [.notAwarded, nil, .noEvidence])
  }

  private func view(_ file: String) throws -> JSON {
    try RedactionPolicy.blindFirstRound.review(try Samples.json(file)).view
  }
}
