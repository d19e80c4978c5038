/// German nouns for women by their endings: `Altenpflegerin`, `Technikerin`.

enum GenderedEndings {
  /// Whether a noun has an ending that only nouns for women have. `-innen` is written for all.
  static func isFound(in text: TokenizedText) -> Bool {
    text.tokens.contains { token in
      guard token.isWord, token.count >= 7, token.shape.contains(.capitalised), !token.shape.contains(.shouted) else {
        return false
      }
      let word = text.word(token)
      guard word.suffix(2).elementsEqual("in".utf8) || word.suffix(4).elementsEqual("frau".utf8) else { return false }
      guard !others.contains(where: word.elementsEqual) else { return false }
      return endings.contains { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
    }
  }

  private static let endings = [
    "erin", "orin", "istin", "eurin", "ologin", "entin", "antin", "beamtin", "arztin", "anwaltin", "kochin", "ikerin",
    "wirtin", "frau",
  ].map { Array($0.utf8) }

  private static let others = [
    "glycerin", "glyzerin", "nitroglycerin", "catherin", "katherin", "katharin", "cyclosporin", "ciclosporin",
    "cephalosporin", "severin", "valentin", "constantin", "konstantin", "quentin", "argentin", "florentin", "byzantin",
    "augustin", "celestin", "cephalexin", "tangerin", "wolverin", "pellerin", "peregrin", "clementin", "elefantin",
    "levantin", "trentin", "corentin",
  ].map { Array($0.utf8) }
}
