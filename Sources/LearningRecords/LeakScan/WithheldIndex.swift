/// Turns withheld values into patterns: which parts of a value tell it, and in which spellings.

struct WithheldIndex: Sendable {
  private(set) var patterns: WithheldPatterns
  private let lexicon: Lexicon

  init(_ withheld: [WithheldText], lexicon: Lexicon) {
    self.lexicon = lexicon
    patterns = WithheldPatterns(capacity: withheld.count)
    // The parts of one person's name may be claims of their own: they stand beside each other.
    var persons: [Substring: [NamePart]] = [:]
    var possible: [Substring: [NamePart]] = [:]
    for (source, text) in withheld.enumerated() {
      let words = TokenizedText(text.value)
      let kind = WithheldKind(text, words: words, lexicon: lexicon)
      let above = text.path[..<(text.path.lastIndex(of: "/") ?? text.path.startIndex)]
      switch kind {
      case .person: persons[above, default: []] += NamePart.all(in: words, source: source, lexicon: lexicon)
      case .other where text.category != .proxy:
        possible[above, default: []] += PossibleName.parts(of: words, source: source, lexicon: lexicon)
      default: break
      }
      add(text, words, kind, source)
    }
    persons.merge(possible) { $0 + $1 }
    for parts in persons.values { addPerson(parts) }
  }

  private mutating func add(_ text: WithheldText, _ words: TokenizedText, _ kind: WithheldKind, _ source: Int) {
    switch kind {
    case .nothing: break
    case .person: addWhole(words, source)
    case .email: addEmail(words, source)
    case .link: addLink(text, words, source)
    case .handle: addHandle(words, source)
    case .phone: addDigits(words, ending: 7, source)
    case .date: if let date = WrittenDate.first(in: words) { patterns.add(date, source: source) }
    case .institution: addInstitution(words, source)
    case .place: addPlace(words, source)
    case .postcode: addPostcode(words, source)
    case .identifier: addIdentifier(words, source)
    case .prose: if words.tokens.count >= 5 { addSequence(words.tokens.prefix(12).map(\.key), source) }
    case .other: addOther(words, source)
    }
  }

  private func isCommon(_ key: WordKey) -> Bool {
    !lexicon.classes(key).isDisjoint(with: [.common, .institution, .month, .degree])
  }

  private mutating func addSequence(_ keys: [WordKey], _ source: Int) {
    if keys.count > 1 { patterns.add(keys, .none, source: source) }
  }

  private mutating func addWhole(_ words: TokenizedText, _ source: Int) {
    addSequence(words.tokens.map(\.key), source)
  }

  /// The letters of several words, one after the other.
  private func glued(_ words: TokenizedText, _ range: Range<Int>) -> [UInt8] {
    words.tokens[range].flatMap { words.word($0) }
  }

  /// A word that by itself tells the value, unless it is one that anybody uses.
  private mutating func addDistinctive(
    _ words: TokenizedText, _ place: Int, _ source: Int, common: Evidence? = .nameLike, isWeak: Bool = false
  ) {
    let token = words.tokens[place]
    guard token.shape.contains(.hasLetter) else { return }
    if token.shape.contains(.continuous) {
      patterns.addNeedle(Array(words.word(token)), source: source)
      return
    }
    guard token.count > 2, lexicon.classes(token.key).isDisjoint(with: [.connector, .title]) else { return }
    let isWordLike = isWeak || isCommon(token.key) || WordEndings.isWordLike(words.word(token))
    guard let evidence = isWordLike ? common : token.count == 3 ? .unshouted : Evidence.none else { return }
    patterns.add(token.key, evidence, source: source)
    for form in words.forms[token.forms] where form.count > 3 && form.kind != .part {
      patterns.add(form.key, evidence, source: source)
    }
  }

  /// The whole name, its acronym, and its words that are not those of other institutions.
  private mutating func addInstitution(_ words: TokenizedText, _ source: Int) {
    let tokens = words.tokens
    let isTelling = tokens.contains { !isCommon($0.key) && $0.count > 2 }
    if tokens.count >= 3 || isTelling || tokens.count == 2 { addWhole(words, source) }
    // Without "The" before it and "Ltd." behind it.
    let core = tokens.filter { !WithheldIndex.legalForms.contains($0.key) }
    if core.count < tokens.count, core.count > 1 { addSequence(core.map(\.key), source) }
    for place in tokens.indices where !isOfSubject(tokens[place].key) {
      addDistinctive(words, place, source, isWeak: isSubject(place, of: words))
    }
    // What the name is shortened to may be written beside it.
    let isAcronym = words.isShouted ? { _ in false } : { (token: Token) in token.shape.contains(.shouted) }
    for token in tokens where isAcronym(token) { addAcronym(Array(words.word(token)), source) }
    let spelled = core.filter { $0.isWord && !isAcronym($0) }
    addAcronym(spelled.compactMap { words.word($0).first }, source)
    addAcronym(spelled.filter { $0.shape.contains(.capitalised) }.compactMap { words.word($0).first }, source)
    let whole = glued(words, tokens.indices)
    if isTelling, whole.count >= 10 { patterns.addNeedle(whole, source: source) }
  }

  /// A word of a trade tells no institution, unless it is a name too: Nursing, but Baker.
  private func isOfSubject(_ key: WordKey) -> Bool {
    let classes = lexicon.classes(key)
    return classes.contains(.common) && classes.isDisjoint(with: [.name, .wordPlace])
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

  /// The local part, whole and in parts, and the domain's name unless many people share it.
  private mutating func addEmail(_ words: TokenizedText, _ source: Int) {
    addWhole(words, source)
    let at = words.tokens.firstIndex { $0.before.contains(.at) } ?? words.tokens.count
    addAccount(words, 0..<at, source)
    addHost(words, at..<words.tokens.count, source)
  }

  private mutating func addHandle(_ words: TokenizedText, _ source: Int) {
    addWhole(words, source)
    addAccount(words, 0..<words.tokens.count, source)
  }

  /// The name of an account: the whole, and each word that is long enough to be a name.
  private mutating func addAccount(_ words: TokenizedText, _ range: Range<Int>, _ source: Int) {
    let whole = glued(words, range)
    if whole.count >= 5 { patterns.addNeedle(whole, source: source) }
    addSequence(words.tokens[range].map(\.key), source)
    for place in range {
      addDistinctive(words, place, source)
      for form in words.forms[words.tokens[place].forms]
      where form.kind == .part && form.count > 3 && !isCommon(form.key) {
        patterns.add(form.key, .none, source: source)
      }
    }
  }

  private mutating func addHost(_ words: TokenizedText, _ range: Range<Int>, _ source: Int) {
    for place in range {
      let token = words.tokens[place]
      guard token.count > 3, lexicon.classes(token.key).isDisjoint(with: [.provider, .topLevelDomain, .common]) else {
        continue
      }
      addDistinctive(words, place, source, common: nil)
    }
  }

  /// The host's name, and of the path what stands for a person: the last part, and parts with many digits.
  private mutating func addLink(_ text: WithheldText, _ words: TokenizedText, _ source: Int) {
    let tokens = words.tokens
    if tokens.count >= 4 { addWhole(words, source) }
    let start = min(1, tokens.count)
    let host = tokens[start...].firstIndex { $0.before.contains(.slash) && !$0.before.contains(.colon) } ?? tokens.count
    addHost(words, start..<host, source)
    guard host < tokens.count else { return }
    let isPersonal = text.category == .directIdentifier || text.category == .thirdPerson
    let isAccount = tokens[start..<host].contains { lexicon.classes($0.key).contains(.socialSite) }
    if isPersonal || isAccount {
      addAccount(words, account(in: words, behind: host), source)
    }
    for place in host..<tokens.count { addIfKeyLike(words, place, source) }
  }

  /// The first part of a path that is no word for what pages are about: `jane-doe` in `in/jane-doe`, `jdoe` in `jdoe/rig`.
  private func account(in words: TokenizedText, behind host: Int) -> Range<Int> {
    let starts = words.tokens.indices[host...].filter { $0 == host || words.tokens[$0].before.contains(.slash) }
    let ends = starts.dropFirst() + [words.tokens.count]
    let parts = zip(starts, ends).map { $0..<$1 }
    let own = parts.first { part in
      part.contains { words.tokens[$0].count > 2 && words.tokens[$0].isWord && !isCommon(words.tokens[$0].key) }
        || part.contains { words.tokens[$0].shape.isSuperset(of: [.hasLetter, .hasDigit]) }
    }
    return own ?? parts.last ?? host..<words.tokens.count
  }

  /// A part of an identifier that is long and full of digits tells it alone.
  private mutating func addIfKeyLike(_ words: TokenizedText, _ place: Int, _ source: Int) {
    let token = words.tokens[place]
    let digits = words.word(token).count { 0x30...0x39 ~= $0 }
    guard token.count >= 6, digits >= 4 || digits >= 1 && token.count >= 8 && WithheldIndex.isHex(words.word(token))
    else {
      return
    }
    patterns.add(token.key, .none, source: source)
  }

  private static func isHex(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
  }

  private mutating func addIdentifier(_ words: TokenizedText, _ source: Int) {
    let whole = glued(words, words.tokens.indices)
    let digits = whole.count { 0x30...0x39 ~= $0 }
    guard whole.count >= 5, digits >= 3 else {
      addOther(words, source)
      return
    }
    addWhole(words, source)
    patterns.add(WordKey(whole), .none, source: source)
    for place in words.tokens.indices { addIfKeyLike(words, place, source) }
    if digits == whole.count { addDigits(words, ending: nil, source) }
  }

  /// Digits count whatever stands between them. Of a phone number the end is enough, since prefixes vary.
  private mutating func addDigits(_ words: TokenizedText, ending: Int?, _ source: Int) {
    let digits = glued(words, words.tokens.indices).filter { 0x30...0x39 ~= $0 }
    guard let ending, digits.count > ending else {
      patterns.addNumber(digits, source: source)
      return
    }
    patterns.addNumber(digits.suffix(ending), source: source)
  }

  private mutating func addPlace(_ words: TokenizedText, _ source: Int) {
    let isTelling = words.tokens.contains { $0.isNumber || !isCommon($0.key) }
    if isTelling || words.tokens.count > 2 { addWhole(words, source) }
    let street = words.tokens.filter { !$0.isNumber }
    if street.count < words.tokens.count { addSequence(street.map(\.key), source) }
    if words.tokens.count == 1 { addDistinctive(words, 0, source) }
  }

  private mutating func addPostcode(_ words: TokenizedText, _ source: Int) {
    let whole = glued(words, words.tokens.indices)
    guard whole.count >= 4 else { return }
    addWhole(words, source)
    patterns.add(WordKey(whole), .none, source: source)
  }

  /// A value of an unknown kind: its only word, or all its words if not all of them are common.
  private mutating func addOther(_ words: TokenizedText, _ source: Int) {
    if words.tokens.count == 1 {
      if words.tokens[0].count > 3 { addDistinctive(words, 0, source, common: nil) }
      return
    }
    let isTelling = words.tokens.contains {
      $0.count > 2 && !isCommon($0.key) && !WordEndings.isWordLike(words.word($0))
    }
    if isTelling { addWhole(words, source) }
  }

  private mutating func addPerson(_ parts: [NamePart]) {
    for part in parts { addAlone(part) }
    let names = parts.prefix(6)
    addInitials(of: parts)
    for (place, first) in names.enumerated() {
      for (other, second) in names.enumerated() where other != place { addPair(first, second, inOrder: place < other) }
    }
  }

  /// The initials of a name of three words or more, as others shorten it. Parts of one text only: what stands beside it
  /// may be in any order.
  private mutating func addInitials(of parts: [NamePart]) {
    var start = 0
    while start < parts.count {
      let end = parts[(start + 1)...].firstIndex { $0.source != parts[start].source || $0.isApart } ?? parts.count
      if end - start >= 3 { addAcronym(parts[start..<end].compactMap(\.bytes.first), parts[start].source) }
      start = end
    }
  }

  /// First letters as a word of capitals, unless it is one that anybody uses.
  private mutating func addAcronym(_ initials: [UInt8], _ source: Int) {
    let acronym = WordKey(initials)
    guard initials.count >= 3, lexicon.classes(acronym).isDisjoint(with: [.acronym, .common]) else { return }
    patterns.add(acronym, .shouted, source: source)
  }

  private mutating func addAlone(_ part: NamePart) {
    if part.isContinuous {
      patterns.addNeedle(part.bytes, source: part.source)
      return
    }
    if let glued = part.gluedWithConnectors { patterns.addNeedle(glued, source: part.source) }
    guard part.bytes.count > 1 else { return }
    let evidence: Evidence = part.isWeak ? .nameLike : part.bytes.count == 3 ? .unshouted : .none
    for key in part.keys { patterns.add(key, evidence, source: part.source) }
    if evidence == .none {
      // A genitive without an apostrophe, as in German.
      if part.bytes.count > 4 { patterns.add(part.genitive, .none, source: part.source) }
    }
  }

  private mutating func addPair(_ first: NamePart, _ second: NamePart, inOrder: Bool) {
    guard !first.isContinuous, !second.isContinuous else {
      patterns.addNeedle(first.bytes + second.bytes, source: first.source)
      return
    }
    // A name that is no common word is found alone, beside whatever it stands.
    if first.isWeak && second.isWeak {
      for one in first.keys {
        for other in second.keys { patterns.add(one, other, .none, source: first.source) }
      }
    }
    if second.isWeak && second.bytes.count > 1 {
      patterns.add(first.initial, second.key, .initial, source: second.source)
      patterns.add(second.key, first.initial, .nameLike, source: second.source)
    }
    patterns.add(first.initial, second.initial, .dotted, source: first.source)
    guard first.bytes.count > 1, second.bytes.count > 1 else { return }
    let count = first.bytes.count + second.bytes.count
    if count >= 8 {
      patterns.addNeedle(first.bytes + second.bytes, source: first.source)
    } else {
      addAccountName(first.bytes[...], second.bytes[...], first.source)
    }
    addAccountName(first.bytes[..<1], second.bytes[...], second.source)
    addAccountName(first.bytes[...], second.bytes[..<1], first.source)
  }

  /// Names run together as accounts do, `jsmith` and `smithj`, unless that makes a word.
  private mutating func addAccountName(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, _ source: Int) {
    guard first.count + second.count >= 5 else { return }
    var key = WordKey(first)
    for byte in second { key.append(byte) }
    if !isCommon(key) { patterns.add(key, .none, source: source) }
  }
}
