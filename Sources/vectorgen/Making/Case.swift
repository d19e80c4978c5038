/// A scenario as its author writes it: an input, what must come of it, and the small step from a good case to a bad one.

import Conformance
import StrictJSON

/// What an implementation is given, and for which action.
protocol VectorInput: Sendable {
  /// The table of rules that vectors of this kind cite.
  associatedtype CitedRule

  /// What is done with it.
  var action: Vector.Action { get }
  /// What an implementation must support to be asked.
  var features: Set<String> { get }
  /// The members of `given`.
  func members() throws -> JSONObject
  /// The row of a rule.
  static func row(of rule: CitedRule) -> RuleRow
}

/// One vector before it is written.
struct Case<Input: VectorInput>: Sendable {
  var id: String
  var title: String
  let rule: RuleRow
  let level: Vector.Level
  let severity: Vector.Severity
  let covers: [String]
  var origin: Vector.Origin?
  var input: Input
  var expectation: Vector.Expectation

  /// A good case. `payload` is the JSON text of what must come out.
  init(
    _ id: String, _ title: String, _ rule: Input.CitedRule, covers: [String], level: Vector.Level = .must,
    severity: Vector.Severity = .interop, _ input: Input, payload: String
  ) throws {
    (self.id, self.title, self.rule) = (id, title, Input.row(of: rule))
    (self.level, self.severity, self.covers) = (level, severity, covers)
    self.input = input
    expectation = .accept(try JSON(parsing: payload))
  }

  private init(
    beside good: Case, _ name: String, _ title: String, _ rule: RuleRow, covers: [String], level: Vector.Level,
    severity: Vector.Severity, origin: Vector.Origin?, expectation: Vector.Expectation, change: (inout Input) -> Void
  ) {
    id = name.contains("/") ? name : good.folder + "/" + name
    (self.title, self.rule, self.covers) = (title, rule, covers)
    (self.level, self.severity, self.origin) = (level, severity, origin)
    self.expectation = expectation
    input = good.input
    change(&input)
  }

  /// Another good case, one change away. Without `payload` the same must come out. A name without a slash stands in the
  /// same folder.
  func accepting(
    _ name: String, _ title: String, _ rule: Input.CitedRule? = nil, covers: [String], level: Vector.Level = .must,
    severity: Vector.Severity = .interop, payload: String? = nil, change: (inout Input) -> Void
  ) throws -> Case {
    Case(
      beside: self, name, title, rule.map(Input.row) ?? self.rule, covers: covers, level: level, severity: severity,
      origin: nil, expectation: try payload.map { .accept(try JSON(parsing: $0)) } ?? expectation, change: change)
  }

  /// A case that must be refused by `rule` at `location`, one named change away from this good one.
  func refusing(
    _ name: String, _ title: String, by rule: Input.CitedRule, at location: String, covers: [String],
    mutation: String, level: Vector.Level = .must, severity: Vector.Severity = .high,
    change: (inout Input) -> Void
  ) -> Case {
    let row = Input.row(of: rule)
    return Case(
      beside: self, name, title, row, covers: covers, level: level, severity: severity,
      origin: Vector.Origin(vector: id, mutation: mutation),
      expectation: .reject(rule: row.id, location: location), change: change)
  }

  /// A case on which the specification allows both answers.
  func leavingOpen(
    _ name: String, _ title: String, _ rule: Input.CitedRule, covers: [String], reason: String,
    severity: Vector.Severity = .interop, change: (inout Input) -> Void
  ) -> Case {
    Case(
      beside: self, name, title, Input.row(of: rule), covers: covers, level: .strict, severity: severity, origin: nil,
      expectation: .either(reason: reason), change: change)
  }

  /// The id without its last part.
  var folder: String { id.split(separator: "/").dropLast().joined(separator: "/") }

  /// The vector to write.
  var vector: Vector {
    get throws {
      Vector(
        id: id, title: title, rule: rule.id, section: rule.section,
        // What no specification says, none says MUST to.
        level: rule.section.hasPrefix("RFC") ? level : .strict, severity: severity, covers: covers,
        action: input.action, features: input.features, origin: origin, given: try input.members(),
        expectation: expectation)
    }
  }
}
