/// Titles before a name.

extension LexiconTable {
  static let honorifics = LexiconTable(
    .honorific,
    """
    title: mr mrs ms miss mx sir madam dr prof professor rev reverend sr jr ii iii iv esq herr frau fräulein mme mlle
    title: monsieur madame mademoiselle señor señora señorita sra srta signor signora signorina dhr mevr mevrouw
    title: meneer
    title: senhor senhora dona lady lord dame sister father brother don doña hon honorable
    Mr <capital>, Dr|Prof|Professor|Doctor <name>, Rev|Reverend Dr|Father|Canon, Sgra, =Ms <capital>, Mrs <capital>
    =Mx <capital>, =Miss <name>, Mr and Mrs, Mr|Mrs|Ms, !Ms Office|Excel|Word
    !MS <capital>, !MS, !=Ms Teams|Project|Access|Outlook|Dynamics|Windows|Office|Excel|Word|SQL
    =Sir <name>, =Dame <name>, =Lady <name>, =Lord <name>, =Madam <name>, =Sister <name>, =Brother <name>
    =Father <name>
    Rev <name>, Reverend <name>, Msgr <name>, Rabbi <name>, Imam <name>, Hon|Honorable <name>, Esq
    !=Rev <0-999>, !=Rev A|B|C|D, !=Sir <common>, !=Lady Gaga, !=Father and
    Herr|Herrn <name>, Frau <name>, Fräulein, Hr <name>, Fr <name>, Herr|Frau Dr|Prof
    Mme <name>, Mlle <name>, Monsieur <capital>, Madame <capital>, Mademoiselle, M <name> a|est
    Sra|Srta|Sr <name>, Señor <capital>, Señora <capital>, Señorita, =Don <name>, =Doña <capital>
    Signor|Signora|Signorina <capital>, Sig <name>, Sigra <name>, Dott <name>, Dottssa <name>
    Dhr <capital>, Mevr|Mevrouw <capital>, Meneer <capital>, =Mw <name>
    Senhor|Senhora <capital>, Dona <name>, Exmo
    !=Sr|=Jr <job>, !=Don|=Dona <common>, !=Fr <common>
    """)
}
