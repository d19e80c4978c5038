/// Countries, and the states and provinces of large ones.

extension LexiconTable {
  static let countries = LexiconTable(
    .place,
    """
    Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas
    Bahrain
    Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Herzegovina, Botswana, Brazil
    Brunei
    Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Chile, Colombia, Comoros, Congo
    Costa Rica
    Croatia, Cuba, Cyprus, Czechia, Czech Republic, Denmark, Djibouti, Dominica, Dominican Republic, Ecuador, Egypt
    El Salvador, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Germany, Ghana, Greece
    Grenada
    Guatemala, Guinea Bissau, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel
    Italy, Ivory Coast, Jamaica, Japan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon
    Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Malta
    Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar
    Burma
    Namibia, Nauru, Nepal, Netherlands, New Zealand, Nicaragua, Nigeria, North Macedonia, Norway, Oman, Pakistan
    Palau
    Palestine, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Samoa
    Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa
    South Korea, North Korea, Korea, South Sudan, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria
    Taiwan
    Tajikistan, Tanzania, Thailand, Togo, Tonga, Trinidad, Tobago, Tunisia, Turkmenistan, Tuvalu, Uganda, Ukraine
    United Arab Emirates, UAE, United Kingdom, Great Britain, Scotland, Wales, England, Northern Ireland
    United States
    Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, Yemen, Zambia, Zimbabwe, Hong Kong, Macau, Tibet, Kurdistan
    Crimea
    Soviet Union, Yugoslavia, Puerto Rico, Guam, Punjab, Bengal, Kerala, Tamil Nadu, Gujarat, Catalonia, Bavaria
    Saxony
    Deutschland, Österreich, Schweiz, Frankreich, Italien, Spanien, Türkei, Türkiye, Polen, Griechenland, Rumänien
    Kroatien, Ungarn, Tschechien, Brasilien, Indien, Allemagne, Espagne, Italie, Angleterre, Royaume Uni, Etats Unis
    Maroc, Algérie, Tunisie, Belgique, Suisse, Turquie, Sénégal, Alemania, España, Francia, Italia, Inglaterra
    Estados Unidos
    Marruecos, México, Perú, Brasil, Germania, Spagna, Svizzera, Regno Unito, Duitsland, Nederland, België, Frankrijk
    Alemanha, Itália, Espanha, Bayern, Sachsen, Hessen, Nordrhein Westfalen, Niedersachsen, Bretagne, Normandie
    Andalucía
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois
    Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi
    Missouri
    Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio
    Oklahoma
    Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia
    West Virginia, Wisconsin, Wyoming, Ontario, Quebec, Québec, Alberta, Manitoba, Saskatchewan, Nova Scotia
    Newfoundland
    British Columbia, New Brunswick, Yukon, Nunavut, Queensland, New South Wales, Tasmania, Yorkshire, Cornwall
    Lancashire
    Berkshire, Sussex, Kent county, Essex, Devon, Normandy, Brittany, Tuscany, Sicily, Andalusia, Siberia, Bohemia
    Silesia
    in|from|to the? US|USA|UK|EU, the USA, USA
    state: AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH
    state: OK OR
    state: PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR ON QC BC AB MB SK NS NB NSW QLD UK USA
    !India ink|rubber, !Brazil nut|nuts, !Chile peppers?|pepper, !Virginia Woolf, !Alaska pipeline standards
    !New York Times|style, !Maine Coon, !California job case, !Guinea pig|pigs, !Philippines mahogany, !Paraguay tea
    !Holland lop, !Kansas City shuffle, !French Guiana, !Delaware corporation, !Vermont slate, !Wales grip
    !Oregon Trail
    Alps, Andes, Himalayas, Himalaya, Pyrenees, Carpathians, Balkans, Caucasus, Rockies, Appalachia, Appalachian
    Scandinavia, Caribbean, Pacific Northwest
    Middle East, Latin America, South America, Central America, West Africa, East Africa, North Africa
    Central Asia, Southeast Asia, South Asia
    sub Saharan, Midwest, Deep South, New England, Bay Area, Silicon Valley, Rust Belt, Sun Belt, Twin Cities
    Long Island, Cape Cod, Ozarks, Bible Belt
    Ruhrgebiet, Rheinland, Schwarzwald, Allgäu, Schwaben, Franken, Thüringen, Schleswig, Holstein, Brandenburg
    Mecklenburg, Pfalz, Saarland, Vorarlberg
    Tirol, Steiermark, Kärnten, Burgenland, Tessin, Wallis, Provence, Alsace, Lorraine region, Occitanie, Aquitaine
    Picardie, Corse, Guadeloupe, Martinique
    Réunion island, Île de France, Hauts de France, Auvergne, Galicia, Asturias, Extremadura, Castilla, Aragón
    Navarra, País Vasco, Mallorca, Tenerife
    Canarias, Toscana, Lombardia, Piemonte, Sicilia, Sardegna, Calabria, Puglia, Veneto, Liguria, Umbria, Friesland
    Limburg, Gelderland, Brabant, Zeeland
    Vlaanderen, Wallonie, Algarve, Alentejo, Madeira, Azores, Açores, Minas Gerais, Bahia, Paraná
    Rio Grande do Sul, Oaxaca, Chiapas, Jalisco, Sonora
    Anatolia, Kashmir, Rajasthan, Maharashtra, Karnataka, Andhra, Odisha, Bihar, Assam, Sindh, Balochistan, Sichuan
    Guangdong, Xinjiang, Hokkaido, Okinawa
    Mindanao, Luzon, Borneo, Sumatra, Bali, Darfur, Tigray, Biafra, Donbas, Chechnya, Abkhazia, Ulster, Connacht
    Munster county, Highlands and Islands
    Scottish Highlands, Hebrides, Shetland, Orkney, Midlands, Merseyside, Tyneside, Teesside, Cumbria, Norfolk
    Suffolk, Wiltshire, Dorset, Somerset, Surrey
    Hertfordshire, Bedfordshire, Cambridgeshire, Oxfordshire, Lincolnshire, Derbyshire, Cheshire, Northumberland
    Shropshire, Worcestershire, Gloucestershire
    """)
}
