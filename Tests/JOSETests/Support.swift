/// What the tests of this folder share: keys made once, headers signed as they stand, and the refusal of a piece of work.

import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

/// One key for each algorithm that signs, made once in a run.
enum Keys {
  static let all: [SigningKey] = [es256, es384, es512, ed25519, ps256, ps384, ps512]
  static let es256 = made(.es256)
  static let es384 = made(.es384)
  static let es512 = made(.es512)
  static let ed25519 = made(.ed25519)
  static let ps256 = made(.ps256)
  static let ps384 = made(.ps384)
  static let ps512 = made(.ps512)

  private static func made(_ algorithm: Algorithm) -> SigningKey {
    do {
      return try SigningKey.generate(algorithm)
    } catch {
      fatalError("no key for the tests: \(error)")
    }
  }
}

/// A token with exactly this header text, signed by the key whatever the header says.
func token(header: String, payload: String = #"{"a":1}"#, by key: SigningKey) throws -> [UInt8] {
  let input = Base64URL.encodeASCII(Array(header.utf8)) + [0x2E] + Base64URL.encodeASCII(Array(payload.utf8))
  return CompactJWS.appendingSignature(try key.signature(for: input), to: input)
}

/// The error that the work ends with; nil if it succeeds.
func refusal(_ work: () throws(JOSEError) -> Void) -> JOSEError? {
  do {
    try work()
    return nil
  } catch {
    return error
  }
}

/// The bytes of a text.
func bytes(_ text: String) -> [UInt8] {
  Array(text.utf8)
}

/// A private JWK as text, for tests only.
func text(_ secret: SecretBytes) -> String {
  secret.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
}

/// A fixed sequence of random numbers: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
