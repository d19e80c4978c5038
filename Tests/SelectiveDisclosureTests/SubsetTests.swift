/// Every subset of a small tree, presented and verified. RFC 9901 §4.2.6, §6.3, §7.2.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct SubsetTests {
  private static let tree = ConcealedClaims(
    claims: [
      "iss": .string(Keys.issuerName), "name": "Ada",
      "address": ["street": "Schulstr. 12", "geo": ["lat": 51, "lon": 11]],
      "grades": [["A", "B"], "C"],
    ],
    concealed: [
      ["name"], ["address"], ["address", "street"], ["address", "geo", "lat"], ["grades", 0], ["grades", 0, 1],
      ["grades", 1],
      ["address", "geo"],
    ])

  private static func held(_ decoys: Decoys) throws -> HeldCredential {
    let token = try Issuer(signingWith: Keys.issuer, decoys: decoys).issue(
      tree.claims, selectivelyDisclosable: Concealment(Array(tree.concealed)))
    return try Holder(trusting: Keys.trusted).accept(token, at: Demands.now)
  }

  // SDJ-O-07, SDJ-O-04, SDJ-O-08, SDJ-V-14, SDJ-V-15, T05, T07
  @Test(arguments: [Decoys.none, .everywhere(2)]) func everySubsetShowsExactlyWhatWasChosen(_ decoys: Decoys) throws {
    let tree = SubsetTests.tree
    let held = try SubsetTests.held(decoys)
    let paths = tree.concealed.sorted { $0.description < $1.description }
    #expect(held.disclosable.count == paths.count)
    for mask in 0..<(1 << paths.count) {
      let chosen = paths.indices.filter { mask >> $0 & 1 == 1 }.map { paths[$0] }
      let needed = tree.needed(for: chosen)
      let presentation = try held.presentation(disclosing: chosen)
      // Ancestors only: no Disclosure more, none less, in the order they were issued.
      let expected = held.disclosable.filter { needed.contains($0.path) }.map(\.disclosure)
      #expect(Set(presentation.disclosures) == Set(expected))
      #expect(presentation.disclosures.count == expected.count)
      let payload = try Verifier(trusting: Keys.trusted).verify(
        presentation.serialized(), keyBinding: .forbidden, at: Demands.now)
      #expect(payload.claims == tree.projected(showing: needed))
    }
  }

  // SDJ-O-04, SDJ-V-18
  @Test func everySetOfDisclosuresIsEitherClosedOrRefused() throws {
    let tree = SubsetTests.tree
    let held = try SubsetTests.held(.none)
    for mask in 0..<(1 << held.disclosable.count) {
      let chosen = held.disclosable.indices.filter { mask >> $0 & 1 == 1 }.map { held.disclosable[$0] }
      let paths = Set(chosen.map(\.path))
      let disclosures = chosen.map(\.disclosure)
      guard tree.needed(for: paths) == paths else {
        #expect(
          refusal { () throws(SDJWTError) in try held.presentation(of: disclosures) }?.rule == .disclosureParentMissing)
        continue
      }
      let text = try held.presentation(of: disclosures).serialized(as: .flattened)
      let payload = try Verifier(trusting: Keys.trusted).verify(text, keyBinding: .forbidden, at: Demands.now)
      #expect(payload.claims == tree.projected(showing: paths))
    }
  }
}
