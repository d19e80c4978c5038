/// W3C Verifiable Credentials 1.1 and 2.0, their presentations and VC-JWT, with the person claims of schema.org.

extension Vocabulary {
  /// Its lines hold for the credential and for its subject, since an SD-JWT VC lifts the subject's claims to the top.
  static let verifiableCredential = Vocabulary(
    name: "W3C Verifiable Credentials",
    roots: ["", "credentialSubject"],
    table: """
      # Around the subject.
      record             {vc,vp,vp_token,credential,credentials}        the credential inside a token or a wrapper
      record             {verifiableCredential,verifiableCredentials}   each is a record of its own
      record             {presentation,verifiablePresentation}          a wrapper around credentials
      free-text          {description,summary}    real files tell the learner's name and school in it
      linkage            {id,@id,did,holder,uuid}      stays the same at every employer
      proxy              ../issuer                a school's name, place, kind and country
      proxy              ../{issuedBy,issuerId,authority,issuingAuthority,recognizedBy}   leads to the school
      proxy              ../{validFrom,validUntil,validTo,issuanceDate,expirationDate,awardedDate}   close to age
      proxy              ../{issued,issuedOn,issueDate,dateIssued,dateAwarded,expires,expiryDate}    close to age
      proxy              ../{created,dateCreated,dateModified,lastModified}   close to the time of the award
      proxy              ../{date,start,end,startDate,endDate,year}   years tell age and gaps
      proxy              {credentialSchema,$schema}    a schema can be named after the people it is for
      linkage            ../credentialStatus      the index in a status list belongs to one person
      linkage            ../{proof,proofs}        a signature value is unique
      linkage            {termsOfUse,refreshService,confidenceMethod}   carries addresses and keys of one person
      binary             {renderMethod,relatedResource}   a template or a linked file can hold the name
      free-text          ../evidence              what the learner or a witness wrote
      binary             ../evidence/id           a portfolio, a video or a whole transcript

      # Names, numbers and ways to reach the person.
      direct-identifier  ../{givenName,givenNames,given_name,firstName,first_name,forename}   a person's name
      direct-identifier  ../{familyName,familyNames,family_name,lastName,last_name,surname}   a person's name
      direct-identifier  ../{fullName,full_name,middleName,middle_name,additionalName}        a person's name
      direct-identifier  ../{alternateName,nickname,nickName,preferredName,displayName}       a person's name
      direct-identifier  ../{birthName,maidenName,formerName,previousName,previousLastName}   a former name
      direct-identifier  ../{patronymicName,familyNamePrefix,initials}     part of a name, and tells origin
      direct-identifier  {learner,student,recipient,holder,employee,applicant}/name   the person's name
      direct-identifier  ../{email,emails,emailAddress,email_address,telephone,phone,phones}   reaches the person
      direct-identifier  ../{phoneNumber,phone_number,mobile,mobilePhone,faxNumber,fax}        reaches the person
      direct-identifier  ../{url,sameAs,website,homepage,profileUrl,linkedin,github,twitter}   a page about the person
      direct-identifier  ../{identifier,identifiers,otherIdentifier,studentId,employeeId}      a number of the person
      direct-identifier  ../{ssn,socialSecurityNumber,taxID,taxId,vatID,nationalID,nationalId} a number of the person
      direct-identifier  ../{passportNumber,documentNumber,licenseNumber,registrationNumber}   a register finds it
      direct-identifier  ../{username,userName,handle,account,accountId}   an account of the person
      direct-identifier  ../{address,addresses,physicalAddresses,mailingAddresses,homeLocation}   where the person lives
      direct-identifier  ../{streetAddress,street_address,street,geo,latitude,longitude}          where the person lives
      proxy              ../{postalCode,postal_code,zip,zipCode,postOfficeBoxNumber}    a postcode tells race and income
      proxy              ../{addressLocality,addressRegion,addressCountry,addressCountryCode}   a place tells origin
      proxy              ../{city,locality,region,state,county,country,countryCode}             a place tells origin
      proxy              ../{workLocation,location,jurisdiction,timezone,locale}                a place tells origin
      binary             ../{image,images,photo,picture,portrait,logo,thumbnail}   pixels that no scan reads
      free-text          ../identifier/{propertyID,identityType}   only the kind of a number
      free-text          ../otherIdentifier/identifierType         only the kind of a number

      # What law protects.
      protected-attribute ../{honorificPrefix,honorificSuffix,salutation,pronouns}   tells sex, rank or religion
      protected-attribute ../{birthDate,birth_date,dateOfBirth,date_of_birth,dob,age,deathDate}   age
      protected-attribute ../{birthPlace,placeOfBirth,nationality,nationalities,citizenship}   national origin
      protected-attribute ../{birthPlace,placeOfBirth,place_of_birth}/{country,region,locality,city}   national origin
      protected-attribute ../{gender,sex,genderIdentity,sexualOrientation}            sex
      protected-attribute ../{race,ethnicity,raceEthnicity,tribalAffiliation,skinColor}   race
      protected-attribute ../{religion,belief,maritalStatus,pregnancy,politicalAffiliation}   belief and family
      protected-attribute ../{disability,disabilities,accommodation,accommodations,height,weight}   health
      protected-attribute ../{medical,medicalCondition,prescription,vaccination,healthCondition}    health
      protected-attribute ../{veteran,veteranStatus,militaryStatus,militaryService}   veteran status
      protected-attribute ../{immigrationStatus,visa,workAuthorization,residencePermit}   immigration status
      third-person       ../{spouse,parent,parents,children,sibling,siblings,relatedTo,knows}   the person's family
      third-person       ../{guardian,emergencyContact,nextOfKin,colleague,follows}   people around the person
      proxy              ../{alumniOf,memberOf,affiliation,affiliations,membership,memberships}   who belongs to what
      proxy              ../{sponsor,funder,performerIn,seeks,award,awards,scholarship}   clubs, class and belief
      proxy              ../{knowsLanguage,languages,inLanguage,nativeLanguage}       languages tell origin
      proxy              ../{worksFor,employer,company,organization,organisation}   whose people it employs
      proxy              ../{hiringOrganization,employmentUnit}   whose people it employs
      free-text          ../{department,faculty}/name    mostly the name of a trade, so not looked for elsewhere
      free-text          ../issuer/description    the school's words about itself
      proxy              ../{institution,school,university,college,campus,district,provider}   which school, and where
      proxy              ../{salary,baseSalary,wage,wages,compensation,pay,income}    old pay carries old inequality on

      # What the person can do.
      job-related        {skills,skill,hasSkill,hasSkills,knowsAbout,competency,competencies}   what the person can do
      job-related        {hasSkill,hasSkills,knowsAbout}/{name,termCode,competencyText}     what the person can do
      job-related        {skills,skill,competency,competencies}/{name,title,competencyText}   a skill
      job-related        {skills,skill,competency,competencies}/{termCode,level,score}   a skill and how well
      job-related        {hasSkill,skills,knowsAbout,competencies}/inDefinedTermSet/{name,url}   whose list of skills
      job-related        {hasOccupation,jobTitle,occupationalCategory,occupation}   an occupation
      job-related        hasOccupation/{name,occupationalCategory,skills,responsibilities,roleName}   an occupation
      job-related        hasOccupation/{qualifications,experienceRequirements,educationRequirements}  what it asks for
      job-related        hasOccupation/hasOccupation/{name,occupationalCategory,skills,responsibilities}   an occupation
      job-related        hasOccupation/skills/{name,termCode}   what the person can do
      job-related        hasOccupation/hasOccupation/skills/{name,termCode}   what the person can do
      job-related        {hasCredential,schema:hasCredential}/{name,description,credentialCategory}   what was earned
      job-related        {hasCredential,schema:hasCredential}/{educationalLevel,competencyRequired}   what was learned
      job-related        {hasCredential,schema:hasCredential}/competencyRequired/{name,termCode}   what was learned
      linkage            {hasCredential,schema:hasCredential}/id   leads to the school that gives it
      job-related:bundle degree                      a degree, its level and its grade travel together
      job-related        degree/{type,name,level,degreeType,field,fieldOfStudy,major,minor,gpa,grade,status}   a degree
      job-related        {degreeName,degreeType,degreeLevel,degree_level,major,minor}   a degree
      job-related        {fieldOfStudy,courseName,courseTitle,programName,certificationName}   what was learned
      job-related        {gpa,grade,finalGrade,honors,credits,creditHours,score,level}   how well it was learned
      job-related        {licenseName,licenseType,license_active,licenseStatus}   what the person may do
      job-related        {yearsOfExperience,years_experience_band,institution_accredited}   told coarsely on purpose
      job-related        {degree_granted,work_authorized,within_commute}   a need told as yes or no
      job-related        employmentRecord/{jobTitle,department,employmentType,occupationalCategory}   the work done
      job-related        employmentRecord/{responsibilities,skills,description}   the work done
      job-related        {responsibilities,employmentType,role_title}   the work done
      """)
}
