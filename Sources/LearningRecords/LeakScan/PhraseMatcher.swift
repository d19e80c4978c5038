/// Finds the phrases of the lexicon in a text.

struct PhraseMatcher {
  private let text: TokenizedText
  private let lexicon: Lexicon
  /// The classes of each word.
  private(set) var classes: [WordClasses] = []
  private var found: [(detector: LeakDetector, words: Range<Int>)] = []
  private var excepted: [(detector: LeakDetector, words: Range<Int>)] = []

  /// What the lexicon finds in `text`, detector by detector, exceptions taken out.
  private(set) var findings: Set<LeakDetector> = []

  init(_ text: TokenizedText, lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    let entries = text.tokens.map { lexicon.entry($0.key) }
    classes = entries.map(\.classes)
    for place in text.tokens.indices {
      let entry = entries[place]
      match(entry.phrases, at: place)
      if !entry.classes.isDisjoint(with: lexicon.openingClasses) {
        for opening in lexicon.classPhrases where !opening.classes.isDisjoint(with: entry.classes) {
          match(lexicon.phrases[Int(opening.phrase)], at: place)
        }
      }
      for form in text.forms[text.tokens[place].forms] where form.kind == .elided {
        match(lexicon.entry(form.key).phrases, at: place)
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

  private mutating func match(_ phrases: Range<Int32>, at place: Int) {
    for index in phrases { match(lexicon.phrases[Int(lexicon.anchored[Int(index)])], at: place) }
  }

  /// Matches a phrase whose anchor stands at `place`.
  private mutating func match(_ phrase: Phrase, at place: Int) {
    let start = place - Int(phrase.anchor)
    guard start >= 0 else { return }
    let first = Int(phrase.steps.lowerBound)
    guard matches(lexicon.steps[first], at: start),
      let end = end(of: (first + 1)..<Int(phrase.steps.upperBound), at: start + 1)
    else { return }
    if phrase.isException {
      excepted.append((phrase.detector, start..<end))
    } else {
      found.append((phrase.detector, start..<end))
    }
  }

  /// Where the steps end when they begin at `place`, or nil where they do not match. A phrase stays within a sentence.
  private func end(of steps: Range<Int>, at place: Int) -> Int? {
    var place = place
    for index in steps {
      let step = lexicon.steps[index]
      if step.match == .gap {
        for skipped in 0...3 {
          guard place + skipped < text.tokens.count, skipped == 0 || !opens(place + skipped - 1) else { return nil }
          if let end = end(of: (index + 1)..<steps.upperBound, at: place + skipped) { return end }
        }
        return nil
      }
      guard place < text.tokens.count, !opens(place), matches(step, at: place) else { return nil }
      place += 1
    }
    return place
  }

  private func opens(_ place: Int) -> Bool {
    text.tokens[place].shape.contains(.opens)
  }

  private func matches(_ step: PhraseStep, at place: Int) -> Bool {
    let token = text.tokens[place]
    switch step.match {
    case .word(let key):
      guard token.key == key || !token.forms.isEmpty && isElided(token, key) else { return false }
      return isWritten(token, step.writing)
    case .classes(let wanted):
      return !classes[place].isDisjoint(with: wanted) && isWritten(token, step.writing)
    case .name: return isName(place)
    case .capital: return token.shape.contains(.capitalised)
    case .number(let range): return token.number >= 0 && range.contains(token.number)
    case .gap: return false
    }
  }

  private func isElided(_ token: Token, _ key: WordKey) -> Bool {
    text.forms[token.forms].contains { $0.kind == .elided && $0.key == key }
  }

  private func isWritten(_ token: Token, _ writing: PhraseStep.Writing) -> Bool {
    if writing == .any || text.isShouted { return true }
    let isCapitalised = token.shape.contains(.capitalised) || token.shape.contains(.continuous)
    return switch writing {
    case .any: true
    case .capitalised: isCapitalised
    case .shouted: token.shape.contains(.shouted)
    case .unshouted: !token.shape.contains(.shouted)
    case .capitalisedUnshouted: isCapitalised && !token.shape.contains(.shouted)
    }
  }
}
