/// E-mail addresses, links, handles, phone numbers and postcodes.

struct ContactReader {
  private let text: TokenizedText
  private let classes: [WordClasses]

  init(_ text: TokenizedText, classes: [WordClasses]) {
    self.text = text
    self.classes = classes
  }

  /// Whether contact data stands in the text.
  var findsContact: Bool {
    for place in text.tokens.indices {
      let token = text.tokens[place]
      if token.before.contains(.at), isAddressed(place) { return true }
      if token.before.isSuperset(of: [.colon, .slash]), place > 0, text.tokens[place - 1].isWord { return true }
      if token.before.contains(.dot), isDomainEnd(place) { return true }
      if classes[place].contains(.socialSite), isAccount(behind: place) { return true }
      if token.shape.contains(.hasDigit), isPostcode(place) || isStreet(place) { return true }
    }
    return DigitRun.all(in: text).contains(where: isPhone)
  }

  /// `name@host.example` and `@handle`; not `@media` or `@Override`.
  private func isAddressed(_ place: Int) -> Bool {
    let token = text.tokens[place]
    if token.before == .at, place > 0 { return true }
    guard token.shape.contains(.hasLetter), !token.before.contains(.slash) else { return false }
    return token.count > 2 && !classes[place].contains(.annotation) && endsAtHandle(token)
  }

  /// A space between the sign and the word makes it no handle; before the sign there is one.
  private func endsAtHandle(_ token: Token) -> Bool {
    token.before.isSubset(of: [.at, .space, .open, .colon, .line, .comma])
  }

  /// `host.example`, in small letters, or with something behind it.
  private func isDomainEnd(_ place: Int) -> Bool {
    let token = text.tokens[place]
    guard place > 0, token.before == .dot, classes[place].contains(.topLevelDomain) else { return false }
    let previous = text.tokens[place - 1]
    guard previous.count > 1, previous.shape.contains(.hasLetter) || previous.before.contains(.slash) else {
      return false
    }
    let after = text.separators(after: place)
    if after == .slash { return true }
    if previous.before == .dot && place > 1 && text.tokens[place - 2].count > 1 { return true }
    guard !previous.shape.contains(.capitalised), !token.shape.contains(.capitalised) else { return false }
    // Two letters may be a word behind a full stop that lacks its space, or a file's name.
    guard token.count > 2 || after.isDisjoint(with: .dot) else { return false }
    return classes[place - 1].isDisjoint(with: [.provider, .socialSite])
  }

  /// `Skype name tile.maker.77`, `Instagram tilemaker.studio`; not "Instagram marketing".
  private func isAccount(behind place: Int) -> Bool {
    var next = place + 1
    if next < text.tokens.count, ContactReader.accountWords.contains(text.tokens[next].key) { next += 1 }
    guard next < text.tokens.count, !text.tokens[next].shape.contains(.opens) else { return false }
    let token = text.tokens[next]
    if text.tokens[place + 1].before == .slash { return true }
    if token.shape.isSuperset(of: [.hasLetter, .hasDigit]) { return true }
    let after = text.separators(after: next)
    return [.dot, .underscore, .number].contains(after) && next + 1 < text.tokens.count
  }

  private static let accountWords: Set<WordKey> = [
    WordKey("name"), WordKey("id"), WordKey("handle"), WordKey("user"), WordKey("username"), WordKey("profile"),
    WordKey("account"),
  ]

  private func isPhone(_ run: DigitRun) -> Bool {
    let count = run.digits.count
    guard 6...15 ~= count, run.groups.count < 6 else { return false }
    let first = text.tokens[run.words.lowerBound]
    let isSpaced = text.tokens[run.words].dropFirst().contains { !$0.before.isSubset(of: .dot) }
    if hasCue(before: run.words.lowerBound) { return true }
    if isDate(run) || isBookNumber(run) { return false }
    if first.before.contains(.plus), count >= 8 { return true }
    switch run.groups {
    case [10] where !first.before.isSubset(of: [.space, .line, .open, .colon]): return false
    case [3, 3, 4], [1, 3, 3, 4], [10]: return run.digits[count == 11 ? 1 : 0] >= UInt8(ascii: "2")
    case [3, 4]: return text.tokens[run.words.lowerBound + 1].before == .hyphen && !isYearLike(run.words.upperBound - 1)
    default: break
    }
    return run.digits[0] == UInt8(ascii: "0") && count >= 9 && run.groups.count <= 5 && run.groups[0] >= 2
      && (isSpaced || run.groups.count == 1)
  }

  private func isYearLike(_ place: Int) -> Bool {
    1930...2035 ~= text.tokens[place].number
  }

  private func isDate(_ run: DigitRun) -> Bool {
    // A year among groups of one or two digits: 2016-09-30, 09/2006 - 02/2011.
    zip(run.words, run.groups).contains { $1 == 4 && isYearLike($0) } && run.groups.allSatisfy { $0 <= 2 || $0 == 4 }
  }

  private func isBookNumber(_ run: DigitRun) -> Bool {
    let place = run.words.lowerBound
    if place > 0, text.tokens[place - 1].key == WordKey("isbn") || text.tokens[place - 1].key == WordKey("issn") {
      return true
    }
    return run.digits.count == 13 && (run.digits.starts(with: "978".utf8) || run.digits.starts(with: "979".utf8))
  }

  /// `Tel. 030 5550199`: a word that announces a number, up to three words before it.
  private func hasCue(before place: Int) -> Bool {
    (max(0, place - 3)..<place).contains { classes[$0].contains(.phoneCue) }
  }

  /// British `SW1A 1AA`, Canadian `K1A 0B1`, `90210-4431`, `ND 58501`, `D-80331`, `1012 AB Amsterdam`.
  private func isPostcode(_ place: Int) -> Bool {
    let token = text.tokens[place]
    let next = place + 1 < text.tokens.count ? text.tokens[place + 1] : nil
    if let next, next.before == .space, isBritish(token, next) || isCanadian(token, next) { return true }
    if let next, token.isNumber, next.isNumber, token.count == 5, next.count == 4, next.before == .hyphen {
      return true
    }
    guard token.isNumber, place > 0 else { return false }
    let previous = text.tokens[place - 1]
    if token.count == 5, token.before == .space, previous.shape.contains(.shouted),
      classes[place - 1].contains(.state)
    {
      return true
    }
    return token.before == .hyphen && previous.shape.contains(.capitalised)
      && ContactReader.countryMarks.contains(previous.key) && 4...5 ~= token.count
      && (place == 1 || previous.before.contains(.space))
      && (token.count == 5 || previous.count == 2)
  }

  private static let countryMarks: Set<WordKey> = [
    WordKey("d"), WordKey("f"), WordKey("ch"), WordKey("pl"), WordKey("dk"), WordKey("nl"), WordKey("es"),
  ]

  private func isBritish(_ outward: Token, _ inward: Token) -> Bool {
    let (out, inner) = (pattern(outward), pattern(inward))
    return inner == "9AA" && outward.shape.contains(.capitalised)
      && ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"].contains(out)
  }

  private func isCanadian(_ outward: Token, _ inward: Token) -> Bool {
    outward.shape.contains(.capitalised) && pattern(outward) == "A9A" && pattern(inward) == "9A9"
  }

  /// A word as `A` for each letter and `9` for each digit.
  private func pattern(_ token: Token) -> String {
    guard token.count <= 4 else { return "" }
    return String(decoding: text.word(token).map { UInt8(ascii: 0x30...0x39 ~= $0 ? "9" : "A") }, as: UTF8.self)
  }

  /// `Lindenstraße 14`, `Kerkstraat 7`.
  private func isStreet(_ place: Int) -> Bool {
    let token = text.tokens[place]
    guard place > 0, token.before == .space || token.before == [.dot, .space], token.count <= 4 else { return false }
    let previous = text.tokens[place - 1]
    guard previous.isWord, previous.count > 5, previous.shape.contains(.capitalised) else { return false }
    let word = text.word(previous)
    return ContactReader.streetEndings.contains { word.count > $0.count + 1 && word.suffix($0.count).elementsEqual($0) }
  }

  private static let streetEndings = [
    "strasse", "str", "weg", "gasse", "allee", "platz", "straat", "laan", "gatan", "vej", "ufer",
  ]
  .map { Array($0.utf8) }
}
