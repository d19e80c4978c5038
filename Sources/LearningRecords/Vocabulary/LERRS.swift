/// LER-RS 4.4 and 4.5, HR Open persons and candidates since 4.2, the envelopes around them, and JEDx worker records.

private let work = "{employmentHistories,employmentHistory,employment,workHistory,workExperience,experience}"
private let study = "{educationAndLearnings,educationAndLearning,educationHistory,education}"
private let certificates = "{certifications,certification,certificates,certificate}"
private let licences = "{licenses,license,licences,licence}"
private let skills = "{skills,skill}"
private let competencies = "{qualifications,competencies,personCompetencies}"
private let position = "positionHistories"
private let degree = "{educationDegrees,degrees}"
private let framework = "{competencyIds,taxonomyIds}"
private let numbers = "scoresNumeric/{value,minimum,maximum,scoreCode,interval}"
private let words = "scoresText/{value,minimum,maximum,scoreTextCode}"

extension Vocabulary {
  /// The body stands bare, in the subject, in `lerrsType`, or in the profiles of a candidate.
  static let lerRS = Vocabulary(
    name: "LER-RS and HR Open",
    roots: [
      "", "credentialSubject", "credentialSubject/lerrsType", "lerrsType", "profiles", "credentialSubject/profiles",
    ],
    table: """
      # Wrappers, and what they say about the transfer.
      record              {candidate,resume,cv,data,payload}   the record inside a wrapper
      record              transferObject/data                   the record inside a consent envelope
      linkage             {transferObject,sessionToken,source,sink,consent}   belongs to one transfer
      record              {verification,Verification,otherW3CVerifiableCredential}   the credential that proves an entry
      proxy               {verifyingOrganization,reference}     who confirmed it, with contacts
      linkage             {documentId,alternateIds,profileId,uri}   a number of this person in some system
      linkage             {associatedPositionOpenings,candidateRelationships,candidateSources}   other applications
      linkage             {applicationProcessHistory,processHistory,processingInformation}       other applications
      free-text           associatedPositionOpenings/positionTitle              which other job it is
      free-text           applicationProcessHistory/{action,status,previousStatus}   what became of the application
      third-person        ../{distributeTo,doNotDistributeTo}/{person,organization,communication}   people by name
      third-person        distributionGuidelines                people and offices by name
      proxy               workLifeCycles                        leave, hiring and dismissal dates
      proxy               {dataProtectionPolicy,geoRestrictions,language,languageCode}   place and language
      free-text           {profileName,narratives,objective,executiveSummary}            own words
      linkage             job                                   which other posting it was written for
      job-related         job/positionOpening/positionProfiles/positionTitle   the position applied for

      # The person: PersonBaseType, PersonNameType, PersonLegalInclusion, PersonPhysicalInclusion.
      direct-identifier   {person,worker}                       the person
      direct-identifier   ../{formattedName,given,preferred,middle,family,familyPrefix,alias,legal}   a person's name
      direct-identifier   ../{formerFamily,formerFamilyPrefix,formerGiven}   a former name tells marriage or transition
      direct-identifier   ../{legalId,legalIds,previousLegalId,formerLegalIds,passportId}   a number of the person
      direct-identifier   ../{taxIds,formerTaxId,formerTaxIds,serviceNumber,memberId}       a number of the person
      protected-attribute ../{preferredSalutationCode,generationAffixCode,titleAffixCode}   sex, age or rank
      protected-attribute ../name/script                        the script of a name tells origin
      proxy               ../qualificationAffixCode             a title is told better by its credential
      protected-attribute ../{residenceCountry,primaryLanguage,legalDocuments,employmentPermits}   national origin
      third-person        ../{fatherName,motherName}            the person's parents
      protected-attribute ../{maritalStatusDate,studentType,studentIndicator,studentStatus}     family and age
      protected-attribute ../{disabilityIndicator,disabilityLevelCode,disabilityType,disabilityId}     health
      protected-attribute ../{disabilityDate,disabilityCertifiedDate,recoveryDate,disabilitySummary}   health
      protected-attribute ../{accommodationTypeCode,accomodationTypeCode,tobaccoUserIndicator,bloodType}   health
      protected-attribute ../{hairColor,eyeColor,identifyingMarks}   looks tell origin
      direct-identifier   ../{communication,web,social,socialMedia}  reaches the person, or a page about the person
      direct-identifier   ../{line,extendedLines,formattedAddress,geoLocation}            where the person lives
      direct-identifier   ../{formattedNumber,dialNumber,areaDialingCode,phoneExtension}  reaches the person
      proxy               ../communication/address              a postcode tells race and income
      free-text           ../{useCode,roleCode,preference,availablePeriod}   which of several numbers it is
      free-text           ../{web,social}/name                  the name of a website, not of the person
      proxy               ../{postOfficeBox,countrySubDivisions,countryDialingCode,domainName}   a place tells origin

      # Work.
      job-related         \(work)/{title,jobTitle,positionTitle,position,jobCategories,jobLevels}   the work done
      job-related         \(work)/{descriptions,description,responsibilities,highlights,tasks,skills}   the work done
      job-related         \(work)/\(position)/{title,jobTitle,positionTitle,jobCategories,jobLevels}   the work done
      job-related         \(work)/\(position)/{descriptions,description,responsibilities,tasks,skills}   the work done
      job-related         \(work)/\(position)/{jobCategories,jobLevels}/{name,code}   the kind and level of work
      proxy               \(work)/\(position)/{resourceRelationshipCode,workRelationshipTypeCode}   class and age
      job-related         \(work)/\(position)/location/descriptions   real files tell the work done here
      job-related         \(work)/organization/industryCodes              in which industry
      job-related         \(work)/organization/industryCodes/value        in which industry
      proxy               \(work)/{organization,company,name,location}    small, ethnic and religious employers
      proxy               \(work)/\(position)/{organization,location,id}   small, ethnic and religious employers
      record              \(work)/verifications                   the credential that proves it
      record              \(work)/\(position)/verifications       the credential that proves it
      free-text           \(work)/organization/{descriptions,description}   the employer's words about itself
      free-text           \(work)/\(position)/organization/name    mostly a trade: not looked for elsewhere
      proxy               \(work)/{start,end,current,id}                  age, and gaps for children, service or prison
      proxy               \(work)/\(position)/{start,end,current}   age, and gaps for children, service or prison

      # Learning. A degree without its status would mislead, so they travel together.
      job-related:bundle  \(study)/\(degree)             a degree, its status and its grade
      job-related         \(study)/\(degree)/{name,codes,iscedEducationLevelCode,degreeGrantedStatus}   a degree
      job-related         \(study)/\(degree)/specializations               the major and the minor
      job-related         \(study)/\(degree)/specializations/{name,type}   the major and the minor
      job-related         \(study)/\(degree)/score/\(numbers)    the grade
      job-related         \(study)/\(degree)/score/\(words)       the grade
      proxy               \(study)/\(degree)/{date,academicHonors,id}      close to age; names of scholarships
      job-related         \(study)/{programs,educationLevelCodes,goodStandingIndicator,descriptions}   what was studied
      job-related         \(study)/educationLevelCodes/{name,code}        what was studied
      job-related         \(study)/{degree,degreeName,degreeType,fieldOfStudy,major,minor,courses}     what was studied
      proxy               \(study)/{institution,department,school,location,id,attachmentReferences}   which school
      record              \(study)/verifications                  the credential that proves it
      record              \(study)/\(degree)/verifications        the credential that proves it
      proxy               \(study)/{start,end,current,otherAttendancePeriods,currentlyAttendingIndicator}   tells age

      # Certificates and licences, with their status.
      job-related:bundle  \(certificates)                          a certificate and its status
      job-related         \(certificates)/{name,status,type}       a certificate and its status
      job-related         \(certificates)/type/{name,code}         a certificate and its status
      proxy               \(certificates)/{id,issued,firstIssued,effectiveTimePeriod}   when and by whom it was given
      free-text           \(certificates)/descriptions             names, dates and places stand in it
      job-related:bundle  \(licences)                              a licence, its classes and its status
      job-related         \(licences)/{name,status,type,endorsements}   a licence, its classes and its status
      job-related         \(licences)/type/{name,code}             a licence, its classes and its status
      job-related         \(licences)/endorsements/{value,description}  a class of the licence
      job-related         \(licences)/{licenseName,licenseType,occupationalCategory}   what the person may do
      job-related         \(licences)/continuingEducation/{hoursRequired,hoursCompleted,renewalPeriod}   kept up to date
      protected-attribute \(licences)/restrictions                 glasses, an accompanying adult: health and age
      direct-identifier   \(licences)/id                          a register finds it
      free-text           \(licences)/id/{schemeId,description}   the kind of licence, in the authority's words
      proxy               \(licences)/{issued,firstIssued,effectiveTimePeriod,violations}   when, where and by whom
      free-text           \(licences)/descriptions                 names, dates and places stand in it
      record              \(certificates)/verifications           the credential that proves it
      record              \(licences)/verifications               the credential that proves it
      proxy               ../securityCredentials                   a clearance tells citizenship

      # Skills.
      job-related         \(skills)/{name,yearsOfExperience,level,proficiencyLevel}   a skill
      job-related         \(skills)/{definitionReference,schemeReference,keywords}        where the skill is defined
      job-related         \(skills)/{definitionReference,schemeReference}/{reference,scheme}   where it is defined
      job-related         \(skills)/keywords/{name,value}          what belongs to the skill
      job-related         \(skills)/{proficiencyLevel,interestLevel}/\(numbers)   how well
      job-related         \(skills)/{proficiencyLevel,interestLevel}/\(words)      how well
      record              \(skills)/verifications                 the credential that proves it
      free-text           \(skills)/{description,comments}         own words, or a referee's
      third-person        ../{endorsers,endorser}/{person,organization}   people who speak for the person
      third-person        ../{endorsers,endorser,comments}              people who speak for the person
      job-related         \(competencies)                               what the person can do
      job-related         \(competencies)/{competencyName,name,description}       a skill
      job-related         \(competencies)/\(framework)/{value,schemeId,schemeLink}           a skill in a framework
      job-related         \(competencies)/\(framework)/{schemeVersionId,schemeAgencyId,agencyUri}   which framework
      job-related:bundle  \(competencies)/proficiencyLevel              a level on its scale
      job-related         \(competencies)/{proficiencyLevel,interestLevel}/\(numbers)   how well
      job-related         \(competencies)/{proficiencyLevel,interestLevel}/\(words)      how well
      job-related         \(competencies)/experienceMeasure/{value,unitCode}      how long
      job-related         \(competencies)/competencyDimensions/dimensionType      how well
      job-related         \(competencies)/competencyDimensions/score/\(numbers)   how well
      job-related         \(competencies)/competencyDimensions/score/\(words)      how well
      proxy               ../{lastUsedDate,firstUsedDate}                years tell age and gaps
      free-text           \(competencies)/competencyEvidence            who tested it, where and when

      # The rest of a resume.
      binary              ../{attachments,attachment,attachmentReferences}   documents with name and address in them
      proxy               {positionPreferences,employmentPreferences,employerPreferences}   care, belief and health
      free-text           positionPreferences/{positionTitles,jobCategories,careerLevelCodes}   a wish, not the person
      free-text           positionPreferences/{positionOfferingTypeCodes,positionScheduleTypeCodes}   a wish
      free-text           positionPreferences/{shiftDescriptions,remoteWork,travel,relocation}        a wish
      proxy               {personAvailability,availability,relocation,travel}   care, belief and health
      proxy               ../{remunerationPackage,offeredRemunerationPackage}   old pay carries old inequality on
      protected-attribute ../{militaryService,militaryStatus}           veteran status
      third-person        {references,referees}                         referees by name
      proxy               {publications,patents}                        a title leads to its authors
      free-text           publications/{title,abstract,comments}        its words are common: not looked for one by one
      third-person        ../{contributors,inventorNames,assigneeNames} co-authors, and the person as author
      """)
}
