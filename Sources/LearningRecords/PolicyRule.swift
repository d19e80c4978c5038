/// One rule of a redaction policy.

internal import SelectiveDisclosure

/// What a rule does with the claims that it is about.
public enum RedactionAction: String, CaseIterable, Sendable {
  /// The claims are shown, unless the leak scan finds something in them.
  case keep
  /// The claims are not shown.
  case withhold
}

/// A rule: an action, the claims that it is about, and why. A claim must meet every condition that the rule names.
public struct PolicyRule: Hashable, Sendable {
  /// What is done.
  public let action: RedactionAction
  /// Claims of this category; nil for every category.
  public let category: ClaimCategory?
  /// Claims at this path of any record, or below it; nil for every path. `/` stands between names, `{a,b}` are
  /// alternatives, `*` is any one name, a leading `..` any depth; there are no indices.
  public var path: String? { pattern?.description }
  /// Claims of credentials of this type, the `achievementType` of Open Badges 3.0 included; nil for every type.
  public let credentialType: String?
  /// Why, for the people concerned.
  public let reason: String
  /// The name of the policy that the rule stands in.
  public let policy: String

  let pattern: PathPattern?

  init(
    _ action: RedactionAction, category: ClaimCategory? = nil, path pattern: PathPattern? = nil,
    credentialType: String? = nil, reason: String, policy: String
  ) {
    self.action = action
    self.category = category
    self.pattern = pattern
    self.credentialType = credentialType
    self.reason = reason
    self.policy = policy
  }

  /// Whether the rule is about a claim, whose credential and those around it have these types.
  func isAbout(_ claim: ClassifiedClaim, types: Set<String>) -> Bool {
    if let category, claim.category != category { return false }
    if let pattern, !pattern.covers(claim.names) { return false }
    if let credentialType, !types.contains(credentialType) { return false }
    return true
  }

  /// The rule as a member of a policy document, names in the order of their bytes.
  var json: JSON {
    var object: JSONObject = ["action": .string(action.rawValue)]
    if let category { object["category"] = .string(category.rawValue) }
    if let credentialType { object["credentialType"] = .string(credentialType) }
    if let path { object["path"] = .string(path) }
    object["reason"] = .string(reason)
    return .object(object)
  }
}
