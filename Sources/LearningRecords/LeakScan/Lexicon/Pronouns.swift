/// Pronouns that tell a gender, in seven languages. Where a language uses the same word otherwise, only with a verb behind it.

extension LexiconTable {
  static let pronouns = LexiconTable(
    .pronoun,
    """
    =she, =her, =hers, =herself, =he, =him, =his, =himself
    she her, he him, she they, he they, they them, xe xem|xyr, ze zir|hir, ey em, fae faer
    !<month>|in|on he, !hin und her, !von|komme|kommt her, !<degree> HE

    er hat|ist|war|kann|konnte|hatte|wurde|leitete|arbeitete|verfügt|absolvierte|zeigte|entwickelte|beherrscht|bewies|führte
    hat|ist|war|kann|konnte|hatte|wurde|leitete|bewies|zeigte er
    sie hat|ist|war|kann|konnte|hatte|wurde|leitete|arbeitete|verfügt|absolvierte|zeigte|entwickelte|beherrscht|bewies|führte
    hat|war|konnte|hatte|wurde|leitete|bewies|zeigte sie
    seine, seiner, seinem, seinen, seines, ihm, ihn
    !Seine <capital>, !la|de Seine

    elle, elle|lui meme, celle ci
    il a|est|fut|avait|sait|peut|maîtrise|dirige|possède|travaille|conçoit|réalise|conduit|démontre|était
    !il est important|nécessaire|possible|recommandé|essentiel|conseillé|obligatoire, !il a été|fallu
    qu|lorsqu il a|est|avait, lui a|est|avait

    ella, ellas
    lei, lui ha|è|aveva|gestisce|sa|era, egli
    hij, zij|ze heeft|had|is|was|kan|kon|leidde|werkte|toonde|beheerste|behaalde, haar werk|team|project|taken|kennis
    ela, ele, dela, dele, elas
    han|hon|hun har|är|er|var
    """)
}
