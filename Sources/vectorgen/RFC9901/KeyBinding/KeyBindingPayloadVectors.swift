/// What a KB-JWT says: when, for whom, to which nonce. RFC 9901 §4.3, §7.3 steps 5.e, 5.f, 5.h.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum KeyBindingPayloadVectors {
  static func add(to suite: inout Collection) throws {
    let good = try BoundCredential.good()
    try suite.add(times.flatMap { good.refusing($0, in: "time").everywhere })
    try suite.add(furtherTimes.map { good.refusing($0, in: "time") })
    try suite.add((nonces.prefix(2) + audiences.prefix(3)).flatMap { good.refusing($0, in: "payload").everywhere })
    try suite.add((nonces.dropFirst(2) + audiences.dropFirst(3)).map { good.refusing($0, in: "payload") })
    try suite.add(otherClaims.map { good.refusing($0, in: "payload") })
    try edges(of: good, to: &suite)
    try normalisation(of: good, to: &suite)
    try furtherClaims(of: good, to: &suite)
  }

  // The clock says 1700000010, and 300 seconds are allowed.
  private static let times: [KeyBindingFault] = [
    .payload(
      "iat", nil, "iat-missing", "A KB-JWT has no iat.", by: .keyBindingTime,
      covers: ["SDJ-K-02", "SDJ-K-14", "T10", "D12"], mutation: "iat is taken out"),
    .payload(
      "iat", "1668464010", "iat-year-old", "A KB-JWT is a year old.", by: .keyBindingTime,
      covers: ["SDJ-K-14", "T10", "D8", "D12"], mutation: "iat is a year earlier"),
    .payload(
      "iat", "1731536010", "iat-year-ahead", "A KB-JWT was made a year from now.", by: .keyBindingTime,
      covers: ["SDJ-K-14", "T10", "D8"], mutation: "iat is a year later"),
  ]

  private static let furtherTimes: [KeyBindingFault] = [
    .payload(
      "iat", "0", "iat-1970", "A KB-JWT is from 1970.", by: .keyBindingTime, covers: ["SDJ-K-14", "T10", "D12"],
      mutation: "iat is 0"),
    .payload(
      "iat", "1699999709", "iat-second-too-old", "A KB-JWT is one second older than allowed.", by: .keyBindingTime,
      covers: ["SDJ-K-14", "T10"], mutation: "iat is 301 seconds ago"),
    .payload(
      "iat", "1700000011", "iat-second-ahead", "A KB-JWT comes from the next second, and no leeway is given.",
      by: .keyBindingTime, covers: ["SDJ-K-14", "T10"], mutation: "iat is one second ahead", level: .strict,
      severity: .interop),
    .payload(
      "iat", #""1700000000""#, "iat-text", "The iat of a KB-JWT is a text.", by: .timeMalformed,
      covers: ["SDJ-K-02", "SDJ-K-14", "T10"], mutation: "iat is written as a string"),
    .payload(
      "iat", "null", "iat-null", "The iat of a KB-JWT is null.", by: .timeMalformed, covers: ["SDJ-K-14", "T10"],
      mutation: "iat is null"),
    .payload(
      "iat", "true", "iat-true", "The iat of a KB-JWT is true, which is not 1.", by: .timeMalformed,
      covers: ["SDJ-K-14", "T10", "S4"], mutation: "iat is true"),
    .payload(
      "iat", "[1700000000]", "iat-array", "The iat of a KB-JWT is an array.", by: .timeMalformed,
      covers: ["SDJ-K-14", "T10"], mutation: "iat stands in an array"),
    .payload(
      "exp", "1700000010", "exp-reached", "A KB-JWT expires this very second.", by: .keyBindingExpired,
      covers: ["SDJ-K-19"], mutation: "exp is added, equal to now"),
    .payload(
      "exp", #""1800000000""#, "exp-text", "The exp of a KB-JWT is a text.", by: .timeMalformed, covers: ["SDJ-K-19"],
      mutation: "exp is added as a string", level: .strict),
    .payload(
      "nbf", "1700000011", "nbf-ahead", "A KB-JWT is valid from the next second on.", by: .keyBindingNotYetValid,
      covers: ["SDJ-K-19"], mutation: "nbf is added, one second ahead"),
  ]

  private static let nonces: [KeyBindingFault] = [
    .payload(
      "nonce", #""n-1T7_XyB3Nk""#, "nonce-other", "A KB-JWT answers another nonce.", by: .keyBindingNonce,
      covers: ["SDJ-K-15", "T11"], mutation: "the nonce is another"),
    .payload(
      "nonce", nil, "nonce-missing", "A KB-JWT has no nonce.", by: .keyBindingNonce,
      covers: ["SDJ-K-02", "SDJ-K-15", "T11"], mutation: "the nonce is taken out"),
    .payload(
      "nonce", #""n-0S6_WzA2M""#, "nonce-prefix", "A KB-JWT has the beginning of the nonce.", by: .keyBindingNonce,
      covers: ["SDJ-K-15", "T11"], mutation: "the nonce lacks its last character"),
    .payload(
      "nonce", #""n-0S6_WzA2Mj ""#, "nonce-space", "A space follows the nonce of a KB-JWT.", by: .keyBindingNonce,
      covers: ["SDJ-K-15"], mutation: "a space is added to the nonce"),
    .payload(
      "nonce", #""N-0S6_WZA2MJ""#, "nonce-case", "The nonce of a KB-JWT has other letter case.", by: .keyBindingNonce,
      covers: ["SDJ-K-15"], mutation: "the nonce is in capital letters"),
    .payload(
      "nonce", #""""#, "nonce-empty", "The nonce of a KB-JWT is empty.", by: .keyBindingNonce, covers: ["SDJ-K-15"],
      mutation: "the nonce is the empty string"),
    .payload(
      "nonce", "1", "nonce-number", "The nonce of a KB-JWT is a number.", by: .keyBindingNonce,
      covers: ["SDJ-K-02", "SDJ-K-15", "T11"], mutation: "the nonce is the number 1"),
    .payload(
      "nonce", #"["n-0S6_WzA2Mj"]"#, "nonce-array", "The nonce of a KB-JWT stands in an array.", by: .keyBindingNonce,
      covers: ["SDJ-K-15", "T11"], mutation: "the nonce stands in an array"),
    .payload(
      "nonce", "null", "nonce-null", "The nonce of a KB-JWT is null.", by: .keyBindingNonce,
      covers: ["SDJ-K-15", "T11"], mutation: "the nonce is null"),
  ]

  private static let audiences: [KeyBindingFault] = [
    .payload(
      "aud", #""https://other.example""#, "aud-other", "A KB-JWT is meant for another Verifier.",
      by: .keyBindingAudience, covers: ["SDJ-K-16", "T11", "D8", "D12"], mutation: "aud is another Verifier"),
    .payload(
      "aud", nil, "aud-missing", "A KB-JWT has no aud.", by: .keyBindingAudience,
      covers: ["SDJ-K-02", "SDJ-K-16", "T11", "D8"], mutation: "aud is taken out"),
    .payload(
      "aud", #"["https://jobs.example"]"#, "aud-array", "The aud of a KB-JWT is an array with the Verifier in it.",
      by: .keyBindingAudience, covers: ["SDJ-K-16", "T11", "D8"], mutation: "aud stands in an array"),
    .payload(
      "aud", #""https://jobs.example/""#, "aud-slash", "The aud of a KB-JWT has a slash more.",
      by: .keyBindingAudience, covers: ["SDJ-K-16"], mutation: "a slash is added to aud"),
    .payload(
      "aud", #""HTTPS://JOBS.EXAMPLE""#, "aud-case", "The aud of a KB-JWT has other letter case.",
      by: .keyBindingAudience, covers: ["SDJ-K-16"], mutation: "aud is in capital letters"),
    .payload(
      "aud", "7", "aud-number", "The aud of a KB-JWT is a number.", by: .keyBindingAudience,
      covers: ["SDJ-K-16", "T11", "D8"], mutation: "aud is the number 7"),
    .payload(
      "aud", "null", "aud-null", "The aud of a KB-JWT is null.", by: .keyBindingAudience,
      covers: ["SDJ-K-16", "T11"], mutation: "aud is null"),
  ]

  /// Payloads that are no claims at all.
  private static let otherClaims: [KeyBindingFault] = [
    KeyBindingFault(
      name: "array", title: "The payload of a KB-JWT is an array.", rule: .keyBindingPayload, location: "/payload",
      covers: ["SDJ-K-02"], mutation: "the payload is an empty array"
    ) { $0.payload = "[]" },
    KeyBindingFault(
      name: "not-json", title: "The payload of a KB-JWT is not JSON.", rule: .jsonGrammar, location: "/payload",
      covers: ["SDJ-K-02", "JOS-16"], mutation: "the payload lacks its last brace"
    ) { $0.payload.removeLast() },
    KeyBindingFault(
      name: "nonce-twice", title: "A KB-JWT has two nonces.", rule: .memberNameRepeated, location: "/payload",
      covers: ["SDJ-K-15", "JOS-16", "D41"], mutation: "a second nonce stands in front of the right one",
      level: .strict
    ) { $0.payload = $0.payload.replacing(#""nonce""#, with: #""nonce":"other","nonce""#) },
  ]

  private static func edges(of good: Case<TokenInput>, to suite: inout Collection) throws {
    for (name, title, iat) in [
      ("iat-now", "A KB-JWT was made this very second.", "1700000010"),
      ("iat-oldest", "A KB-JWT is exactly as old as allowed.", "1699999710"),
      ("iat-fraction", "The iat of a KB-JWT has a fraction.", "1700000000.25"),
    ] {
      try suite.add(
        good.accepting(
          "time/\(name)".inKeyBinding, title, .keyBindingTime, covers: ["SDJ-K-14", "T10"],
          level: name == "iat-oldest" ? .strict : .must
        ) { $0.keyBinding?.payload = KeyBindingInput.payload(setting: "iat", to: iat) })
    }
    let leeway = try good.accepting(
      "time/iat-within-leeway".inKeyBinding,
      "A KB-JWT comes from a clock that is a minute ahead, as the leeway allows.",
      .keyBindingTime, covers: ["SDJ-K-14"], level: .strict
    ) {
      $0.options = [("leeway", 60, "leeway")]
      $0.keyBinding?.payload = KeyBindingInput.payload(setting: "iat", to: "1700000070")
    }
    let oldest = try good.accepting(
      "time/iat-old-within-leeway".inKeyBinding,
      "A KB-JWT is older than allowed by as much as clocks may differ.", .keyBindingTime, covers: ["SDJ-K-14"],
      level: .strict
    ) {
      $0.options = [("leeway", 60, "leeway")]
      $0.keyBinding?.payload = KeyBindingInput.payload(setting: "iat", to: "1699999650")
    }
    try suite.add(
      oldest,
      oldest.refusing(
        "iat-old-beyond-leeway", "A KB-JWT is older than allowed by more than clocks may differ.",
        by: .keyBindingTime, at: "/kb_jwt/payload/iat", covers: ["SDJ-K-14"], mutation: "iat is a second earlier"
      ) { $0.keyBinding?.payload = KeyBindingInput.payload(setting: "iat", to: "1699999649") },
      leeway,
      leeway.refusing(
        "iat-beyond-leeway", "A KB-JWT comes from a clock that is further ahead than the leeway.",
        by: .keyBindingTime, at: "/kb_jwt/payload/iat", covers: ["SDJ-K-14"], mutation: "iat is a second later"
      ) { $0.keyBinding?.payload = KeyBindingInput.payload(setting: "iat", to: "1700000071") })
  }

  private static func normalisation(of good: Case<TokenInput>, to suite: inout Collection) throws {
    let composed = try good.accepting(
      "payload/nonce-composed".inKeyBinding, "A nonce with an accent is the one asked for.", .keyBindingNonce,
      covers: ["SDJ-K-15"]
    ) {
      $0.demand["nonce"] = "caf\u{e9}"
      $0.keyBinding?.payload = KeyBindingInput.payload(setting: "nonce", to: "\"caf\u{e9}\"")
    }
    try suite.add(
      composed,
      composed.refusing(
        "nonce-decomposed", "A nonce that looks the same has other bytes.", by: .keyBindingNonce,
        at: "/kb_jwt/payload/nonce", covers: ["SDJ-K-15", "S2"],
        mutation: "the accent is a character of its own"
      ) { $0.keyBinding?.payload = KeyBindingInput.payload(setting: "nonce", to: "\"cafe\u{301}\"") },
      try composed.accepting(
        "nonce-escaped", "A nonce written with JSON escapes is the same nonce.", covers: ["SDJ-K-15"]
      ) { $0.keyBinding?.payload = KeyBindingInput.payload(setting: "nonce", to: #""\u0063af\u00e9""#) })
  }

  private static func furtherClaims(of good: Case<TokenInput>, to suite: inout Collection) throws {
    for (name, title, member, value, rule) in [
      ("exp-ahead", "A KB-JWT that expires in the next second holds.", "exp", "1700000011", Rule.keyBindingExpired),
      ("nbf-reached", "A KB-JWT holds from its nbf on.", "nbf", "1700000010", .keyBindingNotYetValid),
      (
        "claim-of-a-protocol", "A KB-JWT has a claim of the protocol that carries it.", "transaction_data_hashes",
        #"["fOBUSQvo46yQO-wRwXBcGqvnbKIueISEL961_Sjd4do"]"#, .keyBindingDigest
      ),
    ] {
      try suite.add(
        good.accepting(
          "payload/\(name)".inKeyBinding, title, rule,
          covers: [member.hasPrefix("transaction") ? "SDJ-K-03" : "SDJ-K-19"]
        ) { $0.keyBinding?.payload = KeyBindingInput.payload(setting: member, to: value) })
    }
  }
}
