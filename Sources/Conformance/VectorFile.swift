/// A vector as a JSON file: read strictly, written with its members in one order.

public import StrictJSON

extension Vector {
  /// Reads a vector. Unknown and missing members are refused: a misspelt one must not weaken a test.
  public init(_ object: JSONObject) throws(VectorError) {
    var members = VectorMembers(object)
    id = try members.string("id")
    title = try members.string("title")
    rule = try members.string("rule")
    section = try members.string("section")
    level = try members.choice("level")
    severity = try members.choice("severity")
    covers = try members.strings("covers")
    action = try members.choice("action")
    features = try members.strings("features")
    if let from = try members.optional("from") {
      var members = VectorMembers(try VectorMembers.object(from, named: "from"), inside: "from")
      origin = Origin(vector: try members.string("vector"), mutation: try members.string("mutation"))
      try members.end()
    } else {
      origin = nil
    }
    given = try members.object("given")
    expectation = try Expectation(try members.object("expect"))
    try members.end()
  }

  /// The file's members in their order.
  public var json: JSONObject {
    var object: JSONObject = [
      "id": .string(id), "title": .string(title), "rule": .string(rule), "section": .string(section),
      "level": .string(level.rawValue), "severity": .string(severity.rawValue),
      "covers": .array(covers.map { .string($0) }), "action": .string(action.rawValue),
      "features": .array(features.map { .string($0) }),
    ]
    if let origin {
      object["from"] = ["vector": .string(origin.vector), "mutation": .string(origin.mutation)]
    }
    object["given"] = .object(given)
    object["expect"] = .object(expectation.json)
    return object
  }
}

extension Vector.Expectation {
  init(_ object: JSONObject) throws(VectorError) {
    var members = VectorMembers(object, inside: "expect")
    let verdict = try members.string("verdict")
    switch verdict {
    case "accept": self = .accept(try members.required("payload"))
    case "reject": self = .reject(rule: try members.string("rule"), location: try members.string("location"))
    case "either": self = .either(reason: try members.string("reason"))
    default: throw VectorError(.memberValue, at: ["expect", "verdict"])
    }
    try members.end()
  }

  var json: JSONObject {
    switch self {
    case .accept(let payload): ["verdict": "accept", "payload": payload]
    case .reject(let rule, let location):
      ["verdict": "reject", "rule": .string(rule), "location": .string(location)]
    case .either(let reason): ["verdict": "either", "reason": .string(reason)]
    }
  }
}
