/// Digits that belong together although signs or spaces stand between them: `+1 (555) 010-4477`.

struct DigitRun: Sendable {
  /// The words of the text.
  let words: Range<Int>
  let digits: [UInt8]
  /// How many digits each group has.
  let groups: [Int]

  /// All runs of a text. Letters, commas and sentence ends part runs.
  static func all(in text: TokenizedText) -> [DigitRun] {
    var runs: [DigitRun] = []
    var place = 0
    while place < text.tokens.count {
      guard text.tokens[place].isNumber else {
        place += 1
        continue
      }
      let start = place
      var digits: [UInt8] = []
      var groups: [Int] = []
      repeat {
        digits.append(contentsOf: text.word(text.tokens[place]))
        groups.append(text.tokens[place].count)
        place += 1
      } while place < text.tokens.count && text.tokens[place].isNumber
        && text.tokens[place].before.isSubset(of: [.space, .hyphen, .dot, .slash, .open, .plus])
      runs.append(DigitRun(words: start..<place, digits: digits, groups: groups))
    }
    return runs
  }

  func contains(_ needle: [UInt8]) -> Bool {
    guard needle.count <= digits.count else { return false }
    return (0...digits.count - needle.count).contains { digits[$0...].starts(with: needle) }
  }
}
