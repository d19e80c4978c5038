/// What stands behind a person's name: `Jr.`, `Sr.`, `III`.

struct NameSuffixes {
  private let text: TokenizedText
  private let matcher: PhraseMatcher

  init(_ text: TokenizedText, matcher: PhraseMatcher) {
    self.text = text
    self.matcher = matcher
  }

  /// Whether a suffix stands behind two words that can only be names, with nothing of the name behind it.
  ///
  /// "Level III" and "Sr. Engineer" are none: a common word stands before the one and behind the other.
  var findsSuffix: Bool {
    text.tokens.indices.contains { place in
      guard place > 1, NameSuffixes.suffixes.contains(text.tokens[place].key),
        text.tokens[place].shape.contains(.capitalised)
      else { return false }
      guard text.tokens[place].before.isSubset(of: [.space, .comma]), text.tokens[place - 1].before == .space,
        text.tokens[place - 1].shape.contains(.capitalised), text.tokens[place - 2].shape.contains(.capitalised)
      else { return false }
      // One of the two may be a common word: Thaddeus Crane, Grace Hollis.
      let isSurelyName = NameSuffixes.plain.contains(text.tokens[place].key)
      return (isSurelyName || matcher.isName(place - 1) || matcher.isName(place - 2))
        && !(place + 1 < text.tokens.count && matcher.classes[place + 1].contains(.job))
    }
  }

  /// Nothing but a name has these behind it.
  private static let plain: Set<WordKey> = [WordKey("jr"), WordKey("esq")]

  private static let suffixes: Set<WordKey> = [
    WordKey("jr"), WordKey("sr"), WordKey("ii"), WordKey("iii"), WordKey("iv"), WordKey("esq"), WordKey("junior"),
    WordKey("senior"),
  ]
}
