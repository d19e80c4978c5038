/// What an Issuer refuses to make. RFC 9901 §4.1 rule 7, §9.3, §9.7.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct IssuerRefusalTests {
  private func claims(_ text: String) throws -> JSONObject { try #require(try JSON(parsing: text).object) }

  // SDJ-P-09, T03, D17
  @Test(arguments: [
    (#"{"_sd":["x"]}"#, "/_sd"), (#"{"...":"x"}"#, "/..."), (#"{"_sd_alg":"sha-256"}"#, "/_sd_alg"),
    (#"{"a":[{"b":{"_sd":"x"}}]}"#, "/a/0/b/_sd"), (#"{"a":[[{"...":"x"}]]}"#, "/a/0/0/..."),
    (#"{"a":{"_sd_alg":"sha-256"}}"#, "/a/_sd_alg"), (#"{"cnf":{"_sd":[]}}"#, "/cnf/_sd"),
    (#"{"status":{"list":[{"...":1}]}}"#, "/status/list/0/..."), (#"{"aud":[{"_sd":[]}]}"#, "/aud/0/_sd"),
  ])
  func aReservedNameIsRefusedAtEveryDepth(_ text: String, _ location: String) throws {
    for choice in [[], Concealment.everything] {
      let claims = try claims(text)
      expectRefused(by: .reservedName, at: location, "\(text)") { () throws(SDJWTError) in
        try Issuer(signingWith: Keys.issuer).issue(claims, selectivelyDisclosable: choice)
      }
    }
  }

  // SDJ-P-09
  @Test(arguments: [
    #"{"_sd ":["x"]}"#, #"{"a":[{"b":{"_SD":"x"}}]}"#, #"{"a":[[{"....":"x"}]]}"#, #"{"a":{"sd_alg":1}}"#,
  ])
  func aNameThatIsOnlySimilarIsIssued(_ text: String) throws {
    let claims = try claims(text)
    let token = try Issuer(signingWith: Keys.issuer).issue(claims, selectivelyDisclosable: .everything)
    #expect(try Inspection(of: Array(token.serialized().utf8)).claims == claims)
  }

  // SDJ-I-06
  @Test(
    arguments: [
      ([["iss"]], "/iss"), ([["exp"]], "/exp"), ([["nbf"]], "/nbf"), ([["aud"]], "/aud"), ([["cnf"]], "/cnf"),
      ([["status"]], "/status"), ([["cnf", "kid"]], "/cnf"), ([["status", "status_list", "idx"]], "/status"),
      ([["name"], ["exp"]], "/exp"), ([["aud", 0, "x"]], "/aud"),
    ] as [([ClaimPath], String)])
  func aClaimThatDecidesValidityMustStayClear(_ paths: [ClaimPath], _ location: String) throws {
    let claims = try claims(
      #"{"iss":"i","exp":9,"nbf":1,"aud":[{"x":1}],"cnf":{"kid":"k"},"status":{"status_list":{"idx":1}},"name":"Ada"}"#)
    expectRefused(by: .claimMustStayClear, at: location) { () throws(SDJWTError) in
      try Issuer(signingWith: Keys.issuer).issue(claims, selectivelyDisclosable: Concealment(paths))
    }
  }

  // SDJ-I-06, SDJ-T-07
  @Test func oneAudienceOfSeveralCanBeConcealed() throws {
    let token = try Issuer(signingWith: Keys.issuer).issue(
      ["aud": ["https://a.example", "https://b.example"]], selectivelyDisclosable: [["aud", 1]])
    let issued = try IssuedToken(token)
    #expect(issued.payload["aud"]?[0] == "https://a.example")
    #expect(issued.payload["aud"]?[1]?.object?.names == ["..."])
  }

  // SDJ-I-06, D40
  @Test func everythingLeavesInClearWhatVerifiersNeed() throws {
    let clear = try claims(
      #"{"iss":"i","exp":9,"nbf":1,"iat":1,"vct":"v","aud":["a"],"status":{"status_list":{"idx":1}}}"#)
    var all = clear
    all["name"] = "Ada"
    let token = try IssuedToken(
      Issuer(signingWith: Keys.issuer, decoys: .everywhere(2)).issue(
        all, selectivelyDisclosable: .everything, boundTo: Keys.holder.publicKey))
    for member in clear where member.name != "aud" { #expect(token.payload[member.name] == member.value) }
    #expect(token.payload["cnf"] == ["jwk": .object(Keys.holder.publicKey.jwk.essential)])
    #expect(token.payload["aud"]?.array?.filter { $0 == "a" }.count == 1)
    #expect(token.payload["name"] == nil)
  }

  // SDJ-P-10
  @Test func aRandomSourceThatRepeatsItselfIsDetected() throws {
    let broken = Issuer(signingWith: Keys.issuer, random: RepeatingSource())
    expectRefused(by: .digestRepeated, at: "/grades/1") { () throws(SDJWTError) in
      try broken.issue(["grades": ["A", "A"]], selectivelyDisclosable: [["grades", .all]])
    }
    let sound = Issuer(signingWith: Keys.issuer, random: SeededSource(seed: 1))
    let token = try sound.issue(["grades": ["A", "A"]], selectivelyDisclosable: [["grades", .all]])
    #expect(Set(try IssuedToken(token).digests).count == 2)
  }

  // SDJ-P-10, SDJ-I-09
  @Test func decoysOfARepeatingSourceAreDetected() throws {
    let broken = Issuer(signingWith: Keys.issuer, decoys: .perObject(2), random: RepeatingSource())
    expectRefused(by: .digestRepeated, at: "") { () throws(SDJWTError) in
      try broken.issue(["name": "Ada"], selectivelyDisclosable: [])
    }
  }

  // SDJ-I-02
  @Test(arguments: [1, 8, 1000]) func aSourceThatGivesTooFewBytesIsRefused(_ missing: Int) {
    let broken = Issuer(signingWith: Keys.issuer, random: ShortSource(missing: missing))
    expectRefused(by: .saltTooShort, at: "") { () throws(SDJWTError) in
      try broken.issue(["name": "Ada"], selectivelyDisclosable: [["name"]])
    }
  }

  // D3, D17
  @Test(
    arguments: [
      (["nmae"], "/nmae"), (["ages", 18], "/ages/18"), (["ages", "21"], "/ages/21"), (["list", "0"], "/list/0"),
      (["list", 2], "/list/2"), (["list", -1], "/list/-1"), (["name", .all], "/name/-"), (["ages", .all], "/ages/-"),
      ([], ""), (["Name"], "/Name"),
    ] as [(ClaimPath, String)])
  func aPathThatMatchesNothingIsRefused(_ path: ClaimPath, _ location: String) throws {
    let claims = try claims(#"{"name":"Ada","ages":{"18":true},"list":[1,2]}"#)
    expectRefused(by: .pathMatchesNothing, at: location) { () throws(SDJWTError) in
      try Issuer(signingWith: Keys.issuer).issue(claims, selectivelyDisclosable: [["name"], path])
    }
  }

  // D3
  @Test func anEmptyArrayHasNoElementsToConceal() throws {
    expectRefused(by: .pathMatchesNothing, at: "/awards/-") { () throws(SDJWTError) in
      try Issuer(signingWith: Keys.issuer).issue(["awards": []], selectivelyDisclosable: [["awards", .all]])
    }
  }

  // SDJ-P-13
  @Test func aHolderKeyBesideCnfIsRefused() throws {
    let jwk = JSON.object(Keys.holder.publicKey.jwk.essential)
    expectRefused(by: .confirmationGivenTwice, at: "/cnf") { () throws(SDJWTError) in
      try Issuer(signingWith: Keys.issuer).issue(
        ["cnf": ["jwk": jwk]], selectivelyDisclosable: [], boundTo: Keys.holder.publicKey)
    }
    let token = try Issuer(signingWith: Keys.issuer).issue(["cnf": ["jwk": jwk]], selectivelyDisclosable: [])
    #expect(try IssuedToken(token).payload["cnf"]?["jwk"] == jwk)
  }

  // SDJ-I-10
  @Test(arguments: ["d", "k", "p", "q", "dp", "dq", "qi", "oth"])
  func aPrivateHolderKeyIsNeverPublished(_ member: String) throws {
    var jwk = Keys.holder.publicKey.jwk.essential
    #expect(throws: Never.self) { try VerifyingKey(jwk) }
    jwk[member] = "AQ"
    #expect(throws: JOSEError(.jwkPrivateMember, at: JSONPointer([member]))) { try VerifyingKey(jwk) }
    let cnf: JSON = ["jwk": .object(jwk)]
    expectRefused(by: .keyPrivateMember, at: "/cnf/jwk/\(member)") { () throws(SDJWTError) in
      try Issuer(signingWith: Keys.issuer).issue(["cnf": cnf], selectivelyDisclosable: [])
    }
  }

  // SDJ-P-15
  @Test(arguments: ["alg", "typ", "crit", "b64", "disclosures", "kb_jwt"])
  func aHeaderParameterThatOthersDecideIsRefused(_ name: String) {
    var header: JSONObject = [:]
    header[name] = "ES256"
    let issuer = Issuer(signingWith: Keys.issuer, header: header)
    expectRefused(by: .headerParameterReserved, at: "/\(name)") { () throws(SDJWTError) in
      try issuer.issue(["name": "Ada"], selectivelyDisclosable: [])
    }
  }

  // SDJ-P-15
  @Test(arguments: [("x5c", Rule.certificateChain), ("kid", .keyIDNotString)])
  func aHeaderThatNobodyWouldReadIsRefused(_ name: String, _ rule: Rule) {
    var header: JSONObject = [:]
    header[name] = [1]
    let issuer = Issuer(signingWith: Keys.issuer, header: header)
    expectRefused(by: rule, at: "/header/\(name)") { () throws(SDJWTError) in
      try issuer.issue(["name": "Ada"], selectivelyDisclosable: [])
    }
  }

  // SDJ-F-10, D21
  @Test func claimsDeeperThanTheLimitAreRefused() throws {
    func nested(_ levels: Int) -> JSON { (0..<levels).reduce(1) { inner, _ in [inner] } }
    let issuer = Issuer(signingWith: Keys.issuer)
    let fits = try issuer.issue(["a": nested(31)], selectivelyDisclosable: [])
    #expect(try Inspection(of: Array(fits.serialized().utf8)).claims["a"] == nested(31))
    #expect(
      refusal { () throws(SDJWTError) in try issuer.issue(["a": nested(32)], selectivelyDisclosable: []) }?.rule
        == .tooDeep)
    #expect(
      refusal { () throws(SDJWTError) in try issuer.issue(["cnf": nested(32)], selectivelyDisclosable: []) }?.rule
        == .tooDeep)
  }
}
