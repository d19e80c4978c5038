/// Policy documents, and each way to write one wrongly.

import CryptoPrimitives
import LearningRecords
import OpenSSLCrypto

enum PolicyFileVectors {
  static func add(to suite: inout Collection) throws {
    let good = try Case(
      "redaction/policy-file/good", "A policy document with a rule of each kind is read.", .policyIncomplete,
      covers: ["LER-20", "LER-28"], PolicyFileInput(text: document()), payload: digestOfGood)
    try suite.add(good)
    try suite.add(
      good.accepting(
        "other-order", "The order of members and the space between them do not change the digest.", .policyVersion,
        covers: ["LER-28"]
      ) {
        $0.text = """
          {"rules": [\(rules)],
            "version":"1",   "purpose": "A test", "name": "northport", "scrim_policy": 1}
          """
      },
      good.accepting(
        "escaped", "A letter that is written as an escape does not change the digest.", .policyJSON, covers: ["LER-28"]
      ) { $0.text = $0.text.replacing("northport", with: #"n\u006frthport"#) },
      good.accepting(
        "all-members", "Every member that a rule can have may stand in one rule.", .policyMember, covers: ["LER-20"],
        payload: digest(ofRules: everything)
      ) { $0.text = $0.text.replacing(rules, with: everything) },
      good.accepting(
        "other-reason", "Another reason is another policy, with another digest.", .policyReason, covers: ["LER-28"],
        payload: digest(ofRules: rules.replacing("no grades", with: "no marks"))
      ) { $0.text = $0.text.replacing("no grades", with: "no marks") })
    for (name, title, rule, place, mutation, written, replacement) in wrong {
      try suite.add(
        good.refusing(
          name, title, by: rule, at: place, covers: ["LER-20"], mutation: mutation
        ) { $0.text = $0.text.replacing(written, with: replacement) })
    }
  }

  private static let rules = #"""
    {"action":"keep","category":"job-related","reason":"it bears on the job"},\#
    {"action":"withhold","path":"../result","reason":"no grades"},\#
    {"action":"withhold","credentialType":"Award","reason":"honours tell class"}
    """#

  private static let everything = #"""
    {"action":"withhold","category":"job-related","credentialType":"Award","path":"../{a,b}/*/c",\#
    "reason":"all at once"}
    """#

  private static func document() -> String {
    #"{"scrim_policy":1,"name":"northport","version":"1","purpose":"A test","rules":[\#(rules)]}"#
  }

  private static var digestOfGood: String { digest(ofRules: rules) }

  /// The digest of the resolved document: its members by the bytes of their names, all rules in it, no white space.
  private static func digest(ofRules rules: String) -> String {
    quoted(
      vectorgen.digest(#"{"name":"northport","purpose":"A test","rules":[\#(rules)],"scrim_policy":1,"version":"1"}"#))
  }

  /// Name, title, rule, place, mutation, and what is written in place of what.
  private static let wrong: [(String, String, RedactionRule, String, String, String, String)] = [
    (
      "not-json", "A policy with a comma too many is refused.", .policyJSON, "",
      "a comma stands behind the last member",
      #"}]}"#, #"}],}"#
    ),
    (
      "member-twice", "A policy with a member twice is refused.", .policyJSON, "", "the version is written twice",
      #""version":"1","#, #""version":"1","version":"2","#
    ),
    (
      "other-format", "A policy of a format that is not known is refused.", .policyVersion, "", "the format is 2",
      #""scrim_policy":1"#, #""scrim_policy":2"#
    ),
    (
      "format-as-text", "A policy whose format is a text is refused.", .policyVersion, "", "the format is a text",
      #""scrim_policy":1"#, #""scrim_policy":"1""#
    ),
    (
      "unknown-member", "A member that is not known is refused: a misspelt one must not show anything.", .policyMember,
      "/extend", "extends is misspelt", #""version":"1","#, #""version":"1","extend":"uk","#
    ),
    (
      "unknown-member-of-a-rule", "A member of a rule that is not known is refused.", .policyMember, "/rules/1/paths",
      "path is misspelt", #""path":"#, #""paths":"#
    ),
    (
      "no-version", "A policy without a version is refused.", .policyIncomplete, "/version", "the version is left out",
      #""version":"1","#, ""
    ),
    (
      "empty-name", "A policy with an empty name is refused.", .policyIncomplete, "/name", "the name is empty",
      #""name":"northport""#, #""name":"""#
    ),
    (
      "name-of-a-built-in", "A policy that calls itself like a built-in one is refused.", .policyIncomplete, "/name",
      "the name is that of the default policy", #""name":"northport""#, #""name":"blind-first-round""#
    ),
    (
      "rules-no-list", "Rules that are no list are refused.", .policyIncomplete, "/rules", "the rules are an object",
      #"[\#(rules)]"#, "{}"
    ),
    (
      "unknown-base", "A policy that extends one that is not built in is refused.", .policyBase, "/extends",
      "it extends a policy of somebody's own", #""version":"1","#, #""version":"1","extends":"southport","#
    ),
    (
      "unknown-action", "An action other than keep and withhold is refused.", .policyAction, "/rules/1/action",
      "the action is to blur", #"{"action":"withhold","path""#, #"{"action":"blur","path""#
    ),
    (
      "no-subject", "A rule about nothing is refused.", .policySubject, "/rules/1", "the path is left out",
      #""path":"../result","#, ""
    ),
    (
      "empty-type", "A rule about an empty type is refused.", .policySubject, "/rules/2/credentialType",
      "the type is empty", #""credentialType":"Award""#, #""credentialType":"""#
    ),
    (
      "unknown-category", "A category that there is not is refused.", .policyCategory, "/rules/0/category",
      "the category is misspelt", #""category":"job-related""#, #""category":"jobrelated""#
    ),
    (
      "unreadable-path", "A path with an empty step is refused.", .policyPath, "/rules/1/path",
      "a step of the path is empty", #""../result""#, #""..//result""#
    ),
    (
      "open-brace", "A path with an open brace is refused.", .policyPath, "/rules/1/path",
      "a brace of the path is not closed", #""../result""#, #""../{result""#
    ),
    (
      "no-reason", "A rule without a reason is refused: people are owed one.", .policyReason, "/rules/1/reason",
      "the reason is left out", #","reason":"no grades""#, ""
    ),
    (
      "shows-binary", "A rule that would show binary content is refused.", .policyBinary, "/rules/0/category",
      "the category that is kept is binary", #""category":"job-related""#, #""category":"binary""#
    ),
  ]
}
