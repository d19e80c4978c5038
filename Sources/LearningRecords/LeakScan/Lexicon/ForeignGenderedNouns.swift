/// Nouns that tell a gender in German, French, Spanish, Italian, Dutch and Portuguese.

extension LexiconTable {
  static let foreignGenderedNouns = LexiconTable(
    .genderedNoun,
    """
    Mutter, Vater, Tochter, Sohn, Bruder, Schwester, Ehefrau, Ehemann, Hausfrau, Hausmann, Krankenschwester, Hebamme
    Kauffrau, Kaufmann, Fachfrau, Fachmann, Bürokauffrau, Bürokaufmann, Industriekaufmann, Industriekauffrau, Obmann
    Bankkaufmann, Bankkauffrau, Mädchen, Junge, Vertrauensmann, Vertrauensfrau, Feuerwehrmann, Feuerwehrfrau, Putzfrau
    Witwe, Witwer, Oma, Opa, Großmutter, Großvater, junge|junger Frau|Mann, als Frau|Mann, Kindergärtnerin
    Ärztin, Köchin, Anwältin, Beamtin, Ministrantin, Gesellin, Meisterin, Studentin, Doktorandin, Absolventin
    !Mutter und Schraube, !Schraube ~ Mutter, !Mutter und Schrauben, !Schrauben ~ Mutter, !Mutter M6|M8|M10
    mère, père, fille, garçon, soeur, frère, épouse, mari, femme, femmes, homme, hommes, maman, veuve, veuf
    infirmière, infirmier, directrice, traductrice, actrice, rédactrice, formatrice, animatrice, coordinatrice
    coordonnatrice, conductrice, éducatrice, institutrice, créatrice, opératrice, administratrice, monitrice, lectrice
    étudiante, gérante, avocate, présidente, caissière, ouvrière, conseillère, ingénieure, vendeuse, serveuse, serveur
    coiffeuse, coiffeur, développeuse, chercheuse, technicienne, informaticienne, électricienne, pharmacienne
    lycéenne, assistante maternelle|sociale|administrative, apprentie, salariée
    !ressources hommes, !droits de l? homme, !ressource|interface homme machine, !filles de calcul, !fille de salle
    madre, padre, hija, hijo, hermana, hermano, esposa, esposo, mujer, mujeres, hombre, hombres, chica, chico
    ingeniera, enfermera, enfermero, profesora, doctora, directora, coordinadora, licenciada, programadora
    trabajadora
    abogada, cocinera, cocinero, camarera, camarero, contadora, vendedora, viuda, viudo, abuela, abuelo, maestra de
    estudiante egresada, desarrolladora, diseñadora, investigadora, arquitecta, voluntaria
    !derechos del hombre
    moglie, marito, figlia, figlio, sorella, fratello, donna, donne, uomo, uomini, ragazza, ragazzo, nonna, nonno
    studentessa, dottoressa, professoressa, infermiera, traduttrice, direttrice, attrice, autrice, operatrice
    ricercatrice, lavoratrice, amministratrice, coordinatrice, istruttrice, educatrice, programmatrice, cuoca
    cameriera
    cameriere, impiegata, impiegato, avvocata, sarta, vedova, vedovo
    verpleegster, lerares, secretaresse, moeder, vader, dochter, zoon, vrouw, vrouwen, echtgenote, echtgenoot, meisje
    jongen, schrijfster, zangeres, kapster, onderwijzeres, directeure, oma, opa, zus, broer
    engenheira, enfermeira, enfermeiro, professora, diretora, aluna, mãe, filha, filho, mulher, mulheres, homem
    marido
    irmã, irmão, desenvolvedora, cozinheira, garçonete, avó, avô, viúva
    aide soignante|soignant, sage femme, soudeuse, monteuse, agricultrice, boulangère, bouchère, cuisinière
    couturière, fermière
    maîtresse, gouvernante, nourrice, hôtesse, danseuse, chanteuse, programmeuse, entrepreneuse
    auxiliaire puéricultrice
    esthéticienne, mécanicienne, comédienne, gardienne, logisticienne, opticienne, musicienne, doctorante
    stagiaire française
    peluquera, panadera, costurera, conductora, auditora, instructora, educadora, ingenieras, chef señora
    ama de casa, niñera
    operaria, obrera, soldadora, jefa, dueña, gerenta, socia, viudas, casalinga, parrucchiera, commessa, operaia
    segretaria
    huisvrouw, weduwe, weduwnaar, schoonmaakster, dona de casa, costureira, cabeleireira, secretária, gerenta
    operária
    """)
}
