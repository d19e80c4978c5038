/// Trade unions and what their members do.

extension LexiconTable {
  static let unions = LexiconTable(
    .union,
    """
    trade|trades|labor|labour|teachers|teacher|nurses|workers|worker|faculty|staff|firefighters|carpenters union|unions
    electricians|police|writers|actors|farm|postal|transit|dockers|miners|seafarers|steelworkers|employees union|unions
    tenants|graduate union, trade|labor|labour unionist|unionists
    union member|members|membership|card|dues|delegate|delegates
    union rep|reps|representative|steward|stewards|organizer|organiser|organizing|organising|organizers|branch|local|officer
    union president|secretary|treasurer|hall|activist|leader|contract|convention|negotiator|shop|journeyman|carpenter
    union apprentice|apprenticeship|electrician|drive|election|official|scale|wages|bargaining|caucus|trustee|picnic|scholarship
    union welder|plumber|millwright|roofer|laborer|pension|newsletter, dues paying, pay union dues, union dues
    shop steward|stewards, works council, staff association representative, unionized, unionised, unionist, unionists
    unionization, unionisation, nonunion, picket line|lines|captain, picketing, picketed
    strike committee|fund|vote|leader
    organised|organized|led|joined|supported a|the strike, went on strike, on strike, walkout, wildcat strike
    general strike
    collective bargaining committee|team|unit member, bargaining committee|unit, grievance committee|steward|officer
    Teamsters, Teamster, AFL CIO, AFL, SEIU, IBEW, UAW, AFSCME, UFCW, IATSE, SAG AFTRA, IAM Local, CWA Local, ILWU
    UNITE HERE
    United Auto Workers, United Steelworkers, USW, UMWA, LIUNA, Ironworkers Local, UA Local, IUOE, NALC, APWU, AFT
    NEA member
    Local <1-9999> journeyman|apprentice|member|hall|electrician|plumber|plumbers|union|carpenters|president|steward
    UNISON, GMB union|branch|rep, Unite the Union, UCU, NUT member, NASUWT, RMT, ASLEF, Usdaw, TUC, Solidarnosc
    Solidarity union
    Unifor, CUPE, Teamsters Canada, ver di, verdi Mitglied, IG Metall|BAU|BCE, DGB, GEW, NGG Gewerkschaft
    Gewerkschaft
    Gewerkschaften, Gewerkschaftsmitglied, gewerkschaftlich, Gewerkschafter, Gewerkschafterin, Betriebsrat
    Betriebsrätin
    Betriebsratsmitglied, Personalrat, Tarifkommission, Streik, Streikleitung, Vertrauensmann der, Jugendvertreterin
    Jugendvertretung, syndicat, syndical, syndicale, syndicaliste, syndiqué, syndiquée, délégué|déléguée du? personnel
    CGT, CFDT, FO syndicat, SUD Solidaires, grève, gréviste, comité d entreprise
    sindicato, sindical, sindicalista, sindicalizado, CCOO, UGT, huelga, enlace sindical, CGIL, CISL, UIL sindacato
    sindacato
    sindacale, sindacalista, sciopero, vakbond, vakbondslid, FNV, CNV, ondernemingsraad, staking, CUT sindicato, greve
    union electrical|steelworkers|local <1-9999>
    !union all|select|type|types|operator|find|jack|square|pacific|station|fitting|fittings|nut|catalog|catalogue
    !SQL|European|credit|tagged|discriminated|customs|western|rugby|soviet|civil|set|disjoint|student|students union
    !UIL competition|state, !SUD files, !verdi opera, !RMT tool, !strike price|zone|rate|a, !GEW process, !DGB board
    !labor|labour market|cost|costs|law
    nurses|teachers|workers|worker|miners|railway|rail|bus|postal|garbage|dock|hotel|faculty|students|labour|labor strike|strikes
    strike captain|leaflets|pay|action|pickets|organiser|organizer, industrial action
    labor|labour organizer|organiser|movement|council
    labor|labour federation|delegate|rights|activist|relations|solidarity, !labor|labour relations act|law
    rank and file, bargaining unit
    organizing campaign|drive
    Local <1-9999> delegate|rep|representative|secretary|treasurer|organizer|trustee|shop, Local <1-9999>
    Communications|Steel|Electrical|Mine|Auto|Garment|Transport|Postal|Farm|Food Workers, Workers of America
    United <capital> Workers
    International|National|American Brotherhood|Federation of, American Federation of
    National Education Association, Amalgamated
    Brotherhood of, Workers United, Fight for 15, right to organize|organise, workers rights, worker representative
    staff rep
    works councillor, workers council, employee representative, health and safety rep, convenor, shopfloor rep
    branch secretary
    trade unionism, closed shop, union, unions
    !union of|in|by|set|sets|intersection, !set|the|type|a union of
    !union carbide|pacific|jack|station|square|street|bank|budget
    !american federation of scientists|arts, !national federation of music, !strike slip|through|team|plate
    !unions and joins
    !Union types?|operator|query|queries|statement|class|library|territory|cabinet|flag|budget|minister|glacier
    !union mount|file, !climate|school|student|hunger|lightning|drone|air strike|strikes
    !joins, !and|or union, !union and|or, !pipe union|unions, !brotherhood of steel, !local <1-99> <unit>
    ÖGB, Jugendvertrauensrat, Betriebsratswahl, Betriebsratsvorsitzender, Betriebsratsvorsitzende
    Gewerkschaftsjugend, Warnstreik
    Schwerbehindertenvertretung, Tarifverhandlungen als, Arbeitnehmervertreter, Arbeitnehmervertreterin, Unia Mitglied
    élu au|CSE, élue au|CSE, délégation syndicale, section syndicale, Force Ouvrière, Solidaires, mouvement social
    piquet de grève
    comité de empresa, delegado sindical, delegada sindical, piquete, gremio, gremial, paro nacional, RSU
    rappresentante sindacale
    delegato sindacale, delegata sindacale, kaderlid, vakbondsconsulent, ABVV, ACV, delegado sindical, greve geral
    dirigente sindical
    """)
}
