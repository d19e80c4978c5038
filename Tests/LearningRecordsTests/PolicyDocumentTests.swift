/// A policy that somebody wrote is read strictly, and identified by a digest.

import StrictJSON
import Testing

@testable import LearningRecords

@Suite struct PolicyDocumentTests {
  private static let document = """
    {"scrim_policy": 1, "name": "acme", "version": "2026-11", "extends": "blind-first-round", "purpose": "a test",
     "rules": [
       {"action": "withhold", "path": "../result", "reason": "no grades"},
       {"action": "keep", "category": "proxy", "path": "validFrom", "reason": "the law asks for it"},
       {"action": "withhold", "credentialType": "Diploma", "reason": "no diplomas"}]}
    """

  private func policy(_ text: String) throws -> RedactionPolicy { try RedactionPolicy(parsing: Array(text.utf8)) }

  @Test func theRulesOfTheExtendedPolicyComeFirst() throws {
    let policy = try policy(Self.document)
    #expect(policy.name == "acme" && policy.version == "2026-11" && policy.base == "blind-first-round")
    #expect(policy.rules.count == RedactionPolicy.blindFirstRound.rules.count + 3)
    #expect(policy.rules.last?.credentialType == "Diploma")
    #expect(policy.rules.last?.policy == "acme")
  }

  @Test(arguments: [
    ("{", RedactionRule.policyJSON, ""),
    (#"{"a": 1, "a": 2}"#, .policyJSON, ""),
    ("[]", .policyVersion, ""),
    (#"{"scrim_policy": 2}"#, .policyVersion, ""),
    (#"{"scrim_policy": 1, "name": "a", "version": "1", "rules": [], "colour": 1}"#, .policyMember, "/colour"),
    (#"{"scrim_policy": 1, "version": "1", "rules": []}"#, .policyIncomplete, "/name"),
    (#"{"scrim_policy": 1, "name": "uk", "version": "1", "rules": []}"#, .policyIncomplete, "/name"),
    (#"{"scrim_policy": 1, "name": "a", "version": 1, "rules": []}"#, .policyIncomplete, "/version"),
    (#"{"scrim_policy": 1, "name": "a", "version": "1"}"#, .policyIncomplete, "/rules"),
    (#"{"scrim_policy": 1, "name": "a", "version": "1", "rules": [3]}"#, .policyIncomplete, "/rules/0"),
    (#"{"scrim_policy": 1, "name": "a", "version": "1", "rules": [], "purpose": 3}"#, .policyIncomplete, "/purpose"),
    (#"{"scrim_policy": 1, "name": "a", "version": "1", "rules": [], "extends": "acme"}"#, .policyBase, "/extends"),
  ])
  func aDocumentThatIsNoPolicyIsRefused(_ text: String, _ rule: RedactionRule, _ place: String) {
    #expect { try policy(text) } throws: { error in
      (error as? RedactionError).map { $0.rule == rule && "\($0.location)" == place } ?? false
    }
  }

  @Test(arguments: [
    (#"{"path": "a", "reason": "r"}"#, RedactionRule.policyAction, "/rules/0/action"),
    (#"{"action": "hide", "path": "a", "reason": "r"}"#, .policyAction, "/rules/0/action"),
    (#"{"action": "keep", "reason": "r"}"#, .policySubject, "/rules/0"),
    (#"{"action": "keep", "category": "odd", "reason": "r"}"#, .policyCategory, "/rules/0/category"),
    (#"{"action": "keep", "category": "binary", "reason": "r"}"#, .policyBinary, "/rules/0/category"),
    (#"{"action": "keep", "path": "a//b", "reason": "r"}"#, .policyPath, "/rules/0/path"),
    (#"{"action": "keep", "path": ["a"], "reason": "r"}"#, .policyPath, "/rules/0/path"),
    (#"{"action": "keep", "path": "a"}"#, .policyReason, "/rules/0/reason"),
    (#"{"action": "keep", "path": "a", "reason": ""}"#, .policyReason, "/rules/0/reason"),
    (#"{"action": "keep", "credentialType": 1, "reason": "r"}"#, .policySubject, "/rules/0/credentialType"),
    (#"{"action": "keep", "pth": "a", "reason": "r"}"#, .policyMember, "/rules/0/pth"),
  ])
  func aRuleThatIsNoneIsRefused(_ text: String, _ rule: RedactionRule, _ place: String) {
    let document = #"{"scrim_policy": 1, "name": "a", "version": "1", "rules": [\#(text)]}"#
    #expect { try policy(document) } throws: { error in
      (error as? RedactionError).map { $0.rule == rule && "\($0.location)" == place } ?? false
    }
  }

  @Test func theDigestStandsForTheResolvedRules() throws {
    let digest = try policy(Self.document).digest
    #expect(digest.utf8.count == 43)
    #expect(try policy(Self.document.replacing(": ", with: ":\n ")).digest == digest)
    #expect(try policy(Self.document.replacing("no grades", with: "no marks")).digest != digest)
    #expect(try policy(Self.document.replacing("2026-11", with: "2026-12")).digest != digest)
    #expect(try policy(Self.document.replacing("blind-first-round", with: "uk")).digest != digest)
    #expect(Set(RedactionPolicy.builtIn.map(\.digest)).count == RedactionPolicy.builtIn.count)
  }

  @Test func theBuiltInPoliciesAreWhole() {
    #expect(
      RedactionPolicy.builtIn.map(\.name) == ["blind-first-round", "skills-only", "uk", "eu", "identity-reveal"])
    #expect(RedactionPolicy.builtIn.map { $0.rules.count } == [6, 13, 9, 9, 5])
    for policy in RedactionPolicy.builtIn {
      #expect(!policy.purpose.isEmpty)
      #expect(policy.rules.allSatisfy { !$0.reason.isEmpty })
    }
  }

  @Test(arguments: [
    ("a/b", ["a", "b"], true), ("a/b", ["a", "b", "c"], true), ("a/b", ["a"], false), ("a/b", ["x", "a", "b"], false),
    ("../a/b", ["x", "a", "b"], true), ("../a", ["a"], true), ("../a/b", ["a", "x", "b"], false),
    ("{a,b}/c", ["b", "c"], true), ("*/c", ["z", "c"], true), ("*/c", ["c"], false),
  ])
  func aPatternCoversAPathAndAllBelow(_ pattern: String, _ names: [String], _ isCovered: Bool) throws {
    #expect(try #require(PathPattern(pattern)).covers(names) == isCovered)
  }

  @Test(arguments: ["", "/", "a//b", "..", "../", "{a", "a}", "{}", "{a,,b}", "a*"])
  func aPatternThatIsNoneIsRefused(_ text: String) {
    #expect(PathPattern(text) == nil)
  }
}
