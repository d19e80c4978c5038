/// A withheld value, and what kind of text it is.

/// A value that is withheld, to be looked for in everything that is shown.
public struct WithheldText: Sendable, Hashable {
  /// The value.
  public let value: String
  /// What it was withheld for.
  public let category: ClaimCategory
  /// Where it stands, as a pattern such as `credentialSubject/name`. Its last name hints what the value is.
  public let path: String

  /// A value of any claim. In which of its parts it is looked for depends on its kind; see ``LeakScanner``.
  public init(_ value: String, category: ClaimCategory, path: String) {
    self.value = value
    self.category = category
    self.path = path
  }
}

/// What a withheld value is, as far as its path and its form tell.
enum WithheldKind: Sendable {
  /// A person's name or a part of one.
  case person
  case email
  case link
  case handle
  case phone
  case date
  case institution
  /// A street, city, region or country.
  case place
  case postcode
  /// A number or key that stands for somebody.
  case identifier
  /// Prose: only the whole of it is looked for.
  case prose
  case other
  /// Nothing to look for: what everybody has.
  case nothing

  init(_ text: WithheldText, words: TokenizedText, lexicon: Lexicon) {
    switch text.category {
    case .jobRelated, .structure, .binary:
      self = .nothing
      return
    case .directIdentifier, .protectedAttribute, .proxy, .linkage, .thirdPerson, .freeText, .unclassified: break
    }
    let value = text.value.utf8
    let hint = PathHint(text.path)
    if words.tokens.isEmpty {
      self = .nothing
    } else if value.contains(UInt8(ascii: "@")), !value.contains(UInt8(ascii: " ")), words.tokens.count > 1 {
      self = .email
    } else if WithheldKind.isLink(text.value) {
      self = .link
    } else if WrittenDate.first(in: words) != nil, words.tokens.count <= 8 {
      self = .date
    } else if text.category == .freeText || words.tokens.count > 12 {
      self = .prose
    } else if hint.says(PathHint.phones) {
      self = .phone
    } else if hint.says(PathHint.handles) {
      self = .handle
    } else if hint.says(PathHint.postcodes) {
      self = .postcode
    } else if hint.says(PathHint.places) {
      self = .place
    } else if hint.says(PathHint.institutions) || WithheldKind.isInstitution(words, lexicon) {
      self = .institution
    } else if hint.says(PathHint.persons), text.category != .proxy, text.category != .linkage {
      self = .person
    } else if hint.isName, text.category == .directIdentifier || text.category == .thirdPerson {
      self = .person
    } else if hint.isName, text.category == .proxy {
      self = .institution
    } else if words.tokens.contains(where: { $0.shape.contains(.hasDigit) }) {
      self = .identifier
    } else {
      self = .other
    }
  }

  private static func isLink(_ value: String) -> Bool {
    let scheme = value.utf8.prefix { $0 != UInt8(ascii: ":") }
    let rest = value.utf8.dropFirst(scheme.count)
    return rest.starts(with: "://".utf8) || value.utf8.starts(with: "www.".utf8)
      || value.utf8.starts(with: "did:web:".utf8)
  }

  /// Whether one of the words is what institutions call themselves.
  private static func isInstitution(_ words: TokenizedText, _ lexicon: Lexicon) -> Bool {
    words.tokens.contains { lexicon.classes($0.key).contains(.institution) }
      && words.tokens.contains { lexicon.classes($0.key).isDisjoint(with: [.common, .institution, .connector]) }
  }
}

/// The names of a path, in small letters.
private struct PathHint {
  private let names: [[UInt8]]

  init(_ path: String) {
    names = path.utf8.split(separator: UInt8(ascii: "/")).suffix(2).map { name in
      name.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    }
  }

  /// The claim is called `name`.
  var isName: Bool { names.last?.elementsEqual("name".utf8) ?? false }

  /// Whether the last name holds one of the words. A name that stands for a whole, `name` or `value`, is asked for what
  /// stands above it.
  func says(_ words: [[UInt8]]) -> Bool {
    guard let last = names.last else { return false }
    if words.contains(where: { PathHint.holds(last, $0) }) { return true }
    guard names.count > 1, PathHint.wholes.contains(last) else { return false }
    return words.contains { PathHint.holds(names[0], $0) }
  }

  private static func holds(_ name: [UInt8], _ word: [UInt8]) -> Bool {
    guard name.count >= word.count else { return false }
    return (0...name.count - word.count).contains { place in
      name[place] == word[0] && name[place...].starts(with: word)
    }
  }

  private static let wholes = bytes("name value content title text id")
  static let phones = bytes("phone tel mobile fax dialnumber")
  static let handles = bytes("username user_name handle login screenname accountname")
  static let postcodes = bytes("postal postcode zip")
  static let places = bytes(
    """
    street locality city region country county birthplace birth_place placeofbirth place_of_birth address town \
    location state province subdivision
    """)
  static let institutions = bytes(
    """
    school college institution university employer company organi issuer creator awardingbody publisher awarder \
    entity parentorg
    """)
  static let persons = bytes(
    """
    given family firstname first_name lastname last_name middlename middle_name fullname full_name formatted \
    legalname preferredname nickname additionalname patronymic birthname surname forename maiden person contact \
    reference learnername alternatename
    """)

  private static func bytes(_ words: String) -> [[UInt8]] {
    words.split(separator: " ").map { Array($0.utf8) }
  }
}
