/// A phrase of a lexicon: words and kinds of words that follow each other.

/// The kinds of words that phrases name in angle brackets.
struct WordClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// A word that anybody uses: it names nobody by itself.
  static let common = WordClasses(rawValue: 1)
  static let month = WordClasses(rawValue: 1 << 1)
  static let greek = WordClasses(rawValue: 1 << 2)
  static let condition = WordClasses(rawValue: 1 << 3)
  static let people = WordClasses(rawValue: 1 << 4)
  static let language = WordClasses(rawValue: 1 << 5)
  /// A place whose name is a word of its own.
  static let wordPlace = WordClasses(rawValue: 1 << 6)
  /// What a number stands behind: standards, products, parts.
  static let numbered = WordClasses(rawValue: 1 << 7)
  /// What a number counts.
  static let unit = WordClasses(rawValue: 1 << 8)
  static let degree = WordClasses(rawValue: 1 << 9)
  static let job = WordClasses(rawValue: 1 << 10)
  static let street = WordClasses(rawValue: 1 << 11)
  static let topLevelDomain = WordClasses(rawValue: 1 << 12)
  static let provider = WordClasses(rawValue: 1 << 13)
  static let phoneCue = WordClasses(rawValue: 1 << 14)
  static let socialSite = WordClasses(rawValue: 1 << 15)
  static let state = WordClasses(rawValue: 1 << 16)
  static let annotation = WordClasses(rawValue: 1 << 17)
  /// `van`, `de la`, `von`: not a name by itself.
  static let connector = WordClasses(rawValue: 1 << 18)
  static let acronym = WordClasses(rawValue: 1 << 19)
  static let family = WordClasses(rawValue: 1 << 20)
  static let group = WordClasses(rawValue: 1 << 21)
  /// `College`, `Institute`: the words that make a name an institution's.
  static let institution = WordClasses(rawValue: 1 << 22)
  static let title = WordClasses(rawValue: 1 << 23)
  /// What a person did: `completed`, `led`.
  static let deed = WordClasses(rawValue: 1 << 24)
  /// A name of people that is a common word too: `Grace`, `Baker`.
  static let name = WordClasses(rawValue: 1 << 25)

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The classes by the names that tables use.
  static let named: [String: WordClasses] = [
    "common": .common, "month": .month, "greek": .greek, "condition": .condition, "people": .people,
    "language": .language, "word-place": .wordPlace, "numbered": .numbered, "unit": .unit, "degree": .degree,
    "job": .job, "street": .street, "top-level-domain": .topLevelDomain, "provider": .provider,
    "phone-cue": .phoneCue, "social-site": .socialSite, "state": .state, "annotation": .annotation,
    "connector": .connector, "acronym": .acronym, "family": .family, "group": .group, "institution": .institution,
    "title": .title, "deed": .deed, "word-name": [.common, .name],
  ]
}

/// One step of a phrase.
struct PhraseStep: Sendable, Hashable {
  enum Match: Sendable, Hashable {
    case word(WordKey)
    case classes(WordClasses)
    /// A word with a capital that is not a common word.
    case name
    /// A word with a capital.
    case capital
    case number(ClosedRange<Int>)
    /// Up to three words of any kind.
    case gap
  }

  /// How the word must be written. In a text of nothing but capitals every writing will do.
  enum Writing: Sendable, Hashable {
    case any
    case capitalised
    case shouted
    /// Not in capitals only: `he` but not `HE`.
    case unshouted
    /// A capital and not capitals only: `Ms` but not `MS`.
    case capitalisedUnshouted
  }

  let match: Match
  let writing: Writing
  /// A phrase is looked up by its heaviest step: its longest word, or else a class of words.
  let weight: Int

  private init(_ match: Match, _ writing: Writing = .any, weight: Int = 0) {
    self.match = match
    self.writing = writing
    self.weight = weight
  }
}

extension PhraseStep {
  /// Reads one step as the lexicons write it. Nil where it is none.
  ///
  /// `word`, `Word` with a capital, `WORD` in capitals, `=word` and `=Word` not in capitals only; `<class>`, `<name>`,
  /// `<capital>`, `<16-99>`; `~` is a gap.
  init?(parsing text: Substring) {
    if text == "~" {
      self.init(.gap)
      return
    }
    if text.hasPrefix("<"), text.hasSuffix(">") {
      guard let match = Match(parsing: text.dropFirst().dropLast()) else { return nil }
      let isClass = if case .classes = match { true } else { false }
      self.init(match, PhraseStep.writing(of: match), weight: isClass ? 1 : 0)
      return
    }
    let word = text.drop { $0 == "=" }
    let folded = TokenizedText(String(word))
    guard folded.tokens.count == 1, let token = folded.tokens.first else { return nil }
    let isExact = word.count < text.count
    let writing: Writing =
      token.shape.contains(.shouted)
      ? .shouted
      : token.shape.contains(.capitalised)
        ? (isExact ? .capitalisedUnshouted : .capitalised) : isExact ? .unshouted : .any
    self.init(.word(token.key), writing, weight: 1 + token.count)
  }

  /// Peoples and places have a capital, states of two letters have two.
  private static func writing(of match: Match) -> Writing {
    if match == .classes(.state) { return .shouted }
    if match == .classes(.wordPlace) { return .capitalisedUnshouted }
    return match == .classes(.people) ? .capitalised : .any
  }
}

extension PhraseStep.Match {
  fileprivate init?(parsing name: Substring) {
    if let classes = WordClasses.named[String(name)] {
      self = .classes(classes)
      return
    }
    switch name {
    case "name": self = .name
    case "capital": self = .capital
    default:
      let ends = name.split(separator: "-").compactMap { Int($0) }
      guard let low = ends.first, let high = ends.last, ends.count <= 2, low <= high else { return nil }
      self = .number(low...high)
    }
  }
}
