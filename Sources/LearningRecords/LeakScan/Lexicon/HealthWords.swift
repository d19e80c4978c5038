/// Health and disability of a person; to care for others, or to build for them, is a skill and clean.

extension LexiconTable {
  static let health = LexiconTable(
    .health,
    """
    condition: cancer diabetes epilepsy asthma depression anxiety autism adhd dyslexia dyspraxia dyscalculia bipolar schizophrenia
    condition: ptsd ocd stroke leukemia leukaemia lymphoma sclerosis arthritis lupus fibromyalgia migraine migraines hiv aids
    condition: hepatitis tuberculosis covid anorexia bulimia addiction alcoholism paraplegia quadriplegia paralysis amputation
    condition: blindness deafness tinnitus glaucoma parkinson parkinsons alzheimer dementia celiac crohn crohns endometriosis
    condition: asperger aspergers tourette narcolepsy insomnia obesity impairment disability disabilities illness disease
    condition: disorder injury surgery chemotherapy dialysis transplant infertility burnout trauma seizures stutter stammer
    condition: palsy psoriasis anemia sickness ailment syndrome krebs diabetiker depressionen behinderung handicap maladie
    diagnosed with, diagnosis of <condition>, living with ~ <condition>, lives with ~ <condition>, suffers|suffered|suffering from
    =has|=have|=had ADHD|autism|dyslexia|epilepsy|diabetes|asthma|cancer|depression|anxiety|PTSD|OCD|HIV|lupus|MS|dyspraxia
    despite|through|overcame|overcoming|battled|battling|beat|survived|after|following ~ <condition>, my ~ <condition>
    struggled|struggling|struggles|struggle with ~ <condition>, recovering|recovered from ~ <condition>, because of ~ <condition>
    due to ~ <condition>, her|his|own|their <condition>, person|people|student|students|worker|workers|employee with a? disability
    person|student|worker|employee|developer|artist|athlete with a? <condition>, <condition> survivor|warrior|patient since
    with a|my disability|disabilities, cancer survivor, survivor of, stroke survivor, returned after a stroke|surgery|illness
    in recovery, recovering alcoholic|addict, sober since, sobriety, rehab stay|programme|program, alcoholics anonymous
    disabled, registered disabled, disability benefits|pension|pride|status|scholarship|award|leave|insurance|employment
    disabled students|student|person|worker|employee|athlete|veteran, Paralympic, Paralympics, Paralympian, Special Olympics
    !disabled users|people|customers|passengers|persons|by|accounts|features|buttons|access|state|devices
    wheelchair user|users|basketball|rugby|athlete|bound, uses a wheelchair, in a wheelchair, prosthetic leg|arm|limb, amputee
    hearing aid|aids|loss|impaired|impairment, cochlear implant, uses a? hearing|screen|white|service, deaf, Deaf developer
    hard of hearing, visually impaired, vision impaired|loss|impairment, legally blind, blind developer|student|person|since
    blind from, partially sighted, low vision person|student, service dog|animal, guide dog, white cane, crutches
    autistic, neurodivergent, neurodiverse, neurodiversity, aspie, on the spectrum, learning disability|disabilities
    special needs student|child|school, special education student|award|graduate|pupil, IEP student, 504 plan, individualized education
    reasonable accommodation|accommodations|adjustment|adjustments, accommodations for, needs accommodation|accommodations
    chronic illness|pain|fatigue|condition|disease, mental illness, mental health condition|challenges|struggles|journey|leave|issues
    medical leave|condition|history|accommodation, sick leave|days, health condition|issue|issues|problems|reasons|gap, long covid
    epileptic, diabetic since|for, asthmatic, paraplegic, quadriplegic, dyslexic, bipolar, HIV positive, immunocompromised
    terminal illness|diagnosis, burnout leave|recovery, hospitalised|hospitalized for|during, surgery recovery, physical limitations
    !for|to|with|of deaf and|or blind|disabled, !deaf and blind|hard users?|people|customers, !blind users|deaf users
    !accessible ~ deaf|disabled|users, !disabled parking|toilet|toilets|ramp, !hearing aid fitting|dispensing|technology|repair
    !care ~ <condition>, !support ~ <condition>, !people living with, !patients with|diagnosed|suffering|living
    !clients|children|students|residents|persons|adults|learners with ~ <condition>, !nursing ~ <condition>
    !medical history taking|documentation, !due to ~ injury prevention, !after ~ injury prevention, !illness prevention
    !special education teacher|teaching|law|methods|aide, !learning disabilities teaching|specialist|support
    !medical condition documentation, !in recovery time|mode|point, !chronic disease|illness|pain management|care|prevention
    !neurodiversity training|at work|awareness, !deaf studies|interpreting|culture|awareness, !autistic children|pupils support?
    !mental health first aid|nursing|awareness, !mental illness nursing|awareness
    Schwerbehinderung, schwerbehindert, Schwerbehinderter, Schwerbehindertenausweis, Behinderung, behindert, GdB, Rollstuhl
    Rollstuhlfahrer, Rollstuhlfahrerin, gehörlos, blind seit, Krankheit, erkrankt, krankgeschrieben, Reha, Depression seit
    chronisch krank, Autist, Autistin, Suchterkrankung
    handicapé, handicapée, handicapés, RQTH, travailleur|travailleuse handicapé|handicapée, en situation de handicap, sourd
    sourde, malentendant, malvoyant, maladie, arrêt maladie, malade, autiste, fauteuil roulant, cancer du
    discapacidad, discapacitado, discapacitada, enfermedad, silla de ruedas, sordo, sorda, ciego, ciega, autista, baja médica
    diagnosticado, diagnosticada, disabilità, disabile, invalidità, malattia, sedia a rotelle, non vedente, sordo
    handicap gehandicapt, gehandicapt, arbeidsongeschikt, rolstoel, ziekte, autistisch, deficiência, deficiente, cadeira de rodas
    !Krankheit|Krankheiten erkennen|vorbeugen, !maladies infectieuses|professionnelles, !atención ~ discapacidad
    !accesibilidad ~ discapacidad, !prevención de enfermedad
    """)
}
