/// The table of rules: every identifier once, the same on every floor, each with a sentence for people.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct RuleTests {
  @Test func everyIdentifierIsUnique() {
    for identifiers in [
      Rule.allCases.map(\.rawValue), JOSERule.allCases.map(\.rawValue), JSONRule.allCases.map(\.rawValue),
    ] {
      #expect(Set(identifiers).count == identifiers.count)
    }
  }

  @Test(arguments: JSONRule.allCases) func aJSONRuleKeepsItsIdentifier(_ rule: JSONRule) {
    switch rule {
    // What was parsed is a token by then, and its limits are this floor's.
    case .tooDeep: #expect(Rule(rule) == .tooDeep)
    case .tooLarge: #expect(Rule(rule) == .tokenTooLarge)
    default: #expect(Rule(rule).rawValue == rule.rawValue)
    }
    #expect(JOSERule(rule).rawValue == rule.rawValue)
  }

  @Test(arguments: JOSERule.allCases) func aJOSERuleKeepsItsIdentifier(_ rule: JOSERule) {
    switch rule {
    case .jsonTooDeep: #expect(Rule(rule) == .tooDeep)
    case .jsonTooLarge: #expect(Rule(rule) == .tokenTooLarge)
    default: #expect(Rule(rule).rawValue == rule.rawValue)
    }
  }

  @Test(arguments: Rule.allCases) func aRuleHasASentenceAndASection(_ rule: Rule) {
    #expect(rule.sentence.count > 10)
    #expect(!rule.sentence.hasSuffix("."))
    #expect(rule.sentence.allSatisfy { $0.isASCII && $0 != "\n" })
    #expect(!rule.section.isEmpty)
    #expect(rule.rawValue.allSatisfy { $0.isLetter || $0.isNumber || "-._".contains($0) })
  }

  @Test func noTwoRulesSayTheSame() {
    #expect(Set(Rule.allCases.map(\.sentence)).count == Rule.allCases.count)
  }

  @Test(arguments: [
    (Rule.digestRepeated, "RFC 9901 §7.1 step 4"), (.claimNameTaken, "RFC 9901 §7.1 step 3.c.ii.3"),
    (.keyBindingNonce, "RFC 9901 §7.3 step 5.f"), (.memberNameRepeated, "RFC 8259 §4"),
    (.lastTildeMissing, "RFC 9901 §4"),
    (.tooDeep, "a limit of this implementation"), (.pathMalformed, "a rule of this implementation"),
  ])
  func aRuleCitesItsPlace(_ rule: Rule, _ section: String) {
    #expect(rule.section == section)
  }

  // SDJ-V-21
  @Test func anErrorSaysItsRuleAndItsPlace() {
    #expect(
      SDJWTError(.keyBindingNonce, at: ["kb_jwt", "payload", "nonce"]).description
        == "the nonce is not the one asked for (rfc9901-7.3-5.f-nonce) at /kb_jwt/payload/nonce")
    #expect(SDJWTError(.lastTildeMissing).description.hasSuffix("(rfc9901-4-last-tilde)"))
  }
}
