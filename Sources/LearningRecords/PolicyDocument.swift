/// Reads a redaction policy that somebody wrote. Nothing in it is guessed: an unknown member is an error.

internal import SelectiveDisclosure

extension RedactionPolicy {
  /// Reads a policy document.
  /// - Parameter bytes: strict JSON in UTF-8, see ``RedactionPolicy``.
  /// - Throws: the `policy…` rule that it breaks, with the place in the document.
  public init(parsing bytes: [UInt8]) throws(RedactionError) {
    let document: JSON
    do {
      document = try JSON(parsing: bytes)
    } catch {
      throw RedactionError(.policyJSON)
    }
    guard let members = document.object, members["scrim_policy"] == 1 else { throw RedactionError(.policyVersion) }
    try PolicyReading.refuseOthers(
      in: members, than: ["scrim_policy", "name", "version", "purpose", "extends", "rules"])
    let name = try PolicyReading.text("name", of: members, or: .policyIncomplete)
    let version = try PolicyReading.text("version", of: members, or: .policyIncomplete)
    guard let rules = members["rules"]?.array else { throw RedactionError(.policyIncomplete, at: ["rules"]) }
    guard RedactionPolicy.builtIn(named: name) == nil else { throw RedactionError(.policyIncomplete, at: ["name"]) }
    let base = try PolicyReading.base(of: members)
    var all = base?.rules ?? []
    for (place, rule) in rules.enumerated() {
      all.append(try PolicyReading.rule(rule, in: name, at: ["rules", "\(place)"]))
    }
    self.init(
      name: name, version: version, base: base?.name,
      purpose: try PolicyReading.purpose(of: members) ?? base?.purpose ?? "",
      rules: all)
  }
}

private enum PolicyReading {
  static func refuseOthers(
    in members: JSONObject, than names: Set<String>, at place: JSONPointer = []
  ) throws(RedactionError) {
    for name in members.names where !names.contains(name) {
      throw RedactionError(.policyMember, at: place.appending(name))
    }
  }

  static func text(
    _ name: String, of members: JSONObject, or rule: RedactionRule, at place: JSONPointer = []
  ) throws(RedactionError) -> String {
    guard let text = members[name]?.string, !text.isEmpty else { throw RedactionError(rule, at: place.appending(name)) }
    return text
  }

  static func purpose(of members: JSONObject) throws(RedactionError) -> String? {
    members["purpose"] == nil ? nil : try text("purpose", of: members, or: .policyIncomplete)
  }

  static func base(of members: JSONObject) throws(RedactionError) -> RedactionPolicy? {
    guard let base = members["extends"] else { return nil }
    guard let policy = base.string.flatMap(RedactionPolicy.builtIn(named:)) else {
      throw RedactionError(.policyBase, at: ["extends"])
    }
    return policy
  }

  static func rule(_ value: JSON, in policy: String, at place: JSONPointer) throws(RedactionError) -> PolicyRule {
    guard let members = value.object else { throw RedactionError(.policyIncomplete, at: place) }
    try refuseOthers(in: members, than: ["action", "category", "path", "credentialType", "reason"], at: place)
    guard let action = members["action"]?.string.flatMap(RedactionAction.init(rawValue:)) else {
      throw RedactionError(.policyAction, at: place.appending("action"))
    }
    let category = try category(of: members, at: place)
    let pattern = try pattern(of: members, at: place)
    let type =
      members["credentialType"] == nil ? nil : try text("credentialType", of: members, or: .policySubject, at: place)
    guard category != nil || pattern != nil || type != nil else { throw RedactionError(.policySubject, at: place) }
    guard action == .withhold || category != .binary else {
      throw RedactionError(.policyBinary, at: place.appending("category"))
    }
    return PolicyRule(
      action, category: category, path: pattern, credentialType: type,
      reason: try text("reason", of: members, or: .policyReason, at: place), policy: policy)
  }

  private static func category(of members: JSONObject, at place: JSONPointer) throws(RedactionError) -> ClaimCategory? {
    guard let value = members["category"] else { return nil }
    guard let category = value.string.flatMap(ClaimCategory.init(rawValue:)) else {
      throw RedactionError(.policyCategory, at: place.appending("category"))
    }
    return category
  }

  private static func pattern(of members: JSONObject, at place: JSONPointer) throws(RedactionError) -> PathPattern? {
    guard let value = members["path"] else { return nil }
    guard let pattern = value.string.flatMap({ PathPattern($0) }) else {
      throw RedactionError(.policyPath, at: place.appending("path"))
    }
    return pattern
  }
}
