/// What an implementation says of itself.

internal import StrictJSON

/// An implementation's name, and what it can be asked.
public struct ImplementationDescription: Hashable, Sendable {
  /// What it calls itself.
  public let name: String
  /// Its version.
  public let version: String
  /// The actions it does.
  public let actions: [Vector.Action]
  /// The features it has; those of actions that it does not do are of no consequence.
  public let features: Set<String>

  /// Makes a description.
  public init(name: String, version: String, actions: [Vector.Action], features: Set<String>) {
    (self.name, self.version, self.actions, self.features) = (name, version, actions, features)
  }

  /// Reads the answer to `{"action":"describe"}`; nil if it is another thing. Actions that we do not know are left out.
  init?(_ answer: JSON) {
    guard let name = answer["name"]?.string, let version = answer["version"]?.string,
      let actions = answer["actions"]?.array?.reading(\.string),
      let features = answer["features"]?.array?.reading(\.string)
    else { return nil }
    self.init(
      name: name, version: version, actions: actions.compactMap(Vector.Action.init(rawValue:)),
      features: Set(features))
  }

  /// Why a vector says nothing about this implementation; nil if it must answer.
  func reasonToSkip(_ vector: Vector) -> String? {
    guard actions.contains(vector.action) else { return "does not \(vector.action.rawValue)" }
    let missing = vector.features.filter { !features.contains($0) }
    return missing.isEmpty ? nil : "does not support \(missing.joined(separator: ", "))"
  }
}

extension Answer {
  /// Reads a foreign implementation's line; nil if it is no answer. Further members are not looked at, but an `id` must be
  /// that of the question.
  init?(_ line: JSON, to id: String) {
    guard line["id"] == nil || line["id"] == .string(id) else { return nil }
    switch line["verdict"] {
    case "accept":
      guard let payload = line["payload"] else { return nil }
      self = .accepted(payload)
    case "reject":
      guard let reason = line["reason"]?.string else { return nil }
      self = .rejected(Refusal(rule: line["rule"]?.string, location: line["location"]?.string, reason: reason))
    case "unsupported":
      guard let reason = line["reason"]?.string else { return nil }
      self = .unsupported(reason: reason)
    default: return nil
    }
  }
}
