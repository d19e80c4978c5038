/// Kinds of values that several actions are given.

internal import CryptoPrimitives
internal import JOSE
internal import SelectiveDisclosure
internal import StrictJSON

extension VectorMembers {
  /// A member that may be missing, but must be readable if it is there.
  mutating func optional<Value>(_ name: String, _ read: (JSON) -> Value?) throws(VectorError) -> Value? {
    guard let member = try optional(name) else { return nil }
    guard let value = read(member) else { throw wrong(name) }
    return value
  }

  /// A member that must be there and readable.
  mutating func required<Value>(_ name: String, _ read: (JSON) -> Value?) throws(VectorError) -> Value {
    guard let value = read(try required(name)) else { throw wrong(name) }
    return value
  }

  /// The bytes of `name`, or those of `name` with `bytes` in its place where a text cannot hold them.
  mutating func bytes(_ name: String, orEncodedIn encodedName: String) throws(VectorError) -> [UInt8] {
    guard let encoded = try optional(encodedName, \.string) else { return try required(name, RepeatedText.bytes) }
    do { return try Base64URL.decode(encoded) } catch { throw wrong(encodedName) }
  }

  /// A number of seconds that is not negative.
  mutating func duration(_ name: String) throws(VectorError) -> Duration? {
    try optional(name) { $0.number?.int.flatMap { $0 >= 0 ? .seconds($0) : nil } }
  }

  /// A time in Unix seconds.
  mutating func time(_ name: String) throws(VectorError) -> NumericDate {
    let value = try required(name)
    do { return try NumericDate(value) } catch { throw wrong(name) }
  }

  /// A list of claims paths, each a JSON array; the empty one is the whole document.
  mutating func paths(_ name: String) throws(VectorError) -> [ClaimPath]? {
    try optional(name) { $0.array?.reading(ClaimPath.init(given:)) }
  }

  /// One of a kind of names.
  mutating func optionalChoice<Choice: RawRepresentable<String>>(_ name: String) throws(VectorError) -> Choice? {
    try optional(name) { $0.string.flatMap(Choice.init(rawValue:)) }
  }
}

extension [JSON] {
  /// Every element, read; nil if one cannot be.
  func reading<Value>(_ read: (JSON) -> Value?) -> [Value]? {
    let values = compactMap(read)
    return values.count == count ? values : nil
  }
}

extension ClaimPath {
  /// A path as a vector writes it.
  init?(given value: JSON) {
    let components = value.array?.reading { (step) -> Component? in
      switch step {
      case .string(let name): .name(name)
      case .null: .all
      case .number(let number): number.int.flatMap { $0 >= 0 ? .index($0) : nil }
      case .bool, .array, .object: nil
      }
    }
    guard let components else { return nil }
    self.init(components)
  }
}

extension Limits {
  /// These limits with the bounds that a vector names in their place.
  func replaced(by members: inout VectorMembers) throws(VectorError) -> Limits {
    guard let bounds = try members.optional("limits", \.object) else { return self }
    var limits = self
    var rest = VectorMembers(bounds, inside: "given", "limits")
    for (name, bound) in Limits.bounds {
      if let value = try rest.optional(name, { $0.number?.int }) { limits[keyPath: bound] = value }
    }
    try rest.end()
    return limits
  }

  private static var bounds: [(name: String, bound: WritableKeyPath<Limits, Int>)] {
    [
      ("token_bytes", \.tokenBytes), ("disclosure_bytes", \.disclosureBytes), ("signatures", \.signatures),
      ("disclosures", \.disclosures), ("digests", \.digests), ("comparisons", \.comparisons), ("depth", \.depth),
    ]
  }
}
