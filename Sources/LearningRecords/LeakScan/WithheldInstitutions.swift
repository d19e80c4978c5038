/// What tells a withheld institution.

extension WithheldIndex {
  /// The whole name, its acronym, and its words that are not those of other institutions.
  mutating func addInstitution(_ words: TokenizedText, _ source: Int) {
    let tokens = words.tokens
    let isTelling = tokens.contains { !isCommon($0.key) && $0.count > 2 }
    if tokens.count >= 3 || isTelling || tokens.count == 2 { addWhole(words, source) }
    // Without "The" before it and "Ltd." behind it.
    let core = tokens.filter { !WithheldIndex.legalForms.contains($0.key) }
    if core.count < tokens.count, core.count > 1 { addSequence(core.map(\.key), source) }
    for place in tokens.indices {
      // A name of one word may be a common one: Target. Of longer names, only words that are not common tell them.
      let isSubject = isSubject(place, of: words)
      let isNameLike = core.count == 1 || isSubject && !isCommon(tokens[place].key)
      addDistinctive(words, place, source, common: isNameLike ? .nameLike : nil, isWeak: isSubject)
    }
    // What the name is shortened to may be written beside it.
    let isAcronym = words.isShouted ? { _ in false } : { (token: Token) in token.shape.contains(.shouted) }
    for token in tokens where isAcronym(token) { addAcronym(Array(words.word(token)), source) }
    let spelled = core.filter { $0.isWord && !isAcronym($0) }
    addAcronym(spelled.compactMap { words.word($0).first }, source)
    addAcronym(spelled.filter { $0.shape.contains(.capitalised) }.compactMap { words.word($0).first }, source)
    let whole = core.flatMap { words.word($0) }
    if isTelling, whole.count >= 10 { patterns.addNeedle(whole, source: source) }
  }

  /// Whether a word stands behind what names the business of a board or society: "Board of Registered Nursing".
  private func isSubject(_ place: Int, of words: TokenizedText) -> Bool {
    words.tokens[..<place].indices.dropFirst().contains { link in
      WithheldIndex.links.contains(words.tokens[link].key) && WithheldIndex.bodies.contains(words.tokens[link - 1].key)
    }
  }

  private static let links = Set(["of", "for", "für", "pour"].map { WordKey($0.utf8) })
  private static let bodies = Set(
    [
      "board", "association", "society", "council", "bureau", "institute", "department", "ministry", "federation",
      "authority", "commission", "academy", "guild", "union",
    ].map { WordKey($0.utf8) })

  private static let legalForms: Set<WordKey> = Set(
    ["the", "ltd", "inc", "llc", "gmbh", "ag", "co", "corp", "plc", "sa", "srl", "bv", "limited", "der", "die", "das"]
      .map { WordKey($0.utf8) })

  /// First letters as a word of capitals, unless it is one that anybody uses.
  mutating func addAcronym(_ initials: [UInt8], _ source: Int) {
    let acronym = WordKey(initials)
    guard initials.count >= 3, lexicon.classes(acronym).isDisjoint(with: [.acronym, .common]) else { return }
    patterns.add(acronym, .shouted, source: source)
  }
}
