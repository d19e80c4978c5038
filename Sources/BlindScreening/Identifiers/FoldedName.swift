/// Names of skills as they are compared: without case, width, accents and punctuation. Deterministic, no more than that.

/// `Problem-Solving`, `problem solving` and `ＰＲＯＢＬＥＭ  ＳＯＬＶＩＮＧ` are one name; so are `Résumé` and `resume`, `R&D` and `R and D`.
///
/// `+` and `#` stay: C, C++ and C# are three skills. Plural and singular are two names, and so are two languages' words.
struct FoldedName: Hashable, Sendable {
  /// Words with one space between them. Compared as Swift compares strings, by canonical equivalence.
  let text: String

  /// Nil if the text has no letter and no digit.
  init?(_ text: String) {
    guard text.utf8.count <= FoldedName.longest else { return nil }
    var folded = ""
    var isSpaced = false
    for character in text {
      switch FoldedName.role(of: character) {
      case .nothing:
        continue
      case .space:
        isSpaced = true
      case .and:
        folded += folded.isEmpty ? "and" : " and"
        isSpaced = true
      case .letter:
        if isSpaced, !folded.isEmpty { folded += " " }
        isSpaced = false
        folded += FoldedName.folded(character)
      }
    }
    guard folded.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    self.text = folded
  }

  /// No name of a skill is longer, in bytes. A longer text is prose.
  private static let longest = 4096

  private enum Role { case letter, space, and, nothing }

  private static func role(of character: Character) -> Role {
    if let byte = character.asciiValue { return role(of: byte) }
    // Full-width forms stand 0xFEE0 above the ASCII characters that they are.
    if let narrow = narrowed(character) { return role(of: narrow) }
    if character == "\u{2019}" || character == "\u{2BC}" || character == "\u{2018}" { return .nothing }
    if character.unicodeScalars.allSatisfy(isInvisible) { return .nothing }
    return character.isLetter || character.isNumber ? .letter : .space
  }

  private static func role(of byte: UInt8) -> Role {
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "#"): .letter
    case UInt8(ascii: "'"): .nothing
    case UInt8(ascii: "&"): .and
    default: ASCIIText.isAlphanumeric(byte) ? .letter : .space
    }
  }

  private static func narrowed(_ character: Character) -> UInt8? {
    guard let scalar = character.unicodeScalars.first, 0xFF01...0xFF5E ~= scalar.value else { return nil }
    return UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)
  }

  private static func folded(_ character: Character) -> String {
    if let byte = character.asciiValue ?? narrowed(character) {
      return String(UnicodeScalar(0x41...0x5A ~= byte ? byte | 0x20 : byte))
    }
    // By way of the upper case `ß` becomes `ss` and the ligature `ﬁ` two letters.
    var letters = ""
    for scalar in character.uppercased().lowercased().unicodeScalars where !isInvisible(scalar) {
      // A mark on a Latin letter is an accent; on a Cyrillic or Indic one it may be what tells two letters apart.
      let isAccent = 0x300...0x36F ~= scalar.value && letters.unicodeScalars.last?.isASCII == true
      if !isAccent { letters.unicodeScalars.append(contentsOf: base(of: scalar)) }
    }
    return letters
  }

  /// Soft hyphens, joiners and direction marks.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format
  }

  /// The letter under the accent, from the character's name: `LATIN SMALL LETTER O WITH STROKE` is an `o`.
  private static func base(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    switch scalar {
    case "\u{E6}": return "ae".unicodeScalars
    case "\u{153}": return "oe".unicodeScalars
    default: break
    }
    let prefix = "LATIN SMALL LETTER "
    guard !scalar.isASCII, let name = scalar.properties.name, name.hasPrefix(prefix) else {
      return String(scalar).unicodeScalars
    }
    let words = name.dropFirst(prefix.count).split(separator: " ")
    guard words.count > 2, words[1] == "WITH", words[0].utf8.count == 1 else { return String(scalar).unicodeScalars }
    return ASCIIText.lowercased(words[0]).unicodeScalars
  }
}
