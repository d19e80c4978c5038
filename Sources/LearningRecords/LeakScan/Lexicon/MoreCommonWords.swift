/// Words that anybody uses, in German, French, Spanish, Italian, Dutch and Portuguese, and the forms that records fill in.

extension LexiconTable {
  static let moreCommonWords = LexiconTable(
    nil,
    """
    common: der die das den dem des ein eine einer einem einen und oder mit von zu zur zum für auf aus bei nach
    common: über unter ist sind war wird werden hat haben kann nicht sich als auch an am im ins wie nur noch bis
    common: durch ohne gegen kurs kurse ausbildung prüfung abschluss zeugnis zertifikat stunden jahr jahre arbeit
    common: beruf schule fach grundlagen einführung kenntnisse fähigkeiten technik technische technischer
    common: wirtschaft informatik wissenschaft angewandte stadt land staat deutsch deutsche projekt leitung führung
    common: pflege handel meister geselle lehrling
    common: le la les un une des du de et ou avec pour dans sur par sans est sont a été être avoir qui que ce
    common: cette ces son sa ses au aux en formation diplôme certificat cours examen année années travail métier
    common: école gestion projet compétences niveau licence bases initiation sciences techniques appliquées
    common: national nationale français française
    common: el los las una unos unas del y o con para por sin es son fue ser estar que se su sus al en como curso
    common: cursos certificado diploma examen año años trabajo escuela gestión proyecto competencias nivel
    common: ciencias técnicas aplicadas nacional general introducción
    common: il lo gli uno della dello delle degli dei nel nella e con per senza sono era corso corsi certificato
    common: esame anno anni lavoro scuola gestione progetto competenze livello scienze tecniche applicate nazionale
    common: het een van en met voor op aan door zonder zijn was wordt cursus certificaat examen jaar jaren werk
    common: school beheer project vaardigheden niveau toegepaste nationale
    common: os as um uma do da dos das e ou com para por sem ser curso certificado exame ano anos trabalho escola
    common: gestão projeto competências nível ciências técnicas aplicadas nacional
    common: true false null none unknown other yes no pending complete passed failed enrolled withdrawn expired
    common: revoked suspended probationary unsatisfactory unaccredited inprogress mr mrs ms dr prof female male
    common: nonbinary single married divorced full part contract temporary permanent fulltime parttime hourly
    common: salaried monthly weekly beginner novice intermediate advanced expert fluent conversational bilingual red
    common: blue green yellow purple violet pink brown black white grey silver gold monday tuesday wednesday
    common: thursday friday saturday sunday credit competency microcredential microdegree certificate degree badge
    common: diploma membership learningprogram assignment assessment award bachelor bachelors master masters
    common: doctorate associate apprenticeship apprenticeshipcertificate journeymancertificate journeyman
    common: mastercertificate qualityassurancecredential researchdoctorate professionaldoctorate
    common: secondaryschooldiploma generaleducationdevelopment fieldwork practicum internship coproject lettergrade
    common: percent percentage gradepointaverage rawscore rubriccriterion rubricscore rubriccriterionlevel
    common: performancelevel predictedscore weightedscore result ext cte term transcript record learneddate jpg jpeg
    common: png gif svg pdf doc docx txt csv json html xml zip http https www com org net edu gov mailto urn uuid
    common: did key web ob clr vc credentialsubject achievement achievementsubject person profile organization
    common: openbadgecredential verifiablecredential final draft copy version portfolio resume cv cover letter image
    common: photo picture scan file attachment evidence
    common: admin administrator info contact hello support office mail noreply reply postmaster webmaster hr jobs
    common: career careers recruiting billing accounts enquiries inquiry team sales
    """)
}
