/// All vocabularies as one tree of names, so that a walk over a record looks at each name once.

/// A tree whose nodes are reached by names; a node that ends a path has the entry of the most careful line.
struct VocabularyIndex: Sendable {
  /// Where a walk stands: all nodes that the names so far lead to.
  struct Position: Sendable {
    fileprivate var nodes: [Place]

    /// Whether no line speaks of the name that led here.
    var isNowhere: Bool { nodes.isEmpty }
  }

  /// A line, and how exactly it speaks of the place where it was found.
  struct Line: Sendable {
    let entry: VocabularyEntry
    fileprivate let place: Place

    /// Whether it says more of its place than `other` says of its own: more names, then more literal ones, then from the
    /// top.
    func outranks(_ other: Line) -> Bool { place.outranks(other.place) }

    /// Whether its path begins below what stands `steps` names above the place where it was found.
    func begins(within steps: Int) -> Bool { !place.isRooted && place.depth <= steps }
  }

  fileprivate struct Place: Hashable, Sendable {
    let node: Int
    /// How many names led here, how many of them literally, and whether from the top: the order of precedence.
    let depth: Int
    let literal: Int
    let isRooted: Bool
  }

  private struct Node: Sendable {
    var children: [String: Int] = [:]
    var anyChild: Int?
    var entry: VocabularyEntry?
  }

  private static let top = 0
  private static let anywhere = 1
  private var nodes = [Node(), Node()]

  /// The vocabularies of all formats that the house knows.
  static let all = VocabularyIndex(Vocabulary.all)

  init(_ vocabularies: [Vocabulary]) {
    for vocabulary in vocabularies {
      for entry in vocabulary.entries {
        for pattern in entry.patterns {
          add(entry, pattern.steps[...], from: pattern.isAnywhere ? Self.anywhere : Self.top)
        }
      }
    }
  }

  private mutating func add(_ entry: VocabularyEntry, _ steps: ArraySlice<PathPattern.Step>, from node: Int) {
    guard let step = steps.first else {
      nodes[node].entry = Self.moreCareful(nodes[node].entry, entry)
      return
    }
    guard let names = step.names else {
      add(entry, steps.dropFirst(), from: anyChild(of: node))
      return
    }
    for name in names { add(entry, steps.dropFirst(), from: child(name, of: node)) }
  }

  private mutating func child(_ name: String, of node: Int) -> Int {
    if let child = nodes[node].children[name] { return child }
    nodes.append(Node())
    nodes[node].children[name] = nodes.count - 1
    return nodes.count - 1
  }

  private mutating func anyChild(of node: Int) -> Int {
    if let child = nodes[node].anyChild { return child }
    nodes.append(Node())
    nodes[node].anyChild = nodes.count - 1
    return nodes.count - 1
  }

  /// Where two lines speak of the same path, the one that withholds is right; else the one that says more.
  private static func moreCareful(_ first: VocabularyEntry?, _ second: VocabularyEntry) -> VocabularyEntry {
    guard let first else { return second }
    if first.isWithheld != second.isWithheld { return first.isWithheld ? first : second }
    if case .bundle = second.kind { return second }
    return first.category == nil || second.category != nil ? first : second
  }

  /// Where every record begins.
  var start: Position {
    Position(nodes: [Place(node: Self.top, depth: 0, literal: 0, isRooted: true)])
  }

  /// Where the member called `name` leads.
  func step(_ name: String, from position: Position) -> Position {
    var next: [Place] = []
    func follow(_ place: Place) {
      if let child = nodes[place.node].children[name] {
        next.append(Place(node: child, depth: place.depth + 1, literal: place.literal + 1, isRooted: place.isRooted))
      }
      if let child = nodes[place.node].anyChild {
        next.append(Place(node: child, depth: place.depth + 1, literal: place.literal, isRooted: place.isRooted))
      }
    }
    for place in position.nodes { follow(place) }
    follow(Place(node: Self.anywhere, depth: 0, literal: 0, isRooted: false))
    return Position(nodes: next)
  }

  /// Whether some line speaks of the member called `name`, or of what is below it.
  func leadsSomewhere(_ name: String, from position: Position) -> Bool { !step(name, from: position).isNowhere }

  /// The line for a value that stands here: the one with most names, then most literal, then from the top.
  func line(at position: Position) -> Line? {
    var best: Line?
    for place in position.nodes {
      guard let entry = nodes[place.node].entry else { continue }
      let line = Line(entry: entry, place: place)
      if best.map(line.outranks) ?? true { best = line }
    }
    return best
  }
}

extension VocabularyIndex.Place {
  fileprivate func outranks(_ other: Self) -> Bool {
    if depth != other.depth { return depth > other.depth }
    if literal != other.literal { return literal > other.literal }
    return isRooted && !other.isRooted
  }
}
