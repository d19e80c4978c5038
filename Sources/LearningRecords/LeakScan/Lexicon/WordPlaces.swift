/// Places whose names are words too: only where something near tells that a place is meant.

extension LexiconTable {
  static let wordPlaces = LexiconTable(
    .place,
    """
    word-place: Georgia Turkey Jordan Chad China Guinea Mali Niger Panama Cuba Oman Washington Portland Manchester
    word-place: Phoenix
    word-place: Orlando Lincoln Columbus Columbia Charlotte Madison Richmond Durham Mobile Buffalo Jackson Aurora
    word-place: Eugene
    word-place: Augusta Orange Reading Bath Cork Derby Hull Nice Tours Essen Halle Ulm Bergen Mersin Cali Victoria
    word-place: Kingston
    word-place: Hamilton Cambridge Oxford Berkeley Princeton Stanford Concord Lancaster Worcester Springfield Trenton
    word-place: Albany Austin Athens Florence Sofia Wellington Nassau Salem Reno Provo Flint Gary Compton Bend
    word-place: Santiago
    word-place: Porto Split Mesa Independence Hamburg Bremen Jersey Guernsey Holland Darlington Preston Dover York
    word-place: Chester
    word-place: Bordeaux Toulon Vichy Delft Parma Modena Como Pisa Siena Bari Leon Burgos Merida Vienna
    in|near|from|across|throughout|around|outside <word-place>
    to|at|of|for <word-place>, <word-place> office|branch|campus|area|metro|region|resident|plant|site
    moved|relocated|raised|grew|lived|living|based|located|born ~ <word-place>
    <word-place> <state>
    <word-place> <common>? Oregon|Maine|England|Ohio|Massachusetts|Virginia|Illinois|Texas|Wisconsin
    aus|nach|à|en|a|da|em|di|de|te <word-place>, <capital> <word-place> <state>
    !proficiency|skills|skill|course|courses|certificate|credit|grade|distinction|score|scores|unit|training in <word-place>
    !to|at|of|for|in|from Reading|Mobile|Orange|Split|Bend|Nice|Tours|Essen|Bath|Buffalo|Independence|Porto|Concord|Flint
    !to|at|of|for|in|from York|Derby|Hull|Dover|Holland|Jersey|Guinea|Chester|Turkey <common>
    !to|at|of|for|in|from Phoenix|Jersey|Columbia|Aurora|Java|Oxford|Cambridge|Berkeley|Stanford|Princeton <common>
    !of|for|to Jordan|Lincoln|Madison|Jackson|Washington|Hamilton|Victoria|Georgia|Turkey|China
    !a|the|in Georgia font, !Georgia and|or <name>, !in Turkey Red, !Washington Monument, !of Florence Nightingale
    moved|relocated|raised|lived|living|based|born|office|commuted|commute|flat|home in|to|from|near Reading|Mobile|Bath|Nice
    moved|relocated|raised|lived|living|based|born|office|commuted in|to|from|near Orange|Split|Bend|Tours|Essen|Buffalo
    studied|worked|travelled|traveled|abroad|internship|taught|served|deployed in|to Georgia|Turkey|Jordan|China|Chad
    <capital> ND, <capital> NY, <capital> TX, <capital> CA, <capital> FL, <capital> NJ, <capital> OH, <capital> IL
    <name> NC, <name> SC, <name> TN, <name> WI, <name> MN, <name> MO, <name> GA, <name> VA, <name> AZ, <name> WA
    <name> CO
    <name> OR, <name> MI, <name> PA, <name> MA, <name> MD, <name> IN, <name> IA, <name> KS, <name> KY, <name> LA
    <name> UK
    <capital> CA SQL, !SAP|FIORI|ORACLE CO|FI|PA, !<common> CA|MA|PA|MD|CO|IN|FL|IL|NY|TX|ND
    at|for the? <name> warehouse|plant|factory|mill|store|branch|depot|site|hotel|restaurant|hospital|clinic|office|shop
    """)
}
