/// Takes a report apart as the tool wrote it: what belongs to each candidate, and the rest.

import Foundation
import SelectiveDisclosure

struct ReportPieces {
  /// The rows and the article of each candidate, as markup, by pseudonym.
  private var candidates: [String: [String]] = [:]
  /// What stands around them.
  private var rest: [String]

  init(_ html: String) {
    rest = [html]
    take(from: ##"<tr><th scope="row"><a href="#c-"##, to: "</td></tr>")
    take(from: #"<article id="c-"#, to: "</article>")
  }

  private mutating func take(from start: String, to end: String) {
    rest = rest.flatMap { text in
      let parts = text.components(separatedBy: start)
      return parts.prefix(1)
        + parts.dropFirst().map { part in
          var pieces = part.components(separatedBy: end)
          let pseudonym = String(part.prefix { $0 != "\"" })
          candidates[pseudonym, default: []].append(start + pieces.removeFirst())
          return pieces.joined(separator: end)
        }
    }
  }

  /// What a candidate's pieces say, but for these texts.
  func words(of pseudonym: String, without texts: [String]) -> JSON {
    .array(ReportPieces.words(candidates[pseudonym] ?? [], without: texts).map(JSON.string))
  }

  /// What the rest says, but for these texts, and for numbers: those are counts.
  func wordsOfNobody(without texts: [String]) -> JSON {
    .array(ReportPieces.words(rest, without: texts).filter { Int($0) == nil }.map(JSON.string))
  }

  /// What stands between tags, and the values of attributes. Names of tags and attributes are few, and say nothing.
  private static func words(_ markup: [String], without texts: [String]) -> [String] {
    var words: Set<String> = []
    for piece in markup.flatMap({ $0.components(separatedBy: "<") }) {
      let parts = piece.components(separatedBy: ">")
      let values = parts.dropLast().prefix(1).flatMap { tag in
        tag.components(separatedBy: "\"").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      }
      // Style sheets hold the sign that ends a tag.
      words.formUnion(values + [parts.dropFirst(parts.count > 1 ? 1 : 0).joined(separator: ">")])
    }
    return words.map { word in
      texts.reduce(word) { $0.replacingOccurrences(of: $1, with: "") }.trimmingCharacters(in: .whitespacesAndNewlines)
    }.sorted()
  }
}
