/// Names of types and contexts that every record of a format has, and that therefore say nothing about a person.

/// What `type`, `@type` and `@context` may show.
enum NeutralNames {
  /// Whether a type's name or a context's address is one that every record of its kind has.
  static func contains(_ text: String) -> Bool {
    names.contains(text) || contexts.contains(text) || contextRoots.contains { text.hasPrefix($0) && isPlain(text) }
  }

  private static func isPlain(_ address: String) -> Bool {
    address.utf8.count <= 200 && !address.utf8.contains { [UInt8(ascii: "?"), UInt8(ascii: "#")].contains($0) }
  }

  /// The names of types.
  private static let names = Set(
    """
    VerifiableCredential VerifiablePresentation EnvelopedVerifiableCredential EnvelopedVerifiablePresentation \
    AchievementCredential OpenBadgeCredential EndorsementCredential ClrCredential \
    AchievementSubject ClrSubject EndorsementSubject Achievement Alignment Association Criteria Evidence \
    Result ResultDescription RubricCriterionLevel Profile IdentityObject IdentifierEntry Image Related Address \
    GeoCoordinates Assertion BadgeClass Badge Assessment Assignment Certificate CertificateOfCompletion Certification \
    Competency Course Degree AssociateDegree BachelorDegree MasterDegree DoctoralDegree ResearchDoctorate \
    ProfessionalDoctorate Diploma Fieldwork LearningProgram License MasterCertificate JourneymanCertificate \
    ApprenticeshipCertificate MicroCredential QualityAssuranceCredential \
    Person Organization EducationalOrganization CollegeOrUniversity Occupation Role OrganizationRole EmployeeRole \
    DefinedTerm DefinedTermSet EducationalOccupationalCredential EducationalOccupationalProgram PostalAddress \
    PropertyValue Place MonetaryAmount Review Rating ReviewRating Issuer \
    schema:Person schema:EducationalOccupationalCredential ceasn:Competency ceterms:Credential \
    UniversityDegreeCredential CourseCredential FullTranscriptCredential LearnerRecordWrapper EmploymentCredential \
    EducationalOccupationalCredentialSubject JFFxVCEDUBadge \
    LER-RS LER-RSType LERRSType LERRS LERRSCredential VerifiableCredentialLER-RSType TrustedCareerProfile \
    EuropeanDigitalCredential EuropeanDigitalPresentation LearningAchievement LearningAchievementSpecification \
    LearningActivity LearningActivitySpecification LearningAssessment LearningAssessmentSpecification \
    LearningEntitlement LearningEntitlementSpecification LearningOpportunity LearningOutcome Qualification \
    AwardingProcess AwardingOpportunity Accreditation CreditPoint GradingScheme ResultCategory ResultDistribution \
    ShortenedGrading Concept ConceptScheme Note Amount Organisation Group Location Identifier LegalIdentifier \
    ContactPoint Mailbox Phone MediaObject WebResource PeriodOfTime DisplayParameter IndividualDisplay DisplayDetail \
    PriceDetail Grant Claim Agent Specification VerificationCheck Geometry ShaclValidator2017 \
    LinkedClaim ClaimSource RichSkillDescriptor RichSkillCollection CFItem CFDocument CFAssociation CFRubric \
    CFRubricCriterion CFRubricCriterionLevel CTDL \
    StatusList2021Entry BitstringStatusListEntry RevocationList2020Status 1EdTechRevocationList TokenStatusListEntry \
    1EdTechJsonSchemaValidator2019 JsonSchema JsonSchemaValidator2018 JsonSchemaCredential 1EdTechCredentialRefresh \
    DataIntegrityProof Ed25519Signature2018 Ed25519Signature2020 RsaSignature2018 JsonWebSignature2020
    """.split(separator: " ").map(String.init)
  ).union(["LER-RS VC"])

  /// The contexts that are written in full.
  private static let contexts: Set<String> = [
    "https://www.w3.org/2018/credentials/v1", "https://www.w3.org/ns/credentials/v2",
    "https://www.w3.org/2018/credentials/examples/v1", "https://www.w3.org/ns/credentials/examples/v2",
    "https://www.w3.org/ns/did/v1", "https://www.w3.org/ns/odrl.jsonld", "https://w3id.org/vc/status-list/2021/v1",
    "http://data.europa.eu/snb/model/context/edc-ap", "https://schema.org", "https://schema.org/", "http://schema.org",
    "http://schema.org/", "https://w3id.org/openbadges/v1", "https://w3id.org/openbadges/v2",
    "https://rsd.openskillsnetwork.org/context-v1.json", "https://credreg.net/ctdl/schema/context/json",
    "https://credreg.net/ctdlasn/schema/context/json", "https://w3id.org/vc-revocation-list-2020/v1",
    "https://w3c-ccg.github.io/vc-ed/contexts/v1/context.json",
  ]

  /// Where a standards body keeps all versions of its contexts and schemas, and nothing else.
  private static let contextRoots = [
    "https://purl.imsglobal.org/spec/ob/", "https://purl.imsglobal.org/spec/clr/",
    "https://purl.imsglobal.org/spec/vc/", "https://purl.imsglobal.org/spec/case/",
    "https://purl.1edtech.org/spec/", "https://w3id.org/security/", "https://www.w3.org/ns/credentials/",
    "http://schema.hropenstandards.org/", "https://schema.hropenstandards.org/",
    "http://data.europa.eu/snb/model/context/", "http://data.europa.eu/snb/model/ap/",
  ]
}
