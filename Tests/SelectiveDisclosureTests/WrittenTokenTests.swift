/// A token that was just issued is the one that its text is read as. RFC 9901 §4.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct WrittenTokenTests {
  private static let claims: JSONObject = [
    "iss": .string(Keys.issuerName), "exp": 2_000_000_000, "aud": ["a", "b"], "plain": "ASCII",
    "quote\"s\\": "\u{1}\u{7F}\"",
    "name": "Zo\u{EB} \u{1F393} with a longer name than fits a small string", "": .null, "number": .number(-1),
    "yes": true,
    "empty": [:], "none": [], "tree": ["a": ["b": ["c": [1, [2, ["d": "e"]], []]]], "f": .bool(false)],
    "list": ["x", ["y": ["z", .null]], [[]], "\n"], "status": ["status_list": ["idx": 1]],
  ]
  private static let paths: [ClaimPath] = [
    ["name"], ["quote\"s\\"], [""], ["number"], ["empty"], ["tree"], ["tree", "a", "b", "c", 1], ["tree", "a"],
    ["list", .all], ["list", 1, "y", .all], ["yes"], ["aud", 1],
  ]

  private func expectWhatReadingFinds(_ token: Token) throws {
    let text = token.serialized(as: .compact)
    let read = try SDJWT(parsing: text).token
    #expect(token.form == read.form)
    #expect(token.presented == read.presented)
    #expect(token.document.source == read.document.source)
    #expect(token.document.tape == read.document.tape)
    #expect(token.disclosureRanges == read.disclosureRanges)
    #expect(token.disclosureParts.map(\.salt) == read.disclosureParts.map(\.salt))
    #expect(token.disclosureParts.map(\.name) == read.disclosureParts.map(\.name))
    #expect(token.disclosureParts.map(\.value) == read.disclosureParts.map(\.value))
    #expect(token.keyBinding == nil)
    let general = try SDJWT(parsing: token.serialized(as: .general)).token
    try #require(token.signatures.count == general.signatures.count)
    expectSame(token.signatures[0].jws, read.signatures[0].jws)
    for (one, other) in zip(token.signatures, general.signatures) {
      #expect(one.unprotected.isEmpty)
      expectSame(one.jws, other.jws)
    }
  }

  private func expectSame(_ one: CompactJWS, _ other: CompactJWS) {
    #expect(one.text == other.text)
    #expect(one.header.document.source == other.header.document.source)
    #expect(one.header.document.tape == other.header.document.tape)
    #expect(one.header.algorithm == other.header.algorithm)
    #expect(one.header.keyID == other.header.keyID)
    #expect(one.header.type == other.header.type)
    #expect(one.payload == other.payload)
    #expect(one.signature == other.signature)
    #expect(one.signingInput == other.signingInput)
    #expect(one.headerText == other.headerText)
    #expect(one.payloadText == other.payloadText)
    #expect(one.signatureText == other.signatureText)
  }

  @Test(
    arguments: [Decoys.none, .perObject(2), .perArray(3), .everywhere(1), .filling(multiplesOf: 4)],
    [Concealment([]), Concealment(paths), .everything])
  func anIssuedTokenIsTheOneThatItsTextIsReadAs(_ decoys: Decoys, _ choice: Concealment) throws {
    for hash in HashAlgorithm.allCases {
      let issuer = Issuer(signingWith: Keys.issuer, hash: hash, decoys: decoys)
      for key in [nil, Keys.holder.publicKey] {
        let token = try issuer.issue(WrittenTokenTests.claims, selectivelyDisclosable: choice, boundTo: key)
        try expectWhatReadingFinds(token.token)
      }
    }
  }

  @Test func cosignersSignTheSamePayload() throws {
    let issuer = Issuer(
      signingWith: Keys.issuer, cosigners: [Keys.stranger, Keys.holder], header: ["x5u\"": "https://school.example"])
    let token = try issuer.issue(WrittenTokenTests.claims, selectivelyDisclosable: .everything)
    #expect(token.token.signatures.count == 3)
    try expectWhatReadingFinds(token.token)
  }

  @Test func aTokenWithoutClaimsIsTheOneThatItsTextIsReadAs() throws {
    try expectWhatReadingFinds(Issuer(signingWith: Keys.issuer).issue([:], selectivelyDisclosable: []).token)
  }

  // SDJ-F-10
  @Test func digestsThatStandTooDeepToBeReadAreRefused() throws {
    func nested(_ levels: Int, around value: JSON) -> JSON { (0..<levels).reduce(value) { inner, _ in ["a": inner] } }
    func path(_ levels: Int) -> ClaimPath { ClaimPath(Array(repeating: .name("a"), count: levels)) }
    let issuer = Issuer(signingWith: Keys.issuer)
    // An object at level 31 has its digests at level 32.
    let fits = try #require(nested(31, around: 1).object)
    try expectWhatReadingFinds(issuer.issue(fits, selectivelyDisclosable: [path(31)]).token)
    let deeper = try #require(nested(32, around: 1).object)
    expectRefused(by: .tooDeep, at: "") { () throws(SDJWTError) in
      try issuer.issue(deeper, selectivelyDisclosable: [path(32)])
    }
    // Inside a Disclosure they are as deep as in the claims, the Disclosure's own array being the first level.
    expectRefused(by: .tooDeep, at: "/a") { () throws(SDJWTError) in
      try issuer.issue(deeper, selectivelyDisclosable: [path(1), path(32)])
    }
  }

  @Test func aDisclosureTooLargeToBeReadIsRefused() throws {
    let issuer = Issuer(signingWith: Keys.issuer)
    // In base64url: 1 MiB for 786,432 bytes, of which 31 are not the value's.
    func claims(_ count: Int) -> JSONObject { ["a": .string(String(repeating: "x", count: count))] }
    try expectWhatReadingFinds(issuer.issue(claims(786_399), selectivelyDisclosable: [["a"]]).token)
    expectRefused(by: .disclosureTooLarge, at: "/a") { () throws(SDJWTError) in
      try issuer.issue(claims(786_400), selectivelyDisclosable: [["a"]])
    }
  }

  // RFC 9901 §9.7
  @Test func aPathIntoTheKeyThatIsAddedIsRefused() {
    for (path, rule) in [(["cnf"], .claimMustStayClear), (["cnf", "jwk", "x"], .claimMustStayClear)]
      as [(ClaimPath, Rule)]
    {
      expectRefused(by: rule, at: "/cnf") { () throws(SDJWTError) in
        try Issuer(signingWith: Keys.issuer).issue(
          ["a": 1], selectivelyDisclosable: [path], boundTo: Keys.holder.publicKey)
      }
    }
    expectRefused(by: .pathMatchesNothing, at: "/cnf/x") { () throws(SDJWTError) in
      try Issuer(signingWith: Keys.issuer).issue(
        ["a": 1], selectivelyDisclosable: [["cnf", "x"]], boundTo: Keys.holder.publicKey)
    }
  }

  @Test func pathsInAnyOrderConcealTheSameClaims() throws {
    var claims: JSONObject = [:]
    for number in 0..<40 { claims["claim_\(number)"] = .number(JSONNumber(number)) }
    let paths = (0..<40).map { ClaimPath([.name("claim_\($0)")]) }
    for paths in [paths, paths.reversed(), paths.shuffled(), paths + paths] {
      let token = try IssuedToken(Issuer(signingWith: Keys.issuer).issue(claims, selectivelyDisclosable: .init(paths)))
      #expect(token.payload.names == ["_sd", "_sd_alg"])
      #expect(token.disclosures.map { $0[1].string } == claims.names)
    }
  }
}
