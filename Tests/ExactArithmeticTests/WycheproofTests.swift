/// The second engine against Wycheproof: its verdict is theirs, and the first engine's, for every vector.

import CryptoPrimitives
import Testing
import Wycheproof

@Suite(.enabled(if: Wycheproof.folder != nil, Comment(rawValue: Wycheproof.absence))) struct WycheproofTests {
  @Test(arguments: [
    ("ecdsa_secp256r1_sha256_p1363", "ES256"), ("ecdsa_secp384r1_sha384_p1363", "ES384"),
    ("ecdsa_secp521r1_sha512_p1363", "ES512"), ("ed25519", "Ed25519"), ("rsa_signature_2048_sha256", "RS256"),
    ("rsa_pss_2048_sha256_mgf1_32", "PS256"), ("rsa_pss_4096_sha512_mgf1_64", "PS512"),
  ])
  func everyVerdictIsOurs(name: String, algorithm: String) throws {
    let file = try Wycheproof(name)
    var (count, agreed) = (0, 0)
    for group in file.testGroups {
      let key = try group.publicKey.members(for: algorithm)
      for vector in group.tests {
        let trial = Trial(algorithm: algorithm, key: key, message: hex(vector.msg), signature: hex(vector.sig))
        let verdict = Verdict(wholeNumbers: trial)
        #expect(verdict == Verdict(standard: trial), "\(name) \(vector.tcId)")
        // "Acceptable" is one signature whose DigestInfo lacks its NULL: one digest has one encoding.
        let agrees = verdict == (vector.result == "valid" ? .valid : .invalid)
        #expect(agrees, "\(name) \(vector.tcId)")
        count += 1
        agreed += agrees ? 1 : 0
      }
    }
    #expect(count == file.numberOfTests)
    print("Wycheproof \(name): \(count) vectors, \(agreed) agreed by the second engine")
  }

  /// The file with DER signatures: not one of them is r || s.
  @Test func noSignatureInDERIsValid() throws {
    let file = try Wycheproof("ecdsa_secp256r1_sha256")
    for group in file.testGroups {
      let key = try group.publicKey.members(for: "ES256")
      for vector in group.tests {
        let trial = Trial(algorithm: "ES256", key: key, message: hex(vector.msg), signature: hex(vector.sig))
        #expect(Verdict(wholeNumbers: trial) == .invalid, "\(vector.tcId)")
      }
    }
  }
}

extension Wycheproof.Key {
  /// The key as a JWK. The files write numbers signed: with a zero in front, or short.
  func members(for algorithm: String) throws -> [String: String] {
    func number(_ text: String, width: Int = 0) -> String {
      let bytes = hex(text.count.isMultiple(of: 2) ? text : "0" + text).drop { $0 == 0 }
      return Base64URL.encode([UInt8](repeating: 0, count: max(0, width - bytes.count)) + bytes)
    }
    if let pk { return ["kty": "OKP", "crv": "Ed25519", "x": Base64URL.encode(hex(pk))] }
    if let modulus {
      return ["kty": "RSA", "n": number(modulus), "e": number(try #require(publicExponent))]
    }
    let (name, width) = try #require(
      ["ES256": ("P-256", 32), "ES384": ("P-384", 48), "ES512": ("P-521", 66)][algorithm])
    return [
      "kty": "EC", "crv": name, "x": number(try #require(wx), width: width),
      "y": number(try #require(wy), width: width),
    ]
  }
}
