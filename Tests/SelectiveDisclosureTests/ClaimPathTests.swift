/// Paths: odd names, indices, every element, and the two ways to write them. OpenID4VP §7, RFC 6901.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct ClaimPathTests {
  /// Names that have a meaning somewhere, but not here.
  static let oddNames = [
    "a.b", "a/b", "~", "~0", "~1", "0", "1", "-1", "", " ", "null", "-", "*", "[0]", "$", "a", "b", "constructor",
    "__proto__",
    "\u{e9}", "e\u{301}", "👩🏽‍🎓", "𠮷野", "\u{0}", "\"", "\\", "\u{202e}x", "_sd ", "iss ", "...x",
  ]

  private static let claims: JSONObject = {
    var object: JSONObject = ["iss": .string(Keys.issuerName)]
    for (number, name) in oddNames.enumerated() { object[name] = .number(JSONNumber(number)) }
    object["nested"] = .object(["a": ["b": "inner"], "list": ["x", "y", ["z"]]])
    return object
  }()

  private func held() throws -> HeldCredential {
    let token = try Issuer(signingWith: Keys.issuer).issue(ClaimPathTests.claims, selectivelyDisclosable: .everything)
    return try Holder(trusting: Keys.trusted).accept(SDJWT(parsing: token.serialized()), at: Demands.now)
  }

  private func shown(_ presentation: SDJWT) throws -> JSONObject {
    try Verifier(trusting: Keys.trusted).verify(
      presentation.serialized(), keyBinding: .forbidden, at: Demands.now
    ).claims
  }

  // D13, D17, T20, S2, SDJ-E-07
  @Test func anOddNameIsAnOrdinaryName() throws {
    let held = try held()
    for (number, name) in ClaimPathTests.oddNames.enumerated() {
      let paths: [ClaimPath] = [
        [.name(name)], ClaimPath(JSONPointer([name])), try ClaimPath(parsing: JSON.array([.string(name)]).text()),
        try ClaimPath(parsing: JSONPointer([name]).description),
      ]
      for path in paths {
        var expected: JSONObject = ["iss": .string(Keys.issuerName)]
        expected[name] = .number(JSONNumber(number))
        #expect(try shown(held.presentation(disclosing: [path])) == expected, "\(name.debugDescription)")
      }
    }
  }

  // D13, T20
  @Test func aJoinedPathIsNotANestedOne() throws {
    let held = try held()
    let nested = try held.presentation(disclosing: [["nested", "a", "b"]])
    #expect(try shown(nested)["nested"] == ["a": ["b": "inner"]])
    #expect(try shown(nested)["a.b"] == nil)
    for path in [["nested.a.b"], ["nested/a/b"], ["nested", "a.b"], ["nested", "a/b"]] as [ClaimPath] {
      #expect(
        refusal { () throws(SDJWTError) in try held.presentation(disclosing: [path]) }?.rule == .pathMatchesNothing)
    }
  }

  // DCQ-05, DCQ-06, T20
  @Test(
    arguments: [
      (["nested", "list", 0], ["list": ["x"]]), (["nested", "list", 1], ["list": ["y"]]),
      (["nested", "list", 2], ["list": [[]]]), (["nested", "list", 2, 0], ["list": [["z"]]]),
      (["nested", "list", .all], ["list": ["x", "y", []]]), (["nested", "list", .all, .all], ["list": [["z"]]]),
      (["nested", "list", .all, 0], ["list": [["z"]]]), (["nested", "list"], ["list": []]),
    ] as [(ClaimPath, JSON)])
  func indicesAndNullLeadIntoArrays(_ path: ClaimPath, _ expected: JSON) throws {
    #expect(try shown(held().presentation(disclosing: [path]))["nested"] == expected)
    // Written as text it is the same path.
    #expect(try ClaimPath(parsing: path.description) == path)
  }

  // D3, D25, DCQ-07
  @Test(
    arguments: [
      ["nested", "list", 3], ["nested", "list", "0"], ["nested", "list", "null"], ["nested", 0], ["nested", .all],
      ["Nested"], ["nested", "list", 0, 0], ["nested", "list", 0, .all], ["nested", "list", 0, "x"],
      ["nested", "a", ""],
    ] as [ClaimPath])
  func aStepThatDoesNotFitMatchesNothing(_ path: ClaimPath) throws {
    let held = try held()
    #expect(refusal { () throws(SDJWTError) in try held.presentation(disclosing: [path]) }?.rule == .pathMatchesNothing)
  }

  // S2
  @Test func composedAndDecomposedNamesAreTwoNames() throws {
    let composed: ClaimPath = ["\u{e9}"]
    let decomposed: ClaimPath = ["e\u{301}"]
    #expect(composed != decomposed)
    #expect(composed == ["\u{e9}"])
    #expect(Set([composed, decomposed, ["\u{e9}"]]).count == 2)
    let held = try held()
    #expect(
      try held.presentation(disclosing: [composed]).disclosures
        != held.presentation(disclosing: [decomposed]).disclosures)
  }

  // DCQ-05
  @Test(
    arguments: [
      (#"["a",0,null]"#, ["a", 0, .all]), (#"[ "a.b" , 10 ]"#, ["a.b", 10]), (#"[null]"#, [.all]), (#"[""]"#, [""]),
      (#"["\u0061"]"#, ["a"]), (#"["null","0"]"#, ["null", "0"]),
    ] as [(String, ClaimPath)])
  func aClaimsPathIsReadFromJSON(_ text: String, _ path: ClaimPath) throws {
    #expect(try ClaimPath(parsing: text) == path)
    #expect(try ClaimPath(parsing: path.description) == path)
  }

  // DCQ-05
  @Test(
    arguments: [
      ("", []), ("/", [""]), ("/a", ["a"]), ("/a/0", ["a", "0"]), ("/a~1b/~0", ["a/b", "~"]), ("//", ["", ""]),
      ("/a.b", ["a.b"]), ("/~01", ["~1"]), ("/null", ["null"]), ("/[0]", ["[0]"]),
    ] as [(String, [String])])
  func aJSONPointerIsReadFromText(_ text: String, _ tokens: [String]) throws {
    #expect(try ClaimPath(parsing: text) == ClaimPath(JSONPointer(tokens)))
  }

  // DCQ-05, DCQ-06
  @Test(arguments: [
    ("[]", ""), (#"["a",]"#, ""), (#"["a""#, ""), (#"["a"]x"#, ""), ("[1.5]", "/0"), (#"["a",-1]"#, "/1"),
    ("[1.0]", "/0"),
    ("[1e0]", "/0"), (#"["a",true]"#, "/1"), (#"["a",["b"]]"#, "/1"), (#"["a",{}]"#, "/1"),
    ("[99999999999999999999]", "/0"),
    ("a", ""), ("a/b", ""), ("#/a", ""), (" /a", ""), ("/a~", ""), ("/~2", ""), ("/~/", ""), (#"{"a":1}"#, ""),
    ("null", ""),
  ])
  func aTextThatIsNoPathIsRefused(_ text: String, _ location: String) {
    expectRefused(by: .pathMalformed, at: location) { () throws(SDJWTError) in try ClaimPath(parsing: text) }
  }

  // DCQ-06, T20
  @Test func aPointerTokenIsAnIndexInAnArrayAndANameInAnObject() throws {
    let claims: JSONObject = ["list": ["x", "y"], "object": ["0": "x", "01": "y"]]
    func issue(_ text: String) throws(SDJWTError) -> SDJWT {
      try Issuer(signingWith: Keys.issuer).issue(claims, selectivelyDisclosable: [ClaimPath(parsing: text)])
    }
    #expect(try IssuedToken(issue("/list/1")).disclosures[0][1] == "y")
    #expect(try IssuedToken(issue("/object/0")).disclosures[0][1] == "0")
    #expect(try IssuedToken(issue("/object/01")).disclosures[0][1] == "01")
    for text in ["/list/01", "/list/-", "/list/2", "/list/ 1", "/list/+1", "/list/1.0", "/list/٣", "/object/1"] {
      #expect(refusal { () throws(SDJWTError) in try issue(text) }?.rule == .pathMatchesNothing, "\(text)")
    }
  }

  // SDJ-O-07
  @Test func theEmptyPointerIsTheWholeDocument() throws {
    let held = try held()
    let whole = try ClaimPath(parsing: "")
    #expect(try held.presentation(disclosing: [whole]).disclosures.isEmpty)
    #expect(try shown(held.presentation(disclosing: [], whole: [whole])) == ClaimPathTests.claims)
  }

  // D13
  @Test func aPathDescribesItselfAsAClaimsPath() {
    let path: ClaimPath = ["a.b", 0, .all, "", "\""]
    #expect(path.description == #"["a.b",0,null,"","\""]"#)
    #expect(ClaimPath(["a", "b"] as JSONPointer).description == #"["a","b"]"#)
  }
}
