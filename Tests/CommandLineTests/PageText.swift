/// Reads what a browser made of a page, from the text of its document tree.

import Foundation

/// A piece of a document as a browser writes it: every element closed, every attribute in quotation marks.
struct PageText {
  let html: String

  /// The insides of the elements of this kind whose start tag holds `mark`, in order.
  func elements(_ name: String, marked mark: String = "") -> [PageText] {
    var found: [(start: String.Index, page: PageText)] = []
    var open: [Range<String.Index>] = []
    let tags = html.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*>/.matchingSemantics(.unicodeScalar))
    for match in tags where match.2 == name {
      guard !match.1.isEmpty else {
        open.append(match.range)
        continue
      }
      guard let tag = open.popLast(), mark.isEmpty || html[tag].contains(mark) else { continue }
      found.append((tag.lowerBound, PageText(html: String(html[tag.upperBound..<match.range.lowerBound]))))
    }
    return found.sorted { $0.start < $1.start }.map(\.page)
  }

  /// What a person reads, white space collapsed as a browser shows it.
  var text: String {
    // By bytes: a combining accent behind a sign must not hide it.
    var bare = html.replacingOccurrences(of: "<[^>]*>", with: "", options: [.regularExpression, .literal])
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{A0}"), ("&quot;", "\""), ("&amp;", "&")] {
      bare = bare.replacingOccurrences(of: entity, with: sign, options: .literal)
    }
    return bare.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
  }

  /// All start tags.
  var tags: [(name: String, attributes: [(name: String, value: String)])] {
    html.matches(of: /<([a-z][a-z0-9]*)((?:\s+[^\s=>"\/]+(?:="[^"]*")?)*)\s*\/?>/.matchingSemantics(.unicodeScalar)).map
    { tag in
      let attributes = tag.2.matches(of: /([^\s=>"]+)="([^"]*)"/).map { (String($0.1), String($0.2)) }
      return (String(tag.1), attributes)
    }
  }
}
