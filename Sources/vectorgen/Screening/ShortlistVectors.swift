/// Who of a finished round goes on to the second.

import BlindScreening
import Conformance
import StrictJSON

/// What the action `shortlist` is given.
struct ShortlistInput: VectorInput {
  var summary =
    #"{"posting":{"id":"J-1","digest":"posting digest"},"policy":{"name":"blind-first-round","digest":"policy digest"}}"#
  var reviews = [RoundName.holder, RoundName.stranger].map { #"{"pseudonym":"\#($0)","matches":[]}"# }
  var candidates = [RoundName.stranger, RoundName.holder]

  var action: Vector.Action { .shortlist }

  var features: Set<String> { [] }

  func members() throws -> JSONObject {
    [
      "summary": .string(summary), "reviews": .array(reviews.map { .string($0) }),
      "candidates": .array(candidates.map { .string($0) }), "now": 1_700_000_010,
    ]
  }

  static func row(of rule: BlindRoundRule) -> RuleRow { RuleRow(rule) }
}

enum ShortlistVectors {
  static func add(to suite: inout Collection) throws {
    let two = try Case(
      "screening/shortlist/two", "A shortlist names the posting, the policy and the candidates, in no order of merit.",
      .shortlistUnknown, covers: ["BLS-21"], severity: .high, ShortlistInput(),
      payload: list(of: RoundName.holder, RoundName.stranger))
    try suite.add(two)
    try suite.add(
      two.accepting(
        "one", "Of two who were reviewed one is listed.", .shortlistEmpty, covers: ["BLS-21"],
        payload: list(of: RoundName.holder)
      ) { $0.candidates.removeFirst() },
      two.accepting(
        "other-order", "The order in which candidates are named does not matter.", .shortlistRepeated,
        covers: ["BLS-21"]
      ) { $0.candidates.reverse() },
      two.accepting(
        "whole-summary", "A summary may say more than is asked of it.", .summaryMalformed, covers: ["BLS-21"]
      ) { $0.summary = $0.summary.dropLast() + #","applications":2,"reviews":2}"# },
      two.accepting(
        "lowest-pseudonym", "Any 26 characters of base32 without stray bits are a pseudonym.", .pseudonym,
        covers: ["BLS-21"], payload: list(of: lowest)
      ) {
        $0.reviews = [#"{"pseudonym":"\#(lowest)"}"#]
        $0.candidates = [lowest]
      },
      two.accepting(
        "reviewed-twice", "A candidate who was reviewed twice is one candidate.", .reviewMalformed, covers: ["BLS-21"]
      ) { $0.reviews.append($0.reviews[0]) })
    for (name, title, rule, place, mutation, change) in breaches {
      try suite.add(
        two.refusing(name, title, by: rule, at: place, covers: ["BLS-21"], mutation: mutation, change: change))
    }
  }

  /// 128 bits of zero.
  private static let lowest = String(repeating: "a", count: 26)

  private static func list(of pseudonyms: String...) -> String {
    #"""
    {"posting":"J-1","posting_digest":"posting digest","policy_digest":"policy digest","iat":1700000010,
     "pseudonyms":[\#(pseudonyms.map(quoted).joined(separator: ","))]}
    """#
  }

  private static let breaches:
    [(String, String, BlindRoundRule, String, String, @Sendable (inout ShortlistInput) -> Void)] = [
      (
        "nobody", "A shortlist of nobody is refused.", .shortlistEmpty, "", "no candidate is named",
        { $0.candidates = [] }
      ),
      (
        "twice", "A shortlist that names a candidate twice is refused.", .shortlistRepeated, "",
        "a candidate is named twice",
        { $0.candidates.append(RoundName.holder) }
      ),
      (
        "not-reviewed", "A shortlist of somebody who was not reviewed is refused.", .shortlistUnknown, "",
        "the review of one of them is left out", { $0.reviews.removeLast() }
      ),
      (
        "capital", "A pseudonym in capitals is refused.", .pseudonym, "/candidates/0", "a pseudonym is in capitals",
        { $0.candidates[0] = $0.candidates[0].uppercased() }
      ),
      (
        "short", "A pseudonym that lacks a character is refused.", .pseudonym, "/candidates/1",
        "the last character is left out", { $0.candidates[1].removeLast() }
      ),
      (
        "stray-bits", "A pseudonym with stray bits at its end is refused: one name has one spelling.", .pseudonym,
        "/candidates/0", "a bit that counts for nothing is set",
        { $0.candidates[0] = $0.candidates[0].dropLast() + "b" }
      ),
      (
        "summary-without-policy", "A summary that names no policy is refused.", .summaryMalformed, "",
        "the policy is left out", { $0.summary = #"{"posting":{"id":"J-1","digest":"posting digest"}}"# }
      ),
      (
        "summary-no-json", "A summary that is no JSON is refused.", .summaryMalformed, "", "the last brace is left out",
        { $0.summary.removeLast() }
      ),
      (
        "review-without-pseudonym", "A review without a pseudonym is refused.", .reviewMalformed, "",
        "the pseudonym of a review is left out", { $0.reviews[0] = #"{"matches":[]}"# }
      ),
      (
        "review-of-a-name", "A review of somebody by name is refused.", .reviewMalformed, "",
        "a name stands in place of the pseudonym", { $0.reviews[0] = #"{"pseudonym":"Imani Falk"}"# }
      ),
    ]
}
