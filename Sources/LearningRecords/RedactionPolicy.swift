/// Which claims a blind reviewer may see: rules in an order, the last that speaks for a claim decides.

internal import CryptoPrimitives
internal import OpenSSLCrypto
public import SelectiveDisclosure

/// A redaction policy. What no rule speaks for is withheld; binary content is withheld whatever a rule says.
///
/// As a document it is JSON:
///
///     {"scrim_policy": 1, "name": "acme-first-round", "version": "2026-11", "extends": "blind-first-round",
///      "rules": [{"action": "withhold", "path": "../result", "reason": "the posting asks for no grades"}]}
///
/// The rules of the policy that it extends come first.
public struct RedactionPolicy: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// Its version. A policy that has been announced is never changed without a new one.
  public let version: String
  /// The name of the built-in policy whose rules come first.
  public let base: String?
  /// What it is for, in a sentence.
  public let purpose: String
  /// All rules, those of the extended policy first.
  public let rules: [PolicyRule]

  init(name: String, version: String, base: String?, purpose: String, rules: [PolicyRule]) {
    self.name = name
    self.version = version
    self.base = base
    self.purpose = purpose
    self.rules = rules
  }

  /// Identifies the policy: SHA-256 over its resolved document, base64url, 43 characters. Any change of a rule or of a
  /// reason, also in the policy that it extends, changes it.
  public var digest: String { Base64URL.encode(SHA2.sha256.digest(of: json.bytes())) }

  /// The resolved document: all rules stand in it, and it extends nothing.
  public var json: JSON {
    [
      "name": .string(name), "purpose": .string(purpose), "rules": .array(rules.map(\.json)), "scrim_policy": 1,
      "version": .string(version),
    ]
  }

  /// The types of credentials that its rules name.
  var credentialTypes: Set<String> { Set(rules.compactMap(\.credentialType)) }

  /// What the policy does with a claim, by its rules alone.
  func decision(on claim: ClassifiedClaim, types: Set<String>) -> PolicyRule? {
    rules.last { $0.isAbout(claim, types: types) }
  }
}
