/// Employers and other organisations, told by what is said around their names.

extension LexiconTable {
  static let organisations = LexiconTable(
    .organisation,
    """
    worked|work|works|working|employed|interned|interning|volunteered|apprenticed|trained|freelanced|served at|for the? <name>
    internship|apprenticeship|placement|secondment|traineeship|shift|shifts with the? <name>
    worked|works|working|employed|hired|interned|internship|apprenticeship|job|shifts at|by|for Google|Amazon|Apple|Microsoft|Oracle
    worked|works|working|employed|hired|interned|internship|apprenticeship|job|shifts at|by|for Adobe|Cisco|Salesforce|Meta|Uber|IBM|SAP
    worked|works|working|employed|hired|interned|internship|apprenticeship|job|shifts at|by|for Target|Shell|Boots|Subway|Orange|Chase
    worked|works|working|employed|hired|interned|internship|apprenticeship|job|shifts at|by|for Ford|Delta|Costco|Walmart|Starbucks
    driver|consultant|contractor|supplier|courier|subcontractor|technician|buyer for the? <name>, contracted to the? <name>
    employed|hired|recruited|contracted|acquired|sponsored by the? <name>, joined the? <name>, at the? <name>
    the|a|an|our|from|in|of <name> warehouse|dealership|franchise|employee|employees|headquarters|subsidiary|shareholder
    at the? <name> <capital>? warehouse|plant|factory|store|shop|depot|mill|mine|yard|hotel|restaurant|hospital|clinic|refinery
    <name> <capital>? Inc|Ltd|LLC|GmbH|=Corp|=Corporation|PLC|KGaA|BV|SpA|Srl|SARL|Oyj|Aps|Pty|Pte|Limited|Incorporated
    <capital> Inc|Ltd|LLC|GmbH|=Corp|=Incorporated
    the? <name> and =Sons|=Co|=Brothers|=Partners, <name> =Sons|=Brothers|=Bros|=Holdings|=Industries|=Logistics|=Enterprises
    arbeitete|gearbeitet|tätig|beschäftigt|angestellt|ausbildung|praktikum|lehre|werkstudent bei der? <name>, bei der? <name> GmbH|AG|KG
    chez <name>, employé|employée|salarié|salariée|stage|travaillé|alternance chez|à|de <name>
    trabajó|trabajé|empleado|empleada en <name>, presso <name>, presso la <name>, lavorato per|alla|alle <name>
    werkte|werkzaam|stage|gewerkt bij <name>, trabalhou|estágio na|no|em <name>, anställd|jobbade|arbetade hos|på <name>
    !at|for|with|by|chez|presso the? <acronym>, !at <name> level|levels|speed|scale|rate|frequency|temperature|pressure|point|conference
    !at <name> summit|meetup|hackathon|stage|time|depth|intervals|resolution|precision|quality|standard|standards
    !for <name> apps|applications|systems|devices|databases|deployments|clusters|users|servers|models|components|networks|environments
    !at|for|with|by <capital>? <capital>? <capital>? University|College|School|Academy|Institute|Polytechnic|Prep, !at Height|Heights|Christmas|Easter|Halloween|Thanksgiving|Ramadan|Diwali, !for the <name> depot|branch|area|region|route|line
    !at|with|for <month>, !trained for the? <name>
    """)
}
