/// Strictness of base64url, UTF-8 and JSON in every part of a token. RFC 9901 §1.2, §4.2.1; RFC 4648, RFC 8259.

import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct EncodingTests {
  /// Ways to spell the same bytes that RFC 9901 §1.2 does not have, and texts that spell none.
  enum Spelling: String, CaseIterable {
    case padding, plus, slash, space, lineFeed, foreign, length

    func spell(_ text: String) -> String {
      switch self {
      case .padding: text + String(repeating: "=", count: max(1, (4 - text.utf8.count % 4) % 4))
      case .plus: text.contains("-") ? text.replacing("-", with: "+") : "+" + text.dropFirst()
      case .slash: text.contains("_") ? text.replacing("_", with: "/") : "/" + text.dropFirst()
      case .space: text.prefix(8) + " " + text.dropFirst(8)
      case .lineFeed: text + "\n"
      case .foreign: text + "é"
      case .length: text + String(repeating: "A", count: (5 - text.utf8.count % 4) % 4)
      }
    }
  }

  // SDJ-E-01, SDJ-D-01, T16
  @Test(arguments: Part.allCases, Spelling.allCases)
  func onlyStrictBase64URLIsRead(_ part: Part, _ spelling: Spelling) throws {
    let rule: Rule = part == .disclosure ? .disclosureEncoding : .jwsEncoding
    let place = part.rawValue.hasPrefix("keyBinding") ? part.place : nil
    try part.expectRefusal(part.token { spelling.spell($0) }, by: rule, at: place)
  }

  // SDJ-E-01: the twin of the tests on texts: nothing was wrong but the spelling.
  @Test(arguments: Part.allCases) func thePartsAreGoodAsTheyStand(_ part: Part) throws {
    guard part != .keyBindingPayload else { return }
    try expectPayload(
      part.token { $0 }, #"\#(Keys.confirmation),"name":"Ada","x":"????>>>>""#, entries: part.entries,
      demand: part.demand)
  }

  // SDJ-E-02, S1: the last character of 64 bytes has four unused bits; all other spellings are refused.
  @Test func unusedBitsMustBeZeroInASignature() throws {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    for bits in 1...15 {
      let spell: @Sendable (String) -> String = { text in
        let last = alphabet.firstIndex(of: text[text.index(before: text.endIndex)]) ?? 0
        return text.dropLast() + String(alphabet[last | bits])
      }
      try Part.signature.expectRefusal(Part.signature.token(spell), by: .jwsEncoding)
      try Part.keyBindingSignature.expectRefusal(Part.keyBindingSignature.token(spell), by: .jwsEncoding)
    }
  }

  // SDJ-E-02, S1: after two or three characters of four, the next one in the alphabet spells the same bytes.
  @Test(arguments: [(#"["salts","name","Ada"]"#, "Q", "R"), (#"["salts1","name","Ada"]"#, "0", "1")])
  func unusedBitsMustBeZeroInADisclosure(_ json: String, _ last: String, _ next: String) throws {
    let good = disclosure(json)
    try #require(good.hasSuffix(last) && good.utf8.count % 4 != 0)
    let bad = String(good.dropLast()) + next
    try expectPayload(Forgery(digests(of: good), disclosing: [good]), #""name":"Ada""#)
    try expectRefusal(
      Forgery(digests(of: bad), disclosing: [bad]), by: .disclosureEncoding, at: "/disclosures/0")
  }

  // SDJ-E-03, SDJ-H-01, S5: header, payload, Disclosure and KB-JWT are UTF-8 and nothing else.
  @Test(arguments: Part.json)
  func onlyUTF8IsRead(_ part: Part) throws {
    let good = Array(part.goodJSON.replacing(">", with: "").utf8)
    let wide = good.flatMap { [$0, 0] as [UInt8] }
    let rows: [([UInt8], Rule)] = [
      ([0xFF, 0xFE] + wide, .textNotUTF8), ([0xFE, 0xFF] + good.flatMap { [0, $0] as [UInt8] }, .textNotUTF8),
      (wide, .jsonGrammar), (good.flatMap { [$0, 0, 0, 0] as [UInt8] }, .jsonGrammar),
      ([0xEF, 0xBB, 0xBF] + good, .byteOrderMark),
      (part.with([0xFF]), .textNotUTF8), (part.with([0xC1, 0x81]), .textNotUTF8),
      (part.with([0xE0, 0x81, 0x81]), .textNotUTF8), (part.with([0xED, 0xA0, 0x80]), .textNotUTF8),
      (part.with([0xF4, 0x90, 0x80, 0x80]), .textNotUTF8), (part.with([0xC3]), .textNotUTF8),
      (part.with(Array(#"\ud800"#.utf8)), .loneSurrogate), (part.with(Array(#"\udc00\ud800"#.utf8)), .loneSurrogate),
      (part.with(Array(#"\ud800x"#.utf8)), .loneSurrogate),
    ]
    for (bytes, rule) in rows { try part.expectRefusal(part.token(bytes: bytes), by: rule) }
    // The twin: the same place holds whatever is UTF-8.
    if part == .disclosure || part == .header {
      for text in ["é", #"\ud83d\ude00"#, "😀", #"\u0000"#] {
        let answer = try EntryPoint.compact.answer(
          to: part.token(bytes: part.with(Array(text.utf8))), demand: .forbidden,
          verifier: Verifier(trusting: Keys.trusted), at: Demands.now)
        if case .refused(let rule, let place) = answer { Issue.record("\(text) refused by \(rule) at \(place)") }
      }
    }
  }

  // SDJ-E-04, SDJ-H-01, D1, T16: §4.2.1 prints four spellings of one Disclosure; each has its own digest.
  @Test(arguments: [
    (#"["_26bc4LT-ac6q2KI6cBW5es", "family_name", "Möbius"]"#, "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0"),
    (#"["_26bc4LT-ac6q2KI6cBW5es", "family_name", "M\u00f6bius"]"#, "BwU3T4PB1Wk6TbA1HUOm9XenJYLZfYtJGn8hMl77zwg"),
    (#"["_26bc4LT-ac6q2KI6cBW5es","family_name","Möbius"]"#, "TZjouOTrBKEwUNjNDs9yeMzBoQn8FFLPaJjRRmAtwrM"),
    (
      "[\n\"_26bc4LT-ac6q2KI6cBW5es\",\n\"family_name\",\n\"Möbius\"\n]",
      "WgTWKMWOEUwzhJXwrq2EuXN2SvhvJ_5-DvEl2DlKC_A"
    ),
  ])
  func aDisclosureMayBeWrittenInManyWays(_ json: String, _ expected: String) throws {
    let text = disclosure(json)
    #expect(digest(text) == expected)
    try expectPayload(Forgery(digests([expected]), disclosing: [text]), #""family_name":"Möbius""#)
  }

  // SDJ-E-05, D41, S3: in every place, however the name is spelt and however deep it stands.
  @Test(arguments: Part.json, [#""a":1,"a":2"#, #""exp":1,"\u0065xp":9"#, #""a":{"b":[{"c":1,"c":1}]}"#])
  func anObjectHasEachNameOnce(_ part: Part, _ members: String) throws {
    try part.expectRefusal(part.token(bytes: part.adding(members)), by: .memberNameRepeated)
  }

  // SDJ-E-08, D14: one value, and nothing after it but white space.
  @Test(arguments: Part.json, [" x", "{}", "]", ",", "\u{0}"])
  func nothingFollowsTheValue(_ part: Part, _ rest: String) throws {
    let good = Array(part.goodJSON.utf8)
    try part.expectRefusal(part.token(bytes: good + Array(rest.utf8)), by: .oneJSONValue)
  }

  // SDJ-E-06, D33, S4: a number comes out as it was written, and is neither a string nor a boolean.
  @Test(arguments: [
    "12345678901234567890", "0.1", "1e2", "1E+2", "-0", "-0.0", "1.0", "1", "100", "9007199254740993", "1E400", "true",
    #""1""#,
  ])
  func aNumberComesOutAsItWasWritten(_ number: String) throws {
    let text = disclosure(#"["salt","n",\#(number)]"#)
    let token = Forgery(#""m":\#(number),"# + digests(of: text), disclosing: [text])
    let payload = try Verifier(trusting: Keys.trusted).verify(
      try token.compact(), keyBinding: .forbidden, at: Demands.now)
    #expect(String(decoding: payload.text, as: UTF8.self).hasSuffix(#","m":\#(number),"n":\#(number)}"#))
    try expectPayload(token, #""m":\#(number),"n":\#(number)"#)

    let issued = try Issuer(signingWith: Keys.issuer).issue(
      try #require(JSON(parsing: token.payload.replacing(#"_sd":["#, with: #"x":["#)).object),
      selectivelyDisclosable: [["m"]])
    let held = try Holder(trusting: Keys.trusted).accept(issued, at: Demands.now)
    #expect(held.payload["m"]?.text() == number)
  }

  // SDJ-E-06: where a number must be a time, one that is out of range is an error.
  @Test func aTimeOutOfRangeIsRefused() throws {
    try expectRefusal(Forgery(#""exp":1E400"#), by: .timeMalformed, at: "/payload/exp")
    try expectPayload(Forgery(#""exp":1E10"#), #""exp":1E10"#)
  }

  // SDJ-E-07, S2: names are equal when their bytes are; é in one and in two code points are two names.
  @Test func namesAreComparedByBytes() throws {
    let text = disclosure("[\"salt\",\"e\u{301}\",2]")
    let token = Forgery("\"\u{e9}\":1," + digests(of: text), disclosing: [text])
    try expectPayload(token, "\"\u{e9}\":1,\"e\u{301}\":2")
    let clear = Forgery("\"\u{e9}\":1,\"e\u{301}\":2,\"E\":3,\"e\":4")
    try expectPayload(clear, "\"\u{e9}\":1,\"e\u{301}\":2,\"E\":3,\"e\":4")
    let same = disclosure("[\"salt\",\"\\u00e9\",2]")
    try expectRefusal(
      Forgery("\"\u{e9}\":1," + digests(of: same), disclosing: [same]), by: .claimNameTaken, at: "/payload/\u{e9}")
  }

  // SDJ-E-07, SDJ-K-15, S2: a nonce in another normalisation is another nonce.
  @Test func valuesAreComparedByBytes() throws {
    var token = Forgery(Keys.confirmation)
    var keyBinding = KeyBindingForgery()
    keyBinding.payload.replace("n-0S6_WzA2Mj", with: "nonce-e\u{301}")
    token.keyBinding = keyBinding
    func demand(_ nonce: String) -> KeyBindingDemand {
      .required(audience: "https://jobs.example", nonce: nonce, maxAge: .seconds(300))
    }
    try expectRefusal(
      token, by: .keyBindingNonce, at: "/kb_jwt/payload/nonce", entries: EntryPoint.verifiers,
      demand: demand("nonce-\u{e9}"))
    try expectPayload(
      token, Keys.confirmation, entries: EntryPoint.verifiers, demand: demand("nonce-e\u{301}"))
  }
}
