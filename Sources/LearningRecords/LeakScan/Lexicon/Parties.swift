/// Political parties and politics.

extension LexiconTable {
  static let parties = LexiconTable(
    .party,
    """
    Democratic|Republican|Labour|Labor|Conservative|Liberal|Green|Communist|Socialist|Libertarian|Reform|Tea|Pirate Party
    democratic|republican|labour|conservative|socialist|communist|libertarian|green|liberal|workers party
    party member
    Party volunteer|organizer|member|chair|convention|headquarters|leader|branch|delegate, political party|parties
    party politics|conference delegate
    College|Young Republicans|Democrats|Conservatives|Liberals|Labour|Greens|Socialists
    Young Republican|Democrat|Conservative|Liberal, Republicans, Democrats
    Republican candidate|nominee|committee|primary|club
    Republican National|congressman|senator|voter
    Democratic National|candidate|nominee|socialists|socialist|primary|club
    registered|lifelong|staunch Republican|Democrat|voter|independent, Liberal Democrat|Democrats, Lib Dem|Dems
    Tory, Tories
    Labour councillor|MP|candidate|club|students|councilor
    Conservative councillor|MP|candidate|club|association|student
    Green councillor|MP|MEP|candidate, UKIP, Brexit Party, Sinn Féin, Plaid Cymru, SNP MP|member|candidate|activist
    DUP
    Bloc Québécois, NDP, Liberal Party, Likud, Hamas, Hezbollah, BJP, ANC Youth, Kuomintang, Fatah, PKK, AKP
    CHP member
    communist, communists, communism, socialist, socialists, marxist, marxists, anarchist, anarchists, libertarian
    fascist
    nationalist party|movement, neo nazi, far right, far left, alt right, leftist, left wing, right wing, antifa, MAGA
    Black Lives Matter, BLM protest|chapter|march, NRA, pro life, pro choice, Planned Parenthood, Proud Boys
    Oath Keepers
    Extinction Rebellion, Fridays for Future, Greenpeace activist, Turning Point USA, March for Life, Womens March
    ACLU
    Antifaschistisch, Occupy movement|Wall, PETA activist, gun rights, gun control advocacy|march, abortion rights
    ran for city|county|state|school|town|mayor|office|congress|senate|council|parliament
    elected to city|the|parliament
    city council candidate|member|campaign, candidate for mayor|congress|senate|parliament|council|governor|assembly
    councillor, councilor, mayor of, elected councillor, senator, senators, congressman, congresswoman
    congressional intern
    assemblyman, assemblywoman, governor campaign|race, MP office|intern, member of parliament
    parliamentary assistant|intern
    campaign volunteer|staffer|manager for|field, election campaign|volunteer, re election, reelection
    presidential campaign
    canvassed, canvasser, canvassing, get out the vote, voter registration|outreach|database|drive, phone bank|banking
    precinct captain|data|chair|lead, caucus organizer|captain
    political activist|activists|activism|campaign|campaigner
    political consultant|organizer|organiser|affiliation|views|beliefs|volunteer|internship|prisoner|rally|refugee|opinion
    activist, activism, protest organizer|organiser|march, protester, demonstrator against, rally organizer
    grassroots organizer
    SPD, CDU, CSU, FDP, AfD, Bündnis <0-99>, Die Linke|Grünen, die Grünen, Junge Union, Jusos, Jungsozialisten
    Stadtrat
    Stadträtin, Gemeinderat, Gemeinderätin, Bundestag Praktikum, Bundestagsabgeordneter, Ortsverband
    Parteimitglied, Partei
    ÖVP, SPÖ, FPÖ, SVP Mitglied, Landtagsabgeordneter
    Parti socialiste|communiste|républicain, parti politique, La France insoumise, Rassemblement national, militant
    militante
    Les Républicains, Europe Ecologie, conseiller|conseillère municipal|municipale, élu|élue local|locale|municipal
    PSOE, Partido Popular|Socialista|Comunista, Podemos, VOX partido|afiliado, Ciudadanos partido, concejal, concejala
    Morena partido, PRI partido, afiliado|afiliada a|al PSOE|PP|Podemos|partido, juventudes socialistas
    Partito Democratico|Comunista, Forza Italia, Lega Nord, Movimento <1-9>, consigliere comunale, attivista
    PvdA, VVD, GroenLinks, D66, gemeenteraadslid, PT partido, Partido dos Trabalhadores, vereador, vereadora
    !third party, !party planning|planner|supplies|platter|size|rental|line|wall|catering|favors|favours|cake|room
    !multi party, !senator badge, !labour costs|market|law|cost, !liberal arts|education
    !conservative estimate|estimates
    !canvassing opinion, !SPD file|memory|chip|module, !activism catalysts, !CDU design, !FDP controller
    !militant control
    !reelection of leaders, !leader re election
    !Partei Vertrag, !Dritte Partei
    Greens, Christian|Social Democrat|Democrats|Democratic, Democrats, Democrat, Republican Party|volunteer|chair
    Labour branch|activist
    Labour leaflets|leaflet|group|ward|youth|member|movement|conference|campaign
    Conservative group|branch|ward|activist|MPs|campaign
    climate strike|striker|protest|march|camp, protest, protests, protested, protesting, against the government
    anti government
    civil disobedience, sit in protest, campaigned|campaigning|canvass|canvasses for, campaign for
    door knocked|knocking|knocker
    leafleting|leafletting|leafleted, phone banked|banker, constituency, by election
    election night|agent|observer|monitor|judge|worker
    poll watcher|worker, polling agent|station, ballot initiative|measure|access
    state legislature|senate|assembly|capitol, Capitol Hill
    House of Commons|Representatives|Lords, in Congress, congressional, Senate, legislative aide|intern|assistant
    lobbied for, op ed on
    Parliament, parliamentary, mayoral, gubernatorial
    campaign office|headquarters|staff|organizer|intern|treasurer, campaign trail
    grassroots campaign|movement, refugees welcome activist, pro Palestine|Israel, free Palestine, Zionist, BDS
    March on, tea party
    politician, politicians, party official|activist|politics|worker|youth, politically active, left|right leaning
    progressive|conservative activist
    Young Labour|Greens|Socialists|Liberals, Momentum activist, Indivisible chapter, DSA, Sunrise Movement
    Moms Demand, Federalist Society
    Heritage Foundation, Young Americans for, Students for Trump|Biden|Sanders|Obama|Clinton|Justice
    Obama|Trump|Biden|Clinton campaign
    Wahlkampf, Wahlkampfhelfer, Wahlkampfhelferin, Wahlhelfer, Kreisrat, Kreistag, Stadtverordneter, Bürgermeister
    Bürgermeisterin, Landtag
    Bundestag, Nationalrat, Parteivorstand, Kreisvorstand, Grüne Jugend, Piratenpartei, Jungliberale
    Letzte Generation, politisch aktiv
    campagne électorale, conseil municipal, maire, député, députée, Jeunes socialistes|communistes|écologistes
    gilets jaunes, manifestation
    campaña electoral, alcalde, alcaldesa, diputado, diputada, partido, militancia, activista, juventudes
    candidato|candidata a
    sindaco, campagna elettorale, consiglio comunale, deputato, attivismo, Giovani Democratici, verkiezingscampagne
    wethouder, raadslid
    Jonge Democraten, JOVD, campanha eleitoral, deputado, prefeito, militância, filiado, filiada
    !congressional medal, !campaign for|office <common>? products?|ads, !marketing|email|advertising campaign
    !protest song, !senate house library
    !campaign manager tool, !google|ad campaign, !constituency grammar
    !greens mixing|powder|maintenance|salad|keeper|fee, !leafy|micro greens
    !parliamentary procedure|debate, !anti tamper, !poll worker threads
    """)
}
