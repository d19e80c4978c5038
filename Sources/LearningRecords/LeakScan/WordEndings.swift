/// Endings that words have and names seldom do.

enum WordEndings {
  /// Whether a folded word ends as words of a vocabulary do: `culinary`, `robotics`, `administration`.
  static func isWordLike(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 7 && endings.contains { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
  }

  private static let endings: [[UInt8]] = [
    "tion", "tions", "sion", "ment", "ments", "ness", "ity", "ities", "ology", "ologies", "ics", "istry", "graphy",
    "metry", "nomy", "ical", "ional", "ative", "ism", "ship", "ance", "ence", "able", "ible", "ary", "ous", "ized",
    "ised", "izing", "ising", "ling", "ning", "ring", "ting", "king", "ding", "ying", "ally", "ively", "ware",
    "ungen", "heit", "keit", "schaft", "technik", "lehre", "cion", "cao", "zione", "logie", "nomie", "erie",
  ].map { Array($0.utf8) }
}
