/// What an Issuer writes: payload, digests, placeholders, header. RFC 9901 §4.1, §4.2.4, §5.1, §6.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct IssuerTests {
  static let address: JSONObject = [
    "iss": .string(Keys.issuerName),
    "address": ["street": "Schulstr. 12", "locality": "Schulpforta", "region": "Sachsen-Anhalt", "country": "DE"],
  ]

  private func issue(
    _ claims: JSONObject, _ choice: Concealment, hash: HashAlgorithm? = nil, decoys: Decoys = .none
  ) throws -> IssuedToken {
    try IssuedToken(
      Issuer(signingWith: Keys.issuer, hash: hash, decoys: decoys).issue(claims, selectivelyDisclosable: choice))
  }

  // SDJ-P-05, SDJ-H-03
  @Test func aTokenWithoutConcealedClaimsNamesNeitherDigestsNorTheirHash() throws {
    let token = try issue(IssuerTests.address, [])
    #expect(token.payload == IssuerTests.address)
    #expect(token.encoded.isEmpty)
  }

  // SDJ-P-05
  @Test func aLevelWithoutConcealedClaimsHasNoDigests() throws {
    let token = try issue(IssuerTests.address, [["address", "region"]])
    #expect(token.payload["_sd"] == nil)
    #expect(token.payload["_sd_alg"] == "sha-256")
    #expect(token.payload["address"]?["_sd"]?.array?.count == 1)
    #expect(token.payload["address"]?.object?.names.sorted() == ["_sd", "country", "locality", "street"])
  }

  // SDJ-P-08, T05
  @Test(arguments: [0, 1, 2]) func aPlaceholderStandsWhereTheElementStood(_ concealed: Int) throws {
    let nations: [JSON] = ["DE", "FR", "US"]
    let token = try issue(["nationalities": .array(nations)], [["nationalities", .index(concealed)]])
    let issued = try #require(token.payload["nationalities"]?.array)
    #expect(issued.count == 3)
    for (index, element) in issued.enumerated() where index != concealed { #expect(element == nations[index]) }
    let placeholder = try #require(issued[concealed].object)
    #expect(placeholder.names == ["..."])
    let disclosure = try #require(token.disclosure(of: placeholder["..."]?.string ?? ""))
    #expect(disclosure.count == 2)
    #expect(disclosure[1] == nations[concealed])
  }

  // SDJ-P-16, SDJ-P-17
  @Test func theFourShapesOfChapterSixAreIssued() throws {
    // 6.1: the whole object.
    let flat = try issue(IssuerTests.address, [["address"]])
    #expect(flat.payload["address"] == nil)
    #expect(flat.disclosures.map { $0[2] } == [IssuerTests.address["address"]])
    // 6.2: the object in clear, its members concealed.
    let parts: [ClaimPath] = ["street", "locality", "region", "country"].map { ["address", .name($0)] }
    let structured = try issue(IssuerTests.address, Concealment(parts))
    #expect(structured.payload["address"]?.object?.names == ["_sd"])
    #expect(structured.payload["address"]?["_sd"]?.array?.count == 4)
    // 6.2: one member in clear.
    let mixed = try issue(IssuerTests.address, Concealment(parts.dropLast()))
    #expect(mixed.payload["address"]?["country"] == "DE")
    #expect(mixed.payload["address"]?["_sd"]?.array?.count == 3)
    // 6.3: recursive; the digests of the members stand inside the Disclosure of the object.
    let recursive = try issue(IssuerTests.address, Concealment(parts + [["address"]]))
    #expect(recursive.payload["address"] == nil)
    let outer = try #require(recursive.disclosures.first { $0[1] == "address" })
    #expect(outer[2].object?.names == ["_sd"])
    #expect(
      outer[2].digests.sorted() == recursive.digests.filter { $0 != recursive.payload["_sd"]?[0]?.string }.sorted())
    #expect(
      outer[2].digests.compactMap { recursive.disclosure(of: $0)?[1].string }.sorted() == [
        "country", "locality", "region", "street",
      ])
  }

  // SDJ-P-11
  @Test func digestsAreSortedSoThatTheirOrderTellsNothing() throws {
    var claims: JSONObject = [:]
    for number in 0..<40 { claims["claim\(number)"] = .number(JSONNumber(number)) }
    let token = try issue(claims, .everything, decoys: .perObject(10))
    let digests = try #require(token.payload["_sd"]?.array).compactMap(\.string)
    #expect(digests.count == 50)
    #expect(digests == digests.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    // Were decoys always last, the first forty would be the claims.
    #expect(!digests.prefix(40).allSatisfy { token.disclosure(of: $0) != nil })
  }

  // SDJ-I-08, SDJ-P-12
  @Test func everyConcealedClaimHasItsDisclosureAndNoDecoyHasOne() throws {
    let token = try issue(RoundTripTests.claims, .everything, decoys: .everywhere(3))
    #expect(token.encoded.count == 9)
    #expect(token.digests.filter { token.disclosure(of: $0) != nil }.count == 9)
    let text = try Issuer(signingWith: Keys.issuer).issue(RoundTripTests.claims, selectivelyDisclosable: .everything)
    #expect(text.serialized().hasSuffix("~"))
  }

  // SDJ-P-13
  @Test func theHolderKeyStandsInCnf() throws {
    let token = try Issuer(signingWith: Keys.issuer).issue(
      ["name": "Ada"], selectivelyDisclosable: .everything, boundTo: Keys.holder.publicKey)
    #expect(try IssuedToken(token).payload["cnf"] == ["jwk": .object(Keys.holder.publicKey.jwk.essential)])
  }

  // SDJ-P-15
  @Test func theTypeIsTheIssuersAndHasNoMediaTypePrefix() throws {
    let token = try issue(["name": "Ada"], [])
    #expect(token.header["typ"] == "ler+sd-jwt")
    let other = Issuer(signingWith: Keys.issuer, type: "diploma+sd-jwt")
    #expect(try IssuedToken(other.issue(["name": "Ada"], selectivelyDisclosable: [])).header["typ"] == "diploma+sd-jwt")
  }

  // SDJ-P-14
  @Test func noAlgorithmIsCalledNone() {
    for name in ["none", "None", "", "HS256"] { #expect(Algorithm(name: name) == nil) }
    #expect(Algorithm(name: "ES256") == .es256)
  }

  // SDJ-H-08, SDJ-P-15
  @Test(arguments: [
    (Algorithm.es256, HashAlgorithm.sha256), (.es384, .sha384), (.es512, .sha512), (.ed25519, .sha256),
    (.ps256, .sha256), (.ps384, .sha384), (.ps512, .sha512), (.rs256, .sha256),
  ])
  func theHashMatchesTheSignature(_ algorithm: Algorithm, _ hash: HashAlgorithm) {
    #expect(HashAlgorithm(matching: algorithm) == hash)
  }

  // SDJ-H-06
  @Test(arguments: HashAlgorithm.allCases) func theHashCanBeChosen(_ hash: HashAlgorithm) throws {
    let token = try issue(["name": "Ada"], [["name"]], hash: hash)
    #expect(token.payload["_sd_alg"] == .string(hash.rawValue))
    #expect(token.digests == [digest(token.encoded[0], hash)])
  }

  // SDJ-P-15
  @Test func furtherHeaderParametersAreKept() throws {
    let key = try SigningKey.generate(.ed25519, id: "2026-1")
    let issuer = Issuer(signingWith: key, header: ["x5c": ["MAA="], "vctm": ["a"]])
    let header = try IssuedToken(issuer.issue(["name": "Ada"], selectivelyDisclosable: [])).header
    #expect(
      header == ["alg": "Ed25519", "typ": "ler+sd-jwt", "kid": "2026-1", "x5c": ["MAA="], "vctm": ["a"]])
  }

  // D23, D33, SDJ-E-06
  @Test func textAndNumbersAreKeptAsWritten() throws {
    let text = #"{"𠮷野":"👩🏽‍🎓 \" \\","n":[1.10,1e2,-0,12345678901234567890,1E400],"t":true,"awards":[],"o":{}}"#
    let claims = try #require(try JSON(parsing: text).object)
    let sdJWT = try Issuer(signingWith: Keys.issuer).issue(claims, selectivelyDisclosable: .everything)
    let payload = try Verifier(trusting: .pinned([Keys.issuer.publicKey])).verify(
      sdJWT.serialized(), keyBinding: .forbidden, at: Demands.now)
    #expect(payload.claims == claims)
  }
}
