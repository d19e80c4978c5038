/// Trade unions and what their members do.

extension LexiconTable {
  static let unions = LexiconTable(
    .union,
    """
    trade|trades|labor|labour|teachers|teacher|nurses|workers|worker|faculty|staff|firefighters|carpenters union|unions
    electricians|police|writers|actors|farm|postal|transit|dockers|miners|seafarers|steelworkers|employees union|unions
    tenants|graduate union, trade|labor|labour unionist|unionists, union member|members|membership|card|dues|delegate|delegates
    union rep|reps|representative|steward|stewards|organizer|organiser|organizing|organising|organizers|branch|local|officer
    union president|secretary|treasurer|hall|activist|leader|contract|convention|negotiator|shop|journeyman|carpenter
    union apprentice|apprenticeship|electrician|drive|election|official|scale|wages|bargaining|caucus|trustee|picnic|scholarship
    union welder|plumber|millwright|roofer|laborer|pension|newsletter, dues paying, pay union dues, union dues
    shop steward|stewards, works council, staff association representative, unionized, unionised, unionist, unionists
    unionization, unionisation, nonunion, picket line|lines|captain, picketing, picketed, strike committee|fund|vote|leader
    organised|organized|led|joined|supported a|the strike, went on strike, on strike, walkout, wildcat strike, general strike
    collective bargaining committee|team|unit member, bargaining committee|unit, grievance committee|steward|officer
    Teamsters, Teamster, AFL CIO, AFL, SEIU, IBEW, UAW, AFSCME, UFCW, IATSE, SAG AFTRA, IAM Local, CWA Local, ILWU, UNITE HERE
    United Auto Workers, United Steelworkers, USW, UMWA, LIUNA, Ironworkers Local, UA Local, IUOE, NALC, APWU, AFT, NEA member
    Local <1-9999> journeyman|apprentice|member|hall|electrician|plumber|plumbers|union|carpenters|president|steward
    UNISON, GMB union|branch|rep, Unite the Union, UCU, NUT member, NASUWT, RMT, ASLEF, Usdaw, TUC, Solidarnosc, Solidarity union
    Unifor, CUPE, Teamsters Canada, ver di, verdi Mitglied, IG Metall|BAU|BCE, DGB, GEW, NGG Gewerkschaft, Gewerkschaft
    Gewerkschaften, Gewerkschaftsmitglied, gewerkschaftlich, Gewerkschafter, Gewerkschafterin, Betriebsrat, Betriebsrätin
    Betriebsratsmitglied, Personalrat, Tarifkommission, Streik, Streikleitung, Vertrauensmann der, Jugendvertreterin
    Jugendvertretung, syndicat, syndical, syndicale, syndicaliste, syndiqué, syndiquée, délégué|déléguée du? personnel
    CGT, CFDT, FO syndicat, SUD Solidaires, grève, gréviste, comité d entreprise
    sindicato, sindical, sindicalista, sindicalizado, CCOO, UGT, huelga, enlace sindical, CGIL, CISL, UIL sindacato, sindacato
    sindacale, sindacalista, sciopero, vakbond, vakbondslid, FNV, CNV, ondernemingsraad, staking, CUT sindicato, greve
    union electrical|steelworkers|local <1-9999>
    !union all|select|type|types|operator|find|jack|square|pacific|station|fitting|fittings|nut|catalog|catalogue
    !SQL|European|credit|tagged|discriminated|customs|western|rugby|soviet|civil|set|disjoint|student|students union
    !UIL competition|state, !SUD files, !verdi opera, !RMT tool, !strike price|zone|rate|a, !GEW process, !DGB board
    !labor|labour market|cost|costs|law
    """)
}
