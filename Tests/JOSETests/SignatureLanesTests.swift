/// What the lanes say in advance counts for exactly the question that they were asked, and only if it is a yes.

import StrictJSON
import Testing

@testable import JOSE

@Suite struct SignatureLanesTests {
  /// Lanes that lie: they take any signature. Where they are believed, it shows.
  private static let gullible = SignatureEngine.standard.with(lanes: { $0.map { _ in true } })

  private static func signed(by key: SigningKey, _ payload: String = #"{"a":1}"#) throws -> CompactJWS {
    try CompactJWS(
      parsing: token(header: #"{"alg":"\#(key.publicKey.algorithm.rawValue)"}"#, payload: payload, by: key))
  }

  @Test(arguments: [Keys.es256, Keys.es384, Keys.ed25519])
  func aYesIsBelievedForThatSignatureMessageAndKeyAlone(key: SigningKey) throws {
    let jws = try Self.signed(by: key)
    let stranger = try SigningKey.generate(key.publicKey.algorithm).publicKey
    let engine = try #require(Self.gullible.foreseeing([[SignatureCheck(jws, by: stranger)]]).first)
    #expect(try jws.isSigned(by: stranger, judging: engine))
    // The same bytes in another place are the same.
    #expect(try engine.isValid(signature: Array(jws.signature), for: Array(jws.signingInput)[...], by: stranger))
    for bit in [0, 7, 300] {
      var signature = jws.signature
      signature[bit / 8] ^= 1 << (bit % 8)
      #expect(try !engine.isValid(signature: signature, for: jws.signingInput, by: stranger))
    }
    #expect(try !engine.isValid(signature: jws.signature + [0], for: jws.signingInput, by: stranger))
    #expect(try !engine.isValid(signature: jws.signature, for: jws.signingInput + [0], by: stranger))
    #expect(try !engine.isValid(signature: jws.signature, for: jws.signingInput.dropLast(), by: stranger))
    let other = try SigningKey.generate(key.publicKey.algorithm).publicKey
    #expect(try !engine.isValid(signature: jws.signature, for: jws.signingInput, by: other))
    #expect(try engine.isValid(signature: jws.signature, for: jws.signingInput, by: key.publicKey))
    #expect(try !Self.gullible.isValid(signature: jws.signature, for: jws.signingInput, by: stranger))
  }

  // The numbers do not say which algorithm an RSA key is for.
  @Test func aYesIsForOneAlgorithm() throws {
    let jws = try Self.signed(by: Keys.ps256)
    let stranger = try SigningKey.generate(.ps256).publicKey
    var object = stranger.jwk.json
    object["alg"] = "PS384"
    let other = try VerifyingKey(object)
    let engine = try #require(Self.gullible.foreseeing([[SignatureCheck(jws, by: stranger)]]).first)
    #expect(try jws.isSigned(by: stranger, judging: engine))
    #expect(try !jws.isSigned(by: other, judging: engine))
  }

  @Test func aNoIsAskedAgain() throws {
    let jws = try Self.signed(by: Keys.es256)
    let key = Keys.es256.publicKey
    for answers in [[false], [], [false, true, true]] {
      let engine = SignatureEngine.standard.with(lanes: { _ in answers })
      for engine in engine.foreseeing([[], [SignatureCheck(jws, by: key)], []]) {
        #expect(try jws.isSigned(by: key, judging: engine))
        #expect(try !engine.isValid(signature: jws.signature, for: [1], by: key))
      }
    }
  }

  @Test func answersComeToTheListThatAsked() throws {
    let jws = try Self.signed(by: Keys.es256)
    let stranger = try SigningKey.generate(.es256).publicKey
    let check = SignatureCheck(jws, by: stranger)
    let lanes = SignatureEngine.standard.with(lanes: { $0.indices.map { $0 == 2 } })
    let engines = lanes.foreseeing([[check], [], [check, check], [check]])
    #expect(
      try engines.map { engine in try jws.isSigned(by: stranger, judging: engine) } == [false, false, true, false])
  }

  @Test func anEngineOfTheCallersHasNoLanes() throws {
    let engine = SignatureEngine { (_, _, _) throws(JOSEError) in false }.with(lanes: { $0.map { _ in true } })
    let jws = try Self.signed(by: Keys.es256)
    #expect(!engine.hasLanes)
    let told = try #require(engine.foreseeing([[SignatureCheck(jws, by: Keys.es256.publicKey)]]).first)
    #expect(try !jws.isSigned(by: Keys.es256.publicKey, judging: told))
  }

  @Test(.enabled(if: SignatureEngine.standard.hasLanes, "the processor has no lanes, or the trait MultiBuffer is off"))
  func theLanesOfThisProcessorKnowThreeKindsOfSignature() throws {
    let lanes = try #require(SignatureCheck.lanes)
    let known: [Algorithm] = [.es256, .es384, .ed25519]
    let tokens = try Keys.all.flatMap { key in try (0..<11).map { try (key, Self.signed(by: key, "{\"b\":\($0)}")) } }
    let checks = tokens.map { SignatureCheck($1, by: $0.publicKey) }
    #expect(lanes(checks) == tokens.map { known.contains($0.0.publicKey.algorithm) })
    // Fewer than pay are left to the libraries.
    let es256 = checks[..<11]
    #expect(lanes(Array(es256[..<2])) == [false, false])
    #expect(lanes(Array(es256[..<10])) == (0..<10).map { $0 < 8 })
    let strangers = try tokens.map { SignatureCheck($1, by: try SigningKey.generate($0.publicKey.algorithm).publicKey) }
    #expect(lanes(strangers.filter { $0.numbers.type != .rsa }).allSatisfy { !$0 })
  }
}
