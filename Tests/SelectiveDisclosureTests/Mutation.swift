/// Small damages to a text, seeded: what a parser must survive. RFC 9901 §9; house rule: nothing traps.

/// Damages texts.
struct Mutator {
  private var random: SeededGenerator
  /// Other texts whose pieces are spliced in.
  private let others: [[UInt8]]

  private static let telling = Array("~.{}[]\",:\\_-=/0123456789eE+ \n\t\u{0}\u{e9}truefalsenull".utf8)
  private static let words = [
    "_sd", "...", "_sd_alg", "null", "[]", "{}", "~~", "..", "\"\"", "\\u0000", "\\ud800", "1e999", "-0", "\u{feff}",
    "[[[[[[[[",
  ].map { Array($0.utf8) }

  init(seed: UInt64, others: [String] = []) {
    random = SeededGenerator(seed: seed)
    self.others = others.map { Array($0.utf8) }
  }

  private mutating func number(below bound: Int) -> Int { Int.random(in: 0..<max(1, bound), using: &random) }

  /// `text` with one to three damages.
  mutating func mutated(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0...number(below: 3) { damage(&text) }
    return text
  }

  private mutating func damage(_ text: inout [UInt8]) {
    let place = number(below: text.count)
    let end = min(text.count, place + 1 + number(below: number(below: 4) == 0 ? text.count : 8))
    switch number(below: 9) {
    case 0 where !text.isEmpty: text[place] ^= 1 << UInt8(number(below: 8))
    case 1 where !text.isEmpty: text[place] = Mutator.telling[number(below: Mutator.telling.count)]
    case 2: text.insert(Mutator.telling[number(below: Mutator.telling.count)], at: min(place, text.count))
    case 3: text.insert(contentsOf: Mutator.words[number(below: Mutator.words.count)], at: min(place, text.count))
    case 4: text.removeSubrange(place..<end)
    case 5: text.insert(contentsOf: Array(text[place..<end]), at: number(below: text.count))
    case 6: text = Array(text.prefix(place))
    case 7 where !text.isEmpty: text.swapAt(place, number(below: text.count))
    default:
      guard !others.isEmpty else { return text.append(UInt8(number(below: 256))) }
      let other = others[number(below: others.count)]
      let start = number(below: other.count)
      text.replaceSubrange(place..<end, with: other[start..<min(other.count, start + 1 + number(below: 200))])
    }
  }
}
