/// What a school's programmes tell about those whom they are for: a mother tongue, a disability, a family's means. To
/// teach such learners is a skill and clean.

extension LexiconTable {
  static let learnerStatus = LexiconTable(
    .nationality,
    """
    ELD, ELL, ELLs, LEP student|students|status|pupil|pupils|learner|learners|program|programme|services, ELD level|levels
    English learner|learners, English language learner|learners|development, limited English proficiency|proficient|speaker
    ESL|ESOL|EAL|EFL student|students|learner|learners|pupil|pupils|class|classes|course|courses|level|levels|program|programme
    ESL|ESOL|EAL|EFL placement|services|support|status|graduate|participant|cohort|section|block
    language acquisition program|programme|student|students|learner|learners|class|classes|services|support|level|levels|center|goals
    language acquisition needs|skills|course, newcomer student|students|program|programme|pupil|pupils|class|classes
    multilingual learner|learners, dual language learner|learners, heritage language learner|learners, emergent bilingual|bilinguals
    reclassified fluent, redesignated fluent, long term English, students|pupils|learners learning English
    Deutsch als Zweitsprache Kurs|Klasse|Schüler, Vorbereitungsklasse, Willkommensklasse, Integrationskurs, allophone, allophones, UPE2A
    !teaching|taught|teach|teaches|teacher|teachers|tutored|tutoring|tutor|instructing|instruction|instructs|coached ~ ELL|ELLs|ELD
    !teaching|taught|teach|teaches|teacher|teachers|tutored|tutoring|tutor|instructing|instruction|instructs|coached ~ ESL|ESOL|EAL|EFL
    !teaching|taught|teach|teaches|teacher|teachers|tutored|tutoring|tutor|instructing|instruction|coached ~ English|LEP|multilingual
    !with|supporting|supported|supports|support|serving|scaffolding|assess|assessed|assessing ~ ELL|ELLs|ELD|ESL|ESOL|EAL|English|LEP
    !with|supporting|supported|supports|support|serving|scaffolding|assess|assessed|assessing ~ multilingual|newcomer|emergent|dual
    !planning|planned|designing|designed|lessons|strategies|materials|methods|curriculum for ~ ELL|ELLs|ESL|EAL|English|multilingual
    !ELL|ELD|ESL|ESOL|EAL|EFL teacher|teachers|teaching|tutor|instructor|instruction|endorsement|certificate|methods|strategies|specialist
    !ELD teaching|driver|drivers|device|devices|mandate|rule, !second language acquisition, !ELD <capital>
    !language acquisition theory|theories|research|methods|models
    """)

  static let learnerNeeds = LexiconTable(
    .health,
    """
    IEP, IEPs, special education, special ed, special needs, resource room, 504 accommodations, SEN support|register|pupil|student|status
    SEND pupil|student|support|register, EHCP, Förderschule, Sonderschule, Förderschwerpunkt, Nachteilsausgleich
    !special education|ed|needs teacher|teaching|law|methods|aide|assistant|paraprofessional|credential|certification|endorsement|major
    !special education|needs children|pupils|settings|classroom|classrooms|policy|instruction|strategies|licence|license|practice
    !with|teaching|taught|supporting|supported|tutored|in|to|of|for special education|ed|needs, !special education and
    !write|writes|wrote|writing|develop|developed|develops|implement|implemented|drafted|manage|managed|monitor|facilitate ~ IEP|IEPs
    !IEP|IEPs meeting|meetings|goals|development|writing|process|team|documentation|compliance
    """)

  static let familyMeans = LexiconTable(
    .privateLife,
    """
    free|reduced price? lunch|lunches|meal|meals, reduced price lunch|meals, Title I, Title 1 school|student|students|program
    first generation college|university|student|students|graduate|immigrant|American|academic|scholar|scholars, first gen student|college
    low income student|students|family|families|household|background|youth, foster youth, homeless student|students|youth
    disadvantaged background|backgrounds|student|students|youth, underprivileged, food stamps, SNAP recipient, on welfare, Pell Grant
    Pell eligible|recipient, McKinney Vento, first in my|her|his|their family, TRIO student|students|scholar|program, Upward Bound
    migrant student|students|education|program, means tested, bursary recipient, BAföG, boursier, boursière
    !serving|teaching|taught|with|supporting|supported|tutored|mentored|for|helped ~ low|first|homeless|disadvantaged|foster|migrant|underprivileged
    !Title I teacher|teachers|tutor|coordinator|compliance|funds|funding|reading, !free meal planning, !first generation processor|intel|sequencing
    """)
}
