/// Where a claim is: a list of components, never a joined string. SD-JWT VC §4.6.1 and OpenID4VP §7 write it as JSON.

public import StrictJSON

/// A path to one claim or, with `.all`, to several.
///
/// Names are whole: a claim called `a.b`, `a/b`, `0` or the empty string is an ordinary claim.
public struct ClaimPath: Hashable, Sendable {
  /// One step down.
  public enum Component: Sendable {
    /// The member of an object with this name, compared by UTF-8 bytes.
    case name(String)
    /// The element of an array at this place, counted from 0.
    case index(Int)
    /// Every element of an array.
    case all
    /// One token of a JSON Pointer: the member of an object, or the element of an array whose index it spells.
    case pointerToken(String)
  }

  /// The steps from the top of the payload.
  public let components: [Component]

  /// Makes a path from its steps.
  public init(_ components: [Component]) { self.components = components }

  /// Makes the path that a JSON Pointer names. RFC 6901.
  public init(_ pointer: JSONPointer) { self.init(pointer.tokens.map { .pointerToken($0) }) }

  /// Reads a path from text: a claims path as JSON array (`["degrees",null,"type"]`), else a JSON Pointer.
  /// - Throws: `pathMalformed`.
  public init(parsing text: String) throws(SDJWTError) {
    if text.utf8.first == UInt8(ascii: "[") {
      let parsed: JSON
      do {
        parsed = try JSON(parsing: text)
      } catch {
        throw SDJWTError(.pathMalformed)
      }
      try self.init(json: parsed)
    } else {
      do {
        self.init(try JSONPointer(parsing: text))
      } catch {
        throw SDJWTError(.pathMalformed)
      }
    }
  }

  /// Reads a claims path: a non-empty array of strings, null and non-negative integers.
  private init(json: JSON) throws(SDJWTError) {
    guard let elements = json.array, !elements.isEmpty else { throw SDJWTError(.pathMalformed) }
    var components: [Component] = []
    for (index, element) in elements.enumerated() {
      switch element {
      case .string(let name): components.append(.name(name))
      case .null: components.append(.all)
      case .number(let number):
        guard let place = number.int, place >= 0 else { throw SDJWTError(.pathMalformed, at: ["\(index)"]) }
        components.append(.index(place))
      case .bool, .array, .object: throw SDJWTError(.pathMalformed, at: ["\(index)"])
      }
    }
    self.init(components)
  }

  /// The places in `value` that the path names, each as the positions of members and elements from the top down.
  ///
  /// A missing name or index, or a step that does not fit the kind of value, names nothing.
  func places(in value: JSON) -> [[Int]] {
    var found: [[Int]] = []
    ClaimPath.find(components[...], in: value, behind: []) { found.append($0) }
    return found
  }

  private static func find(
    _ steps: ArraySlice<Component>, in value: JSON, behind place: [Int], _ note: ([Int]) -> Void
  ) {
    guard let step = steps.first else { return note(place) }
    step.forEachChild(of: value) { find(steps.dropFirst(), in: $1, behind: place + [$0], note) }
  }
}

extension ClaimPath.Component {
  /// Calls `body` with each member or element of `value` that this step leads to, and its position.
  func forEachChild(of value: JSON, _ body: (_ position: Int, _ value: JSON) -> Void) {
    switch value {
    case .object(let object):
      guard let name, let place = object.place(of: name) else { return }
      body(place, object.value(at: place))
    case .array(let elements):
      if case .all = self {
        for (index, element) in elements.enumerated() { body(index, element) }
      } else if let index, elements.indices.contains(index) {
        body(index, elements[index])
      }
    case .string, .number, .bool, .null: return
    }
  }

  /// The place of an element, if the step can be one.
  private var index: Int? {
    switch self {
    case .index(let index): index
    case .pointerToken(let token): JSONPointer.index(token)
    case .name, .all: nil
    }
  }

  /// The name of a member, if the step can be one.
  var name: String? {
    switch self {
    case .name(let name), .pointerToken(let name): name
    case .index, .all: nil
    }
  }

  /// The step as a member of a claims path array; a JSON Pointer's token is a name there.
  fileprivate var json: JSON {
    switch self {
    case .name(let name), .pointerToken(let name): .string(name)
    case .index(let index): .number(JSONNumber(index))
    case .all: .null
    }
  }
}

extension ClaimPath.Component: Hashable {
  /// Names are equal when their bytes are.
  public static func == (a: Self, b: Self) -> Bool {
    switch (a, b) {
    case (.name(let x), .name(let y)), (.pointerToken(let x), .pointerToken(let y)): x.utf8.elementsEqual(y.utf8)
    case (.index(let x), .index(let y)): x == y
    case (.all, .all): true
    default: false
    }
  }

  /// Hashes the step's JSON.
  public func hash(into hasher: inout Hasher) { hasher.combine(json) }
}

extension ClaimPath: CustomStringConvertible {
  /// The path as a JSON array, null meaning every element.
  public var json: JSON { .array(components.map(\.json)) }

  /// The text of that array.
  public var description: String { json.text() }

  /// The path as a JSON Pointer; every element is `-`, RFC 6901's name for one that is not there.
  public var pointer: JSONPointer {
    JSONPointer(
      components.map { component in
        switch component {
        case .name(let name), .pointerToken(let name): name
        case .index(let index): "\(index)"
        case .all: "-"
        }
      })
  }
}

extension ClaimPath: ExpressibleByArrayLiteral {
  /// Makes a path from its steps.
  public init(arrayLiteral elements: Component...) { self.init(elements) }
}

extension ClaimPath.Component: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// A name.
  public init(stringLiteral name: String) { self = .name(name) }

  /// An index.
  public init(integerLiteral index: Int) { self = .index(index) }
}
