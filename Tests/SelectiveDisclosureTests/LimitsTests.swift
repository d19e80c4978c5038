/// Limits as rules: each at its bound and one above, and bounded work for hostile tokens. `Limits`; RFC 9901 §7.1.

import CryptoPrimitives
import Foundation
import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct LimitsTests {
  static let name = disclosure(#"["s","name","Ada"]"#)
  static let element = disclosure(#"["s",1]"#)

  /// What every reader with these limits answers to a text.
  static func answers(_ text: String, _ limits: Limits) -> [Answer] {
    [
      Answer { () throws(SDJWTError) in
        try Verifier(trusting: Keys.trusted, limits: limits).verify(text, keyBinding: .forbidden, at: Demands.now)
      },
      Answer { () throws(SDJWTError) in
        try Holder(trusting: Keys.trusted, limits: limits)
          .accept(SDJWT(parsing: text, limits: limits), at: Demands.now).payload
      },
    ]
  }

  static func expect(
    _ text: String, _ limits: Limits, refusedBy rule: Rule?, at place: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for answer in answers(text, limits) {
      switch (answer, rule) {
      case (.accepted, nil): break
      case (.refused(let actual, let location), _):
        #expect(actual == rule, sourceLocation: sourceLocation)
        #expect(location == place, sourceLocation: sourceLocation)
      case (.accepted, _): Issue.record("accepted", sourceLocation: sourceLocation)
      }
    }
  }

  // SDJ-F-10: at the bound a token is good, one above it is refused by the limit's own rule.
  @Test func eachLimitHoldsAtItsBoundAndRefusesOneAbove() throws {
    let token = Forgery(
      #"\#(digests([digest(LimitsTests.name), decoy(1)])),"a":[[\#(placeholder(LimitsTests.element))]]"#,
      disclosing: [LimitsTests.name, LimitsTests.element])
    let parts = try token.parts()
    for text in [parts.compact, parts.flattened(), parts.general()] {
      let rows: [(WritableKeyPath<Limits, Int>, Int, Rule, String)] = [
        (\.tokenBytes, text.utf8.count, .tokenTooLarge, ""),
        (\.disclosureBytes, LimitsTests.name.utf8.count, .disclosureTooLarge, "/disclosures/0"),
        (\.disclosures, 2, .tooManyDisclosures, "/disclosures"),
        (\.digests, 3, .tooManyDigests, "/payload/a/0/0"),
        (\.comparisons, 6, .tooManyComparisons, "/payload/a/0/0"),
      ]
      for (limit, bound, rule, place) in rows {
        var limits = Limits.presentation
        limits[keyPath: limit] = bound
        LimitsTests.expect(text, limits, refusedBy: nil)
        limits[keyPath: limit] = bound - 1
        LimitsTests.expect(text, limits, refusedBy: rule, at: place)
      }
    }
  }

  // SDJ-F-10, SDJ-J-07: every signature costs a copy of the payload, so their number has a bound.
  @Test func theNumberOfSignaturesHasABound() throws {
    let parts = try Forgery().parts()
    for (count, rule) in [(8, nil), (9, Rule.tooManySignatures)] {
      let entries = Array(repeating: parts.entry(header: nil), count: count)
      LimitsTests.expect(
        parts.general(entries: entries), .presentation, refusedBy: rule, at: "/signatures")
    }
  }

  // SDJ-F-10, D21, S6: nesting in the payload, in a Disclosure, and where a Disclosure is put in place.
  @Test func nestingHasABound() throws {
    var limits = Limits.presentation
    limits.depth = 8
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    try LimitsTests.expect(Forgery(#""a":\#(nested(7))"#).compact(), limits, refusedBy: nil)
    try LimitsTests.expect(Forgery(#""a":\#(nested(8))"#).compact(), limits, refusedBy: .tooDeep, at: "/payload")
    // The Disclosure's own array counts as one level while it is read.
    for (levels, isRefused) in [(7, false), (8, true)] {
      let text = disclosure(#"["s","a",\#(nested(levels))]"#)
      try LimitsTests.expect(
        Forgery(digests(of: text), disclosing: [text]).compact(), limits, refusedBy: isRefused ? .tooDeep : nil,
        at: "/disclosures/0")
    }
    let text = disclosure(#"["s",\#(nested(4))]"#)
    try LimitsTests.expect(
      Forgery(#""a":[[[\#(placeholder(text))]]]"#, disclosing: [text]).compact(), limits, refusedBy: nil)
    try LimitsTests.expect(
      Forgery(#""a":[[[[\#(placeholder(text))]]]]"#, disclosing: [text]).compact(), limits, refusedBy: .tooDeep,
      at: "/payload/a/0/0/0/0/0/0/0")
  }

  // SDJ-F-10, D21: 10,000 levels end in a refusal, in every part that is JSON, and not in a crash.
  @Test(arguments: ["[", #"{"a":"#]) func deepTextsAreRefused(_ opening: String) throws {
    let deep = String(repeating: opening, count: 10_000)
    try expectRefusal(Forgery(#""a":\#(deep)"#), by: .tooDeep, at: "/payload")
    let text = disclosure(#"["s","a",\#(deep)"#)
    try expectRefusal(
      Forgery(digests(of: text), disclosing: [text]), by: .tooDeep, at: "/disclosures/0",
      verifier: Verifier(trusting: Keys.trusted, limits: .issuance))
    var token = Forgery()
    token.header = #"{"alg":"ES256","x":\#(deep)"#
    try expectRefusal(token, by: .tooDeep, at: "/header")
    expectRefusal(ofText: #"{"payload":\#(deep)"#, by: .tooDeep, at: "")
  }

  // SDJ-F-10: the depth that a caller asks for ends at 512, however it is set.
  @Test func noLimitRaisesTheDepthBeyond512() {
    var limits = Limits.issuance
    limits.depth = 100_000
    #expect(limits.depth == 512)
    let other = Limits(
      tokenBytes: 1, disclosureBytes: 1, disclosures: 1, digests: 1, comparisons: 1, depth: Int.max)
    #expect(other.depth == 512)
  }

  // SDJ-F-10, S7: tildes and nothing else.
  @Test func aHundredThousandTildesAreRefused() throws {
    let tildes = String(repeating: "~", count: 100_000)
    let jwt = try Forgery().jwt()
    for (text, demand) in [
      (tildes, KeyBindingDemand.forbidden), (jwt + tildes, .forbidden), (tildes + jwt, Demands.required),
    ] {
      let error = refusal { () throws(SDJWTError) in
        try Verifier(trusting: Keys.trusted).verify(text, keyBinding: demand, at: Demands.now)
      }
      #expect(error == SDJWTError(.tooManyDisclosures, at: ["disclosures"]))
      #expect(refusal { () throws(SDJWTError) in try SDJWT(parsing: text) }?.rule == .tooManyDisclosures)
    }
  }

  // SDJ-F-10: 10 MB for a Verifier, 100,000 Disclosures for a Holder.
  @Test func aHugeTokenIsRefusedBeforeItIsRead() throws {
    let huge = String(repeating: "A", count: 10_000_000)
    let jwt = try Forgery().jwt()
    let verifier = Verifier(trusting: Keys.trusted)
    for text in [huge, "\(jwt)~\(huge)~", #"{"payload":"\#(huge)"}"#] {
      let error = refusal { () throws(SDJWTError) in
        try verifier.verify(text, keyBinding: .forbidden, at: Demands.now)
      }
      #expect(error == SDJWTError(.tokenTooLarge))
    }
    #expect(
      refusal { () throws(SDJWTError) in try SDJWT(parsing: "\(jwt)~\(huge)~") }
        == SDJWTError(.disclosureTooLarge, at: ["disclosures", "0"]))
    let many = String(repeating: "\(LimitsTests.name)~", count: 100_000)
    #expect(
      refusal { () throws(SDJWTError) in try SDJWT(parsing: "\(jwt)~\(many)") }
        == SDJWTError(.tooManyDisclosures, at: ["disclosures"]))
  }

  // SDJ-V-25, SDJ-P-10, D29: ten times the digests take about ten times as long; a quadratic search would take a hundred times.
  @Test func manyDigestsTakeLinearTime() throws {
    func time(_ count: Int) throws -> Double {
      let texts = (0..<count).map { disclosure(#"["s","n\#($0)",\#($0)]"#) }
      let token = try Forgery(digests(texts.map { digest($0) }), disclosing: texts).compact()
      var best = Double.infinity
      for _ in 0..<3 {
        let start = LimitsTests.threadSeconds
        let held = try Holder(trusting: Keys.trusted).accept(SDJWT(parsing: token), at: Demands.now)
        #expect(held.disclosable.count == count)
        best = min(best, LimitsTests.threadSeconds - start)
      }
      return best
    }
    let small = try time(1000)
    let large = try time(10_000)
    #expect(large < small * 40)
    #expect(large < 10)
  }

  /// The time that this thread has had a processor, which other tests at the same time do not lengthen.
  static var threadSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// A chain: each Disclosure's value holds the digest of the next one; the last one's value is 1.
  static func chain(_ length: Int) throws -> String {
    var texts: [String] = []
    var value = "1"
    for number in 0..<length {
      let text = disclosure(#"["s\#(number)","a",\#(value)]"#)
      texts.append(text)
      value = "{\(digests(of: text))}"
    }
    return try Forgery(#""a":\#(value)"#, disclosing: texts).compact()
  }

  // SDJ-V-25, SDJ-F-10, D21: 10,000 nested Disclosures end at the limit of depth, whatever limits are asked for.
  @Test func tenThousandNestedDisclosuresAreRefused() throws {
    let token = try LimitsTests.chain(10_000)
    var limits = Limits.issuance
    for (depth, places) in [(32, 32), (512, 512), (100_000, 512)] {
      limits.depth = depth
      let place = "/payload" + String(repeating: "/a", count: places)
      LimitsTests.expect(token, limits, refusedBy: .tooDeep, at: place)
    }
  }

  // SDJ-V-25, SDJ-V-13, T06: as deep as the limits allow, nested Disclosures verify.
  @Test func nestedDisclosuresVerifyWithinTheLimits() throws {
    var limits = Limits.issuance
    limits.depth = 512
    let token = try LimitsTests.chain(400)
    LimitsTests.expect(token, limits, refusedBy: nil)
    let held = try Holder(trusting: Keys.trusted, limits: limits).accept(
      SDJWT(parsing: token, limits: limits), at: Demands.now)
    #expect(held.disclosable.count == 400)
    let deepest = ClaimPath(Array(repeating: .name("a"), count: 401))
    #expect(try held.presentation(disclosing: [deepest]).disclosures.count == 400)
  }
}
