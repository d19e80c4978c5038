/// The members by which learning records name what a person has, in all formats at once.
///
/// Open Badges 3.0 and CLR 2.0, LER-RS 4.4/4.5 and HR Open 4.2 to 4.5, JSON Resume 1.x, ELM 3, schema.org and CTDL terms
/// in verifiable credentials. Names are compared without a prefix: `schema:hasCredential` is `hasCredential`.

enum EvidenceMembers {
  /// Members whose values are claims: an object or text each, or a list of such.
  static let claims: Set<String> = [
    "skills", "skill", "hasSkill", "hasSkills", "knowsAbout", "personCompetencies", "competencies", "competency",
    "hasCompetency", "qualifications", "qualification", "certifications", "certification", "certificates",
    "certificate",
    "licenses", "license", "licences", "licence", "hasCredential", "hasCertification", "degree", "degrees",
    "educationDegrees", "education", "courses", "hasOccupation", "hasAchieved", "hasPerformed", "hasDemonstrated",
    "hasClaim", "achievements", "languages", "keywords", "technologies",
  ]

  /// Members of a subject whose text is a claim: flat credentials name what was learned so, with its grade and status
  /// beside it.
  static let flatClaims: Set<String> = [
    "degreeName", "courseName", "courseTitle", "programName", "certificationName", "credentialName", "licenseName",
    "licenceName", "skillName", "competencyName", "competencyText", "qualificationName",
  ]

  /// Members that are a result by themselves.
  static let flatResults: Set<String> = ["gpa", "gradePointAverage", "cumulativeGpa", "cumulativeGPA"]

  /// Members of a claim whose values are parts of what was attested, each a claim under the same award.
  static let parts: Set<String> = [
    "alignment", "alignments", "tag", "tags", "specifiedBy", "learningOutcome", "learningOutcomes", "relatedESCOSkill",
    "relatedSkill", "hasPart", "keywords", "specializations", "courses", "educationDegrees", "degrees", "competencies",
    "skills", "hasSkill", "competencyRequired", "hasOccupation",
  ]

  /// Members of a claim that lead to records of their own.
  static let records: Set<String> = ["verifications", "verifiableCredential", "credentialSubject", "credential"]

  /// Members that hold no claim about the person, though they may name skills: what a job asks, what a person wants,
  /// what an award is defined as.
  static let notClaims: Set<String> = [
    "job", "jobDescription", "positionOpening", "positionOpenings", "associatedPositionOpenings", "positionPreferences",
    "employmentPreferences", "employerPreferences", "interests", "seeks", "criteria", "resultDescription",
    "association", "endorsement", "endorsementJwt", "issuer", "entryRequirement", "prerequisite", "related",
    "credentialSchema", "termsOfUse", "proof",
  ]

  /// Members that name a claim for people, the best first.
  static let names = [
    "name", "skillName", "title", "competencyName", "competencyText", "targetName", "targetNodeName", "prefLabel",
    "label",
    "fullStatement", "licenseName", "licenceName", "certificationName", "degreeName", "courseName", "courseTitle",
    "programName", "qualificationName", "studyType", "area", "major", "language",
  ]

  /// Members that name a claim for machines.
  static let identifiers = [
    "id", "@id", "uri", "url", "uuid", "ctid", "targetUrl", "definitionReference", "schemeReference", "reference",
    "competencyIds", "competencyId", "sameAs", "exactMatch", "identifier", "otherIdentifier", "skillUri",
  ]

  /// Members that hold a code, and those that name the framework that it belongs to.
  static let codes = ["targetCode", "termCode", "codedNotation", "notation", "code"]
  static let frameworks = [
    "targetFramework", "inDefinedTermSet", "frameworkName", "framework", "codeSystem", "schemeName", "inScheme",
  ]

  /// Members that tell a level.
  static let levels = [
    "level", "proficiencyLevel", "proficiency", "skillLevel", "fluency", "achievedLevel", "eqfLevel",
    "iscedEducationLevelCode", "educationLevel",
  ]

  /// Members that tell years of experience.
  static let years = ["yearsOfExperience", "yearsExperience", "experienceMeasure"]

  /// Members of a claim that hold results.
  static let results = ["score", "grade", "gpa", "result", "results", "provenBy"]
}
