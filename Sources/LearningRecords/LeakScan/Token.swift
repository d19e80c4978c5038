/// A word of a text, folded.

/// The hash of a folded word: what words are compared by. Two words with one key are a finding too many, never one too few.
struct WordKey: Hashable, Sendable {
  var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  init(_ text: StaticString) {
    for place in 0..<text.utf8CodeUnitCount { append(text.utf8Start[place]) }
  }

  // FNV-1a.
  mutating func append(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(value)
  }
}

/// What stood between two words.
struct Separators: OptionSet, Sendable {
  let rawValue: UInt16

  static let space = Separators(rawValue: 1)
  static let hyphen = Separators(rawValue: 1 << 1)
  static let dot = Separators(rawValue: 1 << 2)
  static let comma = Separators(rawValue: 1 << 3)
  static let slash = Separators(rawValue: 1 << 4)
  static let at = Separators(rawValue: 1 << 5)
  static let colon = Separators(rawValue: 1 << 6)
  static let underscore = Separators(rawValue: 1 << 7)
  static let open = Separators(rawValue: 1 << 8)
  static let line = Separators(rawValue: 1 << 9)
  static let stop = Separators(rawValue: 1 << 10)
  static let percent = Separators(rawValue: 1 << 11)
  static let currency = Separators(rawValue: 1 << 12)
  static let number = Separators(rawValue: 1 << 13)
  static let plus = Separators(rawValue: 1 << 14)
  static let apostrophe = Separators(rawValue: 1 << 15)

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// The separator that an ASCII character is.
  init(_ character: UInt8) {
    switch character {
    case UInt8(ascii: "-"): self = .hyphen
    case UInt8(ascii: "."): self = .dot
    case UInt8(ascii: ","): self = .comma
    case UInt8(ascii: "/"), UInt8(ascii: "\\"): self = .slash
    case UInt8(ascii: "@"): self = .at
    case UInt8(ascii: ":"): self = .colon
    case UInt8(ascii: "_"): self = .underscore
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "]"): self = .open
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "|"), UInt8(ascii: "*"): self = .line
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): self = .stop
    case UInt8(ascii: "%"): self = .percent
    case UInt8(ascii: "$"): self = .currency
    case UInt8(ascii: "#"): self = .number
    case UInt8(ascii: "+"): self = .plus
    default: self = .space
    }
  }
}

/// How a word was written.
struct WordShape: OptionSet, Sendable {
  let rawValue: UInt16

  /// Its first letter is a capital.
  static let capitalised = WordShape(rawValue: 1)
  /// Two letters or more, all of them capitals.
  static let shouted = WordShape(rawValue: 1 << 1)
  static let hasLetter = WordShape(rawValue: 1 << 2)
  static let hasDigit = WordShape(rawValue: 1 << 3)
  /// A sentence or a line begins here.
  static let opens = WordShape(rawValue: 1 << 4)
  /// Of a script that is written without spaces.
  static let continuous = WordShape(rawValue: 1 << 5)
  static let hasForeign = WordShape(rawValue: 1 << 6)

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }
}

/// A word: its place in the folded bytes, its key, and what stood before it.
struct Token: Sendable {
  /// The folded word in ``TokenizedText/bytes``.
  var bytes: Range<Int>
  var key: WordKey
  /// Its other readings in ``TokenizedText/forms``.
  var forms: Range<Int>
  var shape: WordShape
  var before: Separators
  /// The value of a word of digits only, up to nine of them, or -1.
  var number: Int

  var count: Int { bytes.count }
  var isNumber: Bool { shape.contains(.hasDigit) && !shape.contains(.hasLetter) }
  var isWord: Bool { shape.contains(.hasLetter) && !shape.contains(.hasDigit) }
}

/// Another reading of a word.
struct TokenForm: Sendable {
  enum Kind: Sendable {
    /// The same word in another spelling.
    case spelling
    /// What stands behind an elided article: `Allemagne` in `l'Allemagne`.
    case elided
    /// A part that capitals or digits set apart: `Jones` in `jenJones78`.
    case part
  }

  let key: WordKey
  let kind: Kind
  /// Its length in bytes.
  let count: Int
}
