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
  /// Its steps in ``Lexicon/steps``.
  let steps: Range<Int32>
  /// The step that the phrase is found by.
  let anchor: Int32
}

/// What the lexicon knows of one word.
struct WordEntry: Sendable {
  var classes: WordClasses = []
  /// The phrases that are found by this word, in ``Lexicon/anchored``.
  var phrases: Range<Int32> = 0..<0
}

struct Lexicon: Sendable {
  private(set) var steps: [PhraseStep] = []
  private(set) var phrases: [Phrase] = []
  /// Phrases by the words that they are found by, those of one word side by side.
  private(set) var anchored: [Int32] = []
  /// The phrases without any word of their own, found by the class of a step.
  private(set) var classPhrases: [(classes: WordClasses, phrase: Int32)] = []
  /// All classes that phrases are found by.
  private(set) var openingClasses: WordClasses = []
  /// What could not be read. Empty, as a test shows.
  private(set) var unread: [String] = []
  private var entries: [WordEntry] = []
  private var places = WordTable(capacity: 8192)

  /// All tables of this folder.
  static let standard = Lexicon(
    [
      .commonWords, .moreCommonWords, .skillWords, .wordNames, .wordClasses, .pronouns, .genderedNouns,
      .foreignGenderedNouns, .honorifics, .years, .ages, .contacts, .countries, .cities, .wordPlaces, .nationalities,
      .ethnicities, .religions, .unions, .parties, .health, .privateLife, .military, .schools,
      .organisations, .learnerStatus, .learnerNeeds, .familyMeans,
    ])

  init(_ tables: [LexiconTable]) {
    var anchors: [(key: WordKey, phrase: Int32)] = []
    for table in tables { read(table, into: &anchors) }
    anchors.sort { $0.key.value < $1.key.value }
    for anchor in anchors {
      let end = Int32(truncatingIfNeeded: anchored.count)
      let entry = place(of: anchor.key)
      let range = entries[entry].phrases
      entries[entry].phrases = (range.isEmpty ? end : range.lowerBound)..<(end + 1)
      anchored.append(anchor.phrase)
    }
  }

  /// What is known of a word.
  func entry(_ key: WordKey) -> WordEntry {
    places[key].map { entries[Int($0)] } ?? WordEntry()
  }

  /// The classes of a word.
  func classes(_ key: WordKey) -> WordClasses {
    entry(key).classes
  }

  /// The place of a word in `entries`, which is made where there is none.
  private mutating func place(of key: WordKey) -> Int {
    if let place = places[key] { return Int(place) }
    entries.append(WordEntry())
    _ = places.update(key, to: Int32(truncatingIfNeeded: entries.count - 1))
    return entries.count - 1
  }

  private mutating func read(_ table: LexiconTable, into anchors: inout [(key: WordKey, phrase: Int32)]) {
    for line in table.text.split(whereSeparator: \.isNewline) {
      if let colon = line.firstIndex(of: ":"), let classes = WordClasses.named[String(line[..<colon])] {
        readWords(line[line.index(after: colon)...], as: classes)
        continue
      }
      for phrase in line.split(separator: ",") {
        let steps = phrase.split(separator: " ")
        guard !steps.isEmpty else { continue }
        guard let detector = table.detector, read(steps, for: detector, into: &anchors) else {
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
      let entry = place(of: token.key)
      entries[entry].classes.formUnion(classes)
    }
  }

  /// Answers whether all steps were understood.
  private mutating func read(
    _ words: [Substring], for detector: LeakDetector, into anchors: inout [(key: WordKey, phrase: Int32)]
  ) -> Bool {
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
    return variants.allSatisfy { $0.isEmpty || add($0, detector, isException, into: &anchors) }
  }

  /// Answers whether the phrase can be found: by its longest word, or by the class of a step.
  private mutating func add(
    _ variant: [PhraseStep], _ detector: LeakDetector, _ isException: Bool,
    into anchors: inout [(key: WordKey, phrase: Int32)]
  ) -> Bool {
    let fixed = variant.prefix { $0.match != .gap }
    let anchor = fixed.indices.max { fixed[$0].weight < fixed[$1].weight } ?? 0
    let place = Int32(truncatingIfNeeded: phrases.count)
    switch fixed.isEmpty ? .gap : fixed[anchor].match {
    case .word(let key): anchors.append((key, place))
    case .classes(let classes):
      classPhrases.append((classes, place))
      openingClasses.formUnion(classes)
    case .name, .capital, .number, .gap: return false
    }
    let start = Int32(truncatingIfNeeded: steps.count)
    steps += variant
    phrases.append(
      Phrase(
        detector: detector, isException: isException, steps: start..<Int32(truncatingIfNeeded: steps.count),
        anchor: Int32(truncatingIfNeeded: anchor)))
    return true
  }
}
