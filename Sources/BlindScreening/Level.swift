/// Levels of proficiency: words that only a scale can order, and numbers that order themselves.

internal import ExactArithmetic

/// A level as it is compared: like a name, but `A-` is not `A`.
struct Level: Hashable, Sendable {
  private let text: String
  private let number: Rational?

  /// Nil if the text has no letter and no digit.
  init?(_ written: String) {
    guard let name = FoldedName(written)?.text else { return nil }
    let isMinus = ["-", "\u{2212}", "\u{2013}"].contains { ASCIIText.trimmed(written).hasSuffix($0) }
    text = isMinus ? name + "-" : name
    number = Rational(decimal: String(ASCIIText.trimmed(written))) ?? Level.number(in: name)
  }

  /// The number that a level is: `Level 6`, `EQF level 6`.
  private static func number(in name: String) -> Rational? {
    let words = name.split(separator: " ")
    guard let last = words.last, words.dropLast().allSatisfy({ Level.words.contains(String($0)) }) else { return nil }
    return Rational(decimal: String(last))
  }

  private static let words: Set<String> = ["level", "eqf", "isced", "niveau", "nivel", "livello", "stufe", "niva"]

  /// Whether both are the same level, by number if both are numbers.
  static func == (left: Level, right: Level) -> Bool {
    guard left.number == nil, right.number == nil else { return left.number == right.number }
    return left.text == right.text
  }

  /// Feeds the number if it is one.
  func hash(into hasher: inout Hasher) {
    if let number { hasher.combine(number) } else { hasher.combine(text) }
  }

  /// The levels that a claim shows, compared with the one that is asked for.
  ///
  /// By the posting's scale if it has one; else as numbers if both are; else only equality counts. Of several levels that
  /// can be compared the lowest counts.
  static func compare(_ levels: [String], with asked: String, on scale: [String]) -> Comparison {
    let order = scale.map { Level($0) }
    func rank(_ written: String) -> Rational? {
      guard let level = Level(written) else { return nil }
      return scale.isEmpty ? level.number : order.firstIndex(of: level).map { Rational($0) }
    }
    guard let least = rank(asked) else {
      guard let same = levels.first(where: { Level($0) == Level(asked) }) else { return .incomparable }
      return .reached(same)
    }
    var lowest: (level: String, rank: Rational)?
    for level in levels {
      guard let rank = rank(level) else { continue }
      if let known = lowest, known.rank <= rank { continue }
      lowest = (level, rank)
    }
    guard let lowest else { return .incomparable }
    return lowest.rank >= least ? .reached(lowest.level) : .lower(lowest.level)
  }

  /// What a comparison says, with the level that decided it.
  enum Comparison {
    case reached(String)
    case lower(String)
    case incomparable
  }
}
