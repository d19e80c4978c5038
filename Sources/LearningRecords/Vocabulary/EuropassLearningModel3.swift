/// European Learning Model 3, as Europass digital credentials write it. Texts are maps from languages.

private let concept = "{id,prefLabel,notation,definition}"
private let kinds =
  "{relatedESCOSkill,relatedSkill,eqfLevel,thematicArea,educationSubject,mode,framework,reusabilityLevel}"

extension Vocabulary {
  /// Claims contain parts of the same shape at any depth, hence paths from anywhere.
  static let europassLearningModel3 = Vocabulary(
    name: "European Learning Model 3",
    table: """
      # The document.
      record              payload                             the record inside its signed form
      linkage             {signatures,signature,protected,header}   the signed form, with certificates and times
      free-text           displayParameter                     what the school chose to print, title included
      binary              displayParameter/individualDisplay   a picture of the diploma, with the name as pixels
      binary              displayParameter/summaryDisplay      a picture of the diploma, with the name as pixels
      free-text           ../inScheme                          the address of a list of codes
      structure           ../\(kinds)/inScheme/id   all records say so
      free-text           credentialProfiles                   which kind of document it is
      free-text           ../{countryCode,spatial,spatialCode,language,primaryLanguage}/notation   the name of a list
      linkage             ../{hasClaim,hasPart,influencedBy,specifiedBy,provenBy,learningOutcome}/id   one learner's own
      linkage             ../{grade,gradingScheme,creditPoint,creditReceived,displayParameter}/id      one learner's own
      linkage             {verificationCheck,verificationStatus}   says how the document was checked
      free-text           ../{additionalNote,entryRequirement}   whatever the school thought worth a note
      free-text           ../idVerification                    says how the person was identified
      binary              ../{embeddedEvidence,supplementaryDocument,bannerImage}   documents that no scan reads

      # The person.
      direct-identifier   credentialSubject/{fullName,givenName,familyName,birthName,patronymicName}   the person's name
      direct-identifier   credentialSubject/{nationalID,identifier,contactPoint,altLabel}   a number, an address
      protected-attribute credentialSubject/{dateOfBirth,placeOfBirth,gender,citizenshipCountry}   age, origin, sex
      proxy               credentialSubject/{location,groupMemberOf,memberOf}   where the person lives and belongs
      direct-identifier   ../contactPoint                      reaches a person

      # The school.
      proxy               ../{awardedBy,awardingBody,awardingOpportunity,providedBy}   which school, when and where
      proxy               ../{directedBy,assessedBy,organisation,accreditation,accreditingAgent}   which school
      proxy               ../{legalName,eIDASIdentifier,vatIdentifier,taxIdentifier,registration}   which school
      proxy               ../{groupMemberOf,hasSubOrganization,subOrganizationOf,educationalSystemNote}   which school
      proxy               ../{landingPage,homepage,contentURL,contactForm}   leads to the school
      proxy               ../{awardingDate,temporal,spatial,spatialCode,geographicName}   when and where
      proxy               ../specifiedBy/{language,identifier,nqfLevel,targetGroup,learningSchedule}   tells the country
      binary              ../{logo,content}                    pixels that no scan reads

      # What was learned.
      job-related         ../{hasClaim,hasPart,influencedBy,specifiedBy}/{title,description}   what was learned
      job-related         ../learningOutcome/{title,description}     what was learned
      job-related         ../learningOutcomeSummary/noteLiteral      what was learned
      job-related         ../learningOutcome/{relatedESCOSkill,relatedSkill}/\(concept)         a skill in a framework
      job-related         ../learningOutcome/{reusabilityLevel,dcType}/\(concept)               what kind of skill
      job-related         ../specifiedBy/{eqfLevel,thematicArea,educationSubject,educationLevel}/\(concept)   what level
      job-related         ../specifiedBy/{mode,dcType,learningSetting,qualificationCode,category}/\(concept)   how
      job-related         ../specifiedBy/{volumeOfLearning,maximumDuration,workload,contactHour,duration}  how much
      job-related         ../specifiedBy/{isPartialQualification,volumeOfLearning}   whether it is the whole
      job-related         ../{creditPoint,creditReceived}/point                      how much was learned
      job-related         ../{creditPoint,creditReceived}/framework/\(concept)       how much was learned
      job-related         ../{influencedBy,hasClaim}/{workload,levelOfCompletion}    how much was learned
      job-related         ../entitlesTo/{title,description}                          what the person may do
      job-related         ../limitOccupation/\(concept)                              what the person may do

      # How well.
      job-related:bundle  ../provenBy                                  a grade, its scale and its status
      job-related         ../provenBy/{title,grade,gradeStatus}        what was tested, and how well
      job-related         ../grade/noteLiteral                         how well
      job-related         ../gradeStatus/\(concept)                    whether it stands
      job-related         ../shortenedGrading/{percentageLower,percentageEqual,percentageHigher}   how well among all
      job-related         ../resultCategory/{label,score,count,minimumScore,maximumScore}          how well among all
      job-related         ../gradingScheme/title                       the scale
      free-text           ../gradingScheme/description                 the school's words about its marks
      """)
}
