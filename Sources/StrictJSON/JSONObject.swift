/// Members in the order they were written, each name once, names compared by their bytes. RFC 8259 §4.
///
/// Two objects are equal when they have the same names with the same values, in whatever order.
public struct JSONObject: Sendable {
  private var members: [Element] = []
  /// Where each name stands; empty while there are so few that looking through them is quicker.
  private var places: [UTF8Name: Int] = [:]

  /// An object without members.
  public init() {}

  /// An object of `members`, whose names the caller knows to be different.
  package init(distinct members: [Element]) {
    self.members = members
    rebuildPlaces()
  }

  /// How many members there are.
  public var count: Int { members.count }

  /// Whether there is no member.
  public var isEmpty: Bool { members.isEmpty }

  /// The names in written order.
  public var names: [String] { members.map(\.name) }

  /// The value of the member called `name`, byte for byte. A new member goes to the end; nil removes.
  public subscript(name: String) -> JSON? {
    get { place(of: name).map { members[$0].value } }
    set {
      guard let newValue else {
        removeValue(named: name)
        return
      }
      if let place = place(of: name) {
        members[place].value = newValue
      } else {
        append(name, newValue)
      }
    }
  }

  /// Takes the member called `name` out and returns its value; nil if there was none. Linear in ``count``.
  @discardableResult
  public mutating func removeValue(named name: String) -> JSON? {
    guard let place = place(of: name) else { return nil }
    let value = members.remove(at: place).value
    rebuildPlaces()
    return value
  }

  /// The member that was written at `place`, counted from 0.
  package subscript(at place: Int) -> Element { members[place] }

  /// The value of the member that was written at `place`, counted from 0.
  package func value(at place: Int) -> JSON { members[place].value }

  private static let fewMembers = 16

  /// Where the member called `name` was written, counted from 0.
  package func place(of name: String) -> Int? {
    guard places.isEmpty else { return places[UTF8Name(name)] }
    return members.firstIndex { UTF8Name($0.name) == UTF8Name(name) }
  }

  /// The same, for a name that is likely to stand at a place.
  package func place(of name: String, likely place: Int) -> Int? {
    guard place < members.count, UTF8Name(members[place].name) == UTF8Name(name) else { return self.place(of: name) }
    return place
  }

  private mutating func append(_ name: String, _ value: JSON) {
    members.append((name, value))
    if !places.isEmpty {
      places[UTF8Name(name)] = members.count - 1
    } else if members.count > Self.fewMembers {
      rebuildPlaces()
    }
  }

  private mutating func rebuildPlaces() {
    places = [:]
    guard members.count > Self.fewMembers else { return }
    places.reserveCapacity(members.count)
    for (place, member) in members.enumerated() { places[UTF8Name(member.name)] = place }
  }
}

extension JSONObject: Sequence {
  /// A name and its value.
  public typealias Element = (name: String, value: JSON)

  /// Walks the members in written order.
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate let members: [Element]
    private var place = 0

    fileprivate init(_ members: [Element]) {
      self.members = members
    }

    /// The next member; nil after the last.
    public mutating func next() -> Element? {
      guard place < members.count else { return nil }
      defer { place += 1 }
      return members[place]
    }
  }

  /// The members in written order.
  public func makeIterator() -> Iterator {
    Iterator(members)
  }

  /// How many members there are.
  public var underestimatedCount: Int { members.count }
}

extension JSONObject: Hashable {
  /// Whether both have the same names with equal values; order does not count.
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    JSON.object(left) == JSON.object(right)
  }

  /// Feeds what makes two objects equal.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(JSON.object(self))
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// The members of the literal, in order. A name given twice is the programmer's error and traps.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self.init(literal: elements)
  }

  init(literal elements: [(String, JSON)]) {
    for (name, value) in elements {
      precondition(place(of: name) == nil, "a name stands twice in a literal of a JSON object")
      append(name, value)
    }
  }
}
