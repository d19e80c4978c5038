/// 100,000 changed inputs: nothing traps, and no changed token is taken. Seeded, so that a failure can be repeated.

import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

struct MutationTests {
  @Test func noChangedTokenIsTaken() throws {
    var random = SplitMix64(state: 1)
    for key in [Keys.es256, Keys.ed25519, Keys.ps256] {
      let good = try token(header: #"{"alg":"\#(key.algorithm.rawValue)","kid":"k","crit2":[]}"#, by: key)
      for _ in 0..<10_000 {
        let changed = mutated(good, &random)
        guard changed != good else { continue }
        let error = refusal { () throws(JOSEError) in try CompactJWS(parsing: changed).verify(with: key.publicKey) }
        #expect(error != nil)
      }
    }
  }

  @Test func aChangedHeaderIsReadOrRefused() throws {
    var random = SplitMix64(state: 2)
    let good = bytes(
      #"{"alg":"ES256","typ":"kb+jwt","kid":"é","crit":["a"],"a":1,"b64":true,"x5c":["MAMCAQE="],"jwk":{"kty":"EC"}}"#)
    var refused = 0
    for _ in 0..<30_000 {
      let header = mutated(good, &random)
      let error = refusal { () throws(JOSEError) in
        let read = try JOSEHeader(decoding: header)
        _ = (read.keyID, read.type, read.json, try read.certificates)
      }
      refused += error == nil ? 0 : 1
    }
    #expect(refused > 20_000)
  }

  @Test func aChangedPublicKeyIsReadOrRefused() throws {
    var random = SplitMix64(state: 3)
    let set = changed(["keys": [.object(KeyRows.ec), .object(KeyRows.okp), .object(KeyRows.rsa)]], [:])
    var refused = 0
    for good in [
      changed(KeyRows.ec, ["key_ops": ["verify"]]), changed(KeyRows.okp, [:]), changed(KeyRows.rsa, [:]), set,
    ] {
      for _ in 0..<5_000 {
        let text = mutated(good, &random)
        let error = refusal { () throws(JOSEError) in
          for key in try VerifyingKey.keys(parsing: text) {
            _ = (key.thumbprint, key.jwk.essential, key.jwk.json, key.id)
            _ = key.isValid(signature: text, for: text)
          }
        }
        refused += error == nil ? 0 : 1
      }
    }
    #expect(refused > 10_000)
  }

  @Test func aChangedPrivateKeyIsReadOrRefused() throws {
    var random = SplitMix64(state: 4)
    for key in [Keys.es256, Keys.ed25519, Keys.es512] {
      let good = bytes(text(try key.privateJWK()))
      for _ in 0..<3_000 { try readPrivate(mutated(good, &random)) }
    }
    // Checking an RSA key tests its primes, which takes a while.
    let good = bytes(text(try Keys.ps256.privateJWK()))
    for _ in 0..<100 { try readPrivate(mutated(good, &random)) }
  }

  @Test func aChangedPEMTextIsReadOrRefused() throws {
    var random = SplitMix64(state: 5)
    let x = try Base64URL.decode(KeyRows.okp["x"]?.string ?? "")
    let (ecX, ecY) = (
      try Base64URL.decode(KeyRows.ec["x"]?.string ?? ""), try Base64URL.decode(KeyRows.ec["y"]?.string ?? "")
    )
    let okp: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00] + x
    // RFC 5480 §2.1.1: id-ecPublicKey on prime256v1, an uncompressed point.
    let ec: [UInt8] =
      [
        0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01, 0x06, 0x08, 0x2A, 0x86, 0x48,
        0xCE,
        0x3D, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04,
      ] + ecX + ecY
    #expect(try VerifyingKey(pem: SigningKeyRows.pem("PUBLIC KEY", ec)).isSameKey(as: Keys.es256.publicKey))
    for der in [okp, ec] {
      let good = SigningKeyRows.pem("PUBLIC KEY", der)
      for round in 0..<6_000 {
        // Half of the changes are inside the DER, where the armour does not catch them.
        let changed =
          round.isMultiple(of: 2) ? mutated(good, &random) : SigningKeyRows.pem("PUBLIC KEY", mutated(der, &random))
        _ = refusal { () throws(JOSEError) in _ = try VerifyingKey.keys(parsing: changed) }
        try readPrivate(changed)
      }
    }
  }

  private func readPrivate(_ text: [UInt8]) throws {
    _ = refusal { () throws(JOSEError) in _ = try SigningKey(parsing: text).signature(for: text) }
  }

  /// One to four changes: a bit flipped, a byte put in, taken out or replaced, a stretch taken out, doubled or moved.
  private func mutated(_ original: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...24, using: &random))
      switch Int.random(in: 0..<7, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes.insert(UInt8.random(in: .min ... .max, using: &random), at: place)
      case 2: bytes.remove(at: place)
      case 3: bytes[place] = interesting.randomElement(using: &random) ?? 0
      case 4: bytes.removeSubrange(place..<end)
      case 5: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
      default: bytes.replaceSubrange(place..<end, with: bytes[place..<end].reversed())
      }
    }
    return bytes
  }

  private let interesting = Array(#"{}[]":,.\-_=+/ ~0129AZaz"#.utf8) + [0, 0x0A, 0x7F, 0x80, 0xC3, 0xFF]
}
