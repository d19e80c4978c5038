/// Years in words. Years in digits are read by YearReader.

extension LexiconTable {
  static let years = LexiconTable(
    .year,
    """
    month: january february march april may june july august september october november december
    month: jan feb mar apr jun jul aug sep sept oct nov dec
    month: januar februar märz mai juni juli oktober dezember okt dez mrz jänner
    month: janvier février mars avril juin juillet août septembre octobre novembre décembre
    month: enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    month: gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre
    month: januari februari maart mei augustus janeiro fevereiro março maio junho julho setembro outubro novembro
    month: dezembro
    numbered: iso iec en din bs astm ansi nfpa nec ieee rfc section sec fda cfr usc asme aws iatf ipc mil std
    numbered: windows office server exchange sharepoint studio excel access word powerpoint outlook dynamics autocad
    numbered: revit
    numbered: solidworks inventor photoshop illustrator premiere creative ecmascript ecma es fortran cobol ada scheme
    numbered: model part room form building version code number no nr series agenda horizon vision edition release
    numbered: article annex gaap ifrs ias level grade item order page chapter paragraph step type class figure table
    numbered: port
    numbered: iso9001 ncci nist sp title crn ticket issue case unit lot batch serial sku invoice target ubuntu
    unit: hours hour hrs hr minutes minute min seconds sec ms days day weeks week months month mg kg g lb lbs ml l
    unit: mm cm m
    unit: km feet ft inch inches in volts volt v watts watt w kw kva amps amp rpm psi bar hz mhz ghz mb gb kb tb px
    unit: units
    unit: unit people employees students users customers clients patients guests tickets calls items pages words
    unit: pieces
    unit: parts orders members participants points credits square sq meters metres miles tons tonnes gallons litres
    unit: liters
    unit: stunden tage heures jours horas días ore giorni uur dagen usd eur euros dollars percent records lines rows
    unit: visitors attendees residents children learners transactions requests degrees calories servings vehicles
    unit: homes
    nineteen thirty|forty|fifty|sixty|seventy|eighty|ninety
    twenty ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen
    twenty seventeen|eighteen|nineteen|twenty, two thousand and one|two|three|four|five|six|seven|eight|nine
    in|since|of|from|during the 60s|70s|80s|90s, early|late|mid 60s|70s|80s|90s
    late|early|mid sixties|seventies|eighties|nineties|noughties|twenties, the sixties|seventies|eighties|nineties
    neunzehnhundert, achtziger Jahre, neunziger Jahre, mil novecientos, dos mil, mille neuf cent, millenovecento
    """)
}
