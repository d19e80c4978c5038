/// Which of several keys is tried, and what a header must not decide. RFC 7515 §4.1.2 to §4.1.8, RFC 7517 §4.5, RFC 8725 §3.10.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum KeyChoiceVectors {
  /// Two keys of one Issuer, as while it changes from one to the other.
  private static let (old, new) = (TestKey.issuer.with(["kid": "2025"]), TestKey.stranger.with(["kid": "2026"]))

  static func add(to suite: inout Collection) throws {
    var input = TokenInput(#""role":"tutor""#)
    input.header = #"{"alg":"ES256","kid":"2026"}"#
    input.issuerKey = new
    input.trust = Trust.issuers((Trust.schoolName, [old, new]))
    let good = try Case(
      "jose/jws/kid-of-signer", "The kid names the one of two keys that signed.", .issuerKeyUnknown, covers: ["JOS-13"],
      input, payload: TokenInput.payload(#""role":"tutor""#))
    try suite.add(
      good,
      try good.accepting(
        "kid-of-older-key", "The kid names the older of two keys, and that signed.", covers: ["JOS-13"]
      ) {
        $0.header = #"{"alg":"ES256","kid":"2025"}"#
        $0.issuerKey = old
      },
      try good.accepting(
        "kid-of-unnamed-key", "The kid is unknown, and the only key has none.", covers: ["JOS-13"], level: .strict
      ) { $0.trust = Trust.issuers((Trust.schoolName, [.stranger])) },
      good.refusing(
        "kid-unknown", "No key has the kid of the token.", by: .issuerKeyUnknown, at: "/header/kid",
        covers: ["JOS-13"], mutation: "kid is unknown", level: .strict
      ) { $0.header = #"{"alg":"ES256","kid":"2027"}"# },
      good.refusing(
        "kid-path", "The kid of a token looks like a path to a file.", by: .issuerKeyUnknown, at: "/header/kid",
        covers: ["JOS-12", "JOS-13"], mutation: "kid is a path", level: .strict
      ) { $0.header = #"{"alg":"ES256","kid":"../../keys/2026"}"# })
    try normalised(beside: good, to: &suite)
  }

  private static func normalised(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    let composed = try good.accepting(
      "kid-composed", "The kid has an accented letter, as the key's has.", covers: ["JOS-13"]
    ) {
      $0.trust = Trust.issuers((Trust.schoolName, [old, TestKey.stranger.with(["kid": "cl\u{e9}"])]))
      $0.header = "{\"alg\":\"ES256\",\"kid\":\"cl\u{e9}\"}"
    }
    try suite.add(
      composed,
      composed.refusing(
        "kid-decomposed", "The kid looks the same as the key's and has other bytes.", by: .issuerKeyUnknown,
        at: "/header/kid", covers: ["JOS-13", "S2"], mutation: "the accent is a character of its own", level: .strict
      ) { $0.header = "{\"alg\":\"ES256\",\"kid\":\"cle\u{301}\"}" })
  }
}
