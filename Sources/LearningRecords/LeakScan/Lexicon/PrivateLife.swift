/// Marriage, parenthood, pregnancy, leave for children, sexual orientation and identity.

extension LexiconTable {
  static let privateLife = LexiconTable(
    .privateLife,
    """
    maternity, paternity, parental leave, maternity|paternity|family|adoption|childcare|caregiver leave, FMLA leave
    pregnant, pregnancy during|leave|break, pregnancies, childbirth leave, gave birth, breastfeeding
    expecting a child|baby
    young mother|father|parent|parents|mom|dad, expectant mother|parent, new mother|father|parent|mom|dad
    single parent|mother|father|mom|dad, stay at home
    working mother|father|parent|parents|mom|mum, full time mother|parent|mom|carer
    foster parent|carer|child|care youth
    adoptive parent|mother|father, stepparent, parent of, mother|father|mom|dad of <1-9>|one|two|three|four|five|six
    with <1-9>|one|two|three|four|five children|kids, have|has <1-9>|one|two|three|four children|kids
    my children|kids|son|daughter
    raising a|my|two|three|children|kids, raised a|my family|children|kids
    childcare break|gap|duties|responsibilities, child care break
    career break for family|children, family caregiver|carer|responsibilities|reasons|status|planning leave
    caregiver for my
    childless, childfree, married, newlywed, wedded, divorced, divorcee, widowed, widow, widower, separated from
    unmarried
    engaged to be, marital status, civil partnership|union, civil status, domestic partner|partnership, spouse
    spouses, my partner
    same sex partner|marriage|couple, my wife|husband, wife and, husband and, fiancé, fiancée, maiden name
    bachelor and
    !married print|colours, !pregnancy care|test|tests|nursing|nutrition|education|yoga|counselling
    !pregnant patients|women|clients|cows
    !spouse consent form, !divorced from, !parent of node, !foster parent training for
    LGBT, LGBTQ, LGBTQIA, LGBTQ+, LGBTI, gay, gays, lesbian, lesbians, bisexual, transgender, transsexual
    trans man|woman|person|people
    trans rights|community|youth|inclusion, queer, nonbinary, non binary, genderqueer, genderfluid
    gender fluid|transition|identity
    gender reassignment|dysphoria|nonconforming, transitioned from male|female, intersex, asexual, pansexual
    sexual orientation
    Pride network|month|parade|committee|alliance|group|week|center|centre|march|society|flag, Gay Straight
    coming out story
    openly gay|lesbian|queer|trans, drag queen|king|show, two spirit, PFLAG, GLSEN, GSA president|club
    Stonewall champion
    out and proud, dead name, deadname
    verheiratet, verwitwet, geschieden, ledig, Familienstand, Elternzeit, Mutterschutz, schwanger, Schwangerschaft
    Kindererziehung
    alleinerziehend, alleinerziehende, Erziehungsurlaub, Babypause, lesbisch, schwul, schwuler, lesbische
    zwei|drei|ein Kinder|Kind
    marié, mariée, célibataire, divorcé, divorcée, pacsé, pacsée, enceinte
    congé|congés parental|maternité|paternité, grossesse
    situation familiale, homosexuel, homosexuelle, lesbienne, deux|trois|un enfants|enfant
    casado, casada, soltero, soltera, divorciado, divorciada, viudo, viuda, estado civil, embarazada, embarazo
    baja maternal
    permiso de maternidad|paternidad, dos|tres|un hijos|hijo, homosexual, gay, lesbiana, transgénero
    sposato, sposata, divorziato, divorziata, nubile, celibe, stato civile, incinta, maternità, congedo parentale
    due|tre figli
    getrouwd, gehuwd, gescheiden, ongehuwd, burgerlijke staat, zwanger, zwangerschapsverlof, ouderschapsverlof
    homoseksueel
    casado, solteiro, solteira, divorciado, grávida, licença maternidade, estado civil, dois|três filhos
    !enceinte acoustique|acoustiques, !queer theory reading, !gay lussac
    raise|raising|raised|raises ~ twins|kids|children|child|son|sons|daughter|daughters|baby|toddler|family|siblings
    care|cared|cares|caring for|of ~ parent|parents|mother|father|child|relative|grandmother|grandfather|newborn|infant|toddler|spouse
    care|cared|caring for|of ~ husband|wife|partner|family|relatives|siblings|son|daughter, elder care, eldercare
    family care, carer for
    husband, wife, husbands, wives, widows, ex husband|wife
    recently|newly|got|getting|just engaged|married|divorced, engaged couple
    honeymoon, my wedding, newborn, toddler at home, kids at home, my family
    family reasons|commitments|duties|obligations|illness|leave
    family man|woman, family situation|circumstances, mother|father|mum|mom|dad|parent to|and|of, parenting
    parenthood, motherhood, fatherhood
    from maternity, on maternity, twins, triplets, IVF, fertility treatment, surrogate, adopted a|two|our
    foster family|children|kids|home
    love life, partner relocated|moved|moving, trailing spouse, follow my|husband, dual career couple, empty nest
    school run, homeschooled my
    homeschooling my, homeschool parent, childminding own, after having children|kids|a, pregnant with, miscarriage
    abortion, menopause, baby
    boyfriend, girlfriend, same sex, LGBTQ+, rainbow family|families|network, coming out, came out as
    out lesbian|gay, drag performer, trans
    trans student|employee|inclusive, transitioned in|to female|male, they them pronouns, gender identity
    cisgender, heterosexual, homosexual
    !trans fat|fats|pacific|atlantic|siberian|former, !trans isomer|isomers|configuration
    !baby formula|food|equipment|wipes|monitor|boom
    !newborn care|nursing|assessment|screening|photography|resuscitation|babies, !care of mother and|newborn
    !parenting classes|course|skills|support, !parenthood planning, !family man page, !menopause clinic|care
    !IVF laboratory|lab
    !my family tree software, !family situation analysis|assessment, !twins paradox, !digital twins
    !patients ~ family
    !care of patients ~ parents, !care for patients|residents|clients, !family reasons code, !trans membrane
    Ehe, Partnerschaft, Mutter von, Vater von, alleinerziehender, Familienpause, Familienphase
    Pflege der|meiner|meines, Angehörigenpflege
    pflegende Angehörige, verlobt, verlobte, Hochzeit, Zwillinge, Kinderpause, Kinderbetreuungszeit, Karenz
    Stillzeit, Geburt meiner|meines|der
    trans, queere, queer, CSD, eingetragene Lebenspartnerschaft, Patchwork Familie, Regenbogenfamilie, kinderlos
    mère|père de|au|célibataire, maman de, papa de, père au foyer, mère au foyer, jumeaux, fiancé, fiancée, veuf
    veuve, aidant familial
    aidante familiale, union libre, concubinage, congé sabbatique familial, congé maladie enfant, conjoint
    conjointe, gai, transgenre, bisexuelle
    madre|padre de, madre soltera, gemelos, ama de casa, cuidado de mi|mis|hijos|familiares, pareja de hecho
    prometido, prometida, lactancia
    excedencia por, permiso parental, lesbianas, bisexual, madre|padre di, mamma, genitore, genitori, gemelli
    convivente, fidanzato, fidanzata
    alleenstaande moeder|ouder, vader van, moeder van, tweeling, mantelzorg, mantelzorger, verloofd, samenwonend
    lesbisch, mãe|pai de, gêmeos
    união estável, noivo, noiva, cuidador familiar, licença paternidade, filhos
    """)
}
