/// A person's name in a text of which nobody knows what it is: the title of a credential, a member without a meaning.

enum PossibleName {
  /// The parts of what reads as a name among the words; empty where nothing does.
  ///
  /// Either the whole is one, up to four names of which one is no word that anybody uses, or two words that can only be
  /// names stand side by side in it. The words of subjects, jobs and institutions are never parts of it.
  static func parts(of words: TokenizedText, source: Int, lexicon: Lexicon) -> [NamePart] {
    let roles = words.tokens.map { Role(of: $0, in: words, lexicon) }
    var names: [Int] = []
    var run: [Int] = []
    for (place, role) in roles.enumerated() {
      let isApart = !words.tokens[place].before.isDisjoint(with: [.slash, .colon, .open, .line, .stop])
      if role == .other || isApart && !run.isEmpty {
        names += telling(run, in: roles)
        run = []
      }
      if role != .other { run.append(place) }
    }
    names += telling(run, in: roles)
    return names.map { place in
      // What ends as words do is looked for as a common word is.
      let classes = lexicon.classes(words.tokens[place].key).union(roles[place] == .word ? .common : [])
      return NamePart(at: place, in: words, classes: classes, source: source)
    }
  }

  /// The words of a run, if it is a name.
  private static func telling(_ run: [Int], in roles: [Role]) -> [Int] {
    let strong = run.count { roles[$0] == .name }
    let likely = run.count { roles[$0] == .wordName }
    let isWhole = run.count == roles.count && strong + likely <= mostNames
    let isName = strong > 1 || isWhole && (strong == 1 || likely > 1 && likely == run.count)
    return isName ? run.filter { roles[$0] == .name || roles[$0] == .wordName || roles[$0] == .word } : []
  }

  private static let mostNames = 6

  /// What a word can be in a name.
  private enum Role {
    /// Nothing else than a name.
    case name
    /// A name that is a word too: Grace, Baker.
    case wordName
    /// A word by its ending, though no list has it: Temperance.
    case word
    /// An initial, a particle, a title.
    case between
    case other

    init(of token: Token, in words: TokenizedText, _ lexicon: Lexicon) {
      let classes = lexicon.classes(token.key)
      let word = words.word(token)
      // Scripts without capitals: Hebrew and what stands behind it in Unicode.
      let isUncased = token.shape.contains(.continuous) || word.first ?? 0 >= 0xD6
      if !token.isWord {
        self = .other
      } else if classes.contains(.connector) || classes.contains(.title) {
        self = .between
      } else if !token.shape.contains(.capitalised), !isUncased {
        self = .other
      } else if token.count == 1 {
        self = .between
      } else if classes.contains(.name) {
        self = .wordName
      } else if !classes.isDisjoint(with: PossibleName.words) {
        self = .other
      } else if token.shape.contains(.shouted), token.count < 5, !words.isShouted {
        self = .other
      } else {
        self = WordEndings.isWordLike(word) ? .word : .name
      }
    }
  }

  /// Words that are no part of a name.
  private static let words: WordClasses = [
    .common, .institution, .month, .degree, .job, .acronym, .language, .people, .condition, .numbered, .unit, .deed,
    .street, .provider, .socialSite, .greek,
  ]
}
