/// Words that tell an age or a time of life.

extension LexiconTable {
  static let ages = LexiconTable(
    .agePhrase,
    """
    <14-99> years|year|yrs|yr old, <14-99> y|yo o?, aged <14-99>, age <16-99>, <14-99> years of age, at age <14-99>
    at the age of, turned <14-99>, turns <14-99>, <16-99> years young
    in my|his|her teens|twenties|thirties|forties|fifties
    in my|his|her early|late|mid twenties|thirties|forties|fifties|sixties, sixtysomething, octogenarian
    septuagenarian
    workers|people|adults|women|men|candidates|employees|talent|professionals over <40-79>, fifty plus
    <40-79> plus club|programme|program|network|workers|jobseekers, over forty|fifty|sixty
    <20-69> years|year|yrs of? ~ experience|practice|service|career, <20-69> years in|at|as|with
    more than <20-69> years, over <20-69> years, <20-69> years ~ career|industry|field|trade|profession|business
    twenty|thirty|forty|fifty years ~ experience|practice|service|career|trade|industry|field
    two|three|four|five|several|many decades of|in, decades of experience|practice|service, decades long career
    !systems|company|firm|process|processes|building|history|warranty|guarantee ~ <20-69> years
    !<1-19> to <20-69> years
    recent graduate, recent college|university|high? school? grad|graduate|graduates, recent grad
    new grad|graduate|grads
    fresh graduate, newly graduated, recently graduated, just graduated, first year student, freshly graduated
    graduating senior, school leaver, career starter, early career professional, entry into retirement
    born in|on|at, born <1-31>, date of birth, birth date, birthdate, birthday, DOB, birth year, year of birth
    !born in the cloud, !born digital, !cloud born
    class of <1930-2039>, class of <0-99>
    retired teacher|nurse|officer|engineer|accountant|worker|professor|soldier|colonel
    =Retired <common>, retiree, retirees, semi retired, early retirement, came out of retirement, pensioner
    pension age
    !retired legacy|servers|systems|hardware|code|assets|debt|equipment|applications
    millennial, millennials, gen z|x|y, generation z|x|y, baby boomer, boomer, zoomer, digital native|natives
    centennial
    young professional|professionals|man|woman|talent|people award|leader|leaders|person|adult|farmer|entrepreneur
    young professional|professionals|man|woman|talent|leader|leaders|person|entrepreneur|businesswoman|businessman|researcher
    young mother|father|parent|parents|mom|dad|mum|lady|boy|girl|lad
    youngest ever|member|person|student|manager|candidate|graduate
    oldest member|student|participant|graduate|candidate
    mature student|students|age, older worker|workers|adult learner, senior citizen|citizens volunteer
    elderly applicant
    teenager, teenage, teen, adolescent years, grandmother, grandfather, grandparent, grandchildren, great grandchild
    middle aged, age group, over the hill, years young, empty nester, midlife, late career, lifelong career
    sexagenarian
    grew up with smartphones|computers|internet, before computers|the internet, since childhood, when I was young
    <14-99> Jahre alt, <14-99> jährige|jähriger|jährig, geboren, Geburtsdatum, Geburtsjahr, Rentner, Rentnerin
    Ruhestand
    <20-69> Jahre Berufserfahrung|Erfahrung, über <20-69> Jahre, seit <20-69> Jahren, im Alter von, Absolventin
    Berufsanfänger
    âgée|âgé de, <14-99> ans d? expérience, né|née en|le|à, date de naissance, retraité|retraitée
    jeune diplômé|diplômée
    plus de <20-69> ans
    <14-99> años de? edad?, nacido|nacida en|el, fecha de nacimiento, jubilado, jubilada
    recién graduado|graduada|egresado
    <20-69> años de experiencia, más de <20-69> años
    <14-99> anni, nato|nata a|il|nel, data di nascita, pensionato, pensionata, neolaureato, neolaureata
    <14-99> jaar oud, geboren in|op, geboortedatum, gepensioneerd, pas afgestudeerd
    <14-99> anos de idade, nascido|nascida em, data de nascimento, aposentado, aposentada, recém formado|formada
    !aged care|cheese|beef|timber|stock|debt|receivables
    I am|m <16-79>, I m <16-79>, <16-79> y|yr|yrs o|old, since I was <5-30>, when I was <5-30>, at <14-19> I
    by age <14-79>
    quarter|half century, quarter of a century, half a century, century of experience, <16-79> ans, <16-79> anni
    <16-79> años
    one|two|three|four|five|six decades, decades behind|at|as|with, lifetime of experience, lifetime in the
    veteran of the trade
    <20-69> years|yrs|year career|veteran, <20-69> years|yrs, <20-69> Jahre
    over|nearly|almost twenty|thirty|forty|fifty years
    !<20-69> years|year warranty|guarantee|lease|mortgage|bond|bonds|forecast|plan|loan|data|records|sentence
    !<20-69> years|year <common>? buildings|systems|equipment|forest|trees|event|flood|storm
    !<20-69> years ago|later|time
    fresh out of school|college|university|high, out of high school, straight from|out school|college|university
    close|near to retirement, nearing|approaching|before|past|until|post retirement, retiring, retired from
    retires, retirement age
    granddad, grandad, granny, nana, grandparents, grandson, granddaughter, great grandparent, youngster
    youngsters, teenaged
    schoolboy, schoolgirl, elder statesman, old timer, oldtimer, old hand, seasoned senior
    older|younger generation, my generation
    generation alpha|baby, <20-79> something, quinquagenarian, nonagenarian, age discrimination, too old|young for
    over the age of
    under the age of|<16-40>, adult returner, late bloomer, second career, late starter, coming of age, of my age
    college senior|junior|sophomore|freshman, high school senior|junior|sophomore|freshman, student aged
    sixth former, youth award
    Ü30, Ü40, Ü50, Ü60, <40-79> plus, ab <40-79>, über <40-79>, Seniorin, Altersteilzeit, Jugendliche
    Schulabgänger, Azubi des
    quinquagénaire, sexagénaire, senior de, retraite anticipée, proche de la retraite, jeune retraité
    à la retraite, jubilación
    prejubilado, cincuentón, mayor de <40-79>, joven de <14-39>, giovane di <14-39>, over <40-79>, prepensionamento
    !over|under <40-79> <common>, !over <40-79> <unit>|<job>, !aged <1-13>
    """)
}
