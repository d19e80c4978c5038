/// JSON Resume 1.x, with the names that it had before 1.0. jsonresume/resume-schema.

extension Vocabulary {
  static let jsonResume = Vocabulary(
    name: "JSON Resume",
    roots: ["", "credentialSubject"],
    table: """
      record             {jsonResume,json_resume}           the resume inside a wrapper
      direct-identifier  basics                             the person
      binary             basics/{image,picture}             a photograph
      proxy              basics/location                    a postcode tells race and income
      free-text          basics/profiles/network            the name of a website, not of the person
      job-related        basics/label                       the occupation in one word
      free-text          basics/summary                     real files tell name, town, schools and teams in it
      job-related        work/{position,highlights,keywords,technologies,responsibilities}   the work done
      proxy              work/{name,company,employer,url,website,location}   whose people it employs
      free-text          work/{description,summary}         tells the employer
      proxy              work/{startDate,endDate}           age, and gaps for children, service or prison
      proxy              volunteer                          clubs tell belief, sex and politics
      proxy              volunteer/url                      clubs tell belief, sex and politics
      free-text          volunteer/{position,summary,highlights}   what was done there
      job-related        education/{area,studyType,score,gpa,courses}   what was studied, and how well
      proxy              education/{institution,url,website,location}   which school, and where
      proxy              education/{startDate,endDate}      years of study tell age
      proxy              {awards,interests,languages}       hobbies tell class and sex, languages origin
      proxy              publications                       a title leads to its authors
      free-text          publications/{name,summary}        its words are common: not looked for one by one
      free-text          interests/{name,keywords}          its words are common: not looked for one by one
      job-related        {certificates,certifications}/{name,title}      a certificate
      proxy              {certificates,certifications}/{date,url,issuer}   when and by whom it was given
      job-related        skills                             what the person can do
      job-related        skills/{name,level,keywords}         what the person can do
      third-person       {references,referees}              referees, with prose about the person
      free-text          references/reference               prose about the person
      job-related        projects/{name,description,highlights,keywords,roles,type,technologies}   the work done
      direct-identifier  projects/{url,website,github,repository}   a page about the person
      proxy              projects/{entity,startDate,endDate}   for whom, and in which years
      direct-identifier  meta/canonical                     the address of the public resume
      free-text          meta/{version,lastModified}        of no use to a reviewer
      """)
}
