/// Health and disability of a person; to care for others, or to build for them, is a skill and clean.

extension LexiconTable {
  static let health = LexiconTable(
    .health,
    """
    condition: cancer diabetes epilepsy asthma depression anxiety autism adhd dyslexia dyspraxia dyscalculia bipolar
    condition: schizophrenia
    condition: ptsd ocd stroke leukemia leukaemia lymphoma sclerosis arthritis lupus fibromyalgia migraine migraines
    condition: hiv aids
    condition: hepatitis tuberculosis covid anorexia bulimia addiction alcoholism paraplegia quadriplegia paralysis
    condition: amputation
    condition: blindness deafness tinnitus glaucoma parkinson parkinsons alzheimer dementia celiac crohn crohns
    condition: endometriosis
    condition: asperger aspergers tourette narcolepsy insomnia obesity impairment disability disabilities illness
    condition: disease
    condition: disorder injury surgery chemotherapy dialysis transplant infertility burnout trauma seizures stutter
    condition: stammer
    condition: palsy psoriasis anemia sickness ailment syndrome krebs diabetiker depressionen behinderung handicap
    condition: maladie
    diagnosed with, diagnosis of <condition>, living with ~ <condition>, lives with ~ <condition>
    suffers|suffered|suffering from
    =has|=have|=had ADHD|autism|dyslexia|epilepsy|diabetes|asthma|cancer|depression|anxiety|PTSD|OCD|HIV|lupus|MS|dyspraxia
    despite|through|overcame|overcoming|battled|battling|beat|survived|after|following ~ <condition>, my ~ <condition>
    struggled|struggling|struggles|struggle with ~ <condition>, recovering|recovered from ~ <condition>
    because of ~ <condition>
    due to ~ <condition>, her|his|own|their <condition>
    person|people|student|students|worker|workers|employee with a? disability
    person|student|worker|employee|developer|artist|athlete with a? <condition>
    <condition> survivor|warrior|patient since
    with a|my disability|disabilities, cancer survivor, survivor of, stroke survivor
    returned after a stroke|surgery|illness
    in recovery, recovering alcoholic|addict, sober since, sobriety, rehab stay|programme|program
    alcoholics anonymous
    disabled, registered disabled
    disability benefits|pension|pride|status|scholarship|award|leave|insurance|employment
    disabled students|student|person|worker|employee|athlete|veteran, Paralympic, Paralympics, Paralympian
    Special Olympics
    !disabled users|people|customers|passengers|persons|by|accounts|features|buttons|access|state|devices
    wheelchair user|users|basketball|rugby|athlete|bound, uses a wheelchair, in a wheelchair
    prosthetic leg|arm|limb, amputee
    hearing aid|aids|loss|impaired|impairment, cochlear implant, uses a? hearing|screen|white|service, deaf
    Deaf developer
    hard of hearing, visually impaired, vision impaired|loss|impairment, legally blind
    blind developer|student|person|since
    blind from, partially sighted, low vision person|student, service dog|animal, guide dog, white cane, crutches
    autistic, neurodivergent, neurodiverse, neurodiversity, aspie, on the spectrum, learning disability|disabilities
    special needs student|child|school, special education student|award|graduate|pupil, IEP student, 504 plan
    individualized education
    reasonable accommodation|accommodations|adjustment|adjustments, accommodations for
    needs accommodation|accommodations
    chronic illness|pain|fatigue|condition|disease, mental illness
    mental health condition|challenges|struggles|journey|leave|issues
    medical leave|condition|history|accommodation, sick leave|days
    health condition|issue|issues|problems|reasons|gap, long covid
    epileptic, diabetic since|for, asthmatic, paraplegic, quadriplegic, dyslexic, bipolar, HIV positive
    immunocompromised
    terminal illness|diagnosis, burnout leave|recovery, hospitalised|hospitalized for|during, surgery recovery
    physical limitations
    !for|to|with|of deaf and|or blind|disabled, !deaf and blind|hard users?|people|customers, !blind users|deaf users
    !accessible ~ deaf|disabled|users, !disabled parking|toilet|toilets|ramp
    !hearing aid fitting|dispensing|technology|repair
    !care ~ <condition>, !support ~ <condition>, !people living with, !patients with|diagnosed|suffering|living
    !clients|children|students|residents|persons|adults|learners with ~ <condition>, !nursing ~ <condition>
    !medical history taking|documentation, !due to ~ injury prevention, !after ~ injury prevention
    !illness prevention
    !special education teacher|teaching|law|methods|aide, !learning disabilities teaching|specialist|support
    !medical condition documentation, !in recovery time|mode|point
    !chronic disease|illness|pain management|care|prevention
    !neurodiversity training|at work|awareness, !deaf studies|interpreting|culture|awareness
    !autistic children|pupils support?
    !mental health first aid|nursing|awareness, !mental illness nursing|awareness
    Schwerbehinderung, schwerbehindert, Schwerbehinderter, Schwerbehindertenausweis, Behinderung, behindert, GdB
    Rollstuhl
    Rollstuhlfahrer, Rollstuhlfahrerin, gehörlos, blind seit, Krankheit, erkrankt, krankgeschrieben, Reha
    Depression seit
    chronisch krank, Autist, Autistin, Suchterkrankung
    handicapé, handicapée, handicapés, RQTH, travailleur|travailleuse handicapé|handicapée
    en situation de handicap, sourd
    sourde, malentendant, malvoyant, maladie, arrêt maladie, malade, autiste, fauteuil roulant, cancer du
    discapacidad, discapacitado, discapacitada, enfermedad, silla de ruedas, sordo, sorda, ciego, ciega, autista
    baja médica
    diagnosticado, diagnosticada, disabilità, disabile, invalidità, malattia, sedia a rotelle, non vedente, sordo
    handicap gehandicapt, gehandicapt, arbeidsongeschikt, rolstoel, ziekte, autistisch, deficiência, deficiente
    cadeira de rodas
    !Krankheit|Krankheiten erkennen|vorbeugen, !maladies infectieuses|professionnelles, !atención ~ discapacidad
    !accesibilidad ~ discapacidad, !prevención de enfermedad
    condition: chemo transplant concussion cataract cataracts endometrial scoliosis hernia vertigo thyroid leukaemic
    condition: psychosis bulimic
    condition: autistic diabetic epileptic stuttering stammering panic insulin tumor tumour remission relapse
    condition: amputee sepsis accident
    condition: neuropathy myopathy dystrophy hemophilia haemophilia allergy allergies aphasia ptss brustkrebs
    condition: schlaganfall
    time off for|due|after|because ~ <condition>, leave|absence|break|gap|away for|due|after|because ~ <condition>
    absent for|due|after ~ <condition>, received|receiving|underwent|undergone|needed|awaiting|had ~ <condition>
    after a heart attack
    use|uses|using|used|with a cane|walker|crutch|inhaler|wheelchair|stairlift|prosthesis|rollator, walks with a
    mobility aid|impairment
    stutters, stammers, stutterer, lisp, speech impediment, selective mutism, voice disorder, in therapy
    seeing a therapist, psychotherapy for
    hospital stay|stays|patient for, hospitalized, hospitalised
    health emergency|scare|crisis|setback|problem|break|challenges, ill health
    insulin pump, chronically ill, sick parent|relative, convalescence, convalescing, remission, panic attacks
    my anxiety|depression|illness
    medically retired|discharged|cleared, injured in|while|during|at, since my accident|injury|illness|diagnosis
    lost my|his|her|sight|hearing
    sight loss, one handed|armed|legged, colour blind myself, down syndrome, on the autism, spectrum disorder
    neuro divergent, ADD diagnosis
    deaf in, partially|profoundly|born|hard deaf, deafblind, partially|registered blind, albinism, dwarfism
    short stature, blood donor
    health insurance claimant, disability living, personal independence payment, access to work, blue badge holder
    disabled access need
    light duties, modified duty, workers compensation, workers comp, long term sick, invalid, invalidity
    incapacity, disablement, special school
    my weight|health|condition|medication|therapy, on medication, overweight, underweight, HIV status, sober
    recovering, twelve step, addict
    !deaf in spite, !recovering data|deleted|files|lost, !sober living staff, !injured in first aid
    !health emergency response|preparedness
    !injured while rescuing drill, !invalid input|data|json|argument|state|token|value|values|characters
    !my health record
    !data|database|disaster|system recovery ~ <condition>
    !prevent|prevents|preventing|reduce|reduces|avoid ~ <condition>, !patients ~ <condition>
    !received training ~ <condition>, !first aid ~ <condition>, !panic button|bar|hardware|mode|recover
    !underwent training
    Burnout, nach einem|einer <condition>, Reha, Rehabilitation nach, Umschulung nach, Krebs, Krebserkrankung
    Diabetes seit, Epilepsie
    Berufsunfähigkeit, erwerbsgemindert, Erwerbsminderung, psychisch, depressiv, Angststörung, Sehbehinderung
    sehbehindert, Hörgerät
    Hörgeräteträger, schwerhörig, Gehbehinderung, Prothese, Frührentner, Werkstatt für behinderte, Unfall
    Arbeitsunfall, Querschnittslähmung
    RQTH, AAH, invalidité, sclérose, dyslexique, diabétique, épileptique, mal entendant, burn out, dépression
    cécité, accident du travail
    reconversion après, aveugle, muet, minusvalía, incapacidad, depresión, dislexia, diabético, epilepsia
    accidente laboral
    tumore, depressione, dislessia, cecità, sordità, categorie protette, legge 104, kanker, depressie, dyslexie
    blind geboren, slechthorend
    slechtziend, Wajong, WIA uitkering, depressão, surdo, surda, cego, cega, PcD, cadeirante
    """)
}
