/// The words and phrases that detectors look for, put in order once for all scans.

/// A table of one detector, as text that people read and write.
///
/// Phrases stand between commas and line ends. A phrase is made of steps (see ``PhraseStep``) between spaces; `a|b` are
/// alternatives and `a?` may be missing. A phrase behind `!` is an exception: what it covers is no finding of this
/// detector. A line `name: words` puts words into a class.
struct LexiconTable: Sendable {
  let detector: LeakDetector?
  let text: String

  init(_ detector: LeakDetector?, _ text: String) {
    self.detector = detector
    self.text = text
  }
}

/// A phrase, ready to be matched.
struct Phrase: Sendable {
  let detector: LeakDetector
  let isException: Bool
  let steps: [PhraseStep]
}

/// What the lexicon knows of one word.
struct WordEntry: Sendable {
  var classes: WordClasses = []
  /// The phrases that begin with this word.
  var phrases: [Int32] = []
}

struct Lexicon: Sendable {
  private(set) var phrases: [Phrase] = []
  private var words: [WordKey: WordEntry] = [:]
  /// The phrases that begin with any word of a class.
  private(set) var classPhrases: [(classes: WordClasses, phrase: Int32)] = []
  /// The phrases that begin with a number.
  private(set) var numberPhrases: [Int32] = []
  /// The phrases that begin with a name or another word with a capital.
  private(set) var capitalPhrases: [Int32] = []
  /// All classes that phrases begin with.
  private(set) var openingClasses: WordClasses = []
  /// What could not be read. Empty, as a test shows.
  private(set) var unread: [String] = []

  /// All tables of this folder.
  static let standard = Lexicon(
    [
      .commonWords, .moreCommonWords, .skillWords, .wordNames, .wordClasses, .pronouns, .genderedNouns,
      .foreignGenderedNouns, .honorifics, .years, .ages, .contacts, .countries, .cities, .wordPlaces, .nationalities,
      .ethnicities, .religions, .unions, .parties, .health, .privateLife, .military, .schools,
    ])

  init(_ tables: [LexiconTable]) {
    words.reserveCapacity(8192)
    for table in tables { read(table) }
  }

  /// What is known of a word.
  func entry(_ key: WordKey) -> WordEntry? {
    words[key]
  }

  /// The classes of a word.
  func classes(_ key: WordKey) -> WordClasses {
    words[key]?.classes ?? []
  }

  private mutating func read(_ table: LexiconTable) {
    for line in table.text.split(whereSeparator: \.isNewline) {
      if let colon = line.firstIndex(of: ":"), let classes = WordClasses.named[String(line[..<colon])] {
        readWords(line[line.index(after: colon)...], as: classes)
        continue
      }
      for phrase in line.split(separator: ",") {
        let steps = phrase.split(separator: " ")
        guard !steps.isEmpty else { continue }
        guard let detector = table.detector, read(steps, for: detector) else {
          unread.append(String(phrase))
          continue
        }
      }
    }
  }

  private mutating func readWords(_ text: Substring, as classes: WordClasses) {
    for word in text.split(separator: " ") {
      let folded = TokenizedText(String(word))
      guard folded.tokens.count == 1, let token = folded.tokens.first else {
        unread.append(String(word))
        continue
      }
      words[token.key, default: WordEntry()].classes.formUnion(classes)
    }
  }

  /// Answers whether all steps were understood.
  private mutating func read(_ words: [Substring], for detector: LeakDetector) -> Bool {
    var words = words
    let isException = words[0].hasPrefix("!")
    if isException { words[0] = words[0].dropFirst() }
    var variants: [[PhraseStep]] = [[]]
    for word in words {
      let isOptional = word.count > 1 && word.hasSuffix("?")
      let alternatives = (isOptional ? word.dropLast() : word).split(separator: "|").map { PhraseStep(parsing: $0) }
      var longer = isOptional ? variants : []
      for alternative in alternatives {
        guard let alternative else { return false }
        longer += variants.map { $0 + [alternative] }
      }
      variants = longer
    }
    for steps in variants where !steps.isEmpty {
      add(Phrase(detector: detector, isException: isException, steps: steps))
    }
    return true
  }

  private mutating func add(_ phrase: Phrase) {
    let place = Int32(truncatingIfNeeded: phrases.count)
    phrases.append(phrase)
    switch phrase.steps[0].match {
    case .word(let key): words[key, default: WordEntry()].phrases.append(place)
    case .classes(let classes):
      classPhrases.append((classes, place))
      openingClasses.formUnion(classes)
    case .number: numberPhrases.append(place)
    case .name, .capital: capitalPhrases.append(place)
    case .gap: unread.append("a phrase that opens with a gap")
    }
  }
}
