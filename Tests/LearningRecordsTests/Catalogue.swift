/// What people say of the claims in each format: paths and categories, written apart from the tables that they judge.

import Testing

@testable import LearningRecords

/// The claims of one format.
struct Catalogue: Sendable, CustomTestStringConvertible {
  let format: String
  /// The paths below which all its lines hold.
  let roots: [String]
  let lines: [(path: String, category: ClaimCategory)]

  var testDescription: String { format }

  /// Each line of `table` is a category and paths, separated by spaces.
  private init(_ format: String, roots: [String] = [""], _ table: String) {
    self.format = format
    self.roots = roots
    lines = table.split(separator: "\n").flatMap { line -> [(String, ClaimCategory)] in
      let words = line.split(separator: " ").map(String.init)
      guard let category = words.first.flatMap(ClaimCategory.init) else {
        Issue.record("no category: \(line)")
        return []
      }
      return words.dropFirst().flatMap { word in
        (PathPattern(word)?.spelledOut ?? []).map { ($0, category) }
      }
    }
  }

  static let all = [
    envelope, openBadges, learnerRecord, lerRS, hrOpen, verifiableCredential, jsonResume, europass, openIDConnect, pid,
    drivingLicence, linkedClaims, skillsData,
  ]

  private static let envelope = Catalogue(
    "SD-JWT VC envelope",
    """
    proxy iss nbf exp vct vct#integrity aka_vcts x5c kid
    linkage iat cnf/jwk/x status/status_list/{idx,uri} sub jti
    proxy issuer issuer/{name,url,id,address/addressRegion} validFrom validUntil issuanceDate awardedDate
    linkage id credentialStatus/{id,statusListIndex} credentialSubject/id proof/proofValue
    proxy credentialSchema/id
    """)

  private static let openBadges = Catalogue(
    "Open Badges 3.0",
    """
    direct-identifier credentialSubject/identifier/{identityHash,salt} credentialSubject/{name,givenName,familyName}
    direct-identifier credentialSubject/{additionalName,patronymicName,familyNamePrefix,email,phone,url,otherIdentifier}
    direct-identifier credentialSubject/licenseNumber
    protected-attribute credentialSubject/{honorificPrefix,honorificSuffix,dateOfBirth}
    free-text name description credentialSubject/narrative evidence/{narrative,description,name}
    binary image image/{id,caption} credentialSubject/image/id evidence/id credentialSubject/achievement/image/caption
    proxy credentialSubject/{activityStartDate,activityEndDate,official,source/name,parentOrg/name}
    free-text credentialSubject/{role,term}
    proxy credentialSubject/achievement/{creator/name,humanCode,version,inLanguage,otherIdentifier/identifier}
    job-related credentialSubject/achievement/{name,achievementType,fieldOfStudy,specialization,creditsAvailable,tag}
    job-related credentialSubject/achievement/description credentialSubject/achievement/criteria/narrative
    job-related credentialSubject/creditsEarned
    job-related credentialSubject/achievement/alignment/{targetName,targetCode,targetUrl,targetFramework,targetType}
    job-related credentialSubject/achievement/resultDescription/{name,resultType,allowedValue,requiredValue,valueMax,requiredLevel}
    job-related credentialSubject/achievement/resultDescription/rubricCriterionLevel/{name,level,points}
    job-related credentialSubject/result/{value,status} credentialSubject/result/alignment/targetName
    third-person endorsement/name endorsementJwt credentialSubject/achievement/endorsement/name
    third-person endorsement/credentialSubject/endorsementComment credentialSubject/endorsementComment
    linkage termsOfUse/id refreshService/id
    """)

  private static let learnerRecord = Catalogue(
    "Comprehensive Learner Record 2.0",
    """
    linkage credentialSubject/association/{sourceId,targetId,associationType} partial
    direct-identifier credentialSubject/verifiableCredential/credentialSubject/identifier/identityHash
    linkage credentialSubject/verifiableCredential/{id,credentialSubject/id}
    proxy credentialSubject/verifiableCredential/{validFrom,issuanceDate,issuer/address/postalCode,issuer/parentOrg/name}
    free-text credentialSubject/verifiableCredential/{name,description}
    job-related credentialSubject/verifiableCredential/credentialSubject/achievement/name credentialSubject/achievement/name
    """)

  /// The body stands at three places.
  private static let lerRS = Catalogue(
    "LER-RS", roots: ["", "credentialSubject", "credentialSubject/lerrsType"],
    """
    direct-identifier person/name/{formattedName,legal,given,preferred,middle,family,familyPrefix,alias,formerFamily}
    direct-identifier person/name/initials person/{id/value,legalId/value,taxId/value,taxIds/value,passportId/value}
    protected-attribute person/name/{preferredSalutationCode,generationAffixCode,titleAffixCode,script}
    protected-attribute person/{birthDate,gender,citizenship,residenceCountry,militaryStatus,ethnicity,primaryLanguage}
    direct-identifier communication/address/{line,formattedAddress,geoLocation/latitude}
    proxy communication/address/{city,postalCode,countryCode,countrySubDivisions/value}
    direct-identifier communication/{phone/formattedNumber,email/address,web/url,social/handle}
    free-text narratives/{name,texts/lines,keywords/value}
    proxy employmentHistories/organization/{name,tradeName,domainName}
    free-text employmentHistories/organization/descriptions
    job-related employmentHistories/positionHistories/{title,descriptions,location/descriptions,jobCategories/name}
    proxy employmentHistories/positionHistories/{start,end,current,location/city,location/postalCode}
    proxy educationAndLearnings/institution/{name,domainName} educationAndLearnings/{start,end}
    proxy educationAndLearnings/educationDegrees/date
    job-related educationAndLearnings/educationDegrees/{name,iscedEducationLevelCode,degreeGrantedStatus,codes}
    job-related educationAndLearnings/educationDegrees/specializations/{name,type}
    job-related educationAndLearnings/educationDegrees/score/scoresNumeric/{value,minimum,maximum,scoreCode}
    job-related certifications/{name,status,type,type/name} licenses/{name,status,type,type/code,endorsements/value}
    proxy certifications/{issued,firstIssued,issuingAuthority/name,effectiveTimePeriod/validFrom} licenses/violations
    free-text certifications/descriptions licenses/descriptions
    protected-attribute licenses/restrictions/description
    direct-identifier licenses/id/value
    job-related skills/{name,yearsOfExperience,definitionReference/reference,schemeReference/scheme,keywords/value}
    proxy skills/lastUsedDate
    free-text skills/{comments,description}
    third-person skills/endorsers/organization references/comments/note
    binary attachments/{content/value,content/filename,url,uri,descriptions}
    proxy positionPreferences/{locations/maximumCommuteDistance/value,workingLanguageCodes} employmentPreferences/x
    linkage documentId/value alternateIds/value job/positionOpening/documentId/value
    job-related job/positionOpening/positionProfiles/positionTitle
    protected-attribute militaryService/branch
    proxy affiliations/organization/role publications/journal
    free-text publications/title
    third-person publications/contributors/role patents/inventorNames
    """)

  private static let hrOpen = Catalogue(
    "HR Open persons and candidates",
    """
    protected-attribute person/{race,religion,nationality,birthPlace,maritalStatus,maritalStatusDate,visa,deathDate}
    protected-attribute person/{studentStatus,legalDocuments/value,employmentPermits/countryCode}
    third-person person/{fatherName,motherName}
    protected-attribute person/{height/value,weight/value,disability/indicator,disabilityIndicator,tobaccoUserIndicator}
    protected-attribute person/{hairColor,eyeColor,identifyingMarks,age,bloodType}
    protected-attribute religion birthDate gender ethnicity height/value bloodType disabilityType/name
    direct-identifier formattedName given family name/given legalId/value
    job-related profiles/employment/positionHistories/{title,descriptions} profiles/employment/descriptions
    job-related profiles/education/{programs,educationDegrees/name,educationDegrees/specializations/name}
    job-related profiles/education/educationDegrees/score/scoresNumeric/value
    job-related profiles/qualifications/{competencyName,competencyIds/value,proficiencyLevel/scoresText/value}
    job-related profiles/qualifications/experienceMeasure/{value,unitCode}
    job-related profiles/licenses/{name,type/name,status} profiles/certifications/name
    proxy profiles/education/institution/name profiles/employment/organization/name profiles/education/start
    proxy profiles/positionPreferences/locations/referenceLocation/city
    free-text profiles/{objective,executiveSummary}
    third-person profiles/distributionGuidelines/distributeTo/person/name profiles/references/relationship
    linkage profiles/profileId/value profiles/associatedPositionOpenings/positionOpeningId/value uri sessionToken
    linkage sink/purposeOfUse consent/consentTimestamp
    direct-identifier transferObject/data/person/name/given
    job-related transferObject/data/profiles/employment/positionHistories/title
    direct-identifier ssn worker/ssn worker/name/previousLastName worker/physicalAddresses/line1
    protected-attribute worker/birthDate
    """)

  private static let verifiableCredential = Catalogue(
    "W3C Verifiable Credentials with schema.org", roots: ["", "credentialSubject"],
    """
    direct-identifier givenName familyName additionalName alternateName identifier email telephone faxNumber url sameAs
    direct-identifier taxID vatID address/streetAddress homeLocation/name
    binary image
    proxy address/{addressLocality,addressRegion,addressCountry,postalCode} workLocation
    protected-attribute honorificPrefix honorificSuffix birthDate birthPlace deathDate gender pronouns nationality
    protected-attribute ethnicity height weight
    third-person spouse/jobTitle parent children sibling relatedTo knows
    proxy alumniOf/name memberOf affiliation sponsor award knowsLanguage performerIn seeks worksFor/name
    job-related hasOccupation/name hasCredential/name hasSkill skills degree/type degree/name
    job-related hasCredential/{credentialCategory,educationalLevel,competencyRequired}
    job-related employmentRecord/{jobTitle,employmentType,occupationalCategory,responsibilities}
    job-related license/{licenseName,licenseType,occupationalCategory}
    proxy license/{issuingAuthority/name,jurisdiction,dateIssued} employmentRecord/employer/name
    proxy employmentRecord/startDate hasCredential/awardedBy/name
    direct-identifier license/licenseNumber
    free-text evidence/description description
    binary renderMethod/template relatedResource/id
    linkage confidenceMethod/id
    """)

  private static let jsonResume = Catalogue(
    "JSON Resume",
    """
    direct-identifier basics/{name,email,phone,url,profiles/username,profiles/url} meta/canonical projects/url
    binary basics/image
    proxy basics/location/{city,postalCode,region,countryCode} work/{name,url,location,startDate,endDate}
    free-text basics/summary work/{description,summary}
    job-related basics/label work/{position,highlights}
    proxy volunteer/{organization,url,startDate} education/{institution,startDate,endDate}
    job-related education/{area,studyType,courses,score}
    proxy awards/{title,awarder,date} publications/publisher interests/other languages/language
    free-text publications/name interests/{name,keywords}
    job-related certificates/name skills/{name,level,keywords}
    proxy certificates/{date,issuer}
    third-person references/name
    free-text references/reference
    job-related projects/{name,description,highlights,keywords,roles}
    proxy projects/{entity,startDate,endDate}
    """)

  private static let europass = Catalogue(
    "European Learning Model 3", roots: ["", "credential"],
    """
    direct-identifier credentialSubject/{fullName,givenName,familyName,birthName,patronymicName}/en
    protected-attribute credentialSubject/{dateOfBirth,placeOfBirth/x,gender/prefLabel/en,citizenshipCountry/prefLabel/en}
    direct-identifier credentialSubject/{nationalID/notation,identifier/notation,contactPoint/emailAddress/id}
    proxy credentialSubject/{location/address/countryCode/prefLabel/en,groupMemberOf/prefLabel/en}
    binary displayParameter/individualDisplay/displayDetail/image/content
    free-text displayParameter/{title/en,description/en,primaryLanguage/prefLabel/en}
    proxy issuer/{legalName/en,homepage/contentURL} credentialSubject/hasClaim/awardedBy/awardingBody/legalName/en
    proxy issuer/eIDASΙdentifier/notation
    proxy credentialSubject/hasClaim/awardedBy/awardingDate issued validFrom
    proxy credentialSubject/hasClaim/influencedBy/directedBy/legalName/en
    proxy credentialSubject/hasClaim/influencedBy/temporal/startDate
    binary issuer/logo/content
    job-related credentialSubject/hasClaim/title/en credentialSubject/hasClaim/specifiedBy/title/en
    job-related credentialSubject/hasClaim/specifiedBy/learningOutcome/title/en
    job-related credentialSubject/hasClaim/specifiedBy/learningOutcome/relatedESCOSkill/{id,prefLabel/en}
    job-related credentialSubject/hasClaim/specifiedBy/{eqfLevel/prefLabel/en,thematicArea/prefLabel/en,thematicArea/id}
    job-related credentialSubject/hasClaim/specifiedBy/{creditPoint/point,volumeOfLearning}
    job-related credentialSubject/hasClaim/hasPart/hasPart/specifiedBy/title/en
    job-related credentialSubject/hasClaim/provenBy/{grade/noteLiteral/en,gradeStatus/prefLabel/en}
    job-related credentialSubject/hasClaim/provenBy/specifiedBy/gradingScheme/title/en
    free-text credentialSubject/hasClaim/additionalNote/noteLiteral/en evidence/dcType/prefLabel/en
    free-text credentialSubject/hasClaim/provenBy/idVerification/prefLabel/en
    binary credentialSubject/hasClaim/supplementaryDocument/content
    linkage signatures/signature
    """)

  private static let openIDConnect = Catalogue(
    "OpenID Connect", roots: ["", "verified_claims/claims"],
    """
    linkage sub updated_at
    direct-identifier given_name family_name middle_name nickname preferred_username profile website email phone_number
    direct-identifier address/{formatted,street_address}
    proxy address/{locality,region,postal_code,country} zoneinfo locale
    protected-attribute gender birthdate place_of_birth/locality nationalities salutation title
    direct-identifier birth_family_name birth_given_name birth_middle_name msisdn also_known_as
    binary picture
    job-related email_verified phone_number_verified
    """)

  private static let pid = Catalogue(
    "EU PID", roots: ["", "eu.europa.ec.eudi.pid.1"],
    """
    direct-identifier family_name given_name birth_family_name birth_given_name family_name_birth given_name_birth
    direct-identifier email email_address phone_number mobile_phone_number personal_administrative_number document_number
    protected-attribute birthdate birth_date place_of_birth/country place_of_birth/locality nationalities nationality sex
    protected-attribute age_equal_or_over/{18,65} age_in_years age_birth_year age_over_18
    binary picture portrait
    direct-identifier address/{formatted,street_address} resident_address resident_street
    proxy address/{country,locality,postal_code} resident_city resident_postal_code
    proxy date_of_issuance date_of_expiry issuance_date expiry_date issuing_jurisdiction issuing_country issuing_authority
    linkage trust_anchor
    """)

  private static let drivingLicence = Catalogue(
    "Mobile driving licence",
    roots: [
      "", "org.iso.18013.5.1", "org.iso.18013.5.1.aamva", "nameSpaces/org.iso.18013.5.1",
      "credentialSubject/driversLicense",
    ],
    """
    direct-identifier family_name given_name document_number administrative_number family_name_national_character
    binary portrait signature_usual_mark biometric_template_face
    protected-attribute birth_date birth_place nationality sex height weight eye_colour hair_colour age_in_years
    protected-attribute age_over_18 age_over_21
    direct-identifier resident_address
    proxy resident_city resident_state resident_postal_code resident_country resident_county
    proxy issuing_country issuing_authority issuing_jurisdiction un_distinguishing_sign issue_date expiry_date
    job-related driving_privileges/vehicle_category_code CDL_indicator
    proxy driving_privileges/{issue_date,expiry_date} portrait_capture_date
    protected-attribute driving_privileges/codes/code race_ethnicity veteran organ_donor weight_range
    direct-identifier name_suffix aka_family_name.v2 aka_given_name.v2 aka_suffix
    protected-attribute DHS_compliance DHS_compliance_text DHS_temporary_lawful_status EDL_credential
    job-related domestic_driving_privileges/domestic_vehicle_class/domestic_vehicle_class_code
    proxy domestic_driving_privileges/domestic_vehicle_class/issue_date hazmat_endorsement_expiration_date
    direct-identifier elementValue
    """)

  private static let linkedClaims = Catalogue(
    "LinkedClaims",
    """
    linkage credentialSubject/{subject,object,respondAt,claimAddress,source/id,source/retrieveFrom}
    third-person credentialSubject/source/{author,curator} credentialSubject/recommender/role
    free-text credentialSubject/{statement,source/howKnown}
    third-person credentialSubject/recommendation/text
    job-related credentialSubject/{aspect,stars,score,confidence} credentialSubject/reviewRating/ratingValue
    proxy credentialSubject/effectiveDate
    """)

  private static let skillsData = Catalogue(
    "VC-EDU and skills data",
    """
    direct-identifier credentialSubject/name learnerRecord/payload/data/recipient/identity
    job-related credentialSubject/hasAchieved/{name,description}
    job-related credentialSubject/{hasPerformed,schema:hasPerformed}/{id,competencyText}
    job-related credentialSubject/schema:hasCredential/name
    binary learnerRecord/payload/data
    job-related skillName skillStatement keywords occupations/{code,targetNodeName,frameworkName} skills/skillName
    job-related alignments/{id,skillName} CFItems/fullStatement CFItems/humanCodingScheme
    proxy author creator
    """)
}
