/// Turns the bytes that a fuzzer chooses into edits of a text, so that every input stays near to a good one.

/// A list of edits: an operation, a place of two bytes and an argument each.
struct Edits {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// The next byte, 0 where there are no more.
  mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  /// `text` with every edit made; pieces of `others` may come into it.
  mutating func made(in text: [UInt8], splicing others: [[UInt8]]) -> [UInt8] {
    var text = text
    // Copies of copies would fill the memory before anything is tested.
    let longest = 2 * text.count + 1024
    while !rest.isEmpty, text.count <= longest { edit(&text, others) }
    return text
  }

  private mutating func edit(_ text: inout [UInt8], _ others: [[UInt8]]) {
    let operation = byte()
    let number = Int(byte()) << 8 | Int(byte())
    let argument = byte()
    let place = number % (text.count + 1)
    let end = min(text.count, place + Int(argument))
    switch operation % 9 {
    case 0 where place < text.count: text[place] ^= argument
    case 1 where place < text.count: text[place] = argument
    case 2: text.insert(argument, at: place)
    case 3: text.removeSubrange(place..<end)
    case 4: text.insert(contentsOf: Array(text[place..<end]), at: end)
    case 5: text.removeSubrange(place...)
    case 6 where !others.isEmpty:
      // The same part of another token: a signature for a signature, a Disclosure for a Disclosure.
      let parts = Edits.parts(of: text)
      let other = others[Int(argument) % others.count]
      let foreign = Edits.parts(of: other)
      guard let part = parts.indices.element(chosenBy: number), let piece = foreign.indices.element(chosenBy: part)
      else { return }
      text.replaceSubrange(parts[part], with: other[foreign[piece]])
    case 7:
      let parts = Edits.parts(of: text)
      guard let part = parts.indices.element(chosenBy: number) else { return }
      text.removeSubrange(parts[part])
    case 8:
      let parts = Edits.parts(of: text)
      guard let from = parts.indices.element(chosenBy: number), let to = parts.indices.element(chosenBy: Int(argument))
      else { return }
      text.insert(contentsOf: Array(text[parts[from]]), at: parts[to].lowerBound)
    default: return
    }
  }

  /// What lies between the separators of a token in compact or JSON form, each part with the separator behind it.
  private static func parts(of text: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for (place, byte) in text.enumerated() where separators.contains(byte) {
      parts.append(start..<place + 1)
      start = place + 1
    }
    if start < text.count { parts.append(start..<text.count) }
    return parts
  }

  private static let separators = Array("~.,:{}[]".utf8)
}

extension Range<Int> {
  /// The element that a number chooses; nil if there is none.
  fileprivate func element(chosenBy number: Int) -> Int? { isEmpty ? nil : lowerBound + number % count }
}
