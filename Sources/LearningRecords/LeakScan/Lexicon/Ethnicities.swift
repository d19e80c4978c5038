/// Race and ethnic origin.

extension LexiconTable {
  static let ethnicities = LexiconTable(
    .ethnicity,
    """
    Hispanic, Hispanics, Latino, Latina, Latinos, Latinas, Latinx, Latine, Chicano, Chicana, Caucasian, BIPOC, AAPI
    African|Asian|Arab|Cuban|Mexican|Chinese|Japanese|Korean|Italian|Irish American|Americans, African descent
    Afro American|Caribbean|Latino|Latina|Brazilian|German|British|Cuban, Afrodescendiente, Native American|Americans
    Native Hawaiian|Alaskan|Alaskans, Alaska Native|Natives, Pacific Islander|Islanders, American Indian, Amerindian
    Indigenous, Aboriginal, First Nations, Torres Strait, Māori, Maori, Inuit, Métis, Cherokee, Navajo, Sioux
    Lakota, Ojibwe
    Choctaw, Apache Nation|tribe, Hopi, Cree, tribal member|college|nation, enrolled tribal
    Black woman|women|man|men|girl|girls|boy|boys|student|students|engineer|engineers|founder|founders|history|community|male
    Black and|or Hispanic|Brown|Latino|African
    Black professionals|professional|leaders|youth|engineers|lawyers|nurses|MBA
    Black female|males|females|scholars|scholar|coders|voices|in tech|in|AI, of Black, Black owned|led, Black American
    Black British|Caribbean|African|Canadian|person|people, National Society of Black, Black History
    Black Student|Students
    White|white male|female|man|woman|person|ethnicity, Brown girl|girls|woman|boys
    person|people|woman|women|man|student|students|youth|communities of color|colour, ethnicity
    ethnic minority|group|origin
    ethnic minorities|background, racial minority|identity|group|background
    minority scholarship|student|students|recipient
    minority scholar|scholars|fellowship|engineering|program|programme|owned|grant|serving|in|engineers|women
    minorities
    underrepresented minority|minorities|group, race White|Black|Asian|Hispanic|Other|African|Caucasian|unknown
    my race, mixed race, biracial, multiracial, interracial, mestizo, mestiza, mulatto, creole heritage
    Roma community|mediator|youth|people|woman, Romani, Sinti, Gypsy, Traveller community, Irish Traveller
    Sami people
    Asian student|students|women|men|woman|man|youth|scientists|engineers|descent|female|male|community|professionals|heritage
    South|East|Southeast Asian <group>|student|students|woman|man|women|association|descent, Society of Asian
    Society of Hispanic
    Arab student|students|community|women|man|woman|youth, Middle Eastern, Desi, Mexican heritage
    people of African, Schwarze Deutsche, personne racisée, gens du voyage, afrodescendiente, indígena, gitano, gitana
    pueblos originarios, quilombola, pardo, negro ou pardo
    !When Race, !race condition|conditions|car|detector
    !Indigenous plants|plant|species|materials|trees|flora|fauna|grasses
    !aboriginal title, !ethnic food, !minority carrier|carriers|interest|interests|shareholder|game|class
    !Apache Spark|HTTP
    !Black belt|box|white|hat|swan|friday|mold|tea|pepper|board|bean|start
    !Asian noodle|cuisine|dishes|markets|cooking
    !Asian option|options|longhorned|vegetables|fusion, !Hopi Hari, !Navajo sandstone
    Black <job>
    Black apprentice|apprentices|candidate|employee|employees|trainee|learner|graduate|graduates|owner|mother|father
    White British|Irish|European|Scottish|Welsh|American|working, Black and Asian|minority|ethnic, BAME, BME
    global majority
    mixed heritage|background|parentage|ethnicity|ancestry, of colour
    of Asian|African|Latin|Arab|Caribbean|Pacific|Indigenous
    Asian heritage|background|British|origin|diaspora|leaders|leadership|female|teens|teen, East Asian, South Asian
    Southeast Asian
    African heritage|background|origin|diaspora|students|student|women|youth, Afro <capital>
    Caribbean heritage|background|student
    Arab heritage|origin|diaspora|students, Latin heritage|origin, Latin American heritage|student|students|youth
    Black heritage
    Diné, Hmong, Rohingya, Uyghur, Uyghurs, Zulu language|heritage|people, Xhosa, Yoruba, Igbo, Hausa, Maasai
    Oromo, Bantu, Berber
    Amazigh, Tatar, Sámi, Ainu, Quechua, Aymara, Guarani, Mapuche, Mayan, Nahua, Taíno, Lakota, Seminole, Iroquois
    Mohawk, Comanche
    Shoshone, Tlingit, Inupiat, Yupik, Samoan, Tongan, Chamorro, Garifuna, Tamil diaspora|heritage, Dalit, Adivasi
    Kurd, Kurds
    Yazidis, Assyrian, Chaldean, Coptic heritage, Ashkenazi, Sephardic, Mizrahi, tribe, tribes, tribal
    diversity scholarship|hire
    diversity fellow|fellowship, inner city youth, heritage language, people of the first nations, racism
    anti racism activist
    Schwarze, Schwarzer, afrodeutsch, afrodeutsche, Sintiza, Romni, People of Color, Communauté noire, antillais
    antillaise
    kabyle, maghrébin, maghrébine, métisse, afrofrancesa, mestizaje, raizal, mapuche, quechua, pueblo gitano
    origine africaine
    !mixed background noise, !African violets|violet|mahogany|drums, !Asian art, !Mohawk carpet
    !Latin American literature
    """)
}
