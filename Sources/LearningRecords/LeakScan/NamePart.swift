/// One part of a person's name: a given name, a family name, half of a hyphenated one.

struct NamePart: Sendable {
  let bytes: [UInt8]
  let key: WordKey
  /// All its spellings, the folded one first.
  let keys: [WordKey]
  /// Its first letter.
  let initial: WordKey
  /// Something else than a space sets it apart from what stands before it.
  let isApart: Bool
  /// It is a word that anybody uses too.
  let isCommon: Bool
  /// It is of a script that is written without spaces.
  let isContinuous: Bool
  /// `vandermeer` for van der Meer.
  let gluedWithConnectors: [UInt8]?
  let source: Int

  /// It tells nobody alone: a common word, or too short.
  var isWeak: Bool { isCommon || bytes.count < 3 }

  /// With an `s` behind it.
  var genitive: WordKey {
    var key = key
    key.append(UInt8(ascii: "s"))
    return key
  }

  /// The parts of a name. Titles, numerals and connectors are none.
  static func all(in words: TokenizedText, source: Int, lexicon: Lexicon) -> [NamePart] {
    var connectors: [UInt8] = []
    var parts: [NamePart] = []
    for token in words.tokens where token.shape.contains(.hasLetter) {
      let classes = lexicon.classes(token.key)
      if classes.contains(.title) { continue }
      if classes.contains(.connector), words.tokens.count > 1, !token.shape.contains(.continuous) {
        connectors += words.word(token)
        continue
      }
      parts.append(NamePart(token, in: words, after: connectors, classes: classes, source: source))
      connectors = []
    }
    return parts
  }

  /// The part that one word of a text is.
  init(at place: Int, in words: TokenizedText, classes: WordClasses, source: Int) {
    self.init(words.tokens[place], in: words, after: [], classes: classes, source: source)
  }

  private init(_ token: Token, in words: TokenizedText, after connectors: [UInt8], classes: WordClasses, source: Int) {
    bytes = Array(words.word(token))
    key = token.key
    var keys = [token.key]
    for form in words.forms[token.forms] where form.count > 2 && form.kind != .part { keys.append(form.key) }
    if let plain = NamePart.withoutUmlautSpelling(bytes) { keys.append(WordKey(plain)) }
    self.keys = keys
    initial = WordKey(bytes.prefix(1))
    isApart = !token.before.isDisjoint(with: [.open, .slash, .colon, .comma, .line, .stop])
    isCommon = classes.contains(.common) || classes.contains(.month)
    isContinuous = token.shape.contains(.continuous)
    gluedWithConnectors = connectors.isEmpty || connectors.count + bytes.count < 6 ? nil : connectors + bytes
    self.source = source
  }

  /// `Mueller` may stand for Müller, which others write `Muller`.
  private static func withoutUmlautSpelling(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 4 else { return nil }
    var plain: [UInt8] = []
    var isOther = false
    for (place, byte) in bytes.enumerated() {
      let before = place > 0 ? bytes[place - 1] : 0
      if byte == UInt8(ascii: "e"), "aou".utf8.contains(before), place + 1 < bytes.count {
        isOther = true
      } else {
        plain.append(byte)
      }
    }
    return isOther ? plain : nil
  }
}
