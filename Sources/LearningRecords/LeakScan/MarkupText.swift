/// Text without HTML: tags taken out, what they hold put behind, character references read.

enum MarkupText {
  /// The bytes that a reader sees, then, on lines of their own, what stands inside of tags. Nil where the text has no markup.
  ///
  /// A tag that only changes letters, `<b>`, parts no word; any other tag does. Nothing is dropped: `List<String>` keeps
  /// its `String`.
  static func plain(_ source: [UInt8]) -> [UInt8]? {
    guard source.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return nil }
    var seen: [UInt8] = []
    var inside: [UInt8] = []
    var place = 0
    while place < source.count {
      let byte = source[place]
      if byte == UInt8(ascii: "<"), let end = tagEnd(source, place) {
        let tag = source[(place + 1)..<end]
        if !inlineTags.contains(name(tag)) { seen.append(UInt8(ascii: " ")) }
        inside.append(UInt8(ascii: "\n"))
        inside.append(contentsOf: values(tag))
        place = end + 1
      } else {
        seen.append(byte)
        place += 1
      }
    }
    return CharacterReferences.read(CharacterReferences.read(seen + inside))
  }

  /// Where a tag that opens at `place` closes.
  private static func tagEnd(_ source: [UInt8], _ place: Int) -> Int? {
    guard place + 1 < source.count else { return nil }
    let next = source[place + 1]
    guard next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || 0x61...0x7A ~= next | 0x20 else { return nil }
    return source[place...].firstIndex(of: UInt8(ascii: ">"))
  }

  private static func name(_ tag: ArraySlice<UInt8>) -> [UInt8] {
    let start = tag.drop { $0 == UInt8(ascii: "/") }
    return start.prefix { 0x61...0x7A ~= $0 | 0x20 }.map { $0 | 0x20 }
  }

  private static let inlineTags: Set<[UInt8]> = Set(
    ["a", "b", "i", "em", "strong", "span", "font", "u", "s", "sup", "sub", "mark", "small", "wbr", "big", "abbr"]
      .map { Array($0.utf8) })

  /// What stands in a tag behind its name, but for the names of attributes.
  private static func values(_ tag: ArraySlice<UInt8>) -> [UInt8] {
    if tag.first == UInt8(ascii: "!") { return Array(tag) }
    let parts = tag.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: true)
    guard parts.count > 1 else { return parts.first.map { inlineTags.contains(name($0)) ? [] : Array($0) } ?? [] }
    var values: [UInt8] = []
    for part in parts.dropFirst() {
      let quote = part.drop { $0 == UInt8(ascii: " ") }.first ?? 0
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        // Up to the closing quote; behind it stands the name of the next attribute.
        let text = part.drop { $0 != quote }.dropFirst()
        values.append(contentsOf: text.prefix { $0 != quote })
      } else {
        values.append(contentsOf: part)
      }
      values.append(UInt8(ascii: "\n"))
    }
    return values
  }
}
