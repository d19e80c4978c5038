/// What a Disclosure may be, at both places where its digest can stand. RFC 9901 §4.2.1, §4.2.2, §7.1 step 3.c.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

/// Where the digest of a Disclosure stands.
enum DigestPlace: String, CaseIterable, Sendable {
  case topLevel, nestedObject, array, disclosedObject, disclosedArray

  /// A token in which the Disclosure with this text is referred to at this place.
  func token(_ text: String) -> Forgery {
    switch self {
    case .topLevel: return Forgery(digests(of: text), disclosing: [text])
    case .nestedObject: return Forgery(#""a":{"b":{\#(digests(of: text))}}"#, disclosing: [text])
    case .array: return Forgery(#""a":[1,\#(placeholder(text))]"#, disclosing: [text])
    case .disclosedObject:
      let parent = disclosure(#"["parent","a",{\#(digests(of: text))}]"#)
      return Forgery(digests(of: parent), disclosing: [text, parent])
    case .disclosedArray:
      let parent = disclosure(#"["parent","a",[1,\#(placeholder(text))]]"#)
      return Forgery(digests(of: parent), disclosing: [parent, text])
    }
  }

  /// The place of the digest in the processed payload.
  var place: String {
    switch self {
    case .topLevel: "/payload/_sd/0"
    case .nestedObject: "/payload/a/b/_sd/0"
    case .disclosedObject: "/payload/a/_sd/0"
    case .array, .disclosedArray: "/payload/a/1"
    }
  }

  /// The position of the Disclosure among those of the token.
  var position: Int { self == .disclosedArray ? 1 : 0 }

  var isArray: Bool { self == .array || self == .disclosedArray }

  /// The members of the payload when a claim `name` with this value, or an element, has been put there.
  func members(_ name: String, _ value: String) -> String {
    switch self {
    case .topLevel: #""\#(name)":\#(value)"#
    case .nestedObject: #""a":{"b":{"\#(name)":\#(value)}}"#
    case .disclosedObject: #""a":{"\#(name)":\#(value)}"#
    case .array, .disclosedArray: #""a":[1,\#(value)]"#
    }
  }
}

@Suite struct DisclosureTests {
  // SDJ-D-01, SDJ-D-02, SDJ-V-07, D9, D14, T04: the twin of the refusals below.
  @Test(arguments: DigestPlace.allCases) func aDisclosureOfTheRightKindIsPlaced(_ place: DigestPlace) throws {
    let text = disclosure(place.isArray ? #"["s",2]"# : #"["s","n",2]"#)
    try expectPayload(place.token(text), place.members("n", "2"))
  }

  // SDJ-D-01, SDJ-D-02, SDJ-V-07, SDJ-V-11, D9, D14, T04: every arity but two and three, and what is no array.
  @Test(
    arguments: DigestPlace.allCases,
    [
      ("[]", Rule.disclosureLength), (#"["s"]"#, .disclosureLength), (#"["s","n",1,2]"#, .disclosureLength),
      (#"["s","n",1,null]"#, .disclosureLength), ("{}", .disclosureNotArray),
      (#"{"0":"s","1":"n","2":1}"#, .disclosureNotArray), (#""s""#, .disclosureNotArray), ("null", .disclosureNotArray),
      ("1", .disclosureNotArray), ("true", .disclosureNotArray), ("s,n,1", .jsonGrammar), ("[", .jsonGrammar),
      (#"["s","n",1"#, .jsonGrammar), (#"['s','n',1]"#, .jsonGrammar), (#"["s","n",1,]"#, .jsonGrammar),
    ])
  func whatIsNoArrayOfTwoOrThreeIsNoDisclosure(_ place: DigestPlace, _ row: (String, Rule)) throws {
    try expectRefusal(place.token(disclosure(row.0)), by: row.1, at: "/disclosures/\(place.position)")
  }

  // SDJ-D-01, SDJ-D-02, SDJ-V-11, SDJ-V-12, D14, T04: three elements in an array, two in an object.
  @Test(arguments: DigestPlace.allCases) func aDisclosureOfTheOtherKindIsRefused(_ place: DigestPlace) throws {
    let text = disclosure(place.isArray ? #"["s","n",2]"# : #"["s",2]"#)
    try expectRefusal(
      place.token(text), by: place.isArray ? .elementDisclosureExpected : .propertyDisclosureExpected, at: place.place)
  }

  // SDJ-D-03, D44, T04
  @Test(arguments: DigestPlace.allCases, ["1", "null", #"["x"]"#, "true", "{}", "0.5"])
  func aSaltIsAString(_ place: DigestPlace, _ salt: String) throws {
    let text = disclosure(place.isArray ? "[\(salt),2]" : #"[\#(salt),"n",2]"#)
    try expectRefusal(place.token(text), by: .saltNotString, at: "/disclosures/\(place.position)/0")
  }

  // SDJ-D-03: nothing is said of a salt but that it is a string.
  @Test(arguments: DigestPlace.allCases, [#""""#, #""1""#, #""\u0000""#, #""name""#])
  func aSaltMayBeAnyString(_ place: DigestPlace, _ salt: String) throws {
    let text = disclosure(place.isArray ? "[\(salt),2]" : #"[\#(salt),"n",2]"#)
    try expectPayload(place.token(text), place.members("n", "2"))
  }

  // SDJ-D-04, D20, D44, T04
  @Test(
    arguments: DigestPlace.allCases.filter { !$0.isArray }, ["1", "null", "true", "[]", "{}", #"["n"]"#])
  func aClaimNameIsAString(_ place: DigestPlace, _ name: String) throws {
    try expectRefusal(
      place.token(disclosure(#"["s",\#(name),2]"#)), by: .claimNameNotString, at: "/disclosures/\(place.position)/1")
  }

  // SDJ-D-05, SDJ-D-09, SDJ-V-11, SDJ-H-04, D14, D17, D20, T03: at every place, however the name is spelt.
  @Test(
    arguments: DigestPlace.allCases,
    [#""_sd""#, #""...""#, #""_sd_alg""#, #""\u005fsd""#, #""\u002e..""#, #""_sd\u005falg""#])
  func noDisclosureHasAReservedName(_ place: DigestPlace, _ name: String) throws {
    for value in [#"["\#(decoy(1))"]"#, #""sha-256""#, "1"] {
      try expectRefusal(
        place.token(disclosure(#"["s",\#(name),\#(value)]"#)), by: .claimNameReserved,
        at: "/disclosures/\(place.position)/1")
    }
  }

  // SDJ-D-09: beside a clear `_sd_alg` too.
  @Test func noDisclosureReplacesTheHashAlgorithm() throws {
    let text = disclosure(#"["s","_sd_alg","sha-512"]"#)
    try expectRefusal(
      Forgery(#""_sd_alg":"sha-256","# + digests(of: text), disclosing: [text]), by: .claimNameReserved,
      at: "/disclosures/0/1")
  }

  // SDJ-D-05, SDJ-D-10: names that only resemble the reserved ones are ordinary.
  @Test(arguments: ["_SD", "_sd ", "..", "....", "_sd_al", "_sd_alg2", "sd", "…"])
  func aNameLikeAReservedOneIsOrdinary(_ name: String) throws {
    let text = disclosure(#"["s","\#(name)",2]"#)
    try expectPayload(Forgery(digests(of: text), disclosing: [text]), #""\#(name)":2"#)
  }

  // SDJ-D-06, SDJ-V-11, D27, D34: beside a clear claim of that name, however it is spelt.
  @Test(arguments: [#""iss""#, #""\u0069ss""#, #""a""#])
  func aDisclosedNameIsNewInItsObject(_ name: String) throws {
    let text = disclosure(#"["s",\#(name),"https://evil.example"]"#)
    let place = name == #""a""# ? "/payload/a" : "/payload/iss"
    try expectRefusal(
      Forgery(#""a":1,"b":{},"# + digests(of: text), disclosing: [text]), by: .claimNameTaken, at: place)
    try expectPayload(
      Forgery(#""a":1,"b":{\#(digests(of: text))}"#, disclosing: [text]),
      #""a":1,"b":{\#(name):"https://evil.example"}"#)
  }

  // SDJ-D-06: the name must be new where `_sd` stands inside a Disclosure, too.
  @Test func aDisclosedNameIsNewInADisclosedObject() throws {
    let child = disclosure(#"["s","a",1]"#)
    for (name, isRefused) in [("a", true), ("b", false)] {
      let parent = disclosure(#"["s","p",{"\#(name)":2,\#(digests(of: child))}]"#)
      let token = Forgery(digests(of: parent), disclosing: [parent, child])
      if isRefused {
        try expectRefusal(token, by: .claimNameTaken, at: "/payload/p/a")
      } else {
        try expectPayload(token, #""p":{"b":2,"a":1}"#)
      }
    }
  }

  // SDJ-D-07, SDJ-V-11, D14: whichever comes first, in the token or in `_sd`.
  @Test func twoDisclosuresOfOneNameAreRefusedInEitherOrder() throws {
    let first = disclosure(#"["s1","n",1]"#)
    let second = disclosure(#"["s2","n",2]"#)
    for (a, b) in [(first, second), (second, first)] {
      for disclosed in [[a, b], [b, a]] {
        try expectRefusal(
          Forgery(digests(of: a, b), disclosing: disclosed), by: .claimNameTaken, at: "/payload/n")
      }
      try expectPayload(Forgery(digests(of: a, b), disclosing: [first]), #""n":1"#)
      try expectPayload(
        Forgery(#"\#(digests(of: a)),"o":{\#(digests(of: b))}"#, disclosing: [first, second]),
        a == first ? #""n":1,"o":{"n":2}"# : #""n":2,"o":{"n":1}"#)
    }
  }

  // SDJ-D-08, D24, D33, T05: a value of any type stays what it is, null included.
  @Test(
    arguments: DigestPlace.allCases,
    ["null", "false", "true", "0", #""""#, "[]", "{}", "-1.5e3", #""😀\n""#, #"[null,[],{"a":null}]"#])
  func aValueIsOfAnyType(_ place: DigestPlace, _ value: String) throws {
    let text = disclosure(place.isArray ? #"["s",\#(value)]"# : #"["s","n",\#(value)]"#)
    try expectPayload(place.token(text), place.members("n", value))
  }

  // SDJ-D-10, D13, D17, D23, D35, D37, D3: issued, presented one at a time, and verified.
  @Test(arguments: [
    "", "null", "42", "True", "a.b", "a/b", "a~b", "a~1b", "*", "-", "[0]", "constructor", "__proto__", "𠮷野", "🎓",
    "\"\\\u{1}", "e\u{301}",
  ])
  func anUnusualNameIsAnOrdinaryName(_ name: String) throws {
    var claims: JSONObject = ["iss": .string(Keys.issuerName), "a": ["b": "nested"], "list": [1, 2]]
    claims[name] = "wanted"
    let issued = try Issuer(signingWith: Keys.issuer).issue(
      claims, selectivelyDisclosable: [[.name(name)], ["a", "b"], ["list", 0]])
    let held = try Holder(trusting: Keys.trusted).accept(SDJWT(parsing: issued.serialized()), at: Demands.now)
    #expect(held.payload.claims == claims)
    let presentation = try held.presentation(disclosing: [[.name(name)]])
    #expect(presentation.disclosures.count == 1)
    let payload = try Verifier(trusting: Keys.trusted).verify(
      presentation.serialized(), keyBinding: .forbidden, at: Demands.now)
    var shown: JSONObject = ["iss": .string(Keys.issuerName), "a": [:], "list": [2]]
    shown[name] = "wanted"
    #expect(payload.claims == shown)
    #expect(payload[name] == "wanted")
  }

  // SDJ-D-11, SDJ-O-12, D28: what the Holder sends is the text that the issuer sent.
  @Test func aHolderSendsTheIssuersTexts() throws {
    let texts = [disclosure(#"[ "s1" , "a",1.0 ]"#), disclosure(#"["\u0073\u0032","b",{"y":1, "x":2}]"#)]
    let token = try Forgery(digests(of: texts[0], texts[1]), disclosing: texts).compact()
    let held = try Holder(trusting: Keys.trusted).accept(SDJWT(parsing: token), at: Demands.now)
    #expect(try held.presentation(disclosing: [["a"], ["b"]]).serialized() == token)
    #expect(try held.presentation(disclosing: [["b"]]).disclosures.map(\.encoded) == [texts[1]])
  }
}
