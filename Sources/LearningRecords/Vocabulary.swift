/// What one record format says about its claims: a table of paths, each with a category and the reason.

/// The claims of one format, as data. The tables of all formats are read together, since real records mix dialects.
///
/// A line of the table is `CATEGORY[:bundle] PATH REASON`, or `record PATH REASON` for a value that is a record of its own.
/// In a path, `/` stands between names, `{a,b}` names alternatives, `*` is any one name, and a leading `..` any depth. Steps
/// are never indices: arrays are looked through. A `#` opens a comment. A line that cannot be read is left out, which is
/// safe, because what no line names is withheld.
struct Vocabulary: Sendable {
  /// The format's name, as people say it.
  let name: String
  /// The lines of the table, in their order.
  let entries: [VocabularyEntry]
  /// The lines that cannot be read.
  let unreadable: [String]

  /// Reads a table.
  /// - Parameters:
  ///   - roots: the paths at which the format's body may stand; "" is the top.
  init(name: String, roots: [String] = [""], table: String) {
    var entries: [VocabularyEntry] = []
    var unreadable: [String] = []
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      guard words.count == 3, let kind = VocabularyEntry.Kind(String(first)),
        let path = PathPattern(String(words[1]))
      else {
        unreadable.append(String(line))
        continue
      }
      entries.append(
        VocabularyEntry(
          vocabulary: name, kind: kind, patterns: path.isAnywhere ? [path] : roots.compactMap { path.below($0) },
          reason: String(words[2].drop { $0 == " " })))
    }
    self.name = name
    self.entries = entries
    self.unreadable = unreadable
  }
}

/// One line of a vocabulary.
final class VocabularyEntry: Sendable {
  /// What the line says of a value.
  enum Kind: Hashable, Sendable {
    /// The value has this category.
    case claim(ClaimCategory)
    /// The value is an object that is shown with all its job-related members or not at all.
    case bundle
    /// The value is a record of its own.
    case record

    init?(_ word: String) {
      switch word {
      case "record": self = .record
      case "job-related:bundle": self = .bundle
      default:
        guard let category = ClaimCategory(rawValue: word), category != .unclassified else { return nil }
        self = .claim(category)
      }
    }
  }

  let vocabulary: String
  let kind: Kind
  /// The line's path, once for each root of the format.
  let patterns: [PathPattern]
  let reason: String

  init(vocabulary: String, kind: Kind, patterns: [PathPattern], reason: String) {
    self.vocabulary = vocabulary
    self.kind = kind
    self.patterns = patterns
    self.reason = reason
  }

  /// The category of a scalar that the line speaks for; nil for a line that speaks of records only.
  var category: ClaimCategory? {
    switch kind {
    case .claim(let category): category
    // A certificate that is only a name has nothing to part from.
    case .bundle: .jobRelated
    case .record: nil
    }
  }

  /// Whether what is below belongs to somebody else, or to a picture, whatever it is called.
  var isFirm: Bool {
    switch category {
    case .thirdPerson, .proxy, .binary: true
    case .directIdentifier, .protectedAttribute, .linkage, .freeText, .jobRelated, .structure, .unclassified, nil: false
    }
  }

  /// Whether the line speaks for everything below its path.
  var isWithheld: Bool {
    switch category {
    case .jobRelated, .structure, nil: false
    case .directIdentifier, .protectedAttribute, .proxy, .linkage, .thirdPerson, .freeText, .binary, .unclassified: true
    }
  }
}
