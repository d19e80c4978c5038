/// What a Disclosure may be, where its digest stands in an object and where it stands in an array.
/// RFC 9901 §4.2.1, §4.2.2, §7.1 step 3.c.

import Conformance
import SelectiveDisclosure

/// Where the digest of a Disclosure stands.
enum DigestPlace: String, CaseIterable, Sendable {
  case property, element
  case nestedProperty = "nested-property"
  case nestedElement = "nested-element"

  /// A token in which the Disclosure with this text is referred to here. The nested ones stand in another Disclosure.
  func refer(to text: String, in input: inout TokenInput) {
    let list = #""_sd":["\#(digest(text))"]"#
    let array = #"["clear",{"...":"\#(digest(text))"}]"#
    switch self {
    case .property: (input.payload, input.disclosures) = (TokenInput.payload(list), [text])
    case .element: (input.payload, input.disclosures) = (TokenInput.payload(#""list":\#(array)"#), [text])
    case .nestedProperty: nest("{\(list)}", text, in: &input)
    case .nestedElement: nest(array, text, in: &input)
    }
  }

  private func nest(_ value: String, _ text: String, in input: inout TokenInput) {
    let parent = disclosure(#"["lklxF5jMYlGTPUovMNIvCA", "outer", \#(value)]"#)
    input.payload = TokenInput.payload(#""_sd":["\#(digest(parent))"]"#)
    input.disclosures = [text, parent]
  }

  /// Where the digest stands.
  var place: String {
    switch self {
    case .property: "/payload/_sd/0"
    case .element: "/payload/list/1"
    case .nestedProperty: "/payload/outer/_sd/0"
    case .nestedElement: "/payload/outer/1"
    }
  }

  var isArray: Bool { self == .element || self == .nestedElement }

  /// The processed payload when a claim `name` with this value, or an element, has been put there.
  func payload(_ name: String, _ value: String) -> String {
    switch self {
    case .property: TokenInput.payload(#""\#(name)":\#(value)"#)
    case .element: TokenInput.payload(#""list":["clear",\#(value)]"#)
    case .nestedProperty: TokenInput.payload(#""outer":{"\#(name)":\#(value)}"#)
    case .nestedElement: TokenInput.payload(#""outer":["clear",\#(value)]"#)
    }
  }

  /// How a sentence names it.
  var name: String {
    switch self {
    case .property: "an object"
    case .element: "an array"
    case .nestedProperty: "a disclosed object"
    case .nestedElement: "a disclosed array"
    }
  }
}

enum DisclosureVectors {
  static func add(to suite: inout Collection) throws {
    for place in DigestPlace.allCases {
      let good = try good(at: place)
      try suite.add(good, otherKind(beside: good, at: place))
      for shape in shapes where place == .property || place == .element || shape.isForAll {
        try suite.add(shape.vector(beside: good, at: place))
      }
      try suite.add(
        noStrings.prefix(place.isArray ? 2 : 3).map { badSalt($0.id, $0.what, $0.json, beside: good, at: place) })
      guard !place.isArray else { continue }
      try suite.add(
        noStrings.prefix(place == .property ? 4 : 1).map {
          badName($0.id, $0.what, $0.json, beside: good, at: place)
        })
    }
  }

  /// What is no string.
  private static let noStrings: [(id: String, what: String, json: String)] = [
    ("number", "a number", "1"), ("null", "null", "null"), ("array", "an array", #"["text"]"#),
    ("boolean", "a truth value", "true"),
  ]

  /// A Disclosure of the right kind for each place.
  static func good(at place: DigestPlace) throws -> Case<TokenInput> {
    var input = TokenInput()
    place.refer(
      to: disclosure(place.isArray ? #"["2GLC42sKQveCfGfryNRN9w", 2]"# : #"["2GLC42sKQveCfGfryNRN9w", "year", 2]"#),
      in: &input)
    return try Case(
      "rfc9901/disclosure/\(place.rawValue)/good",
      "A Disclosure of \(place.isArray ? "two" : "three") elements belongs to a digest in \(place.name).",
      place.isArray ? .elementDisclosureExpected : .propertyDisclosureExpected,
      covers: [place.isArray ? "SDJ-D-02" : "SDJ-D-01", "SDJ-D-03", "SDJ-V-07"] + (place.isArray ? [] : ["SDJ-D-04"]),
      input, payload: place.payload("year", "2"))
  }

  private static func otherKind(beside good: Case<TokenInput>, at place: DigestPlace) -> Case<TokenInput> {
    good.refusing(
      place.isArray ? "three-elements" : "two-elements",
      "A Disclosure of \(place.isArray ? "three" : "two") elements belongs to a digest in \(place.name).",
      by: place.isArray ? .elementDisclosureExpected : .propertyDisclosureExpected, at: place.place,
      covers: [place.isArray ? "SDJ-D-02" : "SDJ-D-01", "SDJ-V-07", "D14", "T04"],
      mutation: place.isArray ? "a name is added to the Disclosure" : "the name is taken out of the Disclosure"
    ) {
      place.refer(
        to: disclosure(
          place.isArray ? #"["2GLC42sKQveCfGfryNRN9w", "year", 2]"# : #"["2GLC42sKQveCfGfryNRN9w", 2]"#), in: &$0)
    }
  }

  /// What is no array of two or three.
  private struct Shape {
    let name: String
    /// What the Disclosure is.
    let title: String
    let rule: Rule
    let json: String
    var isForAll = false

    func vector(beside good: Case<TokenInput>, at place: DigestPlace) -> Case<TokenInput> {
      good.refusing(
        name, "A Disclosure that belongs to a digest in \(place.name) is \(title).", by: rule, at: "/disclosures/0",
        covers: [place.isArray ? "SDJ-D-02" : "SDJ-D-01", "SDJ-V-07", "D9", "T04", "S10"],
        mutation: "the Disclosure becomes \(title)"
      ) { place.refer(to: disclosure(json), in: &$0) }
    }
  }

  private static let shapes = [
    Shape(name: "no-elements", title: "an empty array", rule: .disclosureLength, json: "[]", isForAll: true),
    Shape(name: "salt-only", title: "an array of nothing but a salt", rule: .disclosureLength, json: #"["salt"]"#),
    Shape(
      name: "four-elements", title: "an array of four", rule: .disclosureLength, json: #"["salt", "year", 2, null]"#),
    Shape(
      name: "an-object", title: "an object", rule: .disclosureNotArray, json: #"{"0":"salt","1":"year","2":2}"#),
    Shape(name: "a-string", title: "a string", rule: .disclosureNotArray, json: #""salt""#),
    Shape(name: "null", title: "null", rule: .disclosureNotArray, json: "null"),
    Shape(name: "a-number", title: "a number", rule: .disclosureNotArray, json: "3"),
    Shape(name: "no-json", title: "three words with commas between them", rule: .jsonGrammar, json: "salt,year,2"),
    Shape(name: "unclosed", title: "an array that does not end", rule: .jsonGrammar, json: #"["salt", "year", 2"#),
  ]

  private static func badSalt(
    _ id: String, _ what: String, _ json: String, beside good: Case<TokenInput>, at place: DigestPlace
  ) -> Case<TokenInput> {
    good.refusing(
      "salt-\(id)", "The salt of a Disclosure in \(place.name) is \(what).", by: .saltNotString,
      at: "/disclosures/0/0", covers: ["SDJ-D-03", "D44", "T04", "S10"], mutation: "the salt becomes \(json)",
      level: .strict, severity: .interop
    ) { place.refer(to: disclosure(place.isArray ? "[\(json), 2]" : #"[\#(json), "year", 2]"#), in: &$0) }
  }

  private static func badName(
    _ id: String, _ what: String, _ json: String, beside good: Case<TokenInput>, at place: DigestPlace
  ) -> Case<TokenInput> {
    good.refusing(
      "name-\(id)", "The claim name in a Disclosure in \(place.name) is \(what).", by: .claimNameNotString,
      at: "/disclosures/0/1", covers: ["SDJ-D-04", "D20", "D44", "T04", "S10"], mutation: "the name becomes \(json)",
      level: .strict
    ) { place.refer(to: disclosure(#"["2GLC42sKQveCfGfryNRN9w", \#(json), 2]"#), in: &$0) }
  }
}
