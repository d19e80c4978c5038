/// The engine on whole numbers in the place of the standard one: for tokens, and for Wycheproof's.

import Conformance
import Foundation
import JOSE
import SelectiveDisclosure
import StrictJSON
import Testing

@Suite struct SecondEngineTests {
  @Test(arguments: Algorithm.allCases.filter { $0 != .rs256 })
  func everyAlgorithmIsVerifiedByIt(_ algorithm: Algorithm) throws {
    let key = try SigningKey.generate(algorithm)
    var signature = try key.signature(for: [1, 2, 3])
    for engine in [SignatureEngine.gmp, .both(.standard, .gmp)] {
      #expect(try engine.isValid(signature: signature, for: [1, 2, 3], by: key.publicKey))
      #expect(try !engine.isValid(signature: signature, for: [1, 2, 4], by: key.publicKey))
    }
    signature[signature.count - 1] ^= 1
    #expect(
      try !SignatureEngine.both(.standard, .gmp).isValid(signature: signature, for: [1, 2, 3], by: key.publicKey))
  }

  /// The verdicts themselves are compared with Wycheproof's where the standard engine is tested.
  @Test(
    .enabled(if: SecondEngineTests.wycheproof != nil, "shared/judges/wycheproof is not beside this checkout"),
    arguments: [("json_web_signature_test", 401), ("json_web_key_test", 26), ("json_web_crypto_test", 49)])
  func everyVerdictOnATokenIsTheStandardEngines(_ name: String, _ count: Int) throws {
    let folder = try #require(SecondEngineTests.wycheproof)
    let text = try Data(contentsOf: folder.appending(path: "\(name).json"))
    let file = try JSON(parsing: [UInt8](text), limits: JSONLimits(bytes: 1 << 24, depth: 64))
    var (vectors, accepted) = (0, 0)
    for group in file["testGroups"]?.array ?? [] {
      let key = try #require(group["public"] ?? group["private"])
      for vector in group["tests"]?.array ?? [] where vector["jws"] != nil {
        let token = vector["jws"]?.string ?? vector["jws"]?.text() ?? ""
        let standard = verdict(on: token, by: key, .standard)
        #expect(verdict(on: token, by: key, .gmp) == standard)
        #expect(verdict(on: token, by: key, .both(.standard, .gmp)) == standard)
        vectors += 1
        accepted += standard == nil ? 1 : 0
      }
    }
    #expect(vectors == count && accepted > 0)
    print("Wycheproof \(name): \(vectors) vectors, \(accepted) accepted by both engines, all verdicts the same")
  }

  private func verdict(on token: String, by key: JSON, _ engine: SignatureEngine) -> JOSEError? {
    do {
      try CompactJWS(parsing: token).verify(withOneOf: VerifyingKey.keys(parsing: key.bytes()), by: engine)
      return nil
    } catch {
      return error
    }
  }

  private static let wycheproof: URL? = {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: "shared/judges/wycheproof")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    return nil
  }()
}
