/// Marriage, parenthood, pregnancy, leave for children, sexual orientation and identity.

extension LexiconTable {
  static let privateLife = LexiconTable(
    .privateLife,
    """
    maternity, paternity, parental leave, maternity|paternity|family|adoption|childcare|caregiver leave, FMLA leave
    pregnant, pregnancy during|leave|break, pregnancies, childbirth leave, gave birth, breastfeeding, expecting a child|baby
    expectant mother|parent, new mother|father|parent|mom|dad, single parent|mother|father|mom|dad, stay at home
    working mother|father|parent|parents|mom|mum, full time mother|parent|mom|carer, foster parent|carer|child|care youth
    adoptive parent|mother|father, stepparent, parent of, mother|father|mom|dad of <1-9>|one|two|three|four|five|six
    with <1-9>|one|two|three|four|five children|kids, have|has <1-9>|one|two|three|four children|kids, my children|kids|son|daughter
    raising a|my|two|three|children|kids, raised a|my family|children|kids, childcare break|gap|duties|responsibilities, child care break
    career break for family|children, family caregiver|carer|responsibilities|reasons|status|planning leave, caregiver for my
    childless, childfree, married, newlywed, wedded, divorced, divorcee, widowed, widow, widower, separated from, unmarried
    engaged to be, marital status, civil partnership|union, civil status, domestic partner|partnership, spouse, spouses, my partner
    same sex partner|marriage|couple, my wife|husband, wife and, husband and, fiancé, fiancée, maiden name, bachelor and
    !married print|colours, !pregnancy care|test|tests|nursing|nutrition|education|yoga|counselling, !pregnant patients|women|clients|cows
    !spouse consent form, !divorced from, !parent of node, !foster parent training for
    LGBT, LGBTQ, LGBTQIA, LGBTQ+, LGBTI, gay, gays, lesbian, lesbians, bisexual, transgender, transsexual, trans man|woman|person|people
    trans rights|community|youth|inclusion, queer, nonbinary, non binary, genderqueer, genderfluid, gender fluid|transition|identity
    gender reassignment|dysphoria|nonconforming, transitioned from male|female, intersex, asexual, pansexual, sexual orientation
    Pride network|month|parade|committee|alliance|group|week|center|centre|march|society|flag, Gay Straight, coming out story
    openly gay|lesbian|queer|trans, drag queen|king|show, two spirit, PFLAG, GLSEN, GSA president|club, Stonewall champion
    out and proud, dead name, deadname
    verheiratet, verwitwet, geschieden, ledig, Familienstand, Elternzeit, Mutterschutz, schwanger, Schwangerschaft, Kindererziehung
    alleinerziehend, alleinerziehende, Erziehungsurlaub, Babypause, lesbisch, schwul, schwuler, lesbische, zwei|drei|ein Kinder|Kind
    marié, mariée, célibataire, divorcé, divorcée, pacsé, pacsée, enceinte, congé|congés parental|maternité|paternité, grossesse
    situation familiale, homosexuel, homosexuelle, lesbienne, deux|trois|un enfants|enfant
    casado, casada, soltero, soltera, divorciado, divorciada, viudo, viuda, estado civil, embarazada, embarazo, baja maternal
    permiso de maternidad|paternidad, dos|tres|un hijos|hijo, homosexual, gay, lesbiana, transgénero
    sposato, sposata, divorziato, divorziata, nubile, celibe, stato civile, incinta, maternità, congedo parentale, due|tre figli
    getrouwd, gehuwd, gescheiden, ongehuwd, burgerlijke staat, zwanger, zwangerschapsverlof, ouderschapsverlof, homoseksueel
    casado, solteiro, solteira, divorciado, grávida, licença maternidade, estado civil, dois|três filhos
    !enceinte acoustique|acoustiques, !queer theory reading, !gay lussac
    """)
}
