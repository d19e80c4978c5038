/// Why a record cannot be shown blind, or a policy cannot be used.

public import SelectiveDisclosure

/// A sentence that a record or a policy document broke.
@nonexhaustive public enum RedactionRule: String, CaseIterable, Sendable {
  /// A credential has more than one subject, and nobody can say whose claims would be shown.
  case severalSubjects = "scrim-redaction-several-subjects"
  /// A policy is not strict JSON.
  case policyJSON = "scrim-policy-json"
  /// A policy is not an object with `scrim_policy` 1.
  case policyVersion = "scrim-policy-format"
  /// A member of a policy or of a rule has a name that is not known.
  case policyMember = "scrim-policy-member"
  /// A policy lacks a name, a version or rules, or one of them is not what it must be.
  case policyIncomplete = "scrim-policy-incomplete"
  /// A policy extends something that is not built in.
  case policyBase = "scrim-policy-extends"
  /// A rule's action is neither `keep` nor `withhold`.
  case policyAction = "scrim-policy-action"
  /// A rule says neither which category nor path nor credential type it is about.
  case policySubject = "scrim-policy-subject"
  /// A rule names a category that there is not.
  case policyCategory = "scrim-policy-category"
  /// A rule's path cannot be read.
  case policyPath = "scrim-policy-path"
  /// A rule gives no reason.
  case policyReason = "scrim-policy-reason"
  /// A rule would show images, documents or other content that no scan finds clean.
  case policyBinary = "scrim-policy-binary"

  /// What is wrong, for people.
  public var sentence: String {
    switch self {
    case .severalSubjects: "a credential has more than one subject"
    case .policyJSON: "the policy is not strict JSON"
    case .policyVersion: "the policy is not an object with \"scrim_policy\": 1"
    case .policyMember: "the policy has a member that is not known"
    case .policyIncomplete: "the policy lacks a name, a version or rules, or one of them is not what it must be"
    case .policyBase: "the policy extends one that is not built in"
    case .policyAction: "the action of a rule is neither keep nor withhold"
    case .policySubject: "a rule names no category, path or credential type"
    case .policyCategory: "a rule names a category that there is not"
    case .policyPath: "the path of a rule cannot be read"
    case .policyReason: "a rule gives no reason"
    case .policyBinary: "a rule would show binary content, which no scan finds clean"
    }
  }
}

/// A refusal of this module. It never holds a claim's value.
public struct RedactionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The rule that was broken.
  public let rule: RedactionRule
  /// Where, in the claims or in the policy document.
  public let location: JSONPointer

  /// Makes an error.
  public init(_ rule: RedactionRule, at location: JSONPointer = []) {
    self.rule = rule
    self.location = location
  }

  /// The rule's sentence, its identifier and the location.
  public var description: String {
    "\(rule.sentence) (\(rule.rawValue))" + (location.tokens.isEmpty ? "" : " at \(location)")
  }
}
