/// The good presentation that the vectors about Key Binding differ from. RFC 9901 §4.3, §7.3.

import Conformance
import SelectiveDisclosure
import StrictJSON

/// A credential that names the Holder's key, one of its two concealed claims disclosed, and a good KB-JWT.
enum BoundCredential {
  static let name = disclosure(#"["lklxF5jMYlGTPUovMNIvCA", "name", "Noor Adeyemi"]"#)
  static let city = disclosure(#"["5bPs1IquZNa0hkaFzzzZNw", "city", "Kampala"]"#)
  static let digests = #""_sd":["\#(digest(name))","\#(digest(city))"]"#

  static func input() -> TokenInput {
    var input = TokenInput(digests + "," + TestKey.holder.confirmation, disclosing: [name])
    input.keyBinding = KeyBindingInput()
    input.demand = Demand.required
    return input
  }

  /// What comes of `input`, with another `cnf` or other claims if need be.
  static func processed(_ members: String = TestKey.holder.confirmation, showing claims: String? = nil) -> String {
    TokenInput.payload(members + (claims ?? #","name":"Noor Adeyemi""#))
  }

  /// `rfc9901/key-binding/good`.
  static func good() throws -> Case<TokenInput> {
    try Case(
      "rfc9901/key-binding/good", "A presentation with Key Binding is accepted.", .keyBindingDigest,
      covers: [
        "SDJ-K-01", "SDJ-K-02", "SDJ-K-04", "SDJ-K-05", "SDJ-K-06", "SDJ-K-07", "SDJ-K-08", "SDJ-K-09", "SDJ-K-11",
        "SDJ-K-12", "SDJ-K-13", "SDJ-K-14", "SDJ-K-15", "SDJ-K-16", "SDJ-K-18", "SDJ-K-21", "SDJ-J-02", "SDJ-J-04",
        "D8", "D10", "D12", "D19", "T08", "T10", "T11", "T12", "T13",
      ], input(),
      payload: processed())
  }
}

/// One thing that is wrong with a KB-JWT.
struct KeyBindingFault: Sendable {
  let name: String
  let title: String
  let rule: Rule
  /// Inside the KB-JWT.
  let location: String
  let covers: [String]
  let mutation: String
  var level = Vector.Level.must
  var severity = Vector.Severity.high
  let change: @Sendable (inout KeyBindingInput) -> Void

  /// A member of the payload with another value, a JSON text; nil takes it out.
  static func payload(
    _ member: String, _ value: String?, _ name: String, _ title: String, by rule: Rule, covers: [String],
    mutation: String, level: Vector.Level = .must, severity: Vector.Severity = .high
  ) -> KeyBindingFault {
    KeyBindingFault(
      name: name, title: title, rule: rule, location: "/payload/\(member)", covers: covers, mutation: mutation,
      level: level, severity: severity
    ) { $0.payload = KeyBindingInput.payload(setting: member, to: value) }
  }

  /// Another header, a JSON text.
  static func header(
    _ header: String, _ name: String, _ title: String, by rule: Rule, at location: String, covers: [String],
    mutation: String, level: Vector.Level = .must, severity: Vector.Severity = .high
  ) -> KeyBindingFault {
    KeyBindingFault(
      name: name, title: title, rule: rule, location: location, covers: covers, mutation: mutation, level: level,
      severity: severity
    ) { $0.header = header }
  }
}

extension Case where Input == TokenInput {
  /// The good presentation with a fault in its KB-JWT, signed again.
  func refusing(_ fault: KeyBindingFault, in folder: String) -> Case {
    refusing(
      "rfc9901/key-binding/\(folder)/\(fault.name)", fault.title, by: fault.rule, at: "/kb_jwt" + fault.location,
      covers: fault.covers, mutation: fault.mutation, level: fault.level, severity: fault.severity
    ) { input in
      var keyBinding = input.keyBinding ?? KeyBindingInput()
      fault.change(&keyBinding)
      input.keyBinding = keyBinding
    }
  }
}
