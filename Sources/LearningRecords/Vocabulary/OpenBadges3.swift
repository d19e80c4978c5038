/// Open Badges 3.0: one achievement about one learner. 1EdTech OB 3.0, appendix B.1.

private let alignment = "{alignment,alignments}"
private let scale = "achievement/resultDescription"
private let step = "achievement/resultDescription/rubricCriterionLevel"

extension Vocabulary {
  /// What it adds to the credential around it.
  static let openBadges3 = Vocabulary(
    name: "Open Badges 3.0",
    roots: ["credentialSubject", ""],
    table: """
      # The learner.
      direct-identifier  identifier                    a name, address or number; hashed, a list of guesses finds it
      direct-identifier  licenseNumber                 a public register finds the name
      free-text          narrative                     what the learner or a teacher wrote
      free-text          role                          student president, sorority treasurer
      proxy              {activityStartDate,activityEndDate}   school years tell age
      free-text          term                          school years tell age
      proxy              {source,parentOrg,official}   the school and the people who run it
      third-person       ../{endorsement,endorsements,endorsementJwt}    a named referee's words
      third-person       ../endorsementComment         a referee's words

      # What was achieved.
      job-related        achievement                   what was learned, in one word
      job-related        achievement/{name,achievementType,fieldOfStudy,specialization}   what was learned
      job-related        achievement/{creditsAvailable,tag,tags}   what was learned, and how much
      job-related        achievement/description       what was learned; the leak scan reads it
      job-related        achievement/criteria          what had to be done
      job-related        achievement/criteria/{narrative,name,description}   what had to be done
      binary             achievement/criteria/{id,url}   a page of the school
      binary             achievement/{id,@id}          a page of the school
      proxy              achievement/{humanCode,otherIdentifier,identifier}   a course in the school's catalogue
      proxy              achievement/{creator,issuer,related,version,inLanguage,@language}   the school and its language
      binary             achievement/image             a badge or a seal that no scan reads
      job-related        {creditsEarned,creditsAvailable}   how much was learned
      job-related        achievement/skills            what was learned
      job-related        achievement/skills/{name,code}   what was learned

      # The skill that it stands for.
      job-related        achievement/\(alignment)/{targetName,targetCode,targetType}   a skill in a framework
      job-related        achievement/\(alignment)/{targetUrl,targetFramework}          a skill in a framework
      job-related        achievement/\(alignment)/targetDescription     what the skill is

      # How well. A result without its status would mislead.
      job-related:bundle result                        a result and its status travel together
      job-related        result/{value,status}         the mark, and whether it was passed
      job-related        result/\(alignment)/{targetName,targetCode,targetType}   what was marked
      proxy              result/\(alignment)/{targetUrl,targetFramework,targetDescription}   the school's catalogue
      job-related        result/{resultDescription,achievedLevel}     which mark it is, and which step was reached
      job-related        \(scale)/{name,resultType,allowedValue,requiredValue}   what marks there are
      job-related        \(scale)/{valueMin,valueMax}         what marks there are
      job-related        \(scale)/requiredLevel       the step that is asked for
      linkage            \(scale)/id                  refers to a part of this document only
      job-related        \(scale)/\(alignment)/{targetName,targetCode,targetType}   what is marked
      job-related        \(scale)/\(alignment)/{targetUrl,targetFramework}          what is marked
      job-related        \(scale)/\(alignment)/targetDescription                    what is marked
      job-related        \(step)/{name,level,points}       a step of the scale
      job-related        \(step)/description               a step of the scale
      linkage            \(step)/id     refers to a part of this document only
      job-related        \(step)/\(alignment)/{targetName,targetCode}   a step
      job-related        \(step)/\(alignment)/{targetType,targetUrl}    a step
      job-related        \(step)/\(alignment)/targetFramework           a step
      job-related        \(step)/\(alignment)/targetDescription         a step

      # Open Badges 2.0, as older wallets wrap it.
      direct-identifier  recipient                     the learner's address, in plain or hashed
      job-related        badge/{name,tags}             what was learned
      job-related        badge/description             what was learned; the leak scan reads it
      job-related        badge/criteria/narrative      what had to be done
      job-related        badge/\(alignment)/{targetName,targetCode,targetUrl}   a skill in a framework
      proxy              badge/{id,issuer,image}       leads to the school
      """)
}
