/// Large cities that are no word of their own.

extension LexiconTable {
  static let cities = LexiconTable(
    .place,
    """
    London, Birmingham, Leeds, Glasgow, Sheffield, Liverpool, Edinburgh, Bristol, Cardiff, Belfast, Leicester
    Nottingham
    Newcastle, Southampton, Brighton, Plymouth, Aberdeen, Dundee, Swansea, Coventry, Norwich, Dublin, Galway, Limerick
    Brooklyn, Manhattan, Bronx, Queens NY, Staten Island, Los Angeles, Chicago, Houston, Philadelphia, San Antonio
    San Diego, Dallas, San José, Austin TX|Texas, Jacksonville, Fort Worth, San Francisco, Indianapolis, Seattle
    Denver
    Washington DC, Washington D, Boston, Nashville, Detroit, Oklahoma City, Las Vegas, Memphis, Louisville, Baltimore
    Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Mesa Arizona, Atlanta, Omaha, Colorado Springs
    Raleigh, Miami, Oakland, Minneapolis, Tulsa, Tampa, New Orleans, Wichita, Cleveland, Honolulu, Anaheim, Cincinnati
    Pittsburgh, St Louis, Saint Louis, St Paul, Orlando, Newark, Buffalo NY, Toledo, Anchorage, Boise, Des Moines
    Fargo
    Bismarck, Spokane, Tacoma, Salt Lake City, Baton Rouge, Birmingham Alabama, Rochester, Syracuse, Hartford, Harlem
    Compton, Chattanooga, Knoxville, Charlotte NC, Durham NC, Greensboro, Savannah, Tallahassee, Gainesville
    Laredo, El Paso
    Toronto, Montreal, Montréal, Vancouver, Calgary, Edmonton, Ottawa, Winnipeg, Halifax, Hamilton Ontario, Regina
    Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Auckland, Wellington NZ, Christchurch
    Berlin, Hamburg, München, Munich, Köln, Cologne, Frankfurt, Stuttgart, Düsseldorf, Leipzig, Dortmund, Bremen
    Dresden
    Hannover, Hanover, Nürnberg, Nuremberg, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Münster, Mannheim, Karlsruhe
    Augsburg, Wiesbaden, Kiel, Freiburg, Heidelberg, Darmstadt, Potsdam, Rostock, Kassel, Mainz, Saarbrücken, Neukölln
    Wien, Vienna, Graz, Linz, Salzburg, Innsbruck, Zürich, Zurich, Genf, Geneva, Genève, Basel, Bern, Lausanne
    Paris, Marseille, Lyon, Toulouse, Nantes, Strasbourg, Montpellier, Bordeaux, Lille, Rennes, Reims, Grenoble, Dijon
    Madrid, Barcelona, Valencia, Sevilla, Seville, Zaragoza, Málaga, Bilbao, Murcia, Granada, Salamanca, Alicante
    Roma, Rome, Milano, Milan, Napoli, Naples, Torino, Turin, Palermo, Genova, Bologna, Firenze, Florence Italy
    Venezia
    Venice, Verona, Bari, Catania, Lisboa, Lisbon, Oporto, Coimbra, Amsterdam, Rotterdam, Den Haag, The Hague, Utrecht
    Eindhoven, Groningen, Brussels, Bruxelles, Antwerp, Antwerpen, Ghent, Gent, Liège, Luxembourg
    Copenhagen, København, Stockholm, Göteborg, Gothenburg, Malmö, Oslo, Bergen Norway, Helsinki, Reykjavik
    Tallinn, Riga
    Vilnius, Warsaw, Warszawa, Kraków, Krakow, Wrocław, Gdańsk, Łódź, Prague, Praha, Brno, Bratislava, Budapest
    Bucharest
    Sofia Bulgaria, Belgrade, Zagreb, Ljubljana, Sarajevo, Skopje, Tirana, Athens Greece, Thessaloniki, Istanbul
    Ankara
    Izmir, Moscow, Saint Petersburg, St Petersburg, Kyiv, Kiev, Kharkiv, Odessa, Lviv, Minsk, Tbilisi, Yerevan, Baku
    Lagos, Abuja, Kano, Ibadan, Accra, Kumasi, Nairobi, Mombasa, Kampala, Kigali, Addis Ababa, Dar es Salaam, Lusaka
    Harare, Johannesburg, Cape Town, Durban, Pretoria, Soweto, Dakar, Abidjan, Bamako, Kinshasa, Luanda, Maputo
    Khartoum
    Cairo, Alexandria Egypt, Tunis, Algiers, Casablanca, Rabat, Marrakech, Tripoli, Mogadishu, Monrovia, Freetown
    Beirut, Damascus, Aleppo, Baghdad, Mosul, Basra, Tehran, Isfahan, Kabul, Kandahar, Karachi, Lahore, Islamabad
    Peshawar
    Riyadh, Jeddah, Mecca, Medina, Doha, Dubai, Abu Dhabi, Muscat, Amman, Jerusalem, Tel Aviv, Haifa, Gaza, Ramallah
    Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Hyderabad, Chennai, Kolkata, Pune, Ahmedabad, Jaipur
    Lucknow
    Dhaka, Chittagong, Kathmandu, Colombo, Yangon, Bangkok, Hanoi, Ho Chi Minh, Saigon, Phnom Penh, Vientiane
    Manila, Cebu
    Jakarta, Surabaya, Kuala Lumpur, Penang, Tokyo, Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Fukuoka, Seoul, Busan
    Beijing, Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Tianjin, Nanjing, Hangzhou, Taipei, Ulaanbaatar, Tashkent
    Mexico City, Ciudad de México, Guadalajara, Monterrey, Tijuana, Puebla, Guatemala City, San Salvador, Tegucigalpa
    Managua, Panama City, Havana, La Habana, Santo Domingo, Kingston Jamaica, Port au Prince, San Juan, Bogotá
    Medellín
    Cali Colombia, Cartagena, Caracas, Maracaibo, Quito, Guayaquil, Lima, Cusco, La Paz, Asunción, Montevideo
    Buenos Aires
    Córdoba, Santiago de? Chile?, Valparaíso, São Paulo, Rio de Janeiro, Salvador Bahia, Brasília, Fortaleza, Recife
    Porto Alegre, Curitiba, Belo Horizonte, Manaus
    !Roma community|mediator|people|youth|woman, !Chicago style|manual|footnotes, !Paris Agreement|Club|plaster
    !plaster of Paris, !Bologna process, !Vienna Convention
    !Vienna Test, !Geneva Convention|conventions|drive, !Lima beans?|bean, !Rome Statute, !Hamburg|Frankfurt style
    !Venice blinds, !Berlin key, !Boston Consulting matrix, !Boston matrix, !Kyoto Protocol
    !Montreal Protocol|Cognitive
    !Denver II|developmental, !Milan criteria, !Bristol stool|board|scale, !Glasgow Coma|scale, !Edinburgh Postnatal
    !Dublin Core, !Leicester square gauge, !Sheffield plate, !Florence flask, !Oslo Manual, !Athens authentication
    !Tokyo Tyrant, !Lisbon Treaty, !Rochester Bestos, !Cleveland open cup, !Baltimore truss, !Philadelphia chromosome
    Croydon, Luton, Bradford, Wolverhampton, Sunderland, Middlesbrough, Blackpool, Ipswich, Swindon, Stockport
    Oldham, Rochdale, Huddersfield, Peterborough
    Gloucester, Exeter, Cheltenham, Wigan, Watford, Basildon, Milton Keynes, Northampton, Doncaster, Rotherham
    Barnsley, Wakefield, Grimsby, Carlisle, Wrexham
    Hackney, Islington, Lambeth, Southwark, Tower Hamlets, Brixton, Tottenham, Inverness, Paisley, Derry, Waterford
    Drogheda, Kilkenny
    Aachen, Schweinfurt, Würzburg, Regensburg, Ingolstadt, Heilbronn, Pforzheim, Göttingen, Erfurt, Jena, Gera
    Chemnitz, Zwickau, Cottbus, Schwerin, Lübeck
    Flensburg, Oldenburg, Osnabrück, Paderborn, Krefeld, Oberhausen, Solingen, Remscheid, Trier, Koblenz, Fulda
    Bamberg, Bayreuth, Passau, Konstanz
    Tübingen, Reutlingen, Offenbach, Hanau, Gießen, Marburg, Siegen, Hagen, Gelsenkirchen, Mönchengladbach
    Leverkusen, Magdeburg, Braunschweig, Wolfsburg
    Hildesheim, Celle, Lüneburg, Kreuzberg, Klagenfurt, Villach, Wels, Bregenz, Winterthur, Luzern, Lucerne
    St Gallen, Lugano, Fribourg, Neuchâtel
    Le Havre, Saint Étienne, Angers, Nîmes, Limoges, Amiens, Perpignan, Besançon, Orléans, Metz, Rouen, Mulhouse
    Caen, Roubaix, Avignon, Poitiers, Brest
    Cannes, Antibes, Pau France, Bayonne, Colmar, Valladolid, Vigo, Gijón, Oviedo, Vitoria, Pamplona, Santander
    Cádiz, Almería, Huelva, Badajoz, Las Palmas
    Tarragona, Girona, Lleida, Castellón, Cartago, Trieste, Brescia, Padova, Perugia, Ancona, Pescara, Cagliari
    Messina, Salerno, Foggia, Taranto, Bergamo
    Tilburg, Breda, Nijmegen, Arnhem, Haarlem, Maastricht, Leiden, Zwolle, Almere, Brugge, Bruges, Leuven, Namur
    Charleroi, Mechelen, Braga, Setúbal, Aveiro
    Amarillo, Lubbock, Corpus Christi, Shreveport, Akron, Dayton, Youngstown, Scranton, Allentown, Bakersfield
    Stockton California, San Bernardino
    Long Beach, Santa Ana|Rosa|Monica|Barbara|Fe|Cruz, Oxnard, Pasadena, Palo Alto, Cupertino, Duluth, Fayetteville
    Huntsville, Montgomery Alabama
    Asheville, Schenectady, Poughkeepsie, Yonkers, Hoboken, Camden, Wilmington, Roanoke, Norfolk Virginia
    Virginia Beach, Fort Lauderdale, Fort Wayne
    Sioux Falls|City, Cedar Rapids, Grand Rapids, Ann Arbor, Lansing, Kalamazoo, Saginaw, Green Bay, Peoria, Topeka
    Little Rock, Biloxi, Macon Georgia
    Bozeman, Missoula, Billings Montana, Cheyenne, Laramie, Flagstaff, Scottsdale, Tempe, Henderson Nevada, Ogden
    Boulder, Fort Collins, Pueblo Colorado
    Mississauga, Brampton, Saskatoon, Thunder Bay, Kitchener, Windsor Ontario, Gatineau, Laval, Sherbrooke, Moncton
    Fredericton, Iqaluit, Whitehorse
    Gold Coast Australia, Geelong, Darwin Australia, Hobart, Cairns, Townsville, Dunedin, Rotorua, Kingston upon
    Aarhus, Odense, Uppsala, Tampere, Turku
    Trondheim, Stavanger, Tromsø, Plovdiv, Varna, Cluj, Timișoara, Iași, Debrecen, Szeged, Poznań, Katowice, Lublin
    Szczecin, Ostrava, Košice, Split Croatia
    Mariupol, Zaporizhzhia, Dnipro, Kherson, Rostov, Kazan, Novosibirsk, Yekaterinburg, Almaty, Bishkek, Dushanbe
    Erbil, Homs, Latakia, Hebron, Nablus, Aden
    Sanaa, Asmara, Hargeisa, Benghazi, Oran, Fes, Agadir, Tangier, Nouakchott, Ouagadougou, Lomé, Cotonou, Enugu
    Kaduna, Port Harcourt, Benin City, Douala
    Yaoundé, Libreville, Brazzaville, Goma, Bujumbura, Blantyre, Bulawayo, Gaborone, Windhoek, Bloemfontein
    Port Elizabeth, Antananarivo, Surat, Kanpur
    Nagpur, Indore, Patna, Bhopal, Kochi, Coimbatore, Visakhapatnam, Amritsar, Chandigarh, Varanasi, Faisalabad
    Rawalpindi, Multan, Sylhet, Mandalay, Davao
    Arequipa, Barranquilla, Cochabamba, Rosario Argentina, Mendoza, Valparaiso, Managua, Belém, Goiânia, Campinas
    Veracruz, Mérida, Cancún, Juárez, Oaxaca
    born|raised|based|grew|living|lived|resident|residing ~ in|of|near|around <name>
    moved|relocated|emigrated|commuted to|from <name>
    <name> County|Borough|Township|Province|Prefecture|Oblast|Canton, County <name>, City of <name>
    outside|near <name>, town|village|city of|near <name>
    !living with, !based in|on|of <common>
    """)
}
