/// Searches what is about to be shown for what is withheld, and for whatever else tells who a person is.

/// A scan of one record: made once from all its withheld values, run over every value that is about to be shown.
///
/// **Withheld values.** Words are compared, not letters: "Ann" is not in "Planning". Both sides are folded: capitals, marks,
/// widths and invisible characters go, Latin letters with marks, Greek and Cyrillic are spelled in all their common ways,
/// HTML is read, percent-encoding and base64 are decoded. Of a name, every part tells it: given and family names, halves
/// of hyphenated names, dotted initials, names run together as in accounts and file names, and any two parts in any order.
/// Of an e-mail address the local part and its parts do; of a link the host and the account; of an institution its whole
/// name, its words that no other institution has, and its acronym; of a number its digits; of a date every way to write it.
///
/// **Common words.** A withheld value may be a word that anybody uses: the name Grace, the status Active. Such a word alone
/// is a finding only where a capital tells a name (inside of a sentence that has small words too, or at its beginning before
/// what a person did: "Grace completed"), or beside another part of the same name. Words of one or two letters and months
/// count as common. Of institutions, `University`, `National` and whatever ends as words of a vocabulary do is common.
/// Values of one common word that are no names, `true`, `US`, `Manager`, are not looked for at all.
///
/// **Detectors** look for words and phrases of ``LeakDetector``'s classes whatever is withheld.
///
/// Finding nothing is no promise: free text stays unsafe, since a description may tell a person in words that no list has.
/// Not found are, among others: nicknames and misspellings, letters set apart by spaces, parts of Chinese and Korean names,
/// hexadecimal text, towns and employers that no list has, years in words of most languages, and whatever prose implies.
public struct LeakScanner: Sendable {
  private let withheld: [WithheldText]
  private let index: WithheldIndex
  private let lexicon: Lexicon

  /// Prepares the search for `withheld`: all withheld values of a record, each language of a value on its own.
  public init(withheld: [WithheldText]) {
    lexicon = .standard
    self.withheld = withheld
    index = WithheldIndex(withheld, lexicon: lexicon)
  }

  /// What `text` gives away, in the order of detectors, then of withheld values; empty where nothing was found.
  public func findings(in text: String) -> [LeakFinding] {
    var sources: Set<Int> = []
    var detectors: Set<LeakDetector> = []
    scan(Array(text.utf8), depth: 0, &sources, &detectors)
    var findings: [LeakFinding] = []
    for source in sources.sorted() {
      let value = withheld[source]
      let finding = LeakFinding(.withheldValue, category: value.category, source: value.path)
      if !findings.contains(finding) { findings.append(finding) }
    }
    for detector in LeakDetector.allCases where detectors.contains(detector) { findings.append(LeakFinding(detector)) }
    return findings
  }

  /// Whether a text is an image, a document or other content rather than text: a `data:` URI of any media type, base64 that
  /// decodes to a known format, or long base64 that decodes to no text.
  public static func isBinary(_ text: String) -> Bool {
    let source = Array(text.utf8)
    return EncodedText.decode(MarkupText.plain(source) ?? source).isBinary || EncodedText.decode(source).isBinary
  }

  /// How deep texts inside of texts are decoded: base64 inside of base64, and percent-encoding around or inside of it.
  private static let deepest = 3

  private func scan(_ source: [UInt8], depth: Int, _ sources: inout Set<Int>, _ detectors: inout Set<LeakDetector>) {
    let plain = MarkupText.plain(source) ?? source
    let text = TokenizedText(plain)
    sources.formUnion(index.patterns.sources(in: text, lexicon: lexicon))
    detectors.formUnion(detect(text))
    guard depth < LeakScanner.deepest else { return }
    let decoded = EncodedText.decode(plain)
    if decoded.isBinary { detectors.insert(.binary) }
    for text in decoded.texts { scan(text, depth: depth + 1, &sources, &detectors) }
  }

  private func detect(_ text: TokenizedText) -> Set<LeakDetector> {
    let matcher = PhraseMatcher(text, lexicon: lexicon)
    var found = matcher.findings
    if !found.contains(.year), YearReader(text, classes: matcher.classes).findsYear { found.insert(.year) }
    if !found.contains(.contact), ContactReader(text, classes: matcher.classes).findsContact {
      found.insert(.contact)
    }
    if !found.contains(.honorific), NameSuffixes(text, matcher: matcher).findsSuffix { found.insert(.honorific) }
    if !found.contains(.genderedNoun), GenderedEndings.isFound(in: text) { found.insert(.genderedNoun) }
    return found
  }
}
