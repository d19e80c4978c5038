/// A framework of competencies and what in it implies what. 1EdTech CASE 1.0 and 1.1, CFPackage.

public import StrictJSON

/// Items with their identifiers, codes and statements, and the associations that let one stand for another.
///
/// Who has a child has its ancestors (`isChildOf`): a requirement for a standard is met by any of its parts. An
/// `exactMatchOf` and an `isTranslationOf` hold both ways. What replaces an item (`replacedBy`) meets a requirement for
/// the item replaced; not the other way, since the new one may ask for more. No other association says that one
/// competency implies another.
public struct CompetencyFramework: Sendable {
  /// The title of the framework's document; nil if it has none.
  public let title: String?
  /// How many items there are.
  public var itemCount: Int { items.count }

  /// The normal forms of the framework's title and identifiers.
  let keys: [String]
  let items: [Item]
  /// For each identifier those that it stands for, one step away.
  let implied: [SkillIdentifier: [SkillIdentifier]]

  /// One competency.
  struct Item: Sendable {
    /// As the framework writes it, a GUID as a rule.
    let id: String
    let identifiers: [SkillIdentifier]
    let code: String?
    let statement: String?
    let place: JSONPointer
  }

  /// Reads a CFPackage of at most 16 MiB. Throws `case-…` rules, or what makes the text no JSON.
  public init(parsing bytes: [UInt8]) throws(ScreeningError) {
    try self.init(Posting.document(bytes))
  }

  /// Reads a CFPackage.
  public init(_ document: JSON) throws(ScreeningError) {
    try self.init(Place(document))
  }

  init(_ document: Place) throws(ScreeningError) {
    let package = document["CFPackage"] ?? document
    guard let list = package["CFItems"], list.value.array != nil else {
      throw ScreeningError(.frameworkShape, at: package.pointer)
    }
    let head = package["CFDocument"]
    title = head?["title"]?.texts.first
    let headIdentifiers = CompetencyFramework.identifiers(of: head)
    keys = headIdentifiers.map(\.text) + (title.flatMap { FoldedName($0)?.text }.map { [$0] } ?? [])
    var items: [Item] = []
    var graph = AssociationGraph()
    graph.equate(headIdentifiers)
    for place in list.elements {
      let identifiers = CompetencyFramework.identifiers(of: place)
      guard !identifiers.isEmpty else { throw ScreeningError(.frameworkItem, at: place.pointer) }
      graph.equate(identifiers)
      items.append(
        Item(
          id: place.first(of: ["identifier", "uri"])?.scalar ?? identifiers[0].written, identifiers: identifiers,
          code: place["humanCodingScheme"]?.scalar,
          statement: place.first(of: ["fullStatement", "abbreviatedStatement"])?.texts.first, place: place.pointer))
    }
    for association in package["CFAssociations"]?.elements ?? [] { try graph.add(association) }
    self.items = items
    implied = graph.edges
  }

  private static func identifiers(of place: Place?) -> [SkillIdentifier] {
    guard let place else { return [] }
    var found: [SkillIdentifier] = []
    for name in ["uri", "identifier"] {
      if let identifier = place[name]?.scalar.flatMap(SkillIdentifier.init), !found.contains(identifier) {
        found.append(identifier)
      }
    }
    return found
  }
}

/// What implies what, one step at a time.
private struct AssociationGraph {
  var edges: [SkillIdentifier: [SkillIdentifier]] = [:]

  /// Two identifiers of one item.
  mutating func equate(_ identifiers: [SkillIdentifier]) {
    for (one, other) in zip(identifiers, identifiers.dropFirst()) {
      edges[one, default: []].append(other)
      edges[other, default: []].append(one)
    }
  }

  /// One association. Its ends may lie outside of the framework.
  mutating func add(_ association: Place) throws(ScreeningError) {
    guard let type = association["associationType"]?.scalar else {
      throw ScreeningError(.frameworkAssociation, at: association.pointer)
    }
    switch type {
    case "isChildOf":
      edges[try end("origin", of: association), default: []].append(try end("destination", of: association))
    case "exactMatchOf", "isTranslationOf":
      equate([try end("origin", of: association), try end("destination", of: association)])
    case "replacedBy":
      edges[try end("destination", of: association), default: []].append(try end("origin", of: association))
    default:
      // The other types' ends may be anything, a web page for instance.
      break
    }
  }

  private func end(_ name: String, of association: Place) throws(ScreeningError) -> SkillIdentifier {
    let node = association[name + "NodeURI"]
    let written = node?["identifier"]?.scalar ?? association[name + "NodeIdentifier"]?.scalar
    let uri = node?["uri"]?.scalar ?? node?.scalar
    guard let end = written.flatMap(SkillIdentifier.init) ?? uri.flatMap(SkillIdentifier.init) else {
      throw ScreeningError(.frameworkAssociation, at: association.pointer)
    }
    return end
  }
}
