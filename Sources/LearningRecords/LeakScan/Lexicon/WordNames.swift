/// Given and family names that are words too, and names that are used as the names of things.

extension LexiconTable {
  static let wordNames = LexiconTable(
    nil,
    """
    word-name: abbey ace amber angel april archer ash ashes aspen aurora autumn banks barker baron barrow basil bates
    word-name: bay beach beau beck berry bishop blake blaze bliss bloom blossom bolton booker booth bowman boone bow
    word-name: branch brand brandy brewer bridger bright briar brock bronze brook brooks buck bud bunny burns burr bush
    word-name: cain camp cane cannon cape carol carr carter cash cedar chance chandler chapel charity chase chastity
    word-name: cherry chip christian chuck church clay cliff clover cole colt constant constance coral cotton cox crane
    word-name: crow crystal curry cynic dale daisy dash dawn day dean destiny dick dixie dolly dove drake drew dusty
    word-name: earl ebony eden elder ember english ernest essence eve ever faith fawn felicity fern field fields finch
    word-name: fisher fletcher flint flora flowers forest ford foster fox francs frank freed freeman frost gale gary
    word-name: gene gentry genesis ginger glen glory golden gore goodman grant gray graves green greenwood griffin
    word-name: grove guard gunner guy hale hall hank hardy harmony harp hart haven hawk hay hayes hazel heath heather
    word-name: heaven hedge herb hero hicks hill holly honey honor hooker hope house hull iris irons isle ivory ivy
    word-name: jade jasmine jasper jay jerry jersey jewel jimmy jock jolly jordan joy judge juniper justice keen keep
    word-name: kennel king kit knight knot lace lamb lance lark laurel lavender law lawn leaf liberty lily link linden
    word-name: locke london lord lotus love lucky lynx mack magnolia major mallow manning mark marina marks marsh
    word-name: marshal marshall mason maverick may meadow melody mercy merry miles mill miller mills mint misty moon
    word-name: moore moss myrtle nash nelson noble norm normal north nova oak ocean olive opal orchid oscar owl page
    word-name: pansy park parks parsons paris patience patty peace peach pearl penny pepper perch petal phoenix piper
    word-name: pitch poe poll pond poppy porter post potter power powers prairie pratt precious presley price prince
    word-name: prudence queen quill rain rainbow ranger raven ray red reed reef regal reign rhodes rice rich rider
    word-name: ridge river rivers robin rocky rod rogue rose rosemary rowan ruby rusk russet rusty sable saffron sage
    word-name: sailor saint salt sandy saint sapphire savage savannah scarlet scout shade shadow sharp shaw shell
    word-name: shepherd sherry short sierra silver skip skipper sky skye slate slater sloan small snow sparks spears
    word-name: spencer spike spring stacey stacks star steel steele sterling stern stevens stone storm story street
    word-name: stringer strong stump summer summers sunny swan sweet swift tab tanner tansy teal temple tender thorn
    word-name: thistle tiger timber timely topaz trace tracer trinity tripp trip troop true trump tucker tulip turner
    word-name: twist tyler unity vale valentine van vance velvet venture venus verity victor victory viola violet
    word-name: virtue walker wall waller wade ward warden warner waters wayne weaver webb weber weeks welch wells west
    word-name: wheeler whistler white wick wild wilder will willow wills win winter winters wise wolf wood woods woody
    word-name: worth wren yale young zephyr baker barber butcher butler carpenter cook cooper gardener goldsmith hunter king
    word-name: grace long brown black art june lane cross warren april dean rose king scott cook bell
    word-name: palmer parker sawyer smith tailor taylor thatcher tyler
    word-name: bob jack jill ken max pat rob sue tim tom will bill drew don gene grant jean mike nick pam ray ron russ
    word-name: sal sam stew ty val vic wade ada alan ansi bell bode boole celsius dewey dijkstra einstein erlang euler
    word-name: fahrenheit faraday fourier galileo gauss gram hamming hertz hooke joule kelvin kepler laplace lean lee
    word-name: linus maslow maxwell mendel moore morse murphy newton ohm otto pareto pascal pavlov piaget poisson
    word-name: ricardo richter rogers rorschach shannon taylor tesla turing venn volta watt weber python ruby julia
    word-name: swift perl scala haskell ada maven jenkins hudson alexa siri watson cortana delta echo sierra bravo
    word-name: quebec lima mike oscar papa romeo tango victor whiskey zulu
    """)
}
