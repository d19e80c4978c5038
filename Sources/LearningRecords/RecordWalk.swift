/// Walks a record and asks the vocabularies about each claim.

internal import CryptoPrimitives
internal import SelectiveDisclosure

/// A record taken apart: its claims in written order, and the records nested in it.
struct RecordWalk {
  private(set) var claims: [ClassifiedClaim] = []
  private(set) var records: [WalkedRecord] = []
  /// The objects with an identifier and a name, by the identifier.
  private(set) var named: [String: NamedObject] = [:]
  private let index: VocabularyIndex
  private var bundles = 0

  /// Takes `claims` apart.
  /// - Throws: `severalSubjects`, since nobody can say whose claims a blind view would show.
  init(_ claims: JSON, index: VocabularyIndex = .all) throws(RedactionError) {
    self.index = index
    try record(claims, from: Cursor(position: index.start))
  }

  /// What the walk knows about the place where it stands.
  private struct Cursor {
    var position: VocabularyIndex.Position
    var path: [ClaimPath.Component] = []
    var view: [ClaimPath.Component]? = []
    var names: [String] = []
    /// Those names on the whole way here, from the outermost record, that no line speaks of.
    var unknownNames: [String] = []
    /// The line around this place that withholds all that no deeper line speaks for.
    var inherited: VocabularyIndex.Line?
    /// How many names lead to where that line was found.
    var inheritedAt = 0
    var bundle: Bundle?
    var record = 0
    /// The length of the path to the text that was decoded, inside one.
    var decodedAt: Int?
    /// How many texts were decoded on the way here.
    var decodings = 0

    func element(_ index: Int) -> Cursor {
      var cursor = self
      cursor.path.append(.index(index))
      cursor.view?.append(.index(index))
      return cursor
    }

    /// The member called `name`, where it is no step down in the vocabularies and stands in place of the whole.
    func wrapped(in name: String, isShown: Bool = true) -> Cursor {
      var cursor = self
      cursor.path.append(.name(name))
      if !isShown { cursor.view = nil }
      return cursor
    }
  }

  private func member(_ name: String, of cursor: Cursor) -> Cursor {
    var inner = cursor
    inner.position = index.step(name, from: cursor.position)
    inner.path.append(.name(name))
    inner.view?.append(.name(name))
    inner.names.append(name)
    if inner.position.isNowhere, !RecordWalk.typeNames.contains(name) { inner.unknownNames.append(name) }
    return inner
  }

  /// Begins a record at `value`.
  private mutating func record(_ value: JSON, from cursor: Cursor) throws(RedactionError) {
    var inner = cursor
    inner.position = index.start
    inner.inherited = nil
    inner.names = []
    inner.bundle = nil
    inner.record = records.count
    records.append(WalkedRecord(parent: records.isEmpty ? nil : cursor.record))
    let subjects = value["credentialSubject"]?.array ?? []
    guard subjects.count < 2 else {
      throw RedactionError(.severalSubjects, at: ClaimPath(cursor.path + ["credentialSubject"]).pointer)
    }
    for achievementType in RecordWalk.achievementTypes(in: value) {
      records[inner.record].types.append(achievementType)
    }
    guard case .object(let members) = value else { return try visit(value, inner) }
    try object(members, inner)
  }

  private mutating func visit(_ value: JSON, _ cursor: Cursor) throws(RedactionError) {
    var cursor = cursor
    let line = line(at: cursor)
    let entry = line?.entry
    if let entry {
      switch entry.kind {
      case .record: return try records(in: value, from: cursor)
      case .bundle: break
      case .claim:
        guard entry.isWithheld else { break }
        cursor.inherited = line
        cursor.inheritedAt = cursor.names.count
      }
    }
    switch value {
    case .object(let members):
      if entry == nil, cursor.inherited == nil, members["credentialSubject"] != nil {
        return try record(value, from: cursor)
      }
      if case .bundle = entry?.kind, cursor.bundle == nil { cursor.bundle = newBundle(at: cursor) }
      try object(members, cursor)
    case .array(let elements) where !elements.isEmpty:
      for (place, element) in elements.enumerated() { try visit(element, cursor.element(place)) }
    case .string, .number, .bool, .null, .array:
      append(value, entry, cursor)
    }
  }

  /// The line that speaks for what stands here; nil where the line around it does. A referee's address is no address of the
  /// learner's, and nothing is kept in the middle of what is withheld, unless a line says so that names more of the path.
  private func line(at cursor: Cursor) -> VocabularyIndex.Line? {
    guard let line = index.line(at: cursor.position) else { return nil }
    guard let around = cursor.inherited else { return line }
    // What is kept anywhere is not kept in the middle of what somebody else said.
    let isInside = line.begins(within: cursor.names.count - cursor.inheritedAt)
    if line.outranks(around), line.entry.isWithheld || !isInside { return line }
    let isNearer = line.entry.isFirm || (line.entry.isWithheld && !around.entry.isFirm)
    return isNearer ? line : nil
  }

  /// Signed text inside signed text is followed this far; deeper, it is an unknown string.
  private static let mostDecodings = 4

  /// A value that is a record, several of them, or the signed text of one.
  private mutating func records(in value: JSON, from cursor: Cursor) throws(RedactionError) {
    switch value {
    case .object: try record(value, from: cursor)
    case .array(let elements) where !elements.isEmpty:
      for (place, element) in elements.enumerated() { try records(in: element, from: cursor.element(place)) }
    case .string(let text):
      guard cursor.decodings < RecordWalk.mostDecodings, let payload = SignedText.payload(of: text) else {
        return append(value, nil, cursor)
      }
      var inner = cursor
      inner.decodedAt = cursor.decodedAt ?? cursor.path.count
      inner.decodings += 1
      try record(payload, from: inner)
    case .number, .bool, .null, .array:
      append(value, nil, cursor)
    }
  }

  private mutating func object(_ members: JSONObject, _ cursor: Cursor) throws(RedactionError) {
    guard !members.isEmpty else { return append(.object(members), line(at: cursor)?.entry, cursor) }
    // HR Open before 4.4 wraps arrays so.
    if members.count == 1, let items = members["item"] {
      return try visit(items, cursor.wrapped(in: "item"))
    }
    if let texts = LanguageMap(members), !texts.names.contains(where: { leadsSomewhere($0, from: cursor) }) {
      for (name, value) in members {
        try visit(value, cursor.wrapped(in: name, isShown: name == texts.preferred))
      }
      return
    }
    if let text = TaggedText(members) {
      for (name, value) in members {
        if name == text.valueName {
          try visit(value, cursor.wrapped(in: name))
        } else {
          append(value, .language, cursor.wrapped(in: name, isShown: false))
        }
      }
      return
    }
    let first = claims.count
    for (name, value) in members { try self.member(name, value, of: cursor) }
    noteName(of: members, at: cursor.path, from: first)
  }

  private mutating func noteName(of members: JSONObject, at path: [ClaimPath.Component], from first: Int) {
    guard let text = members["id"]?.string, members["name"]?.string != nil, named[text] == nil else { return }
    func number(_ member: ClaimPath.Component) -> Int? {
      claims[first...].firstIndex { $0.path.components == path + [member] }
    }
    guard let id = number("id"), let name = number("name") else { return }
    named[text] = NamedObject(id: id, name: name)
  }

  private mutating func member(_ name: String, _ value: JSON, of cursor: Cursor) throws(RedactionError) {
    let inner = member(name, of: cursor)
    if RecordWalk.typeNames.contains(name), line(at: inner) == nil {
      if name != "@context", cursor.names.isEmpty { addTypes(value, to: cursor.record) }
      return types(value, inner)
    }
    try visit(value, inner)
  }

  /// Members that say what kind of thing the object is, in JSON-LD and in the formats that come from it.
  static let typeNames: Set<String> = ["type", "@type", "@context"]

  /// Names of kinds: shown where all records of the format have them.
  private mutating func types(_ value: JSON, _ cursor: Cursor) {
    switch value {
    case .array(let elements) where !elements.isEmpty:
      for (place, element) in elements.enumerated() { types(element, cursor.element(place)) }
    case .string(let text) where NeutralNames.contains(text):
      append(value, cursor.inherited?.entry ?? .neutralType, cursor)
    case .string, .number, .bool, .null, .array, .object:
      append(value, cursor.inherited?.entry ?? .telltaleType, cursor)
    }
  }

  private mutating func addTypes(_ value: JSON, to record: Int) {
    records[record].types += (value.array ?? [value]).compactMap(\.string)
  }

  /// What kind of achievement the record is about: Open Badges 3.0 says it there and not in `type`.
  private static func achievementTypes(in record: JSON) -> [String] {
    ["credentialSubject", "achievement", "achievementType"]
      .reduce([record]) { values, name in values.compactMap { $0[name] }.flatMap(elements) }.compactMap(\.string)
  }

  /// The values that arrays, in either dialect, hold.
  private static func elements(of value: JSON) -> [JSON] {
    if let elements = value.array { return elements.flatMap(Self.elements) }
    if let members = value.object, members.count == 1, let items = members["item"] { return elements(of: items) }
    return [value]
  }

  private func leadsSomewhere(_ name: String, from cursor: Cursor) -> Bool {
    index.leadsSomewhere(name, from: cursor.position)
  }

  private mutating func newBundle(at cursor: Cursor) -> Bundle {
    bundles += 1
    return Bundle(number: bundles, depth: cursor.path.count)
  }

  private mutating func append(_ value: JSON, _ entry: VocabularyEntry?, _ cursor: Cursor) {
    let spoken = entry?.category == nil ? cursor.inherited?.entry : entry
    claims.append(
      ClassifiedClaim(
        path: ClaimPath(cursor.path), value: value, category: spoken?.category ?? .unclassified,
        reason: spoken?.reason ?? "no vocabulary knows this path", vocabulary: spoken?.vocabulary,
        names: cursor.names, unknownNames: cursor.unknownNames, reachable: cursor.decodedAt ?? cursor.path.count,
        view: cursor.view,
        bundle: cursor.bundle, record: cursor.record, entry: spoken))
  }
}

extension VocabularyEntry {
  /// What stands for members that the walk itself knows.
  private convenience init(_ category: ClaimCategory, _ reason: String) {
    self.init(vocabulary: "JSON-LD", kind: .claim(category), patterns: [], reason: reason)
  }

  fileprivate static let neutralType = VocabularyEntry(.structure, "every record of this kind says so")
  fileprivate static let telltaleType = VocabularyEntry(.proxy, "the name of a type can tell who it is for")
  fileprivate static let language = VocabularyEntry(.proxy, "the language hints at origin")
}
