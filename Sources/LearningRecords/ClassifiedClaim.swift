/// One claim of a record with what it tells about a person.

public import SelectiveDisclosure

/// A claim that cannot be divided: a string, number, truth value, null, or an empty array or object.
public struct ClassifiedClaim: Sendable {
  /// Where it is, with names and indices only. Inside a nested record that is signed text, the path goes on into the
  /// decoded payload.
  public let path: ClaimPath
  /// Its value.
  public let value: JSON
  /// What it tells.
  public let category: ClaimCategory
  /// Why, in the vocabulary's words.
  public let reason: String
  /// The format whose vocabulary knows the path; nil for an unknown one.
  public let vocabulary: String?

  /// The names from the top of the innermost record, without indices and languages.
  let names: [String]
  /// The names from the top of the whole that no vocabulary knows.
  let unknownNames: [String]
  /// How many of the path's components lead to a value of the claims themselves, rather than of decoded text.
  let reachable: Int
  /// Where it goes in what a reviewer sees; nil for a text that is there in a better known language.
  let view: [ClaimPath.Component]?
  /// The bundle that it is part of.
  let bundle: Bundle?
  /// The number of the record that it is part of.
  let record: Int
  /// The line that spoke for it.
  let entry: VocabularyEntry?

  /// Whether all records of the kind have the same value.
  var isNeutralStructure: Bool { category == .structure }

  /// The value's text, if it has any that could tell something.
  var text: String? {
    switch value {
    case .string(let text): text
    case .number(let number): number.text
    case .bool, .null, .array, .object: nil
    }
  }

  /// The names of the path as a table would write it; of a path that is longer than any table's, the last two.
  var pattern: String {
    guard names.reduce(0, { $0 + $1.utf8.count }) > Self.longestPattern else { return names.joined(separator: "/") }
    return names.suffix(2).map { $0.utf8.count > Self.longestPattern ? "*" : $0 }.joined(separator: "/")
  }

  /// The same without the names that no vocabulary knows: one of them may be a person's.
  var knownPattern: String { names.map { unknownNames.contains($0) ? "*" : $0 }.joined(separator: "/") }

  /// In bytes.
  private static let longestPattern = 256
}

/// An object with an identifier and a name, by the numbers of the claims that are these.
struct NamedObject: Sendable {
  let id: Int
  let name: Int
}

/// Claims that are shown together or not at all: a result with its status.
struct Bundle: Hashable, Sendable {
  /// Which one of the record.
  let number: Int
  /// The length of the path to the object that holds it.
  let depth: Int
}

/// One record inside what was walked: the whole, or a credential nested in it.
struct WalkedRecord: Sendable {
  /// The names of its type, `achievementType` included.
  var types: [String] = []
  /// The record around it.
  let parent: Int?
}
