/// Random trees: whatever is concealed, disclosing all gives the claims back, and any subset gives exactly that subset.
/// RFC 9901 §6, §7.1.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct PropertyTests {
  // SDJ-V-13, SDJ-V-22, SDJ-O-03, SDJ-O-07, SDJ-P-03, SDJ-P-10, SDJ-P-17, T05, T06, D5, D30, D34
  @Test(arguments: 0..<30) func whatIsDisclosedComesOutAndNothingElse(_ block: Int) throws {
    for number in 0..<10 {
      var random = SeededGenerator(seed: UInt64(block * 10 + number))
      let tree = RandomClaims(&random).tree
      let hash = HashAlgorithm.allCases[number % 3]
      let decoys = [Decoys.none, .perObject(1), .perArray(2), .everywhere(2)][block % 4]
      let issuer = Issuer(
        signingWith: Keys.issuer, hash: hash, decoys: decoys, random: SeededSource(seed: random.next()))
      let token = try issuer.issue(tree.claims, selectivelyDisclosable: Concealment(Array(tree.concealed)))
      #expect(token.disclosures.count == tree.concealed.count)

      let form = SerializationForm.allCases[number % 3]
      let held = try Holder(trusting: Keys.trusted).accept(SDJWT(parsing: token.serialized(as: form)), at: Demands.now)
      #expect(held.payload.claims == tree.claims, "disclosing all gives the input back")
      #expect(Set(held.disclosable.map(\.path)) == tree.concealed)

      for _ in 0..<3 {
        let chosen = tree.concealed.sorted { $0.description < $1.description }
          .filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
        let needed = tree.needed(for: chosen)
        let presentation = try held.presentation(disclosing: chosen)
        #expect(presentation.disclosures.count == needed.count)
        let payload = try Verifier(trusting: Keys.trusted).verify(
          presentation.serialized(as: form), keyBinding: .forbidden, at: Demands.now)
        #expect(payload.claims == tree.projected(showing: needed))
        let names = JSON.object(payload.claims).names
        #expect(!names.contains("_sd") && !names.contains("...") && !names.contains("_sd_alg"))
      }
    }
  }

  // SDJ-O-08, DCQ-16
  @Test(arguments: 0..<10) func theWholeOfAClaimIsEverythingInIt(_ seed: Int) throws {
    var random = SeededGenerator(seed: 1_000 + UInt64(seed))
    let tree = RandomClaims(&random).tree
    let token = try Issuer(signingWith: Keys.issuer).issue(
      tree.claims, selectivelyDisclosable: Concealment(Array(tree.concealed)))
    let held = try Holder(trusting: Keys.trusted).accept(token, at: Demands.now)
    for name in tree.claims.names {
      let path: ClaimPath = [.name(name)]
      let inside = tree.concealed.filter { $0.components.first == .name(name) }
      let presentation = try held.presentation(disclosing: [], whole: [path])
      #expect(presentation.disclosures.count == inside.count)
      let payload = try Verifier(trusting: Keys.trusted).verify(
        presentation.serialized(), keyBinding: .forbidden, at: Demands.now)
      #expect(payload[name] == tree.claims[name])
    }
  }
}

/// Claims of random shape with random places concealed, the same for the same seed.
private struct RandomClaims {
  private(set) var tree: ConcealedClaims
  private var concealed: Set<ClaimPath> = []
  private let probability: Double

  init(_ random: inout SeededGenerator) {
    probability = [0.1, 0.5, 0.9, 1][Int.random(in: 0..<4, using: &random)]
    tree = ConcealedClaims(claims: [:], concealed: [])
    var claims = object(at: [], depth: 0, &random)
    // In clear, and never an issuer's name by chance.
    concealed.remove(["iss"])
    claims["iss"] = .string(Keys.issuerName)
    tree = ConcealedClaims(claims: claims, concealed: concealed)
  }

  private static let names = ClaimPathTests.oddNames + ["name", "score", "list", "x", "y", "z"]
  private static let numbers = ["0", "-0", "1.10", "1e2", "12345678901234567890", "-7"]

  private mutating func object(
    at path: [ClaimPath.Component], depth: Int, _ random: inout SeededGenerator
  ) -> JSONObject {
    var object: JSONObject = [:]
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let name = RandomClaims.names[Int.random(in: 0..<RandomClaims.names.count, using: &random)]
      guard object[name] == nil else { continue }
      object[name] = child(at: path + [.name(name)], depth: depth, &random)
    }
    return object
  }

  private mutating func child(
    at path: [ClaimPath.Component], depth: Int, _ random: inout SeededGenerator
  ) -> JSON {
    if Double.random(in: 0..<1, using: &random) < probability { concealed.insert(ClaimPath(path)) }
    switch Int.random(in: 0..<(depth < 4 ? 9 : 5), using: &random) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &random))
    case 2:
      let text = RandomClaims.numbers[Int.random(in: 0..<RandomClaims.numbers.count, using: &random)]
      return JSONNumber(text).map { .number($0) } ?? .null
    case 3, 4: return .string(RandomClaims.names[Int.random(in: 0..<RandomClaims.names.count, using: &random)])
    case 5, 6: return .object(object(at: path, depth: depth + 1, &random))
    default:
      var elements: [JSON] = []
      for index in 0..<Int.random(in: 0...4, using: &random) {
        elements.append(child(at: path + [.index(index)], depth: depth + 1, &random))
      }
      return .array(elements)
    }
  }
}
