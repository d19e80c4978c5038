/// English nouns that tell a gender.

extension LexiconTable {
  static let genderedNouns = LexiconTable(
    .genderedNoun,
    """
    mother, mothers, mom, moms, mum, mummy, mama, father, fathers, dad, dads, daddy, papa
    grandmother, grandfather, grandma, grandpa, granddad, grandad, granddads, granny, nana, grandson, granddaughter
    stepmother, stepfather, godmother, godfather, motherhood, fatherhood
    son of, my sons, daughter, daughters, =my son, brother, brothers, sister, sisters, brotherhood, sisterhood
    wife, wives, husband, husbands, girlfriend, boyfriend, fiancé, fiancée, bride, groomsman, bridesmaid, housewife
    homemaker, widow, widower, aunt, uncle, niece, nephew, =princess
    woman, women, =man, =men, girl, girls, boy, boys, lady, ladies, gentleman, gentlemen, lad, lads, gal, female
    females
    =male, =males, feminine, masculine, womanhood, womens, mens, gals, guys
    waitress, waiter, waitresses, stewardess, actress, actresses, hostess, heiress, seamstress, seamstresses
    chairman, chairwoman, chairmen, businessman, businesswoman, businesswomen, businessmen, spokesman, spokeswoman
    salesman, saleswoman, salesmen, saleslady, policeman, policewoman, policemen, fireman, firemen, firewoman
    congressman, congresswoman, councilman, councilwoman, assemblyman, assemblywoman, alderman, cameraman, camerawoman
    anchorman, anchorwoman, craftsman, craftswoman, craftsmen, draftsman, draftswoman, draughtsman, handyman
    repairman
    serviceman, servicewoman, servicemen, servicewomen, airman, seaman, horseman, horsewoman, sportswoman, sportsman
    mailman, postman, milkman, foreman, forewoman, doorman, barman, barmaid, maid, cleaning lady, weatherman
    laywoman, layman, ombudsman, ombudswoman, clergyman, clergywoman, nobleman, gentlewoman, cowgirl, cowboy
    sorority, sororities, fraternity, fraternities, frat, alumna, alumnae, alumnus, fisherman, fisherwoman, oarsman
    tomboy, matron, matriarch, patriarch, maternal, paternal, maiden name, née, daughter in law, son in law
    ballerina, comedienne, masseuse, masseur, usherette, headmaster, headmistress, schoolmaster, schoolmistress
    landlady, heroine, sportsmanship award, cheerleader, cheerleading, lineman, linemen, yachtsman, yachtswoman
    valedictorian girl|boy, prom queen|king, homecoming queen|king, Eagle Scout, Girl Scout|Scouts, Boy Scout|Scouts
    !mother board|liquor|plant|plants|tongue|language|earth|nature|ship|lode|alloy, !motherboard
    !man in the middle, !man hours?|hour|days?|day|months?|made|page|pages|machine|portable, !men at work
    !sister company|companies|site|city|cities|project|brand|chromatid|cells
    !brother printer|printers|industries|sewing
    !male|female connector|connectors|plug|plugs|thread|threads|threaded|fitting|fittings|adapter|adapters|pin|pins
    !male|female coupling|couplings|jack|socket|sockets|end|ends|die|mold|mould|to|pelvic|anatomy|catheter|catheterization
    !male and female connector|connectors|fittings|threads|anatomy, !male and|or female reproductive|catheterization
    !lady bug
    !maternal child|fetal|newborn|health|mortality, !paternal leave, !womens health, !father of modern
    !boy|boys lock, !daughter board|card|cell|cells|nuclei|isotope, !gentlemans agreement
    !best man|men win, !maid of orleans
    !alumna|alumnus award, !child and mother health, !uncle bob, !layman terms, !laymans terms
    """)
}
