/// Signatures of ECDSA for two engines to agree on.

import CryptoPrimitives
import Testing
import VectorSigning

@testable import ExactArithmetic

struct ECDSATrials: TrialSource {
  private let curve: PrimeCurve
  private let algorithm, name: String
  private var keys: [(scalar: Integer, signer: DeterministicECDSA)] = []
  private var made: [(trial: Trial, scalar: Integer)] = []

  /// Keys of chance, and those where a sum meets its own summand or its opposite: ±1, ±2, ±3 times the generator.
  init(_ curve: PrimeCurve, _ algorithm: String, _ name: String) throws {
    (self.curve, self.algorithm, self.name) = (curve, algorithm, name)
    var random = SplitMix64(state: UInt64(curve.byteCount))
    var scalars = (0..<6).map { _ in random.integer(below: curve.order) }
    for small in [1, 2, 3] { scalars += [Integer(small), curve.order - Integer(small)] }
    keys = try scalars.map { ($0, try #require(DeterministicECDSA(curve: curve, d: $0.bytes))) }
  }

  mutating func next(_ random: inout SplitMix64) throws -> Trial {
    if made.count < 12 || Int.random(in: 0..<4, using: &random) == 0 {
      if made.count == 12 { made.removeFirst() }
      let key = random.one(of: keys)
      let message = random.bytes(Int.random(in: 0..<150, using: &random))
      made.append(
        (
          Trial(
            algorithm: algorithm, key: jwk(key.signer.publicKey), message: message,
            signature: key.signer.sign(message)), key.scalar
        ))
    }
    let (trial, scalar) = random.one(of: made)
    return altered(trial, scalar, &random)
  }

  private func jwk(_ point: AffinePoint) -> [String: String] {
    let (x, y) = (point.x.bytes(width: curve.byteCount) ?? [], point.y.bytes(width: curve.byteCount) ?? [])
    return ["kty": "EC", "crv": name, "x": Base64URL.encode(x), "y": Base64URL.encode(y)]
  }

  private func altered(_ original: Trial, _ scalar: Integer, _ random: inout SplitMix64) -> Trial {
    var trial = original
    let r = Integer(bytes: original.signature.prefix(curve.byteCount))
    let s = Integer(bytes: original.signature.suffix(curve.byteCount))
    let point = keys.first { $0.scalar == scalar }?.signer.publicKey ?? curve.generator
    trial.alteration = random.one(of: [
      "valid", "still valid", "bit of the signature", "bit of the message", "numbers", "key", "size", "sum",
    ])
    switch trial.alteration {
    case "valid": break
    // (r, n - s) is the other signature of the same nonce.
    case "still valid": trial.signature = pair(r, curve.order - s)
    case "bit of the signature": trial.signature = random.flipping(trial.signature)
    case "bit of the message":
      trial.message = trial.message.isEmpty ? [0] : random.flipping(trial.message)
    case "numbers":
      let (n, p) = (curve.order, curve.prime)
      let others: [(Integer, Integer)] = [
        (s, r), (r, 0), (0, s), (0, 0), (r, n), (n, s), (r + n, s), (r, s + n), (r + p - n, s), (p, s), (r, p), (1, 1),
        (n - 1, n - 1), (n - r, s), (r, 1), (1, s), (r, r), (s, s), (r + 1, s), (r, s - 1), (p - n, s), (p - 1, s),
      ]
      let other = random.one(of: others)
      trial.signature = pair(other.0, other.1)
    case "key":
      let others = [
        AffinePoint(x: point.x, y: curve.prime - point.y), AffinePoint(x: point.y, y: point.x),
        AffinePoint(x: point.x, y: point.y + 1), AffinePoint(x: point.x + curve.prime, y: point.y),
        AffinePoint(x: 0, y: 0), curve.generator, keys[0].signer.publicKey,
      ]
      trial.key = jwk(random.one(of: others))
    case "size": trial.signature = random.resizing(trial.signature)
    // With u + v d = 0 the sum is infinity, and with u = v d it is a doubling.
    default:
      let number = curve.number(ofDigest: curve.hash.digest(of: trial.message))
      let inverse = scalar.inverse(modulo: curve.order) ?? 0
      let same = (number * inverse).modulo(curve.order) ?? 0
      let s = random.integer(below: curve.order)
      trial.signature = Bool.random(using: &random) ? pair(curve.order - same, s) : pair(same, s)
    }
    return trial
  }

  /// r || s, cut to the width.
  private func pair(_ r: Integer, _ s: Integer) -> [UInt8] {
    [r, s].flatMap { number in
      let bytes = number.bytes(width: curve.byteCount + 1) ?? []
      return bytes.suffix(curve.byteCount)
    }
  }
}
