/// The employer's own files of a round: nonces and the posting key.

import BlindScreening
import Conformance
import StrictJSON

/// What the action `parse` is given for one of them.
struct RoundFileInput: VectorInput {
  /// `nonces` or `posting-key`.
  var kind: String
  var text: String

  var action: Vector.Action { .parse }

  var features: Set<String> { [kind] }

  func members() throws -> JSONObject { ["as": .string(kind), "text": .string(text)] }

  static func row(of rule: BlindRoundRule) -> RuleRow { RuleRow(rule) }
}

enum RoundFileVectors {
  static func add(to suite: inout Collection) throws {
    try addNonces(to: &suite)
    try addKeys(to: &suite)
  }

  private static func addNonces(to suite: inout Collection) throws {
    let first = #"{"id":"a-1","nonce":"5d1c"}"# + "\n"
    let good = try Case(
      "screening/nonces/two", "Two ids have a nonce each.", .noncesMalformed, covers: ["BLS-17"],
      RoundFileInput(kind: "nonces", text: first + #"{"id":"a-2","nonce":"77ab"}"# + "\n"), payload: "2")
    try suite.add(
      good,
      good.accepting(
        "no-last-line-feed", "The last line needs no line feed.", .nonceIDRepeated, covers: ["BLS-17"]
      ) { $0.text.removeLast() },
      good.accepting("none", "A file without lines has no nonces.", .nonceRepeated, covers: ["BLS-17"], payload: "0") {
        $0.text = ""
      })
    for (name, title, rule, line, mutation, second) in [
      (
        "empty-line", "An empty line among nonces is refused.", .noncesMalformed, "/1", "the second line is empty", "\n"
      ),
      (
        "empty-nonce", "An empty nonce is refused: it binds nothing.", .noncesMalformed, "/1",
        "the second nonce is empty",
        #"{"id":"a-2","nonce":""}"#
      ),
      (
        "further-member", "A line with another member is refused.", .noncesMalformed, "/1",
        "a name stands in the second line",
        #"{"id":"a-2","nonce":"77ab","name":"Imani"}"#
      ),
      (
        "nonce-as-number", "A nonce that is a number is refused.", .noncesMalformed, "/1",
        "the second nonce is a number",
        #"{"id":"a-2","nonce":77}"#
      ),
      (
        "id-twice", "One id with two nonces is refused.", .nonceIDRepeated, "/1",
        "the second line has the first one's id",
        #"{"id":"a-1","nonce":"77ab"}"#
      ),
      (
        "nonce-twice", "One nonce for two ids is refused: one presentation would serve both.", .nonceRepeated, "/1",
        "the second line has the first one's nonce", #"{"id":"a-2","nonce":"5d1c"}"#
      ),
    ] as [(String, String, BlindRoundRule, String, String, String)] {
      try suite.add(
        good.refusing(name, title, by: rule, at: line, covers: ["BLS-17"], mutation: mutation) {
          $0.text = first + second
        })
    }
  }

  private static func addKeys(to suite: inout Collection) throws {
    // SHA-256 of the seed, which is keyed BLAKE2b of nothing: computed apart from the engine.
    let good = try Case(
      "screening/posting-key/good", "A posting key of 32 bytes is read, and commits to one order of reviews.",
      .postingKey,
      covers: ["BLS-23", "BLS-25"], severity: .high, RoundFileInput(kind: "posting-key", text: RoundKey.sevens),
      payload: quoted("wjxtZ0Y5YyvwXdS93kxcN21MGc1Eg0cPttUoR6J5CUg"))
    try suite.add(
      good,
      good.accepting(
        "other", "Another posting key commits to another order.", covers: ["BLS-25"], severity: .high,
        payload: quoted("8VL-Se_h8zkHPjZQzFN-8XK7F9HIURM_X1CXmm2R7lM")
      ) { $0.text = RoundKey.eights })
    for (name, title, mutation, text) in [
      ("empty", "An empty posting key is refused.", "there is no key", ""),
      ("too-long", "A posting key of 33 bytes is refused.", "a byte is added", RoundKey.sevens.dropLast() + "cH"),
      (
        "line-feed", "A posting key with a line feed behind it is refused.", "a line feed is added",
        RoundKey.sevens + "\n"
      ),
      (
        "stray-bits", "A posting key with stray bits at its end is refused: one key has one text.",
        "a bit that counts for nothing is set", RoundKey.sevens.dropLast() + "d"
      ),
      (
        "other-alphabet", "A posting key in the alphabet of base64 is refused.", "a character is a plus sign",
        "+" + RoundKey.sevens.dropFirst()
      ),
    ] {
      try suite.add(
        good.refusing(name, title, by: .postingKey, at: "", covers: ["BLS-23"], mutation: mutation) { $0.text = text })
    }
  }
}
