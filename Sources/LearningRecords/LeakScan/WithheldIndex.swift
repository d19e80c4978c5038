/// Turns withheld values into patterns: which parts of a value tell it, and in which spellings.

struct WithheldIndex: Sendable {
  var patterns: WithheldPatterns
  let lexicon: Lexicon

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

  func isCommon(_ key: WordKey) -> Bool {
    !lexicon.classes(key).isDisjoint(with: [.common, .institution, .month, .degree])
  }

  mutating func addSequence(_ keys: [WordKey], _ source: Int) {
    if keys.count > 1 { patterns.add(keys, .none, source: source) }
  }

  mutating func addWhole(_ words: TokenizedText, _ source: Int) {
    addSequence(words.tokens.map(\.key), source)
  }

  /// The letters of several words, one after the other.
  private func glued(_ words: TokenizedText, _ range: Range<Int>) -> [UInt8] {
    words.tokens[range].flatMap { words.word($0) }
  }

  /// A word that by itself tells the value, unless it is one that anybody uses.
  mutating func addDistinctive(
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
    let plain: Evidence = token.count == 3 ? .unshouted : .none
    guard let evidence = isWordLike ? common : plain, !lexicon.classes(token.key).contains(.acronym) else { return }
    patterns.add(token.key, evidence, source: source)
    for form in words.forms[token.forms] where form.count > 3 && form.kind != .part {
      patterns.add(form.key, evidence, source: source)
    }
  }

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
    // The first part of the path that is no word of its own: people/okonjo, okonjo/lathe.
    if isPersonal || isAccount, let account = tokens[host...].firstIndex(where: { isAccountLike($0) }) {
      let end = tokens[(account + 1)...].firstIndex { $0.before.contains(.slash) } ?? tokens.count
      addAccount(words, account..<end, source)
    }
    for place in host..<tokens.count { addIfKeyLike(words, place, source) }
  }

  private func isAccountLike(_ token: Token) -> Bool {
    token.count > 3 && token.shape.contains(.hasLetter)
      && lexicon.classes(token.key).isDisjoint(with: [.common, .provider])
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

  /// A value of an unknown kind: its only word, or all its words if not all of them are common; what is written as the
  /// name of a person is taken for one.
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
}
