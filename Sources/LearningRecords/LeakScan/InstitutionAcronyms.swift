/// What a text itself shortens an institution's name to: "NSU (Northern State University)", or the other way round.

struct InstitutionAcronyms {
  /// As they are written.
  private(set) var all: [String] = []

  init(in text: String) {
    let words = TokenizedText(text)
    guard !words.isShouted else { return }
    for place in words.tokens.indices
    where words.tokens[place].shape.contains(.shouted) && words.tokens[place].count > 2 {
      let acronym = words.word(words.tokens[place])
      if InstitutionAcronyms.isSpelled(acronym, behind: place, in: words)
        || InstitutionAcronyms.isSpelled(acronym, before: place, in: words)
      {
        all.append(String(decoding: acronym, as: UTF8.self).uppercased())
      }
    }
  }

  private static func isSpelled(_ acronym: ArraySlice<UInt8>, behind place: Int, in words: TokenizedText) -> Bool {
    guard words.separators(after: place).contains(.open) else { return false }
    let rest = words.tokens[(place + 1)...]
    let inside = rest.dropFirst().prefix { $0.before.isDisjoint(with: .open) }
    return isSpelled(acronym, words.tokens[(place + 1)..<inside.endIndex], in: words)
  }

  private static func isSpelled(_ acronym: ArraySlice<UInt8>, before place: Int, in words: TokenizedText) -> Bool {
    guard words.tokens[place].before.contains(.open) else { return false }
    return isSpelled(acronym, words.tokens[..<place].suffix(acronym.count + most), in: words)
  }

  /// Whether the words end, or are, the acronym's: one for each letter, small words left out.
  private static func isSpelled(_ acronym: ArraySlice<UInt8>, _ spelled: ArraySlice<Token>, in words: TokenizedText)
    -> Bool
  {
    let capitals = spelled.filter { $0.shape.contains(.capitalised) }.suffix(acronym.count)
    return capitals.compactMap { words.word($0).first }.elementsEqual(acronym)
      && capitals.contains { Lexicon.standard.classes($0.key).contains(.institution) }
  }

  /// How many small words may stand between the others.
  private static let most = 3
}
