/// Salts and decoys: how many, how large, each one new. RFC 9901 §4.2.1, §4.2.5, §9.3.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct IssuerRandomnessTests {
  private static let tree: JSONObject = [
    "iss": .string(Keys.issuerName), "clear": ["inner": ["x": 1]], "name": "Ada",
    "matrix": [[1, 2], [], [["deep": true]]], "cnf": ["kid": "k"], "status": ["list": [1]],
  ]

  private func issue(_ decoys: Decoys, _ choice: Concealment = .everything) throws -> IssuedToken {
    try IssuedToken(
      Issuer(signingWith: Keys.issuer, decoys: decoys).issue(IssuerRandomnessTests.tree, selectivelyDisclosable: choice)
    )
  }

  // SDJ-I-02, SDJ-I-03, SDJ-I-01
  @Test func everySaltHas128BitsAndIsNew() throws {
    let tokens = try (0..<10).map { _ in try issue(.none) }
    let salts = tokens.flatMap(\.salts)
    #expect(salts.count == 10 * tokens[0].encoded.count)
    #expect(Set(salts).count == salts.count)
    for salt in salts { #expect(try IssuedToken.decode(salt).count == 16) }
  }

  // SDJ-I-03
  @Test func equalClaimsHaveDifferentSaltsAndDigests() throws {
    let claims: JSONObject = ["a": ["grade": "A"], "b": ["grade": "A"], "c": ["A", "A", "A"]]
    let token = try IssuedToken(Issuer(signingWith: Keys.issuer).issue(claims, selectivelyDisclosable: .everything))
    #expect(token.encoded.count == 8)
    #expect(Set(token.salts).count == 8)
    #expect(Set(token.digests).count == 8)
  }

  // SDJ-I-01
  @Test(arguments: [Decoys.none, .perObject(2), .perArray(2), .everywhere(5)])
  func oneIssuanceDrawsItsRandomnessInOneFill(_ decoys: Decoys) throws {
    let source = SeededSource(seed: 7)
    let issuer = Issuer(signingWith: Keys.issuer, decoys: decoys, random: source)
    _ = try issuer.issue(IssuerRandomnessTests.tree, selectivelyDisclosable: .everything)
    #expect(source.fills == 1)
    _ = try issuer.issue(IssuerRandomnessTests.tree, selectivelyDisclosable: [["name"]])
    #expect(source.fills == 2)
  }

  // SDJ-I-09
  @Test(arguments: [1, 2, 4, 8]) func whatConcealsSomethingHasDigestsInMultiples(_ multiple: Int) throws {
    for choice in [[], [["name"], ["matrix", 2], ["clear", "inner"]], Concealment.everything] {
      let source = SeededSource(seed: 11)
      let issuer = Issuer(signingWith: Keys.issuer, decoys: .filling(multiplesOf: multiple), random: source)
      let token = try IssuedToken(issuer.issue(IssuerRandomnessTests.tree, selectivelyDisclosable: choice))
      #expect(source.fills == 1)
      let values = [JSON.object(token.payload)] + token.disclosures.compactMap(\.last)
      let counts = values.flatMap(\.containers).map { container in
        container["_sd"]?.array?.count ?? container.array?.count { $0["..."] != nil } ?? 0
      }
      #expect(counts.allSatisfy { $0 % multiple == 0 })
      #expect(choice == [] ? counts.allSatisfy { $0 == 0 } : counts.contains { $0 > 0 })
    }
  }

  // SDJ-P-12, SDJ-I-09
  @Test(arguments: [
    (Decoys.none, 0, 0), (.perObject(3), 3, 0), (.perArray(2), 0, 2), (.everywhere(4), 4, 4), (.perObject(-1), 0, 0),
  ])
  func everyObjectAndArrayHasTheSameNumberOfDecoys(_ decoys: Decoys, _ perObject: Int, _ perArray: Int) throws {
    for choice in [[], [["name"], ["matrix", 2]], Concealment.everything] {
      let token = try issue(decoys, choice)
      var payload = token.payload
      // What decides validity is left alone.
      #expect(payload.removeValue(named: "cnf") == ["kid": "k"])
      #expect(payload.removeValue(named: "status") == ["list": [1]])
      let values = [JSON.object(payload)] + token.disclosures.compactMap(\.last)
      for container in values.flatMap(\.containers) where container["..."] == nil {
        if let object = container.object {
          let digests = (object["_sd"]?.array ?? []).compactMap(\.string)
          #expect(digests.filter { token.disclosure(of: $0) == nil }.count == perObject)
        } else if let elements = container.array, elements.first?.string?.count != 43 {
          let digests = elements.compactMap { $0["..."]?.string }
          #expect(digests.filter { token.disclosure(of: $0) == nil }.count == perArray)
        }
      }
    }
  }

  // SDJ-P-12, SDJ-I-09
  @Test func decoysDifferFromRunToRunAndLookLikeDigests() throws {
    let decoys = try (0..<5).flatMap { _ in try issue(.everywhere(3), []).digests }
    #expect(decoys.count == 5 * (3 * 4 + 3 * 4))
    #expect(Set(decoys).count == decoys.count)
    #expect(decoys.allSatisfy { $0.utf8.count == 43 })
  }

  // SDJ-P-12
  @Test func decoysInArraysStandAnywhere() throws {
    var places: Set<Int> = []
    for seed in 0..<40 {
      let issuer = Issuer(signingWith: Keys.issuer, decoys: .perArray(1), random: SeededSource(seed: UInt64(seed)))
      let token = try IssuedToken(issuer.issue(["a": [1, 2, 3]], selectivelyDisclosable: []))
      let elements = try #require(token.payload["a"]?.array)
      #expect(elements.filter { $0.object == nil } == [1, 2, 3])
      places.insert(try #require(elements.firstIndex { $0.object != nil }))
    }
    #expect(places == [0, 1, 2, 3])
  }

  // SDJ-P-12
  @Test(arguments: HashAlgorithm.allCases) func decoysVanishFromTheProcessedPayload(_ hash: HashAlgorithm) throws {
    let issuer = Issuer(signingWith: Keys.issuer, hash: hash, decoys: .everywhere(3))
    let token = try issuer.issue(IssuerRandomnessTests.tree, selectivelyDisclosable: .everything)
    let payload = try Verifier(trusting: Keys.trusted).verify(
      token.serialized(), keyBinding: .forbidden, at: Demands.now)
    #expect(payload.claims == IssuerRandomnessTests.tree)
    // Four objects and four arrays: the inner values of cnf and status have none.
    #expect(payload.unmatchedDigests == 3 * (4 + 4))
  }

  // SDJ-P-10
  @Test func tenThousandClaimsHaveTenThousandDigests() throws {
    var claims: JSONObject = [:]
    for number in 0..<5000 { claims["claim\(number)"] = "the same" }
    claims["list"] = .array(Array(repeating: "the same", count: 4999))
    let token = try IssuedToken(Issuer(signingWith: Keys.issuer).issue(claims, selectivelyDisclosable: .everything))
    #expect(token.encoded.count == 10_000)
    #expect(Set(token.digests).count == 10_000)
    #expect(Set(token.salts).count == 10_000)
  }
}
