/// A key carries its algorithm, a token only names one: every key against every name. JOS-05, JOS-07, SDJ-K-11, RFC 8725 §3.1.

import JOSE
import OpenSSLCrypto
import StrictJSON
import Testing

struct AlgorithmTests {
  @Test func everyKeyTakesItsOwnAlgorithmAndNoOther() throws {
    let offered = Algorithm.allCases.map(\.rawValue) + ["EdDSA"]
    let refused = ["none", "HS256", "HS384", "HS512", "RS384", "RS512", "ES256K", "Ed448", "eddsa", "PS257"]
    var verdicts = 0
    for key in Keys.all {
      for name in offered + refused {
        // Signed by the key as it signs: only the name is wrong.
        let token = try token(header: #"{"alg":"\#(name)"}"#, by: key)
        let error = refusal { () throws(JOSEError) in try CompactJWS(parsing: token).verify(with: key.publicKey) }
        let expected: JOSERule? =
          Algorithm(name: name) == key.algorithm
          ? nil : refused.contains(name) ? .algorithmNotAllowed : .algorithmNotTheKeys
        #expect(error?.rule == expected, "key \(key.algorithm), token \(name)")
        verdicts += 1
      }
    }
    #expect(verdicts == 7 * 19)
  }

  @Test func aSignatureIsValidForItsKeyOnly() throws {
    let message = bytes("message")
    for signer in Keys.all {
      let signature = try signer.signature(for: message)
      for key in Keys.all {
        #expect(key.publicKey.isValid(signature: signature, for: message) == (key.algorithm == signer.algorithm))
      }
    }
  }

  @Test func onlyTheHashOfTheAlgorithmIsTakenForTheMessages() throws {
    let message = bytes("message")
    for signer in Keys.all {
      let signature = try signer.signature(for: message)
      for hash in SHA2.allCases {
        let (own, others) = (SHA2State(hash, of: message[...]), SHA2State(hash, of: bytes("another")[...]))
        let isAsked = hash == signer.algorithm.hash
        signature.withUnsafeBytes { signature in
          message.withUnsafeBytes { message in
            let key = signer.publicKey
            #expect(key.isValid(signature: signature, for: message, hashed: own))
            #expect(key.isValid(signature: signature, for: message, hashed: others) == !isAsked)
          }
        }
      }
    }
  }

  @Test func oneRSAKeyUnderFourAlgorithmsTakesFourKindsOfSignature() throws {
    // The same numbers: only `alg` of the JWK says how a signature is checked.
    let message = bytes("message")
    let tree = try SigningKeyRows.tree(Keys.ps256)
    for signing in ["PS256", "PS384", "PS512"] {
      let signature = try SigningKey(parsing: changed(tree, ["alg": .string(signing)])).signature(for: message)
      for verifying in ["PS256", "PS384", "PS512", "RS256"] {
        let key = try VerifyingKey(
          JWK(parsing: changed(Keys.ps256.publicKey.jwk.json, ["alg": .string(verifying)])))
        #expect(key.isValid(signature: signature, for: message) == (signing == verifying))
      }
    }
  }

  @Test func aKeyWithoutAlgHasTheAlgorithmOfItsKind() throws {
    for key in Keys.all {
      let bare = try VerifyingKey(JWK(parsing: changed(key.publicKey.jwk.json, ["alg": nil as JSON?])))
      #expect(bare.algorithm == (bare.jwk.type == .rsa ? .ps256 : key.algorithm))
    }
  }

  @Test func anOctetKeyPairTakesBothNamesOfItsAlgorithm() throws {
    for alg: JSON? in ["EdDSA", "Ed25519", nil] {
      let key = try VerifyingKey(JWK(parsing: changed(Keys.ed25519.publicKey.jwk.json, ["alg": alg])))
      #expect(key.algorithm == .ed25519)
      for header in [#"{"alg":"EdDSA"}"#, #"{"alg":"Ed25519"}"#] {
        try CompactJWS(parsing: token(header: header, by: Keys.ed25519)).verify(with: key)
      }
    }
  }

  @Test func theLengthOfASignatureIsThatOfItsAlgorithm() throws {
    let lengths: [Algorithm: Int] = [
      .es256: 64, .es384: 96, .es512: 132, .ed25519: 64, .ps256: 384, .ps384: 384, .ps512: 384,
    ]
    for key in Keys.all {
      for _ in 0..<8 {
        #expect(try key.signature(for: bytes("m")).count == lengths[key.algorithm])
      }
    }
  }

  @Test func thereIsNoSigningKeyOfRS256() {
    let error = refusal { () throws(JOSEError) in _ = try SigningKey.generate(.rs256) }
    #expect(error == JOSEError(.algorithmOnlyVerifies))
  }

  @Test func namesAreComparedByBytes() {
    for name in ["none", "HS256", "", "es256", "ES256\u{200D}", "ES2\u{FF15}6", "Ed25519\u{0}", "\u{FEFF}ES256"] {
      #expect(Algorithm(name: name) == nil)
    }
    for algorithm in Algorithm.allCases {
      #expect(Algorithm(name: algorithm.rawValue) == algorithm)
    }
  }
}
