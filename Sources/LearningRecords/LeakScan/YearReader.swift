/// Years and dates in digits. Numbers of standards, versions, courses and quantities are none.

struct YearReader {
  private let text: TokenizedText
  private let classes: [WordClasses]

  init(_ text: TokenizedText, classes: [WordClasses]) {
    self.text = text
    self.classes = classes
  }

  /// Whether a year or a date stands in the text.
  var findsYear: Bool {
    text.tokens.indices.contains { place in
      let token = text.tokens[place]
      guard token.shape.contains(.hasDigit) else { return false }
      return isYear(place) || isShortYear(place) || isDecade(token) || isShortDate(place) || isStamp(place)
    }
  }

  private static let years = 1930...2035

  private func isYear(_ place: Int) -> Bool {
    let token = text.tokens[place]
    guard token.count == 4, YearReader.years ~= token.number else { return false }
    return !isQuantity(place) && !isNumberOfSomething(place)
  }

  /// `$2000`, `2000 hours`, `0.2000`, `1,950`, `2016.1`.
  private func isQuantity(_ place: Int) -> Bool {
    let before = text.tokens[place].before
    let after = text.separators(after: place)
    if !before.isDisjoint(with: [.currency, .number]) || after.contains(.percent) { return true }
    if place > 0, text.tokens[place - 1].isNumber, before == .comma { return true }
    if place > 0, text.tokens[place - 1].isNumber, before == .dot, !isDayAndMonth(before: place) { return true }
    guard place + 1 < text.tokens.count else { return false }
    let next = text.tokens[place + 1]
    if after == .comma, next.isNumber, next.count == 3 { return true }
    if after == .dot, next.isNumber, !isMonth(place + 1) { return true }
    if after == .colon, next.isNumber { return false }
    return classes[place + 1].contains(.unit) && after.isSubset(of: [.space, .hyphen, .plus])
  }

  /// `ISO 9001:2015`, `Windows Server 2016`, `CS 2050`, `part 2016-A`.
  private func isNumberOfSomething(_ place: Int) -> Bool {
    let before = text.tokens[place].before
    let after = text.separators(after: place)
    if after == .hyphen || after == .slash, place + 1 < text.tokens.count {
      let next = text.tokens[place + 1]
      if next.count == 1, next.shape.contains(.capitalised) { return true }
    }
    guard place > 0 else { return false }
    let previous = text.tokens[place - 1]
    if before == .colon, previous.shape.contains(.hasDigit) { return true }
    if before == .hyphen, previous.isNumber, previous.number > 31, !(YearReader.years ~= previous.number) {
      return true
    }
    if before == .hyphen, previous.shape.isSuperset(of: [.hasDigit, .hasLetter]) { return true }
    guard before.isSubset(of: [.space, .hyphen, .dot, .underscore]) else { return false }
    if classes[place - 1].contains(.numbered) { return true }
    if place > 1, previous.shape.contains(.hasDigit) || previous.count <= 3 || previous.shape.contains(.shouted),
      classes[place - 2].contains(.numbered), !previous.before.contains(.comma)
    {
      return true
    }
    // The number of a course or a norm stands behind its letters: MATH 2010, BPVC 2019.
    return previous.shape.contains(.shouted) && previous.isWord && 2...4 ~= previous.count && !text.isShouted
      && before.isSubset(of: [.space, .hyphen]) && classes[place - 1].isDisjoint(with: [.degree, .month, .state])
  }

  private func isMonth(_ place: Int) -> Bool {
    place < text.tokens.count && text.tokens[place].count == 2 && 1...12 ~= text.tokens[place].number
  }

  private func isDayAndMonth(before place: Int) -> Bool {
    guard 1...12 ~= text.tokens[place - 1].number else {
      return place > 1 && 1...31 ~= text.tokens[place - 1].number && 1...12 ~= text.tokens[place - 2].number
    }
    return place > 1 && 1...31 ~= text.tokens[place - 2].number || text.tokens[place - 1].count == 2
  }

  /// `'97`.
  private func isShortYear(_ place: Int) -> Bool {
    let token = text.tokens[place]
    guard token.count == 2, token.isNumber, token.before.contains(.apostrophe) else { return false }
    return place == 0 || token.before.contains(.space) || !text.tokens[place - 1].isNumber
  }

  /// `1980s`, and `'80s`.
  private func isDecade(_ token: Token) -> Bool {
    let word = text.word(token)
    guard word.last == UInt8(ascii: "s"), word.dropLast().allSatisfy({ 0x30...0x39 ~= $0 }) else { return false }
    if token.count == 5 { return word.starts(with: "19".utf8) || word.starts(with: "20".utf8) }
    return token.count == 3 && token.before.contains(.apostrophe)
  }

  /// `12/04/95`, `03-27-78`.
  private func isShortDate(_ place: Int) -> Bool {
    guard place > 1 else { return false }
    let last = text.tokens[place]
    let (first, middle) = (text.tokens[place - 2], text.tokens[place - 1])
    guard last.isNumber, last.count == 2, last.before == middle.before, [.slash, .hyphen].contains(last.before),
      1...2 ~= first.count, 1...2 ~= middle.count
    else { return false }
    let (one, other) = (first.number, middle.number)
    return 1...31 ~= one && 1...12 ~= other || 1...12 ~= one && 1...31 ~= other
  }

  /// `20160930`, `2016W39`, `2016T`: a date written together.
  private func isStamp(_ place: Int) -> Bool {
    let token = text.tokens[place]
    guard token.count == 8, token.number > 0 else { return false }
    return YearReader.years ~= token.number / 10_000 && 1...12 ~= token.number / 100 % 100
      && 1...31 ~= token.number % 100
  }
}
