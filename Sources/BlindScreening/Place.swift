/// A value of a document together with where it stands, and the dialects in which documents write lists and texts.

internal import StrictJSON

/// A value and its place. What is `null` counts as absent.
struct Place {
  let value: JSON
  let pointer: JSONPointer

  /// The root of a document.
  init(_ document: JSON) {
    self.init(document, JSONPointer([]))
  }

  private init(_ value: JSON, _ pointer: JSONPointer) {
    self.value = value
    self.pointer = pointer
  }

  /// The member called `name`; nil if there is none.
  subscript(name: String) -> Place? {
    guard let member = value[name], !member.isNull else { return nil }
    return Place(member, pointer.appending(name))
  }

  /// The first of these members that is there.
  func first(of names: [String]) -> Place? {
    for name in names {
      if let member = self[name] { return member }
    }
    return nil
  }

  /// The members with their names, in written order; none if this is no object.
  var members: [(name: String, place: Place)] {
    guard let object = value.object else { return [] }
    return object.compactMap { name, member in
      member.isNull ? nil : (name, Place(member, pointer.appending(name)))
    }
  }

  /// The elements of a list, a single value being a list of one. HR Open 4.2 wraps lists in an object's member `item`.
  var elements: [Place] {
    switch value {
    case .null: []
    case .array(let values): values.enumerated().map { Place($1, pointer.appending($0)) }
    case .object(let object) where object.count == 1 && object["item"] != nil: self["item"]?.elements ?? []
    case .bool, .number, .string, .object: [self]
    }
  }

  /// The text of a string or a number; nil for all else.
  var scalar: String? {
    switch value {
    case .string(let text): text
    case .number(let number): number.text
    case .null, .bool, .array, .object: nil
    }
  }

  /// The texts that stand here: one, or one for each language, in whatever dialect.
  ///
  /// `"x"`, `{"en": "x", "fr": ["y"]}`, `{"@value": "x", "@language": "en"}`, a concept's `{"prefLabel": …}`, a note's
  /// `{"noteLiteral": …}`, a list of any of these.
  var texts: [String] {
    switch value {
    case .null, .bool: return []
    case .string, .number: return scalar.map { [$0] } ?? []
    case .array: return elements.flatMap(\.texts)
    case .object(let object):
      if let inner = first(of: object.count == 1 ? ["item"] + Place.textMembers : Place.textMembers) {
        return inner.texts
      }
      guard members.allSatisfy({ Place.isLanguageTag($0.name) && $0.place.value.object == nil }) else { return [] }
      return members.flatMap(\.place.texts)
    }
  }

  private static let textMembers = ["value", "@value", "prefLabel", "noteLiteral", "name", "title", "label"]

  /// Whether `name` has the form of the language tags that learning records use: `en`, `es-ES`, `zh-Hant`.
  private static func isLanguageTag(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, 2...3 ~= first.count else { return false }
    return parts.allSatisfy { part in 1...8 ~= part.count && part.allSatisfy { ASCIIText.isAlphanumeric($0) } }
      && first.allSatisfy { ASCIIText.isLetter($0) }
  }
}
