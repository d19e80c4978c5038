/// A posting and what is shown of a candidate.

import BlindScreening
import Conformance
import StrictJSON

/// What the action `match` is given.
struct MatchInput: VectorInput {
  /// The JSON text of the posting.
  var posting: String
  /// The JSON texts of frameworks beside it.
  var frameworks: [String] = []
  /// The JSON texts of one candidate's views.
  var views: [String]

  /// A posting of our own with these requirements, written as the inside of a JSON array.
  init(_ requirements: String, in views: String...) {
    posting = Self.posting(requirements)
    self.views = views
  }

  /// The JSON text of a posting of our own.
  static func posting(_ requirements: String, _ members: String = "") -> String {
    #"{"scrim_posting": 1, "id": "J-1", "title": "Rigger", "requirements": [\#(requirements)]\#(members)}"#
  }

  var action: Vector.Action { .match }

  var features: Set<String> { frameworks.isEmpty ? [] : ["frameworks"] }

  func members() throws -> JSONObject {
    var members: JSONObject = ["posting": try JSON(parsing: posting)]
    if !frameworks.isEmpty { members["frameworks"] = .array(try frameworks.map { try JSON(parsing: $0) }) }
    members["views"] = .array(try views.map { try JSON(parsing: $0) })
    return members
  }

  static func row(of rule: ScreeningRule) -> RuleRow { RuleRow(rule) }
}

/// One requirement's answer as a review packet has it.
struct ExpectedMatch {
  private let id: String
  private let name: String
  private var strength: MatchStrength?
  private var shortfall: Shortfall?
  private let claims: [ExpectedClaim]
  private var isMust = false
  private var weight = "1"

  /// It is met by these claims.
  static func met(_ id: String, _ name: String, _ claims: ExpectedClaim...) -> Self {
    Self(id: id, name: name, strength: claims.first?.strength, claims: claims)
  }

  /// It is not met, and these claims come nearest.
  static func unmet(_ id: String, _ name: String, _ shortfall: Shortfall, _ claims: ExpectedClaim...) -> Self {
    Self(id: id, name: name, shortfall: shortfall, claims: claims)
  }

  /// The same of a requirement that is a must.
  var must: Self {
    var match = self
    match.isMust = true
    return match
  }

  /// The same of a requirement of this weight.
  func weighing(_ weight: String) -> Self {
    var match = self
    match.weight = weight
    return match
  }

  fileprivate var json: JSON {
    var object: JSONObject = [
      "requirement": .string(id), "name": .string(name), "must": .bool(isMust), "weight": .string(weight),
      "met": .bool(shortfall == nil),
    ]
    object["strength"] = strength.map { .string($0.rawValue) }
    object["shortfall"] = shortfall.map { .string($0.rawValue) }
    object["evidence"] = .array(claims.map(\.json))
    return .object(object)
  }
}

/// One claim under such an answer.
struct ExpectedClaim {
  /// How surely it is about the requirement.
  let strength: MatchStrength
  /// Where it stands in the view.
  let pointer: String
  /// By what it names the requirement.
  let matched: String
  /// What it is called, if that is not what it matched by.
  var name: String?
  /// What it shows of level, years and result.
  var shown: [String] = []
  /// Which view it stands in.
  var view = 0
  /// Whether it has a name.
  var isNamed = true

  /// By an identifier.
  static func identifier(
    _ pointer: String, _ matched: String, name: String? = nil, shown: [String] = [], view: Int = 0
  ) -> Self {
    Self(
      strength: .identifier, pointer: pointer, matched: matched, name: name, shown: shown, view: view,
      isNamed: name != nil)
  }

  /// By a code and its framework.
  static func code(_ pointer: String, _ matched: String, name: String? = nil) -> Self {
    Self(strength: .codeAndFramework, pointer: pointer, matched: matched, name: name, isNamed: name != nil)
  }

  /// By a name.
  static func name(_ pointer: String, _ matched: String, shown: [String] = [], view: Int = 0) -> Self {
    Self(strength: .name, pointer: pointer, matched: matched, shown: shown, view: view)
  }

  fileprivate var json: JSON {
    var object: JSONObject = [
      "view": .number(JSONNumber(view)), "pointer": .string(pointer), "strength": .string(strength.rawValue),
      "matched": .string(matched),
    ]
    if isNamed { object["name"] = .string(name ?? matched) }
    if !shown.isEmpty { object["shown"] = .array(shown.map(JSON.string)) }
    return .object(object)
  }
}

extension Case<MatchInput> {
  /// A posting and views, with an answer for each requirement.
  init(
    _ name: String, _ title: String, _ rule: ScreeningRule, covers: [String], _ input: MatchInput,
    _ matches: ExpectedMatch...
  ) throws {
    try self.init(
      "screening/match/" + name, title, rule, covers: covers, severity: .high, input,
      payload: JSON.array(matches.map(\.json)).text())
  }

  /// The same posting or views with one change.
  func answering(
    _ name: String, _ title: String, _ rule: ScreeningRule? = nil, covers: [String], _ matches: ExpectedMatch...,
    change: (inout MatchInput) -> Void
  ) throws -> Case {
    try accepting(
      name, title, rule, covers: covers, severity: .high, payload: JSON.array(matches.map(\.json)).text(),
      change: change)
  }
}
