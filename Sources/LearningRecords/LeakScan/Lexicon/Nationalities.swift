/// Nationalities, mother tongues and the right to stay. A language or a cuisine is a skill, and clean.

extension LexiconTable {
  static let nationalities = LexiconTable(
    .nationality,
    """
    people: Afghan Albanian Algerian Angolan Argentine Argentinian Armenian Azerbaijani Bangladeshi Belarusian
    people: Bolivian
    people: Bosnian Brazilian Bulgarian Cambodian Cameroonian Chilean Colombian Congolese Croatian Cuban Cypriot
    people: Ecuadorian
    people: Egyptian Eritrean Estonian Ethiopian Ghanaian Guatemalan Haitian Honduran Indonesian Iranian Iraqi Israeli
    people: Ivorian Jamaican Jordanian Kazakh Kenyan Kosovar Kuwaiti Latvian Lebanese Liberian Libyan Lithuanian
    people: Malaysian
    people: Malian Mexican Moldovan Mongolian Moroccan Nepali Nepalese Nicaraguan Nigerian Pakistani Palestinian
    people: Panamanian
    people: Paraguayan Peruvian Filipino Filipina Rwandan Salvadoran Saudi Senegalese Serbian Singaporean Slovak
    people: Somali
    people: Sudanese Syrian Taiwanese Tanzanian Tunisian Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese
    people: Yemeni
    people: Zambian Zimbabwean Tibetan Kurdish Chechen Scottish Welsh Bavarian Sicilian Texan Californian Rican
    people: Nigerianer Türke Türkin Syrer Syrerin Kurde Kurdin
    language: English French German Spanish Italian Portuguese Dutch Russian Polish Turkish Arabic Chinese Mandarin
    language: Cantonese
    language: Japanese Korean Hindi Urdu Punjabi Bengali Tamil Telugu Gujarati Tagalog Farsi Persian Hebrew Yiddish
    language: Greek
    language: Hungarian Czech Romanian Swedish Norwegian Danish Finnish Icelandic Irish Swahili Amharic Yoruba Igbo
    language: Hausa
    language: Creole Quechua Thai Khmer Lao Burmese Catalan Basque Indian American Canadian British Australian Swiss
    language: Austrian
    language: Belgian European Cuban Somali Vietnamese Ukrainian Pashto Dari Tigrinya Türkisch Arabisch
    language: Russisch Polnisch Deutsch Englisch arabe anglais français espagnol turc árabe inglés francés español
    language: portugués italiano arabo inglese spagnolo Sorbisch Rumänisch Kurdisch Persisch Albanisch Serbisch
    language: Kroatisch
    group: citizen citizens national nationals citizenship nationality immigrant immigrants expatriate expat heritage
    group: descent ancestry origin passport born refugee diaspora community roots native parents family families
    <people>
    !<people> food|cuisine|cooking|dishes|coffee|hat|embroidery|knot|bread|blankets|numerals|wool|pastry|rug|rugs
    !Russian|Syrian|Turkish|Saudi <unit>, !Colombian coffee, !Persian rug, !Egyptian cotton, !Mexican dishes
    !Moroccan leather, !Peruvian lilies, !Bolivian <unit>, !Scottish Qualifications, !Welsh Government, !Brazilian jiu
    !Vietnamese|Somali|Ukrainian|Kurdish|Nepali|Tibetan|Serbian|Croatian|Bosnian interpreting|interpreter|translation
    !Vietnamese|Somali|Ukrainian|Kurdish|Nepali A1|A2|B1|B2|C1|C2|language, !Brazilian Portuguese
    <language> <group>, <language> speaking <group>, <language> American|Canadian|Briton|German
    a|as|the|an|young|proud <language> national|man|woman|engineer|nurse|student|immigrant
    of <language> descent|origin|ancestry
    native <language>, native <language> speaker, native speaker, native speakers, native level <language>
    native or bilingual
    native in <language>, mother tongue, mothertongue, first language, home language, heritage speaker|language
    bilingual <language> household, raised bilingual, <language> native, <language> as a? native|first language?
    L1 <language>
    !African|Asian|Native|Latin American|Americans
    !native mobile|cloud|app|apps|code|plants|species|language development
    US|UK|EU|S citizen|citizens|citizenship|passport|national|person|persons, citizen of, citizenship, dual citizen
    naturalized citizen?, naturalised citizen?, born abroad, foreign born, foreign national|nationals, foreigner
    immigrant
    immigrants, immigrated, emigrated, migrant background, migration background, second generation
    first generation American
    first generation immigrant, undocumented, asylum seeker, asylum, refugee, refugees, green card, permanent resident
    permanent residence|residency, work permit, residence permit, visa sponsorship|status|holder, student visa
    F 1 visa?, H1B, H 1B, F1 student|visa, J1 visa, DACA, TPS holder
    international student|students on|from|visa|association
    international student|students, nationality, nationalities, <capital> born, expat, expatriate
    !digital citizenship, !citizenship education|badge, !good citizenship, !corporate citizenship, !born digital
    !first language acquisition|arts, !<language> as a second, !nationality law, !citizenship law
    !newly|still|later|well|not born
    Staatsbürger, Staatsbürgerin, Staatsbürgerschaft, Staatsangehörigkeit, Staatsangehöriger, Migrationshintergrund
    Muttersprache, Muttersprachler, Muttersprachlerin, muttersprachlich, Ausländer, Flüchtling, Geflüchtete
    Aufenthaltstitel
    Aufenthaltserlaubnis, Einbürgerung, eingebürgert
    langue maternelle, nationalité, ressortissant, ressortissante, réfugié, réfugiée, titre de séjour, immigré
    immigrée
    nacionalidad, lengua materna, ciudadano, ciudadana, ciudadanía, inmigrante, refugiado, refugiada
    permiso de trabajo
    cittadinanza, madrelingua, lingua madre, nazionalità, permesso di soggiorno, rifugiato
    nationaliteit, moedertaal, vluchteling, nacionalidade, língua materna, cidadão, cidadã, cidadania
    migrant, migrants, evacuee, displaced person|persons|by, stateless, newcomer to, native of <capital>
    hails from, born overseas
    came|moved|arrived ~ this country, come to this country, new to the? country|Canada|UK|US, right to work|remain
    settled status
    leave to remain, work visa, visa holder, visa status, eligible to work, authorized|authorised to work
    work authorization|authorisation
    English|French|German|Spanish is my first|second|native|mother, <language> is my mother
    speak|speaks|spoke <language> at home
    raised speaking, grew up speaking, non native, nonnative speaker, foreign accent, ancestral, old country
    home country, homeland
    my country, country of origin|birth, third culture, expatriate, of foreign origin, ethnic <language>
    <people> born|descent
    Arbeitserlaubnis, Visum, Herkunft, Herkunftsland, Heimatland, Zuwanderer, Zuwanderin, Migrantin, Migrant, Asyl
    Asylbewerber
    Duldung, Niederlassungserlaubnis, Blaue Karte, Doppelstaatler, Spätaussiedler, Einwanderer, gebürtiger, gebürtige
    permis de travail|séjour, demandeur d asile, naturalisé, naturalisée, origine <language>, d origine, binational
    binationale
    extranjero, extranjera, migrante, asilo, naturalizado, naturalizada, doble nacionalidad, residencia permanente
    de origen
    straniero, straniera, immigrato, immigrata, doppia cittadinanza, permesso di lavoro, verblijfsvergunning
    statushouder
    imigrante, estrangeiro, estrangeira, naturalidade, dupla cidadania
    !data|cell|cells|workload migrant, !right to work checks|check
    ELD|ELL|ESL|EAL student|students|learner|learners|pupil|pupils|class|classes|program|programme|level|classroom
    English language? learner|learners, limited English, second language speaker|learner, speaker of other languages
    """)
}
