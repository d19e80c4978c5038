/// Large cities that are no word of their own.

extension LexiconTable {
  static let cities = LexiconTable(
    .place,
    """
    London, Birmingham, Leeds, Glasgow, Sheffield, Liverpool, Edinburgh, Bristol, Cardiff, Belfast, Leicester, Nottingham
    Newcastle, Southampton, Brighton, Plymouth, Aberdeen, Dundee, Swansea, Coventry, Norwich, Dublin, Galway, Limerick
    Brooklyn, Manhattan, Bronx, Queens NY, Staten Island, Los Angeles, Chicago, Houston, Philadelphia, San Antonio
    San Diego, Dallas, San José, Austin TX|Texas, Jacksonville, Fort Worth, San Francisco, Indianapolis, Seattle, Denver
    Washington DC, Washington D, Boston, Nashville, Detroit, Oklahoma City, Las Vegas, Memphis, Louisville, Baltimore
    Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Mesa Arizona, Atlanta, Omaha, Colorado Springs
    Raleigh, Miami, Oakland, Minneapolis, Tulsa, Tampa, New Orleans, Wichita, Cleveland, Honolulu, Anaheim, Cincinnati
    Pittsburgh, St Louis, Saint Louis, St Paul, Orlando, Newark, Buffalo NY, Toledo, Anchorage, Boise, Des Moines, Fargo
    Bismarck, Spokane, Tacoma, Salt Lake City, Baton Rouge, Birmingham Alabama, Rochester, Syracuse, Hartford, Harlem
    Compton, Chattanooga, Knoxville, Charlotte NC, Durham NC, Greensboro, Savannah, Tallahassee, Gainesville, Laredo, El Paso
    Toronto, Montreal, Montréal, Vancouver, Calgary, Edmonton, Ottawa, Winnipeg, Halifax, Hamilton Ontario, Regina
    Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Auckland, Wellington NZ, Christchurch
    Berlin, Hamburg, München, Munich, Köln, Cologne, Frankfurt, Stuttgart, Düsseldorf, Leipzig, Dortmund, Bremen, Dresden
    Hannover, Hanover, Nürnberg, Nuremberg, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Münster, Mannheim, Karlsruhe
    Augsburg, Wiesbaden, Kiel, Freiburg, Heidelberg, Darmstadt, Potsdam, Rostock, Kassel, Mainz, Saarbrücken, Neukölln
    Wien, Vienna, Graz, Linz, Salzburg, Innsbruck, Zürich, Zurich, Genf, Geneva, Genève, Basel, Bern, Lausanne
    Paris, Marseille, Lyon, Toulouse, Nantes, Strasbourg, Montpellier, Bordeaux, Lille, Rennes, Reims, Grenoble, Dijon
    Madrid, Barcelona, Valencia, Sevilla, Seville, Zaragoza, Málaga, Bilbao, Murcia, Granada, Salamanca, Alicante
    Roma, Rome, Milano, Milan, Napoli, Naples, Torino, Turin, Palermo, Genova, Bologna, Firenze, Florence Italy, Venezia
    Venice, Verona, Bari, Catania, Lisboa, Lisbon, Oporto, Coimbra, Amsterdam, Rotterdam, Den Haag, The Hague, Utrecht
    Eindhoven, Groningen, Brussels, Bruxelles, Antwerp, Antwerpen, Ghent, Gent, Liège, Luxembourg
    Copenhagen, København, Stockholm, Göteborg, Gothenburg, Malmö, Oslo, Bergen Norway, Helsinki, Reykjavik, Tallinn, Riga
    Vilnius, Warsaw, Warszawa, Kraków, Krakow, Wrocław, Gdańsk, Łódź, Prague, Praha, Brno, Bratislava, Budapest, Bucharest
    Sofia Bulgaria, Belgrade, Zagreb, Ljubljana, Sarajevo, Skopje, Tirana, Athens Greece, Thessaloniki, Istanbul, Ankara
    Izmir, Moscow, Saint Petersburg, St Petersburg, Kyiv, Kiev, Kharkiv, Odessa, Lviv, Minsk, Tbilisi, Yerevan, Baku
    Lagos, Abuja, Kano, Ibadan, Accra, Kumasi, Nairobi, Mombasa, Kampala, Kigali, Addis Ababa, Dar es Salaam, Lusaka
    Harare, Johannesburg, Cape Town, Durban, Pretoria, Soweto, Dakar, Abidjan, Bamako, Kinshasa, Luanda, Maputo, Khartoum
    Cairo, Alexandria Egypt, Tunis, Algiers, Casablanca, Rabat, Marrakech, Tripoli, Mogadishu, Monrovia, Freetown
    Beirut, Damascus, Aleppo, Baghdad, Mosul, Basra, Tehran, Isfahan, Kabul, Kandahar, Karachi, Lahore, Islamabad, Peshawar
    Riyadh, Jeddah, Mecca, Medina, Doha, Dubai, Abu Dhabi, Muscat, Amman, Jerusalem, Tel Aviv, Haifa, Gaza, Ramallah
    Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Hyderabad, Chennai, Kolkata, Pune, Ahmedabad, Jaipur, Lucknow
    Dhaka, Chittagong, Kathmandu, Colombo, Yangon, Bangkok, Hanoi, Ho Chi Minh, Saigon, Phnom Penh, Vientiane, Manila, Cebu
    Jakarta, Surabaya, Kuala Lumpur, Penang, Tokyo, Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Fukuoka, Seoul, Busan
    Beijing, Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Tianjin, Nanjing, Hangzhou, Taipei, Ulaanbaatar, Tashkent
    Mexico City, Ciudad de México, Guadalajara, Monterrey, Tijuana, Puebla, Guatemala City, San Salvador, Tegucigalpa
    Managua, Panama City, Havana, La Habana, Santo Domingo, Kingston Jamaica, Port au Prince, San Juan, Bogotá, Medellín
    Cali Colombia, Cartagena, Caracas, Maracaibo, Quito, Guayaquil, Lima, Cusco, La Paz, Asunción, Montevideo, Buenos Aires
    Córdoba, Santiago de? Chile?, Valparaíso, São Paulo, Rio de Janeiro, Salvador Bahia, Brasília, Fortaleza, Recife
    Porto Alegre, Curitiba, Belo Horizonte, Manaus
    !Roma community|mediator|people|youth|woman, !Chicago style|manual|footnotes, !Paris Agreement|Club|plaster, !plaster of Paris, !Bologna process, !Vienna Convention
    !Vienna Test, !Geneva Convention|conventions|drive, !Lima beans?|bean, !Rome Statute, !Hamburg|Frankfurt style
    !Venice blinds, !Berlin key, !Boston Consulting matrix, !Boston matrix, !Kyoto Protocol, !Montreal Protocol|Cognitive
    !Denver II|developmental, !Milan criteria, !Bristol stool|board|scale, !Glasgow Coma|scale, !Edinburgh Postnatal
    !Dublin Core, !Leicester square gauge, !Sheffield plate, !Florence flask, !Oslo Manual, !Athens authentication
    !Tokyo Tyrant, !Lisbon Treaty, !Rochester Bestos, !Cleveland open cup, !Baltimore truss, !Philadelphia chromosome
    """)
}
