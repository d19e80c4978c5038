/// Names of types and addresses of frameworks: which say nothing about a person, and which say too much.

import Testing

@testable import LearningRecords

@Suite struct NeutralNamesTests {
  @Test(arguments: [
    "VerifiableCredential", "OpenBadgeCredential", "ClrCredential", "AchievementSubject", "LER-RS VC",
    "EuropeanDigitalCredential", "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    "http://schema.hropenstandards.org/4.5/recruiting/json/LER-RSType.json",
  ])
  func everyRecordOfAKindHasIt(_ name: String) {
    #expect(NeutralNames.contains(name))
    #expect(!TelltaleNames.contains(name))
  }

  @Test(arguments: [
    "VeteranCredential", "SomethingElse", "verifiablecredential", "https://college.example/context.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context.json?learner=ada",
    "https://purl.imsglobal.org.evil.example/spec/ob/",
    "urn:eudi:pid:de:1", "",
  ])
  func anyOtherNameIsNotShown(_ name: String) {
    #expect(!NeutralNames.contains(name))
  }

  @Test(arguments: [
    "VeteranCredential", "DisabilityServicesCredential", "ext:MilitaryTraining", "WomensCollegeDiploma",
    "women_in_tech", "RefugeeStatusCredential", "TRIBAL-ENROLMENT", "AccommodationCredential", "Membership",
    "CommunityService", "CoCurricular", "Award", "ext:Membership", "https://vocab.example/types#ChurchMembership",
  ])
  func aTypeThatTellsWhoSomebodyIs(_ name: String) {
    #expect(TelltaleNames.contains(name))
  }

  @Test(arguments: [
    "BlackBeltSixSigma", "CloudNativeEngineer", "SeniorEngineerCredential", "MarineEngineering", "HealthCareAide",
    "ChildCareProvider", "IdentityAndAccessManagement", "TranscriptCredential", "SeminarCertificate", "Certification",
    "UniversityDegreeCredential", "NursingLicenseCredential", "AwardingProcess", "",
  ])
  func aTypeThatTellsOnlyATrade(_ name: String) {
    #expect(!TelltaleNames.contains(name))
  }

  @Test(arguments: [
    "http://data.europa.eu/esco/skill/ccdf3597-5c80-410f-896d-e1bdfa223de9", "http://data.europa.eu/snb/eqf/6",
    "http://data.europa.eu/snb/isced-f/0688", "https://DATA.EUROPA.EU/esco/isco/C2512",
    "https://www.onetonline.org/link/summary/15-1252.00",
    "https://nces.ed.gov/ipeds/cipcode/cipdetail.aspx?y=56&cipid=91995",
    "https://credentialengineregistry.org/resources/ce-98cb027b-95ef-4494-908d-6f7790ec6b6b",
    "https://skills.emsidata.com/skills/KS1254M6N7QPZ96MGR0L",
  ])
  func anAddressInAPublicList(_ address: String) {
    #expect(KnownFrameworks.contains(address))
  }

  @Test func onlyWhatFollowsTheListsAddressIsItsCode() {
    #expect(KnownFrameworks.code(in: "http://data.europa.eu/esco/skill/ccdf3597-5c80") == "skill/ccdf3597-5c80")
    #expect(KnownFrameworks.code(in: "https://nces.ed.gov/ipeds/cipcode/cipdetail.aspx?y=56&cipid=1") == "y=56&cipid=1")
    #expect(KnownFrameworks.code(in: "https://college.example/esco/skill/1") == nil)
  }

  @Test(arguments: [
    "https://college.example/catalog/welding", "https://data.europa.eu.evil.example/esco/skill/1",
    "https://ada@data.europa.eu/esco/skill/1", "https://data.europa.eu:8443/esco/skill/1",
    "http://data.europa.eu/esco/skill/1?learner=ada", "http://data.europa.eu/esco/skill/1#ada",
    "http://data.europa.eu/esco/skill/%41da", "http://data.europa.eu/esco/", "http://data.europa.eu",
    "http://data.europa.eu/snb/human-sex/FEMALE", "http://publications.europa.eu/resource/authority/country/ITA",
    "https://case.nd.gov/uri/3a6f20a2", "https://credentialfinder.org/credential/20229/Requirements_Analysis",
    "ftp://data.europa.eu/esco/skill/1", "urn:uuid:3a6f20a2-dd2f-5aa6-ab2a-f8444a8aa394", "",
  ])
  func anAddressThatCouldLeadToASchool(_ address: String) {
    #expect(!KnownFrameworks.contains(address))
  }
}
