/// Project Wycheproof on JWS and JWK: our verdict is its `result`. github.com/C2SP/wycheproof, testvectors_v1.

import Foundation
import JOSE
import StrictJSON
import Testing

@Suite(.enabled(if: Judges.folder != nil, Judges.skipping))
struct WycheproofTests {
  /// Keys of these algorithms are refused here, so every token of theirs is, whether its MAC or signature is good or not.
  static let refused = ["HS256", "HS384", "HS512", "RS384", "RS512", "A256GCM", "A256KW"]

  /// Vectors that Wycheproof calls valid and that are refused here on purpose.
  static let policies: [Int: JOSERule] = [
    // RFC 7520 §4.2: the key says PS256, the token PS384. A key is used with its own algorithm only (RFC 8725 §3.1).
    346: .algorithmNotTheKeys, 350: .algorithmNotTheKeys,
    // RFC 7520 §4.3: the key says `ES521`, which nobody registered; the algorithm of P-521 is ES512 (RFC 7518 §3.4).
    347: .jwkAlgorithm, 351: .jwkAlgorithm,
  ]

  @Test(arguments: [
    ("json_web_signature_test", 401, policies), ("json_web_key_test", 26, [:]), ("json_web_crypto_test", 49, [:]),
  ])
  func theVerdictOnEveryVectorIsWycheproofs(file: String, count: Int, policies: [Int: JOSERule]) throws {
    var (vectors, agreed, ofRefusedAlgorithms, onPurpose) = (0, 0, 0, 0)
    var refusedAlgorithms: [String: Int] = [:]
    for group in try Judges.wycheproof(file)["testGroups"]?.array ?? [] {
      let key = try #require(group["public"] ?? group["private"])
      let algorithm = (key["keys"]?[0] ?? key)["alg"]?.string ?? ""
      // Groups of `json_web_crypto_test` about encryption have no `jws`.
      for vector in group["tests"]?.array ?? [] where vector["jws"] != nil {
        vectors += 1
        let id = try #require(vector["tcId"]?.number?.int)
        let error = verdict(on: vector["jws"], by: key)
        if Self.refused.contains(algorithm) {
          // Refused for the key, never because of the token.
          #expect(error?.rule == .jwkKeyType || error?.rule == .jwkAlgorithm, "\(file) \(id)")
          ofRefusedAlgorithms += 1
          refusedAlgorithms[algorithm, default: 0] += 1
        } else if let rule = policies[id] {
          #expect(vector["result"] == "valid" && error?.rule == rule, "\(file) \(id)")
          onPurpose += 1
        } else {
          let agrees = (error == nil) == (vector["result"] == "valid")
          #expect(agrees, "\(file) \(id): \(vector["comment"]?.string ?? "")")
          agreed += agrees ? 1 : 0
        }
      }
    }
    let names = refusedAlgorithms.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    print(
      "Wycheproof \(file): \(vectors) vectors, \(agreed) agreed, \(ofRefusedAlgorithms) of algorithms we refuse (\(names)),"
        + " \(onPurpose) refused on purpose")
    #expect(vectors == count)
    #expect(agreed + ofRefusedAlgorithms + onPurpose == vectors)
  }

  @Test func everySetWithASymmetricKeyIsRefused() throws {
    let groups = try Judges.wycheproof("json_web_key_test")["testGroups"]?.array ?? []
    let sets = groups.compactMap { $0["private"] }.filter { $0["keys"]?[0]?["kty"] == "oct" }
    #expect(sets.count >= 3)
    for set in sets {
      let error = refusal { () throws(JOSEError) in _ = try VerifyingKey.keys(parsing: set.bytes()) }
      #expect(error == JOSEError(.jwkKeyType, at: ["keys", "0", "kty"]))
    }
  }

  @Test func aBadKeyIsRefusedForWhatIsBadAboutIt() throws {
    let expected: [Int: JOSERule] = [
      6: .jwkAlgorithm, 7: .jwkRSAModulus, 8: .jwkRSASize, 9: .jwkRSAExponent, 19: .jwkAlgorithm, 20: .jwkAlgorithm,
      21: .jwkUse, 22: .jwkPoint, 23: .jwkWidth, 24: .jwkMember,
    ]
    var seen: [Int: JOSERule] = [:]
    for group in try Judges.wycheproof("json_web_key_test")["testGroups"]?.array ?? [] {
      guard let key = group["public"], let vector = group["tests"]?[0], let id = vector["tcId"]?.number?.int else {
        continue
      }
      seen[id] = verdict(on: vector["jws"], by: key)?.rule
    }
    #expect(seen == expected)
  }

  private func verdict(on token: JSON?, by key: JSON) -> JOSEError? {
    refusal { () throws(JOSEError) in
      let keys = try VerifyingKey.keys(parsing: key.bytes())
      // Vectors in JSON serialization hold an object instead of text; the compact reader sees its text.
      let text = token?.string ?? token?.text() ?? ""
      try CompactJWS(parsing: text).verify(withOneOf: keys)
    }
  }
}
