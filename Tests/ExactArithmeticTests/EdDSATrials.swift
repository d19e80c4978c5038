/// Signatures of Ed25519 for two engines to agree on, made from scalars so that each number can be chosen.

import CryptoPrimitives
import Testing

@testable import ExactArithmetic

struct EdDSATrials: TrialSource {
  private let order = Edwards25519.order
  private let neutral = Edwards25519.neutral
  /// The eight points whose order divides 8, the neutral one first.
  private let small: [AffinePoint]
  private let keys: [(scalar: Integer, point: AffinePoint)]

  init() throws {
    // L times a point of the whole group is a point of small order; of order 8 for half of all.
    let candidates = try (2..<200).compactMap { y in
      Edwards25519.point([UInt8(y)] + [UInt8](repeating: 0, count: 31))
    }.map { try #require(Edwards25519.sum(Edwards25519.order, $0, 0, Edwards25519.neutral)) }
    let torsion = try #require(candidates.first { Edwards25519.sum(4, $0, 0, $0) != Edwards25519.neutral })
    small = (0..<8).compactMap { Edwards25519.sum(Integer($0), torsion, 0, torsion) }
    try #require(Set(small).count == 8)
    var random = SplitMix64(state: 8)
    keys = try (0..<12).map { _ in
      let scalar = random.integer(below: Edwards25519.order)
      return (scalar, try #require(Edwards25519.sum(scalar, Edwards25519.generator, 0, Edwards25519.neutral)))
    }
  }

  mutating func next(_ random: inout SplitMix64) throws -> Trial {
    let message = random.bytes(Int.random(in: 0..<150, using: &random))
    guard Int.random(in: 0..<8, using: &random) > 0 else { return try signedByLibrary(message, &random) }
    return try altered(message, &random)
  }

  /// A signature that libsodium made.
  private func signedByLibrary(_ message: [UInt8], _ random: inout SplitMix64) throws -> Trial {
    let pair = try Ed25519.keyPair(seed: SecretBytes(copying: random.bytes(32)))
    return Trial(
      algorithm: "Ed25519", key: jwk(pair.publicKey), message: message, signature: try Ed25519.sign(message, with: pair)
    )
  }

  private func jwk(_ bytes: [UInt8]) -> [String: String] {
    ["kty": "OKP", "crv": "Ed25519", "x": Base64URL.encode(bytes)]
  }

  /// R || S with S = r + k a, for an R and an A that need not be r B and a B.
  private func signature(r: Integer, rBytes: [UInt8], a: Integer, aBytes: [UInt8], _ message: [UInt8]) -> [UInt8] {
    let k = Integer(bytes: ReferenceHash.sha512.digest(of: rBytes + aBytes + message).reversed())
    return rBytes + littleEndian((r + k * a).modulo(order) ?? 0)
  }

  private func littleEndian(_ number: Integer) -> [UInt8] { (number.bytes(width: 33) ?? []).reversed().dropLast() }

  private func altered(_ message: [UInt8], _ random: inout SplitMix64) throws -> Trial {
    let (a, point) = random.one(of: keys)
    let r = random.integer(below: order)
    let commitment = try #require(Edwards25519.sum(r, Edwards25519.generator, 0, neutral))
    let (aBytes, rBytes) = (Edwards25519.bytes(point), Edwards25519.bytes(commitment))
    var trial = Trial(
      algorithm: "Ed25519", key: jwk(aBytes), message: message,
      signature: signature(r: r, rBytes: rBytes, a: a, aBytes: aBytes, message))
    let s = Integer(bytes: trial.signature.suffix(32).reversed())
    let small = random.one(of: small)
    trial.alteration = random.one(of: [
      "valid", "bit of the signature", "bit of the message", "bit of the key", "size", "S beyond L",
      "R of small order",
      "R with a small part", "key with a small part", "key of small order", "other encoding", "halves",
    ])
    switch trial.alteration {
    case "valid": break
    case "bit of the signature": trial.signature = random.flipping(trial.signature)
    case "bit of the message": trial.message = message.isEmpty ? [0] : random.flipping(message)
    case "bit of the key": trial.key = jwk(random.flipping(aBytes))
    case "size": trial.signature = random.resizing(trial.signature)
    case "S beyond L":
      trial.signature = rBytes + littleEndian(s + Integer(Int.random(in: 1...15, using: &random)) * order)
    // With r = 0 and R of small order the equation holds but for the small part, and altogether if R is neutral.
    case "R of small order":
      let bytes = Edwards25519.bytes(small)
      trial.signature = signature(r: 0, rBytes: bytes, a: a, aBytes: aBytes, message)
    // Valid where both sides are multiplied by 8; both engines compare the points themselves.
    case "R with a small part":
      let bytes = Edwards25519.bytes(try #require(Edwards25519.sum(1, commitment, 1, small)))
      trial.signature = signature(r: r, rBytes: bytes, a: a, aBytes: aBytes, message)
    case "key with a small part":
      let bytes = Edwards25519.bytes(try #require(Edwards25519.sum(1, point, 1, small)))
      trial.key = jwk(bytes)
      trial.signature = signature(r: r, rBytes: rBytes, a: a, aBytes: bytes, message)
    case "key of small order":
      let bytes = Edwards25519.bytes(small)
      trial.key = jwk(bytes)
      trial.signature = signature(r: r, rBytes: rBytes, a: 0, aBytes: bytes, message)
    // y + p for the few y where that has 255 bits, and the sign of an x that is zero.
    case "other encoding":
      var bytes = littleEndian(Edwards25519.prime + Integer(Int.random(in: 0..<19, using: &random)))
      if Bool.random(using: &random) { bytes[31] |= 0x80 }
      if Bool.random(using: &random) { bytes = [1] + [UInt8](repeating: 0, count: 30) + [0x80] }
      if Bool.random(using: &random) {
        trial.key = jwk(bytes)
      } else {
        trial.signature = signature(r: 0, rBytes: bytes, a: a, aBytes: aBytes, message)
      }
    default: trial.signature = trial.signature.suffix(32) + trial.signature.prefix(32)
    }
    return trial
  }
}
