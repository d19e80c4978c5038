/// LinkedClaims, what VC-EDU wrote before Open Badges 3.0, and skills data: RSD, CASE, CTDL-ASN.

private let performed = "{hasPerformed,schema:hasPerformed,hasDemonstrated,schema:hasDemonstrated}"

extension Vocabulary {
  static let linkedClaims = Vocabulary(
    name: "LinkedClaims and skills data",
    roots: ["credentialSubject", ""],
    table: """
      # LinkedClaims.
      linkage            {subject,object,respondAt,claimAddress,digestMultibase}   addresses of profiles
      free-text          {statement,narration,howKnown}            prose about the person
      third-person       source/{author,curator}                   who said it
      linkage            source/{id,retrieveFrom,digestMultibase,dateObserved}   addresses of profiles
      free-text          source/{howKnown,sourceType}              prose about the person
      third-person       {recommender,recommendation,respondent,intendedAudience}   who said it
      third-person       {recommendationText,explainAnswer,howKnow}   a referee's words
      job-related        {aspect,claim,stars,confidence,score}     what is rated, and how
      job-related:bundle reviewRating                              a rating on its scale
      job-related        reviewRating/{ratingValue,bestRating,worstRating}   a rating on its scale
      free-text          reviewRating/ratingExplanation            prose about the person
      proxy              effectiveDate                             when it was
      free-text          impactClaim                               what was done for whom
      third-person       impactClaim/{recipient,beneficiary}       who was helped
      direct-identifier  ../{portfolio,evidenceLink}               pages about the person
      free-text          ../evidenceDescription                    own words
      proxy              {volunteerOrg,volunteerWork}              clubs tell belief, sex and politics

      # VC-EDU.
      job-related        hasAchieved/{name,description}            what was learned
      job-related        \(performed)/{id,name,description}       what was learned
      job-related        \(performed)/{competencyText,competencyLabel,competencyCategory}   what was learned
      job-related        \(performed)/{ceasn:competencyText,ceasn:competencyLabel}          what was learned
      binary             learnerRecord                             a whole transcript in a wrapper
      job-related        learnerRecord/payload/data/badge/{name,tags}   what was learned
      job-related        learnerRecord/payload/data/badge/description   what was learned; the leak scan reads it
      direct-identifier  learnerRecord/payload/data/recipient      the learner's address, in plain or hashed

      # Skills by their own names, wherever they stand.
      job-related        ../{skillName,skillStatement,competencyName,competencyText,competencyLabel}   a skill
      job-related        ../{fullStatement,abbreviatedStatement,humanCodingScheme}   a skill in a CASE framework
      job-related        keywords                                                    what belongs to the skill
      job-related        skills/{keywords,category}                                  what belongs to the skill
      job-related        occupations/{code,targetNodeName,frameworkName,level}       which occupations need it
      job-related        occupations/parents/{code,targetNodeName,frameworkName,level}   which occupations need it
      job-related        skills/occupations/{code,targetNodeName,frameworkName}      which occupations need it
      job-related        {alignments,standards}/{id,skillName}                       a skill in a framework
      job-related        collections/name                                            where the skill is listed
      proxy              {author,creator,owner}                                      who wrote it
      proxy              {publishDate,creationDate,updateDate,archiveDate,issuedOn}  when it was written
      """)
}
