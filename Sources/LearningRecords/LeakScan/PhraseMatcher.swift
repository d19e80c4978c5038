/// Finds the phrases of the lexicon in a text.

struct PhraseMatcher {
  private let text: TokenizedText
  private let lexicon: Lexicon
  /// The classes of each word.
  let classes: [WordClasses]
  private var found: [(detector: LeakDetector, words: Range<Int>)] = []
  private var excepted: [(detector: LeakDetector, words: Range<Int>)] = []

  /// What the lexicon finds in `text`, detector by detector, exceptions taken out.
  private(set) var findings: Set<LeakDetector> = []

  init(_ text: TokenizedText, lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    let entries = text.tokens.map { lexicon.entry($0.key) }
    classes = entries.map { $0?.classes ?? [] }
    for place in text.tokens.indices {
      if let entry = entries[place] {
        for phrase in entry.phrases { match(phrase, at: place) }
        if !entry.classes.isDisjoint(with: lexicon.openingClasses) { matchClasses(entry.classes, at: place) }
      }
      let token = text.tokens[place]
      for form in text.forms[token.forms] where form.kind == .elided {
        for phrase in lexicon.entry(form.key)?.phrases ?? [] { match(phrase, at: place) }
      }
      if token.number >= 0 {
        for phrase in lexicon.numberPhrases { match(phrase, at: place) }
      } else if isName(place) {
        for phrase in lexicon.capitalPhrases { match(phrase, at: place) }
      }
    }
    for hit in found where !excepted.contains(where: { $0.detector == hit.detector && $0.words.overlaps(hit.words) }) {
      findings.insert(hit.detector)
    }
  }

  /// Whether a word has a capital and is not one that anybody uses.
  func isName(_ place: Int) -> Bool {
    let token = text.tokens[place]
    guard token.shape.contains(.capitalised), token.isWord, token.count > 1 else { return false }
    return classes[place].isDisjoint(with: [.common, .institution, .degree, .month, .job, .title])
      && !WordEndings.isWordLike(text.word(token))
  }

  private mutating func matchClasses(_ classes: WordClasses, at place: Int) {
    for opening in lexicon.classPhrases where !opening.classes.isDisjoint(with: classes) {
      match(opening.phrase, at: place)
    }
  }

  private mutating func match(_ index: Int32, at place: Int) {
    let phrase = lexicon.phrases[Int(index)]
    guard matches(phrase.steps[0], at: place, isFirst: true), let end = end(of: phrase.steps[...].dropFirst(), at: place + 1)
    else { return }
    if phrase.isException {
      excepted.append((phrase.detector, place..<end))
    } else {
      found.append((phrase.detector, place..<end))
    }
  }

  /// Where the steps end when they begin at `place`, or nil where they do not match. A phrase stays within a sentence.
  private func end(of steps: ArraySlice<PhraseStep>, at place: Int) -> Int? {
    var place = place
    var steps = steps
    while let step = steps.first {
      steps = steps.dropFirst()
      if step.match == .gap {
        for skipped in 0...3 {
          guard place + skipped < text.tokens.count, skipped == 0 || !opens(place + skipped - 1) else { return nil }
          if let end = end(of: steps, at: place + skipped) { return end }
        }
        return nil
      }
      guard place < text.tokens.count, !opens(place), matches(step, at: place, isFirst: false) else { return nil }
      place += 1
    }
    return place
  }

  private func opens(_ place: Int) -> Bool {
    text.tokens[place].shape.contains(.opens)
  }

  private func matches(_ step: PhraseStep, at place: Int, isFirst: Bool) -> Bool {
    let token = text.tokens[place]
    switch step.match {
    case .word(let key):
      guard
        token.key == key
          || text.forms[token.forms].contains(where: { $0.kind == .elided && $0.key == key })
      else { return false }
      return isWritten(token, step.writing)
    case .classes(let wanted):
      return !classes[place].isDisjoint(with: wanted) && isWritten(token, PhraseMatcher.writing(of: wanted))
    case .name: return isName(place)
    case .capital: return token.shape.contains(.capitalised)
    case .number(let range): return token.number >= 0 && range.contains(token.number)
    case .gap: return false
    }
  }

  /// Peoples and places have a capital, states of two letters have two.
  private static func writing(of classes: WordClasses) -> PhraseStep.Writing {
    if classes == .state { return .shouted }
    return classes == .people || classes == .wordPlace ? .capitalised : .any
  }

  private func isWritten(_ token: Token, _ writing: PhraseStep.Writing) -> Bool {
    if text.isShouted { return true }
    return switch writing {
    case .any: true
    case .capitalised: token.shape.contains(.capitalised) || token.shape.contains(.continuous)
    case .shouted: token.shape.contains(.shouted)
    case .unshouted: !token.shape.contains(.shouted)
    case .capitalisedUnshouted: token.shape.contains(.capitalised) && !token.shape.contains(.shouted)
    }
  }
}
