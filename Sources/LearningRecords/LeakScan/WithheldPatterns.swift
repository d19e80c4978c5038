/// What is looked for in a text for the sake of withheld values, and how it is found.

/// What a word must show beside its letters to be taken for the withheld value.
enum Evidence: Sendable {
  /// Nothing: no other word is written so.
  case none
  /// Not all capitals, or it may be an acronym.
  case unshouted
  /// A capital where only a name has one, since the word is common.
  case nameLike
  /// All capitals.
  case shouted
  /// Single letters with full stops.
  case dotted
  /// A single letter that is a capital.
  case initial
}

struct WithheldPatterns: Sendable {
  private struct Pattern {
    let keys: Range<Int>
    let evidence: Evidence
    let source: Int32
    /// The next pattern that begins with the same word, or -1.
    let next: Int32
  }

  /// Letters that are looked for inside of words.
  private struct Needle {
    let bytes: [UInt8]
    let source: Int32
  }

  private var patterns: [Pattern] = []
  private var keys: [WordKey] = []
  private var heads: [WordKey: Int32] = [:]
  private var needles: [Needle] = []
  private var numbers: [Needle] = []
  private var dates: [(date: WrittenDate, source: Int32)] = []
  /// Bits of the first two bytes of all needles, so that most words are passed over quickly.
  private var openings = [UInt64](repeating: 0, count: 16)

  init(capacity: Int) {
    heads.reserveCapacity(capacity * 6)
    patterns.reserveCapacity(capacity * 8)
    keys.reserveCapacity(capacity * 12)
  }

  mutating func add(_ key: WordKey, _ evidence: Evidence, source: Int) {
    add([key], evidence, source: source)
  }

  mutating func add(_ words: [WordKey], _ evidence: Evidence, source: Int) {
    guard let first = words.first else { return }
    let start = keys.count
    keys.append(contentsOf: words)
    let place = Int32(truncatingIfNeeded: patterns.count)
    let next = heads.updateValue(place, forKey: first) ?? -1
    patterns.append(
      Pattern(keys: start..<keys.count, evidence: evidence, source: Int32(truncatingIfNeeded: source), next: next))
  }

  mutating func addNeedle(_ bytes: [UInt8], source: Int) {
    guard bytes.count > 3 else { return }
    needles.append(Needle(bytes: bytes, source: Int32(truncatingIfNeeded: source)))
    let bit = WithheldPatterns.bit(bytes[0], bytes[1])
    openings[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Digits that are looked for whatever stands between them.
  mutating func addNumber(_ digits: [UInt8], source: Int) {
    guard digits.count >= 6 else { return }
    numbers.append(Needle(bytes: digits, source: Int32(truncatingIfNeeded: source)))
  }

  mutating func add(_ date: WrittenDate, source: Int) {
    dates.append((date, Int32(truncatingIfNeeded: source)))
  }

  /// The sources of all values that stand in the text.
  func sources(in text: TokenizedText, lexicon: Lexicon) -> Set<Int> {
    var found: Set<Int> = []
    for place in text.tokens.indices {
      let token = text.tokens[place]
      match(token.key, at: place, in: text, lexicon, into: &found)
      for form in text.forms[token.forms] where form.kind != .part || form.count >= 4 {
        match(form.key, at: place, in: text, lexicon, into: &found)
      }
      if !needles.isEmpty && token.count > 3 { search(text.word(token), into: &found) }
    }
    if !numbers.isEmpty { searchNumbers(text, into: &found) }
    if !dates.isEmpty {
      for date in WrittenDate.all(in: text) {
        for withheld in dates where date.tells(withheld.date) { found.insert(Int(withheld.source)) }
      }
    }
    return found
  }

  private func match(
    _ key: WordKey, at place: Int, in text: TokenizedText, _ lexicon: Lexicon, into found: inout Set<Int>
  ) {
    guard var index = heads[key] else { return }
    while index >= 0 {
      let pattern = patterns[Int(index)]
      if matches(pattern, at: place, in: text, lexicon) { found.insert(Int(pattern.source)) }
      index = pattern.next
    }
  }

  /// The first word has matched already.
  private func matches(_ pattern: Pattern, at first: Int, in text: TokenizedText, _ lexicon: Lexicon) -> Bool {
    guard isEvident(pattern.evidence, at: first, in: text, lexicon) else { return false }
    var place = first + 1
    for key in keys[pattern.keys].dropFirst() {
      // A middle initial may stand between the names of a person.
      if place < text.tokens.count, !isWritten(key, at: place, in: text), text.tokens[place].count == 1,
        pattern.evidence == .none
      {
        place += 1
      }
      guard place < text.tokens.count, isWritten(key, at: place, in: text) else { return false }
      if pattern.evidence == .dotted, !text.tokens[place].before.contains(.dot) { return false }
      place += 1
    }
    return pattern.evidence != .dotted || text.separators(after: place - 1).contains(.dot)
  }

  private func isWritten(_ key: WordKey, at place: Int, in text: TokenizedText) -> Bool {
    let token = text.tokens[place]
    return token.key == key || text.forms[token.forms].contains { $0.key == key }
  }

  private func isEvident(_ evidence: Evidence, at place: Int, in text: TokenizedText, _ lexicon: Lexicon) -> Bool {
    let token = text.tokens[place]
    switch evidence {
    case .none: return true
    case .unshouted: return text.isShouted || text.tokens.count == 1 || !token.shape.contains(.shouted)
    case .shouted: return token.shape.contains(.shouted)
    case .dotted: return token.shape.contains(.capitalised)
    case .initial: return token.count > 1 || token.shape.contains(.capitalised)
    case .nameLike:
      if text.isNameLike(place) { return true }
      // "Robin finished" tells a person although every sentence opens with a capital.
      return token.shape.contains(.capitalised) && place + 1 < text.tokens.count
        && !text.tokens[place + 1].shape.contains(.capitalised)
        && lexicon.classes(text.tokens[place + 1].key).contains(.deed)
    }
  }

  private static func bit(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) &* 31 ^ Int(second)) & 1023
  }

  private func search(_ word: ArraySlice<UInt8>, into found: inout Set<Int>) {
    for start in word.startIndex..<word.endIndex - 3 {
      let bit = WithheldPatterns.bit(word[start], word[start + 1])
      guard openings[bit >> 6] & 1 << UInt64(bit & 63) != 0 else { continue }
      for needle in needles where word[start...].starts(with: needle.bytes) { found.insert(Int(needle.source)) }
    }
  }

  private func searchNumbers(_ text: TokenizedText, into found: inout Set<Int>) {
    for run in DigitRun.all(in: text) where run.digits.count >= 6 {
      for number in numbers where run.contains(number.bytes) { found.insert(Int(number.source)) }
    }
  }
}
