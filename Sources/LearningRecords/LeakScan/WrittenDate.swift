/// Dates as people write them: `1978-03-27`, `27 March 1978`, `27.03.1978`, `03/27/1978`, `27 mars 1978`.

struct WrittenDate: Sendable, Hashable {
  /// 0 where no year was written.
  let year: Int
  let month: Int
  let day: Int
  /// Whether day and month may be the other way round.
  let isSwappable: Bool

  /// Whether this is the other date, or its day of the year.
  func tells(_ other: WrittenDate) -> Bool {
    guard year == other.year || year == 0 else { return false }
    if month == other.month && day == other.day { return true }
    return (isSwappable || other.isSwappable) && month == other.day && day == other.month
  }

  static func first(in text: TokenizedText) -> WrittenDate? {
    text.tokens.indices.lazy.compactMap { date(at: $0, in: text) }.first { $0.year > 0 }
  }

  static func all(in text: TokenizedText) -> [WrittenDate] {
    text.tokens.indices.compactMap { date(at: $0, in: text) }
  }

  /// The date that begins with a word.
  private static func date(at place: Int, in text: TokenizedText) -> WrittenDate? {
    let token = text.tokens[place]
    guard token.shape.contains(.hasDigit) || token.isWord else { return nil }
    if token.count == 8, token.number > 0 { return compact(token.number) }
    if token.isWord {
      guard let month = month(token), let day = day(place + 1, in: text) else { return nil }
      return checked(year(place + 2, in: text) ?? 0, month, day, isSwappable: false)
    }
    // 2016-09-30T00:00:00Z: the T makes a word of the day.
    if let year = year(place, in: text), let month = number(place + 1, in: text), let day = day(place + 2, in: text) {
      return checked(year, month, day, isSwappable: false)
    }
    guard let day = day(place, in: text) else { return nil }
    var next = place + 1
    if next < text.tokens.count, particles.contains(text.tokens[next].key) { next += 1 }
    guard next < text.tokens.count else { return nil }
    if let month = month(text.tokens[next]) {
      var last = next + 1
      if last < text.tokens.count, particles.contains(text.tokens[last].key) { last += 1 }
      return checked(year(last, in: text) ?? 0, month, day, isSwappable: false)
    }
    guard let month = number(next, in: text), let year = year(next + 1, in: text) else { return nil }
    return checked(year, month, day, isSwappable: true) ?? checked(year, day, month, isSwappable: true)
  }

  private static let particles: Set<WordKey> = [WordKey("de"), WordKey("of"), WordKey("del")]

  private static func checked(_ year: Int, _ month: Int, _ day: Int, isSwappable: Bool) -> WrittenDate? {
    guard 1...12 ~= month, 1...31 ~= day else { return nil }
    return WrittenDate(year: year, month: month, day: day, isSwappable: isSwappable)
  }

  private static func compact(_ number: Int) -> WrittenDate? {
    guard 1900...2099 ~= number / 10_000 else { return nil }
    return checked(number / 10_000, number / 100 % 100, number % 100, isSwappable: false)
  }

  private static func number(_ place: Int, in text: TokenizedText) -> Int? {
    guard place < text.tokens.count, text.tokens[place].number > 0, text.tokens[place].count <= 2 else { return nil }
    return text.tokens[place].number
  }

  /// A day may have letters behind it: `27th`, `30T00`.
  private static func day(_ place: Int, in text: TokenizedText) -> Int? {
    guard place < text.tokens.count, text.tokens[place].shape.contains(.hasDigit) else { return nil }
    let digits = text.word(text.tokens[place]).prefix { 0x30...0x39 ~= $0 }
    guard 1...2 ~= digits.count else { return nil }
    let day = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    return 1...31 ~= day ? day : nil
  }

  private static func year(_ place: Int, in text: TokenizedText) -> Int? {
    guard place < text.tokens.count, text.tokens[place].count == 4, 1900...2099 ~= text.tokens[place].number
    else { return nil }
    return text.tokens[place].number
  }

  private static func month(_ token: Token) -> Int? {
    months[token.key]
  }

  private static let months: [WordKey: Int] = [
    ["january", "jan", "januar", "jänner", "janvier", "enero", "gennaio", "januari", "janeiro"],
    ["february", "feb", "februar", "février", "febrero", "febbraio", "februari", "fevereiro"],
    ["march", "mar", "märz", "mrz", "mars", "marzo", "maart", "março"],
    ["april", "apr", "avril", "abril", "aprile"], ["may", "mai", "mayo", "maggio", "mei", "maio"],
    ["june", "jun", "juni", "juin", "junio", "giugno", "junho"],
    ["july", "jul", "juli", "juillet", "julio", "luglio", "julho"],
    ["august", "aug", "août", "agosto", "augustus"],
    ["september", "sep", "sept", "septembre", "septiembre", "settembre", "setembro"],
    ["october", "oct", "oktober", "okt", "octobre", "octubre", "ottobre", "outubro"],
    ["november", "nov", "novembre", "noviembre", "novembro"],
    ["december", "dec", "dezember", "dez", "décembre", "diciembre", "dicembre", "dezembro"],
  ].enumerated().reduce(into: [:]) { table, names in
    for name in names.element {
      for token in TokenizedText(name).tokens { table[token.key] = names.offset + 1 }
    }
  }
}
