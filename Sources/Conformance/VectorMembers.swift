/// The members of a JSON object, taken one by one: what is left over at the end was not asked for.

internal import StrictJSON

struct VectorMembers {
  private var rest: JSONObject
  private let place: [String]

  init(_ object: JSONObject, inside place: String...) {
    rest = object
    self.place = place
  }

  func has(_ name: String) -> Bool { rest[name] != nil }

  mutating func optional(_ name: String) throws(VectorError) -> JSON? {
    rest.removeValue(named: name)
  }

  mutating func required(_ name: String) throws(VectorError) -> JSON {
    guard let value = rest.removeValue(named: name) else { throw missing(name) }
    return value
  }

  mutating func string(_ name: String) throws(VectorError) -> String {
    guard let text = try required(name).string else { throw wrong(name) }
    return text
  }

  mutating func strings(_ name: String) throws(VectorError) -> [String] {
    guard let list = try required(name).array else { throw wrong(name) }
    let texts = list.compactMap(\.string)
    guard texts.count == list.count else { throw wrong(name) }
    return texts
  }

  mutating func object(_ name: String) throws(VectorError) -> JSONObject {
    guard let object = try required(name).object else { throw wrong(name) }
    return object
  }

  mutating func choice<Choice: RawRepresentable<String>>(_ name: String) throws(VectorError) -> Choice {
    guard let choice = Choice(rawValue: try string(name)) else { throw wrong(name) }
    return choice
  }

  /// Refuses what nobody asked for.
  func end() throws(VectorError) {
    if let name = rest.names.first { throw VectorError(.memberUnknown, at: JSONPointer(place + [name])) }
  }

  static func object(_ value: JSON, named name: String) throws(VectorError) -> JSONObject {
    guard let object = value.object else { throw VectorError(.memberValue, at: [name]) }
    return object
  }

  func wrong(_ name: String) -> VectorError { VectorError(.memberValue, at: JSONPointer(place + [name])) }

  func missing(_ name: String) -> VectorError { VectorError(.memberMissing, at: JSONPointer(place + [name])) }
}
