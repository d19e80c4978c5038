/// Times, audience and required claims of the processed payload. RFC 9901 §7.1 step 6, §9.7; RFC 7519 §4.1.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct ValidityTests {
  /// A claim in clear, and the same disclosed at the top level.
  static func tokens(_ name: String, _ value: String) -> [Forgery] {
    let text = disclosure(#"["s","\#(name)",\#(value)]"#)
    return [Forgery(#""\#(name)":\#(value)"#), Forgery(digests(of: text), disclosing: [text])]
  }

  /// The readers with this leeway.
  static func readers(_ leeway: Duration) -> (verifier: Verifier, holder: Holder) {
    (Verifier(trusting: Keys.trusted, leeway: leeway), Holder(trusting: Keys.trusted, leeway: leeway))
  }

  // SDJ-T-01, SDJ-T-03, SDJ-T-05, SDJ-V-20, D15, D20, D38, T14: not at `exp` or later, in clear or disclosed.
  @Test(arguments: [(0, 999, 1000), (60, 1059, 1060), (1, 1000, 1001)])
  func aCredentialEndsAtItsExpiry(_ leeway: Int, _ last: Int, _ first: Int) throws {
    let (verifier, holder) = ValidityTests.readers(.seconds(leeway))
    for token in ValidityTests.tokens("exp", "1000") {
      try expectPayload(token, #""exp":1000"#, verifier: verifier, holder: holder, now: NumericDate(last))
      for now in [first, first + 1, first + 1_000_000] {
        try expectRefusal(
          token, by: .expired, at: "/payload/exp", verifier: verifier, holder: holder, now: NumericDate(now))
      }
    }
  }

  // SDJ-T-01, SDJ-T-04, SDJ-T-05, SDJ-V-20, D15, D38, T14: from `nbf` on.
  @Test(arguments: [(0, 999, 1000), (60, 939, 940), (1, 998, 999)])
  func aCredentialBeginsAtItsNotBefore(_ leeway: Int, _ last: Int, _ first: Int) throws {
    let (verifier, holder) = ValidityTests.readers(.seconds(leeway))
    for token in ValidityTests.tokens("nbf", "1000") {
      try expectPayload(token, #""nbf":1000"#, verifier: verifier, holder: holder, now: NumericDate(first))
      for now in [last, last - 1, 0] {
        try expectRefusal(
          token, by: .notYetValid, at: "/payload/nbf", verifier: verifier, holder: holder, now: NumericDate(now))
      }
    }
  }

  // SDJ-T-06, D15, T14: a time of another type is malformed, not absent.
  @Test(
    arguments: ["exp", "nbf", "iat"],
    [#""1883000000""#, "true", "null", "[]", "{}", "1E400", "-1E400", "1e300"])
  func aTimeIsANumberOfSeconds(_ name: String, _ value: String) throws {
    for token in ValidityTests.tokens(name, value) {
      try expectRefusal(token, by: .timeMalformed, at: "/payload/\(name)")
    }
  }

  // SDJ-T-06: a fraction is a time, and it counts.
  @Test(arguments: ["1700000010.5", "1.7000000105e9", "17000000105e-1"])
  func aTimeMayHaveAFraction(_ value: String) throws {
    let now = try NumericDate(1_700_000_010.5)
    for token in ValidityTests.tokens("exp", value) {
      try expectPayload(token, #""exp":\#(value)"#)
      try expectRefusal(token, by: .expired, at: "/payload/exp", now: now)
    }
    for token in ValidityTests.tokens("nbf", value) {
      try expectPayload(token, #""nbf":\#(value)"#, now: now)
      try expectRefusal(token, by: .notYetValid, at: "/payload/nbf")
    }
  }

  // SDJ-T-01, SDJ-T-02, SDJ-V-20, T14: absent, or there but not disclosed.
  @Test(arguments: ["exp", "nbf", "cnf", "status", "sub"])
  func aRequiredClaimIsInTheProcessedPayload(_ name: String) throws {
    let value = name == "exp" ? "1800000000" : name == "nbf" ? "1" : #"{"a":1}"#
    let verifier = Verifier(trusting: Keys.trusted, requiring: [[.name(name)]])
    for token in ValidityTests.tokens(name, value) {
      try expectPayload(token, #""\#(name)":\#(value)"#, entries: EntryPoint.verifiers, verifier: verifier)
      var without = token
      without.disclosures = []
      guard !token.disclosures.isEmpty else { continue }
      try expectRefusal(
        without, by: .requiredClaimMissing, at: "/payload/\(name)", entries: EntryPoint.verifiers, verifier: verifier)
    }
    try expectRefusal(
      Forgery(), by: .requiredClaimMissing, at: "/payload/\(name)", entries: EntryPoint.verifiers, verifier: verifier)
  }

  // SDJ-T-01, SDJ-T-02: what has expired and was withheld is missing.
  @Test func anExpiryThatIsWithheldIsMissing() throws {
    let token = ValidityTests.tokens("exp", "1")[1]
    let verifier = Verifier(trusting: Keys.trusted, requiring: [["exp"]])
    try expectRefusal(token, by: .expired, at: "/payload/exp", verifier: verifier)
    var withheld = token
    withheld.disclosures = []
    try expectRefusal(
      withheld, by: .requiredClaimMissing, at: "/payload/exp", entries: EntryPoint.verifiers, verifier: verifier)
  }

  // SDJ-T-02: `iss` too, and claims below the top level and in arrays.
  @Test func anyClaimMayBeRequired() throws {
    var token = Forgery()
    token.payload = "{}"
    let pinned = TrustedIssuers.pinned([Keys.issuer.publicKey])
    try expectRefusal(
      token, by: .requiredClaimMissing, at: "/payload/iss", entries: EntryPoint.verifiers,
      verifier: Verifier(trusting: pinned, requiring: [["iss"]]))
    let element = disclosure(#"["s",{"type":"BSc"}]"#)
    token = Forgery(#""degrees":[\#(placeholder(element))]"#, disclosing: [element])
    let verifier = Verifier(trusting: Keys.trusted, requiring: [["degrees", .all, "type"]])
    try expectPayload(token, #""degrees":[{"type":"BSc"}]"#, entries: EntryPoint.verifiers, verifier: verifier)
    token.disclosures = []
    try expectRefusal(
      token, by: .requiredClaimMissing, at: "/payload/degrees/-/type", entries: EntryPoint.verifiers,
      verifier: verifier)
  }

  // SDJ-T-07, SDJ-V-20, D24: one of the audiences; a Holder is none and does not ask.
  @Test(arguments: [
    (#""https://me.example""#, true), (#"["https://me.example"]"#, true), (#"["a","https://me.example","b"]"#, true),
    (#""https://you.example""#, false), ("[]", false), (#"["https://you.example"]"#, false),
    (#""https://me.example/""#, false), (#""""#, false), (#""https://ME.example""#, false),
    (#"["https://me","example"]"#, false),
  ])
  func aCredentialWithAnAudienceIsForThatAudience(_ value: String, _ isMine: Bool) throws {
    let me = Verifier(trusting: Keys.trusted, audience: "https://me.example")
    for token in ValidityTests.tokens("aud", value) {
      if isMine {
        try expectPayload(token, #""aud":\#(value)"#, verifier: me)
      } else {
        try expectRefusal(token, by: .audienceMismatch, at: "/payload/aud", entries: EntryPoint.verifiers, verifier: me)
      }
      try expectRefusal(token, by: .audienceMismatch, at: "/payload/aud", entries: EntryPoint.verifiers)
      try expectPayload(token, #""aud":\#(value)"#, entries: [.holder])
    }
    try expectPayload(Forgery(), "", verifier: me)
  }

  // SDJ-T-07: a hidden audience counts once it is disclosed.
  @Test func aHiddenAudienceCountsWhenItIsDisclosed() throws {
    let me = Verifier(trusting: Keys.trusted, audience: "https://me.example")
    let own = disclosure(#"["s","https://me.example"]"#)
    var token = Forgery(#""aud":["https://you.example",\#(placeholder(own))]"#, disclosing: [own])
    try expectPayload(token, #""aud":["https://you.example","https://me.example"]"#, verifier: me)
    token.disclosures = []
    try expectRefusal(token, by: .audienceMismatch, at: "/payload/aud", entries: EntryPoint.verifiers, verifier: me)
  }

  // SDJ-T-07: an audience of another type is malformed, for a Holder too.
  @Test(arguments: ["1", "null", "true", "{}", "[1]", #"["https://me.example",null]"#, #"[["https://me.example"]]"#])
  func anAudienceIsAStringOrStrings(_ value: String) throws {
    for token in ValidityTests.tokens("aud", value) {
      try expectRefusal(
        token, by: .audienceMalformed, at: "/payload/aud",
        verifier: Verifier(trusting: Keys.trusted, audience: "https://me.example"))
    }
  }

  // SDJ-T-08, SDJ-K-16: the credential's audience is not that of the KB-JWT, in either direction.
  @Test func theTwoAudiencesAreSeparate() throws {
    var token = Forgery(#""aud":"https://me.example",\#(Keys.confirmation)"#)
    token.keyBinding = KeyBindingForgery()
    let me = Verifier(trusting: Keys.trusted, audience: "https://me.example")
    try expectPayload(
      token, #""aud":"https://me.example",\#(Keys.confirmation)"#, entries: EntryPoint.verifiers,
      demand: Demands.required, verifier: me)
    try expectRefusal(
      token, by: .audienceMismatch, at: "/payload/aud", entries: EntryPoint.verifiers, demand: Demands.required,
      verifier: Verifier(trusting: Keys.trusted, audience: "https://jobs.example"))
    token.keyBinding?.payload.replace("https://jobs.example", with: "https://me.example")
    try expectRefusal(
      token, by: .keyBindingAudience, at: "/kb_jwt/payload/aud", entries: EntryPoint.verifiers,
      demand: Demands.required, verifier: me)
  }

  // SDJ-T-09: looking at `iat` is the Verifier's choice.
  @Test func aFutureIssueTimeIsRefusedOnDemandOnly() throws {
    for token in ValidityTests.tokens("iat", "1700000011") {
      try expectPayload(token, #""iat":1700000011"#)
      let strict = Verifier(trusting: Keys.trusted, issuedAt: .notInFuture)
      try expectRefusal(
        token, by: .issuedInFuture, at: "/payload/iat", entries: EntryPoint.verifiers, verifier: strict)
      try expectPayload(token, #""iat":1700000011"#, verifier: strict, now: 1_700_000_011)
      let lenient = Verifier(trusting: Keys.trusted, issuedAt: .notInFuture, leeway: .seconds(1))
      try expectPayload(token, #""iat":1700000011"#, verifier: lenient)
    }
  }

  // SDJ-T-10: what is not known is not judged, nor are these names below the top level.
  @Test func unknownClaimsAreIgnored() throws {
    let members = #""EXP":1,"exp ":1,"x":{"exp":1,"nbf":"soon","aud":7},"crit":["y"],"alg":"none""#
    try expectPayload(Forgery(members), members)
  }
}
